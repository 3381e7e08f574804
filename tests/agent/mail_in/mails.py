"""Mails as clients' programs and mail hosts write them."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

US = "mx.own.example"
JONAS = "jonas@nordlys.example"
NOON = datetime(2025, 6, 12, 12, tzinfo=UTC)


def findings(sender: str = JONAS, result: str = "pass") -> str:
    """What our mail host writes above a mail."""
    domain = sender.rpartition("@")[2]
    return f"Authentication-Results: {US}; dmarc={result} (p=none) header.from={domain}\r\n"


def written(
    text: str = "B, but cap it at 200",
    *,
    sender: str = JONAS,
    subject: str = "Re: DECISION [E-42]",
    answers: str = "",
    message_id: str = "<1@nordlys.example>",
    **headers: str,
) -> EmailMessage:
    """A mail as a person's program writes it; header names with ``_`` for ``-``."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = f"Jonas Berg <{sender}>", "reports@agency.example", subject
    mail["Date"], mail["Message-ID"] = format_datetime(NOON), message_id
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def arrived(mail: EmailMessage | bytes, above: str | None = None) -> bytes:
    """A mail as it lies in the mailbox: with what our mail host has written above it."""
    host = f"Received: from x.example by {US}; {format_datetime(NOON)}\r\n"
    raw = mail if isinstance(mail, bytes) else mail.as_bytes()
    return f"Return-Path: <{JONAS}>\r\n{host}{findings() if above is None else above}".encode() + raw


def returned(
    message_id: str,
    recipient: str = JONAS,
    status: str = "5.1.1",
    action: str = "failed",
    why: str = "smtp; 550 5.1.1 unknown user",
) -> bytes:
    """A mail that came back, as Postfix writes it."""
    return f"""Return-Path: <>
Received: by {US}; {format_datetime(NOON)}
From: MAILER-DAEMON@own.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: reports@agency.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"
Message-Id: <bounce-{status}-{recipient}>

--b
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; own.example
X-Postfix-Queue-ID: 4A1
Arrival-Date: {format_datetime(NOON)}

Final-Recipient: rfc822; {recipient}
Original-Recipient: rfc822;{recipient}
Action: {action}
Status: {status}
Remote-MTA: dns; mail.nordlys.example
Diagnostic-Code: {why}

--b
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: reports@agency.example
To: {recipient}
Subject: DECISION [E-42]
Message-ID: {message_id}

hello

--b--
""".replace("\n", "\r\n").encode()
