"""What a client wrote herself: her mail without the one it answers, greeting, signature and notices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailparser_reply import EmailReplyParser
from rapidfuzz import fuzz

from flows.reading.idioms.mail_programs import ARROWS, SEE_BELOW
from flows.reading.reply.mentions import Asked
from flows.reading.reply.quoted import MOST_LINES, Parts
from flows.reading.reply.signature import Says, is_closing, without_surroundings

LONGEST_OWN = 4000  # characters somebody writes to choose an option
LONGEST_PART = 12_000  # the same with a company's notices below it
_FOR_LIBRARY = 1500  # characters, in short lines: its patterns take quadratic time
_LIBRARY_LINE = 200
_LONGEST_LINE = 400  # characters of a line that offers an option
_REMARK = 40  # characters behind an option: (recommended), <- this one
_ALIKE = 90  # of 100, of an option's text and a quoted line
_ARROW = re.compile("|".join(map(re.escape, ARROWS)), re.IGNORECASE)
_PARSER = EmailReplyParser(languages=["en", "de", "da"])


@dataclass(frozen=True, slots=True)
class Body:
    """What she wrote: a text, and answers below single options of the quoted mail (letter and words).

    ``signature`` is what stands below the text; ``too_long`` says that the mail is more than is looked at.
    """

    text: str
    answers: tuple[tuple[str, str], ...] = ()
    signature: str = ""
    too_long: bool = False


def own_words(lines: Sequence[str], parts: Parts, asked: Asked, is_answer: Says) -> Body:
    """Return what the writer of a mail wrote, whose lines were taken apart already."""
    written = [("", parts.above), *((_option_quoted_last(quoted, asked), below) for quoted, below in parts.between)]
    letters = [(option, without_surroundings(part[:LONGEST_PART], is_answer)) for option, part in written if part]
    own = [(option, _as_the_library_reads(letter.text)) for option, letter in letters if letter.text]
    answers = [(option, part) for option, part in own if option]
    answers += _marked_lines([*(line for quoted, _ in parts.between for line in quoted), *parts.original], asked)
    free = "\n\n".join(part for option, part in own if not option and not (answers and _refers_below(part)))
    signature = "\n".join(letter.signature for _, letter in letters)
    too_long = (
        len(lines) > MOST_LINES or any(len(part) > LONGEST_PART for _, part in written) or len(free) > LONGEST_OWN
    )
    return Body(free[:LONGEST_OWN], tuple(answers), signature[:LONGEST_OWN], too_long)


def _as_the_library_reads(text: str) -> str:
    """Let mail-parser-reply look for what our own cuts missed; take its word only for what looks like it."""
    if len(text) > _FOR_LIBRARY or any(len(line) > _LIBRARY_LINE for line in text.split("\n")):
        return text
    first = _PARSER.read(text).replies[0]
    content = str(first.content)
    if not content:
        return text
    signature = str(first.signatures or "")
    if signature and is_closing(signature.partition("\n")[0]) and content.endswith(signature):
        return content.removesuffix(signature).strip() or content
    return content


def _refers_below(text: str) -> bool:
    lowered = text.lower()
    return len(text) < 80 and any(words in lowered for words in SEE_BELOW)


def _option_quoted_last(quoted: Sequence[str], asked: Asked) -> str:
    """The option that is the last thing quoted, wrapped over up to three lines, or ""."""
    filled = [line.strip() for line in quoted if line.strip()]
    for count in (1, 2, 3):
        letter = _option_in(" ".join(filled[-count:])[:_LONGEST_LINE], asked) if len(filled) >= count else ""
        if letter:
            return "" if count > 1 and _option_in(" ".join(filled[-count:-1]), asked) else letter
    return ""


def _option_in(line: str, asked: Asked) -> str:
    """The option a line of the quoted mail offers, or ""."""
    for letter, option in zip(asked.letters, asked.options, strict=False):
        offered = re.match(rf"[\W\d]*(?:\w{{3,14}} )?\(?{letter}\b\W{{1,4}}(.*)$", line)
        if not offered or len(offered[1]) > len(option) + _REMARK:
            continue
        if fuzz.ratio(offered[1][: len(option)].lower(), option.lower()) >= _ALIKE:
            return letter
    return ""


def _marked_lines(lines: Sequence[str], asked: Asked) -> list[tuple[str, str]]:
    """Answers put behind an option in the quoted mail itself: ``B) Send a replacement <- this one``."""
    found = []
    for line in lines:
        marked = len(line) <= _LONGEST_LINE and _ARROW.search(line) is not None
        letter = _option_in(line.strip("> "), asked) if marked else ""
        if letter:
            option = asked.options[asked.letters.index(letter)]
            at = line.lower().find(option.lower())
            rest = line[at + len(option) :].strip() if at >= 0 else ""
            if rest.lower().startswith(ARROWS):
                found.append((letter, rest))
    return found
