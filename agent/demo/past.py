"""The days before the demo begins: enough numbers for the week to have a pace, and yesterday's plan."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from flows.shared.people import Assistant
from flows.shared.report import Entry, Report, ReportStatus
from storage import facts, reports
from storage.database import Database

# For each client: a KPI's first alias → its values on Monday, Tuesday, Wednesday (a pair is a rate's two sides).
_NUMBERS: dict[str, dict[str, tuple[str, str, str]]] = {
    "Nordlys": {
        "opslag": ("3", "3", "3"),
        "kommentarer": ("24", "19", "27"),
        "antwortzeit": ("150", "175", "125"),
        "tilfredse": ("91", "94", "92"),
    },
    "Berger": {
        "texte": ("4", "5", "4"),
        "mails": ("14", "12", "17"),
        "lead": ("9", "11", "8"),
        "abschlüsse": ("1", "1", "1"),
    },
}
_PLANS = {
    "en": {"Nordlys": ("captions for the launch", "comment backlog"), "Berger": ("texts for the cheese page",)},
    "da": {"Nordlys": ("billedtekster til lanceringen", "gamle kommentarer"), "Berger": ("tekster til ostesiden",)},
    "de": {"Nordlys": ("Bildtexte zum Start", "alte Kommentare"), "Berger": ("Texte für die Käseseite",)},
}
_REPORTED_AT = time(16, 5)


async def remember(db: Database, assistant: Assistant, language: str, today: date) -> None:
    """Store the three working days before ``today`` as if they had been reported."""
    for engagement in await facts.engagements_on(db, assistant.id, today):
        short = engagement.client.short
        days = [today - timedelta(days=back) for back in (3, 2, 1)]
        for number, day in enumerate(days):
            entries = tuple(
                Entry(day, kpi.key, Decimal(values[number]), source=f"past:{day}:{kpi.key}", adds=False)
                for alias, values in _NUMBERS[short].items()
                for kpi in engagement.agreement.kpis
                if alias in kpi.aliases
            )
            await reports.save_entries(db, engagement.id, f"past:{day}", entries)
            plan = _PLANS[language][short] if day == days[-1] else ()
            sent_at = datetime.combine(day, _REPORTED_AT, ZoneInfo(assistant.zone))
            report = Report(engagement.id, day, ReportStatus.SENT, done=(), plan=plan, win="", sent_at=sent_at)
            await reports.save_report(db, report)
