"""Reading a mailbox on a mail server written by others: Dovecot, with Postfix bringing the mails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from agent.clock import SystemClock
from agent.mail_in.imap import Mailbox, open_mailbox
from agent.mail_in.imap_login import ImapSettings, NoMailbox
from agent.mail_in.reader import MOST_A_MINUTE, MOST_ABOUT_ONE, Reader
from agent.mail_in.reading import LARGEST, read_mail
from agent.mail_in.trial import try_mailbox
from storage import suppression
from storage.alerts import since
from storage.mailboxes import mark_of
from tests.agent.mail_in.desk import NORDLYS_ISSUE, NOW, Desk
from tests.agent.mail_in.mails import US, arrived, written
from tests.mail_server import PASSWORD, MailServer

pytestmark = pytest.mark.judge

SOON = 10.0  # seconds; far less than the minute after which it would look by itself


@pytest.fixture
def settings(server: MailServer) -> ImapSettings:
    account = "reports@own.example"
    return ImapSettings("127.0.0.1", server.imaps, "tls", account, PASSWORD, ca_file=server.ca_file, timeout=5)


@pytest.fixture
async def reader(desk: Desk, settings: ImapSettings) -> Reader:
    desk.clock.set(SystemClock().now())  # the server's own clock says when a mail came
    return Reader(settings, desk.db, desk.clock, desk.office, lambda: None)


def answer(desk: Desk, number: int = 1, text: str = "B, please") -> bytes:
    thread = desk.head.tokens.thread(NORDLYS_ISSUE)
    return arrived(written(text, answers=thread, message_id=f"<{number}@nordlys.example>"))


async def look(reader: Reader, settings: ImapSettings) -> None:
    """Look until there is nothing (more) that may be fetched."""
    mailbox = await asyncio.to_thread(open_mailbox, settings)
    try:
        while await reader.look(mailbox):
            pass
    finally:
        mailbox.close()


async def lanes(desk: Desk) -> list[object]:
    return await desk.column("SELECT lane FROM inbox ORDER BY id")


async def until(seen: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(SOON):
        while not await seen():
            await asyncio.sleep(0.05)


# ── getting in ──────────────────────────────────────────────────────────────────────────────────────


def test_a_mailbox_is_reached_encrypted_and_says_so(server: MailServer, settings: ImapSettings) -> None:
    for reached in (settings, replace(settings, port=server.imap, security="starttls")):
        mailbox = open_mailbox(reached)
        assert mailbox.describe() == f"127.0.0.1:{reached.port}, TLS 1.3, logged in as reports@own.example"
        mailbox.close()


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"password": "wrong planted word"}, "Check [imap] username and password; many providers want an app password"),
        ({"folder": "Nowhere"}, 'has no folder "Nowhere" for us: “'),
        ({"ca_file": ""}, "is not trusted: unable to get local issuer certificate. Set [imap] host to the name"),
        ({"ca_file": "no-such-file.pem"}, "[imap] ca_file no-such-file.pem cannot be used (No such file or directory)"),
        ({"port": 1}, "127.0.0.1:1 cannot be reached (Connection refused). Check [imap] host and port"),
        ({"host": "mail.example", "security": "none"}, 'security = "none" would send the password to mail.example'),
    ],
)
def test_what_keeps_us_out_is_said_with_what_to_do(
    settings: ImapSettings, changed: dict[str, object], sentence: str
) -> None:
    with pytest.raises(NoMailbox) as caught:
        open_mailbox(replace(settings, **changed))  # type: ignore[arg-type]
    assert sentence in caught.value.why
    assert "wrong planted word" not in caught.value.why


def test_tls_and_starttls_confused_are_told(server: MailServer, settings: ImapSettings) -> None:
    with pytest.raises(NoMailbox, match=r"Port 993 wants \[imap\] security"):
        open_mailbox(replace(settings, port=server.imap))
    with pytest.raises(NoMailbox, match=r"did not answer within 0\.5 s while we were connecting\. Port 993 wants"):
        open_mailbox(replace(settings, security="starttls", timeout=0.5))


def test_the_check_tells_which_host_checks_senders(server: MailServer, settings: ImapSettings) -> None:
    assert "[imap] authserv_id is not set, so the assistant is asked" in try_mailbox(settings).words
    server.put(arrived(written()))
    known = try_mailbox(replace(settings, authserv_id=US))
    assert known.fine
    assert known.words == (
        f"Mailbox: 127.0.0.1:{server.imaps}, TLS 1.3, logged in as reports@own.example, INBOX has 1 mail, "
        f"new ones are pushed. {US} checks who sent them."
    )
    wrong = try_mailbox(replace(settings, authserv_id="mx.elsewhere.example"))
    assert not wrong.fine
    assert wrong.words.endswith(
        f"No mail was checked by mx.elsewhere.example. The newest were checked by {US}: "
        f'if that is your mail host, set authserv_id = "{US}".'
    )
    assert try_mailbox(settings).words.endswith(f'set authserv_id = "{US}".')
    assert server.flags() == ["flags: "], "a mail stays as unread as it was"


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────


async def test_an_answer_is_kept_and_then_marked_as_read_and_other_mails_are_left_alone(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader
) -> None:
    server.put(arrived(written("Lunch?", subject="Lunch")))
    server.put(answer(desk))
    await look(reader, settings)
    assert await lanes(desk) == ["issue:42"]
    assert server.flags() == ["flags: ", "flags: \\Seen"]


async def test_what_was_read_by_a_person_first_is_read_all_the_same(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader
) -> None:
    server.put(answer(desk))
    mailbox = open_mailbox(settings)
    mailbox.mark_seen(mailbox.after(0))
    mailbox.close()
    await look(reader, settings)
    assert await lanes(desk) == ["issue:42"]


async def test_a_crash_before_the_mail_was_kept_means_it_is_fetched_again(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put(answer(desk))

    async def crash(*_: object) -> None:
        raise ConnectionError("the plug was pulled")

    with monkeypatch.context() as patched:
        patched.setattr("agent.mail_in.reader.move_mark", crash)
        with pytest.raises(ConnectionError):
            await look(reader, settings)
    assert await lanes(desk) == []
    assert server.flags() == ["flags: "]
    await look(reader, settings)
    assert await lanes(desk) == ["issue:42"]


async def test_a_mailbox_numbered_anew_brings_nothing_twice(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader
) -> None:
    for number in (1, 2):
        server.put(answer(desk, number))
    await look(reader, settings)
    before = await mark_of(desk.db, settings.name)
    server.renumber()
    server.put(answer(desk, 3))
    await look(reader, settings)
    after = await mark_of(desk.db, settings.name)
    assert before is not None
    assert after is not None
    assert after.uid_validity != before.uid_validity
    assert await lanes(desk) == ["issue:42"] * 3


async def test_a_flood_is_read_slowly_and_loses_nothing(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader
) -> None:
    for number in range(MOST_A_MINUTE + 2):
        server.put(arrived(written("Lunch?", subject="Lunch", message_id=f"<{number}@x.example>")))
    server.put(answer(desk))
    await look(reader, settings)
    assert await lanes(desk) == []
    desk.clock.move(timedelta(minutes=1))
    await look(reader, settings)
    assert await lanes(desk) == ["issue:42"]


async def test_two_machines_that_answer_each_other_are_stopped(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader
) -> None:
    for number in range(MOST_ABOUT_ONE + 2):
        server.put(answer(desk, number))
    await look(reader, settings)
    assert len(await lanes(desk)) == MOST_ABOUT_ONE
    (alert,) = await since(desk.db, NOW)
    assert "More than 30 mails about E-42 came within an hour" in alert.words
    assert server.flags().count("flags: ") == 2, "those that came after stay unread"


async def test_of_a_huge_mail_the_beginning_is_read(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader
) -> None:
    mail = written("B, see the drawing", answers=desk.head.tokens.thread(NORDLYS_ISSUE))
    mail.add_attachment(b"\x00\xff" * 1_500_000, "image", "png", filename="drawing.png")
    server.put(arrived(mail))
    await look(reader, settings)
    (row,) = await desk.db.fetch("SELECT payload FROM inbox")
    assert len(bytes(row["payload"])) == LARGEST
    assert read_mail(bytes(row["payload"]), US).text == "B, see the drawing\n"


async def test_a_mail_that_makes_reading_fail_is_put_aside_and_stops_nothing(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.put(answer(desk, 1))
    server.put(answer(desk, 2))
    right = desk.office.sort

    def sort(raw: bytes) -> object:
        if b"<1@nordlys" in raw:
            raise IndexError("a fault of ours")
        return right(raw)

    monkeypatch.setattr(desk.office, "sort", sort)
    await look(reader, settings)
    assert await lanes(desk) == ["unreadable", "issue:42"]


# ── as long as the program runs ─────────────────────────────────────────────────────────────────────


@asynccontextmanager
async def reading(reader: Reader) -> AsyncIterator[None]:
    task = asyncio.create_task(reader.run())
    try:
        yield
    finally:
        task.cancel()
        async with asyncio.timeout(2):
            await asyncio.gather(task, return_exceptions=True)


async def test_a_mail_is_heard_of_as_soon_as_it_comes(desk: Desk, server: MailServer, reader: Reader) -> None:
    async def kept() -> bool:
        return await lanes(desk) == ["issue:42"]

    async with reading(reader):
        await until(lambda: _pulsed(desk))
        await asyncio.sleep(0.3)  # it waits for the server to say something
        server.put(answer(desk))
        await until(kept)


async def test_a_server_that_goes_away_and_comes_back_is_found_again(
    desk: Desk, server: MailServer, reader: Reader
) -> None:
    async def kept() -> bool:
        return await lanes(desk) == ["issue:42"]

    async with reading(reader):
        await until(lambda: _pulsed(desk))
        await asyncio.to_thread(server.stop_imap)
        await asyncio.sleep(0.5)
        await asyncio.to_thread(server.start_imap)
        server.put(answer(desk))
        await until(kept)


async def test_a_mailbox_nobody_can_read_for_an_hour_is_told(desk: Desk, settings: ImapSettings) -> None:
    reader = Reader(replace(settings, port=1), desk.db, desk.clock, desk.office, lambda: None)
    desk.clock.move(timedelta(hours=2))

    async def told() -> bool:
        return bool(await since(desk.db, NOW))

    async with reading(reader):
        await until(told)
    (alert,) = await since(desk.db, NOW)
    assert "The mailbox could not be read for an hour, so clients' answers do not arrive. 127.0.0.1:1" in alert.words


async def _pulsed(desk: Desk) -> bool:
    return bool(await desk.column("SELECT at FROM pulse WHERE name = 'mailbox'"))


# ── what real servers write by themselves ───────────────────────────────────────────────────────────


async def test_a_real_bounce_suppresses_the_address_and_tells_the_manager(
    desk: Desk, server: MailServer, settings: ImapSettings, reader: Reader
) -> None:
    message_id = await desk.sent("nobody@outside.example", issue=NORDLYS_ISSUE)
    mail = (
        f"From: reports@own.example\r\nTo: nobody@outside.example\r\nSubject: x\r\nMessage-ID: {message_id}\r\n\r\nhi"
    )
    await asyncio.to_thread(server.send, mail.encode(), "reports@own.example", "nobody@outside.example")
    await until(lambda: _has_mail(server))
    await look(reader, settings)
    assert await lanes(desk) == ["returned"]
    (row,) = await desk.db.fetch("SELECT payload FROM inbox")
    await desk.receive(bytes(row["payload"]))
    (lost,) = await suppression.suppressed(desk.db)
    assert lost.address == "nobody@outside.example"
    assert "550 5.1.1 unknown user" in lost.reason
    assert [issue for issue, _ in desk.heard.events] == [NORDLYS_ISSUE]


SIEVE = """require "vacation";
vacation :days 1 :addresses "jonas@own.example" :subject "Away" "I am away until Monday. B is a letter.";
"""


async def test_a_real_out_of_office_note_is_known_as_one(desk: Desk, server: MailServer) -> None:
    server.is_away("jonas", SIEVE)
    mail = written("Choose A or B", sender="reports@own.example", message_id=desk.head.tokens.message_id(42, "ask"))
    del mail["To"]
    mail["To"] = "jonas@own.example"
    await asyncio.to_thread(server.send, mail.as_bytes(), "reports@own.example", "jonas@own.example")
    await until(lambda: _has_mail(server))
    (raw,) = (raw for _, raw in await asyncio.to_thread(_everything, server))
    note = desk.office.read(raw)
    named = desk.office.about(note)
    assert note.automatic
    assert "B is a letter" in note.text
    assert named is not None
    assert named.proven


async def _has_mail(server: MailServer) -> bool:
    return bool(await asyncio.to_thread(server.flags))


def _everything(server: MailServer) -> list[tuple[int, bytes]]:
    account = "reports@own.example"
    mailbox: Mailbox = open_mailbox(
        ImapSettings("127.0.0.1", server.imaps, "tls", account, PASSWORD, ca_file=server.ca_file)
    )
    try:
        return mailbox.fetch(mailbox.after(0))
    finally:
        mailbox.close()
