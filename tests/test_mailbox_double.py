"""The mail server of the tests is itself tested, with another client: the standard library's."""

from __future__ import annotations

import asyncio
import signal
import smtplib
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.doubles.mailbox import PASSWORD, USERNAME, Fault, Mailbox, MailboxProcess, in_own_process
from tests.doubles.mails import Mail, duplicates, keep_mail, read_mails

T = TypeVar("T")

JONAS = "jonas@nordlys.example"
PETRA = "petra@waldhaus.example"


def a_mail(number: int) -> bytes:
    return f"Message-ID: <{number}@mail.example>\r\nSubject: EOD {number}\r\n\r\n.\r\n..hello\r\n".encode()


def connected(box: Mailbox | MailboxProcess) -> smtplib.SMTP:
    client = smtplib.SMTP("127.0.0.1", box.port, timeout=5)
    try:
        client.starttls(context=ssl.create_default_context(cafile=str(box.ca_file)))
        client.login(USERNAME, PASSWORD)
    except Exception:
        client.close()
        raise
    return client


async def as_client(box: Mailbox | MailboxProcess, does: Callable[[smtplib.SMTP], T]) -> T:
    def conversation() -> T:
        with connected(box) as client:
            return does(client)

    return await asyncio.to_thread(conversation)


async def send(box: Mailbox | MailboxProcess, number: int = 1, *recipients: str) -> dict[str, Any]:
    return await as_client(box, lambda client: client.sendmail(USERNAME, recipients or [JONAS], a_mail(number)))


async def test_an_accepted_mail_is_kept_as_sent_and_can_be_read() -> None:
    async with Mailbox() as box:
        assert await send(box, 1, JONAS, PETRA) == {}
        assert box.mails == [Mail(USERNAME, (JONAS, PETRA), a_mail(1))]
        assert box.mails[0].message["Subject"] == "EOD 1"
        assert box.mails[0].message_id == "<1@mail.example>"


async def test_tls_from_the_start_is_spoken_too() -> None:
    async with Mailbox(security="tls") as box:

        def conversation() -> int:
            context = ssl.create_default_context(cafile=str(box.ca_file))
            with smtplib.SMTP_SSL("127.0.0.1", box.port, timeout=5, context=context) as client:
                return client.login(USERNAME, PASSWORD)[0]

        assert await asyncio.to_thread(conversation) == 235


async def test_nothing_is_accepted_before_tls_and_login() -> None:
    async with Mailbox() as box:

        def conversation() -> list[int]:
            with smtplib.SMTP("127.0.0.1", box.port, timeout=5) as client:
                client.ehlo()
                before_tls = client.has_extn("auth"), client.mail(USERNAME)[0]
                client.starttls(context=ssl.create_default_context(cafile=str(box.ca_file)))
                client.ehlo()
                return [*before_tls, client.has_extn("auth"), client.mail(USERNAME)[0]]

        assert await asyncio.to_thread(conversation) == [False, 530, True, 530]


async def test_a_wrong_password_is_refused() -> None:
    async with Mailbox() as box:

        def conversation() -> int:
            with smtplib.SMTP("127.0.0.1", box.port, timeout=5) as client:
                client.starttls(context=ssl.create_default_context(cafile=str(box.ca_file)))
                with pytest.raises(smtplib.SMTPAuthenticationError) as refusal:
                    client.login(USERNAME, "wrong")
                return refusal.value.smtp_code

        assert await asyncio.to_thread(conversation) == 535


@pytest.mark.parametrize("certificate", ["other_name", "unknown_authority", "expired"])
async def test_a_bad_certificate_is_bad_for_the_standard_library_too(certificate: Any) -> None:
    async with Mailbox(certificate=certificate) as box:
        with pytest.raises(ssl.SSLCertVerificationError):
            await send(box)


async def test_a_fault_for_one_recipient_leaves_the_others_alone() -> None:
    async with Mailbox(faults=[Fault("rcpt", reply="550 5.1.1 unknown", recipient=JONAS)]) as box:
        assert await send(box, 1, JONAS, PETRA) == {JONAS: (550, b"5.1.1 unknown")}
        assert [mail.recipients for mail in box.mails] == [(PETRA,)]


