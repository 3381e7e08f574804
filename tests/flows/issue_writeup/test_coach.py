"""The coach: one concrete remark when an answer is weak, never a second one, and it may always stay as it is."""

from __future__ import annotations

import re

import pytest

from agent.words.translate import text_files
from flows.engine.step import Next, Say
from flows.issue_writeup.coach import alike
from flows.issue_writeup.phrases import blames, does_nothing, hands_back
from flows.shared.client_hours import in_working_hours
from flows.shared.people import LANGUAGES
from tests.flows.examples import JONAS, NORDLYS
from tests.flows.issue_writeup.writing import BY_HAND, FEED_DOWN, PAUSE, Writing
from tests.flows.spoken import in_every_language

# ── what is weak ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "what should I do?",
        "Pause the articles?",
        "ask Jonas what to do",
        "I could ask him",
        "Jonas decides, it is up to him",
        "spørge Jonas",
        "Jeg kan spørge Jonas",
        "lade Jonas bestemme",
        "hvad skal jeg gøre",
        "det er op til dig",
        "Jonas fragen",
        "Jonas entscheiden lassen",
        "Was soll ich tun",
        "nachfragen, was er will",
    ],
)
def test_an_option_that_is_a_question_hands_the_thinking_back(words):
    assert hands_back(words)


@pytest.mark.parametrize(
    "words",
    [
        "Pause the 214 articles",
        "Ship asking prices only",
        "Task Peter with the import",
        "Sætte varerne på pause og spørge leverandøren om en ny fil",
        "Die Artikel pausieren und beim Lieferanten eine neue Datei anfordern",
        "Eine Umfrage starten",
        "Fragebogen verschicken",
    ],
)
def test_an_option_that_does_something_does_not(words):
    assert not hands_back(words)


@pytest.mark.parametrize(
    "words",
    [
        *("do nothing", "Nothing.", "wait", "just wait and see", "leave it as it is", "we do nothing"),
        *("gøre ingenting", "vente og se", "lade det være", "afvente", "bare vente"),
        *("nichts tun", "abwarten", "einfach warten", "es so lassen", "warten und schauen"),
    ],
)
def test_doing_nothing_is_padding(words):
    assert does_nothing(words)


@pytest.mark.parametrize(
    "words",
    ["wait for the feed and enter the 30 best-sellers by hand", "nothing but best-sellers", "Warteliste öffnen"],
)
def test_waiting_that_is_part_of_a_plan_is_not(words):
    assert not does_nothing(words)


@pytest.mark.parametrize(
    "words",
    [
        "it is Peter's fault",
        "Peter forgot the VAT",
        "he never sends the list, he is lazy",
        "they messed up the import",
        "det er Peters skyld",
        "Peter har glemt momsen",
        "hun glemte at sende listen",
        "Peter ist schuld",
        "Peter hat die Steuer vergessen",
        "er hat es mal wieder verbockt",
        "die Buchhaltung ist schlampig",
    ],
)
def test_blame_of_a_person_is_noticed(words):
    assert blames(words)


@pytest.mark.parametrize(
    "words",
    [
        "I forgot the attachment",
        "Jeg glemte vedhæftningen",
        "Ich habe den Anhang vergessen",
        "the invoice went out without VAT",
        "for en sikkerheds skyld",
        "Schulden von 200 €",
        "the supplier feed returns errors",
        "Peter sent the list at 9:10",
        "It was forgotten in the template",
    ],
)
def test_facts_and_her_own_mistakes_are_no_blame(words):
    assert not blames(words)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Pause the 214 articles", "pause the 214 articles"),
        ("Pause the 214 articles", "Pause all 214 articles"),
        ("Pause the articles until Friday", "Until Friday the articles pause"),
        ("Varerne sættes på pause", "Sætte varerne på pause"),
        ("Die Artikel pausieren", "Artikel werden pausiert"),
    ],
)
def test_the_same_in_other_words_is_noticed(first, second):
    assert alike(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Pause the 214 articles", "Enter the 30 best-sellers by hand"),
        ("Pause the 214 articles", "Pause the 30 best-sellers"),
        ("Refund 50 €", "Refund 20 € and a voucher"),
        ("Send the newsletter today", "Send the newsletter on Monday"),
        ("Die Artikel pausieren", "Die Preise von Hand eintragen"),
        ("", ""),
    ],
)
def test_different_options_are_not(first, second):
    assert not alike(first, second)


# ── how it speaks ───────────────────────────────────────────────────────────────────────────────────


def at_step(question: str) -> Writing:
    desk = Writing(NORDLYS)
    desk.command("issue")
    if question == "since":
        desk.say("supplier feed is down")
    desk.up_to(question)
    return desk


WEAK = [
    ("problem", "The supplier feed " + "has returned errors again and again " * 4, "A phone shows the first 80"),
    ("problem", "Peter forgot to restart the feed since Thursday", "not on who did it"),
    ("problem", "Should we pause the articles?", "Just what happened, here"),
    ("since", "what do you mean?", "When you first saw it"),
    ("impact", "why do you ask?", "What is late, wrong or lost"),
    ("cost", "how should I know?", "roughly"),
    ("tried", "nothing yet", "Even one small try"),
    ("option A", "ask Jonas what to do", "hands the thinking back"),
    ("option A", "do nothing", "Waiting is what happens anyway"),
    ("option B", PAUSE, "sound like the same thing"),
    ("why", "isn’t it obvious?", "What made you prefer A"),
    ("by", "yesterday 12:00", "That time is over"),
    ("by", "Saturday 10:00", "is not at work"),
    ("by", "asap", "I found no time in that"),
    ("stops", "what stops?", "What cannot go on"),
]


