"""What a tapped answer does to the write-up, at the step that is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from flows.issue_writeup.answers import Answer
from flows.issue_writeup.choices import DEADLINE, step_buttons
from flows.issue_writeup.draft import Draft
from flows.issue_writeup.options import reversible
from flows.shared.date_words import date_words
from flows.shared.issue import Without


def tapped(question: str, choice: str, draft: Draft) -> Answer | None:
    """Return what a ready answer does, or None if it is not one of this step's.

    A moment counts as long as it is ahead, even if the card would offer others by now.
    """
    name, _, rest = choice.partition(" ")
    offered = {button.choice for row in step_buttons(question, draft) for button in row}
    if name == "by" and question == "by":
        return _deadline(rest, draft)
    if choice not in offered or name not in _TAPS:
        return None
    return _TAPS[name](question, rest, draft)


def _deadline(stamp: str, draft: Draft) -> Answer | None:
    try:
        moment = datetime.strptime(stamp, DEADLINE).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Answer(replace(draft.issue, decide_by=moment)) if moment > draft.at else Answer(draft.issue, usable=False)


def _since(_question: str, day: str, draft: Draft) -> Answer:
    """The date as the client writes it: it stands in the mail."""
    return Answer(replace(draft.issue, since=date_words(date.fromisoformat(day), draft.client.language)))


def _kpi(_question: str, key: str, draft: Draft) -> Answer:
    """The KPI it holds up; its name stands for the impact until she says more."""
    kpi = draft.agreement.kpi(key)
    name = kpi.name if kpi else ""
    return Answer(replace(draft.issue, kpi=key, impact=draft.issue.impact or name))


def _area(_question: str, place: str, draft: Draft) -> Answer:
    match place:
        case "other":
            return Answer(draft.issue, follow_up="area")
        case "none":
            return Answer(replace(draft.issue, area=""), frozenset({"area"}))
        case _:
            return Answer(replace(draft.issue, area=draft.agreement.areas[int(place)].name))


def _decide(_question: str, _rest: str, draft: Draft) -> Answer:
    return Answer(draft.issue, follow_up="outcome")


def _undo(question: str, letter: str, draft: Draft) -> Answer:
    return Answer(reversible(draft.issue, letter, back=True), follow_up=question)


def _final(question: str, letter: str, draft: Draft) -> Answer:
    return Answer(reversible(draft.issue, letter, back=False), follow_up=question)


def _choose(_question: str, letter: str, draft: Draft) -> Answer:
    """The recommendation; a reason given for another letter does not hold for this one."""
    issue = draft.issue
    kept = issue.why if issue.recommended in {"", letter} else ""
    return Answer(replace(issue, recommended=letter, why=kept))


def _go(_question: str, _rest: str, draft: Draft) -> Answer:
    return Answer(replace(draft.issue, without=Without.GO_AHEAD), frozenset({"without"}))


def _wait(_question: str, _rest: str, draft: Draft) -> Answer:
    return Answer(replace(draft.issue, without=Without.WAIT), frozenset({"without"}))


def _settled(question: str, _rest: str, draft: Draft) -> Answer:
    return Answer(draft.issue, frozenset({question}))


_TAPS: Mapping[str, Callable[[str, str, Draft], Answer]] = {
    "since": _since,
    "kpi": _kpi,
    "area": _area,
    "decide": _decide,
    "ask_client": _settled,
    "enough": _settled,
    "undo": _undo,
    "final": _final,
    "choose": _choose,
    "go": _go,
    "wait": _wait,
}
