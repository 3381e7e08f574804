"""A line during the day becomes a value or a result, is echoed, and can be undone or put right."""

from __future__ import annotations

import pytest

from flows.daily_report.state import Correcting, Previewing
from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Edited, Next, Pressed, Said, SaveEntries, Say
from flows.progress_note import FLOW
from flows.progress_note.placing import MOST_WORDS, is_work
from flows.progress_note.steps import ChoosingClient, ChoosingNumber, Noted
from flows.shared.report import Entry
from tests.flows.desk import STALE, Desk
from tests.flows.examples import (
    BERGER,
    LEADS,
    NORDLYS,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    TEXTS,
    WEDNESDAY,
    at,
    entry,
    facts,
    noted,
    report,
    report_day,
    sent,
    with_client,
    with_kpis,
    with_schedule,
    without_clients,
)
from tests.flows.spoken import in_every_language, of_kind, words

NORD = with_kpis(with_schedule(NORDLYS, plan_at=None), POSTS, LEADS, REPLY_TIME)
BERG = with_kpis(BERGER, TEXTS, REFUNDS, LEADS)
ONE = (report_day(NORD),)
TWO = (report_day(NORD), report_day(BERG))


def known(*days, source: str = "m5") -> Facts:
    return facts(*(days or ONE), source=source)


def note(words_: str, *days) -> Next:
    return FLOW.step(None, Began(at("10:12"), "note", words_), known(*days))


def press(state, choice: str, *days) -> Next:
    return FLOW.step(state, Pressed(at("10:13"), choice), known(*days))


def edit(state, words_: str, *days) -> Next:
    return FLOW.step(state, Edited(at("10:14"), words_, 5), known(*days))


def kept(outcome: Next) -> list[tuple[int, str, str]]:
    """(engagement, KPI, amount or words) of what is stored in the end, under the message's name."""
    last: dict[int, tuple[Entry, ...]] = {}
    for saved in of_kind(outcome, SaveEntries):
        assert saved.source == "m5"
        last[saved.engagement] = saved.entries
    return [
        (id_, each.kpi, each.words if each.kpi == "note" else f"{each.value}")
        for id_, all_ in last.items()
        for each in all_
    ]


def choices(outcome: Next) -> list[str]:
    return [button.choice for say in of_kind(outcome, Say) for row in say.buttons for button in row]


def test_nothing_in_these_days_is_off():
    assert with_client(NORD).client.short == "Nordlys"


# ── one client ──────────────────────────────────────────────────────────────────────────────────────


def test_a_value_is_kept_and_echoed_with_its_totals_and_an_undo():
    outcome = note("posts +2", report_day(NORD, entries=(entry(POSTS, 9, WEDNESDAY),)))
    assert kept(outcome) == [(1, "approved-posts", "2")]
    assert words(outcome) == "<b>Nordlys</b> – Approved posts <b>+2</b> → 2 today · 11 of 15 this week"
    assert choices(outcome) == ["undo"]
    assert outcome.state == Noted(1)
    assert all(in_every_language(outcome).values())


def test_several_values_are_echoed_line_by_line():
    outcome = note("2 posts up, and reply 2h10")
    assert kept(outcome) == [(1, "approved-posts", "2"), (1, "reply-time", "130")]
    assert words(outcome).count("\n") == 1


def test_a_result_without_a_number_is_kept_in_her_words():
    outcome = note("Launch reels are out https://nordlys.example/reels")
    assert kept(outcome) == [(1, "note", "Launch reels are out https://nordlys.example/reels")]
    assert words(outcome) == "<b>Nordlys</b> – noted: Launch reels are out https://nordlys.example/reels"
    assert outcome.state == Noted(1, "Launch reels are out https://nordlys.example/reels")


def test_a_very_long_result_is_cut():
    ((_, _, stored),) = kept(note("word " * 2000))
    assert len(stored) == MOST_WORDS


GREETINGS = [
    *(
        "hi",
        "hello there",
        "Good morning everyone!",
        "hej med jer",
        "Guten Morgen",
        "tak for hjælpen",
        "thank you so much",
    ),
    *("ok", "posts", "launch done", "what now?", "How many posts did I do today?", "?", "…"),
]


