"""Free text stays as it was written, within what one mail can bear."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.eod_email.compose import FREE_TEXT_LIMIT, compose
from flows.shared.free_text import NAME_LIMIT, clean, cut, items, name, weight
from flows.shared.report import Fate, PlanItem
from tests.flows.eod_email.letters import EVERY_ISSUE, letter

FAMILY = "👩‍👩‍👧‍👦"


def test_ordinary_words_are_left_verbatim() -> None:
    for words in ("Ændret – «ja»", "שלום & <b>", "مرحبا", f"ok {FAMILY}", "first\n– second"):
        assert clean(words) == words


def test_control_characters_blank_lines_and_half_characters_are_left_out() -> None:
    assert clean(" a\0b\x1b[31m \r\n\n c\u2028d \ud83d ") == "ab[31m\nc\nd"


def test_a_long_item_is_cut_at_a_word_and_ends_with_an_ellipsis() -> None:
    assert cut("one two three four", 12) == "one two…"
    assert cut("one two three four", 100) == "one two three four"
    assert cut("x" * 50, 10) == "x" * 9 + "…"


def test_an_emoji_made_of_several_is_not_left_half_joined() -> None:
    for limit in range(2, 12):
        shorter = cut(FAMILY * 3, limit).removesuffix("…")
        assert not shorter.endswith("\u200d")


def test_a_list_keeps_five_lines_that_say_something() -> None:
    kept = items(["", "a", "\0", "b", "c", "d", "e", "f"])
    assert kept.shown == ("a", "b", "c", "d", "e")
    assert kept.more == 1


def test_ten_thousand_characters_are_cut_at_three_hundred() -> None:
    mail = compose(letter(done=("word " * 2000, "short")))
    assert len(mail.done.shown[0]) <= 300
    assert mail.done.shown[0].endswith("…")
    assert mail.done.shown[1] == "short"


def test_the_question_to_the_client_may_be_twice_as_long() -> None:
    assert 500 < len(compose(letter(needed="word " * 2000)).needed) <= 600


def test_a_name_is_cut_at_sixty_letters_and_a_row_of_emoji_earlier() -> None:
    assert name(" Nordlys ", "x") == "Nordlys"
    assert len(name("å" * 200, "x")) == NAME_LIMIT
    assert len(name("😀" * 200, "x")) == NAME_LIMIT // 2


@settings(deadline=None)
@given(st.text(min_size=1, max_size=20), st.integers(min_value=1, max_value=4000))
def test_however_much_is_written_all_of_it_together_stays_within_bounds(words: str, times: int) -> None:
    lots = (words * times,) * 9
    moved = tuple(PlanItem(f"{number}{words * times}", Fate.MOVED) for number in range(9))
    problems = tuple(replace(each, title=lots[0], outcome=lots[0]) for each in EVERY_ISSUE * 3)
    mail = compose(letter(needed=lots[0], done=lots, plan=lots, win=lots[0], carried=moved, issues=problems))
    points = (*mail.asks, *mail.settled, *mail.open)
    free = [mail.needed, mail.win, *mail.done.shown, *mail.plan.shown, *(point.words for point in points)]
    assert sum(map(weight, free)) <= FREE_TEXT_LIMIT


@settings(deadline=None)
@given(st.text(max_size=400), st.integers(min_value=2, max_value=300))
def test_cutting_never_exceeds_the_limit_and_only_takes_away(words: str, limit: int) -> None:
    shorter = cut(words, limit)
    assert len(shorter) <= limit
    assert shorter == words or words.startswith(shorter.removesuffix("…"))
