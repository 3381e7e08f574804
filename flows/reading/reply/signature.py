"""Taking off what is not the answer itself: greeting, closing words, signature, disclaimer, *Sent from my iPhone*."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from flows.reading.idioms.mail_programs import (
    CLOSINGS,
    DISCLAIMERS,
    GREETINGS,
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


def without_surroundings(text: str, is_answer: Says) -> str:
    """Return the text without greeting, notices and signature. ``is_answer`` knows words that are no name."""
    paragraphs = [part for part in re.split(r"\n\s*\n", text) if not _is_notice(part)]
    lines = "\n\n".join(paragraphs).split("\n")
    lines = [line for line in lines if not _is_sent_from(line)]
    return "\n".join(_without_signature(_without_greeting(lines), is_answer)).strip()


def is_closing(line: str) -> bool:
    """Whether a line is closing words, perhaps with a name: *Mvh Gorm*."""
    bare = re.sub(r"[\s,.!:;–-]+$", "", line.strip().lower()).lstrip("/ ")
    if bare in CLOSINGS:
        return True
    for closing in CLOSINGS:
        if len(closing) > 1 and bare.startswith((f"{closing} ", f"{closing}, ")):
            rest = line.strip()[len(closing) :].strip(" ,")
            return bool(rest) and len(rest.split()) <= 3 and _is_name(rest)
    return False


def _is_notice(paragraph: str) -> bool:
    """Whether a paragraph is a company's notice: confidentiality, environment, *external mail*."""
    lowered = paragraph.lower()
    return any(words in lowered for words in DISCLAIMERS) and len(paragraph) > 12


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


def _without_signature(lines: Sequence[str], is_answer: Says) -> list[str]:
    """Cut where the signature begins; a postscript below it stays."""
    for index in range(len(lines)):
        something_above = any(each.strip() for each in lines[:index])
        if _begins_signature(lines, index, is_answer, something_above=something_above):
            return [*lines[:index], *_postscript(lines[index + 1 :])]
    return list(lines)


def _begins_signature(lines: Sequence[str], index: int, is_answer: Says, *, something_above: bool) -> bool:
    line = lines[index]
    if _DASHES.match(line):
        return something_above
    if is_closing(line):
        polite = not POLITE_CLOSINGS.isdisjoint(re.findall(r"[^\W\d_]+", line.lower()))
        return something_above and (not polite or _all_names(lines[index + 1 :], is_answer))
    if not something_above or not line.strip():
        return False
    return _all_names(lines[index:], is_answer)


def _all_names(lines: Sequence[str], is_answer: Says) -> bool:
    """Whether a signature begins with the first of these lines: a name, then what goes with one."""
    first = next((line.strip() for line in lines if line.strip()), "")
    if not first:
        return True
    if is_answer(first):
        return False
    return bool(_is_name(first) or _SLASHED.match(first) or (_CONTACT.search(first) and not first.endswith("?")))


def _is_name(line: str) -> bool:
    words = line.replace(",", " ").split()
    if not words or len(words) > _MOST_NAME_WORDS or line.rstrip().endswith(("?", "!", ":")):
        return False
    return all(_NAME_WORD.match(word) for word in words) and words[0][0].isupper()


def _postscript(lines: Sequence[str]) -> list[str]:
    for index, line in enumerate(lines):
        if _POSTSCRIPT.match(line):
            end = next((at for at in range(index, len(lines)) if not lines[at].strip()), len(lines))
            return ["", *lines[index:end]]
    return []
