"""The scripted day runs to its end in every language, and one question is asked, answered by mail, and done."""

from __future__ import annotations

import re

import pytest

from agent.demo.play import Play
from agent.demo.stage import LANGUAGES

ASKED = {"en": "DECISION by ", "da": "BESLUTNING senest ", "de": "ENTSCHEIDUNG bis "}
CHOSE = {"en": "Jonas chose A", "da": "Jonas valgte A", "de": "Frau Berger hat A gewählt"}
DONE = {"en": "(E-1, your decision A)", "da": "(E-1, din beslutning A)", "de": "(E-1, Entscheidung A)"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_day_is_played_to_its_end(language: str) -> None:
    lines: list[str] = []
    await Play(language, lines.append).run()
    played = "".join(lines)
    assert CHOSE[language] in played
    mails = re.split(r"^──── ✉ .*$", played, flags=re.MULTILINE)[1:]
    assert len(mails) == 4
    question, confirmation, *days = mails
    assert question.lstrip().startswith(ASKED[language])
    assert confirmation.lstrip().startswith(f"Re: {ASKED[language]}")
    assert sum(DONE[language] in day for day in days) == 1
