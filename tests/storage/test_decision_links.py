"""The key to a decision page leaves no copy behind: not in the table, nor in the record of a mail, nor in an export."""

from __future__ import annotations

import random
from base64 import encodebytes
from binascii import b2a_qp
from datetime import timedelta
from secrets import token_urlsafe

import pytest

from storage import decision_links, dialogs, export, outbox
from storage.database import Database
from storage.decision_links import without_links, without_tokens
from storage.outbox import Claimed, Post
from tests.agent.web.desk import Desk, open_desk
from tests.flows.decision_page.feed_down import JONAS, NOW

HEADERS = b"Subject: E-42\r\nContent-Transfer-Encoding: "
X = b"x" * 43


@pytest.mark.parametrize("before", range(80))
def test_a_token_is_crossed_out_wherever_the_line_breaks(before: int) -> None:
    token = token_urlsafe(32)
    words = f"{'ø' * (before % 7)}{'a' * before} https://reports.example.org/d/{token}?o=A#A and more".encode()
    quoted = HEADERS + b"quoted-printable\r\n\r\n" + b2a_qp(words, istext=True).replace(b"\n", b"\r\n")
    coded = HEADERS + b"base64\r\n\r\n" + encodebytes(words).replace(b"\n", b"\r\n") + b"--=_mark--\r\n"
    for mail in (words, quoted, coded):
        record = without_tokens(mail)
        assert len(record) == len(mail)
        assert without_tokens(record) == record
        assert token.encode() not in record.replace(b"=\r\n", b"")
    assert X in without_tokens(words)
    assert encodebytes(words.replace(token.encode(), X)).replace(b"\n", b"\r\n") in without_tokens(coded)


def test_all_else_in_a_mail_stays_as_it_was() -> None:
    chance = random.Random(7)
    for _ in range(200):
        mail = chance.randbytes(400)
        assert without_tokens(mail) == mail
    coded = HEADERS + b"base64\r\n\r\n"
    for mail in (b"", b"/d/short", b"/d/" + b"a" * 42 + b"!", coded + b"====\r\n", coded + b"A"):
        assert without_tokens(mail) == mail


def test_what_a_client_quotes_is_read_without_the_link() -> None:
    quoted = f"A\n> Or choose here: https://reports.example.org/d/{token_urlsafe(32)}\n> Mia"
    assert without_links(quoted) == "A\n> Or choose here: https://reports.example.org/d/…\n> Mia"


@pytest.fixture
async def desk(database: Database) -> Desk:
    return await open_desk(database)


async def queued(desk: Desk, payload: bytes) -> Claimed:
    """A mail in the outbox, claimed and about to leave."""
    post = Post("issue:42:ask", "mail", f"mail:{JONAS}", payload, NOW)
    await desk.db.transact(lambda: outbox.put(desk.db, [post], NOW))
    (row,) = await desk.db.transact(lambda: outbox.claim(desk.db, "mail", NOW, timedelta(minutes=1), 1))
    await desk.db.transact(lambda: outbox.leaving(desk.db, row, NOW))
    return row


async def kept(desk: Desk) -> bytes:
    (row,) = await desk.db.fetch("SELECT payload FROM outbox")
    return bytes(row["payload"])


@pytest.mark.database
async def test_a_mail_keeps_its_link_until_it_is_out(desk: Desk) -> None:
    token = await desk.link()
    payload = f"https://here/d/{token}\r\n".encode()
    row = await queued(desk, payload)
    assert await kept(desk) == payload
    await desk.db.transact(lambda: outbox.sent(desk.db, row, "250 ok", NOW))
    assert await kept(desk) == b"https://here/d/" + X + b"\r\n"
    assert (await desk.open(token)).status == 200, "the client's own copy works"


@pytest.mark.database
async def test_a_mail_whose_fate_was_unknown_loses_it_once_it_is_known_to_have_arrived(desk: Desk) -> None:
    payload = f"https://here/d/{await desk.link()}\r\n".encode()
    row = await queued(desk, payload)
    await desk.db.transact(lambda: outbox.end(desk.db, row, "uncertain", "line dropped"))
    assert await kept(desk) == payload, "it may have to go once more"
    await desk.db.transact(lambda: outbox.settle(desk.db, row.id, arrived=True, now=NOW))
    assert await kept(desk) == b"https://here/d/" + X + b"\r\n"


@pytest.mark.database
async def test_no_token_is_in_the_file_about_her(desk: Desk) -> None:
    token = await desk.link()
    await desk.db.transact(lambda: _with_mail(desk, token))
    mia = (await desk.db.fetch("SELECT id FROM assistant WHERE name = ?", ["Mia Holm"]))[0]["id"]
    content = await desk.db.read(lambda: export.everything_about(desk.db, mia))
    assert b"https://here/d/xxx" in content
    assert token.encode() not in content


async def _with_mail(desk: Desk, token: str) -> None:
    mia = (await desk.db.fetch("SELECT id FROM assistant WHERE name = ?", ["Mia Holm"]))[0]["id"]
    dialog = await dialogs.begin(desk.db, mia, "escalation", "issue:42", NOW, engagement=1)
    post = Post("issue:42:ask", "mail", f"mail:{JONAS}", f"https://here/d/{token}\r\n".encode(), NOW, dialog.id)
    await outbox.put(desk.db, [post], NOW)


@pytest.mark.database
async def test_links_that_ended_long_ago_are_forgotten(desk: Desk) -> None:
    old, new = await desk.link(ends=NOW - timedelta(days=31)), await desk.link()
    assert await desk.db.transact(lambda: decision_links.forget_before(desk.db, NOW - timedelta(days=30))) == 1
    assert (await desk.open(old)).status == 404
    assert (await desk.open(new)).status == 200