@pytest.mark.parametrize("said", GREETINGS)
def test_a_greeting_or_a_question_is_answered_with_an_example_and_kept_nowhere(said):
    outcome = note(said)
    assert kept(outcome) == []
    assert outcome.state is None
    assert "Try <code>posts 2</code>" in words(outcome)
    assert all(in_every_language(outcome).values())


WORK = ["https://x.example/report", "wrote the newsletter", "Hello Fresh campaign is live now again"]


@pytest.mark.parametrize("said", WORK)
def test_work_is_work(said):
    assert is_work(said)


def test_without_a_client_she_is_told_whom_to_ask():
    outcome = FLOW.step(None, Began(at("10:12"), "note", "posts 2"), without_clients())
    assert outcome.state is None
    assert "no client" in words(outcome)


def test_markup_in_a_result_stays_words():
    assert "noted: &lt;b&gt;reels&lt;/b&gt; are out" in words(note("<b>reels</b> are out"))


# ── two clients ─────────────────────────────────────────────────────────────────────────────────────


def test_a_value_only_one_client_counts_needs_no_name():
    assert kept(note("posts 2", *TWO)) == [(1, "approved-posts", "2")]
    assert kept(note("texte 2", *TWO)) == [(2, "produkttexte", "2")]


@pytest.mark.parametrize("said", ["leads 2", "Called all of the old customers"])
def test_what_fits_both_is_asked_about_and_kept_nowhere_until_then(said):
    outcome = note(said, *TWO)
    assert kept(outcome) == []
    assert outcome.state == ChoosingClient(said)
    assert choices(outcome) == ["for 1", "for 2", "forget"]
    assert not outcome.asks
    assert all(in_every_language(outcome).values())


def test_her_choice_decides():
    assert kept(press(ChoosingClient("leads 2"), "for 2", *TWO)) == [(2, "leads", "2")]
    assert kept(press(ChoosingClient("Called everybody again"), "for 1", *TWO)) == [
        (1, "note", "Called everybody again")
    ]


def test_she_can_let_it_be():
    outcome = press(ChoosingClient("leads 2"), "forget", *TWO)
    assert (outcome.state, kept(outcome)) == (None, [])


@pytest.mark.parametrize("choice", ["for 3", "for", "for x", "for ²", "undo 1", "number 2", "", "for 1 "])
def test_a_client_that_is_not_offered_is_not_hers(choice):
    outcome = press(ChoosingClient("leads 2"), choice, *TWO)
    assert kept(outcome) == []
    assert outcome.state == ChoosingClient("leads 2")


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("Nordlys: leads 2", (1, "leads", "2")),
        ("berger – leads 2", (2, "leads", "2")),
        ("leads 2 for Berger", (2, "leads", "2")),
        ("leads 2 for Berger.", (2, "leads", "2")),
        ("Nordlys: launch page is live", (1, "note", "launch page is live")),
        ("Sent the invoice to Berger.", (2, "note", "Sent the invoice to Berger.")),
        ("Berger-Katalog ist fertig und online", (2, "note", "Berger-Katalog ist fertig und online")),
        ("Berger - Katalog ist fertig und online", (2, "note", "Katalog ist fertig und online")),
    ],
)
def test_a_client_that_is_named_is_the_one(said, stored):
    assert kept(note(said, *TWO)) == [stored]


@pytest.mark.parametrize(
    "said",
    [
        "launch page is live https://nordlys.example/launch",
        "wrote to jonas@nordlys.example about it",
        "page www.nordlys.example is live again",
        "nordlys.example is up again",
        "https://shop.example/?client=nordlys is live now",
        "the Nordlysfest is planned and booked",
    ],
)
def test_a_name_in_a_link_an_address_or_another_word_names_nobody(said):
    assert note(said, *TWO).state == ChoosingClient(said)


def test_a_client_whose_name_is_part_of_a_kpi_can_still_count_it():
    named = with_kpis(NORD, POSTS, LEADS.__class__("np", "Nordlys pages", LEADS.kind, LEADS.target))
    assert kept(note("Nordlys pages 3", report_day(named), report_day(BERG))) == [(1, "np", "3")]
    assert kept(note("Nordlys: posts 3", report_day(named), report_day(BERG))) == [(1, "approved-posts", "3")]


