"""How an idiom is written down: a few plain words, with X where the option stands.

::

    take|pick      either word                  recommend*   any word that begins so
    (the)          may be left out              ~            any fillers: please, then, wir, bare …
    …              up to four words, no comma   X            the option the idiom is about
    Y              any other option             ^ $ ^^ $$    where a clause, or the sentence, begins and ends
                                                    ^!           where a clause begins, without fillers before it

A comma is written as a word of its own, N is a word with a capital letter. Words are written in lower case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Meaning(StrEnum):
    """What an idiom says: about the option in it, or about the whole answer."""

    CHOSEN = "chosen"
    CORRECTED = "corrected"  # chosen, whatever was said before
    REFUSED = "refused"
    FALLBACK = "only otherwise"
    IF_NOT = "only if not"
    OTHER = "the one that is left"
    LATER = "only later"
    SCOPED = "for one thing only"
    DOUBTED = "doubted"
    RECOMMENDED = "as recommended"  # names the recommended option in other words
    YES = "yes"
    PLEASED = "pleased"  # agrees only where a clause says nothing else: perfect!
    GO_AHEAD = "go ahead"  # agrees in any clause, where a yes has to come first
    SEEN = "seen, not agreed"
    NOTED = "noted, not agreed"
    NONE = "none of these"
    NEED_INFO = "needs to know more"
    DELEGATED = "somebody else decides"
    UNDECIDED = "has not decided"  # whatever else was said
    POSTPONED = "answers later"
    CALLS_BACK = "calls back"  # as automatic notes promise, too
    EITHER = "does not matter"
    REQUEST = "a request in the form of a question"
    UNDO = "take it back"


class Sign(StrEnum):
    """What shows that no person wrote a mail. One of the first three is enough, the others have to come together."""

    DECLARED = "says so itself"
    UNDELIVERED = "could not be delivered"
    LIST = "comes from a list"
    AWAY = "is away"
    GONE = "does not work there any more"
    UNREAD = "nobody reads this"
    RECEIVED = "was received"
    THANKS = "thanks for a message"
    RETURN = "will be back"
    REFERRAL = "names somebody else"


@dataclass(frozen=True, slots=True)
class Idiom:
    """One idiom: what it means, how it is said, and the sentence that made it necessary."""

    meaning: Meaning | Sign
    phrase: str
    because: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's way of answering.

    ``fillers`` carry no meaning of their own beside an option's name: *please take … then*. ``moments`` neither, but
    are worth telling: *today*. ``followers`` go on after an option was chosen: *A if*; ``predicates`` say something
    about it: *A is*. Neither comes behind an article. ``labels`` name what a letter or number stands for: *option B*. ``elsewhere`` come before a
    letter that is no option: *vitamin C*. ``ordinals`` say where an option stands, from 1; -1 is the last, 0 the
    middle. ``articles`` come before an ordinal. ``starters`` begin a sentence after a lone letter, where a surname
    would follow an initial: *C. We have waited* is a choice, *C. Baumgart* is a man. ``stopwords`` are in any sentence,
    ``generic`` verbs in many options; neither tells one option from another.
    """

    idioms: tuple[Idiom, ...]
    fillers: frozenset[str]
    moments: frozenset[str]
    followers: frozenset[str]
    predicates: frozenset[str]
    labels: frozenset[str]
    elsewhere: frozenset[str]
    articles: frozenset[str]
    ordinals: dict[str, int]
    numbers: dict[str, int]
    starters: frozenset[str]
    stopwords: frozenset[str]
    generic: frozenset[str]


def fold(word: str) -> str:
    """Return a word as it is compared: in lower case, ss for the ß the Swiss do not write, e-mail and email as mail."""
    return word.lower().replace("ß", "ss").replace("e-mail", "mail").replace("email", "mail")


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(fold(text).split())


def phrases(text: str) -> tuple[str, ...]:
    """Return what stands between upright strokes."""
    return tuple(filter(None, (" ".join(each.split()) for each in text.lower().split("|"))))


def idioms(said: Mapping[Meaning, str] | Mapping[Sign, str]) -> tuple[Idiom, ...]:
    """Return the idioms of each meaning: one a line, and behind # the sentence that made it necessary."""
    return tuple(
        Idiom(meaning, *(part.strip() for part in line.split("#", 1)))
        for meaning, lines in said.items()
        for line in lines.strip().split("\n")
    )
