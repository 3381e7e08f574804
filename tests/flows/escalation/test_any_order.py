"""Whatever happens in whatever order: at most one decision stands, and nothing automatic or doubtful decides."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from agent.words import chat, email
from flows.engine.client_event import Doubt
from flows.engine.step import Mail, Say
from flows.escalation.state import Checking, Looking
from flows.shared.agreement import Engagement
from flows.shared.brevity import MOST_WORDS
from flows.shared.issue import IssueStatus, Via, Without
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from flows.shared.people import LANGUAGES
from tests.flows.escalation.letters import an_issue
from tests.flows.escalation.talk import JONAS, Talk
from tests.flows.escalation.test_waiting import may_go_ahead
from tests.flows.examples import FRIDAY, MONDAY, NORDLYS, SATURDAY, at
from tests.flows.spoken import choices, of_kind

WORDS = (
    "A", "B, but cap it at 200 €", "C", "None of these.", "UNDO", "Please undo that. Take B instead.",
    "What does it cost?", "Hmm. Tricky one, that.", "YES", "No.", "", "I am out of the office until Monday.",
    "<b>A</b> & \u202e \ud83d\ude00",
)  # fmt: skip
PRESSES = ("A", "B", "C", "info", "none", "undo", "yes", "no", "x")
SENDERS = (JONAS, "boss@nordlys.example", "x@spam.example")
DEADLINES = (at("12:00", FRIDAY), at("14:50"), at("11:00", SATURDAY), at("09:10", MONDAY), None)
TIMERS = ("reminder-1", "reminder-2", "deadline", "offer")

happenings = st.one_of(
    st.tuples(st.just("hears"), st.sampled_from(WORDS), st.sampled_from(SENDERS)),
    st.tuples(st.just("chooses"), st.sampled_from(PRESSES), st.sampled_from(SENDERS)),
    st.tuples(st.just("doubtful"), st.sampled_from(WORDS), st.sampled_from(Doubt)),
    st.tuples(st.just("automatic"), st.sampled_from(WORDS), st.sampled_from(SENDERS)),
    st.tuples(st.just("taps"), st.integers(0, 7), st.just("")),
    st.tuples(st.just("types"), st.sampled_from(("one line", "two\nlines", " ", "<x> " * 400)), st.just("")),
    st.tuples(st.just("rings"), st.sampled_from(TIMERS), st.booleans()),
    st.tuples(st.just("begins"), st.sampled_from(("show", "cancel", "again")), st.just("")),
    st.tuples(st.just("bounces"), st.just(""), st.just("")),
    st.tuples(st.just("waits"), st.sampled_from((1, 4, 11, 55, 600, 3000, 5000)), st.just("")),
)


def play(talk: Talk, what: str, first, second) -> None:
    """Let one thing happen, if it can."""
    deeds = {
        "hears": lambda: talk.hears(first, second),
        "chooses": lambda: talk.chooses(first, "a word", second),
        "doubtful": lambda: talk.hears(first, "x@spam.example", second),
        "automatic": lambda: talk.hears(first, second, automatic=True),
        "taps": lambda: _taps(talk, first),
        "types": lambda: talk.types(first) if talk.last.asks else None,
        "rings": lambda: _rings(talk, first, second),
        "begins": lambda: talk.begins(first),
        "bounces": talk.bounces,
        "waits": lambda: setattr(talk, "now", talk.now + timedelta(minutes=first)),
    }
    deeds[what]()


def _taps(talk: Talk, number: int) -> None:
    offered = choices(talk.last)
    if offered:
        talk.taps_stale(offered[number % len(offered)])


def _rings(talk: Talk, timer: str, late: bool) -> None:
    if timer in talk.timers:
        (talk.rings_late if late else talk.rings)(timer)


def fits_the_chat(talk: Talk) -> None:
    for say in of_kind(talk.last, Say):
        assert say.lines, "a card says something"
        for language in LANGUAGES:
            for message in chat.messages(say, language, "Europe/Copenhagen", "123456789:99"):
                assert 0 < len(message.html) <= chat.LIMIT


def is_a_proper_mail(mail: Mail) -> None:
    assert isinstance(mail.letter, IssueLetter)
    words = email.render(mail.letter).text.split()
    hers = 0 if mail.letter.kind in {IssueLetterKind.REMINDER, IssueLetterKind.UNDONE} else 2500
    assert len(words) <= MOST_WORDS + hers


@settings(max_examples=400, deadline=None)
@given(
    st.lists(happenings, max_size=25),
    st.sampled_from(Without),
    st.sampled_from([NORDLYS, may_go_ahead()]),
    st.sampled_from(DEADLINES),
)
def test_at_most_one_decision_stands_and_the_issue_says_which(
    steps, without: Without, engagement: Engagement, by: datetime | None
) -> None:
    talk = Talk.sent(issue=an_issue(without=without, area="price feed", decide_by=by), engagement=engagement)
    for what, first, second in steps:
        before, known = talk.issue, set(talk.mails)
        play(talk, what, first, second)  # Talk itself compares what stands with the log after every step
        fits_the_chat(talk)
        for key in set(talk.mails) - known:
            is_a_proper_mail(talk.mails[key])
        if what in {"automatic", "doubtful", "bounces", "begins", "waits"}:
            assert talk.issue == before, f"{what} changed the issue"
            assert set(talk.mails) == known, f"{what} sent a mail"
        decided = talk.issue.status in {IssueStatus.DECIDED, IssueStatus.DONE}
        assert (talk.standing is not None) == decided
        assert talk.issue.over == (talk.issue.closed_at is not None)
        assert talk.state is None or not isinstance(talk.state, Looking) or talk.thread.unread
        assert talk.state is not None or talk.issue.over
        if talk.standing is not None and talk.standing.via is Via.DEFAULT:
            assert without is Without.GO_AHEAD
            assert engagement is not NORDLYS


@settings(max_examples=150, deadline=None)
@given(st.lists(happenings, max_size=25))
def test_nothing_reaches_the_client_in_her_words_that_she_has_not_seen(steps) -> None:
    talk = Talk.sent()
    shown: set[str] = set()
    for what, first, second in steps:
        known = set(talk.mails)
        seen = {email.preview(line.letter) for say in of_kind(talk.last, Say) for line in say.lines if _is_mail(line)}
        shown |= seen if isinstance(talk.state, Checking) else set()
        play(talk, what, first, second)
        for key in set(talk.mails) - known:
            letter = talk.mails[key].letter
            assert isinstance(letter, IssueLetter)
            assert not letter.words or email.preview(letter) in shown


def _is_mail(line: object) -> bool:
    return hasattr(line, "letter")


@settings(max_examples=150, deadline=None)
@given(st.lists(happenings, max_size=25))
def test_any_event_in_any_state_the_dialog_can_end_in_is_taken(steps) -> None:
    """A mail can come after the conversation has ended, and is heard without a state."""
    talk = Talk.sent().at("15:20").chooses("A").taps("done").taps("as-decided").taps("no-proposal")
    for what, first, second in steps:
        play(talk, what, first, second)
        fits_the_chat(talk)
