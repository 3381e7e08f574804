"""Greets her, shows what was agreed, and speaks another language if she wants.

The texts ``onboarding-unknown``, ``-used``, ``-expired`` and so on are said to people whose invitation is refused;
their last part is the name of the reason, with dashes.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Event, Line, Next, Pressed, SaveLanguage, Say, text
from flows.shared.first_note import first_note
from flows.shared.language_choice import chosen_language, language_buttons
from flows.shared.report import ReportDay
from flows.shared.target_words import terms
from flows.shared.zone_words import city


@dataclass(frozen=True, slots=True)
class Greeted:
    """She has the greeting, with the languages under it."""


def step(state: Greeted | None, event: Event, facts: Facts) -> Next[Greeted]:
    """Greet, or greet again in the language she chose: a new greeting stands in the place of the old one."""
    if isinstance(event, Pressed):
        language = chosen_language(event.choice)
        again = () if language is None else (SaveLanguage(language), Begin("onboarding", "language"))
        return Next(state, again)
    in_place = isinstance(event, Began) and event.why == "language"
    greeting = Say(_greeting(facts), (language_buttons(),), card="greeting", fresh=not in_place)
    return Next(Greeted(), (greeting,))


def _greeting(facts: Facts) -> tuple[Line, ...]:
    her = facts.assistant
    lines: list[Line] = [text("onboarding-hello", name=her.first_name), text("gap")]
    for day in facts.days:
        lines += [*_client(day), text("gap")]
    zone = text("onboarding-zone", place=city(her.zone, her.language))
    lines += [zone if facts.days else text("onboarding-no-clients"), text("gap")]
    lines += [text("onboarding-keeps"), text("gap")]
    return (*lines, text("onboarding-try", note=first_note(facts.days)))


def _client(day: ReportDay) -> list[Line]:
    client, schedule = day.engagement.client, day.engagement.agreement.schedule
    heading = text(
        "onboarding-client",
        client=client.short,
        contact=client.contact_name,
        at=schedule.report_at,
        by=schedule.deliver_by,
    )
    kpis = day.engagement.agreement.kpis
    return [heading, *(text("onboarding-kpi", name=kpi.name, terms=terms(kpi)) for kpi in kpis)]
