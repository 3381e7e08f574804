"""Mails made up at random: forged, mixed up, cut off, or simply strange, and none of them a client's answer."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from tests.agent.mail_in.desk import BERGER, BERGER_ISSUE, DRAFT, NORDLYS_ISSUE, Desk
from tests.agent.mail_in.mails import JONAS, US, arrived, returned, written

EVIL = "eve@evil.example"
SENDERS = {NORDLYS_ISSUE: JONAS, BERGER_ISSUE: BERGER}

_LETTERS = (
    "A",
    "B",
    "b!",
    "Option A please",
    "Nehmen wir B",
    "ja, gerne",
    "Det bliver A",
    "undo",
    "\x00",
    "😀" * 9,
)
_AUTOMATIC = (
    {"Auto_Submitted": "auto-replied"}, {"Precedence": "bulk"}, {"List_Id": "<l.nordlys.example>"},
    {"X_Autoreply": "yes"}, {"List_Unsubscribe": "<mailto:x@y.example>"},
)  # fmt: skip


def mails(desk: Desk, count: int, seed: int) -> Iterator[bytes]:
    """Yield mails that must decide nothing, each lacking something, or with something wrong about it."""
    chance = random.Random(seed)
    kinds: tuple[Callable[[Desk, int, random.Random], bytes], ...] = (
        _unproven, _strange_sender, _other_clients_thread, _wrong_token, _automatic, _torn, _bounce, _noise,
    )  # fmt: skip
    for number in range(count):
        yield chance.choice(kinds)(desk, number, chance)


def _answer(desk: Desk, number: int, chance: random.Random, issue: int, sender: str, **headers: str) -> bytes:
    """What would be an answer about an issue, as written by somebody."""
    subject = f"Re: something [E-{issue}]"
    by_subject = chance.random() < 0.3
    return written(
        chance.choice(_LETTERS),
        sender=sender,
        subject=desk.head.tokens.tagged(issue, subject) if by_subject else subject,
        answers="" if by_subject else desk.head.tokens.thread(issue),
        message_id=f"<{number}@fuzz.example>",
        **headers,
    ).as_bytes()


def _issue(chance: random.Random) -> tuple[int, str]:
    return chance.choice([*SENDERS.items()])


def _unproven(desk: Desk, number: int, chance: random.Random) -> bytes:
    issue, sender = _issue(chance)
    domain = sender.partition("@")[2]
    real = f"dmarc=pass header.from={domain}"
    above = chance.choice([
        "",
        f"Authentication-Results: {US}; {real.replace('pass', 'fail')}\r\nAuthentication-Results: {US}; {real}\r\n",
        f"Authentication-Results: {US}; spf=fail ({real})\r\n",
        f'Authentication-Results: {US}; spf=fail smtp.mailfrom="; {real}; "\r\n',
        f"Authentication-Results: {US}; dmarc=pass header.from=evil.example\r\n",
        f"Authentication-Results: mx.evil.example; {real}\r\n",
        f"Authentication-Results: {US}; dmarc=none header.from={domain}\r\nX: Authentication-Results: {US}; {real}\r\n",
        f"ARC-Authentication-Results: i=1; {US}; {real}\r\n",
        f"Authentication-Results:\r\n {US}; x=y {real}\r\n",
    ])  # fmt: skip
    return arrived(_answer(desk, number, chance, issue, sender), above)


def _strange_sender(desk: Desk, number: int, chance: random.Random) -> bytes:
    issue, sender = _issue(chance)
    line = chance.choice([
        EVIL, f"{sender} <{EVIL}>", f'"{sender}" <{EVIL}>', f"{EVIL}, {sender}", f"<{sender}> <{EVIL}>",
        f"{sender}.evil.example", f"x{sender}", f"=?utf-8?q?{sender}?= <{EVIL}>", f"Group: {sender};",
        f"({sender}) {EVIL}", sender.replace("@", "@@"), "", f"{sender}\r\nFrom: {EVIL}", f"{EVIL}\r\nFrom: {sender}",
    ])  # fmt: skip
    mail = _answer(desk, number, chance, issue, EVIL).replace(f"Jonas Berg <{EVIL}>".encode(), line.encode())
    domain = chance.choice([EVIL, sender]).partition("@")[2]
    return arrived(mail, f"Authentication-Results: {US}; dmarc=pass header.from={domain}\r\n")


def _other_clients_thread(desk: Desk, number: int, chance: random.Random) -> bytes:
    issue, _ = _issue(chance)
    other = SENDERS[BERGER_ISSUE if issue == NORDLYS_ISSUE else NORDLYS_ISSUE]
    above = f"Authentication-Results: {US}; dmarc=pass header.from={other.partition('@')[2]}\r\n"
    return arrived(_answer(desk, number, chance, issue, other), above)


def _wrong_token(desk: Desk, number: int, chance: random.Random) -> bytes:
    issue, sender = _issue(chance)
    other = chance.choice([BERGER_ISSUE if issue == NORDLYS_ISSUE else NORDLYS_ISSUE, DRAFT, 1, 999_999_999])
    token = desk.head.tokens.thread(other).replace(f"issue-{other}.", f"issue-{issue}.")
    at = chance.randrange(12, len(token) - 1)
    spoilt = chance.choice(
        [token, token[:at] + chance.choice("abc234") + token[at + 1 :], token[:at], token.swapcase()]
    )
    subject = chance.choice(["B", f"[E-{issue}]", f"[E-{issue}-{'a' * 16}]", f"[E-{other}]", f"[E-0{issue}]"])
    mail = written("B", sender=sender, subject=subject, answers=spoilt, message_id=f"<{number}@fuzz.example>")
    return arrived(mail, f"Authentication-Results: {US}; dmarc=pass header.from={sender.partition('@')[2]}\r\n")


def _automatic(desk: Desk, number: int, chance: random.Random) -> bytes:
    issue, sender = _issue(chance)
    mail = _answer(desk, number, chance, issue, sender, **chance.choice(_AUTOMATIC))
    return arrived(mail, f"Authentication-Results: {US}; dmarc=pass header.from={sender.partition('@')[2]}\r\n")


def _torn(desk: Desk, number: int, chance: random.Random) -> bytes:
    """A mail of one of the other kinds, with bytes changed, left out or put in."""
    torn = bytearray(chance.choice((_unproven, _strange_sender, _automatic))(desk, number, chance))
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(torn))
        torn[at : at + chance.randrange(3)] = chance.choice(
            [b"", b"\r\n", b"\x00", b"\xff\xfe", b"\r\n\r\n", b"<", b";"]
        )
    return bytes(b"Auto-Submitted: auto-replied\r\n" + torn)  # whatever it has become


def _bounce(desk: Desk, number: int, chance: random.Random) -> bytes:
    issue, sender = _issue(chance)
    about = chance.choice([
        desk.head.tokens.thread(issue), desk.head.tokens.message_id(issue, "never sent"), f"<{number}@agency.example>",
    ])  # fmt: skip
    return returned(about, sender, chance.choice(["5.1.1", "4.0.0", "", "5.1.1\r\nAction: failed"]))


def _noise(desk: Desk, number: int, chance: random.Random) -> bytes:
    headers = chance.choice([b"", b"From: ", b"Content-Type: multipart/report\r\n", b"Subject: [E-42]\r\n"])
    return headers + chance.randbytes(chance.randrange(2000))
