"""The Telegram double and an independent emulator of Telegram show a person the same talk with the same bot."""

import asyncio
import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.doubles.bot_api import BotApi, Person
from tests.doubles.echo_bot import polling
from tests.doubles.judged import Seen, talk

JUDGE = "FYRAFTEN_JUDGE_PYTHON"


class HerScreen:
    """Mia's chat in our double."""

    def __init__(self, mia: Person) -> None:
        self._mia = mia

    async def say(self, text: str, until: str) -> Seen:
        said = self._mia.say(text)
        answer = await self._mia.sees(until, after=said.message_id)
        return {"text": answer.text, "buttons": answer.button_texts}

    async def click(self, words: str) -> Seen:
        press = self._mia.press(words)
        edit = await self._mia.sees(lambda m: m.edited, after=press.message_id - 1)
        return {"text": edit.text, "buttons": edit.button_texts}


def told_by_the_judge() -> list[Seen]:
    python = os.environ[JUDGE]
    done = subprocess.run(
        [python, "-m", "tests.doubles.judged"],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.judge
@pytest.mark.skipif(JUDGE not in os.environ, reason=f"no judge here; get it with: export {JUDGE}=$(.ci/judge)")
async def test_the_same_talk_reads_the_same_in_the_double_and_in_the_judge() -> None:
    judged = await asyncio.to_thread(told_by_the_judge)
    async with BotApi() as api, polling(api.token, api.base_url):
        ours = await talk(HerScreen(api.user(7)))
    assert [seen["text"] for seen in ours][:3] == ["Ready?", "Picked yes", "You said: hej 🎉 <b>"]
    assert ours == judged
