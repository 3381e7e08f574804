"""The subject: whose day, which day, and how it stands, without opening the mail."""

from __future__ import annotations

from collections.abc import Sequence

from flows.engine.step import Text, text
from flows.eod_email.kpi_rows import KpiRow
from flows.shared.free_text import name
from flows.shared.report import Letter, LetterKind


def client_name(letter: Letter) -> str:
    """Return the client's short name, fit for a header."""
    return name(letter.day.engagement.client.short, "Client's short name")


def subject(letter: Letter, rows: Sequence[KpiRow], *, needed: bool) -> Text:
    """Say ``EOD Nordlys – Thu 12 Jun – 2 of 3 KPIs on track``; a needed decision, a correction, late: marked."""
    client, day = client_name(letter), letter.day.day
    if needed:
        line = text("eod-subject-decision", client=client, day=day)
    elif rows:
        score = text("eod-score", fine=sum(row.status.fine for row in rows), count=len(rows))
        line = text("eod-subject", client=client, day=day, score=score)
    else:
        line = text("eod-subject-plain", client=client, day=day)
    if letter.kind is LetterKind.CORRECTION:
        return text("eod-subject-correction", subject=line)
    return text("eod-subject-late", subject=line) if letter.late else line
