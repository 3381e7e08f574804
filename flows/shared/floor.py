"""Who has the floor: what she types goes to the conversation that asked last, so only one of them asks at a time."""

from __future__ import annotations

from flows.engine.facts import Facts
from flows.engine.step import Begin

# these can put their question aside and bring it back later
_STEP_BACK = frozenset({"daily_report", "escalation", "issue_writeup"})
_BUSY_REPORT = frozenset({"Asking", "Previewing", "Editing"})


def others_step_back(facts: Facts) -> tuple[Begin, ...]:
    """Call every other question back, so that what she types can only be meant for this one."""
    return tuple(
        Begin(other.flow, "wait", other.engagement, other.day, issue=other.issue)
        for other in facts.open
        if other.asks and other.flow in _STEP_BACK
    )


def writing_up(facts: Facts) -> bool:
    """Whether a step of a write-up waits for her words right now."""
    return any(other.asks for other in facts.open if other.flow == "issue_writeup")


def waiting_report(facts: Facts) -> tuple[Begin, ...]:
    """Give the floor to the first of today's reports that waits for it; not while another one is being made."""
    reports = [other for other in facts.open if other.flow == "daily_report" and other.day == facts.today]
    if any(other.state in _BUSY_REPORT for other in reports):
        return ()
    waiting = (other for other in reports if other.state == "Waiting")
    return tuple(Begin("daily_report", "turn", other.engagement, other.day) for other in waiting)[:1]


def waiting_write_up(facts: Facts) -> tuple[Begin, ...]:
    """Give the floor to the first write-up that was put off until the report is out."""
    waiting = (other for other in facts.open if other.flow == "issue_writeup" and other.state == "Waiting")
    return tuple(Begin("issue_writeup", "turn", other.engagement, issue=other.issue) for other in waiting)[:1]
