"""A report in a few steps: amounts, names and idioms; pairs; claims; one value or one question for each KPI."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from flows.reading.reading import Reading
from flows.reading.report.answering import answer
from flows.reading.report.claims import claims_of
from flows.reading.report.doubts import bare, swapped, unsure
from flows.reading.report.lists import rows_of
from flows.reading.report.lonely import by_unit
from flows.reading.report.names import names_of
from flows.reading.report.pairing import pairs_of
from flows.reading.report.phrases import language_of
from flows.reading.report.scene import scene_of
from flows.reading.report.scopes import scopes_of
from flows.reading.report.settling import settle
from flows.shared.agreement import Kpi

LONGEST = 4096  # characters that are read: the longest message a chat takes


def read(words: str, kpis: Sequence[Kpi], language: str = "en") -> Reading:
    """Read a text against the KPIs of one engagement; of a very long one only the first ``LONGEST`` characters.

    ``language`` is the one she usually writes; another is recognised.
    """
    text = unicodedata.normalize("NFC", words[:LONGEST])
    language = language_of(text, language)
    scene = scene_of(text, names_of(tuple(kpis)), language)  # amounts, names and idioms, sentences and clauses
    marks = scopes_of(scene)  # yesterday's, a target, a part, a correction, …
    rows = rows_of(scene)  # numbers in a row
    pairs = [*rows.pairs, *pairs_of(scene, marks, rows.places, language)]  # each amount with the names around it
    claims = claims_of(scene, pairs, marks)  # and with a name said before it
    found = [
        *swapped(scene, claims),
        *settle(claims.said, kpis, scene.certain),  # one for each KPI: corrected, added, summed up, contradictory
        *by_unit(scene, claims, marks),
        *unsure(scene, claims),
        *bare(scene, rows),
    ]
    first = {settled.kpi: settled for settled in reversed(found)}
    return answer(scene, [first[number] for number in sorted(first)], kpis)
