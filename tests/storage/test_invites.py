"""Invitations: random, hashed, used once, for a while, and not to be guessed."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from storage.database import Database
from storage.invites import (
    VALID_FOR,
    WINDOW,
    WRONG_TOKENS,
    Redeemed,
    Redemption,
    UnknownAssistantError,
    create_invite,
    redeem,
)
from storage.models import Assistant, Invite, InviteAttempt

pytestmark = pytest.mark.database

NOW = datetime(2026, 6, 11, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
MIAS_CHAT, OTHER_CHAT = 11, 22

Inviting = Callable[..., Awaitable[str]]
Enter = Callable[[str, int, datetime], Awaitable[Redeemed]]


@pytest.fixture
async def people(database: Database) -> dict[str, int]:
    async def create() -> dict[str, int]:
        rows = [
            await Assistant.create(name=name, language="da", zone="Europe/Copenhagen", working_days="01234")
            for name in ("Mia Holm", "Ida Krogh")
        ]
        return {row.name: row.id for row in rows}

    return await database.transact(create)


@pytest.fixture
def invite(database: Database, people: dict[str, int]) -> Inviting:
    async def invite(name: str = "Mia Holm", now: datetime = NOW) -> str:
        return await database.transact(lambda: create_invite(name, now))

    return invite


@pytest.fixture
def enter(database: Database) -> Enter:
    async def enter(token: str, chat: int, now: datetime) -> Redeemed:
        return await database.transact(lambda: redeem(token, chat, now))

    return enter


async def chats(database: Database) -> dict[str, int | None]:
    rows = await database.read(Assistant.all)
    return {row.name: row.chat_id for row in rows}


async def test_an_invitation_lets_its_assistant_in(
    database: Database, invite: Inviting, enter: Enter, people: dict[str, int]
) -> None:
    token = await invite()
    assert await enter(token, MIAS_CHAT, NOW + MINUTE) == Redeemed(Redemption.OK, people["Mia Holm"])
    assert await chats(database) == {"Mia Holm": MIAS_CHAT, "Ida Krogh": None}


async def test_a_token_fits_a_telegram_link_and_carries_256_bits(invite: Inviting) -> None:
    tokens = [await invite(), await invite()]
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{43}", token) for token in tokens)
    assert tokens[0] != tokens[1]


async def test_only_a_hash_of_the_token_is_kept(database: Database, invite: Inviting) -> None:
    token = await invite()
    (row,) = await database.fetch("SELECT * FROM invite")
    assert row["token_hash"] == sha256(token.encode()).hexdigest()
    assert token not in str(row)


async def test_a_token_works_once(invite: Inviting, enter: Enter, database: Database) -> None:
    token = await invite()
    await enter(token, MIAS_CHAT, NOW)
    assert await enter(token, MIAS_CHAT, NOW + MINUTE) == Redeemed(Redemption.USED)
    assert await enter(token, OTHER_CHAT, NOW + MINUTE) == Redeemed(Redemption.USED)
    assert (await chats(database))["Mia Holm"] == MIAS_CHAT


async def test_a_token_used_from_two_chats_at_the_same_moment_lets_one_in(invite: Inviting, enter: Enter) -> None:
    token = await invite()
    results = await asyncio.gather(*(enter(token, chat, NOW) for chat in range(1, 5)))
    assert sorted(result.outcome for result in results) == ["ok", "used", "used", "used"]


async def test_a_token_expires(invite: Inviting, enter: Enter, database: Database) -> None:
    token = await invite()
    assert (await enter(token, MIAS_CHAT, NOW + VALID_FOR)).outcome is Redemption.EXPIRED
    assert (await chats(database))["Mia Holm"] is None
    assert (await enter(token, MIAS_CHAT, NOW + VALID_FOR - MINUTE)).outcome is Redemption.OK


async def test_a_new_invitation_replaces_an_older_unused_one(invite: Inviting, enter: Enter) -> None:
    older, newer = await invite(), await invite(now=NOW + MINUTE)
    assert (await enter(older, MIAS_CHAT, NOW + 2 * MINUTE)).outcome is Redemption.EXPIRED
    assert (await enter(newer, MIAS_CHAT, NOW + 2 * MINUTE)).outcome is Redemption.OK


async def test_an_invitation_of_another_assistant_stays_valid(invite: Inviting, enter: Enter) -> None:
    idas = await invite("Ida Krogh")
    await invite("Mia Holm")
    assert (await enter(idas, OTHER_CHAT, NOW)).outcome is Redemption.OK


async def test_an_assistant_moves_to_a_new_chat_by_a_new_invitation(
    invite: Inviting, enter: Enter, database: Database
) -> None:
    await enter(await invite(), MIAS_CHAT, NOW)
    assert (await enter(await invite(), OTHER_CHAT, NOW)).outcome is Redemption.OK
    assert (await chats(database))["Mia Holm"] == OTHER_CHAT


async def test_an_assistant_may_enter_again_in_the_chat_she_has(invite: Inviting, enter: Enter) -> None:
    await enter(await invite(), MIAS_CHAT, NOW)
    assert (await enter(await invite(), MIAS_CHAT, NOW)).outcome is Redemption.OK


async def test_a_chat_of_one_assistant_is_not_given_to_another(
    invite: Inviting, enter: Enter, database: Database
) -> None:
    await enter(await invite(), MIAS_CHAT, NOW)
    idas = await invite("Ida Krogh")
    assert await enter(idas, MIAS_CHAT, NOW) == Redeemed(Redemption.CHAT_OF_ANOTHER)
    assert await chats(database) == {"Mia Holm": MIAS_CHAT, "Ida Krogh": None}
    assert (await enter(idas, OTHER_CHAT, NOW)).outcome is Redemption.OK


async def test_entering_again_ends_the_silence_of_a_blocked_bot(
    invite: Inviting, enter: Enter, database: Database
) -> None:
    await database.transact(lambda: Assistant.filter(name="Mia Holm").update(chat_id=MIAS_CHAT, muted_at=NOW))
    await enter(await invite(), MIAS_CHAT, NOW)
    rows = await database.read(Assistant.all)
    assert [row.muted_at for row in rows] == [None, None]


@pytest.mark.parametrize("token", ["", "guess", "x" * 65, "ø", "a b", "x\n", "\ud800"])
async def test_a_token_nobody_made_is_unknown(token: str, enter: Enter) -> None:
    assert await enter(token, OTHER_CHAT, NOW) == Redeemed(Redemption.UNKNOWN)


async def test_after_five_wrong_tokens_a_chat_has_to_wait(invite: Inviting, enter: Enter) -> None:
    token = await invite()
    for attempt in range(WRONG_TOKENS):
        assert (await enter(f"guess-{attempt}", OTHER_CHAT, NOW)).outcome is Redemption.UNKNOWN
    assert await enter(token, OTHER_CHAT, NOW + WINDOW - MINUTE) == Redeemed(Redemption.TOO_MANY_ATTEMPTS)
    assert (await enter(token, OTHER_CHAT, NOW + WINDOW)).outcome is Redemption.OK


async def test_wrong_tokens_in_one_chat_do_not_hinder_another(invite: Inviting, enter: Enter) -> None:
    for attempt in range(WRONG_TOKENS):
        await enter(f"guess-{attempt}", OTHER_CHAT, NOW)
    assert (await enter(await invite(), MIAS_CHAT, NOW)).outcome is Redemption.OK


async def test_a_used_link_tapped_again_and_again_is_no_guessing(invite: Inviting, enter: Enter) -> None:
    token = await invite()
    for _ in range(WRONG_TOKENS + 2):
        await enter(token, MIAS_CHAT, NOW)
    assert (await enter(token, MIAS_CHAT, NOW)).outcome is Redemption.USED


async def test_attempts_are_forgotten_after_the_window(enter: Enter, database: Database) -> None:
    await enter("guess", OTHER_CHAT, NOW)
    await enter("guess", MIAS_CHAT, NOW + WINDOW)
    assert [row.chat_id for row in await database.read(InviteAttempt.all)] == [MIAS_CHAT]


async def test_nobody_unknown_can_be_invited(invite: Inviting, database: Database) -> None:
    with pytest.raises(UnknownAssistantError) as caught:
        await invite("Mia Holmm")
    assert str(caught.value) == (
        '"Mia Holmm" is in no agreement. Known are Ida Krogh, Mia Holm. '
        "Import one first: fyraften agreement import FILE"
    )
    assert await database.read(Invite.all) == []
