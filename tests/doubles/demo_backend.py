"""A demo day without an engine, for looking at the page and testing it: same contract, short memory.

Looking at it: ``python -m tests.doubles.demo_backend --language da --until evening``.
"""

from __future__ import annotations

import argparse
import asyncio
import html
import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import uvicorn
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from agent.demo.stage import AnswerKind, Bubble, ClientAnswer, ClockMove, MailCard, Snapshot
from agent.demo.web import create_app

ZONE = ZoneInfo("Europe/Copenhagen")
FIRST_MORNING = datetime(2026, 11, 19, 8, 30, tzinfo=ZONE)
ASSISTANT = "Mia Holm"

_DAY: dict[str, Any] = json.loads(Path(__file__).with_name("demo_day.json").read_text(encoding="utf-8"))

Keys = tuple[tuple[tuple[str, str], ...], ...]


class DemoBackend:
    """A stage that plays from a script. ``patience`` is how long ``changed`` waits, in seconds."""

    def __init__(self, language: str = "en", *, patience: float = 20.0) -> None:
        self.patience = patience
        self.heard: list[tuple[Any, ...]] = []  # what the page asked for, in order
        self._version = 1
        self._news = asyncio.Condition()
        self._begin(language)

    def _begin(self, language: str) -> None:
        self._language = language
        self._now = FIRST_MORNING
        self._chat: list[Bubble] = []
        self._mails: list[tuple[str, datetime, EmailMessage]] = []
        self._answers: dict[int, list[ClientAnswer]] = {}
        self._posts = 9
        self._play("morning")

    @property
    def _words(self) -> dict[str, Any]:
        return dict(_DAY[self._language])

    # ── the contract ──

    async def snapshot(self) -> Snapshot:
        commands = tuple((name, what) for name, what in self._words["commands"])
        mails = tuple(self._card(place + 1, *mail) for place, mail in enumerate(self._mails))
        return Snapshot(self._version, self._now, self._language, ASSISTANT, commands, tuple(self._chat), mails)

    def _card(self, number: int, client: str, at: datetime, message: EmailMessage) -> MailCard:
        answers = tuple(self._answers.get(number, ()))
        asked = "[E-" in str(message["Subject"])
        return replace(_card(number, client, at, message), contact="Jonas", answerable=asked, answers=answers)

    async def say(self, words: str, reply_to: int | None = None) -> None:
        self.heard.append(("say", words, reply_to))
        self._post(words=html.escape(words, quote=False), mine=True)
        self._answer(words)
        await self.touch()

    async def edit(self, message: int, words: str) -> None:
        self.heard.append(("edit", message, words))
        self._change(self._find(message), html=html.escape(words, quote=False), edited=True)
        await self.touch()

    async def press(self, message: int, data: str) -> str:
        self.heard.append(("press", message, data))
        bubble = self._find(message)
        if data not in {known for row in bubble.buttons for _, known in row}:
            return str(self._words["stale"])
        toast = self._pressed(bubble, data.split(":", 2)[2])
        await self.touch()
        return toast

    async def move_clock(self, to: ClockMove) -> None:
        self.heard.append(("clock", to))
        match to:
            case "hour":
                self._now += timedelta(hours=1)
            case "report":
                self._now = self._now.replace(hour=16, minute=0)
                self._post(self._words["card"], keys=self._words["card_keys"])
            case "next_day":
                self._now = self._now.replace(hour=8, minute=30) + timedelta(days=1)
                self._play("morning")
        await self.touch()

    async def set_language(self, language: str) -> None:
        self.heard.append(("language", language))
        self._begin(language)
        await self.touch()

    async def answer(self, mail: int, kind: AnswerKind, words: str) -> None:
        self.heard.append(("answer", mail, kind, words))
        if not 1 <= mail <= len(self._mails):
            raise LookupError(mail)
        shown = words or {"away": "I am out of the office.", "bounce": "Nobody has this address."}[kind]
        self._answers.setdefault(mail, []).append(ClientAnswer(kind, shown, self._now))
        await self.touch()

    async def decision_page(self, request: Request) -> Response:
        self.heard.append(("decision page", request.method, request.path_params["token"]))
        return PlainTextResponse("The decision page.")

    async def mail_source(self, number: int) -> bytes:
        if not 1 <= number <= len(self._mails):
            raise LookupError(number)
        return self._mails[number - 1][2].as_bytes()

    async def changed(self, since: int) -> int:
        try:
            async with asyncio.timeout(self.patience), self._news:
                await self._news.wait_for(lambda: self._version > since)
        except TimeoutError:
            return since
        return self._version

    # ── what tests and the viewer do to it ──

    async def play_day(self) -> None:
        """Let the day pass until the afternoon."""
        self._play("day")
        await self.touch()

    async def play_evening(self) -> None:
        """Let the day pass until both clients have their mail."""
        await self.play_day()
        await self.move_clock("report")
        card = self._chat[-1]
        self._pressed(card, "preview")
        self._now = self._now.replace(minute=2)
        self._pressed(self._find(card.id), "send")
        self._now = self._now.replace(minute=6)
        await self.receive("Berger")

    def show(self, words: str) -> None:
        """Let the bot say anything, as Telegram's HTML."""
        self._post(words)

    async def receive(self, client: str, message: EmailMessage | None = None) -> None:
        """Put a mail into the inbox: the client's report, or any mail a test made."""
        self._mails.append((client, self._now, message or _mail(client)))
        await self.touch()

    async def touch(self) -> None:
        """Tell waiting pages that something changed."""
        async with self._news:
            self._version += 1
            self._news.notify_all()

    # ── the little it understands ──

    def _answer(self, words: str) -> None:
        if (found := re.search(r"(?:posts|opslag) \+(\d+)", words.lower())) is not None:
            self._posts += int(found[1])
            told = self._words["noted"].format(number=found[1], total=self._posts)
            self._post(told, keys=[[f"{self._words['undo']}:undo"]])
        else:
            self._post(self._words["unknown"])

    def _pressed(self, bubble: Bubble, choice: str) -> str:
        words = self._words
        match choice:
            case "undo":
                self._change(bubble, html=words["undone"], buttons=())
                return str(words["undone_toast"])
            case "preview":
                told = words["preview"].format(
                    subject=_DAY["mails"]["Nordlys"]["subject"], text="\n".join(_DAY["mails"]["Nordlys"]["lines"])
                )
                self._change(bubble, html=told, buttons=self._keys(bubble.id, words["preview_keys"]))
            case "send":
                self._change(bubble, html=words["sent"].format(time=f"{self._now:%H:%M}"), buttons=())
                self._mails.append(("Nordlys", self._now, _mail("Nordlys")))
                return str(words["sent_toast"])
            case "value 92":
                self._change(bubble, html=bubble.html, buttons=self._keys(bubble.id, [words["card_keys"][1]]))
            case _:
                self._change(bubble, html=bubble.html, buttons=())
                return str(words["fine"])
        return ""

    def _play(self, scene: str) -> None:
        for wall, who, words, *keys in self._words[scene]:
            hour, minute = map(int, wall.split(":"))
            self._now = self._now.replace(hour=hour, minute=minute)
            self._post(words, mine=who == "her", keys=keys)

    def _post(self, words: str, *, mine: bool = False, keys: Any = ()) -> None:
        number = len(self._chat) + 1
        self._chat.append(Bubble(number, mine, words, self._now, buttons=self._keys(number, keys)))

    def _keys(self, number: int, rows: Any) -> Keys:
        split = [[key.rpartition(":") for key in row] for row in rows]
        return tuple(tuple((label, f"{number}:1:{data}") for label, _, data in row) for row in split)

    def _find(self, number: int) -> Bubble:
        if not 1 <= number <= len(self._chat):
            raise LookupError(number)
        return self._chat[number - 1]

    def _change(self, bubble: Bubble, **changes: Any) -> None:
        self._chat[bubble.id - 1] = replace(bubble, **changes)


