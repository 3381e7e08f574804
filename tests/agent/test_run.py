"""``fyraften run`` as a real process, over HTTP and SMTP: a day as it is meant, and what goes wrong on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.agent.installation import START, Installation, link_token, zone_at_eleven
from tests.agent.terminal import free_port
from tests.doubles.bot_api import BotApi, Call, Person
from tests.doubles.mailbox import Fault, Mailbox
from tests.doubles.mails import Mail
from tests.stories.agreements import POSTS, agreement
from tests.stories.chat import find_button, newest_preview

pytestmark = pytest.mark.timeout(180)

EVERY_DAY = '"mon", "tue", "wed", "thu", "fri", "sat", "sun"'


def engagement(assistant: str = "Mia Holm", email: str = "jonas@nordlys.example") -> str:
    """An agreement whose day is in full swing whenever the test runs."""
    client = f"Nordlys {assistant.split(maxsplit=1)[0]}"
    return agreement(
        POSTS,
        assistant=assistant,
        zone=zone_at_eleven(),
        days=EVERY_DAY,
        holidays="",
        client=client,
        short=client,
        emails=f'"{email}"',
        schedule='report_at = "16:00"\ndeliver_by = "17:00"',
    )


@pytest.fixture
async def fyraften_run(
    tmp_path: Path, telegram: BotApi, mailbox: Mailbox, database_url: str
) -> AsyncIterator[Installation]:
    """An installation with its agreement, not yet running; what it said is shown if the test fails."""
    made = Installation(tmp_path, telegram, mailbox.port, str(mailbox.ca_file), database_url)
    await made.agree(engagement())
    yield made
    print(made.log)


def shown(mail: Mail) -> str:
    """What the preview of a mail must have said."""
    body = mail.message.get_body(("plain",))
    assert body is not None
    return f"{mail.message['Subject']}\n\n{body.get_content()}".replace("\r\n", "\n").strip()


def press(her: Person, choice: str) -> None:
    message, data = find_button(her, choice)
    her.press(data, message.message_id)


async def report(her: Person, amount: str = "4") -> str:
    """She reports now, up to the preview; return its text."""
    her.say(f"posts {amount}")
    await her.sees(f"+{amount}", timeout=START)
    her.say("/report")
    await her.sees("What got done today?", timeout=START)
    press(her, "preview")
    await her.sees("word for word", timeout=START)
    return newest_preview(her)


async def arrived(box: Mailbox, count: int, within: float = START) -> list[Mail]:
    """Wait for mails."""
    async with asyncio.timeout(within):
        while len(box.mails) < count:
            await asyncio.sleep(0.02)
    return box.mails


@pytest.mark.database
async def test_a_day_from_the_agreement_file_to_the_clients_inbox(
    tmp_path: Path, telegram: BotApi, mailbox: Mailbox, empty_url: str
) -> None:
    fyraften = Installation(tmp_path, telegram, mailbox.port, str(mailbox.ca_file), empty_url)
    (tmp_path / "nordlys.toml").write_text(engagement(), encoding="utf-8")
    assert "version 1" in await fyraften.command("agreement", "import", str(tmp_path / "nordlys.toml"))
    token = link_token(await fyraften.command("invite", "Mia Holm"))
    async with fyraften.running():
        mia = telegram.user(7, "Mia", known=False)
        mia.start(token)
        await mia.sees("Hello Mia")
        text = await report(mia)
        press(mia, "send")
        await mia.sees("sent to Jonas")
        (mail,) = await arrived(mailbox, 1)
        assert shown(mail) == text
        assert mail.recipients == ("jonas@nordlys.example",)
        assert "starttls" in mailbox.stages
        assert "auth" in mailbox.stages
        assert await fyraften.health() == 200
        assert {row["language_code"] for row in telegram.commands()} == {"", "en", "da", "de"}
    assert mailbox.duplicates == {}
    assert len(mailbox.mails) == 1
    assert {row["status"] for row in await fyraften.rows("SELECT status FROM inbox")} == {"done"}
    for secret in (telegram.token, token, "posts 4"):
        assert secret not in fyraften.log


async def test_telegram_may_come_up_later_and_hiccup_on_the_way(
    tmp_path: Path, mailbox: Mailbox, database_url: str
) -> None:
    port = free_port()
    fyraften = Installation(
        tmp_path, BotApi(), mailbox.port, str(mailbox.ca_file), database_url, api_url=f"http://127.0.0.1:{port}"
    )
    await fyraften.agree(engagement())
    process = await fyraften.start()
    async with asyncio.timeout(START):
        while "polling failed" not in fyraften.log:
            await asyncio.sleep(0.05)
    async with BotApi(port=port) as telegram:
        fyraften.telegram = telegram
        mia = await fyraften.let_in("Mia Holm", 7)
        await mia.sees("Hello Mia", timeout=START)
        telegram.fail_next("getUpdates", retry_after=1)
        telegram.fail_next("getUpdates", code=409)
        telegram.drop_next("getUpdates")
        mia.say("posts 3")
        await mia.sees("+3", timeout=START)
        mia.say("posts 2")
        await mia.sees("+2", timeout=START)
        assert telegram.waiting_updates == 0 or await confirmed(telegram)
        process.terminate()
        assert await process.wait() == 0


async def confirmed(telegram: BotApi) -> bool:
    await telegram.wait_until(lambda: telegram.waiting_updates == 0 or None, timeout=START)
    return True


async def test_a_pause_telegram_asks_for_is_kept_in_that_chat_and_holds_up_no_other(
    fyraften_run: Installation, telegram: BotApi
) -> None:
    await fyraften_run.agree(engagement("Ida Berg", "per@fjord.example"))
    async with fyraften_run.running():
        mia, ida = await fyraften_run.let_in("Mia Holm", 7), await fyraften_run.let_in("Ida Berg", 8)
        await mia.sees("Hello")
        await ida.sees("Hello")
        telegram.fail_next("sendMessage", retry_after=3, chat=7)
        mia.say("posts 1")
        await telegram.wait_until(lambda: refused(telegram) or None, timeout=START)
        ida.say("posts 2")
        await ida.sees("+2", timeout=2)
        await telegram.wait_until(lambda: said_again(telegram) or None, timeout=START)
        first, second = tries(telegram)
        assert second.at - first.at >= 3


def tries(telegram: BotApi) -> list[Call]:
    """Every attempt to say Mia's echo."""
    return [call for call in telegram.calls("sendMessage") if "Approved posts" in str(call.arguments["text"])
            and call.arguments["chat_id"] == 7 and "Hello" not in str(call.arguments["text"])]  # fmt: skip


