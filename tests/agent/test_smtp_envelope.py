"""Offering a mail's envelope to a real mail server on loopback: taken, later, or never."""

from __future__ import annotations

from typing import Any

import pytest

from agent.mail.smtp import SmtpMisconfigured, envelope_address
from agent.outcomes import Gone, TryLater
from tests.doubles.mailbox import Fault, Mailbox
from tests.doubles.smtp_session import JONAS, MAIL, PETRA, SENDER, SHORT, send, session_with


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


async def test_a_definite_refusal_of_a_recipient_is_final_and_says_whose() -> None:
    async with Mailbox(faults=[Fault("rcpt", reply="550 5.1.1 unknown", times=1)]) as box:
        async with session_with(box) as session:
            with pytest.raises(Gone) as refusal:
                await session.offer(SENDER, JONAS)
            assert refusal.value.why == f'127.0.0.1:{box.port} refuses {JONAS} for good: "550 5.1.1 unknown".'
            await send(session)
        assert (len(box.mails), box.connections) == (1, 1)


async def test_a_refused_sender_is_our_own_mistake_and_no_mail_is_given_up_for_it() -> None:
    async with Mailbox(faults=[Fault("mail", reply="550 5.7.1 not yours", times=1)]) as box:
        async with session_with(box) as session:
            with pytest.raises(SmtpMisconfigured, match=r"Correct \[smtp\] from"):
                await session.offer(SENDER, JONAS)
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


@pytest.mark.parametrize("stage", ["rcpt", "message"])
async def test_after_421_the_session_is_over_even_if_the_server_has_not_hung_up_yet(stage: Any) -> None:
    async with Mailbox(faults=[Fault(stage, reply="421 4.3.2 bye", silent=True)]) as box, session_with(box) as session:
        with pytest.raises(TryLater, match="bye"):
            await send(session)
        assert not session.is_open


@pytest.mark.parametrize(
    ("stage", "reply"), [("mail", "354 go on"), ("rcpt", "gibberish"), ("data", "250 fine"), ("data", "gibberish")]
)
async def test_an_answer_that_makes_no_sense_before_the_mail_left_is_definite_and_ends_the_session(
    stage: Any, reply: str
) -> None:
    async with Mailbox(faults=[Fault(stage, reply=reply)]) as box, session_with(box) as session:
        with pytest.raises(TryLater, match="while we were"):
            await send(session)
        assert not session.is_open
        assert box.mails == []


async def test_one_mail_after_the_other_takes_no_more_commands_than_needed() -> None:
    async with Mailbox() as box, session_with(box) as session:
        await send(session, JONAS)
        await send(session, PETRA)
        assert box.stages[-6:] == ["mail", "rcpt", "data"] * 2


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
