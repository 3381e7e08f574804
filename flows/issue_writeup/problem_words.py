"""Reads the problem as she types it: one sentence, since when, and a short form of what is too long for a subject."""

from __future__ import annotations

import re

from flows.reading.dates import names_a_day
from flows.shared.naming import folded

LONGEST_TITLE = 80  # characters that fit a lock screen
_SHORTEST = 12  # characters; a shorter piece says nothing by itself

_SINCE = re.compile(r"(?<!\w)(?:since|siden|seit)\s+", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.:/-]*(?:st|nd|rd|th|h|am|pm)?")
_TIMES = (
    "today yesterday tonight noon midnight midday morning afternoon evening night week month now "
    "dag går forgårs morges formiddags eftermiddags aftes nat middag midnat morgen formiddag eftermiddag uge måned nu "
    "heute gestern vorgestern früh mittag mitternacht vormittag nachmittag abend woche monat"
)
_AROUND = (
    "about around ca circa at on the this last early late just after before shortly "
    "omkring cirka kl den om i på sidste denne tidligt sent lige kort efter før for "
    "etwa ungefähr gegen um uhr der dem den letzte letzten letzter dieser diesem diesen am kurz nach vor pm"
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_LOOSE_END = re.compile(r"[,;\s]+(?:and|but|so|which|og|men|så|und|aber|dass)$", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"\s*[,;:–—]\s+|\s+-\s+|\s+(?=(?:so that|so|because|which|and|but|og|men|fordi|så|und|aber|weil)\s)"
)


def read_problem(words: str) -> tuple[str, str]:
    """Return the problem and since when: ``Feed down since Thu 9:10`` is ``("Feed down", "Thu 9:10")``.

    A time that the sentence goes on after stays where it is; the second is then empty.
    """
    for found in _SINCE.finditer(words):
        end = _end_of_time(words, found.end())
        since, before, after = words[found.end() : end], words[: found.start()], words[end:]
        if since and re.match(r"\s*(?:$|[,;.!])", after):
            rest = _joined(before, after)
            return (rest, _tidy(since)) if rest else (_tidy(words), "")
    return _tidy(words), ""


def says_since(words: str) -> bool:
    """Whether the sentence says somewhere since when, so that nobody needs to ask."""
    return any(_end_of_time(words, found.end()) > found.end() for found in _SINCE.finditer(words))


def _end_of_time(words: str, start: int) -> int:
    """Return where the words about a time end, or ``start`` if none are there."""
    end, certain = start, False
    for found in re.compile(r"\s*([^\s,;!?]+)").finditer(words, start):
        word = folded(found[1]).rstrip(".")
        is_time = word in _TIMES.split() or _NUMBER.fullmatch(word) is not None or names_a_day(word.removesuffix("s"))
        if found.start() != end or not (is_time or word in _AROUND.split()):
            break
        certain = certain or is_time
        end = found.end() - (found[1].endswith(".") and word not in {"ca", "kl"} and not word.isdigit())
    return end if certain else start


def _joined(before: str, after: str) -> str:
    """What is left when the time is taken out: a sentence may go on after it."""
    before, rest = _tidy(before), after.lstrip(" ,;.!")
    if not before or not rest:
        return _tidy(before or rest)
    return _tidy(f"{before}{'. ' if after.lstrip()[:1] in set('.!') else ', '}{rest}")


def read_since(words: str) -> str:
    """Return when it began, without the word *since*."""
    return _tidy(re.sub(r"^\s*(?:since|siden|seit)\s+", "", words, count=1, flags=re.IGNORECASE))


def shortened(title: str) -> tuple[str, str]:
    """Return a title of at most ``LONGEST_TITLE`` characters made of her own words, and what it leaves out."""
    first, *more = _SENTENCE_END.split(title, maxsplit=1)
    if _SHORTEST <= len(first) <= LONGEST_TITLE:
        return _tidy(first), " ".join(more).strip()
    ends = [end for end in _CLAUSE_END.finditer(title) if _SHORTEST <= end.start() <= LONGEST_TITLE]
    if ends:
        return _LOOSE_END.sub("", _tidy(title[: ends[-1].start()])), title[ends[-1].end() :].strip()
    cut = title[:LONGEST_TITLE].rfind(" ")
    cut = cut if cut >= _SHORTEST else LONGEST_TITLE
    return _tidy(title[:cut]), title[cut:].strip()


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,;–-").removesuffix(".")