def said_again(telegram: BotApi) -> bool:
    return [call.status for call in tries(telegram)][-1:] == [200]


def refused(telegram: BotApi) -> bool:
    return any(call.status == 429 for call in telegram.calls("sendMessage"))


@pytest.mark.parametrize("accepted", [True, False])
async def test_an_answer_lost_on_the_way_is_said_again_with_a_label_and_never_silently(
    fyraften_run: Installation, telegram: BotApi, accepted: bool
) -> None:
    async with fyraften_run.running():
        mia = await fyraften_run.let_in("Mia Holm", 7)
        await mia.sees("Hello")
        if accepted:
            telegram.hang_next("sendMessage", after="accepted", seconds=0.5)
        else:
            telegram.drop_next("sendMessage")
        mia.say("posts 6")
        repeated = await mia.sees("You may have this already", timeout=START)
        assert "+6" in repeated.text
        unlabelled = [message for message in mia.chat() if message.text.startswith("Nordlys Mia – ")]
        assert len(unlabelled) == int(accepted)
        press(mia, "undo")
        await mia.sees("taken back", timeout=START)


async def test_what_the_mail_server_does_decides_what_becomes_of_a_mail(
    fyraften_run: Installation, telegram: BotApi, mailbox: Mailbox
) -> None:
    people = {"Ada": "later@x.example", "Bea": "lost@x.example", "Cleo": "gone@x.example", "Dora": "taken@x.example"}
    await fyraften_run.agree(*(engagement(f"{name} Holm", email) for name, email in people.items()))
    mailbox.faults = [
        Fault("rcpt", reply="450 4.2.0 greylisted", recipient="later@x.example", times=1),
        Fault("message", drop=True, recipient="lost@x.example", times=1),
        Fault("rcpt", reply="550 5.1.1 no such user", recipient="gone@x.example"),
        Fault("message", drop=True, accept=True, recipient="taken@x.example", times=1),
    ]
    async with fyraften_run.running():
        ada, bea, cleo, dora = [
            await fyraften_run.let_in(f"{name} Holm", number) for number, name in enumerate(people, start=11)
        ]
        texts = [await report(her) for her in (ada, bea, cleo, dora)]
        for her in (ada, bea, cleo, dora):
            press(her, "send")
        await cleo.sees("did not take your mail", timeout=START)
        await cleo.sees("no such user", timeout=START)
        for her, choice in ((bea, "again"), (dora, "arrived")):
            await her.sees("I cannot tell whether", timeout=START)
            press(her, choice)
        await bea.sees("once more", timeout=START)
        await dora.sees("counts as arrived", timeout=START)
        mails = {mail.recipients[0]: shown(mail) for mail in await arrived(mailbox, 3)}
        assert mails == {"later@x.example": texts[0], "lost@x.example": texts[1], "taken@x.example": texts[3]}
    assert mailbox.duplicates == {}
    assert len(mailbox.mails) == 3


@pytest.mark.database
async def test_an_update_that_cannot_be_kept_is_not_confirmed_and_is_read_when_it_can(
    fyraften_run: Installation, telegram: BotApi
) -> None:
    async with fyraften_run.running():
        mia = await fyraften_run.let_in("Mia Holm", 7)
        await mia.sees("Hello")
        await confirmed(telegram)
        await fyraften_run.rows("ALTER TABLE inbox RENAME TO inbox_away")
        update = mia.say("posts 5").update_id
        async with asyncio.timeout(START):
            while "could not be kept" not in fyraften_run.log:
                await asyncio.sleep(0.05)
        assert telegram.waiting_updates == 1
        assert max(int(call.arguments.get("offset", 0)) for call in telegram.calls("getUpdates")) <= update
        await fyraften_run.rows("ALTER TABLE inbox_away RENAME TO inbox")
        await mia.sees("+5", timeout=START)
        await confirmed(telegram)