def _mail(client: str) -> EmailMessage:
    told = _DAY["mails"][client]
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{ASSISTANT} <reports@fyraften.example>"
    message["To"] = told["to"]
    message["Subject"] = told["subject"]
    message["Message-ID"] = f"<{client.lower()}-2026-11-19@fyraften.example>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content("\n\n".join(told["lines"]) + "\n")
    message.add_alternative(_html(told["subject"], told["lines"]), subtype="html")
    return message


def _html(subject: str, lines: list[str]) -> str:
    linked = [re.sub(r"(https://\S+)", r'<a href="\1">\1</a>', html.escape(line)) for line in lines[1:]]
    told = "".join(f"<p>{line}</p>" for line in linked)
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{html.escape(subject)}</title><style>"
        ":root{color-scheme:light dark}body{margin:0;padding:24px 20px;font:16px/1.5 sans-serif;"
        "background:#fbfaf7;color:#1f2933}h1{margin:0;font-size:19px}a{color:#2f5d62}@media(prefers-color-scheme:dark){body{background:#15191c;color:#e9e5dd}"
        f"a{{color:#8fc3c7}}}}</style></head><body><h1>{html.escape(lines[0])}</h1>{told}</body></html>"
    )


def _card(number: int, client: str, at: datetime, message: EmailMessage) -> MailCard:
    name, address = parseaddr(str(message["To"]))
    body = message.get_body(("plain",))
    text = "" if body is None else str(body.get_content())
    return MailCard(
        number=number,
        to_name=name,
        to_address=address,
        from_name=parseaddr(str(message["From"]))[0],
        subject=str(message["Subject"]),
        snippet=" ".join(text.split())[:140],
        at=at,
        client=client,
        text=text,
        headers=tuple((key, str(value)) for key, value in message.items()),
    )


async def _serve(language: str, until: str, port: int) -> None:
    backend = DemoBackend(language)
    if until == "afternoon":
        await backend.play_day()
    if until == "evening":
        await backend.play_evening()
    print(f"http://127.0.0.1:{port}", flush=True)
    await uvicorn.Server(uvicorn.Config(create_app(backend), "127.0.0.1", port, log_level="warning")).serve()


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--language", choices=("en", "da", "de"), default="en")
    asked.add_argument("--until", choices=("morning", "afternoon", "evening"), default="morning")
    asked.add_argument("--port", type=int, default=8801)
    given = asked.parse_args()
    asyncio.run(_serve(given.language, given.until, given.port))