async def test_a_fault_is_over_after_its_times_and_can_be_changed_while_running() -> None:
    async with Mailbox(faults=[Fault("data", reply="451 4.3.0 later", times=2)]) as box:
        for _ in range(2):
            with pytest.raises(smtplib.SMTPDataError):
                await send(box)
        await send(box)
        box.faults.append(Fault("mail", reply="451 4.3.0 later"))
        with pytest.raises(smtplib.SMTPSenderRefused):
            await send(box)
        box.faults.clear()
        await send(box)
        assert len(box.mails) == 2


@pytest.mark.parametrize("accepted", [True, False])
async def test_a_connection_dropped_after_the_final_dot_has_kept_the_mail_exactly_if_told_so(accepted: bool) -> None:
    async with Mailbox(faults=[Fault("message", drop=True, accept=accepted)]) as box:
        with pytest.raises(smtplib.SMTPServerDisconnected):
            await send(box)
        assert len(box.mails) == accepted


async def test_a_mail_refused_after_the_final_dot_is_not_kept() -> None:
    async with Mailbox(faults=[Fault("message", reply="554 5.7.1 spam")]) as box:
        with pytest.raises(smtplib.SMTPDataError):
            await send(box)
        assert box.mails == []


async def test_a_slow_answer_comes_after_the_mail_is_already_kept() -> None:
    async with Mailbox(faults=[Fault("message", delay=0.3)]) as box:
        sending = asyncio.create_task(send(box))
        await box.arrival.wait()
        assert not sending.done()
        assert await sending == {}


async def test_a_greeting_that_never_comes_keeps_the_client_waiting() -> None:
    async with Mailbox(faults=[Fault("connect", silent=True)]) as box:
        reader, writer = await asyncio.open_connection("127.0.0.1", box.port)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.read(1), 0.2)
        writer.close()


async def test_a_server_without_starttls_does_not_offer_it() -> None:
    async with Mailbox(offers_starttls=False) as box:
        with pytest.raises(smtplib.SMTPNotSupportedError):
            await send(box)


async def test_421_hangs_up() -> None:
    async with Mailbox(faults=[Fault("noop", reply="421 4.3.2 bye", times=1)]) as box:

        def noops(client: smtplib.SMTP) -> int:
            code = client.noop()[0]
            with pytest.raises(smtplib.SMTPServerDisconnected):
                client.noop()
            return code

        assert await as_client(box, noops) == 421


async def test_the_same_mail_for_the_same_recipient_is_counted_as_a_duplicate() -> None:
    async with Mailbox() as box:
        await send(box, 1, JONAS, PETRA)
        await send(box, 2, JONAS)
        assert box.duplicates == {}
        await send(box, 1, JONAS)
        assert box.duplicates == {("<1@mail.example>", JONAS): 2}


async def test_closing_ends_the_conversations_that_are_still_going_on() -> None:
    async with Mailbox() as box:
        client = await asyncio.to_thread(connected, box)
    with pytest.raises((smtplib.SMTPServerDisconnected, OSError)):
        await asyncio.to_thread(client.mail, USERNAME)
    client.close()


def test_a_fault_at_a_stage_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="would never strike"):
        Fault("rctp")  # type: ignore[arg-type]


def test_a_mail_reads_back_from_its_file_as_it_was(tmp_path: Path) -> None:
    mails = [Mail(USERNAME, (JONAS, PETRA), a_mail(1)), Mail(USERNAME, (JONAS,), b""), Mail("", (), b"x\r\n")]
    for number, mail in enumerate(mails, start=1):
        keep_mail(tmp_path, number, mail)
    (tmp_path / "000004.part").write_bytes(b"half a ma")
    assert read_mails(tmp_path) == mails


@pytest.mark.kill
async def test_what_a_killed_mailbox_had_accepted_is_there_when_it_comes_back(tmp_path: Path) -> None:
    slow = {"at": "message", "delay": 60}
    async with in_own_process(tmp_path, faults=[slow]) as box:
        sending = asyncio.create_task(send(box, 1))
        while not box.mails:
            await asyncio.sleep(0.01)
        box.process.send_signal(signal.SIGKILL)
        with pytest.raises(smtplib.SMTPServerDisconnected):
            await sending
    async with in_own_process(tmp_path, port=box.port) as again:
        assert again.port == box.port
        await send(again, 2)
        await send(again, 1)
        assert [mail.message_id[1] for mail in again.mails] == ["1", "2", "1"]
        assert duplicates(again.mails) == {("<1@mail.example>", JONAS): 2}
