"""The mail port against a real mail server on loopback: every way SMTP can fail, and what delivery is told."""

from __future__ import annotations

import asyncio
import time
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent.mail.smtp import SmtpMisconfigured, SmtpSession, SmtpSettings, check_smtp, envelope_address, open_session
from agent.mail.smtp_login import log_in
from agent.outcomes import Gone, TryLater, Uncertain
from tests.doubles.mailbox import PASSWORD, USERNAME, Fault, Mailbox

SENDER = "bounces+7f3a@mail.example"
JONAS = "jonas@nordlys.example"
PETRA = "petra@waldhaus.example"
MAIL = b"Message-ID: <1@mail.example>\r\nSubject: EOD\r\n\r\n2 of 3 KPIs on track\r\n"
SHORT = 0.2  # seconds: the patience of tests that are about losing it


@asynccontextmanager
async def session_with(box: Mailbox, **changes: Any) -> AsyncIterator[SmtpSession]:
    """A session; patience is only lost once logged in, for a busy machine may be slow to get that far."""
    settings = box.settings(**changes)
    client = await log_in(replace(settings, timeout=5.0))
    client.timeout = settings.timeout
    session = SmtpSession(client, settings)
    try:
        yield session
    finally:
        await session.close()


async def send(session: SmtpSession, recipient: str = JONAS, content: bytes = MAIL) -> str:
    await session.offer(SENDER, recipient)
    return await session.deliver(content)


async def unused_port() -> int:
    async with Mailbox() as box:
        return box.port


# Getting in


@pytest.mark.parametrize(
    ("security", "line"),
    [("starttls", "TLS 1.3"), ("tls", "TLS 1.3"), ("none", "not encrypted")],
)
async def test_check_says_in_one_line_what_was_reached(security: Any, line: str) -> None:
    async with Mailbox(security=security) as box:
        assert await check_smtp(box.settings()) == f"127.0.0.1:{box.port}, {line}, logged in as {USERNAME}"
        assert box.mails == []


async def test_check_without_a_username_says_that_nobody_logged_in() -> None:
    async with Mailbox(logins=()) as box:
        assert (
            await check_smtp(box.settings(username="", password="")) == f"127.0.0.1:{box.port}, TLS 1.3, not logged in"
        )


async def test_check_of_a_server_that_answers_no_more_says_so_and_takes_leave() -> None:
    async with Mailbox(faults=[Fault("noop", reply="451 4.3.0 tired")]) as box:
        with pytest.raises(TryLater, match=r'said "451 4.3.0 tired" while we were asking for a sign of life'):
            await check_smtp(box.settings())


async def test_login_works_where_only_the_older_method_is_offered() -> None:
    async with Mailbox(logins=["LOGIN"]) as box, session_with(box) as session:
        await send(session)
        assert len(box.mails) == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        ("other_name", "not valid for '127.0.0.1'. Set [smtp] host to the name in the certificate."),
        ("unknown_authority", "local issuer certificate. Set [smtp] ca_file to the authority that signed it."),
        ("expired", "certificate has expired. Have it renewed, or check this machine's clock."),
    ],
)
async def test_a_certificate_that_cannot_be_trusted_is_never_used(security: Any, certificate: Any, words: str) -> None:
    async with Mailbox(security=security, certificate=certificate) as box:
        with pytest.raises(SmtpMisconfigured) as refusal:
            await open_session(box.settings())
        assert f"The certificate of 127.0.0.1:{box.port} is not trusted" in refusal.value.why
        assert words in refusal.value.why
        assert "auth" not in box.stages


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_without_a_ca_file_a_certificate_of_our_own_is_not_trusted(security: Any) -> None:
    async with Mailbox(security=security) as box:
        with pytest.raises(SmtpMisconfigured, match="is not trusted"):
            await open_session(box.settings(ca_file=""))


async def test_a_server_without_starttls_gets_nothing_not_even_the_password() -> None:
    async with Mailbox(offers_starttls=False) as box:
        with pytest.raises(SmtpMisconfigured, match=r"offers no STARTTLS.* Port 465 wants"):
            await open_session(box.settings())
        assert box.stages == ["connect", "ehlo"]


