"""No program's mail is a decision, whichever headers it lacks; and no person's mail is taken for a program's."""

from __future__ import annotations

import pytest

from flows.reading.reply import is_automatic
from tests.reading.replies import reading

NOTES = {
    "en": [
        "Automatic reply: Bus\n\nI am away until Monday. B. Holm will help you.",
        "Out of Office: Bus\n\nBack on Monday.",
        "Thank you for your email. I am out of the office until Monday 24 March with limited access to email.\n\nTom",
        "Hi,\n\nI'm on annual leave until 3 June. If it's urgent please contact Anna B. on 0113 496 0202.\n\nTom",
        "I am currently travelling and will answer when I am back on 4 May.",
        "Hello,\n\nI no longer work for Dock Ltd. Please write to info@dock.example.",
        "Tom Holm has left the company. Your message has not been forwarded. Contact us at info@dock.example.",
        "Thanks for getting in touch! Our office is closed until 7 January. Please leave a message after the tone.",
        "This mailbox is not monitored. Please call reception.",
        "This is an automated response. Your request has been received, ticket #4711. We reply within two working days.",
        "Please do not reply to this message. Your enquiry has been logged.",
        "I'm on maternity leave until further notice. Contact Anna at anna@dock.example.",
        "Thank you for your message. I have retired and this inbox is no longer read.",
    ],
    "da": [
        "Automatisk svar: Bus\n\nJeg er tilbage mandag.", "Autosvar\n\nVi holder ferie.",
        "Ikke på kontoret: Bus\n\nRing til Anne B.", "Tak for din mail. Jeg holder ferie til og med uge 28 og svarer, når jeg er tilbage.",
        "Jeg er på barsel indtil 1. februar. Kontakt venligst Bo på bo@dok.example.", "Hej\n\nJeg er ikke på kontoret før mandag den 5. maj. Haster det, så ring til Anne B.",
        "Jeg arbejder ikke længere hos Dok ApS. Skriv til info@dok.example.", "Jeg er gået på pension. Denne postkasse læses ikke.",
        "Dette er en automatisk besked. Vi har modtaget din henvendelse, sagsnummer 4711.", "Tak for din henvendelse. Vi holder lukket mellem jul og nytår og er tilbage den 2. januar.",
        "Jeg er på kursus og har begrænset adgang til mine mails. Jeg er tilbage torsdag.", "Svar venligst ikke på denne mail. Vi svarer inden for to hverdage.",
    ],
    "de": [
        "Automatische Antwort: Bus\n\nIch bin ab Montag wieder da.", "Abwesenheitsnotiz\n\nIch bin im Urlaub.",
        "Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 20. Juni nicht im Büro. In dringenden Fällen hilft Ihnen Frau A. Becker.",
        "Ich befinde mich bis zum 5. Mai in Elternzeit. Bitte wenden Sie sich an Herrn B. Kern.", "Guten Tag,\n\nich bin auf Dienstreise und rufe meine E-Mails nur unregelmäßig ab. Ab Donnerstag bin ich wieder erreichbar.",
        "Herr Holm ist nicht mehr in unserem Unternehmen tätig. Bitte richten Sie Ihr Anliegen an info@dock.example.", "Ich bin im Ruhestand, mein Postfach wird nicht weitergeleitet. Schreiben Sie bitte an info@dock.example.",
        "Diese Nachricht wurde automatisch erzeugt. Ihre Anfrage ist bei uns eingegangen, Vorgangsnummer 4711.", "Bitte antworten Sie nicht auf diese E-Mail. Wir melden uns innerhalb von zwei Werktagen.",
        "Danke für deine Nachricht! Ich bin bis Montag im Urlaub und lese keine Mails.", "Unsere Praxis ist bis 7. Januar geschlossen. Die Vertretung übernimmt Dr. B. Kern.",
        "Vielen Dank für Ihre E-Mail. Ich bin derzeit krankheitsbedingt nicht erreichbar. Ihre Nachricht wird nicht weitergeleitet.",
    ],
}  # fmt: skip

BOUNCES = [
    "This is the mail system at host mx.dock.example.\n\nI'm sorry to have to inform you that your message could not be delivered.\n\nA) Cancel the trip",
    "Delivery Status Notification (Failure)\n\nYour message wasn't delivered to tom@dock.example because the address couldn't be found.",
    "Undeliverable: Bus\n\nYour message to tom@dock.example couldn't be delivered.\n550 5.1.1 user unknown",
    "Mail delivery failed: returning message to sender\n\nThe following address(es) failed:\n  tom@dock.example",
    "Unzustellbar: Bus\n\nFehler bei der Nachrichtenzustellung", "Ihre Nachricht konnte an einen oder mehrere Empfänger nicht zugestellt werden:\n  tom@dock.example", "Kan ikke leveres: Bus\n\nMeddelelsen blev ikke leveret til tom@dok.example",
    "Din besked kunne ikke leveres til tom@dok.example. Postkassen er fuld.", "Your mail to 'Crew' with the subject\n\n    Bus\n\nIs being held until the list moderator can review it for approval.",
    "Final-Recipient: rfc822; tom@dock.example\nAction: failed\nStatus: 5.2.2",
]  # fmt: skip

