"""A lost address gets nothing more; the assistant is told if nobody else gets her mail."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from agent.lost_addresses import hold_back
from flows.engine.step import Begin
from storage import outbox, suppression
from storage.outbox import Post
from tests.agent.mail_in.desk import NOW, Desk
from tests.agent.mail_in.mails import JONAS

pytestmark = pytest.mark.database

EVA = "eva@nordlys.example"
MAIL = b"Subject: =?utf-8?q?Gr=C3=BCn?=\r\n\r\nhello\r\n"


async def queue(desk: Desk, *addresses: str, key: str = "eod:1") -> Sequence[Begin]:
    posts = [Post(f"{key}:{each}", "mail", f"mail:{each}", MAIL, NOW) for each in addresses]
    posts.append(Post(f"chat:{key}", "chat", "chat:7", b"sent", NOW))

    async def put() -> Sequence[Begin]:
        await outbox.put(desk.db, posts, NOW)
        return await hold_back(desk.db, posts)

    return await desk.db.transact(put)


async def statuses(desk: Desk) -> list[object]:
    return await desk.column("SELECT status FROM outbox ORDER BY id")


async def test_a_mail_that_still_reaches_somebody_leaves_out_the_lost_address_without_a_word(desk: Desk) -> None:
    await suppression.suppress(desk.db, JONAS, "550 unknown", NOW)
    assert await queue(desk, JONAS, EVA) == []
    assert await statuses(desk) == ["cancelled", "queued", "queued"]


async def test_a_mail_that_reaches_nobody_any_more_is_told_once(desk: Desk) -> None:
    for each in (JONAS, EVA):
        await suppression.suppress(desk.db, each, "550 unknown", NOW)
    assert await queue(desk, JONAS, EVA) == [
        Begin("mail_trouble", "refused", words=f"1|{JONAS}|Grün|550 unknown"),
    ]
    assert await statuses(desk) == ["failed", "failed", "queued"]


async def test_asking_for_the_same_mail_again_tells_nobody_again(desk: Desk) -> None:
    await suppression.suppress(desk.db, JONAS, "550 unknown", NOW)
    assert await queue(desk, JONAS)
    assert await queue(desk, JONAS) == []


async def test_an_address_that_was_allowed_again_gets_mail(desk: Desk) -> None:
    await suppression.suppress(desk.db, JONAS, "550 unknown", NOW)
    await suppression.lift(desk.db, JONAS)
    assert await queue(desk, JONAS) == []
    assert await statuses(desk) == ["queued", "queued"]