async def test_starttls_refused_for_now_is_tried_again_later() -> None:
    async with Mailbox(faults=[Fault("starttls", reply="454 4.7.0 TLS not available")]) as box:
        with pytest.raises(TryLater, match="TLS not available") as refusal:
            await open_session(box.settings())
        assert not isinstance(refusal.value, SmtpMisconfigured)
        assert "auth" not in box.stages


async def test_tls_from_the_start_on_a_starttls_port_says_which_port_wants_what() -> None:
    async with Mailbox(security="starttls") as box:
        with pytest.raises(SmtpMisconfigured, match=r'cannot agree on TLS .*port 587 "starttls"'):
            await open_session(box.settings(security="tls"))


async def test_starttls_on_a_tls_port_says_which_port_wants_what() -> None:
    async with Mailbox(security="tls") as box:
        with pytest.raises(TryLater, match=r'Port 465 wants \[smtp\] security = "tls"'):
            await open_session(box.settings(security="starttls", timeout=SHORT))


@pytest.mark.parametrize("host", ["mail.example", "192.0.2.1", "2001:db8::1"])
async def test_no_encryption_is_refused_unless_the_server_is_this_machine(host: str) -> None:
    settings = SmtpSettings(host=host, port=25, security="none", username=USERNAME, password=PASSWORD, sender=USERNAME)
    with pytest.raises(SmtpMisconfigured, match=f'"none" would send passwords and reports to {host} unencrypted'):
        await open_session(settings)


@pytest.mark.parametrize("content", [None, "", "no certificate"])
async def test_an_unusable_ca_file_is_named(tmp_path: Path, content: str | None) -> None:
    ca_file = tmp_path / "ca.pem"
    if content is not None:
        ca_file.write_text(content)
    async with Mailbox() as box:
        with pytest.raises(SmtpMisconfigured, match="cannot be used") as refusal:
            await open_session(box.settings(ca_file=str(ca_file)))
        assert str(ca_file) in refusal.value.why


async def test_a_wrong_password_says_what_to_check_and_is_tried_once() -> None:
    async with Mailbox() as box:
        with pytest.raises(SmtpMisconfigured, match=r'"535 5.7.8 .*Check \[smtp\] username and password'):
            await open_session(box.settings(password="wrong"))
        assert box.stages.count("auth") == 1


async def test_a_login_the_server_cannot_check_now_is_tried_later() -> None:
    async with Mailbox(faults=[Fault("auth", reply="454 4.7.0 directory is down", times=1)]) as box:
        with pytest.raises(TryLater, match="directory is down") as refusal:
            await open_session(box.settings())
        assert not isinstance(refusal.value, SmtpMisconfigured)
        assert "logged in" in await check_smtp(box.settings())


async def test_a_server_without_a_login_by_password_says_so() -> None:
    async with Mailbox(logins=()) as box:
        with pytest.raises(SmtpMisconfigured, match="offers no login with a password"):
            await open_session(box.settings())


async def test_a_server_that_wants_a_login_says_which_settings_are_missing() -> None:
    async with Mailbox() as box, session_with(box, username="", password="") as session:
        with pytest.raises(SmtpMisconfigured, match=r'"530 .*Set \[smtp\] username, password'):
            await session.offer(SENDER, JONAS)


@pytest.mark.parametrize("stage", ["connect", "ehlo"])
@pytest.mark.parametrize("reply", ["421 4.3.2 too busy", "450 4.3.2 not now", "554 5.3.2 no service here"])
async def test_a_server_that_turns_us_away_is_tried_later(stage: Any, reply: str) -> None:
    async with Mailbox(faults=[Fault(stage, reply=reply)]) as box:
        with pytest.raises(TryLater, match=f'said "{reply}" while we were connecting'):
            await open_session(box.settings())


@pytest.mark.parametrize("security", ["starttls", "tls"])
@pytest.mark.parametrize("stage", ["connect", "ehlo", "auth"])
async def test_a_server_that_hangs_up_while_we_get_in_is_tried_later(security: Any, stage: Any) -> None:
    async with Mailbox(security=security, faults=[Fault(stage, drop=True)]) as box:
        with pytest.raises(TryLater, match="closed the connection"):
            await open_session(box.settings())


