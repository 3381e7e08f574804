"""An agreed target in words: briefly beside a number, and in full where the agreement is shown."""

from __future__ import annotations

from flows.engine.step import Text, text
from flows.shared.agreement import Direction, Kpi
from flows.shared.measure import Kind


def goal(kpi: Kpi) -> Text:
    """Return what stands beside a value: ``target 15``, ``at most 4 h``, ``by 16:00``."""
    least = kpi.direction is Direction.AT_LEAST or kpi.kind is Kind.YES_NO
    if kpi.kind is Kind.TIME:
        key = "target-not-before" if least else "target-by"
    else:
        key = "target-at-least" if least else "target-at-most"
    return text(key, target=kpi.measure(kpi.target))


def terms(kpi: Kpi) -> Text:
    """Return the whole target: ``15 a week``, ``at most 4 h every day``, ``every day by 16:00``."""
    least = kpi.direction is Direction.AT_LEAST
    target = kpi.measure(kpi.target)
    if kpi.kind is Kind.YES_NO:
        return text("terms-yes-no", target=target)
    if kpi.kind is Kind.TIME:
        return text("terms-not-before" if least else "terms-by", target=target)
    if kpi.adds_up:
        key, per = "terms-sum-at-least" if least else "terms-sum-at-most", f"terms-per-{kpi.period.value}"
    else:
        key, per = "terms-at-least" if least else "terms-at-most", f"terms-over-{kpi.period.value}"
    return text(key, target=target, period=text(per))
