"""Ten thousand wrong tokens and stamps: no decision, no error, nothing about anybody."""

from __future__ import annotations

import random
import string
from urllib.parse import quote

import pytest

from tests.agent.web.desk import Desk
from tests.flows.decision_page.feed_down import JONAS

pytestmark = pytest.mark.database

TRIES = 10_000
LETTERS = string.ascii_letters + string.digits + "-_"
ODD = LETTERS + ".~%/\\'\" ;=&\x00\n\u202eøß漢🧀"
SECRETS = ("Nordlys", "Berger", "feed", "Käsemesser", "Mia", "E-42", "E-43", JONAS)


def altered(real: str, chance: random.Random) -> str:
    """A token like a real one: a letter changed, dropped or added, another case, another length, or none of it."""
    place = chance.randrange(len(real))
    kind = chance.randrange(6)
    if kind == 0:
        return real[:place] + chance.choice(LETTERS) + real[place + 1 :]
    if kind == 1:
        return real[:place] + real[place + 1 :]
    if kind == 2:
        return real[:place] + chance.choice(ODD) + real[place:]
    if kind == 3:
        return real.swapcase()
    if kind == 4:
        return "".join(chance.choices(LETTERS, k=43))
    return "".join(chance.choices(ODD, k=chance.randrange(1, 120)))


async def test_ten_thousand_wrong_tokens_open_nothing_and_change_nothing(desk: Desk) -> None:
    chance = random.Random(20261119)
    real = [await desk.link(), await desk.link("k.berger@berger.example", 43)]
    stamp = (await desk.open(real[0])).buttons["Choose A"]
    before = await desk.everything()
    seen = set()
    for number in range(TRIES):
        token = altered(chance.choice(real), chance)
        if token in real:
            continue
        method, sent = ("POST", {"stamp": stamp, "comment": token}) if number % 3 == 0 else ("GET", None)
        answer = await desk.request(method, f"/d/{quote(token, safe='')}", data=sent)
        seen.add(answer.status)
        assert answer.status in {404, 429}, (token, answer.status)
        assert not any(secret in answer.source for secret in SECRETS), token
    assert seen == {404, 429}
    assert await desk.everything() == before


async def test_a_thousand_wrong_stamps_on_a_real_page_decide_nothing(desk: Desk) -> None:
    chance = random.Random(20261120)
    token = await desk.link()
    stamps = list((await desk.open(token)).buttons.values())
    before = await desk.everything()
    for _ in range(1000):  # each answer is a whole page; the stamps alone are tried in their own test
        stamp = altered(chance.choice(stamps), chance)
        if stamp not in stamps:
            answer = await desk.request("POST", f"/d/{token}", data={"stamp": stamp, "comment": "A"})
            assert answer.status == 400, stamp
            assert "E-43" not in answer.source
    assert await desk.everything() == before