@pytest.mark.parametrize("stage", ["connect", "ehlo", "starttls", "auth"])
async def test_a_server_that_is_silent_while_we_get_in_is_left_after_the_timeout(stage: Any) -> None:
    async with Mailbox(faults=[Fault(stage, silent=True)]) as box:
        with pytest.raises(TryLater, match=r"did not answer within 0.2 s while we were \w+"):
            await open_session(box.settings(timeout=SHORT))


@pytest.mark.parametrize(
    ("security", "fault"),
    [("starttls", Fault("starttls", reply="220 go ahead", silent=True)), ("tls", Fault("connect", silent=True))],
)
async def test_a_server_that_is_silent_in_the_tls_handshake_or_after_is_left(security: Any, fault: Fault) -> None:
    async with Mailbox(security=security, faults=[fault]) as box:
        with pytest.raises(TryLater, match=r"did not answer within 0.2 s"):
            await open_session(box.settings(timeout=SHORT))


async def test_nobody_listening_says_which_server_and_what_to_check() -> None:
    port = await unused_port()
    async with Mailbox() as box:
        with pytest.raises(TryLater, match=rf"127.0.0.1:{port} cannot be reached .*Check \[smtp\] host and port"):
            await open_session(box.settings(port=port))


@pytest.mark.parametrize(
    ("host", "words"),
    [
        pytest.param("x." * 130 + "x", r"x is not known here\. Check \[smtp\] host", id="too long to be asked for"),
        pytest.param("smtp..example", r"^smtp\.\.example is not a host name", id="no name at all"),
    ],
)
async def test_a_name_that_does_not_exist_says_so(host: str, words: str) -> None:
    async with Mailbox() as box:
        with pytest.raises(TryLater, match=words):
            await open_session(box.settings(host=host))


# Offering an envelope


async def test_a_mail_arrives_for_its_one_recipient_with_the_envelope_sender_asked_for() -> None:
    async with Mailbox() as box, session_with(box) as session:
        answer = await send(session)
        assert answer == "2.0.0 Ok: queued as 000001"
        (mail,) = box.mails
        assert (mail.sender, mail.recipients, mail.content) == (SENDER, (JONAS,), MAIL)


async def test_a_sender_with_a_display_name_is_offered_as_its_bare_address() -> None:
    async with Mailbox() as box, session_with(box) as session:
        await session.offer("Søren Fyraften <eod@mail.example>", JONAS)
        await session.deliver(MAIL)
        assert box.mails[0].sender == "eod@mail.example"


@pytest.mark.parametrize("stage", ["mail", "rcpt"])
async def test_a_temporary_refusal_of_an_envelope_is_tried_later_on_the_same_connection(stage: Any) -> None:
    async with Mailbox(faults=[Fault(stage, reply="450 4.2.0 greylisted", times=1)]) as box:
        async with session_with(box) as session:
            with pytest.raises(TryLater, match=r'"450 4\.2\.0 greylisted"') as refusal:
                await session.offer(SENDER, JONAS)
            assert refusal.value.after is None
            await send(session)
        assert (len(box.mails), box.connections) == (1, 1)


@pytest.mark.parametrize(("stage", "who"), [("mail", f"the sender {SENDER}"), ("rcpt", JONAS)])
async def test_a_definite_refusal_of_an_envelope_is_final_and_says_whose(stage: Any, who: str) -> None:
    async with Mailbox(faults=[Fault(stage, reply="550 5.1.1 unknown", times=1)]) as box:
        async with session_with(box) as session:
            with pytest.raises(Gone) as refusal:
                await session.offer(SENDER, JONAS)
            assert refusal.value.why == f'127.0.0.1:{box.port} refuses {who} for good: "550 5.1.1 unknown".'
            await send(session)
        assert (len(box.mails), box.connections) == (1, 1)


async def test_one_refused_recipient_changes_nothing_for_the_others() -> None:
    faults = [
        Fault("rcpt", reply="550 5.1.1 unknown", recipient="gone@nordlys.example"),
        Fault("rcpt", reply="452 4.2.2 mailbox full", recipient="full@nordlys.example"),
    ]
    async with Mailbox(faults=faults) as box, session_with(box) as session:
        outcomes: list[type[BaseException] | None] = []
        for recipient in (JONAS, "gone@nordlys.example", "full@nordlys.example", PETRA):
            try:
                await send(session, recipient)
                outcomes.append(None)
            except (Gone, TryLater) as error:
                outcomes.append(type(error))
        assert outcomes == [None, Gone, TryLater, None]
        assert [mail.recipients for mail in box.mails] == [(JONAS,), (PETRA,)]
        assert box.connections == 1


