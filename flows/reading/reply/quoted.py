"""What in a mail is quoted from the mail it answers, and what the client wrote: above, below or in between.

Everything here looks at each line a fixed number of times, so a mail of any length takes time in proportion.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.reading.idioms.mail_programs import HEADER_FIELDS, OPENS_ATTRIBUTION, ORIGINAL_BELOW, WROTE

MOST_LINES = 2000
_LONGEST = 60_000  # characters looked at; a mail that answers in more is read by a person
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\ufeff\ufe0e\ufe0f\u20e3\u00ad\0"))
_INVISIBLE |= dict.fromkeys(range(0x1F3FB, 0x1F400))  # skin tones
_PLAINER = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2028": "\n", "\u2029": "\n", "\t": " ", "🅰": "A", "🅱": "B"})
_LONGEST_ATTRIBUTION = 400  # characters, over at most three lines
_QUOTE = re.compile(r"\s*[>|](?!-)\s?")
_FIELD = re.compile(r"[*_\s]{0,4}([A-Za-zäöüæøåÄÖÜÆØÅ-]{2,12})\s?\*?:")
_WORD = re.compile(r"[^\W\d_]+")
_MOMENT = re.compile(r"\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b")
_NEAR = 6  # lines a mail's header stretches over
_RULE = re.compile(r"[\s>]*[_-]{5,}\s*$")


@dataclass(frozen=True, slots=True)
class Parts:
    """A mail taken apart: what stands above the quoted mail, the quoted lines, and what was written below or between.

    ``between`` holds pairs: the quoted lines above an answer, and the answer. ``original`` holds the lines of a quoted
    mail that is not marked by >. ``quotes`` says that there was anything quoted, ``by_person`` that it was quoted as
    people's mail programs do and mail servers do not.
    """

    above: str
    between: tuple[tuple[tuple[str, ...], str], ...] = ()
    original: tuple[str, ...] = ()
    quotes: bool = False
    by_person: bool = False


def plain_lines(raw: str) -> list[str]:
    """Return a mail's lines without what nobody sees; one more than ``MOST_LINES`` if the mail is too long."""
    text = unicodedata.normalize("NFC", raw[:_LONGEST].replace("\r\n", "\n").replace("\r", "\n"))
    lines = text.translate(_INVISIBLE).translate(_PLAINER).split("\n")
    return lines if len(raw) <= _LONGEST else (lines + [""] * MOST_LINES)[: MOST_LINES + 1]


def take_apart(lines: Sequence[str]) -> Parts:
    """Divide a mail's lines into what is quoted and what is not."""
    lines = lines[:MOST_LINES]
    above: list[str] = []
    for index, line in enumerate(lines):
        if _QUOTE.match(line) or (length := _attribution(lines, index)):
            length = 0 if _QUOTE.match(line) else length
            rest = lines[index + length :]
            if _marked(rest):
                between = tuple(_between(rest))
                return Parts(_text(above), between, tuple(_unanswered(rest, between)), quotes=True, by_person=True)
            return Parts(_text(above), original=tuple(rest), quotes=True, by_person=True)
        if _begins_original(lines, index):
            return Parts(_text(above), original=tuple(lines[index + 1 :]), quotes=True)
        above.append(line)
    return Parts(_text(above))


def _text(lines: Sequence[str]) -> str:
    return "\n".join(lines).strip()


def _marked(lines: Sequence[str]) -> bool:
    """Whether the quoted mail that begins here has > before its lines."""
    return any(_QUOTE.match(line) for line in [each for each in lines[:_NEAR] if each.strip()][:2])


def _between(lines: Sequence[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Pairs of quoted lines and what was written below them."""
    quoted: list[str] = []
    own: list[str] = []
    for index, line in enumerate(lines):
        if mark := _QUOTE.match(line):
            if _text(own):
                yield tuple(quoted), _text(own)
                quoted = []
            own = []
            quoted.append(line[mark.end() :])
        elif _begins_original(lines, index):
            break
        elif not own and not line.strip():
            continue
        elif _attribution(lines, index):
            own = []
        else:
            own.append(line)
    if _text(own):
        yield tuple(quoted), _text(own)


def _unanswered(lines: Sequence[str], between: Sequence[tuple[tuple[str, ...], str]]) -> list[str]:
    """The quoted lines below the last answer."""
    quoted = [line[mark.end() :] for line in lines if (mark := _QUOTE.match(line))]
    return quoted[sum(len(above) for above, _ in between) :]


def _attribution(lines: Sequence[str], index: int) -> int:
    """How many lines from here say who wrote the mail below (*On … wrote:*); 0 if they do not."""
    first = _WORD.search(lines[index][:40])
    starts = first is not None and first.group().lower() in OPENS_ATTRIBUTION
    if not (starts or "@" in lines[index] or lines[index][:4].strip().isdecimal() or _says_wrote(lines[index])):
        return 0
    joined = ""
    for length in (1, 2, 3):
        if index + length > len(lines) or not lines[index + length - 1].strip() or len(joined) > _LONGEST_ATTRIBUTION:
            break
        joined = f"{joined} {lines[index + length - 1].strip()}".strip()
        if joined.endswith((":", ": >")) and len(joined) <= _LONGEST_ATTRIBUTION:
            return length if _is_attribution(joined) else 0
    return 0


def _says_wrote(line: str) -> bool:
    return len(line) <= _LONGEST_ATTRIBUTION and not WROTE.isdisjoint(_WORD.findall(line.lower()))


def _is_attribution(line: str) -> bool:
    """Whether a line ending with a colon names a writer and a moment."""
    if not _MOMENT.search(line):
        return False
    return _says_wrote(line) or ("<" in line and "@" in line)


def _begins_original(lines: Sequence[str], index: int) -> bool:
    """Whether the mail that is answered begins here without any mark: a line that says so, or a mail's header."""
    line = lines[index]
    if len(line) > 200:
        return False
    bare = line.strip(" \t-_=*>:").lower()
    if bare in ORIGINAL_BELOW:
        return True
    if _RULE.match(line):
        return _header_from(lines, index + 1)
    field = _FIELD.match(line)
    return field is not None and field[1].lower() in HEADER_FIELDS and _header_from(lines, index)


def _header_from(lines: Sequence[str], index: int) -> bool:
    found = (_FIELD.match(line[:80]) for line in lines[index : index + _NEAR])
    names = {field[1].lower() for field in found if field}
    return len(names & HEADER_FIELDS) >= 2
