"""Getting into a real mail server on loopback: encrypted, verified, logged in, or told what to change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agent.mail.smtp import SmtpMisconfigured, SmtpSettings, check_smtp, open_session
from agent.outcomes import TryLater
from tests.doubles.mailbox import PASSWORD, USERNAME, Fault, Mailbox
from tests.doubles.smtp_session import JONAS, SENDER, SHORT, send, session_with


async def unused_port() -> int:
    async with Mailbox() as box:
        return box.port


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
