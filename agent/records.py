"""Writes down what a flow wants remembered, in the name of the assistant whose conversation it is."""

from __future__ import annotations

from flows.engine import step
from storage import decisions, issues, people, reports, timers
from storage.database import Database


async def keep(db: Database, assistant_id: int, effect: step.Effect) -> None:
    """Store a record, if the effect is one."""
    match effect:
        case step.SaveEntries():
            await reports.save_entries(db, effect.engagement, effect.source, effect.entries)
        case step.SaveReport():
            await reports.save_report(db, effect.report)
        case step.SaveIssue():
            await issues.save(db, assistant_id, effect.issue)
        case step.LogDecision():
            await decisions.log(db, assistant_id, effect.issue, effect.decision, stands=effect.stands)
        case step.SaveMistake():
            await issues.save_mistake(db, assistant_id, effect.mistake)
        case step.SaveDayOff():
            await people.set_day_off(db, assistant_id, effect.day, off=effect.off)
            await timers.forget_days(db, assistant_id)  # housekeeping plans them anew
        case step.SaveLanguage():
            await people.set_language(db, assistant_id, effect.language)
