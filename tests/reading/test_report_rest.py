"""What a report holds besides numbers, in her own words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.reading.report import read
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

KPIS = (
    Kpi("posts", "Posts", Kind.COUNT, Decimal(15), aliases=("Opslag", "Beiträge")),
    Kpi("issues", "Open issues", Kind.COUNT, Decimal(5)),
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Supplier feed is down again, cannot update prices."),
        ("en", "I'm stuck with the import of the new products."),
        ("en", "Still waiting for Jonas to approve the reels."),
        ("da", "Feedet er nede igen, jeg kan ikke opdatere priser."),
        ("da", "Venter på svar fra Jonas."),
        ("da", "Jeg sidder fast i importen."),
        ("de", "Der Shop ist down, ich kann keine Preise ändern."),
        ("de", "Warte noch auf die Freigabe von Frau Berger."),
        ("de", "Kann mich nicht mehr einloggen."),
    ],
)
def test_what_smells_like_an_issue_is_told_apart_from_the_numbers(language, words):
    reading = read(f"Posts 3. {words}", KPIS, language)
    assert reading.problem == words
    assert [(value.kpi, value.amount) for value in reading.values] == [("posts", 3)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Posts 3, no problem at all."),
        ("en", "Open issues 4"),
        ("en", "Is there a problem with the import?"),
        ("en", "posts +2"),
        ("da", "3 opslag og ingen problemer."),
        ("de", "3 Beiträge, alles ohne Probleme."),
    ],
)
def test_a_day_without_trouble_smells_of_nothing(language, words):
    assert read(words, KPIS, language).problem == ""


@pytest.mark.parametrize(
    ("language", "words", "plan"),
    [
        ("en", "Posts 2. Tomorrow I'll do the reels.", "Tomorrow I'll do the reels."),
        ("da", "Opslag 2. I morgen laver jeg reels.", "I morgen laver jeg reels."),
        ("de", "Beiträge 2. Morgen mache ich die Texte.", "Morgen mache ich die Texte."),
    ],
)
def test_what_is_for_tomorrow_is_a_plan(language, words, plan):
    assert read(words, KPIS, language).plan == (plan,)


def test_a_good_bye_is_no_plan():
    assert read("Posts 2. See you tomorrow!", KPIS).plan == ()


@pytest.mark.parametrize(
    ("language", "words", "done"),
    [
        ("en", "Newsletter finished! Posts 2.", "Newsletter finished!"),
        ("da", "Nyhedsbrevet er færdigt. Opslag 2.", "Nyhedsbrevet er færdigt."),
        ("de", "Newsletter fertig. Beiträge 2.", "Newsletter fertig."),
    ],
)
def test_what_got_done_without_a_number_is_a_result(language, words, done):
    assert read(words, KPIS, language).done == (done,)


def test_a_value_is_not_told_twice():
    assert read("Finished 3 posts today.", KPIS).done == ()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "We won the tender!"), ("da", "Vi vandt udbuddet!"), ("de", "Wir haben gewonnen!")]
)
def test_good_news_is_a_win(language, words):
    assert read(f"Posts 2. {words}", KPIS, language).win == words


def test_a_verb_of_one_kpis_name_does_not_claim_what_another_noun_counts():
    mails = (Kpi("mails", "Mails answered", Kind.COUNT, Decimal(12)),)
    assert read("2 posts up, and answered 23 comments", mails).values == ()
    assert [value.amount for value in read("answered 23 mails", mails).values] == [23]
    assert [value.amount for value in read("answered 23", mails).values] == [23]
