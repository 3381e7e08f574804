"""One conversation asks at a time: what she types goes to the one that asked last, the others step back."""

from __future__ import annotations

from flows.escalation.state import Following, Writing
from flows.issue_writeup.state import Asking, Paused
from tests.flows.examples import BERGER, NORDLYS, POSTS, with_kpis
from tests.flows.issue_writeup import writing
from tests.flows.issue_writeup.writing import FEED_DOWN
from tests.flows.small_engine import read_state

SMALL = with_kpis(NORDLYS, POSTS)


def escalated() -> writing.Writing:
    """E-1 is with the client, and she is about to write to him."""
    desk = writing.Writing(SMALL, with_kpis(BERGER, POSTS), clock="14:05")
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.to_the_mail()
    desk.tap("send")
    desk.tap("ask")
    return desk


def escalation(desk: writing.Writing) -> object:
    return read_state(next(each for each in desk.dialogs if each.flow == "escalation"))


def asking(desk: writing.Writing) -> list[str]:
    return [each.flow for each in desk.open_dialogs() if each.asked]


def test_a_new_write_up_takes_the_floor_from_words_to_a_client():
    desk = escalated()
    assert isinstance(escalation(desk), Writing)
    desk.command("issue", "Berger: Bestellungen kommen doppelt an, seit gestern")
    assert isinstance(escalation(desk), Following)
    assert asking(desk) == ["issue_writeup"]
    desk.say("drei Kunden haben geschrieben")
    assert desk.issues[2].impact == "drei Kunden haben geschrieben"


def test_words_to_a_client_take_the_floor_from_a_write_up():
    desk = escalated()
    desk.command("issue", "Berger: Bestellungen kommen doppelt an, seit gestern")
    desk.tap("ask")
    assert asking(desk) == ["escalation"]
    assert isinstance(desk.place, Paused)
    desk.say("Would Monday do as well?")
    assert desk.issues[2].impact == ""
    desk.tap("continue")
    assert isinstance(desk.place, Asking)


def test_the_report_takes_the_floor_from_both():
    desk = escalated()
    desk.command("report")
    assert asking(desk) == ["daily_report"]
    desk.say("4")
    assert desk.values(SMALL) == [("approved-posts", "4")]
