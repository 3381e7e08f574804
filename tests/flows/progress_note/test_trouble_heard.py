"""Which notes sound as if something were in the way, with the reader that reads all notes."""

from __future__ import annotations

import pytest

from tests.flows.examples import NORDLYS, POSTS, mia, with_kpis
from tests.flows.issue_writeup.writing import Writing

SMALL = with_kpis(NORDLYS, POSTS)


def said(language: str, words: str) -> Writing:
    desk = Writing(SMALL, clock="14:05", her=mia(language=language))
    desk.say(words)
    return desk


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "supplier feed is down again, cannot update prices"),
        ("da", "leverandørens feed er nede igen, kan ikke opdatere priserne"),
        ("de", "Der Feed ist wieder ausgefallen, kann die Preise nicht pflegen"),
        ("en", "the import is stuck and I am locked out"),
    ],
)
def test_trouble_is_asked_about(language, words):
    desk = said(language, words)
    assert "write_up" in desk.offered
    assert desk.entries == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "fixed the broken link on the start page"),
        ("en", "solved the login issue for Kim"),
        ("en", "wrote the newsletter draft"),
        ("da", "løste problemet med betalingerne"),
        ("da", "rettet fejlen i betalingerne"),
        ("de", "Problem mit dem Checkout gelöst"),
        ("de", "Fehler im Checkout behoben"),
    ],
)
def test_what_is_solved_already_is_something_she_got_done(language, words):
    desk = said(language, words)
    assert [each.words for _, each in desk.entries] == [words]
    assert desk.offered == ["undo"]
