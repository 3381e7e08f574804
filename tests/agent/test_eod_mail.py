"""A rendered end-of-day mail: both parts complete, the preview exact, nothing dangerous, readable in any light."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.words.email import RenderedMail, preview, render
from agent.words.links import parts
from flows.shared.people import LANGUAGES
from flows.shared.report import Explanation, Fate, LetterKind, PlanItem
from tests.agent.mail_page import Page, tokens
from tests.flows.eod_email.letters import DONE, EVERY_ISSUE, THREE_KPIS, WAITING, about, letter, normal_day
from tests.flows.examples import EVERY_KIND, POSTS, with_client


def everything(words: str) -> RenderedMail:
    return render(
        letter(
            needed=words,
            done=(words,) * 9,
            plan=(words,) * 9,
            win=words,
            carried=tuple(PlanItem(f"{number} {words}", Fate.MOVED) for number in range(9)),
            explanations={POSTS.key: Explanation(words, blocked=True)},
            issues=(*(replace(each, title=words, outcome=words) for each in EVERY_ISSUE), replace(DONE, outcome=words)),
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LetterKind)
def test_plain_text_and_html_say_the_same(language: str, kind: LetterKind) -> None:
    needed = "Refund 80 €?\nI recommend yes."
    mail = render(normal_day(language, kind=kind, late=True, needed=needed, issues=EVERY_ISSUE))
    page = Page(mail.html)
    without_links = re.sub(r"https?://\S+", "", mail.text)
    assert set(tokens(without_links)) <= set(page.words)
    only_in_html = set(page.words) - set(tokens(mail.text))
    assert only_in_html <= set(tokens("Nordlys Thu tors Do 19 Nov KPI Today I dag Heute")), only_in_html


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_the_plain_text_can_be_pressed_in_the_html(language: str) -> None:
    mail = render(normal_day(language))
    assert Page(mail.html).values("href") == re.findall(r"https?://\S+", mail.text) != []


def test_the_preview_is_the_subject_and_the_plain_text_word_for_word() -> None:
    mail = render(normal_day())
    assert preview(normal_day()) == f"{mail.subject}\n\n{mail.text}"
    assert "\n" not in mail.subject


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_normal_day_has_at_most_150_words(language: str) -> None:
    assert len(preview(normal_day(language)).split()) <= 150


def test_the_normal_day_reads_like_this() -> None:
    assert preview(normal_day()) == (
        "EOD Nordlys – Thu 19 Nov – 2 of 3 KPIs on track\n"
        "\n"
        "Satisfaction not reported, the other 2 KPIs on track – 2 things done, 2 points open, 1 blocked.\n"
        "\n"
        "Nothing needed today.\n"
        "\n"
        "Approved posts · 4 today · 13 of 15 this week · pace 12 · on track\n"
        "Reply time · 2 h 10 min today · at most 4 h · met\n"
        "Satisfaction · target 90 % · not reported\n"
        "\n"
        "Done\n"
        "– launch reels published: https://drive.example/reels?id=1&view=2\n"
        "– 41 comments answered\n"
        "\n"
        "Open\n"
        "– Approved posts: supplier feed is down until Friday – blocked\n"
        "– comment backlog – moved to tomorrow\n"
        "\n"
        "Tomorrow\n"
        "– comment backlog\n"
        "– newsletter draft\n"
        "– feed check at 10:00\n"
        "\n"
        "Win of the day: first reel passed 10,000 views in four hours\n"
        "\n"
        "Mia Holm · reported 16:02 CET · self-reported\n"
    )


def test_a_day_with_problems_reads_like_this() -> None:
    """[E-42] finds the thread; who reads only the first lines knows what is asked."""
    mail = preview(normal_day(needed="May I order more boxes?", issues=EVERY_ISSUE))
    assert mail.startswith(
        "DECISION needed – EOD Nordlys – Thu 19 Nov\n"
        "\n"
        "Satisfaction not reported, the other 2 KPIs on track – "
        "4 things done, 5 points open, 1 blocked, 2 answers needed.\n"
        "\n"
        "Needed from you\n"
        "– [E-43] customers see old prices – please answer my mail\n"
        "– [E-42] supplier feed down – choose A or B by Fri 20 Nov 12:00 CET; I recommend A\n"
        "– May I order more boxes?\n"
        "\n"
    )
    assert (
        "Done\n"
        "– Pause the 214 articles (E-36, your decision A)\n"
        "– shop login locked (solved myself)\n"
        "– launch reels published: https://drive.example/reels?id=1&view=2\n"
        "– 41 comments answered\n"
        "\n"
        "Open\n"
        "– [E-43] customers see old prices – asked today, waiting for your answer\n"
        "– [E-42] supplier feed down – asked yesterday, waiting for your answer\n"
        "– [E-38] supplier feed down – your decision A, under way\n"
        "– Approved posts: supplier feed is down until Friday – blocked\n"
        "– comment backlog – moved to tomorrow\n"
    ) in mail


def test_a_single_question_stands_beside_its_heading() -> None:
    mail = preview(normal_day(issues=(WAITING,)))
    assert (
        "\nNeeded from you: [E-42] supplier feed down – choose A or B by Fri 20 Nov 12:00 CET; I recommend A\n" in mail
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_normal_day_with_a_problem_still_has_at_most_150_words(language: str) -> None:
    words = [word for word in preview(normal_day(language, issues=(WAITING,))).split() if tokens(word)]
    assert len(words) <= 150


def test_the_late_notice_says_nothing_else() -> None:
    assert render(normal_day(kind=LetterKind.LATE_NOTICE)).text == (
        "Mia Holm’s report for Thu 19 Nov has not arrived yet.\n"
    )


def test_kpis_folded_away_are_named_with_their_word() -> None:
    mail = render(about(*EVERY_KIND))
    assert re.search(r"^Also: .+ not reported · ", mail.text, re.MULTILINE)
    assert "Also:" in mail.html


def test_the_page_names_its_language_title_and_first_sentence() -> None:
    mail = render(normal_day("de"))
    assert '<html lang="de"' in mail.html
    assert f"<title>{mail.subject}</title>" in mail.html
    preheader = re.search(r'<div class="preheader" style="display: none;[^>]*>([^<]+)<', mail.html)
    assert preheader is not None
    assert preheader[1] == mail.text.partition("\n")[0]


def test_markup_in_any_words_is_shown_and_never_obeyed() -> None:
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&{{ 7*7 }}"
    page = Page(everything(attack).html)
    engagement = with_client(THREE_KPIS, short="<b>N</b>")
    assert {"script", "img"}.isdisjoint(page.tags)
    assert "onerror" not in [name for name, _ in page.attributes]
    assert "49" not in page.words
    assert "<b>N</b>" not in render(letter(engagement=engagement)).html


def test_nothing_is_loaded_from_anywhere_and_nothing_runs() -> None:
    mail = render(normal_day())
    page = Page(mail.html)
    assert {"img", "link", "script", "iframe", "form", "object", "video", "svg", "base"}.isdisjoint(page.tags)
    assert not page.values("src")
    assert not page.values("background")
    assert "url(" not in mail.html
    assert "@import" not in mail.html
    assert not [name for name, _ in page.attributes if name.startswith("on")]


def test_only_web_addresses_become_links() -> None:
    page = Page(everything("javascript:alert(1) ftp://x.example data:text/html,x //x.example mailto:a@x.example").html)
    assert page.values("href") == []


@pytest.mark.parametrize(
    ("words", "link", "shown"),
    [
        ("see https://a.example/x.", "https://a.example/x", "a.example/x"),
        ("(https://a.example/x(1))", "https://a.example/x(1)", "a.example/x(1)"),
        ("http://www.a.example/, and", "http://www.a.example/", "a.example"),
        ('"https://a.example/?q=1&r=<b>"', "https://a.example/?q=1&r=", "a.example/?q=1&r="),
        ("HTTPS://A.example/ü", "HTTPS://A.example/ü", "A.example/ü"),
        ("https://a.example/" + "x" * 60, "https://a.example/" + "x" * 60, "a.example/" + "x" * 25 + "…"),
    ],
)
def test_a_link_ends_where_the_sentence_goes_on(words: str, link: str, shown: str) -> None:
    assert [(part.words, part.link) for part in parts(words) if part.link] == [(shown, link)]


def test_an_address_that_was_cut_is_not_a_link() -> None:
    assert not [part for part in parts("https://a.example/" + "x" * 30 + "…") if part.link]


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ahtps:/.)(]!… \n"), max_size=60))
def test_free_text_in_parts_is_the_same_words(words: str) -> None:
    found = list(parts(words))
    assert "".join("\n" if part.line_break else part.link or part.words for part in found) == words


def test_right_to_left_words_and_emoji_survive_and_turn_their_own_line_only() -> None:
    mail = everything("שלום עולם 👩‍👩‍👧‍👦 مرحبا")
    for part in (mail.text, mail.html):
        assert "שלום עולם 👩‍👩‍👧‍👦 مرحبا" in part
    assert Page(mail.html).values("dir").count("auto") >= 10
    assert '<html lang="en" dir="ltr"' in mail.html


def test_a_percent_sign_never_begins_a_line_on_screen() -> None:
    assert " %" not in render(normal_day()).html
    assert "90\u00a0%" in render(normal_day()).html


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=30))
def test_any_words_at_all_give_a_mail(words: str) -> None:
    mail = everything(words * 400)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", mail.text + mail.html)
