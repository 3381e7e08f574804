"""Handing mails to a real mail server on loopback: what delivery is told, and when nobody can know."""

from __future__ import annotations

import asyncio
import time
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest

from agent.mail.smtp import SmtpMisconfigured, SmtpSession, SmtpSettings
from agent.mail.smtp_login import log_in
from agent.outcomes import Gone, TryLater, Uncertain
from tests.doubles.mailbox import PASSWORD, USERNAME, Fault, Mailbox
from tests.doubles.smtp_session import JONAS, MAIL, PETRA, SENDER, SHORT, send, session_with


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b".",
        b".\r\n",
        b"Subject: x\r\n\r\n.\r\n..\r\n.hidden\r\n",
        b"Subject: x\n\n.bare\n.line\nfeeds",
        b"Subject: x\r\n\r\nends without a line break",
        b"Subject: x\r\n\r\n" + b".".join([b"x" * 900 + b"\r\n"] * 500),
    ],
    ids=["empty", "dot", "dot line", "dots", "bare line feeds", "no end", "450 kB"],
)
async def test_every_byte_of_a_mail_arrives_whatever_its_dots_and_line_ends(content: bytes) -> None:
    async with Mailbox() as box, session_with(box) as session:
        await send(session, content=content)
        await send(session)
        wanted = content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        assert box.mails[0].content == (wanted if wanted.endswith(b"\r\n") else wanted + b"\r\n")
        assert box.mails[1].content == MAIL


@pytest.mark.parametrize("stage", ["data", "message"])
async def test_a_temporary_refusal_of_the_mail_is_tried_later_on_the_same_connection(stage: Any) -> None:
    async with Mailbox(faults=[Fault(stage, reply="451 4.3.0 disk full", times=1)]) as box:
        async with session_with(box) as session:
            with pytest.raises(TryLater, match=r'does not take the mail now: "451 4\.3\.0 disk full"'):
                await send(session)
            assert session.is_open
            await send(session)
        assert (len(box.mails), box.connections) == (1, 1)


@pytest.mark.parametrize("stage", ["data", "message"])
async def test_a_definite_refusal_of_the_mail_is_final_and_the_connection_goes_on(stage: Any) -> None:
    async with Mailbox(faults=[Fault(stage, reply="554 5.7.1 looks like spam", times=1)]) as box:
        async with session_with(box) as session:
            with pytest.raises(Gone, match=r'refuses the mail for good: "554 5\.7\.1 looks like spam"'):
                await send(session)
            await send(session, PETRA)
        assert [mail.recipients for mail in box.mails] == [(PETRA,)]
        assert box.connections == 1


@pytest.mark.parametrize("stage", ["data", "message"])
async def test_421_instead_of_an_answer_is_definite_and_closes_the_session(stage: Any) -> None:
    async with Mailbox(faults=[Fault(stage, reply="421 4.3.2 shutting down")]) as box:
        async with session_with(box) as session:
            with pytest.raises(TryLater, match="shutting down"):
                await send(session)
            assert not session.is_open
        assert box.mails == []


@pytest.mark.parametrize("fault", [{"drop": True}, {"silent": True}], ids=["dropped", "silent"])
async def test_a_connection_lost_at_the_data_command_is_definite_because_no_byte_of_the_mail_left(fault: Any) -> None:
    async with Mailbox(faults=[Fault("data", **fault)]) as box, session_with(box, timeout=SHORT) as session:
        with pytest.raises(TryLater, match="while we were handing over a mail"):
            await send(session)
        assert box.mails == []
        assert not session.is_open


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
@pytest.mark.parametrize("accepted", [True, False], ids=["accepted", "not accepted"])
async def test_a_connection_lost_after_the_final_dot_is_uncertain(security: Any, accepted: bool) -> None:
    fault = Fault("message", drop=True, accept=accepted)
    async with Mailbox(security=security, faults=[fault]) as box, session_with(box) as session:
        with pytest.raises(Uncertain, match="was sent the mail, then closed the connection instead of answering"):
            await send(session)
        assert len(box.mails) == accepted
        assert not session.is_open


@pytest.mark.parametrize("accepted", [True, False], ids=["accepted", "not accepted"])
async def test_no_answer_to_the_whole_mail_is_uncertain(accepted: bool) -> None:
    fault = Fault("message", silent=True, accept=accepted)
    async with Mailbox(faults=[fault]) as box, session_with(box, data_timeout=SHORT) as session:
        with pytest.raises(Uncertain, match=r"did not answer within 0\.2 s"):
            await send(session)
        assert len(box.mails) == accepted
        assert not session.is_open


