"""Whatever she types, taps and leaves lying while writing up: no crash, nothing mixed up, nothing sent unseen.

The desk itself checks that a mail is word for word what was shown before it, that every message can be said in all
three languages and shown by Telegram, that every state can be stored, and that nothing is done for another client.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.shared.agreement import Engagement
from flows.shared.issue import Issue, IssueStatus, Without
from tests.flows.examples import BERGER, POSTS, with_kpis
from tests.flows.issue_writeup.writing import BY_HAND, FEED_DOWN, NORDLYS_AREAS, PAUSE, WAY, Writing

SMALL = with_kpis(NORDLYS_AREAS, POSTS)
OTHER = with_kpis(BERGER, POSTS)

WORDS = [
    *(
        "-",
        "yes",
        "no",
        "A",
        "B, because it is cheaper",
        "?",
        "what now?",
        "nothing",
        "wait",
        "ask Jonas",
        "asap",
        "Fri 12:00",
    ),
    *(
        "yesterday 12:00",
        "Saturday 10:00",
        FEED_DOWN,
        PAUSE,
        BY_HAND,
        f"A: {PAUSE}\nB: {BY_HAND}",
        "A: x B: y C: z",
        "C: only",
    ),
    *("Peter forgot the VAT", "price feed", "Nordlys: x is down", "Berger: y ist kaputt", "posts 2", "4", "skip"),
    *("x" * 3000, "word " * 400, "a\n" * 80, "<b>&amp;</b> {$x}", "\u202e", "💥", "E-1", "\n", ";;;", "→", "A: \nB: "),
]
CHOICES = [
    *(
        "send",
        "edit",
        "back",
        "skip",
        "later",
        "continue",
        "drop",
        "solved",
        "take_back",
        "keep_anyway",
        "better",
        "new",
    ),
    *(
        "emergency",
        "preview",
        "decide",
        "ask_client",
        "enough",
        "choose A",
        "choose C",
        "go",
        "wait",
        "not_needed",
        "keep",
    ),
    *(
        "undo A",
        "final B",
        "undo Z",
        "area 0",
        "area 9",
        "area none",
        "area other",
        "area ²",
        "kpi approved-posts",
        "kpi x",
    ),
    *(
        "by 20261120T1100",
        "by 19990101T0000",
        "by x",
        "since 2026-11-19",
        "since x",
        "to 1",
        "to 2",
        "to 9",
        "for 1",
        "draft 1",
    ),
    *("edit option A", "edit option C", "edit client", "edit problem", "edit nothing", "edit happened", "draft 99", ""),
]

moves = st.lists(
    st.one_of(
        st.tuples(st.just("say"), st.sampled_from(WORDS)),
        st.tuples(st.just("expected"), st.integers(1, 15)),
        st.tuples(st.just("send"), st.none()),
        st.tuples(st.just("live"), st.integers(0, 99)),
        st.tuples(st.just("live"), st.integers(0, 99)),
        st.tuples(st.just("any"), st.tuples(st.integers(0, 99), st.sampled_from(CHOICES))),
        st.tuples(st.just("edit"), st.tuples(st.integers(0, 99), st.sampled_from(WORDS))),
        st.tuples(st.just("command"), st.sampled_from(["issue", "mistake", "report", "cancel", "undo", "dayoff"])),
        st.tuples(st.just("issue"), st.sampled_from(WORDS)),
        st.tuples(st.just("wait"), st.sampled_from([1, 11, 31, 90, 700, 3000])),
    ),
    min_size=5,
    max_size=40,
)


def act(desk: Writing, what: str, how: Any) -> None:
    match what:
        case "live" | "any":
            press(desk, what, how)
        case "edit":
            desk.edit(how[0] % 12, how[1])
        case "command":
            desk.command(how)
        case "issue":
            desk.command("issue", how)
        case "wait":
            desk.move_to(desk.now + timedelta(minutes=how))
        case _:
            {"say": desk.say, "expected": lambda steps: expected(desk, steps), "send": lambda _: send(desk)}[what](how)


def press(desk: Writing, which: str, how: Any) -> None:
    """Tap a button that is offered, or any a stranger could make up."""
    if which == "live" and (offered := list(desk.live())):
        desk.press(*offered[how % len(offered)])
    if which == "any" and desk.dialogs:
        made_up = desk.dialogs[how[0] % len(desk.dialogs)]
        desk.press(made_up.id, made_up.revision, how[1])


def expected(desk: Writing, steps: int) -> None:
    """She answers so many steps as one would, if she is being asked."""
    for _ in range(steps):
        if not (desk.dialogs and any(each.asked and each.issue for each in desk.open_dialogs())):
            return
        if desk.question not in WAY or not desk.writing.asked:
            return
        what, how = WAY[desk.question]
        if what == "say":
            desk.say(how)
        elif any(choice == how for _, _, choice in desk.live()):
            desk.tap(how)


def send(desk: Writing) -> None:
    """She taps a Send that is offered."""
    offered = [(dialog, revision) for dialog, revision, choice in desk.live() if choice == "send"]
    if offered:
        desk.press(*offered[-1], "send")


def check(desk: Writing) -> None:
    asking = [each for each in desk.open_dialogs() if each.asked and each.flow in {"issue_writeup", "daily_report"}]
    assert len(asking) <= 1, "only one conversation asks at a time"
    for mail in desk.mails.values():
        if mail.key.startswith("issue:"):
            sent = mail.letter.issue
            assert mail.letter.engagement.id == sent.engagement == desk.issues[sent.number].engagement
            assert sent.title
            assert mail.key.endswith("emergency") or len(sent.options) >= 2
            assert sent.without is Without.WAIT or sent.area == "refunds"
    for issue in desk.issues.values():
        fits_together(desk, issue)


def fits_together(desk: Writing, issue: Issue) -> None:
    sent = f"issue:{issue.number}:decision" in desk.mails or f"issue:{issue.number}:emergency" in desk.mails
    assert sent == (issue.status is IssueStatus.OPEN)
    assert (issue.closed_at is not None) == issue.over
    assert len(issue.options) <= 3


def begun(stage: str, *engagements: Engagement, clock: str = "14:05") -> Writing:
    """Mia somewhere in a write-up of hers."""
    desk = Writing(*engagements, clock=clock)
    if stage == "mistake":
        desk.command("mistake", "Nordlys: prices of last week in the newsletter")
        return desk
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    if stage == "mail":
        desk.to_the_mail()
    if stage == "told":
        desk.tap("emergency")
        desk.tap("send")
    return desk


@settings(deadline=None, max_examples=120)
@given(
    stage=st.sampled_from(["first", "mail", "told", "mistake"]),
    clock=st.sampled_from(["08:00", "14:05", "15:58", "20:50"]),
    moves=moves,
)
def test_any_order_of_things(stage, clock, moves):
    desk = begun(stage, SMALL, OTHER, clock=clock)
    for what, how in moves:
        act(desk, what, how)
        check(desk)


@settings(deadline=None, max_examples=50)
@given(stage=st.sampled_from(["first", "mail", "told"]), moves=moves)
def test_with_one_client_as_well(stage, moves):
    desk = begun(stage, SMALL)
    for what, how in moves:
        act(desk, what, how)
        check(desk)