async def test_a_server_that_says_421_closes_the_session_and_the_next_mail_is_tried_later() -> None:
    faults = [Fault("rcpt", reply="421 4.7.0 too many mails", times=1)]
    async with Mailbox(faults=faults) as box, session_with(box) as session:
        with pytest.raises(TryLater, match="too many mails"):
            await session.offer(SENDER, JONAS)
        assert not session.is_open
        with pytest.raises(TryLater, match="closed the connection"):
            await session.offer(SENDER, JONAS)


@pytest.mark.parametrize("stage", ["mail", "rcpt", "rset"])
@pytest.mark.parametrize(
    ("fault", "words"),
    [({"drop": True}, "closed the connection"), ({"silent": True}, "did not answer within 0.2 s")],
)
async def test_a_connection_lost_before_the_mail_left_is_definite(stage: Any, fault: Any, words: str) -> None:
    faults = [Fault(stage, **fault)]
    if stage == "rset":
        faults.append(Fault("rcpt", reply="450 4.2.0 later", times=1))
    async with Mailbox(faults=faults) as box, session_with(box, timeout=SHORT) as session:
        if stage == "rset":
            with pytest.raises(TryLater, match="450"):
                await session.offer(SENDER, JONAS)
        with pytest.raises(TryLater, match=f"{words} while we were offering a mail"):
            await session.offer(SENDER, JONAS)
        assert not session.is_open


async def test_a_server_that_refuses_to_forget_an_envelope_does_not_condemn_the_next_recipient() -> None:
    faults = [Fault("rset", reply="500 5.5.1 no such command"), Fault("rcpt", reply="550 5.1.1 unknown", times=1)]
    async with Mailbox(faults=faults) as box, session_with(box) as session:
        with pytest.raises(Gone):
            await session.offer(SENDER, "gone@nordlys.example")
        with pytest.raises(TryLater, match="no such command"):
            await session.offer(SENDER, JONAS)
        assert not session.is_open


async def test_an_envelope_offered_and_not_used_does_not_spoil_the_next() -> None:
    async with Mailbox() as box, session_with(box) as session:
        await session.offer(SENDER, JONAS)
        await send(session, PETRA)
        assert [mail.recipients for mail in box.mails] == [(PETRA,)]


@pytest.mark.parametrize("address", ["jørgen@nordlys.example", "Jonas <jörg@x.example>"])
async def test_an_address_only_some_servers_could_carry_is_refused_before_the_server_hears_of_it(address: str) -> None:
    async with Mailbox() as box, session_with(box) as session:
        with pytest.raises(Gone, match=r"^the recipient: .* has letters before the @ .*SMTPUTF8"):
            await session.offer(SENDER, address)
        assert "mail" not in box.stages


async def test_a_domain_with_other_letters_is_offered_as_every_server_knows_it() -> None:
    async with Mailbox() as box, session_with(box) as session:
        await send(session, "jonas@blåbær.example")
        assert box.mails[0].recipients == ("jonas@xn--blbr-roah.example",)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "jonas",
        "jonas@",
        "@nordlys.example",
        "a b@nordlys.example",
        "jonas@nordlys.example, petra@waldhaus.example",
        "jonas@nordlys.example> SIZE=1",
        "jonas@nordlys.example\r\nRCPT TO:<x@y.example>",
        "jonas@nordlys.example\n",
        "jonas\0@nordlys.example",
    ],
)
def test_what_is_not_one_address_never_reaches_the_wire(address: str) -> None:
    with pytest.raises(Gone, match=r"^the recipient: ") as refusal:
        envelope_address(address, "the recipient")
    assert refusal.value.why.isprintable()


# Handing over the mail


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
        with pytest.raises(Uncertain, match="got the whole mail, then closed the connection instead of answering"):
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


# Taking leave, and saying things


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
