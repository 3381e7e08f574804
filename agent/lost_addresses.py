"""Keeps mails from addresses that are lost: they are not sent, and the assistant is told if nobody else gets them."""

from __future__ import annotations

from collections.abc import Sequence

from agent.mail.subjects import subject_of
from flows.engine.step import Begin
from storage import outbox, suppression
from storage.database import Database
from storage.outbox import Post


async def hold_back(db: Database, posts: Sequence[Post]) -> list[Begin]:
    """Hold back what has just been queued for a lost address; return the conversations that must be had about it."""
    mails = [(post, post.lane.removeprefix("mail:")) for post in posts if post.channel == "mail"]
    lost = await suppression.among(db, [recipient for _, recipient in mails]) if mails else {}
    reached = {post.key.removesuffix(recipient) for post, recipient in mails if recipient not in lost}
    told: dict[str, Begin] = {}
    for post, recipient in mails:
        letter = post.key.removesuffix(recipient)
        if recipient in lost:
            status = "cancelled" if letter in reached else "failed"
            number = await outbox.hold_back(db, post.key, status, lost[recipient])
            if number is not None and status == "failed":
                words = f"{number}|{recipient}|{subject_of(post.payload)}|{lost[recipient]}"
                told.setdefault(letter, Begin("mail_trouble", "refused", words=words))
    return [*told.values()]