PEOPLE = {
    "en": [
        ("I'm in a meeting but B is fine", "B"), ("I am out of office tomorrow, so please take A today", "A"), ("On holiday until Monday, but C please.", "C"),
        ("Out of office until Thursday - A is fine.", "A"), ("I'm away until Monday, can we look at it then?", None), ("Thanks for your message! I'm on leave from tomorrow, so: A.", "A"),
        ("Leave it with me, I'm at the dentist until four.", None), ("I'm travelling today. Yes, go ahead.", "B"), ("Sorry for my automatic reply yesterday. C please.", "C"),
    ],
    "da": [
        ("Sidder i møde, men B er fint", "B"), ("Jeg er ikke på kontoret i morgen, så tag A i dag", "A"), ("Jeg holder ferie til mandag, men C tak.", "C"), ("Kan vi tage den på mandag? Jeg har fri til da.", None),
        ("Er på ferie, så kort: kør bare", "B"),
    ],
    "de": [
        ("Bin im Meeting, B passt", "B"), ("Ich bin morgen nicht im Büro, also bitte heute A", "A"), ("Bin bis Montag im Urlaub, aber C bitte.", "C"), ("Bin bis vier beim Zahnarzt, können wir dann reden?", None), ("Bin auf Dienstreise, machen Sie es wie vorgeschlagen.", "B"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "note"), [(language, note) for language, notes in NOTES.items() for note in notes]
)
def test_an_automatic_note_is_known_by_its_words_alone(language: str, note: str) -> None:
    found = reading(note, language)
    assert (found.auto_reply, found.choice, found.ask) == (True, None, False), found


@pytest.mark.parametrize("bounce", BOUNCES)
@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_a_bounce_or_a_list_is_known_by_its_words_alone(bounce: str, language: str) -> None:
    found = reading(bounce, language)
    assert (found.auto_reply, found.choice) == (True, None), found


QUOTE = "\n\nOn 04/03/2025 10:26, Mira Sol wrote:\n> A) Cancel\n> B) Rebook\n"


@pytest.mark.parametrize(
    ("language", "text", "option"), [(language, *one) for language, those in PEOPLE.items() for one in those]
)
@pytest.mark.parametrize("quote", ["", QUOTE])
def test_a_person_who_is_away_still_decides(language: str, text: str, option: str | None, quote: str) -> None:
    found = reading(text + quote, language)
    assert (found.choice, found.auto_reply) == (option, False), found


HEADERS = [
    {"Auto-Submitted": "auto-replied"}, {"auto-submitted": "auto-generated; x=1"}, {"X-Autoreply": "yes"}, {"X-Autorespond": "Bus"}, {"Precedence": "bulk"}, {"Precedence": "auto_reply"}, {"Precedence": "List"}, {"Precedence": "junk"},
    {"List-Id": "<crew.dock.example>"}, {"List-Unsubscribe": "<mailto:off@dock.example>"}, {"Content-Type": "multipart/report; report-type=delivery-status"}, {"Return-Path": "<>"}, {"From": "Mail Delivery <MAILER-DAEMON@mx.example>"},
    {"From": "postmaster@dock.example"}, {"From": "Dock <no-reply@dock.example>"}, {"Sender": "bounces+12@lists.example"},
]  # fmt: skip


@pytest.mark.parametrize("headers", HEADERS, ids=str)
def test_a_header_is_enough(headers: dict[str, str]) -> None:
    assert is_automatic(headers, "Re: Bus", "B")


@pytest.mark.parametrize(
    "subject",
    ["Automatic reply: Bus", "Automatische Antwort: Bus", "Automatisk svar: Bus", "Out of office", "Abwesenheitsnotiz: Bus", "Undelivered Mail Returned to Sender", "Ikke til stede: Bus", "Autosvar: Bus", "AUTO: Tom is out (returning Monday)"],
)  # fmt: skip
def test_a_subject_is_enough(subject: str) -> None:
    assert is_automatic({}, subject, "B")


@pytest.mark.parametrize(
    "headers",
    [{}, {"X-Auto-Response-Suppress": "All"}, {"Auto-Submitted": "no"}, {"Return-Path": "<tom@dock.example>"}, {"From": "Tom B. <tom@dock.example>"}, {"Content-Type": "multipart/alternative"}, {"Precedence": "normal"}, {"From": "Norepl Ymann <noreplyman@dock.example>"}],
    ids=str,
)  # fmt: skip
def test_a_persons_mail_is_not_automatic(headers: dict[str, str]) -> None:
    assert not is_automatic(headers, "Re: Away day: the bus", "B please, I am out of office tomorrow.")


def test_a_note_that_seems_to_decide_is_left_to_a_person() -> None:
    found = reading("Thanks for getting in touch! We are closed until 7 January. Option A: leave a message.", "en")
    assert (found.choice, found.auto_reply, found.ask) == (None, False, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A. The parcel could not be delivered to her anyway."),
        ("en", "A, our list moderator agrees."),
        ("en", "A please. User unknown is what their system says."),
        ("en", "A please, but keep it confidential."),
        ("da", "A. Pakken kunne ikke leveres."),
        ("da", "A, moderatoren af listen er enig."),
        ("de", "A, das Paket konnte nicht zugestellt werden."),
        ("de", "A. Folgende Empfänger bitte informieren: Müller."),
        ("de", "A bitte, wegen Datenschutz."),
    ],
)
def test_a_client_may_use_the_words_of_mail_servers_and_lawyers(language: str, text: str) -> None:
    assert outcome(text, language) == ("A", False)


def test_what_the_quoted_question_says_does_not_make_the_answer_automatic() -> None:
    question = "> Hi,\n> the mailer-daemon says: 550 5.1.1 user unknown, mailbox full.\n> A) Call\n> B) Write\n"
    assert outcome(f"B\n\nOn 04/03/2025 10:26, Mira Sol wrote:\n{question}", "en") == ("B", False)
    body = f"B\n\nOn 04/03/2025 10:26, Mira Sol wrote:\n{question}"
    assert not is_automatic({"From": "Tom <tom@dock.example>"}, "Re: Bus", body)


def outcome(text: str, language: str) -> tuple[str | None, bool]:
    found = reading(text, language)
    return found.choice, found.auto_reply
