"""Every amount in a text, in three languages: a table of sentences and of what stands in them."""

from __future__ import annotations

import re
import string
import time as stopwatch
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading.amounts import Amount, find_amounts
from flows.reading.amounts.cutting import cut_into_tokens
from flows.reading.amounts.finding import MOST, RULES, rules_used
from flows.reading.amounts.numerals import _PIECES, join_numerals
from flows.reading.amounts.tokens import shape_of
from flows.reading.amounts.vocabulary import WORDS

LANGUAGES = ("en", "da", "de")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_needed_by_the_sentences_it_names(rule):
    assert rule.because
    for sentence in rule.because:
        language, text = sentence.split(": ", 1)
        assert rule.name in rules_used(text, language), sentence


def test_every_rule_has_a_name_of_its_own():
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)


def test_a_rule_begins_with_no_letter_it_does_not_name():
    """Random shapes, always the same ones: a rule that is not asked at its first letter would never be heard."""
    dice = Random(3)
    letters = string.ascii_letters + "  ..,-/:+%*#|&"
    likely = "NNNNNCZaHMS%cmW  " * 3 + letters
    for _ in range(4_000):
        shape = "".join(dice.choices(likely, k=8))
        for place in range(4):
            for rule in RULES:
                if rule.shape.match(shape, place):
                    assert shape[place] in rule.first, (rule.name, shape[place:])


def test_no_pattern_over_tokens_repeats_without_limit():
    """With bounded patterns the work at one place is bounded, and all work grows with the text only."""
    patterns = [rule.shape.pattern for rule in RULES] + [pattern.pattern for pattern, _ in _PIECES]
    for pattern in patterns:
        bare = re.sub(r"\\.|\[[^]]*\]", "x", pattern)
        assert not re.search(r"[*+]|\{\d*,\}", bare), pattern
        assert all(int(most) <= 12 for most in re.findall(r"\{\d+,(\d+)\}", bare)), pattern


PIECES = [
    *("1", "1 ", "a ", "1.", "1,", "1/", "1-", "2h", "2 h ", "5 to ", "12 of ", "½", "1 1/2 ", "07700 ", "x1", "kl. "),
    *("zwei", "zweiund", "to og ", "twenty ", "a hundred ", "ca. ", "over ", "et par ", "between 5 and ", "nr. 1, "),
    *("a.", "a@", "@", "http", "://", "#", "+", "-", ".", "%", "€", "\u00a0", "\n", "5️⃣", "🔟", "e\u0301", "\x00"),
]


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_text_takes_no_more_work_for_each_character_than_a_short_one(piece):
    def work(length: int) -> float:
        begun = stopwatch.process_time()
        find_amounts(piece * (length // len(piece)), "da")
        return stopwatch.process_time() - begun

    work(1000)
    assert work(30_000) < 5  # about 0.2 where nothing else runs; a quadratic pattern would need minutes


def test_of_very_many_amounts_the_first_are_found():
    assert len(find_amounts("5 mails, " * 2000, "en")) == MOST


def test_tokens_cover_all_of_a_text():
    text = "Hej, 3½ t på 12–14 sager (ca. 1.200 kr.)\n🧾 twenty-two"
    tokens = cut_into_tokens(text, "da")
    assert [token.start for token in tokens] == [0, *(token.end for token in tokens[:-1])]
    assert tokens[-1].end == len(text)
    assert "N" in shape_of(join_numerals(tokens))


def check(amounts: tuple[Amount, ...], text: str) -> None:
    end = 0
    for amount in amounts:
        assert end <= amount.start < amount.end <= len(text)
        assert amount.words == text[amount.start : amount.end]
        assert amount.value >= 0
        assert amount.value.is_finite()
        end = amount.end


@settings(deadline=None, max_examples=300)
@given(text=st.text(max_size=200), language=st.sampled_from((*LANGUAGES, "")))
def test_any_text_has_amounts_in_order_or_none(text, language):
    check(find_amounts(text, language), text)


WORDS_THAT_COUNT = sorted(
    {word for words in WORDS.values() for name in words.__slots__ for word in getattr(words, name)}
)


@settings(deadline=None, max_examples=500)
@given(
    pieces=st.lists(
        st.sampled_from(WORDS_THAT_COUNT)
        | st.from_regex(r"\A[0-9]{1,5}([.,:/'-][0-9]{1,3})?\Z")
        | st.sampled_from(list(" .,:;-–/+%€$½¼\n\t()#~→'")),
        max_size=25,
    ),
    language=st.sampled_from(LANGUAGES),
)
def test_any_row_of_words_that_count_has_amounts_in_order_or_none(pieces, language):
    for text in ("".join(pieces), " ".join(pieces)):
        check(find_amounts(text, language), text)
