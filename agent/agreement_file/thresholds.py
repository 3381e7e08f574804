"""Reads below which share of pace a KPI is at risk, and behind."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from agent.agreement_file.fields import Section
from agent.agreement_file.targets import target_of
from flows.shared.agreement import Thresholds
from flows.shared.measure import Kind

EXAMPLES = {"at_risk": "100", "behind": "80"}  # percent of pace, and what counts without this heading


def read_thresholds(section: Section) -> Thresholds:
    """Return both as shares of 1; a key that is missing has its usual value."""
    usual = Thresholds()
    at_risk = section.read("at_risk", _share()) or usual.at_risk
    behind = section.read("behind", _share()) or usual.behind
    if behind > at_risk:
        cause = f"behind ({behind:.0%}) would come before at risk ({at_risk:.0%})."
        section.wrong("behind", cause, "Write a smaller number than at_risk")
    return Thresholds(at_risk, behind)


def _share() -> Callable[[object], Decimal]:
    percent = target_of(Kind.PERCENT)
    return lambda value: percent(value) / 100
