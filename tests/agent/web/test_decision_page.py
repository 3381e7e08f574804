"""Whoever opens the page changes nothing; whoever presses a button decides, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent.agreement_file.reading import read_agreement
from agent.web.decision import CHOICES
from agent.web.forms import LARGEST
from agent.web.stamps import stamps
from flows.decision_page.view import COMMENT_LIMIT
from flows.shared.issue import IssueStatus, Via
from storage import decision_links, decisions
from storage.agreements import import_agreement
from tests.agent.web.desk import A_WEEK, HERE, Desk
from tests.flows.decision_page.feed_down import ANNA, ISSUE, JONAS, NOW
from tests.stories.agreements import agreement

pytestmark = pytest.mark.database


async def test_the_page_shows_what_is_asked(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    assert page.status == 200
    assert "Choose A or B by Fri 20 Nov 12:00 CET. Mia recommends A." in page.words
    assert "214 prices are a day old." in page.words
    assert list(page.buttons) == ["Choose A", "Choose B", "Ask Mia", "Tell Mia"]


async def test_opening_it_in_any_way_changes_nothing(desk: Desk) -> None:
    token = await desk.link()
    page = await desk.open(token)
    stamp = page.buttons["Choose A"]
    before = await desk.everything()
    for query in ("", "?o=A", "?o=none", f"?s={stamp}", f"?stamp={stamp}", f"?choice=A&stamp={stamp}&comment=yes"):
        for method in ("GET", "HEAD"):
            assert (await desk.request(method, f"/d/{token}{query}")).status == 200
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert (await desk.request(method, f"/d/{token}", data={"stamp": stamp})).status == 405
    assert await desk.everything() == before


async def test_a_press_decides_and_the_page_shows_what_was_decided(desk: Desk) -> None:
    page = await desk.open(await desk.link(), "?o=A")
    done = await desk.press(page, "Choose A", "but leave the lamp on")
    assert done.status == 200
    assert "You chose A." in done.words
    assert "but leave the lamp on" in done.words
    assert "Take it back" in done.buttons
    decision = (await desk.issue()).decision
    assert decision is not None
    assert (decision.choice, decision.via, decision.by) == ("A", Via.PAGE, JONAS)
    assert (decision.comment, decision.at) == ("but leave the lamp on", NOW)


async def test_the_same_button_pressed_twice_decides_once(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    await desk.press(page, "Choose A")
    again = await desk.press(page, "Choose A", "and something else")
    assert "You chose A." in again.words
    assert "something else" not in again.words
    assert len(await decisions.logged(desk.db)) == 1


async def test_a_second_answer_does_not_replace_the_first_and_says_so(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    await desk.press(page, "Choose A")
    late = await desk.press(page, "Choose B")
    assert "You chose A." in late.words
    assert "Your answer B came after this one. The first one stands; Mia sees both." in late.words
    assert [(each.decision.choice, each.stands) for each in await decisions.logged(desk.db)] == [
        ("A", True),
        ("B", False),
    ]


async def test_a_colleagues_answer_comes_too_late_but_is_shown_what_stands(desk: Desk) -> None:
    jonas, anna = await desk.open(await desk.link()), await desk.open(await desk.link(ANNA))
    await desk.press(jonas, "Choose A")
    late = await desk.press(anna, "Choose B")
    assert "A was chosen." in late.words
    assert f"Answer from {JONAS}" in late.words
    assert "Your answer B came after this one." in late.words
    assert list(late.buttons) == ["Take it back"]


async def test_it_can_be_taken_back_for_ten_minutes_and_decided_anew(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    done = await desk.press(page, "Choose A")
    desk.clock.move(timedelta(minutes=9, seconds=59))
    back = await desk.press(done, "Take it back")
    assert "Taken back. The question is open again." in back.words
    assert (await desk.issue()).status is IssueStatus.OPEN
    other = await desk.press(back, "Choose B")
    assert "You chose B." in other.words


async def test_a_button_used_before_it_was_taken_back_does_not_count_again(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    await desk.press(await desk.press(page, "Choose A"), "Take it back")
    again = await desk.press(page, "Choose A")
    assert "Nothing was decided by that press." in again.words
    assert (await desk.issue()).decision is None


async def test_after_ten_minutes_there_is_nothing_to_press_and_pressing_it_anyway_says_where_to_turn(
    desk: Desk,
) -> None:
    token = await desk.link()
    done = await desk.press(await desk.open(token), "Choose A")
    desk.clock.move(timedelta(minutes=10))
    assert (await desk.open(token)).buttons == {}
    desk.clock.move(timedelta(minutes=5))
    late = await desk.press(done, "Take it back")
    assert "It can no longer be taken back here. Reply to the mail" in late.words
    assert "You chose A." in late.words


async def test_a_question_needs_words_and_leaves_the_options_open(desk: Desk) -> None:
    page = await desk.open(await desk.link(), "?o=info")
    refused = await desk.press(page, "Ask Mia", " \n ")
    assert refused.status == 422
    assert "Please write what you need to know." in refused.words
    asked = await desk.press(refused, "Ask Mia", "Which articles?")
    assert "Your question goes to Mia at once." in asked.words
    assert "Choose A" in asked.buttons


async def test_none_of_these_can_be_pressed_without_a_word(desk: Desk) -> None:
    done = await desk.press(await desk.open(await desk.link()), "Tell Mia", "")
    assert "You chose none of these." in done.words


async def test_a_comment_may_be_as_long_as_the_page_says_and_no_longer(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    assert f'maxlength="{COMMENT_LIMIT}"' in page.source
    refused = await desk.press(page, "Choose A", "ø" * (COMMENT_LIMIT + 1))
    assert refused.status == 422
    assert "too long for this page" in refused.words
    assert (await desk.issue()).decision is None
    done = await desk.press(refused, "Choose A", "🧀" * COMMENT_LIMIT)
    assert "You chose A." in done.words


async def test_more_than_a_form_can_hold_is_not_read(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    sent = {"stamp": page.buttons["Choose A"], "comment": "x" * LARGEST}
    assert (await desk.request("POST", page.address, data=sent)).status == 413
    assert (await desk.issue()).decision is None


async def test_characters_no_database_wants_are_left_out_of_a_comment(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    body = f"stamp={page.buttons['Choose A']}&comment=a%00b%1b%ed%a0%80%0d%0a%0d%0ac%ff"
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    await desk.request("POST", page.address, content=body, headers=headers)
    decision = (await desk.issue()).decision
    assert decision is not None
    assert decision.comment.startswith("ab")
    assert decision.comment.splitlines()[-1].startswith("c")


@pytest.mark.parametrize("sent", ["", "stamp=", "stamp=A", "choice=A", "stamp=42.A.1.x.y", "&=;", "stamp=%ff%00", "ø"])
async def test_what_was_not_on_the_page_decides_nothing(desk: Desk, sent: str) -> None:
    token = await desk.link()
    before = await desk.everything()
    answer = await desk.request("POST", f"/d/{token}", content=sent.encode())
    assert answer.status == 400
    assert "Please look once more and press again." in answer.words
    assert await desk.everything() == before


async def test_a_button_of_another_link_or_issue_decides_nothing(desk: Desk) -> None:
    jonas, anna = await desk.link(), await desk.link(ANNA)
    foreign = (await desk.open(anna)).buttons["Choose A"]
    of_another_issue = stamps(jonas, 43, CHOICES, NOW)["A"]
    for stamp in (foreign, of_another_issue):
        assert (await desk.request("POST", f"/d/{jonas}", data={"stamp": stamp})).status == 400
    assert (await desk.issue()).decision is None


async def test_a_page_left_open_for_a_day_has_to_be_looked_at_again(desk: Desk) -> None:
    page = await desk.open(await desk.link())
    desk.clock.move(timedelta(hours=24))
    stale = await desk.press(page, "Choose A")
    assert stale.status == 400
    assert "This page had been open for a long time." in stale.words
    assert "You chose A." in (await desk.press(stale, "Choose A")).words


async def nowhere(desk: Desk, token: str) -> None:
    page = await desk.open(token)
    assert page.status == 404
    assert "This link does not work" in page.words
    for secret in ("Nordlys", "feed", "Mia", "E-42", JONAS):
        assert secret not in page.source
    assert (await desk.request("POST", f"/d/{token}", data={"stamp": "x"})).status == 404


async def test_a_link_that_has_ended_leads_nowhere(desk: Desk) -> None:
    token = await desk.link()
    page = await desk.open(token)
    desk.clock.set(NOW + A_WEEK)
    await nowhere(desk, token)
    assert (await desk.press(page, "Choose A")).status == 404
    assert (await desk.issue()).decision is None


async def test_a_revoked_link_leads_nowhere_and_a_new_one_works(desk: Desk) -> None:
    tokens = [await desk.link(), await desk.link(ANNA)]
    assert await desk.db.transact(lambda: decision_links.revoke(desk.db, 42, NOW)) == 2
    for token in tokens:
        await nowhere(desk, token)
    assert (await desk.open(await desk.link())).status == 200


async def test_who_is_no_longer_on_the_clients_list_cannot_decide(desk: Desk) -> None:
    token = await desk.link(ANNA)
    page = await desk.open(token)
    agreed = read_agreement(agreement(emails=f'"{JONAS}"'))
    await desk.db.transact(lambda: import_agreement(agreed, NOW))
    await nowhere(desk, token)
    assert (await desk.press(page, "Choose A")).status == 404


@pytest.mark.parametrize("token", ["x", "x" * 43, "x" * 400, "%00", "å", "A" * 42 + "."])
async def test_a_token_that_was_never_made_leads_nowhere(desk: Desk, token: str) -> None:
    await nowhere(desk, token)


@pytest.mark.parametrize(
    ("asked", "said"), [("da,en;q=0.5", "Linket virker ikke"), ("fr, de-AT", "führt nicht weiter")]
)
async def test_a_link_that_leads_nowhere_speaks_the_browsers_language(desk: Desk, asked: str, said: str) -> None:
    page = await desk.open("x", headers={"Accept-Language": asked})
    assert said in page.words


async def test_trying_many_tokens_is_stopped_and_those_with_a_link_still_get_in(desk: Desk) -> None:
    token = await desk.link()
    answers = [(await desk.open("x" * 43)).status for _ in range(40)]
    assert answers == [404] * 30 + [429] * 10
    assert (await desk.open(token)).status == 200
    desk.clock.move(timedelta(minutes=10))
    assert (await desk.open("x" * 43)).status == 404


async def test_a_link_takes_so_many_presses_an_hour_and_no_more(desk: Desk) -> None:
    token = await desk.link()
    questions = [f"question {number}" for number in range(21)]
    answers = [await desk.press(await desk.open(token), "Ask Mia", words) for words in questions]
    assert [answer.status for answer in answers] == [200] * 20 + [429]
    assert "so this one was not taken" in answers[-1].words
    assert "question 20" in answers[-1].source, "the words are given back"
    desk.clock.move(timedelta(hours=1))
    assert (await desk.press(await desk.open(token), "Ask Mia", "and now?")).status == 200


async def test_nothing_about_the_page_is_stored_indexed_framed_or_told_to_others(desk: Desk) -> None:
    token = await desk.link()
    page = await desk.open(token)
    pressed = await desk.request("POST", page.address, data={"stamp": page.buttons["Choose A"]})
    gone = await desk.open("x")
    for answer in (page, pressed, gone):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "noindex" in answer.headers["X-Robots-Tag"]
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "form-action 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "script" not in answer.source
        assert "Set-Cookie" not in answer.headers
    assert pressed.status == 303
    assert pressed.headers["Location"].startswith(f"{token}?s="), "relative, wherever the page is served"
    assert " src=" not in page.source
    assert "<link" not in page.source
    assert HERE not in page.source


async def test_what_people_wrote_is_only_ever_words(desk: Desk) -> None:
    nasty = '"><script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} javascript:alert(1)'
    option = replace(ISSUE.options[0], what=nasty, effort=nasty, risk=nasty)
    await desk.keep(replace(ISSUE, title=nasty, why=nasty, stops=nasty, impact=nasty, options=(option, option)))
    page = await desk.open(await desk.link())
    refused = await desk.press(page, "Choose A", nasty * 40)
    done = await desk.press(refused, "Choose A", nasty)
    for shown in (page, refused, done):
        assert "<script" not in shown.source
        assert "<img" not in shown.source
        assert 'href="javascript' not in shown.source
        assert "{{ 7*7 }}" in shown.words


async def test_while_the_program_is_busy_the_page_says_so_and_looks_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agent.web.decision.WAIT", 0.1)
    desk.nobody_in_charge()
    waiting = await desk.press(await desk.open(await desk.link()), "Choose A")
    assert "Your answer has arrived and is being passed on to Mia" in waiting.words
    assert '<meta http-equiv="refresh"' in waiting.source
    assert waiting.buttons == {}
    await desk.engine.settle()
    done = await desk.request("GET", waiting.address)
    assert "You chose A." in done.words


async def test_an_answer_that_could_not_be_handled_is_not_claimed_to_be_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await desk.open(await desk.link())
    monkeypatch.setattr("agent.web.decision.WAIT", 0)
    desk.nobody_in_charge()
    waiting = await desk.press(page, "Choose A")
    await desk.db.execute("UPDATE inbox SET status = 'set_aside'")
    failed = await desk.request("GET", waiting.address)
    assert "Something went wrong here, and nothing was decided." in failed.words


async def test_when_the_database_fails_the_page_says_so_and_nothing_else(desk: Desk) -> None:
    token = await desk.link()
    await desk.db.execute("DROP TABLE decision_link")
    page = await desk.open(token)
    assert page.status == 500
    assert "Reply to the mail" in page.words.replace("reply", "Reply")
    assert "decision_link" not in page.source
