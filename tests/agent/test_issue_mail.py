"""The mails about an issue: the ask first, at most 200 words, an answer to press, and nothing dangerous."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.mail.letters import Letterhead, reply_links
from agent.words.email import RenderedMail, preview, render
from flows.shared.brevity import MOST_WORDS
from flows.shared.issue import Attempt, Issue, Option, Via, Without
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from flows.shared.people import LANGUAGES
from tests.agent.mail_page import Page, tokens
from tests.flows.escalation.letters import JONAS_CHOSE, a_letter, an_issue, decided
from tests.flows.examples import BERGER, NORDLYS, at, with_client

ASKING = (IssueLetterKind.DECISION, IssueLetterKind.REMINDER, IssueLetterKind.INFORMATION, IssueLetterKind.OVERDUE)
HEAD = Letterhead("Fyraften <eod@agency.example>", b"a secret nobody else knows")
AUTOMATIC = (
    IssueLetterKind.REMINDER,
    IssueLetterKind.CONFIRMATION,
    IssueLetterKind.UNDONE,
    IssueLetterKind.ALREADY_DECIDED,
    IssueLetterKind.OVERDUE,
)


def written(letter: IssueLetter) -> RenderedMail:
    return render(letter, reply_links(HEAD, letter))


def test_the_question_reads_like_this() -> None:
    assert preview(a_letter()) == (
        "DECISION by Fri 20 Nov 12:00 CET – supplier feed down (Nordlys) [E-42]\n"
        "\n"
        "Choose A or B by Fri 20 Nov 12:00 CET. I recommend A.\n"
        "\n"
        "Problem: supplier feed down · since Thursday 09:10\n"
        "Impact:\n"
        "– 214 prices are a day old; two wrong-price orders so far (38 €)\n"
        "– Cost of waiting: about one wrong order an hour\n"
        "Tried:\n"
        "– restarted the import 09:40 → same error\n"
        "– wrote to the supplier 10:05 → “Friday”\n"
        "\n"
        "A – Pause the 214 articles until the feed is back (recommended)\n"
        "    Cost: nothing of yours · Risk: 15 lost sales a day · can be undone\n"
        "B – Enter the 30 best-sellers by hand\n"
        "    Cost: 3 h of mine today · Risk: slips possible · can be undone\n"
        "\n"
        "Why A: it costs less than the refunds\n"
        "Without an answer: I wait. On hold until then: the price updates\n"
        "\n"
        "Or just reply A or B, NEED INFO or NONE, with a few words if you like.\n"
        "\n"
        "Mia Holm · written Thu 19 Nov 14:05 CET"
    )


def test_both_time_zones_stand_in_the_ask_when_they_differ_and_the_client_s_alone_in_the_subject() -> None:
    mail = written(a_letter(engagement=with_client(NORDLYS, zone="America/New_York")))
    assert mail.subject.startswith("DECISION by Fri 20 Nov 06:00 EST – ")
    assert mail.text.startswith("Choose A or B by Fri 20 Nov 06:00 EST (12:00 CET). I recommend A.\n")


def test_a_mail_without_a_deadline_or_a_recommendation_says_nothing_of_them() -> None:
    mail = written(a_letter(issue=an_issue(decide_by=None, recommended="", why="")))
    assert mail.subject == "DECISION – supplier feed down (Nordlys) [E-42]"
    assert mail.text.startswith("Choose A or B.\n")
    assert "recommend" not in mail.text


@pytest.mark.parametrize(
    ("without", "words"),
    [(Without.WAIT, "I wait. On hold until then: the price updates"), (Without.GO_AHEAD, "I go ahead with A.")],
)
def test_what_happens_without_an_answer_is_said(without: Without, words: str) -> None:
    assert f"Without an answer: {words}\n" in written(a_letter(issue=an_issue(without=without))).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", IssueLetterKind)
def test_plain_text_and_html_say_the_same(kind: IssueLetterKind, language: str) -> None:
    mail = written(a_letter(kind, language))
    page = Page(mail.html)
    assert set(tokens(mail.text)) <= set(page.words)
    buttons = set(tokens(" ".join(re.findall(r"<a [^>]*>([^<]*)</a>", mail.html))))
    heading = set(tokens("Nordlys E-42 mistake report fejlrapport Fehlerbericht"))
    assert set(page.words) - set(tokens(mail.text)) <= buttons | heading


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", IssueLetterKind)
def test_every_mail_of_an_issue_names_it_in_its_subject(kind: IssueLetterKind, language: str) -> None:
    subject = written(a_letter(kind, language)).subject
    assert "Nordlys" in subject
    assert ("[E-42]" in subject) == (kind is not IssueLetterKind.MISTAKE)


@pytest.mark.parametrize("kind", set(IssueLetterKind) - {IssueLetterKind.BOUNDARY, IssueLetterKind.MISTAKE})
def test_a_later_mail_has_the_subject_of_the_first_so_that_it_stays_in_its_thread(kind: IssueLetterKind) -> None:
    first = written(a_letter()).subject
    expected = {
        IssueLetterKind.DECISION: first,
        IssueLetterKind.EMERGENCY: "EMERGENCY – supplier feed down (Nordlys) [E-42]",
    }
    assert written(a_letter(kind)).subject == expected.get(kind, f"Re: {first}")


def test_a_mail_after_an_emergency_stays_in_the_emergency_s_thread() -> None:
    urgent = an_issue(emergency=True, decide_by=None)
    later = written(a_letter(IssueLetterKind.CONFIRMATION, issue=urgent))
    assert later.subject == "Re: EMERGENCY – supplier feed down (Nordlys) [E-42]"


@pytest.mark.parametrize("kind", ASKING)
def test_the_first_button_is_the_recommended_option_in_its_words(kind: IssueLetterKind) -> None:
    issue = an_issue(options=3, recommended="C")
    labels = re.findall(r"<a [^>]*>([^<]*)</a>", written(a_letter(kind, issue=issue)).html)
    assert labels == ["C – Change to the second…", "A", "B", "I need to know more", "None of these"]


def test_without_a_recommendation_no_button_stands_out() -> None:
    html = written(a_letter(issue=an_issue(recommended="", why=""))).html
    assert re.findall(r"<a [^>]*>([^<]*)</a>", html) == ["A", "B", "I need to know more", "Neither"]
    assert "best-button" not in html.partition("</head>")[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_writes_a_mail_that_keeps_the_number_and_says_the_answer(language: str) -> None:
    mail = written(a_letter(language=language, issue=an_issue(language, title="50 % & mehr?")))
    links = [urlsplit(href.replace("\u00a0", " ")) for href in Page(mail.html).values("href")]
    assert {(link.scheme, link.path) for link in links} == {("mailto", "eod@agency.example")}
    asked = [parse_qs(link.query) for link in links]
    subjects = {re.sub(r"\[E-42[^]]*\]", "[E-42]", each["subject"][0]) for each in asked}
    assert subjects == {f"Re: {mail.subject}"}
    assert [each["body"][0] for each in asked][:2] == ["A", "B"]
    assert all(len(each["body"][0]) > 1 for each in asked[2:])
    assert "+" not in "".join(unquote(link.query) for link in links), "a mail program does not read + as a space"


def test_a_page_s_address_stands_in_the_plain_text_once() -> None:
    def page(choice: str, *_: str) -> str:
        return f"https://agency.example/d/x?o={choice}#{choice}"

    mail = render(a_letter(), page)
    assert mail.text.count("https://") == 1
    assert "Or choose here: https://agency.example/d/x\n" in mail.text, "with nothing picked"


@pytest.mark.parametrize("kind", AUTOMATIC)
@pytest.mark.parametrize("go_ahead", [False, True])
def test_a_mail_nobody_wrote_says_so_and_never_says_i(kind: IssueLetterKind, go_ahead: bool) -> None:
    issue = an_issue(without=Without.GO_AHEAD if go_ahead else Without.WAIT)
    if kind is IssueLetterKind.OVERDUE and go_ahead:
        issue = decided(issue, replace(JONAS_CHOSE, via=Via.DEFAULT))
    text = written(a_letter(kind, issue=issue)).text
    assert "Sent automatically for Mia Holm" in text
    assert not re.search(r"\bI\b|\bmy\b", text)


def test_a_confirmation_says_what_was_chosen_how_long_it_took_and_until_when_it_can_be_undone() -> None:
    mail = written(a_letter(IssueLetterKind.CONFIRMATION, clock=at("15:20")))
    assert mail.text == (
        "You chose A. Mia knows.\n"
        "\n"
        "A – Pause the 214 articles until the feed is back\n"
        "“but leave the lamp on”\n"
        "\n"
        "You answered within 1 h 15 min of your working time.\n"
        "\n"
        "Changed your mind? Reply UNDO by Thu 19 Nov 15:30 CET.\n"
        "\n"
        "Sent automatically for Mia Holm · Thu 19 Nov 15:20 CET"
    )
    assert re.findall(r"<a [^>]*>([^<]*)</a>", mail.html) == ["Undo"]
    assert "best-button" not in mail.html.partition("</head>")[2], "undoing is not what we recommend"


def test_where_a_client_has_several_addresses_the_others_learn_who_decided() -> None:
    issue = replace(decided(an_issue()), engagement=BERGER.id)
    two = written(a_letter(IssueLetterKind.CONFIRMATION, issue=issue, engagement=BERGER))
    assert two.text.startswith("jonas@nordlys.example chose A. Mia knows.\n")


@pytest.mark.parametrize(
    ("decision", "first"),
    [
        (replace(JONAS_CHOSE, choice=""), "You chose none of these. Mia knows."),
        (replace(JONAS_CHOSE, via=Via.CHAT), "Mia has noted that you chose A."),
        (replace(JONAS_CHOSE, via=Via.CHAT, choice=""), "Mia has noted that you chose none of these."),
    ],
)
def test_a_confirmation_tells_how_the_choice_came(decision, first) -> None:
    text = written(a_letter(IssueLetterKind.CONFIRMATION, issue=decided(an_issue(), decision))).text
    assert text.partition("\n")[0] == first


def test_a_later_answer_is_told_which_one_stands() -> None:
    text = written(a_letter(IssueLetterKind.ALREADY_DECIDED)).text
    assert text.startswith("A was chosen on Thu 19 Nov 15:20 CET, and that stands.\n")
    assert "A later answer, B from jonas@nordlys.example, changes nothing by itself." in text


@pytest.mark.parametrize(
    ("later", "said"),
    [(None, "The ten minutes to take it back are over."), (replace(JONAS_CHOSE, choice=""), "none of these from")],
)
def test_a_wish_to_take_it_back_too_late_is_answered(later, said) -> None:
    assert said in written(a_letter(IssueLetterKind.ALREADY_DECIDED, decision=later)).text


def test_her_own_question_is_the_first_line() -> None:
    asked = a_letter(
        IssueLetterKind.QUESTION, issue=decided(an_issue()), words="Which lamp do you mean?\nThere are two."
    )
    text = written(asked).text
    assert text.startswith("Which lamp do you mean?\n\nThere are two.\nA – Pause the 214 articles")
    assert Page(written(asked).html).values("href") == []


def test_what_she_tried_first_is_shown_and_the_rest_is_counted() -> None:
    attempts = tuple(Attempt(f"tried {number}", "nothing") for number in range(5))
    text = written(a_letter(issue=an_issue(attempts=attempts))).text
    assert "– tried 2 → nothing\n– and 2 more things\n" in text
    assert "tried 3" not in text


def test_a_proposal_shows_the_rule_and_two_answers() -> None:
    mail = written(a_letter(IssueLetterKind.BOUNDARY, words="Pause articles while the feed is down"))
    assert mail.subject == "PROPOSAL: Mia Holm decides this alone next time (Nordlys) [E-42]"
    assert "The rule would be: Pause articles while the feed is down\n" in mail.text
    assert "This time: A – Pause the 214 articles until the feed is back\n" in mail.text
    assert re.findall(r"<a [^>]*>([^<]*)</a>", mail.html) == ["Yes, from now on", "No, keep asking me"]


def test_a_mistake_report_is_no_issue_and_asks_nothing() -> None:
    mail = written(a_letter(IssueLetterKind.MISTAKE))
    assert mail.subject == "Mistake report – Nordlys – Thu 19 Nov"
    assert mail.text.startswith("What happened: I sent twelve old prices to the shop\n")
    assert Page(mail.html).values("href") == []


def test_an_emergency_goes_out_with_whatever_is_known() -> None:
    bare = Issue(42, NORDLYS.id, "customer data sent to the wrong person", emergency=True)
    mail = written(a_letter(IssueLetterKind.EMERGENCY, issue=bare))
    assert mail.subject == "EMERGENCY – customer data sent to the wrong person (Nordlys) [E-42]"
    assert mail.text == (
        "This could not wait. Here is what I know so far; more follows.\n"
        "\n"
        "Problem: customer data sent to the wrong person\n"
        "\n"
        "Reply to this mail and I have it at once.\n"
        "\n"
        "Mia Holm · written Thu 19 Nov 14:05 CET"
    )


# ── length, size, safety ────────────────────────────────────────────────────────────────────────────

free_text = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(["a", "prisfeed", "x" * 40, "–", "\n"])).map(" ".join)
)
issues = st.builds(
    Issue,
    number=st.just(42),
    engagement=st.just(NORDLYS.id),
    title=free_text,
    since=free_text,
    impact=free_text,
    cost_of_waiting=free_text,
    attempts=st.lists(st.builds(Attempt, free_text, free_text), max_size=5).map(tuple),
    options=st.lists(
        st.builds(Option, free_text, free_text, free_text, st.sampled_from([None, True, False])), min_size=2, max_size=3
    ).map(tuple),
    recommended=st.sampled_from(["", "A", "B"]),
    why=free_text,
    decide_by=st.sampled_from([None, at("17:00")]),
    without=st.sampled_from(Without),
    stops=free_text,
)


@settings(max_examples=150, deadline=None)
@given(issues, st.sampled_from(LANGUAGES), st.sampled_from(["Europe/Berlin", "Asia/Kathmandu"]))
def test_whatever_she_writes_the_question_has_at_most_200_words(issue: Issue, language: str, zone: str) -> None:
    mail = written(a_letter(language=language, issue=issue, engagement=with_client(NORDLYS, zone=zone)))
    assert len(mail.text.split()) <= MOST_WORDS
    assert len(mail.html.encode()) < 30_000
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", mail.text + mail.html)


def test_the_longest_answers_are_cut_and_the_short_ones_kept() -> None:
    long = " ".join(f"word{number}" for number in range(300))
    text = written(a_letter(issue=an_issue(impact=long))).text
    assert "word20" in text
    assert re.search(r"word\d+…\n", text)
    assert "Pause the 214 articles until the feed is back (recommended)" in text
    assert len(text.split()) <= MOST_WORDS


@pytest.mark.parametrize("kind", IssueLetterKind)
def test_markup_in_any_words_is_shown_and_never_obeyed(kind: IssueLetterKind) -> None:
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&{{ 7*7 }}"
    issue = an_issue(title=attack, since=attack, impact=attack, stops=attack, why=attack, options=3)
    issue = replace(issue, attempts=(Attempt(attack, attack),))
    issue = replace(issue, options=(Option(attack, attack, attack), *issue.options[1:]))
    hostile = replace(JONAS_CHOSE, comment=attack)
    letter = a_letter(kind, issue=decided(issue, hostile) if kind is IssueLetterKind.CONFIRMATION else issue)
    words = replace(letter, words=attack) if letter.words else letter
    page = Page(written(words).html)
    assert {"script", "img"}.isdisjoint(page.tags)
    assert "onerror" not in [name for name, _ in page.attributes]
    assert "49" not in page.words


@pytest.mark.parametrize("kind", IssueLetterKind)
def test_nothing_is_loaded_from_anywhere_and_nothing_runs(kind: IssueLetterKind) -> None:
    mail = written(a_letter(kind))
    page = Page(mail.html)
    assert {"img", "link", "script", "iframe", "form", "object", "video", "svg", "base"}.isdisjoint(page.tags)
    assert not page.values("src")
    assert "url(" not in mail.html
    assert not [name for name, _ in page.attributes if name.startswith("on")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_its_language_title_and_first_sentence(language: str) -> None:
    mail = written(a_letter(language=language))
    assert f'<html lang="{language}"' in mail.html
    assert f"<title>{mail.subject}</title>" in mail.html
    preheader = re.search(r'<div class="preheader" style="display: none;[^>]*>([^<]+)<', mail.html)
    assert preheader is not None
    assert preheader[1] == mail.text.partition("\n")[0]
