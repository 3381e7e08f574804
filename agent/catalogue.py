"""Every flow the program knows, by name and by command. A new flow is added here."""

from __future__ import annotations

from flows import (
    courtesy,
    daily_report,
    day_off,
    escalation,
    issue_writeup,
    language,
    mail_trouble,
    my_data,
    onboarding,
    overview,
    progress_note,
)
from flows.engine.flow import Flow

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        onboarding.FLOW,
        progress_note.FLOW,
        daily_report.FLOW,
        issue_writeup.FLOW,
        overview.FLOW,
        day_off.FLOW,
        escalation.FLOW,
        language.FLOW,
        my_data.FLOW,
        mail_trouble.FLOW,
        courtesy.FLOW,
    )
}

COMMANDS: dict[str, str] = {command: flow.name for flow in FLOWS.values() for command in flow.commands}
