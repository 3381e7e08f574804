"""A mail that comes back: whoever wrote it is told, a lost address gets nothing more, and nobody can fake that."""

from __future__ import annotations

import pytest

from flows.engine.client_event import MailBounced
from storage import suppression
from storage.alerts import since
from tests.agent.mail_in.desk import DRAFT, NORDLYS_ISSUE, NOW, Desk
from tests.agent.mail_in.mails import JONAS, returned

pytestmark = pytest.mark.database

EVA = "eva@nordlys.example"


async def alerts(desk: Desk) -> list[str]:
    return [alert.words for alert in await since(desk.db, NOW)]


async def statuses(desk: Desk) -> list[object]:
    return await desk.column("SELECT status FROM outbox WHERE channel = 'mail' ORDER BY id")


async def test_a_lost_address_gets_nothing_more_and_the_manager_is_told_what_to_do(desk: Desk) -> None:
    await desk.receive(returned(await desk.sent(JONAS, EVA)))
    (lost,) = await suppression.suppressed(desk.db)
    assert (lost.address, lost.reason, lost.at) == (JONAS, "550 5.1.1 unknown user", NOW)
    assert await alerts(desk) == [
        (
            f"A mail to {JONAS} came back: 550 5.1.1 unknown user. Nothing more is sent there. "
            f"Once that is put right: fyraften suppressed --lift {JONAS}"
        )
    ]
    assert await statuses(desk) == ["failed", "sent"]


async def test_the_assistant_is_told_that_her_report_came_back(desk: Desk) -> None:
    await desk.receive(returned(await desk.sent(JONAS)))
    assert await desk.column("SELECT state_name FROM dialog WHERE flow = 'mail_trouble'") == ["Refused"]


async def test_the_conversation_about_an_issue_hears_that_its_mail_came_back(desk: Desk) -> None:
    await desk.receive(returned(await desk.sent(JONAS, issue=NORDLYS_ISSUE)))
    assert desk.heard.events == [(NORDLYS_ISSUE, MailBounced(NOW, JONAS, "550 5.1.1 unknown user"))]
    assert await desk.column("SELECT COUNT(*) FROM dialog WHERE flow = 'mail_trouble'") == [0]


async def test_a_mail_of_a_write_up_that_asked_nothing_is_told_like_any_other(desk: Desk) -> None:
    """A mistake report: there is no conversation with the client that could hear of it."""
    await desk.receive(returned(await desk.sent(JONAS, issue=DRAFT)))
    assert desk.heard.events == []
    assert await desk.column("SELECT state_name FROM dialog WHERE flow = 'mail_trouble'") == ["Refused"]


async def test_a_full_mailbox_is_told_and_not_given_up(desk: Desk) -> None:
    await desk.receive(returned(await desk.sent(JONAS), status="5.2.2", why="smtp; 552 5.2.2 mailbox full"))
    assert await suppression.suppressed(desk.db) == []
    assert await alerts(desk) == [f"A mail to {JONAS} came back: 552 5.2.2 mailbox full."]


async def test_the_same_mail_cannot_come_back_twice(desk: Desk) -> None:
    message_id = await desk.sent(JONAS, issue=NORDLYS_ISSUE)
    await desk.receive(returned(message_id), returned(message_id, status="5.0.0"))
    assert len(desk.heard.events) == 1


async def test_an_address_that_forwards_elsewhere_is_known_by_the_only_one_we_wrote_to(desk: Desk) -> None:
    await desk.receive(returned(await desk.sent(JONAS), recipient="jonas.private@elsewhere.example"))
    assert [lost.address for lost in await suppression.suppressed(desk.db)] == [JONAS]


async def test_a_bounce_about_nobody_we_wrote_to_changes_nothing(desk: Desk) -> None:
    message_id = await desk.sent(JONAS, EVA)
    await desk.receive(
        returned(message_id, recipient="somebody@else.example"),
        returned("<made-up@agency.example>"),
        returned(desk.head.tokens.thread(NORDLYS_ISSUE), status="5.1.2"),
    )
    assert await suppression.suppressed(desk.db) == []
    assert await statuses(desk) == ["sent", "sent"]
    assert desk.heard.events == []


async def test_a_bounce_in_no_known_form_is_for_a_human_and_suppresses_nobody(desk: Desk) -> None:
    message_id = await desk.sent(JONAS)
    raw = f"From: MAILER-DAEMON@old.example\r\nMessage-ID: <1@old>\r\n\r\nHi. \r\nMessage-ID: {message_id}\r\n".encode()
    await desk.receive(raw)
    assert await suppression.suppressed(desk.db) == []
    assert await alerts(desk) == [
        f"A mail to {JONAS} came back in a form only a human can read. Look into the mailbox."
    ]


async def test_a_notice_of_delay_changes_nothing(desk: Desk) -> None:
    await desk.receive(returned(await desk.sent(JONAS), action="delayed", status="4.4.1"))
    assert await statuses(desk) == ["sent"]
    assert await alerts(desk) == []
