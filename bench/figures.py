"""Medians, percentiles, memory and a small table."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that is not exceeded by ``share`` of them; nearest rank, nothing interpolated."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def peak_memory(pid: int | str) -> float:
    """The most memory a running process ever held, in MB (VmHWM, so without what its parent held before exec)."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return float("nan")  # only Linux tells
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def processor_seconds(pid: int) -> float:
    """How long a running process has been computing, all its threads together."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return float("nan")
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as they need to be, words on the left and numbers on the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for name, *numbers in rows:
        cells = [number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True)]
        lines.append("  ".join([name.ljust(widths[0]), *cells]))
    return "\n".join(lines)
