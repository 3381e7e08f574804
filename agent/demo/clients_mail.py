"""The mails that leave the demo's inbox: written as a client's mail program, her absence or a mail server would."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import sha256

from babel.dates import format_date

from flows.shared.measure import LOCALES

MAIL_HOST = "mx.fyraften.example"  # our own, whose word about senders counts

_WROTE = {
    "en": "On {day} at {time}, {sender} wrote:",
    "da": "Den {day} kl. {time} skrev {sender}:",
    "de": "Am {day} um {time} schrieb {sender}:",
}
_DAY = {"en": "EEE, d MMM y", "da": "EEE d. MMM y", "de": "EEE, d. MMM y"}
_TIME = {"en": "%H:%M", "da": "%H.%M", "de": "%H:%M"}
_AWAY_SUBJECT = {
    "en": "Automatic reply",
    "da": "Autosvar",
    "de": "Automatische Antwort",
}
_AWAY = {
    "en": "Thank you for your mail. I am out of the office and will read it when I am back on Monday.",
    "da": "Tak for din mail. Jeg er ikke på kontoret og læser den, når jeg er tilbage på mandag.",
    "de": "Danke für Ihre Nachricht. Ich bin nicht im Büro und lese sie, wenn ich am Montag zurück bin.",
}


# What a mail server writes about a mail it cannot deliver (RFC 3464).
_BOUNCE = """\
From: MAILER-DAEMON@{host}
To: {to}
Subject: Undelivered Mail Returned to Sender
Date: {date}
Message-ID: <{mark}@{host}>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="{mark}"

--{mark}
Content-Type: text/plain

Your mail to {address} could not be delivered: nobody has this address.
--{mark}
Content-Type: message/delivery-status

Reporting-MTA: dns; {host}

Final-Recipient: rfc822; {address}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
--{mark}
Content-Type: text/rfc822-headers

{headers}
--{mark}--
"""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a mail in the demo's inbox: name, address, the language of her mail program, and her local time."""

    name: str
    address: str
    language: str
    now: datetime

    @property
    def domain(self) -> str:
        """Where her mail comes from."""
        return self.address.rpartition("@")[2]


def reply(raw: bytes, words: str, reader: Reader) -> bytes:
    """Answer a mail: the reader's words above, the mail she answers quoted below."""
    mail, answer = message_from_bytes(raw, policy=policy.default), EmailMessage(policy=policy.SMTP)
    subject = str(mail["Subject"])
    _address(answer, mail, reader, subject if subject.startswith("Re: ") else f"Re: {subject}")
    answer.set_content(f"{words}\n\n{_quoted(mail, reader)}\n")
    return answer.as_bytes()


def away(raw: bytes, reader: Reader) -> bytes:
    """Say that the reader is out of the office, as a mail server does by itself (RFC 3834)."""
    mail, answer = message_from_bytes(raw, policy=policy.default), EmailMessage(policy=policy.SMTP)
    _address(answer, mail, reader, f"{_AWAY_SUBJECT[reader.language]}: {mail['Subject']}")
    answer["Auto-Submitted"] = "auto-replied"
    answer.set_content(f"{_AWAY[reader.language]}\n\n{reader.name}\n")
    return answer.as_bytes()


def bounce(raw: bytes, reader: Reader) -> bytes:
    """Return a mail because nobody has that address any more."""
    mail = message_from_bytes(raw, policy=policy.default)
    headers = "".join(f"{name}: {mail[name]}\n" for name in ("From", "To", "Message-ID"))
    report = _BOUNCE.format(
        host=MAIL_HOST,
        to=mail["Reply-To"],
        date=format_datetime(reader.now),
        mark=_mark(raw, reader, "bounce"),
        address=reader.address,
        headers=headers,
    )
    return report.replace("\n", "\r\n").encode()


def _address(answer: EmailMessage, mail: EmailMessage, reader: Reader, subject: str) -> None:
    """Write the headers of an answer, the first of them by our own mail host as it takes the mail in."""
    answer["Authentication-Results"] = f"{MAIL_HOST}; dmarc=pass header.from={reader.domain}"
    answer["From"] = f"{reader.name} <{reader.address}>"
    answer["To"] = str(mail["Reply-To"])
    answer["Subject"] = subject
    answer["Date"] = format_datetime(reader.now)
    answer["Message-ID"] = f"<{_mark(bytes(mail), reader, subject)}@{reader.domain}>"
    answer["In-Reply-To"] = str(mail["Message-ID"])
    answer["References"] = f"{mail['References'] or ''} {mail['Message-ID']}".strip()


def _mark(raw: bytes, reader: Reader, what: str) -> str:
    return sha256(f"{what} {reader.now} {reader.address}".encode() + raw).hexdigest()[:24]


def _quoted(mail: EmailMessage, reader: Reader) -> str:
    body = mail.get_body(("plain",))
    text = "" if body is None else str(body.get_content())
    at = mail["Date"].datetime.astimezone(reader.now.tzinfo)
    day = format_date(at, _DAY[reader.language], LOCALES[reader.language])
    wrote = _WROTE[reader.language].format(day=day, time=at.strftime(_TIME[reader.language]), sender=mail["From"])
    return "\n".join([wrote, *(f"> {line}".rstrip() for line in text.rstrip().splitlines())])
