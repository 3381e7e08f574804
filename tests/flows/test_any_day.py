"""Whatever she types, taps and leaves lying, in whatever order: no crash, nothing mixed up, nothing sent unseen.

The desk itself checks that every mail is word for word what was shown before it, that what a client has stays sent,
that every message can be said in all three languages and shown by Telegram, and that every state can be stored.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.shared.agreement import Engagement
from flows.shared.report import LetterKind
from tests.flows.desk import Desk
from tests.flows.examples import (
    BACKUP,
    BERGER,
    CONVERSION,
    LEADS,
    NORDLYS,
    ON_TIME,
    POSTS,
    REPLY_TIME,
    THURSDAY,
    with_kpis,
    with_schedule,
)

SMALL = with_kpis(NORDLYS, POSTS, REPLY_TIME, ON_TIME)
OTHER = with_kpis(with_schedule(BERGER, plan_at=NORDLYS.agreement.schedule.plan_at), LEADS, CONVERSION, BACKUP)

WORDS = [
    *("-", "skip", "none", "nej", "ja", "4", "0", "+3", "1.200", "45", "45 min", "92 %", "3 of 50", "12/15"),
    *("posts 2", "posts +2", "posts = 5", "leads 1,200", "reply 2h10, posts 1,200", "backup ja", "posts 2, leads 5"),
    *("hello", "what now?", "Nordlys: launch page is live", "Berger: Seite ist online", "wrote the newsletter draft"),
    *(
        "reels for the launch\ncomment backlog",
        "* one\n2) two\n☐ three",
        "<b>&amp;</b> {$x}",
        "💥" * 3,
        "\u202e",
        "x" * 3000,
    ),
    *("tomorrow", "fri", "a\n" * 150, "9" * 30, "1." + "0" * 30, "...", "\n"),
]
CHOICES = [
    *("send", "preview", "edit", "hold", "later", "open", "snooze", "skip_day", "day_off", "keep", "change_plan"),
    *("skip", "done 0", "moved 0", "dropped 1", "done 99", "done ²", "value 0", "value NaN", "value 1e99", "value 7"),
    *("catching_up", "blocked", "tomorrow", "this_week", "leave", "undo", "forget", "for 1", "for 2", "for 3"),
    *("number 1200", "number 1.2", "number NaN", "turn 1", "turn 2", "turn 3", "turn x", "turn ²", ""),
    *("edit kpis", "edit done", "edit plan", "edit win", "edit needed", "edit other", "edit "),
]

actions = st.one_of(
    st.tuples(st.just("say"), st.sampled_from(WORDS)),
    st.tuples(st.just("live"), st.integers(0, 99)),
    st.tuples(st.just("live"), st.integers(0, 99)),
    st.tuples(st.just("any"), st.tuples(st.integers(0, 99), st.sampled_from(CHOICES))),
    st.tuples(st.just("old"), st.integers(0, 99)),
    st.tuples(st.just("edit"), st.tuples(st.integers(0, 99), st.sampled_from(WORDS))),
    st.tuples(st.just("command"), st.sampled_from(["report", "today", "cancel", "undo", "clients", "dayoff", "help"])),
    st.tuples(st.just("wait"), st.sampled_from([1, 5, 11, 30, 45, 90, 600, 1500])),
    st.tuples(st.just("away"), st.sampled_from([30, 120, 1500, 5000])),
)


def act(desk: Desk, what: str, how: Any) -> None:
    match what:
        case "live" | "any" | "old":
            press(desk, what, how)
        case "say":
            desk.say(how)
        case "edit":
            desk.edit(how[0] % 9, how[1])
        case "command":
            desk.command(how)
        case "wait":
            desk.move_to(desk.now + timedelta(minutes=how))
        case _:  # away: the program is down, and catches up
            desk.now += timedelta(minutes=how)
            desk.move_to(desk.now)


def press(desk: Desk, which: str, how: Any) -> None:
    """Tap a button that is offered, one that was offered once, or any a stranger could make up."""
    if which == "live" and (offered := list(desk.live())):
        dialog, revision, choice = offered[how % len(offered)]
        toast = desk.press(dialog, revision, choice)
        assert "answered already" not in toast or choice.startswith("turn "), f"{choice} was offered"
    if which == "old" and (messages := [message for message in desk.chat if message.buttons]):
        message = messages[how % len(messages)]
        choice, revision = message.buttons[how % len(message.buttons)]
        desk.press(message.dialog, revision, choice)
    if which == "any" and desk.dialogs:
        made_up = desk.dialogs[how[0] % len(desk.dialogs)]
        desk.press(made_up.id, made_up.revision, how[1])


def check(desk: Desk, engagements: tuple[Engagement, ...]) -> None:
    asking = [each for each in desk.dialogs if each.open and each.asked and each.flow == "daily_report"]
    assert len(asking) <= 1, "only one card asks at a time"
    for key, mail in desk.mails.items():
        _, engagement, *_ = key.split(":")
        assert mail.letter.day.engagement.id == int(engagement)
    for each in engagements:
        reports = [key for key in desk.mails if key.startswith(f"eod:{each.id}:{THURSDAY}:0")]
        assert len(reports) <= 1


@settings(deadline=None, max_examples=120)
@given(clock=st.sampled_from(["07:00", "08:00", "15:59", "16:00", "17:30"]), moves=st.lists(actions, max_size=40))
def test_any_order_of_things(clock, moves):
    desk = Desk(SMALL, OTHER, clock=clock)
    for what, how in moves:
        act(desk, what, how)
        check(desk, (SMALL, OTHER))


@settings(deadline=None, max_examples=40)
@given(moves=st.lists(actions, max_size=30))
def test_nothing_of_one_client_reaches_the_other(moves):
    desk = Desk(SMALL, OTHER)
    desk.say("Nordlys: onlynordlys is done and live")
    desk.say("Berger: onlyberger ist fertig und online")
    desk.until("16:00")
    for what, how in moves:
        act(desk, what, how)
    for number, mail in enumerate(desk.mails.values()):
        words = desk.mail_text(number)
        other = "onlyberger" if mail.letter.day.engagement.id == SMALL.id else "onlynordlys"
        assert other not in words


@settings(deadline=None, max_examples=40)
@given(moves=st.lists(actions, max_size=25))
def test_the_late_notice_goes_out_once_at_most_and_never_after_the_report(moves):
    desk = Desk(SMALL, OTHER, clock="15:50")
    for what, how in moves:
        before = {key for key in desk.mails if key.startswith("eod:")}
        act(desk, what, how)
        for key, mail in desk.mails.items():
            if mail.letter.kind is LetterKind.LATE_NOTICE:
                _, engagement, day = key.split(":")
                sent = f"eod:{engagement}:{day}:0"
                assert sent not in before or list(desk.mails).index(sent) > list(desk.mails).index(key)
