"""Finds the conversation something belongs to.

A button names its dialog; a reply goes to the dialog of the answered message; an edited message goes where the
message was read; other words go to the dialog that asked last, and if none asked, they are read as a note of work.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from agent.carrying_out import Conversation, read_state
from agent.catalogue import COMMANDS, FLOWS
from agent.incoming import Changed, Commanded, Incoming, Left, Returned, Tapped, Typed, Unreadable
from agent.words.chat import ChatMessage, sentence
from agent.words.translate import say
from flows.courtesy.steps import STALE, STRANGER
from flows.engine.step import Began, Edited, Pressed, Said, Text, text
from flows.shared.people import LANGUAGES
from flows.shared.working_time import local_date
from storage import dialogs, engagements, invites, outbox, people, reports
from storage.alerts import raise_alert
from storage.dialogs import DialogRow
from storage.outbox import Post
from storage.people import Reachable

WAITED = timedelta(minutes=10)  # a message older than this was waiting for the bot to come back
REPEATED_FOR = timedelta(hours=24)  # Telegram keeps updates no longer


def moment(incoming: Incoming, now: datetime) -> datetime:
    """Return when it happened: now, or when it was sent if it had to wait, so that it counts for the right day."""
    return incoming.sent_at if WAITED < now - incoming.sent_at < REPEATED_FOR else now


async def route(talk: Conversation, incoming: Incoming) -> str:
    """Let the right dialog take its step; return the toast for a tap, or an empty string."""
    her = await people.by_chat(talk.db, incoming.chat)
    match incoming.what:
        case Left():
            await _left(talk, incoming.chat)
        case Commanded(name="start", words=token) if token or her is None:
            await _invited(talk, incoming, token)
        case _ if her is None:
            await _to_stranger(talk, incoming, STRANGER)
        case _:
            await _from_assistant(talk, her, incoming)
    return talk.toast


async def _from_assistant(talk: Conversation, her: Reachable, incoming: Incoming) -> None:
    if her.muted:  # who writes has not blocked the bot (any more)
        await people.mute(talk.db, incoming.chat, None)
        her = replace(her, muted=False)
    match incoming.what:
        case Tapped() as tap:
            await _tapped(talk, her, tap)
        case Commanded() as command:
            await _commanded(talk, her, command)
        case Typed() as typed:
            await _typed(talk, her, typed)
        case Changed() as changed:
            await _changed(talk, her, changed)
        case Unreadable(what=what):
            await _courtesy(talk, her, what)
        case Returned():
            await _courtesy(talk, her, "welcome-back")


async def _tapped(talk: Conversation, her: Reachable, tap: Tapped) -> None:
    dialog_id, revision, choice = _parse(tap.data)
    dialog = await dialogs.by_id(talk.db, dialog_id)
    hers = dialog is not None and dialog.assistant == her.assistant.id
    if dialog is None or not hers or not dialog.open or dialog.revision != revision:
        talk.toast = say(STALE, her.assistant.language, her.assistant.zone)
        return
    await talk.play(her, dialog, Pressed(talk.at, choice))


def _parse(data: str) -> tuple[int, int, str]:
    dialog_id, _, rest = data.partition(":")
    revision, _, choice = rest.partition(":")
    known = dialog_id.isascii() and dialog_id.isdigit() and revision.isascii() and revision.isdigit()
    return (int(dialog_id[:9]), int(revision[:9]), choice) if known else (0, 0, "")


async def _typed(talk: Conversation, her: Reachable, typed: Typed) -> None:
    asking = await _asking(talk, her, typed.reply_to)
    if asking is None:
        today = local_date(talk.at, her.assistant.zone)
        asking = await talk.begin(her, "progress_note", message=typed.message, day=today)
        await talk.play(her, asking, Began(talk.at, "note", typed.words))
        return
    await talk.play(her, asking, Said(talk.at, typed.words, typed.message))


async def _asking(talk: Conversation, her: Reachable, reply_to: int | None) -> DialogRow | None:
    open_dialogs = await dialogs.open_of(talk.db, her.assistant.id)
    if reply_to is not None:
        answered = await outbox.dialog_of_message(talk.db, f"chat:{her.chat}", str(reply_to))
        for dialog in open_dialogs:
            if dialog.id == answered and dialog.asked_at is not None:
                return dialog
    waiting = [(dialog.asked_at, dialog.id, dialog) for dialog in open_dialogs if dialog.asked_at is not None]
    return max(waiting)[2] if waiting else None


async def _changed(talk: Conversation, her: Reachable, changed: Changed) -> None:
    event = Edited(talk.at, changed.words, changed.message)
    for dialog in await dialogs.open_of(talk.db, her.assistant.id):
        if dialog.message == changed.message or _has_read(dialog, changed.message):
            await talk.play(her, dialog, event)
            return
    read_into = await reports.source_day(talk.db, her.assistant.id, f"m{changed.message}")
    if read_into is None:
        await _courtesy(talk, her, "too-late-to-edit")
        return
    engagement, day = read_into
    dialog = await talk.begin(her, "daily_report", engagement=engagement, day=day)
    await talk.play(her, dialog, event)


def _has_read(dialog: DialogRow, message: int) -> bool:
    """Whether a conversation took that message for an answer."""
    known = FLOWS[dialog.flow].has_read
    state = read_state(dialog) if known else None
    return known is not None and state is not None and known(state, message)


async def _commanded(talk: Conversation, her: Reachable, command: Commanded) -> None:
    if command.name in {"cancel", "undo"}:
        await _step_back(talk, her, command.name)
        return
    flow = COMMANDS.get(command.name)
    if flow is None:
        await _courtesy(talk, her, "unknown-command")
        return
    dialog = await talk.begin(her, flow)
    await talk.play(her, dialog, Began(talk.at, command.name, command.words))


async def _step_back(talk: Conversation, her: Reachable, name: str) -> None:
    """/cancel goes to the dialog that asks, /undo to the last note."""
    open_dialogs = await dialogs.open_of(talk.db, her.assistant.id)
    if name == "cancel":
        target = await _asking(talk, her, None)
    else:
        notes = [dialog for dialog in open_dialogs if dialog.flow == "progress_note"]
        target = notes[-1] if notes else None
    if target is None:
        await _courtesy(talk, her, f"nothing-to-{name}")
        return
    await talk.play(her, target, Began(talk.at, name))


async def _invited(talk: Conversation, incoming: Incoming, token: str) -> None:
    """/start with a token enrols; without one it greets whoever is enrolled already."""
    outcome = await invites.redeem(token, incoming.chat, talk.at)
    known = None if outcome.assistant is None else await people.by_id(talk.db, outcome.assistant)
    if known is None:
        refusal = text(f"onboarding-{outcome.outcome.value.replace('_', '-')}")
        await _to_stranger(talk, incoming, refusal if token else STRANGER)
        return
    await people.mute(talk.db, incoming.chat, None)
    dialog = await talk.begin(known, "onboarding")
    await talk.play(known, dialog, Began(talk.at, "start"))
    for assistant, engagement in await engagements.without_next_day(talk.db):
        if assistant == known.assistant.id:  # at once: her report may be due within the minute
            await talk.plan_next_day(known.assistant, engagement)


async def _to_stranger(talk: Conversation, incoming: Incoming, words: Text) -> None:
    """Answer somebody who is not enrolled, in the language of her app; nothing she wrote is kept."""
    language = incoming.language if incoming.language in LANGUAGES else "en"
    message = ChatMessage(sentence(words, language, "UTC"))
    post = Post(f"stranger:{incoming.chat}:{talk.at:%Y%m%d%H%M%S}", "chat", f"chat:{incoming.chat}",
                message.to_bytes(), talk.at)  # fmt: skip
    await talk.post([post])


async def _courtesy(talk: Conversation, her: Reachable, why: str) -> None:
    dialog = await talk.begin(her, "courtesy")
    await talk.play(her, dialog, Began(talk.at, why))


async def _left(talk: Conversation, chat: int) -> None:
    name = await people.mute(talk.db, chat, talk.at)
    if name is not None:
        await outbox.cancel_lane(talk.db, f"chat:{chat}", "She blocked the bot.")
        words = f"{name} has blocked the bot. Nothing reaches her until she opens the chat again and presses Start."
        await raise_alert(talk.db, f"blocked:{chat}:{talk.at:%Y%m%d%H%M%S}", words, talk.at)
