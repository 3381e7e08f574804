"""Lets an assistant into the bot by a link that works once, for a while, and cannot be guessed.

A token carries 256 random bits and only its SHA-256 is kept: who reads the database cannot use it. Hashing without
salt or stretching is enough for that much randomness. Both functions use the tables directly: call them inside
``Database.transact``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from secrets import token_urlsafe

from storage.models import Assistant, Invite, InviteAttempt

VALID_FOR = timedelta(days=7)
WRONG_TOKENS = 5  # in one chat within WINDOW; after that even the right one has to wait
WINDOW = timedelta(minutes=15)
_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")  # what Telegram passes on from a link


class UnknownAssistantError(Exception):
    """Nobody of that name can be invited. The text says who could be, and how to add somebody."""


class Redemption(StrEnum):
    """What became of a token."""

    OK = "ok"
    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    CHAT_OF_ANOTHER = "chat_of_another"


@dataclass(frozen=True, slots=True)
class Redeemed:
    """What became of a token; ``assistant`` is set when it let somebody in."""

    outcome: Redemption
    assistant: int | None = None


async def create_invite(assistant_name: str, now: datetime, valid_for: timedelta = VALID_FOR) -> str:
    """Return a token for the assistant of this name; her older unused ones expire now.

    Raises UnknownAssistantError if no agreement names her. ``now`` is an aware instant.
    """
    assistant = await Assistant.get_or_none(name=assistant_name)
    if assistant is None:
        raise UnknownAssistantError(await _who_could_be(assistant_name))
    await Invite.filter(assistant=assistant, used_at=None, expires_at__gt=now).update(expires_at=now)
    token = token_urlsafe(32)
    await Invite.create(assistant=assistant, token_hash=_hash(token), expires_at=now + valid_for)
    return token


async def redeem(token: str, chat_id: int, now: datetime) -> Redeemed:
    """Let the private chat in as the assistant the token was made for, if it may.

    She may move to another chat by a new invite. Nothing is changed by a token that is not accepted, except that an
    unknown one is counted against the chat.
    """
    await InviteAttempt.filter(at__lte=now - WINDOW).delete()
    if await InviteAttempt.filter(chat_id=chat_id).count() >= WRONG_TOKENS:
        return Redeemed(Redemption.TOO_MANY_ATTEMPTS)
    invite = await Invite.get_or_none(token_hash=_hash(token)) if _TOKEN.fullmatch(token) else None
    if invite is None:
        await InviteAttempt.create(chat_id=chat_id, at=now)
        return Redeemed(Redemption.UNKNOWN)
    if invite.used_at is not None:
        return Redeemed(Redemption.USED)
    if invite.expires_at <= now:
        return Redeemed(Redemption.EXPIRED)
    if await Assistant.exclude(id=invite.assistant_id).filter(chat_id=chat_id).exists():
        return Redeemed(Redemption.CHAT_OF_ANOTHER)
    return await _let_in(invite, chat_id, now)


async def _let_in(invite: Invite, chat_id: int, now: datetime) -> Redeemed:
    if not await Invite.filter(id=invite.id, used_at=None).update(used_at=now):  # another process was quicker
        return Redeemed(Redemption.USED)
    await Assistant.filter(id=invite.assistant_id).update(chat_id=chat_id, muted_at=None)
    return Redeemed(Redemption.OK, invite.assistant_id)


async def _who_could_be(name: str) -> str:
    known = [assistant.name for assistant in await Assistant.all().order_by("name")]
    names = f"Known are {', '.join(known)}." if known else "Nobody is known yet."
    return f'"{name}" is in no agreement. {names} Import one first: fyraften agreement import FILE'


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