@pytest.mark.parametrize("reply", ["354 go on", "999 what", "gibberish"])
async def test_an_answer_to_the_whole_mail_that_means_nothing_is_uncertain(reply: str) -> None:
    async with Mailbox(faults=[Fault("message", reply=reply)]) as box, session_with(box) as session:
        with pytest.raises(Uncertain):
            await send(session)
        assert not session.is_open


async def test_the_answer_to_a_whole_mail_may_take_longer_than_that_to_a_command() -> None:
    async with Mailbox(faults=[Fault("message", delay=0.6)]) as box:
        async with session_with(box, timeout=0.5) as session:
            assert "queued" in await send(session)
        assert len(box.mails) == 1


def test_by_default_a_whole_mail_may_take_ten_minutes_and_a_command_one() -> None:
    settings = SmtpSettings(
        host="mail.example", port=587, security="starttls", username="", password="", sender=USERNAME
    )
    assert settings.data_timeout >= 600
    assert settings.timeout == 60


async def test_being_stopped_while_waiting_for_the_answer_leaves_no_session_behind_that_could_mix_answers_up() -> None:
    async with Mailbox(faults=[Fault("message", silent=True, accept=True)]) as box, session_with(box) as session:
        sending = asyncio.create_task(send(session))
        await box.arrival.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        assert not session.is_open


async def test_what_had_not_left_of_a_mail_given_up_never_leaves() -> None:
    content = b"Subject: x\r\n\r\n" + b"x" * 12_000_000
    given_up = asyncio.Event()
    arrived: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def slow_server(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 hello\r\n")
        for reply in (b"250 hello", b"250 ok", b"250 ok", b"354 go on"):
            await reader.readline()
            writer.write(reply + b"\r\n")
        await given_up.wait()
        arrived.set_result(len(await reader.read()))
        writer.close()

    async with await asyncio.start_server(slow_server, "127.0.0.1", 0) as server, Mailbox(security="none") as box:
        port = server.sockets[0].getsockname()[1]
        async with session_with(box, port=port, username="", data_timeout=SHORT) as session:
            with pytest.raises(Uncertain):
                await send(session, content=content)
        given_up.set()
        assert 0 < await asyncio.wait_for(arrived, 10) < len(content)


@pytest.mark.parametrize("fault", [{"drop": True}, {"silent": True}, {"reply": "500 5.5.1 stay"}])
async def test_taking_leave_never_raises_and_never_lasts(fault: Any) -> None:
    async with Mailbox(faults=[Fault("quit", **fault)]) as box:
        session = SmtpSession(await log_in(box.settings()), box.settings(timeout=SHORT))
        begun = time.monotonic()
        await session.close()
        await session.close()
        assert time.monotonic() - begun < 4
        assert not session.is_open


async def test_leave_is_taken_politely() -> None:
    async with Mailbox() as box:
        async with session_with(box):
            pass
        assert box.stages[-1] == "quit"


@pytest.mark.parametrize("stage", ["auth", "rcpt", "message"])
@pytest.mark.parametrize(
    "secret",
    [PASSWORD, b64encode(PASSWORD.encode()).decode(), b64encode(f"\0{USERNAME}\0{PASSWORD}".encode()).decode()],
    ids=["plain", "base64", "whole login"],
)
async def test_a_server_that_repeats_our_password_cannot_make_us_say_it(stage: Any, secret: str) -> None:
    async with Mailbox(faults=[Fault(stage, reply=f"550 5.7.1 you said {secret}?")]) as box:
        with pytest.raises((Gone, SmtpMisconfigured)) as refusal:
            async with session_with(box) as session:
                await send(session)
        assert "you said [password]?" in refusal.value.why
        assert secret not in refusal.value.why


def test_settings_do_not_show_the_password() -> None:
    settings = SmtpSettings(
        host="mail.example", port=587, security="starttls", username="mia", password=PASSWORD, sender=USERNAME
    )
    assert PASSWORD not in repr(settings)
    assert PASSWORD not in repr(replace(settings, port=465))


async def test_what_a_server_says_is_shown_on_one_short_line() -> None:
    long = "550-5.1.1 first\r\n550 5.1.1 \x1b[31m" + "x" * 400
    async with Mailbox(faults=[Fault("rcpt", reply=long)]) as box, session_with(box) as session:
        with pytest.raises(Gone) as refusal:
            await session.offer(SENDER, JONAS)
        assert refusal.value.why.isprintable()
        assert len(refusal.value.why) < 300
        assert "5.1.1 first 5.1.1 ?[31mxxx" in refusal.value.why
