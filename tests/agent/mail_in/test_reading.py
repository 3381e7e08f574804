"""A mail is read as far as it can be, and nothing in it makes reading fail or take long."""

from __future__ import annotations

import time
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.mail_in.reading import LARGEST, name_of, read_mail
from tests.agent.mail_in.mails import JONAS, US, arrived, findings, returned, written

OURS = "<issue-42.abc@agency.example>"


def test_a_plain_answer_is_read_whole() -> None:
    mail = read_mail(arrived(written(answers=OURS)), US)
    assert (mail.sender, mail.proven, mail.automatic, mail.bounce) == (JONAS, True, False, None)
    assert (mail.subject, mail.answers) == ("Re: DECISION [E-42]", (OURS,))
    assert mail.text == "B, but cap it at 200\n"


def test_letters_of_any_charset_arrive() -> None:
    mail = written("Så gør vi det – B", subject="Re: Grøn 🌱 Entscheidung für später, und noch viel länger als das")
    read = read_mail(arrived(mail), US)
    assert read.text == "Så gør vi det – B\n"
    assert read.subject == "Re: Grøn 🌱 Entscheidung für später, und noch viel länger als das"
    old = b"From: a@b.example\nContent-Type: text/plain; charset=iso-8859-1\n\nS\xe5 g\xf8r vi det"
    assert read_mail(old, US).text == "Så gør vi det"
    wrong = b"From: a@b.example\nContent-Type: text/plain; charset=no-such-thing\n\nS\xc3\xa5"
    assert read_mail(wrong, US).text == "Så"


def test_the_plain_version_is_read_if_there_is_one() -> None:
    mail = written("plain")
    mail.add_alternative("<p>page</p>", subtype="html")
    assert read_mail(arrived(mail), US).text == "plain\n"


@pytest.mark.parametrize("plain", [None, " \n\n"])
def test_a_mail_that_is_only_a_page_is_read_as_text(plain: str | None) -> None:
    mail = written(plain or "")
    if plain is None:
        mail.clear_content()
        mail.set_content("<p>B</p><blockquote>Choose A</blockquote>", subtype="html")
    else:
        mail.add_alternative("<p>B</p><blockquote>Choose A</blockquote>", subtype="html")
    assert read_mail(arrived(mail), US).text == "B\n> Choose A"


def test_attachments_and_attached_mails_are_not_its_words() -> None:
    mail = written("B")
    mail.add_attachment("A, says the attachment", filename="a.txt")
    mail.add_attachment(written("C, says somebody else"))
    assert read_mail(arrived(mail), US).text == "B\n"


def test_lines_broken_for_travel_are_joined_again() -> None:
    raw = (
        b"From: a@b.example\r\nContent-Type: text/plain; format=flowed; charset=utf-8\r\n\r\n"
        b"B, but cap \r\nit at 200\r\n\r\n> Choose A \r\n> or B\r\n-- \r\nJonas\r\n"
    )
    assert read_mail(raw, US).text == "B, but cap it at 200\n\n> Choose A or B\n-- \nJonas\n"


def test_characters_no_database_takes_are_left_out() -> None:
    raw = b"From: a@b.example\r\nSubject: a\x00b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nB\x00\xed\xa0\x80!"
    read = read_mail(raw, US)
    assert "\x00" not in read.text + read.subject
    read.text.encode()
    read.subject.encode()


@pytest.mark.parametrize(
    "above",
    [
        "",
        findings(result="fail"),
        findings("eva@evil.example"),
        findings(result="fail") + findings(),  # the second one came with the mail
    ],
)
def test_a_sender_our_host_does_not_vouch_for_is_not_proven(above: str) -> None:
    assert not read_mail(arrived(written(), above), US).proven
    assert not read_mail(arrived(written()), "").proven


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Auto-Submitted", "auto-replied"),
        ("Auto-Submitted", "auto-generated; owner-email=x@y.example"),
        ("Precedence", "bulk"),
        ("Precedence", "auto_reply"),
        ("List-Id", "<team.nordlys.example>"),
        ("List-Unsubscribe", "<mailto:x@y.example>"),
        ("X-Autoreply", "yes"),
        ("X-Autorespond", "B"),
    ],
)
def test_a_mail_that_says_a_program_sent_it_is_automatic(name: str, value: str) -> None:
    assert read_mail(arrived(written(**{name: value})), US).automatic


