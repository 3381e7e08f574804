"""Whatever a mail holds, it gets a reading, and soon."""

from __future__ import annotations

import time as stopwatch
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.reading.reply import is_automatic, read_reply
from tests.reading.replies import OPTIONS, reading

LENGTH = 100_000
WORDS = """
    A B C a b c option 1 2 3 . , ; : ? ! - – ( ) / > >> not nicht ikke or oder yes ja bitte please otherwise sonst ellers as you
    suggest wie vorgeschlagen the first die zweite voucher Gutschein From: Sent: On 2025 wrote: Am schrieb <a@b.c> -- 👍 \ufeff PS:
"""
PIECES = st.lists(st.sampled_from(["\n", *WORDS.split()]), max_size=40)


@given(text=st.text(), language=st.sampled_from(["en", "da", "de", "xx"]))
@example(text="İß\u0301 B", language="de")
@example(text="\ud800", language="en")
@settings(max_examples=300, deadline=None)
def test_any_text_gets_a_reading(text: str, language: str) -> None:
    found = read_reply(text, ("Yes", "No"), "A", language)
    assert found.choice in (None, "A", "B")


@given(pieces=PIECES, language=st.sampled_from(["en", "da", "de"]), recommended=st.sampled_from(["A", "B", None]))
@settings(max_examples=400, deadline=None)
def test_any_row_of_telling_words_gets_one_outcome(pieces: list[str], language: str, recommended: str | None) -> None:
    found = reading(" ".join(pieces), language, recommended)
    outcomes = [found.choice is not None, found.auto_reply, found.ask]
    assert sum(outcomes) <= 1
    assert any([*outcomes, found.question, found.none_of_these, found.undo])
    assert found.why


@given(options=st.lists(st.text(), max_size=12), text=st.text(alphabet="ABCabc .,\nnotor"))
@settings(max_examples=200, deadline=None)
def test_any_options_get_a_reading(options: list[str], text: str) -> None:
    found = read_reply(text, options, None, "en")
    assert found.choice is None or "ABCDEFGHIJ".index(found.choice) < len(options)


@given(name=st.text(max_size=20), value=st.text(max_size=60), subject=st.text(max_size=60), body=st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_header_gets_an_answer(name: str, value: str, subject: str, body: str) -> None:
    assert is_automatic({name: value}, subject, body) in (True, False)


EVIL = [
    "On a wrote ", "On a wrote \n", "\n", " ", "A ", "not A ", "A or ", "A. ", "? ", "> ", "> a\n", "From: a\n", "From: a\nb\n", "_", "-", "👍", "please ", "if not a b c , ", "x@y.z wrote: ", "Thanks,\n", "Warning:.", "voucher cancel ", "2. ",
    "Den 3. 2025 skrev ", "a\u0301\u0323", "<", "> B) Rebook the group to Saturday\nyes\n", "Sent from my ", "\ufeff", "B) Rebook the group to Saturday <-\n", "first … then ", "Am 1.1.2025 schrieb\n", "(" , "'", "Hi ", "*", "Tom\n\n", "PS: a\n",
]  # fmt: skip


def _milliseconds(work: Callable[[], object]) -> float:
    """Of this process's own time, the better of two: a busy machine does not count."""
    took = []
    for _ in range(2):
        begin = stopwatch.process_time()
        work()
        took.append((stopwatch.process_time() - begin) * 1000)
    return min(took)


@pytest.mark.parametrize("piece", EVIL, ids=repr)
def test_a_hundred_thousand_characters_take_no_longer_than_a_blink(piece: str) -> None:
    reading("warm up", "en")
    for length in (1_400, 3_900, 59_000, LENGTH):
        text = (piece * (length // len(piece) + 1))[:length]
        assert _milliseconds(lambda text=text: read_reply(text, OPTIONS["en"], "B", "en")) < 200


@pytest.mark.parametrize("text", ["No", "Not A", "no thanks", "Nej", "Nein, danke", "Nicht A", "I don't want A"])
@pytest.mark.parametrize("options", [("Keep the rule",), ("Keep the rule", "Drop the rule")])
def test_a_refusal_chooses_nothing_where_there_is_hardly_a_choice(options: tuple[str, ...], text: str) -> None:
    for language in ("en", "da", "de"):
        assert read_reply(text, options, "A", language).choice is None