def test_nothing_but_a_clients_name_is_not_work():
    assert kept(note("Nordlys", *TWO)) == []


# ── a number that can be read in two ways ───────────────────────────────────────────────────────────


def test_an_unclear_number_is_asked_about_and_not_stored():
    outcome = note("leads 1,200")
    assert kept(outcome) == []
    assert outcome.state == ChoosingNumber(1, "leads 1,200", "leads")
    assert choices(outcome) == ["number 1200", "number 1.2", "forget"]
    assert words(outcome) == "<b>Nordlys</b> – Leads: which one?"
    assert all(in_every_language(outcome).values())


@pytest.mark.parametrize(("choice", "amount"), [("number 1200", "1200"), ("number 1.2", "1.2")])
def test_the_chosen_number_is_stored(choice, amount):
    outcome = press(ChoosingNumber(1, "leads 1,200", "leads"), choice)
    assert kept(outcome) == [(1, "leads", amount)]
    assert outcome.state == Noted(1)


def test_neither_is_nothing():
    outcome = press(ChoosingNumber(1, "leads 1,200", "leads"), "forget")
    assert (outcome.state, kept(outcome)) == (None, [])
    assert "forgotten" in words(outcome)


@pytest.mark.parametrize(
    "choice",
    ["number 1201", "number", "number NaN", "number 1e3", "number -1", "for 1", "undoo", "number 12000000000000"],
)
def test_a_number_that_was_not_offered_is_not_taken(choice):
    state = ChoosingNumber(1, "leads 1,200", "leads")
    outcome = press(state, choice)
    assert (outcome.state, kept(outcome)) == (state, [])


@pytest.mark.parametrize("said", ["a few leads", "several leads"])
def test_an_amount_without_a_number_is_asked_for_in_words_and_kept_nowhere(said):
    outcome = note(said)
    assert (outcome.state, kept(outcome), choices(outcome)) == (None, [], [])
    assert words(outcome) == "<b>Nordlys</b> – Leads: how many? Write it like <code>lead 2</code>."
    assert all(in_every_language(outcome).values())


def test_what_is_certain_is_kept_also_beside_an_amount_without_a_number():
    outcome = note("posts 2, a few leads")
    assert kept(outcome) == [(1, "approved-posts", "2")]
    assert "Leads: how many?" in words(outcome)
    assert choices(outcome) == ["undo"]


def test_what_is_certain_is_kept_at_once():
    outcome = note("posts 2, leads 1,200")
    assert kept(outcome) == [(1, "approved-posts", "2")]
    assert isinstance(outcome.state, ChoosingNumber)


STORED = report_day(NORD, entries=(entry(POSTS, 2, source="m5"),))
HALF = ChoosingNumber(1, "posts 2, leads 1,200", "leads")


def test_and_stays_whatever_she_says_about_the_rest():
    assert kept(press(HALF, "number 1200", STORED)) == [(1, "approved-posts", "2"), (1, "leads", "1200")]
    neither = press(HALF, "forget", STORED)
    assert neither.state == Noted(1)
    assert "Approved posts" in words(neither)
    assert "forgotten" not in words(neither)
    assert choices(neither) == ["undo"]


def test_two_unclear_numbers_are_asked_about_one_after_the_other():
    first = note("posts 1,100, leads 1,200")
    assert isinstance(first.state, ChoosingNumber)
    assert first.state.kpi == "approved-posts"
    second = press(first.state, "number 1100")
    assert second.state == ChoosingNumber(1, "posts 1,100, leads 1,200", "leads")
    stored = report_day(NORD, entries=(entry(POSTS, 1100, source="m5"),))
    done = press(second.state, "number 1.2", stored)
    assert kept(done) == [(1, "approved-posts", "1100"), (1, "leads", "1.2")]
    assert done.state == Noted(1)
    skipped = press(first.state, "forget")
    assert isinstance(skipped.state, ChoosingNumber)
    assert skipped.state.kpi == "leads"


