"""Who may answer: a token of ours, an address of that client, and our mail host's word; anything less is doubted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.engine.client_event import ClientWrote, Doubt
from tests.agent.mail_in.desk import BERGER, BERGER_ISSUE, DRAFT, NORDLYS_ISSUE, NOW, Desk
from tests.agent.mail_in.mails import JONAS, arrived, findings, written

pytestmark = pytest.mark.database

WORDS = "B, but cap it at 200"
ANSWER = ClientWrote(NOW, WORDS + "\n", JONAS)


async def test_a_clients_answer_reaches_the_conversation_about_its_issue(desk: Desk) -> None:
    await desk.receive(arrived(written(WORDS, answers=desk.head.tokens.thread(NORDLYS_ISSUE), subject="Re: feed")))
    assert desk.heard.events == [(NORDLYS_ISSUE, ANSWER)]


async def test_an_answer_begun_by_a_button_reaches_it_too(desk: Desk) -> None:
    subject = desk.head.tokens.tagged(NORDLYS_ISSUE, "Re: feed down [E-42]")
    await desk.receive(arrived(written(WORDS, subject=subject)))
    assert desk.heard.events == [(NORDLYS_ISSUE, ANSWER)]


async def test_every_address_of_the_client_may_answer(desk: Desk) -> None:
    eva = "eva@nordlys.example"
    mail = written(WORDS, sender="Eva@Nordlys.example", answers=desk.head.tokens.thread(NORDLYS_ISSUE))
    await desk.receive(arrived(mail, findings(eva)))
    assert desk.heard.events == [(NORDLYS_ISSUE, replace(ANSWER, sender=eva))]


async def test_the_same_mail_twice_is_heard_once(desk: Desk) -> None:
    mail = arrived(written(WORDS, answers=desk.head.tokens.thread(NORDLYS_ISSUE)))
    await desk.receive(mail, mail)
    await desk.receive(b"X-Moved: yes\r\n" + mail)
    assert len(desk.heard.events) == 1


@pytest.mark.parametrize("sender", ["eve@evil.example", BERGER, "jonas@nordlys.example.evil.example"])
async def test_a_token_in_strange_hands_is_doubted(desk: Desk, sender: str) -> None:
    """Somebody in copy, or whoever it was forwarded to; another client of hers, too."""
    mail = written(WORDS, sender=sender, answers=desk.head.tokens.thread(NORDLYS_ISSUE))
    await desk.receive(arrived(mail, findings(sender)))
    assert desk.heard.events == [(NORDLYS_ISSUE, replace(ANSWER, sender=sender, doubt=Doubt.STRANGER))]


@pytest.mark.parametrize("above", ["", findings(result="fail"), findings("eve@evil.example")])
async def test_a_sender_our_mail_host_cannot_confirm_is_doubted(desk: Desk, above: str) -> None:
    await desk.receive(arrived(written(WORDS, answers=desk.head.tokens.thread(NORDLYS_ISSUE)), above))
    assert desk.heard.events == [(NORDLYS_ISSUE, replace(ANSWER, doubt=Doubt.UNPROVEN))]


async def test_a_mail_from_two_senders_is_doubted(desk: Desk) -> None:
    mail = arrived(written(WORDS, answers=desk.head.tokens.thread(NORDLYS_ISSUE)))
    await desk.receive(mail.replace(b"From: Jonas", b"From: eve@evil.example\r\nFrom: Jonas"))
    assert [event.doubt for _, event in desk.heard.events if isinstance(event, ClientWrote)] == [Doubt.STRANGER]


async def test_a_clients_new_mail_that_only_names_the_issue_is_doubted(desk: Desk) -> None:
    await desk.receive(arrived(written(WORDS, subject="about [E-42]")))
    assert desk.heard.events == [(NORDLYS_ISSUE, replace(ANSWER, doubt=Doubt.UNASKED))]


async def test_an_issue_of_somebody_else_cannot_be_reached_by_its_number(desk: Desk) -> None:
    await desk.receive(
        arrived(written(WORDS, subject=f"[E-{BERGER_ISSUE}]")),
        arrived(
            written(WORDS, sender="eve@evil.example", subject="[E-42]", message_id="<2@evil.example>"),
            findings("eve@evil.example"),
        ),
        arrived(written(WORDS, subject="[E-999999999]", message_id="<3@nordlys.example>")),
    )
    assert desk.heard.events == []


async def test_who_knows_a_number_and_an_address_and_nothing_else_reaches_nobody(desk: Desk) -> None:
    await desk.receive(arrived(written(WORDS, subject="[E-42]"), ""))
    assert desk.heard.events == []


async def test_nobody_can_answer_to_a_draft(desk: Desk) -> None:
    await desk.receive(
        arrived(written(WORDS, subject=f"[E-{DRAFT}]")),
        arrived(written(WORDS, subject="x", answers=desk.head.tokens.thread(DRAFT), message_id="<2@nordlys.example>")),
    )
    assert desk.heard.events == []


async def test_an_out_of_office_note_of_the_client_is_heard_as_what_it_is(desk: Desk) -> None:
    note = written("I am away", answers=desk.head.tokens.thread(NORDLYS_ISSUE), Auto_Submitted="auto-replied")
    await desk.receive(arrived(note))
    assert desk.heard.events == [(NORDLYS_ISSUE, ClientWrote(NOW, "I am away\n", JONAS, None, automatic=True))]


async def test_what_a_strangers_program_writes_is_nobodys_business(desk: Desk) -> None:
    thread = desk.head.tokens.thread(NORDLYS_ISSUE)
    for number, headers in enumerate(({"Auto_Submitted": "auto-replied"}, {"List_Id": "<x.y>"})):
        mail = written("B", sender="eve@evil.example", answers=thread, message_id=f"<{number}@x>", **headers)
        await desk.receive(arrived(mail, findings("eve@evil.example")))
    assert desk.heard.events == []


async def test_our_own_mail_in_the_mailbox_is_not_an_answer(desk: Desk) -> None:
    ours = written("Choose", sender="reports@agency.example", answers=desk.head.tokens.thread(NORDLYS_ISSUE))
    await desk.receive(arrived(ours, findings("reports@agency.example")))
    assert desk.heard.events == []


async def test_any_other_mail_is_not_kept_at_all(desk: Desk) -> None:
    await desk.receive(arrived(written("Lunch?", subject="Lunch on Friday")))
    assert await desk.column("SELECT COUNT(*) FROM inbox") == [0]


async def test_of_a_mail_that_was_handled_only_its_name_is_kept(desk: Desk) -> None:
    await desk.receive(arrived(written(WORDS, answers=desk.head.tokens.thread(NORDLYS_ISSUE))))
    (row,) = await desk.db.fetch("SELECT status, payload, lane FROM inbox")
    assert (row["status"], bytes(row["payload"]), row["lane"]) == ("done", b"", "issue:42")
