"""The card is filled from the day before anything is asked, and always fits a message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.words import chat
from agent.words.translate import say
from flows.daily_report.card import CARD, CORRECTION, SHORT, card, closed_card, summary
from flows.daily_report.questions import MOST_ITEMS
from flows.engine.facts import Facts
from flows.engine.step import Say
from flows.shared.people import LANGUAGES
from flows.shared.report import Entry, Fate, PlanItem
from tests.flows.examples import (
    BERGER,
    NORDLYS,
    POSTS,
    REPLY_TIME,
    WEDNESDAY,
    entry,
    facts,
    noted,
    open_report,
    report,
    report_day,
    sent,
    skipped,
    with_client,
    with_kpis,
)

ZONE = "Europe/Copenhagen"
SMALL = with_kpis(NORDLYS, POSTS, REPLY_TIME)


def shown(question: str = "win", *, entries: tuple[Entry, ...] = (), known: Facts | None = None, **fields) -> Say:
    written = report(SMALL, **fields)
    known = known or facts(report_day(SMALL, entries=entries, report=written), about=SMALL)
    return card(question, known, written)


def text_of(what: Say, language: str = "en") -> str:
    return "\n".join(message.html for message in chat.messages(what, language, ZONE, "1:1"))


def choices(what: Say) -> list[list[str]]:
    return [[button.choice for button in row] for row in what.buttons]


def test_the_card_names_the_client_and_shows_what_the_day_has_brought():
    written = text_of(
        shown(
            entries=(entry(POSTS, 9, WEDNESDAY), entry(POSTS, 4), noted("newsletter")),
            carried=(PlanItem("reels", Fate.DONE), PlanItem("comments"), PlanItem("feed", Fate.MOVED)),
            plan=("draft",),
            needed="Reels or posts?",
        )
    )
    assert written == (
        "<b>Nordlys · Thursday</b>\n"
        "Approved posts <b>4</b> today · 13 of 15 this week · pace 12 · <i>on track</i>\n"
        "Reply time · at most 4 h · <i>not reported</i>\n"
        "☐ comments\n"
        "✓ reels · newsletter\n"
        "Tomorrow: feed · draft\n"
        "Needed: Reels or posts?\n"
        "\n"
        "Win of the day?"
    )


def test_the_win_is_on_the_card_once_it_is_known():
    assert "Win: 10,000 views" in text_of(shown("plan", win="10,000 views"))


def test_an_empty_day_shows_only_what_is_not_reported():
    assert text_of(shown()).count("\n") == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_speaks_her_language(language):
    everything = shown(
        "carried",
        entries=(entry(POSTS, 4),),
        carried=tuple(PlanItem(f"item {number}") for number in range(20)),
        done=tuple(f"thing {number}" for number in range(20)),
        plan=("draft",),
        win="won",
        needed="?",
    )
    assert text_of(everything, language)


def test_a_remark_about_the_last_answer_comes_first():
    remark = closed_card("waiting", facts(about=SMALL))
    assert isinstance(remark, Say)
    (notice,) = remark.lines
    written = report(SMALL)
    with_notice = card("win", facts(report_day(SMALL), about=SMALL), written, notice=notice)
    assert text_of(with_notice).startswith("<b>Nordlys</b> waits.")


def test_the_preview_is_one_tap_away_at_every_question():
    for question in ("kpi:approved-posts", "carried", "why:approved-posts", "done", "plan", "win", "needed"):
        assert choices(shown(question))[-1] == ["preview"]


@pytest.mark.parametrize(
    ("state", "reachable"),
    [
        ("Waiting", True),
        ("Asking", True),
        ("Planned", True),
        ("Held", False),
        ("Approved", False),
        ("Previewing", False),
    ],
)
def test_other_clients_of_the_day_are_one_tap_away(state, reachable):
    known = facts(report_day(SMALL), report_day(BERGER), about=SMALL, open=(open_report(BERGER, state),))
    assert ("turn 2" in choices(shown(known=known))[-1]) is reachable


def test_one_whose_day_has_not_opened_yet_is_too():
    assert choices(shown(known=facts(report_day(SMALL), report_day(BERGER), about=SMALL)))[-1] == ["preview", "turn 2"]


@pytest.mark.parametrize("finished", [sent(BERGER), skipped(BERGER)])
def test_one_who_is_finished_is_not(finished):
    known = facts(report_day(SMALL), report_day(BERGER, report=finished), about=SMALL)
    assert choices(shown(known=known))[-1] == ["preview"]


def test_a_dozen_clients_do_not_fill_the_card():
    many = [report_day(with_client(replace(SMALL, id=number), short=f"Client {number}")) for number in range(1, 13)]
    assert len(choices(shown(known=facts(*many, about=SMALL)))[-1]) == 7


# ── what people write ───────────────────────────────────────────────────────────────────────────────

HUGE = "& <b>" * 2000


@pytest.mark.parametrize(
    "fields",
    [
        {"win": HUGE},
        {"needed": HUGE},
        {"done": (HUGE,) * 30},
        {"plan": (HUGE,) * 30},
        {"carried": (PlanItem(HUGE),) * 300},
        {"carried": (PlanItem(HUGE, Fate.MOVED),) * 300},
        {"carried": tuple(PlanItem(f"{HUGE}{number}", Fate.DONE) for number in range(300))},
    ],
    ids=lambda fields: next(iter(fields)),
)
@pytest.mark.parametrize("question", ["carried", "win"])
def test_no_words_are_too_long_for_the_card(fields, question):
    what = shown(question, **fields)
    (message,) = chat.messages(what, "de", ZONE, "1:1")
    assert len(message.html) <= chat.LIMIT
    assert sum(len(row) for row in message.buttons) <= 3 * MOST_ITEMS + 2


def test_long_lists_say_how_much_more_there_is():
    done = tuple(f"thing {number}" for number in range(1, 10))
    assert "thing 6 … and 3 more" in text_of(shown(done=done))
    assert "and" not in text_of(shown(done=done[:MOST_ITEMS]))
    plan = tuple(PlanItem(f"item {number}") for number in range(1, 10))
    assert "☐ item 6\n… and 3 more" in text_of(shown("carried", carried=plan))


def test_long_items_are_shortened_and_lines_joined():
    assert "Win: " + "x" * (SHORT - 1) + "…\n" in text_of(shown(win="x" * (SHORT + 1)))
    assert "Win: " + "x" * SHORT + "\n" in text_of(shown(win="x" * SHORT))
    assert "Win: one two" in text_of(shown(win="one\n\n two"))


def test_markup_in_her_words_stays_words():
    assert "Win: &lt;b&gt;bold&lt;/b&gt; &amp; {$x}" in text_of(shown(win="<b>bold</b> & {$x}"))


# ── where it is shown ───────────────────────────────────────────────────────────────────────────────


def test_below_a_sent_report_it_is_about_the_correction():
    assert (shown().card, shown().fresh, shown().silent) == (CARD, False, False)
    after = sent(SMALL)
    assert card("win", facts(report_day(SMALL, report=after), about=SMALL), after).card == CORRECTION


@pytest.mark.parametrize("key", ["waiting", "put-aside", "not-sent", "skipped", "day-off", "left"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_closed_card_names_the_client(key, language):
    say_ = closed_card(key, facts(about=with_client(NORDLYS, short="Nord & Lys")))
    assert isinstance(say_, Say)
    assert say_.buttons == ()
    assert "Nord" in text_of(say_, language)


def test_a_closed_card_can_leave_a_way_back():
    back = closed_card("put-aside", facts(about=NORDLYS), reopen=True)
    assert isinstance(back, Say)
    assert choices(back) == [["open"]]


def test_the_summary_is_the_same_for_a_skipped_report():
    day = report_day(SMALL, entries=(entry(POSTS, 4),))
    lines = [say(line, "en", ZONE) for line in summary(day, skipped(SMALL))]
    assert lines[1].startswith("Approved posts <b>4</b> today")