@pytest.mark.parametrize("sender", ["mailer-daemon@nordlys.example", "no-reply@nordlys.example", "noreply+1@x.example"])
def test_a_sender_nobody_can_answer_is_automatic(sender: str) -> None:
    assert read_mail(arrived(written(sender=sender)), US).automatic


@pytest.mark.parametrize(
    ("name", "value"),
    [("Auto-Submitted", "no"), ("X-Auto-Response-Suppress", "All"), ("Precedence", "normal"), ("X-Priority", "1")],
)
def test_what_people_send_too_is_not_automatic(name: str, value: str) -> None:
    assert not read_mail(arrived(written(**{name: value})), US).automatic


def test_a_mail_without_a_return_path_is_automatic() -> None:
    assert read_mail(b"Return-Path: <>\r\n" + written().as_bytes(), US).automatic


def test_the_same_mail_twice_has_one_name() -> None:
    first, second = arrived(written()), arrived(written(), findings() + "Received: by elsewhere\r\n")
    assert name_of(first) == name_of(second)
    assert name_of(first) != name_of(arrived(written(message_id="<2@nordlys.example>")))
    nameless = b"From: a@b.example\r\n\r\nB"
    assert name_of(nameless) != name_of(nameless + b"!")


# ── bounces ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_mail_that_came_back_says_which_one_from_whom_and_why() -> None:
    mail = read_mail(returned(OURS), US)
    assert mail.automatic
    assert mail.bounce is not None
    assert mail.bounce.about == (OURS,)
    (unreached,) = mail.bounce.unreached
    assert (unreached.recipient, unreached.original, unreached.status) == (JONAS, JONAS, "5.1.1")
    assert (unreached.reason, unreached.for_good) == ("550 5.1.1 unknown user", True)


@pytest.mark.parametrize(
    ("status", "for_good"),
    [("5.1.1", True), ("5.0.0", True), ("5.7.1", True), ("5.2.2", False), ("5.3.4", False), ("4.4.7", False)],
)
def test_an_address_is_lost_if_no_mail_will_ever_reach_it(status: str, *, for_good: bool) -> None:
    bounce = read_mail(returned(OURS, status=status), US).bounce
    assert bounce is not None
    assert [each.for_good for each in bounce.unreached] == [for_good]


def test_a_notice_of_delay_or_success_is_no_bounce() -> None:
    for action in ("delayed", "delivered", "relayed"):
        assert read_mail(returned(OURS, status="4.4.1", action=action), US).bounce is None


def test_a_bounce_in_no_known_form_still_says_which_mail() -> None:
    raw = f"From: <MAILER-DAEMON@old.example>\r\n\r\nHi. This is the qmail-send program.\r\nMessage-ID: {OURS}\r\n"
    bounce = read_mail(raw.encode(), US).bounce
    assert bounce is not None
    assert (bounce.about, bounce.unreached) == ((OURS,), ())


def test_a_person_who_quotes_a_message_id_is_no_bounce() -> None:
    assert read_mail(arrived(written(f"Message-ID: {OURS}")), US).bounce is None


def test_a_read_receipt_is_automatic_and_no_bounce() -> None:
    raw = returned(OURS).replace(b"delivery-status", b"disposition-notification")
    mail = read_mail(raw, US)
    assert mail.automatic
    assert mail.bounce is None


# ── whatever comes ──────────────────────────────────────────────────────────────────────────────────