@pytest.mark.parametrize(("question", "words", "remark"), WEAK)
def test_a_weak_answer_earns_one_remark_and_may_stay(question, words, remark):
    desk = at_step(question)
    desk.say(words)
    assert remark in desk.last
    assert "keep_anyway" in desk.offered
    desk.tap("keep_anyway")
    assert remark not in desk.last
    assert desk.question != question


@pytest.mark.parametrize(("question", "words", "remark"), WEAK)
def test_a_step_never_earns_a_second_remark(question, words, remark):
    desk = at_step(question)
    desk.say(words)
    desk.say(words)
    assert desk.question != question
    assert remark not in desk.last


@pytest.mark.parametrize(("question", "words", "remark"), WEAK)
def test_a_better_answer_takes_the_place_of_a_weak_one(question, words, remark):
    better = {"problem": FEED_DOWN, "by": "Fri 12:00", "option A": PAUSE, "option B": BY_HAND}.get(question, "38 €")
    desk = at_step(question)
    desk.say(words)
    desk.say(better)
    straight = at_step(question)
    straight.say(better)
    assert desk.issue == straight.issue
    assert desk.question == straight.question


@pytest.mark.parametrize(("question", "words", "remark"), WEAK)
def test_a_remark_has_an_example_in_every_language(question, words, remark):
    desk = at_step(question)
    desk.say(words)
    shown = next(say for say in reversed(desk.said) if any(remark in each for each in in_every_language_of(say)))
    for html in in_every_language_of(shown):
        assert re.search(r"<i>.+</i>|<code>.+</code>", html)


def in_every_language_of(say: Say) -> list[str]:
    return [in_every_language(Next(None, (say,)))[language] for language in LANGUAGES]


def test_an_answer_that_is_a_question_is_not_written_down():
    desk = at_step("impact")
    desk.say("what do you mean?")
    assert desk.issue.impact == ""
    desk.tap("keep_anyway")
    assert desk.issue.impact == "what do you mean?"


def test_a_long_title_comes_with_a_short_one_of_her_own_words():
    desk = at_step("problem")
    desk.say("The supplier feed is down since 09:10. 214 prices are a day old and two orders went out at a wrong price")
    assert "The supplier feed is down" in desk.last
    desk.tap("better")
    assert desk.issue.title == "The supplier feed is down"
    assert desk.issue.impact == "214 prices are a day old and two orders went out at a wrong price"
    assert desk.question == "cost"


def test_of_several_options_in_one_message_only_the_weak_one_is_asked_again():
    desk = at_step("option A")
    desk.say(f"A: {PAUSE}\nB: ask Jonas\nC: {BY_HAND}")
    assert desk.question == "option B"
    assert "hands the thinking back" in desk.last
    desk.say("Switch to the old supplier; 200 €")
    assert [option.what for option in desk.issue.options] == [
        "Pause the 214 articles until the feed is back",
        "Switch to the old supplier",
        "Enter the 30 best-sellers by hand",
    ]
    assert desk.question == "recommend"


def test_skipping_what_was_tried_earns_the_remark_once():
    desk = at_step("tried")
    desk.tap("skip")
    assert "Even one small try" in desk.last
    desk.tap("keep_anyway")
    assert desk.question == "option A"
    assert desk.issue.attempts == ()


def test_a_deadline_outside_working_hours_offers_times_that_fit():
    desk = at_step("by")
    desk.say("Saturday 10:00")
    assert "Sat 21 Nov 10:00 CET" in desk.last
    fitting = [choice for choice in desk.offered if choice.startswith("by ")]
    assert len(fitting) == 3
    desk.tap(fitting[1])
    assert desk.issue.decide_by is not None
    assert in_working_hours(JONAS, desk.issue.decide_by)
    assert desk.question == "stops"


def test_a_deadline_outside_working_hours_may_stay():
    desk = at_step("by")
    desk.say("Saturday 10:00")
    desk.tap("keep_anyway")
    assert f"{desk.issue.decide_by:%a %H:%M}" == "Sat 09:00"


@pytest.mark.parametrize("words", ["yesterday 12:00", "asap"])
def test_no_time_or_a_past_one_leaves_the_mail_without_a_deadline(words):
    desk = at_step("by")
    desk.say(words)
    desk.tap("keep_anyway")
    assert desk.issue.decide_by is None
    assert desk.question == "stops"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_the_coach_gives_would_not_earn_a_remark(language):
    texts = "".join(file.read_text(encoding="utf-8") for file in text_files(language) if "issue_writeup" in str(file))
    examples = [each for each in re.findall(r"<i>([^<{]{12,})</i>", texts) if "Peter" not in each]
    assert len(examples) > 12
    for example in examples:
        assert not blames(example), example
        assert not does_nothing(example), example
        assert not hands_back(example), example