def test_a_bare_duration_is_asked_about():
    outcome = note("reply 45")
    assert choices(outcome) == ["number 45", "number 2700", "forget"]
    assert kept(press(outcome.state, "number 45")) == [(1, "reply-time", "45")]


def test_a_total_that_was_unclear_still_replaces():
    (saved,) = of_kind(press(note("leads =1,200").state, "number 1200"), SaveEntries)
    assert not saved.entries[0].adds


def test_a_kpi_agreed_away_meanwhile_ends_it():
    other = with_kpis(NORD, POSTS)
    assert press(ChoosingNumber(1, "leads 1,200", "leads"), "number 1200", report_day(other)).state is None
    assert press(ChoosingNumber(9, "leads 1,200", "leads"), "number 1200").state is None


# ── undo ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("event", [Pressed(at("10:13"), "undo"), Began(at("10:13"), "undo")])
@pytest.mark.parametrize("state", [Noted(1), HALF])
def test_undo_takes_everything_the_note_said_back(state, event):
    outcome = FLOW.step(state, event, known(STORED))
    assert of_kind(outcome, SaveEntries) == [SaveEntries(1, "m5", ())]
    assert outcome.state is None
    assert words(outcome) == "<b>Nordlys</b> – taken back."
    assert all(in_every_language(outcome).values())


@pytest.mark.parametrize("state", [ChoosingClient("leads 2"), ChoosingNumber(1, "leads 1,200", "leads"), None])
def test_undoing_what_was_not_stored_is_forgetting_it(state):
    outcome = FLOW.step(state, Began(at("10:13"), "undo"), known(*TWO))
    assert (outcome.state, of_kind(outcome, SaveEntries)) == (None, [])


def test_forget_is_no_undo():
    assert press(Noted(1), "forget", STORED).state == Noted(1)


# ── an edited message ───────────────────────────────────────────────────────────────────────────────


def test_an_edit_replaces_what_the_message_said():
    outcome = edit(Noted(1), "posts 3", STORED)
    assert kept(outcome) == [(1, "approved-posts", "3")]
    assert "3 of 15 this week" in words(outcome)


def test_an_edit_can_move_it_to_another_kpi_or_client():
    assert kept(edit(Noted(1), "leads 3", STORED)) == [(1, "leads", "3")]
    moved = edit(Noted(1), "Berger: texte 3", STORED, report_day(BERG))
    assert kept(moved) == [(2, "produkttexte", "3")]
    assert SaveEntries(1, "m5", ()) in moved.effects


def test_an_edit_into_nothing_takes_it_back_and_says_so():
    outcome = edit(Noted(1), "hm", STORED)
    assert of_kind(outcome, SaveEntries) == [SaveEntries(1, "m5", ())]
    assert outcome.state is None
    assert {say.card for say in of_kind(outcome, Say)} == {"note"}


def test_an_edit_into_something_unclear_takes_the_old_value_back_first():
    outcome = edit(Noted(1), "posts 1,200", STORED)
    assert of_kind(outcome, SaveEntries) == [SaveEntries(1, "m5", ())]
    assert isinstance(outcome.state, ChoosingNumber)


def test_an_edit_while_a_number_is_asked_about_starts_again():
    outcome = edit(HALF, "leads 3", STORED)
    assert kept(outcome) == [(1, "leads", "3")]
    assert outcome.state == Noted(1)


def test_an_edit_that_fits_both_clients_is_kept_nowhere_until_she_says():
    outcome = edit(Noted(1), "leads 3", STORED, report_day(BERG))
    assert of_kind(outcome, SaveEntries) == [SaveEntries(1, "m5", ())]
    assert outcome.state == ChoosingClient("leads 3")


def test_an_edit_before_anything_was_stored_is_read_like_new():
    assert kept(edit(ChoosingClient("leads 2"), "posts 3", *TWO)) == [(1, "approved-posts", "3")]


# ── the report hears of it ──────────────────────────────────────────────────────────────────────────

BEGUN = report_day(NORD, entries=(entry(POSTS, 2, source="m5"),), report=report(NORD))
RESULT = report_day(NORD, entries=(noted("reels are finally out", source="m5"),), report=report(NORD))


