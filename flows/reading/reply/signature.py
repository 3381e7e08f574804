"""Taking off what is not the answer itself: greeting, closing words, signature, disclaimer, *Sent from my iPhone*."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from flows.reading.idioms.mail_programs import (
    CLOSINGS,
    DISCLAIMERS,
    GREETINGS,
    NOTICE_BEGINS,
    OPENS_GREETING,
    POLITE_CLOSINGS,
    SENT_FROM,
    SENT_FROM_ENDS,
)

Says = Callable[[str], bool]

_DASHES = re.compile(r"\s*(?:--|__|—|–|_{3,}|-{3,}|\*{3,}|={3,})\s*$")
_POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?s\.?|n\.?b\.?)\s*[:.,–-]?\s+\S", re.IGNORECASE)
_CONTACT = re.compile(
    r"@|www\.|https?:|\||\+\d{2}|\b(?:tel|tlf|fon|phone|mobil|mobile|fax|t|m)[.:]? ?\+?\d|\d{4,} ?\d{2}"
)
_NAME_WORD = re.compile(r"(?:[A-ZÄÖÜÆØÅÉ][\w.'’-]*|von|van|de|der|den|af|zu|&|x|xx|dr\.?|\(.*\)|i\.|[A-Z]\.)$")
_SLASHED = re.compile(r"\s*[/~-]\s?[A-ZÄÖÜÆØÅ][\w.-]*(?: [A-ZÄÖÜÆØÅ][\w.-]*)?\s*$")
_MOST_NAME_WORDS = 4
_LONG_NOTICE = 100  # characters
_LONGEST_CLOSING = 80  # characters
_CLOSINGS_BY_WORD = {
    word: sorted((each for each in CLOSINGS if each.split()[0] == word), key=len, reverse=True)
    for word in {each.split()[0] for each in CLOSINGS}
}


@dataclass(frozen=True, slots=True)
class Letter:
    """What somebody wrote, and the signature below it."""

    text: str
    signature: str


def without_surroundings(text: str, is_answer: Says) -> Letter:
    """Take greeting, notices and signature off a text. ``is_answer`` knows words that are no name."""
    paragraphs = [part for part in re.split(r"\n\s*\n", text) if not _is_notice(part)]
    lines = [line for line in "\n\n".join(paragraphs).split("\n") if not _is_sent_from(line)]
    own, signature = _cut_signature(_without_greeting(lines), is_answer)
    return Letter("\n".join(own).strip(), "\n".join(signature).strip())


def is_closing(line: str) -> bool:
    """Whether a line is closing words, perhaps with a name: *Mvh Gorm*."""
    if len(line) > _LONGEST_CLOSING:
        return False
    bare = re.sub(r"[\s,.!:;–-]+$", "", line.strip().lower()).lstrip("/ ")
    if all(part.strip() in CLOSINGS for part in re.split(r"[/|]", bare)):
        return True
    possible = _CLOSINGS_BY_WORD.get(bare.partition(" ")[0].rstrip(","), ())
    closing = next((each for each in possible if bare.startswith((f"{each} ", f"{each}, "))), "")
    rest = line.strip()[len(closing) :].strip(" ,")
    return bool(closing and rest) and len(rest.split()) <= 3 and _is_name(rest)


def _is_notice(paragraph: str) -> bool:
    """Whether a paragraph is a company's notice: confidentiality, environment, *external mail*.

    A client may call something confidential, too; a notice begins like one, or is a long one full of such words.
    """
    lowered = paragraph.lower().lstrip("[(*_ ")
    found = sum(words in lowered for words in DISCLAIMERS)
    return found > 0 and (lowered.startswith(NOTICE_BEGINS) or (len(paragraph) > _LONG_NOTICE and found > 1))


def _is_sent_from(line: str) -> bool:
    lowered = re.sub(r"<[^>]{0,200}>|\([^)]{0,200}\)", "", line[:300]).strip().lower()
    if not lowered or len(lowered) > 110:
        return False
    if lowered.startswith(("von meinem", "von meiner", "vom", "outlook für", "von unterwegs", "von mobil")):
        return lowered.endswith(SENT_FROM_ENDS)
    return lowered.startswith(SENT_FROM)


def _without_greeting(lines: Sequence[str]) -> list[str]:
    """Leave out a greeting, whether it has a line of its own or begins one."""
    lines = list(lines)
    while lines and not lines[0].strip():
        lines.pop(0)
    if not lines:
        return lines
    first = lines[0].strip()
    words = re.findall(r"[^\W\d_]+", first.lower())
    if not words or words[0] not in OPENS_GREETING:
        return lines
    if _greets_only(first):
        return lines[1:]
    head, sign, rest = _split_greeting(first)
    return [rest, *lines[1:]] if sign and _greets_only(head) and rest else lines


def _split_greeting(line: str) -> tuple[str, str, str]:
    found = re.match(r"([^,!:.–—-]{1,60}(?:[DH]r\. [^,!:.–—-]{1,60})?)([,!:.–—-]+)\s*(.*)$", line)
    return (found[1], found[2], found[3]) if found else (line, "", "")


def _greets_only(line: str) -> bool:
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", line)
    names = [word for word in words if word.lower() not in GREETINGS]
    return (
        len(names) <= 3
        and all(word[0].isupper() and len(word) > 1 for word in names)
        and not line.rstrip().endswith("?")
    )


def _cut_signature(lines: Sequence[str], is_answer: Says) -> tuple[list[str], list[str]]:
    """The lines above the signature, and the signature; a postscript below it belongs to the first."""
    above = False
    for index, line in enumerate(lines):
        if above and _begins_signature(lines, index, is_answer):
            begin, end = _postscript(lines, index)
            return [*lines[:index], "", *lines[begin:end]], [*lines[index:begin], *lines[end:]]
        above = above or bool(line.strip())
    return list(lines), []


def _begins_signature(lines: Sequence[str], index: int, is_answer: Says) -> bool:
    line = lines[index]
    if _DASHES.match(line):
        return True
    if is_closing(line):
        polite = not POLITE_CLOSINGS.isdisjoint(re.findall(r"[^\W\d_]+", line.lower()))
        return not polite or _is_end_or_name(next(filter(str.strip, islice(lines, index + 1, None)), ""), is_answer)
    return bool(line.strip()) and _is_end_or_name(line, is_answer)


def _is_end_or_name(line: str, is_answer: Says) -> bool:
    """Whether a line is nothing, a name, or what goes with one."""
    line = line.strip()
    if not line:
        return True
    named = _is_name(line) or _SLASHED.match(line) or (_CONTACT.search(line) and not line.endswith("?"))
    return bool(named) and not is_answer(line)


def _is_name(line: str) -> bool:
    words = line.replace(",", " ").split()
    if not words or len(words) > _MOST_NAME_WORDS or line.rstrip().endswith(("?", "!", ":")):
        return False
    return all(_NAME_WORD.match(word) for word in words) and words[0][0].isupper()


def _postscript(lines: Sequence[str], index: int) -> tuple[int, int]:
    """Where a postscript below the signature begins and ends."""
    for begin in range(index, len(lines)):
        if _POSTSCRIPT.match(lines[begin]):
            return begin, next((at for at in range(begin, len(lines)) if not lines[at].strip()), len(lines))
    return len(lines), len(lines)
