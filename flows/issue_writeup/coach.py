"""A kind eye on each answer: one concrete remark when it is weak, with an example, then it may stay as it is.

A remark never blocks and never repeats itself. What is judged is whether the client can use the answer: is it an
option or a question, are two options really two, does it speak of what happened rather than of who did it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from flows.engine.step import Text, text
from flows.issue_writeup.attempt_words import read_attempts
from flows.issue_writeup.deadline_words import read_deadline
from flows.issue_writeup.draft import Draft
from flows.issue_writeup.phrases import GRAMMAR, blames, does_nothing, hands_back, is_question
from flows.issue_writeup.problem_words import LONGEST_TITLE, shortened
from flows.shared import clock_words
from flows.shared.client_hours import in_working_hours
from flows.shared.naming import folded

LIKE = 0.75  # of two words, letter by letter: pausieren and pausiert
MANY_WORDS = 3  # from here on one word more makes no other option


@dataclass(frozen=True, slots=True)
class Remark:
    """What to say about an answer.

    ``holds``: it is no answer at all, and kept only if she insists. ``better``: a better version of her own words can
    be taken with a tap.
    """

    words: Text
    holds: bool = False
    better: bool = False


def look(question: str, words: str, draft: Draft) -> Remark | None:
    """Return the remark an answer has earned, if any; ``draft`` is the write-up with the answer in it."""
    step, _, letter = question.partition(" ")
    match step:
        case "option":
            return _option(letter, words, draft)
        case "by":
            return _deadline(words, draft)
        case "tried" if not read_attempts(words):
            return Remark(text("issue-writeup-coach-no-attempt"))
        case "area" | "mine" | "recommend" | "without":
            return None  # answered with a tap
        case _ if is_question(words):
            return Remark(_explained(step, draft), holds=True)
        case _ if blames(words):
            return _blame(draft)
        case "problem" | "emergency" if len(draft.issue.title) > LONGEST_TITLE:
            return Remark(text("issue-writeup-coach-long", example=shortened(draft.issue.title)[0]), better=True)
        case _:
            return None


def _explained(step: str, draft: Draft) -> Text:
    """What belongs here, for somebody who answers with a question."""
    contact, letter = draft.client.contact_name, draft.issue.recommended
    return text(f"issue-writeup-explain-{step}", contact=contact, letter=letter)


def _blame(draft: Draft) -> Remark:
    return Remark(text("issue-writeup-coach-blame", contact=draft.client.contact_name))


def _option(letter: str, words: str, draft: Draft) -> Remark | None:
    option = draft.issue.option(letter)
    if option is None:
        return None
    if hands_back(option.what):
        return Remark(text("issue-writeup-coach-hands-back", contact=draft.client.contact_name))
    if does_nothing(option.what):
        return Remark(text("issue-writeup-coach-do-nothing"))
    same = _same_as(letter, draft)
    if same:
        first, second = sorted((same, letter))
        return Remark(text("issue-writeup-coach-same", first=first, second=second))
    return _blame(draft) if blames(words) else None


def _same_as(letter: str, draft: Draft) -> str:
    """The letter of another option that says the same in other words."""
    what = {each: option.what for each in draft.letters if (option := draft.issue.option(each))}
    return next((each for each in what if each != letter and alike(what[each], what[letter])), "")


def alike(first: str, second: str) -> bool:
    """Whether two options say the same: each word of the shorter one has its like in the longer, which has few more."""
    shorter, longer = sorted((_content(first), _content(second)), key=len)
    more = len(longer) - len(shorter)
    if not shorter or more > (1 if len(shorter) >= MANY_WORDS else 0):
        return False
    return all(any(_like(word, other) for other in longer) for word in shorter)


def _content(words: str) -> list[str]:
    """The words that carry the meaning: numbers, and words that are neither short nor only grammar."""
    found = re.findall(r"\w+", folded(words)[:400])
    return [word for word in found if word.isdigit() or (len(word) > 3 and word not in GRAMMAR)]


def _like(word: str, other: str) -> bool:
    """The same word, perhaps in another form; a number is only like itself."""
    if word.isdigit() or other.isdigit():
        return word == other
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= LIKE


def _deadline(words: str, draft: Draft) -> Remark | None:
    """A time nobody could read, that has passed, or at which the client is not at work."""
    client = draft.client
    moment = read_deadline(words, draft.at, client)
    if moment is None:
        return Remark(text("issue-writeup-coach-no-time"), holds=True)
    if moment <= draft.at:
        return Remark(text("issue-writeup-coach-past"), holds=True)
    if not in_working_hours(client, moment):
        when = clock_words.moment(moment, client.zone, draft.assistant.zone)
        return Remark(text("issue-writeup-coach-not-at-work", contact=client.contact_name, moment=when))
    return None
