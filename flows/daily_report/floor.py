"""Several clients, one sitting: whose card is up, who waits, and who comes next."""

from __future__ import annotations

from collections.abc import Iterator

from flows.engine.facts import Facts, OpenDialog
from flows.engine.step import Begin
from flows.shared.floor import waiting_write_up, writing_up
from flows.shared.report import ReportStatus

_BUSY = {"Asking", "Previewing", "Editing"}
_PUT_AWAY = {"Held", "Approved", "Previewing", "Editing"}  # finished but for Send, or about to be
_MOST = 6  # buttons for other clients under a card


def _same_day(facts: Facts) -> Iterator[OpenDialog]:
    return (other for other in facts.open if other.flow == "daily_report" and other.day == facts.day.day)


def floor_taken(facts: Facts) -> bool:
    """Whether another client's card of the same day is up, or a problem is just being written up."""
    return writing_up(facts) or any(other.state in _BUSY for other in _same_day(facts))


def hand_over(facts: Facts) -> tuple[Begin, ...]:
    """Give the floor to the next client whose card waits, then to a problem that was to be written up afterwards.

    Nobody gets it while yet another one is being answered.
    """
    if floor_taken(facts):
        return ()
    waiting = (other for other in _same_day(facts) if other.state == "Waiting")
    cards = tuple(Begin("daily_report", "turn", other.engagement, other.day) for other in waiting)
    return (*cards, *waiting_write_up(facts))[:1]


def can_take_over(facts: Facts) -> tuple[int, ...]:
    """Return the engagements whose report of this day is still to be answered, in the order of her clients."""
    put_away = {other.engagement for other in _same_day(facts) if other.state in _PUT_AWAY}
    unfinished = (
        day.engagement.id
        for day in facts.days
        if day.engagement.id != facts.about and (day.report is None or day.report.status is ReportStatus.DRAFT)
    )
    return tuple(engagement for engagement in unfinished if engagement not in put_away)[:_MOST]
