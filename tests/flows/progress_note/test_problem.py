"""A note that sounds as if something were in the way: written up if she wants to, never by itself."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.progress_note import placing
from flows.reading.reading import Reading, ReadValue
from flows.shared.report import NOTE
from tests.flows.examples import BERGER, NORDLYS, POSTS, with_kpis
from tests.flows.issue_writeup.writing import Writing

SMALL, OTHER = with_kpis(NORDLYS, POSTS), with_kpis(BERGER, POSTS)
DOWN = "supplier feed is down again, cannot update prices"


@pytest.fixture
def a_reader_that_hears_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    """It hears trouble in every *down*, and a value in every *2 posts*."""

    def read(words: str, kpis: object, language: str) -> Reading:
        values = (ReadValue(POSTS.key, Decimal(2), words="2 posts"),) if "2 posts" in words else ()
        return Reading(values, problem=words if "down" in words else "")

    monkeypatch.setattr(placing, "read", read)


pytestmark = pytest.mark.usefixtures("a_reader_that_hears_trouble")


def test_she_is_asked_and_nothing_happens_by_itself():
    desk = Writing(SMALL, clock="14:05")
    desk.say(DOWN)
    assert "Sounds like something is in the way." in desk.last
    assert desk.offered == ["write_up", "just_a_note"]
    assert (desk.issues, desk.entries) == ({}, [])


def test_written_up_it_remembers_the_sentence():
    desk = Writing(SMALL, clock="14:05")
    desk.say(DOWN)
    desk.tap("write_up")
    assert desk.issue.title == DOWN
    assert desk.entries == []
    assert desk.question == "since"


def test_just_a_note_it_is_kept_as_one():
    desk = Writing(SMALL, clock="14:05")
    desk.say(DOWN)
    desk.tap("just_a_note")
    assert [(each.kpi, each.words) for _, each in desk.entries] == [(NOTE, DOWN)]
    assert desk.issues == {}


def test_with_two_clients_the_write_up_asks_whose_it_is_unless_she_named_one():
    desk = Writing(SMALL, OTHER, clock="14:05")
    desk.say(DOWN)
    desk.tap("write_up")
    desk.tap("for 2")
    assert (desk.issue.engagement, desk.issue.title) == (BERGER.id, DOWN)


def test_a_named_client_is_not_asked_for():
    desk = Writing(SMALL, OTHER, clock="14:05")
    desk.say(f"Nordlys: {DOWN}")
    desk.tap("write_up")
    assert (desk.issue.engagement, desk.issue.title) == (NORDLYS.id, DOWN)


def test_values_in_the_same_note_are_kept_whatever_becomes_of_the_problem():
    desk = Writing(SMALL, clock="14:05")
    desk.say("2 posts are up, but the feed is down")
    assert desk.values(SMALL) == [("approved-posts", "2")]
    assert desk.offered == ["undo", "write_up"]
    desk.tap("write_up")
    assert desk.values(SMALL) == [("approved-posts", "2")]
    assert desk.issue.title == "2 posts are up, but the feed is down"
    desk.tap("undo")
    assert desk.values(SMALL) == []


def test_a_note_corrected_before_she_chose_is_read_again():
    desk = Writing(SMALL, clock="14:05")
    number = desk.say(DOWN)
    desk.edit(number, "2 posts are up")
    assert desk.values(SMALL) == [("approved-posts", "2")]
    assert desk.issues == {}


def test_undo_forgets_it():
    desk = Writing(SMALL, clock="14:05")
    desk.say(DOWN)
    desk.command("undo")
    assert "forgotten" in desk.last
    assert (desk.issues, desk.entries) == ({}, [])


def test_a_second_tap_writes_nothing_up_twice():
    desk = Writing(SMALL, clock="14:05")
    desk.say(DOWN)
    message = desk.chat[-1]
    revision = message.buttons[0][1]
    desk.tap("write_up")
    assert desk.press(message.dialog, revision, "write_up") == "(stale)"
    assert list(desk.issues) == [1]
