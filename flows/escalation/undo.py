"""How long a client can take a decision back."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.shared.issue import UNDO_WITHIN, Decision, Via

ON_ITS_WAY = timedelta(minutes=2)  # a mail written in the last minute needs a moment to arrive


def can_be_undone(decision: Decision | None, at: datetime) -> bool:
    """Whether a wish that arrives ``at`` an instant still takes the decision back. Nobody chose a default."""
    return decision is not None and decision.via is not Via.DEFAULT and at <= decision.at + UNDO_WITHIN + ON_ITS_WAY