def told(outcome: Next) -> list[tuple[str, str]]:
    begun = of_kind(outcome, Begin)
    assert all((each.flow, each.engagement) == ("daily_report", 1) for each in begun)
    return [(each.why, each.words) for each in begun]


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (note("posts 2", BEGUN), [("changed", "")]),
        (note("reels are finally out", BEGUN), [("noted", "reels are finally out")]),
        (note("posts 2, leads 1,200", BEGUN), [("changed", "")]),
        (note("leads 1,200", BEGUN), []),
        (press(Noted(1), "undo", BEGUN), [("changed", "")]),
        (press(Noted(1, "reels are finally out"), "undo", RESULT), [("unnoted", "reels are finally out")]),
        (edit(Noted(1), "posts 3", BEGUN), [("changed", "")]),
        (edit(Noted(1), "hm", BEGUN), [("changed", "")]),
        (edit(Noted(1, "reels are finally out"), "hm", RESULT), [("unnoted", "reels are finally out")]),
        (
            edit(Noted(1, "reels are finally out"), "reels are out now", RESULT),
            [("dropped", "reels are finally out"), ("noted", "reels are out now")],
        ),
        (
            edit(Noted(1, "reels are finally out"), "posts 2", RESULT),
            [("dropped", "reels are finally out"), ("changed", "")],
        ),
        (note("posts 2", report_day(NORD)), []),
    ],
)
def test_a_report_that_has_begun_hears_what_changed(outcome, expected):
    assert told(outcome) == expected


def test_a_note_after_sending_is_kept_and_a_correction_offered():
    outcome = note("posts +1", report_day(NORD, report=sent(NORD)))
    assert kept(outcome) == [(1, "approved-posts", "1")]
    assert told(outcome) == [("changed", "")]


# ── together with the report ────────────────────────────────────────────────────────────────────────


def test_a_note_and_its_undo_during_the_day():
    desk = Desk(NORD)
    desk.say("posts 2")
    desk.say("posts 3")
    assert "5 today" in desk.last
    desk.tap("undo")
    assert desk.values(NORD) == [("approved-posts", "2")]
    desk.command("undo")
    assert desk.values(NORD) == []


def test_an_undo_pressed_twice_undoes_once():
    desk = Desk(NORD)
    desk.say("posts 2")
    desk.say("posts 3")
    button = next(desk.live())
    assert desk.press(*button) == ""
    assert desk.press(*button) == STALE
    assert desk.values(NORD) == [("approved-posts", "3")]


def test_editing_a_note_away_changes_the_preview_before_anything_is_sent():
    desk = Desk(NORD)
    number = desk.say("posts 2")
    desk.until("16:00")
    desk.tap("preview")
    desk.edit(number, "hm")
    assert isinstance(desk.state(NORD), Previewing)
    assert "Something changed" in desk.last
    desk.tap("send")
    assert "2 today" not in desk.mail_text()


def test_yesterdays_note_edited_today_offers_a_correction_of_yesterday_only():
    desk = Desk(NORD, day=WEDNESDAY)
    number = desk.say("posts 2")
    desk.until("16:00", WEDNESDAY)
    desk.tap("preview")
    desk.tap("send")
    desk.until("10:00")
    desk.edit(number, "posts 3")
    assert isinstance(desk.state(NORD, WEDNESDAY), Correcting)
    assert "Wed 18 Nov" in desk.last
    assert desk.values(NORD, WEDNESDAY) == [("approved-posts", "3")]


def test_yesterdays_note_edited_during_todays_preview_shows_todays_mail_again():
    desk = Desk(NORD, day=WEDNESDAY)
    number = desk.say("posts 2")
    desk.until("16:00")
    desk.tap("preview")
    desk.edit(number, "posts 9")
    before = len(desk.mails)
    desk.tap("send")
    assert len(desk.mails) == before
    desk.tap("send")
    assert "9 of 15 this week" in desk.mail_text()


@pytest.mark.parametrize(
    "state", [Noted(1), ChoosingClient("leads 2"), ChoosingNumber(1, "leads 1,200", "leads"), None]
)
def test_events_of_other_kinds_change_nothing(state):
    assert FLOW.step(state, Said(at("10:13"), "posts 9", 7), known(STORED)) == Next(state)