def strange_mails() -> Iterator[tuple[str, bytes]]:
    """Mails made to keep a reader busy, each longer than what is read of a mail."""
    head, much = b"From: a@b.example\r\n", LARGEST
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (i, i) for i in range(6000))
    yield "parts within parts", head + nested
    few = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (i, i) for i in range(25))
    yield "a few parts within parts, and many lines", head + few + b"x\r\n" * much
    yield "many parts", head + b'Content-Type: multipart/mixed; boundary="q"\r\n\r\n' + b"--q\r\n\r\nx\r\n" * much
    for start in (b"<", b"<!--", b"<p>&amp;", b"<blockquote>x", b"<style>"):
        yield f"a page of {start!r}", head + b"Content-Type: text/html\r\n\r\n" + start * much
    for name in (b"From", b"Subject", b"References", b"Received", b"Authentication-Results", b"Content-Type"):
        for filling in (b"(", b'"', b'"\\', b"<", b"a;", b"=?utf-8?q?", b"\r\n ", b"<a@b>", b";a*1=b"):
            yield f"{name!r} of {filling!r}", name + b": x; " + filling * (much // len(filling)) + b"\r\n\r\nx"
    yield "many headers", b"X: y\r\n" * much
    yield "many findings", b"Authentication-Results: mx; dmarc=pass\r\n" * much
    yield "many lines of a bounce", b"From: mailer-daemon@x.example\r\n\r\n" + b"\n" * much
    yield "flowing lines", b"Content-Type: text/plain; format=flowed\r\n\r\n" + b"x \r\n" * much
    for charset in (b"utf-7", b"punycode", b"idna", b"rot13", b"zip", b"unicode_escape", b"\xff"):
        yield f"charset {charset!r}", b"Content-Type: text/plain; charset=" + charset + b"\r\n\r\n" + b"a-z9" * much


STRANGE = dict(strange_mails())


@pytest.mark.parametrize("name", STRANGE)
def test_a_mail_made_to_keep_us_busy_is_read_in_a_moment(name: str) -> None:
    raw = STRANGE[name]
    began = time.process_time()
    read_mail(raw, US)
    name_of(raw)
    assert time.process_time() - began < 5  # 0.9 s for the worst, on a machine busy with other things


PIECES = st.sampled_from([
    b"From: ", b"To: ", b"Subject: ", b"Message-ID: ", b"References: ", b"Authentication-Results: ", b"Received: ",
    b"Content-Type: ", b"Content-Transfer-Encoding: ", b"Content-Disposition: ", b"multipart/report; ",
    b"multipart/mixed; ", b"message/rfc822", b"message/delivery-status", b"text/html; ", b"text/plain; ",
    b'boundary="b"', b"--b", b"--b--", b"charset=", b"utf-8", b"iso-8859-1", b"base64", b"quoted-printable", b"7bit",
    b"x-uuencode", b"begin 644 a", b"format=flowed; delsp=yes", b"attachment", b"\r\n", b"\r\n\r\n", b"\n", b"\r",
    b"\x00", b"\xff", b"=?utf-8?b?", b"?=", b"=", b"<a@b.example>", b"a@b.example", b"[E-42]", b";", b"\r\n ", b"\t",
    b"dmarc=pass", b"Action: failed", b"Status: 5.1.1", b"Final-Recipient: rfc822;", b"Thu, 12 Jun 2025 12:00:00 +9999",
    b"\xf0\x9f\x98\x80", b"<blockquote>", b"&#99999999999;", b">", b"From ",
])  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(st.lists(PIECES | st.binary(max_size=8), max_size=60).map(b"".join))
def test_no_mail_is_too_strange_to_be_read(raw: bytes) -> None:
    mail = read_mail(raw, US)
    name_of(raw)
    (mail.text + mail.subject + mail.sender).encode()
    assert "\x00" not in mail.text + mail.subject


def test_a_mail_with_a_message_as_attachment_of_no_kind_is_read() -> None:
    mail = EmailMessage()
    mail["From"] = JONAS
    mail["Content-Type"] = "multipart/mixed; boundary=x"
    mail.set_payload("no parts at all")
    assert read_mail(mail.as_bytes(), US).sender == JONAS
