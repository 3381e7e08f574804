"""What typed words do to the write-up, at the step that is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from flows.issue_writeup.attempt_words import read_attempts
from flows.issue_writeup.deadline_words import read_deadline
from flows.issue_writeup.draft import Draft
from flows.issue_writeup.option_words import read_options
from flows.issue_writeup.options import with_options, without_option
from flows.issue_writeup.problem_words import read_problem, read_since, says_since, shortened
from flows.shared.issue import Issue
from flows.shared.naming import folded

MOST_WORDS = 1000  # characters kept of one answer; the mail shortens further

_EMPTY = re.compile(r"[-–—.…]+|skip|n/a|spring over|überspringen|entfällt", re.IGNORECASE)
_YES = re.compile(r"(?:yes|yep|ja|jo|jep|jawohl)\b.*", re.IGNORECASE | re.DOTALL)
_NO = re.compile(
    r"(?:no|nope|none|nej|nein|ingen|keine?[rs]?|nothing|nichts|two are enough|to er nok|zwei (?:reichen|genügen))\b.*",
    re.IGNORECASE,
)
_IMPACT_AND_COST = re.compile(r"\n+|;\s*")
_LETTER = re.compile(
    r"(?:(?:option|mulighed|vorschlag)\s+)?(?P<letter>[A-C])(?:\s*[:,;.)–-]\s*|\s+(?=\S)|$)(?P<why>.*)",
    re.DOTALL | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The issue after an answer, the steps it has settled, and the step to ask at once (or empty).

    ``usable`` is False when nothing could be made of it; then the step is asked again.
    """

    issue: Issue
    passed: frozenset[str] = frozenset()
    follow_up: str = ""
    usable: bool = True


def typed(question: str, words: str, draft: Draft, *, chosen: bool = False) -> Answer:
    """Return what typed words do. A lone dash passes a step over; at a step she chose to change, it empties it."""
    words = words.strip()[:MOST_WORDS]
    if _EMPTY.fullmatch(words):
        return _emptied(question, draft.issue) if chosen else Answer(draft.issue, frozenset({question}))
    step, _, detail = question.partition(" ")
    if step in _READERS:
        return _READERS[step](words, draft, detail)
    field = {"cost": "cost_of_waiting"}.get(step, step)
    return Answer(_changed(draft.issue, **{field: words}))


def _changed(issue: Issue, **fields: object) -> Issue:
    return replace(issue, **fields)  # type: ignore[arg-type] # named after the steps, all of them words


def _problem(words: str, draft: Draft, _: str) -> Answer:
    title, since = read_problem(words)
    changed = replace(draft.issue, title=title, since=since or draft.issue.since)
    return Answer(changed, frozenset({"since"}) if says_since(words) else frozenset())


def shorter_title(issue: Issue) -> Issue:
    """Take the short form of a long title; what it leaves out goes to the impact, so that nothing is lost."""
    title, rest = shortened(issue.title)
    return replace(issue, title=title, impact=" ".join(filter(None, (rest, issue.impact))))


def _since(words: str, draft: Draft, _: str) -> Answer:
    return Answer(replace(draft.issue, since=read_since(words)))


def _impact(words: str, draft: Draft, _: str) -> Answer:
    """One line is the impact; a second one, or what follows a semicolon, is what waiting costs."""
    impact, *cost = _IMPACT_AND_COST.split(words, maxsplit=1)
    before = draft.issue.cost_of_waiting
    return Answer(replace(draft.issue, impact=impact, cost_of_waiting=cost[0] if cost else before))


def _area(words: str, draft: Draft, _: str) -> Answer:
    wanted = folded(words)
    found = [area.name for area in draft.agreement.areas if wanted in folded(area.name) or folded(area.name) in wanted]
    if len(found) != 1:
        return Answer(draft.issue, usable=False)
    return Answer(replace(draft.issue, area=found[0]))


def _mine(words: str, draft: Draft, _: str) -> Answer:
    """Yes, she decides; no, the client must; anything else is answered by asking again."""
    if _YES.fullmatch(words):
        return Answer(draft.issue, follow_up="outcome")
    return Answer(draft.issue, frozenset({"mine"})) if _NO.fullmatch(words) else Answer(draft.issue, usable=False)


def _tried(words: str, draft: Draft, _: str) -> Answer:
    return Answer(replace(draft.issue, attempts=read_attempts(words)), frozenset({"tried"}))


def _options(words: str, draft: Draft, letter: str) -> Answer:
    if letter == "C" and len(words.split()) <= 4 and _NO.fullmatch(words):
        return Answer(draft.issue, frozenset({"option C"}))
    return Answer(replace(draft.issue, options=with_options(draft.issue.options, read_options(words, letter), letter)))


def _recommendation(words: str, draft: Draft, _: str) -> Answer:
    """``A, it costs less`` says both; a reason without a letter is kept while the letter is asked for."""
    found = _LETTER.fullmatch(words)
    letter = found["letter"].upper() if found else ""
    if found is None or letter not in draft.letters:
        return Answer(replace(draft.issue, why=words), usable=False)
    return Answer(replace(draft.issue, recommended=letter, why=found["why"].strip() or draft.issue.why))


def _deadline(words: str, draft: Draft, _: str) -> Answer:
    """A time that cannot be read or has passed leaves the mail without one."""
    moment = read_deadline(words, draft.at, draft.client)
    if moment is None or moment <= draft.at:
        return Answer(replace(draft.issue, decide_by=None), frozenset({"by"}))
    return Answer(replace(draft.issue, decide_by=moment))


def _only_tapped(_words: str, draft: Draft, _: str) -> Answer:
    return Answer(draft.issue, usable=False)


_READERS: Mapping[str, Callable[[str, Draft, str], Answer]] = {
    "problem": _problem,
    "emergency": _problem,
    "since": _since,
    "impact": _impact,
    "area": _area,
    "mine": _mine,
    "tried": _tried,
    "option": _options,
    "recommend": _recommendation,
    "by": _deadline,
    "without": _only_tapped,
    "client": _only_tapped,
}

_NOTHING: Mapping[str, Mapping[str, object]] = {
    "problem": {"title": ""},
    "impact": {"impact": "", "kpi": ""},
    "cost": {"cost_of_waiting": ""},
    "tried": {"attempts": ()},
    "recommend": {"recommended": "", "why": ""},
    "by": {"decide_by": None},
    **{step: {step: ""} for step in ("since", "area", "why", "stops")},
}


def _emptied(question: str, issue: Issue) -> Answer:
    """She chose a step and typed ``-``: what it said is taken out."""
    step, _, letter = question.partition(" ")
    emptied = without_option(issue, letter) if step == "option" else _changed(issue, **_NOTHING.get(step, {}))
    return Answer(emptied, frozenset({question}))
