"""What came of trying one thing the configuration names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried. If it is not ``fine``, ``words`` say what to do."""

    fine: bool
    words: str
