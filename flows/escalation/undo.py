"""How long a client can take a decision back."""

from __future__ import annotations

from datetime import timedelta

UNDO_WITHIN = timedelta(minutes=10)
