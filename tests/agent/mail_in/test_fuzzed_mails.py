"""Ten thousand mails of which none is a client's answer: no decision, no exception, nothing in the wrong hands."""

from __future__ import annotations

import os
from collections import Counter
from itertools import islice

import pytest

from flows.engine.client_event import ClientWrote, Doubt
from storage import suppression
from storage.database import Database
from tests.agent.mail_in.desk import BERGER, BERGER_ISSUE, NORDLYS_ISSUE, Desk, Heard
from tests.agent.mail_in.fuzzed import mails
from tests.agent.mail_in.mails import JONAS, arrived, findings, written

pytestmark = [pytest.mark.database, pytest.mark.timeout(600)]

COUNT = int(os.environ.get("FYRAFTEN_FUZZ", "10000"))
SEED = int(os.environ.get("FYRAFTEN_SEED", "20261121"))
FEWER = COUNT // 10  # the whole conversation takes longer
TOGETHER = 100


async def test_ten_thousand_made_up_mails_decide_nothing(desk: Desk, on_postgresql: bool) -> None:
    count = COUNT // 5 if on_postgresql else COUNT
    made_up = mails(desk, count, SEED)
    while some := list(islice(made_up, TOGETHER)):
        await desk.receive(*some)
    events = [(issue, event) for issue, event in desk.heard.events if isinstance(event, ClientWrote)]
    assert len(events) == len(desk.heard.events), "nothing of ours came back"
    assert [event for _, event in events if event.doubt is None and not event.automatic] == []
    assert await desk.column("SELECT COUNT(*) FROM decision") == [0]
    assert await suppression.suppressed(desk.db) == []
    # Who is told of whose mail: another client's counts as a stranger's, and nobody has reached the draft.
    heard = {NORDLYS_ISSUE: ("nordlys", BERGER), BERGER_ISSUE: ("berger", JONAS)}
    assert {issue for issue, _ in events} == set(heard)
    for issue, event in events:
        firm, other_client = heard[issue]
        assert event.doubt is Doubt.STRANGER or event.sender.endswith(f"@{firm}.example"), event
        assert event.sender != other_client or event.doubt is Doubt.STRANGER, event
    doubts = Counter(event.doubt for _, event in events)
    assert min(doubts[Doubt.STRANGER], doubts[Doubt.UNPROVEN], doubts[Doubt.UNASKED], doubts[None]) > count // 100
    # After all of that the real client is still heard.
    answer = written("B", answers=desk.head.tokens.thread(NORDLYS_ISSUE), message_id="<real@nordlys.example>")
    await desk.receive(arrived(answer, findings()))
    (_, last) = desk.heard.events[-1]
    assert isinstance(last, ClientWrote)
    assert (last.doubt, last.automatic, last.words) == (None, False, "B\n")


async def test_made_up_mails_change_nothing_in_the_real_conversation_and_are_not_answered(database: Database) -> None:
    desk = Desk(database, Heard())  # nothing stands in for the conversation about an issue
    await desk.set_up()
    await database.execute("UPDATE assistant SET chat_id = 7")
    made_up = mails(desk, FEWER, SEED + 1)
    while some := list(islice(made_up, TOGETHER)):
        await desk.receive(*some)
    assert await desk.column("SELECT COUNT(*) FROM decision") == [0]
    assert await desk.column("SELECT DISTINCT status FROM issue WHERE number < 44") == ["open"]
    assert await desk.column("SELECT COUNT(*) FROM outbox WHERE channel = 'mail'") == [0]
    assert await desk.column("SELECT DISTINCT lane FROM outbox") == ["chat:7"], "she is asked, and nobody else"
