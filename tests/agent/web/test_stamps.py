"""What a button sends counts on its own page only, for a day, and cannot be altered."""

from __future__ import annotations

import random
from datetime import timedelta
from secrets import token_urlsafe

import pytest

from agent.web.limits import MOST_REMEMBERED, Limit
from agent.web.stamps import GOOD_FOR, read_stamp, stamps
from tests.flows.decision_page.feed_down import NOW

TOKEN = token_urlsafe(32)
SECOND = timedelta(seconds=1)


def test_a_stamp_says_what_was_chosen_about_which_issue() -> None:
    made = stamps(TOKEN, 42, ["A", "none"], NOW)
    stamp = read_stamp(TOKEN, made["none"])
    assert stamp is not None
    assert (stamp.issue, stamp.choice, stamp.at) == (42, "none", NOW)
    assert stamp.is_good(42, NOW)
    assert not stamp.is_good(43, NOW)


def test_a_stamp_is_good_for_a_day_and_not_before_its_page_was_written() -> None:
    stamp = read_stamp(TOKEN, stamps(TOKEN, 42, ["A"], NOW)["A"])
    assert stamp is not None
    assert stamp.is_good(42, NOW + GOOD_FOR - SECOND)
    assert not stamp.is_good(42, NOW + GOOD_FOR)
    assert not stamp.is_good(42, NOW - SECOND)


def test_every_page_has_stamps_of_its_own_and_every_button_a_name_of_its_own() -> None:
    pages = [stamps(TOKEN, 42, ["A", "B"], NOW) for _ in range(2)]
    read = [read_stamp(TOKEN, words) for page in pages for words in page.values()]
    assert len({stamp.name for stamp in read if stamp}) == 4


def test_no_altered_stamp_is_read() -> None:
    made = stamps(TOKEN, 42, ["A"], NOW)["A"]
    chance = random.Random(42)
    for _ in range(10_000):
        place = chance.randrange(len(made))
        character = chance.choice("ABCabc0123456789._-=% \x00ø")
        altered = made[:place] + character + made[place + chance.randrange(2) :]
        assert altered == made or read_stamp(TOKEN, altered) is None


@pytest.mark.parametrize("words", ["", ".", "42.A.1.x", "A" * 5000, "ø", "\x00", "42.A.99999999999999999999.x.y"])
def test_what_no_page_had_is_not_read(words: str) -> None:
    assert read_stamp(TOKEN, words) is None


def test_a_stamp_of_another_link_is_not_read() -> None:
    assert read_stamp(token_urlsafe(32), stamps(TOKEN, 42, ["A"], NOW)["A"]) is None


def test_a_limit_counts_each_key_by_itself_and_forgets_what_is_long_ago() -> None:
    limit = Limit(2, timedelta(minutes=1))
    assert [limit.exceeded("a", NOW) for _ in range(3)] == [False, False, True]
    assert not limit.exceeded("b", NOW)
    assert not limit.exceeded("a", NOW + timedelta(minutes=1))


def test_a_limit_remembers_only_so_many() -> None:
    limit = Limit(1, timedelta(minutes=1))
    for number in range(MOST_REMEMBERED + 5):
        limit.exceeded(str(number), NOW)
    assert len(limit._counted) == MOST_REMEMBERED
    assert limit.exceeded(str(MOST_REMEMBERED), NOW)
    assert not limit.exceeded("0", NOW), "forgotten"
