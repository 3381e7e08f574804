"""What mail programs put around an answer is not the answer."""

from __future__ import annotations

import pytest

from tests.reading.replies import OPTIONS, reading

ASKED = {
    "en": "Hi Tom,\n\nthe bus is broken.\n\nA) {0}\nB) {1}\nC) {2}\n\nI recommend B.\n\nMira",
    "da": "Hej Tom\n\nBussen er i stykker.\n\nA) {0}\nB) {1}\nC) {2}\n\nJeg anbefaler B.\n\nMia",
    "de": "Hallo Tom,\n\nder Bus ist kaputt.\n\nA) {0}\nB) {1}\nC) {2}\n\nIch empfehle B.\n\nJana",
}


def asked(language: str) -> str:
    return ASKED[language].format(*OPTIONS[language])


def marked(language: str) -> str:
    """The question as a quote with > before each line."""
    return "\n".join(f"> {line}".rstrip() for line in asked(language).split("\n"))


# how each program writes what comes between an answer and the mail it answers; {q} is quoted with >, {o} without
PROGRAMS = {
    "Gmail": ("en", "\n\nOn Tue, 4 Mar 2025 at 10:26, Mira Sol <mira@desk.example> wrote:\n\n{q}\n"),
    "Gmail, wrapped": ("en", "\n\nOn Tue, Mar 4, 2025 at 10:26 AM Mira Sol-Very-Long-Name <\nmira@desk.example> wrote:\n\n{q}\n"),
    "Gmail, old": ("en", "\n\n2025-03-04 10:26 GMT+01:00 Mira Sol <mira@desk.example>:\n\n{q}\n"),
    "Apple Mail": ("en", "\n\nTom\n\n> On 4 Mar 2025, at 10:26, Mira Sol <mira@desk.example> wrote:\n> \n\ufeff{q}\n"),
    "iPhone": ("en", "\n\nSent from my iPhone\n\nOn 4 Mar 2025, at 10:26, Mira Sol <mira@desk.example> wrote:\n\n\ufeff\n{q}\n"),
    "Thunderbird": ("en", "\n\nTom\n\nOn 04/03/2025 10:26, Mira Sol wrote:\n{q}\n"),
    "Outlook": ("en", "\n\nTom B. Holm\nC Dock Ltd\n\nFrom: Mira Sol <mira@desk.example>\nSent: Tuesday, March 4, 2025 10:26 AM\nTo: Tom\nSubject: Bus\n\n{o}\n"),
    "Outlook on the web": ("en", "\n\n________________________________\nFrom: Mira Sol <mira@desk.example>\nSent: 04 March 2025 10:26\nTo: Tom\nSubject: Bus\n\n{o}\n"),
    "Outlook for iOS": ("en", "\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Mira Sol <mira@desk.example>\nSent: Tuesday\nTo: Tom\nSubject: Bus\n\n{o}\n"),
    "Outlook, bold": ("en", "\n\n*From:* Mira Sol <mira@desk.example>\n*Sent:* Tuesday\n*To:* Tom\n*Subject:* Bus\n\n{o}\n"),
    "Outlook, old": ("en", "\n\n-----Original Message-----\nFrom: Mira Sol\nSent: Tuesday\nTo: Tom\nSubject: Bus\n\n{o}\n"),
    "Samsung": ("en", "\n\n\n-------- Original message --------\nFrom: Mira Sol <mira@desk.example>\nDate: 04/03/2025 10:26 (GMT+00:00)\nTo: Tom\nSubject: Bus\n\n{o}\n"),
    "Proton": ("en", "\n\nSent with Proton Mail secure email.\n\nOn Tuesday, March 4th, 2025 at 10:26 AM, Mira Sol <mira@desk.example> wrote:\n\n{q}\n"),
    "Yahoo": ("en", "\n\n    On Tuesday, March 4, 2025 at 10:26:41 AM GMT, Mira Sol <mira@desk.example> wrote:  \n \n{o}\n"),
    "K-9": ("en", "\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\nOn March 4, 2025 10:26:12 AM GMT+01:00, Mira Sol <mira@desk.example> wrote:\n{q}"),
    "Gmail, Danish": ("da", "\n\nDen tirs. 4. mar. 2025 kl. 10.26 skrev Mia Sol <\nmia@desk.example>:\n\n{q}\n"),
    "Apple Mail, Danish": ("da", "\n\nVenlig hilsen\nTom\n\n> Den 4. mar. 2025 kl. 10.26 skrev Mia Sol <mia@desk.example>:\n> \n{q}\n"),
    "iPhone, Danish": ("da", "\n\nSendt fra min iPhone\n\n> Den 4. mar. 2025 kl. 10.26 skrev Mia Sol <mia@desk.example>:\n> \n> \ufeff{q}\n"),
    "Outlook, Danish": ("da", "\n\nMed venlig hilsen\n\nTom B. Holm\n\nFra: Mia Sol <mia@desk.example>\nSendt: 4. marts 2025 10:26\nTil: Tom\nEmne: Bus\n\n{o}\n"),
    "Outlook for Android, Danish": ("da", "\n\nHent Outlook til Android<https://aka.ms/AAb9ysg>\n________________________________\nFra: Mia Sol\nSendt: tirsdag\nTil: Tom\nEmne: Bus\n\n{o}\n"),
    "Samsung, Danish": ("da", "\n\n\nSendt fra min Galaxy\n\n\n-------- Oprindelig besked --------\nFra: Mia Sol\nDato: 04.03.2025 10.26 (GMT+01:00)\nTil: Tom\nEmne: Bus\n\n{o}\n"),
    "Outlook, old, Danish": ("da", "\n\n-----Oprindelig meddelelse-----\nFra: Mia Sol\nSendt: tirsdag\nTil: Tom\nEmne: Bus\n\n{o}\n"),
    "Gmail, German": ("de", "\n\nAm Di., 4. März 2025 um 10:26 Uhr schrieb Jana Sol <\njana@desk.example>:\n\n{q}\n"),
    "Gmail app, German": ("de", "\n\nJana Sol <jana@desk.example> schrieb am Di., 4. März 2025, 10:26:\n\n{q}\n"),
    "Apple Mail, German": ("de", "\n\nViele Grüße\nTom\n\n> Am 04.03.2025 um 10:26 schrieb Jana Sol <jana@desk.example>:\n> \n{q}\n"),
    "iPhone, German": ("de", "\n\nVon meinem iPhone gesendet\n\nAm 04.03.2025 um 10:26 schrieb Jana Sol <jana@desk.example>:\n\n\ufeff\n{q}\n"),
    "Outlook, German": ("de", "\n\nMit freundlichen Grüßen\n\nTom B. Holm\n\nVon: Jana Sol <jana@desk.example>\nGesendet: Dienstag, 4. März 2025 10:26\nAn: Tom\nBetreff: Bus\n\n{o}\n"),
    "Outlook for iOS, German": ("de", "\n\nOutlook für iOS beziehen<https://aka.ms/o0ukef>\n________________________________\nVon: Jana Sol\nGesendet: Dienstag\nAn: Tom\nBetreff: Bus\n\n{o}\n"),
    "GMX": ("de", '\n\nGesendet: Dienstag, 4. März 2025 um 10:26\nVon: "Jana Sol" <jana@desk.example>\nAn: tom@gmx.example\nBetreff: Bus\n{o}\n'),
    "GMX app": ("de", "\n-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.\nAm 04.03.25, 10:26 schrieb Jana Sol <jana@desk.example>:\n{q}\n"),
    "Yahoo, German": ("de", "\n\n    Am Dienstag, 4. März 2025 um 10:26:41 MEZ hat Jana Sol <jana@desk.example> Folgendes geschrieben:  \n \n{o}\n"),
    "Samsung, German": ("de", "\n\nVon meinem Galaxy gesendet\n\n\n-------- Ursprüngliche Nachricht --------\nVon: Jana Sol\nDatum: 04.03.2025 10:26 (GMT+01:00)\nAn: Tom\nBetreff: Bus\n\n{o}\n"),
    "Outlook, old, German": ("de", "\n\n-----Ursprüngliche Nachricht-----\nVon: Jana Sol\nGesendet: Dienstag\nAn: Tom\nBetreff: Bus\n\n{o}\n"),
    "Proton, German": ("de", "\n\nGesendet mit der sicheren E-Mail von Proton Mail.\n\nDienstag, 4. März 2025, 10:26 – Jana Sol <jana@desk.example> schrieb:\n\n{q}\n"),
}  # fmt: skip


def as_sent(answer: str, program: str) -> str:
    language, below = PROGRAMS[program]
    return answer + below.format(q=marked(language), o=asked(language))


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("answer", ["C", "c", "3."])
def test_the_quoted_question_is_not_read_as_an_answer(program: str, answer: str) -> None:
    found = reading(as_sent(answer, program), PROGRAMS[program][0])
    assert (found.choice, found.comment) == ("C", "")


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_is_added_is_the_comment_and_nothing_around_it(program: str) -> None:
    found = reading(as_sent("C, max 200 €", program), PROGRAMS[program][0])
    assert (found.choice, found.comment) == ("C", "max 200 €")


@pytest.mark.parametrize("program", PROGRAMS)
def test_an_empty_answer_above_a_quote_is_left_to_a_person(program: str) -> None:
    found = reading(as_sent("", program), PROGRAMS[program][0])
    assert (found.choice, found.ask, found.auto_reply) == (None, True, False)


SIGNATURES = [
    "Best regards\nTom B. Holm\nDirector\n\nUnit C, 14 Dock Road", "Kind regards,\n\nA. Holm", "Thanks,\nTom", "Cheers\nTom", "Tom", "T.", "Tom B. Holm\nOption B Consulting", "--\nB. Holm\nSuite B",
    "-- \nTom\nNew: ask about option B!", "Tom Holm\nHolm & Co | Unit B | T +44 1632 960118", "/Tom", "Tom x", "xx", "Mit freundlichen Grüßen\n\ni. A. B. Holm", "LG Tom", "Viele Grüße\nTom", "MfG\nB. Holm", "Med venlig hilsen\nTom B. Holm",
    "Mvh Tom", "Mvh\nTom\nA/B Solbakken", "Kh Tom", "Knus\nT", "Hilsen Tom\nB. Holm VVS, Vestergade 9 A", "Gruß\nT. Holm",
    "Tom\n\nThis e-mail is confidential. Any option to rely on its contents, be it A or B, is excluded.", "Diese E-Mail enthält vertrauliche Informationen (Klasse B).", "Denne mail er fortrolig. B.",
    "Sent from my iPad", "Sendt fra min iPhone", "Von meinem iPhone gesendet", "Get Outlook for Android<https://aka.ms/x>", "Hent Outlook til iOS", "Gesendet mit der WEB.DE Mail App", "Sent from Mail for Windows",
]  # fmt: skip


@pytest.mark.parametrize("signature", SIGNATURES)
@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_letters_in_a_signature_are_no_choice(signature: str, language: str) -> None:
    found = reading(f"C\n\n{signature}", language)
    assert (found.choice, found.comment) == ("C", "")


def test_a_postscript_below_the_signature_still_counts() -> None:
    assert (
        reading("C please\n\nBest regards\nTom\n\nPS: only if it stays under 300", "en").comment
        == "PS: only if it stays under 300"
    )
    assert reading("C please\n\nBest regards\nTom\n\nPS: no, A please", "en").choice == "A"


@pytest.mark.parametrize("greeting", ["Hi Mira,", "Hello", "Dear Ms Sol,", "Good morning Mira", "Hej Mia", "Kære Mia,", "Hallo Jana,", "Sehr geehrte Frau Sol,", "Moin", "Mira,", "Servus Jana!"])  # fmt: skip
def test_a_greeting_is_neither_answer_nor_comment(greeting: str) -> None:
    found = reading(f"{greeting}\n\nc\n\nTom", "de")
    assert found.choice == "C"


@pytest.mark.parametrize(
    ("below", "option"),
    [
        ("> A) Cancel the trip\n\nno\n\n> B) Rebook the group to Saturday\n\nyes please\n\n> C) Send everyone a £300 voucher\n", "B"),
        ("> A) Cancel the trip\n> B) Rebook the group to Saturday\n> C) Send everyone a £300 voucher\nthis one, today\n>\n> Mira", "C"),
        ("> A) Cancel the trip\n\n<- this one\n\n> B) Rebook the group to Saturday\n", "A"),
        ("> A) Cancel the trip\n\ntoo sad\n\n> B) Rebook the group to Saturday\n\nnot on a Saturday\n\n> C) Send everyone a £300\n> voucher\n\n👍", "C"),
        ("> I recommend B.\n>\n> Mira\n\nA please, they asked first.\n\nTom\n", "A"),
        ("> I recommend B.\n\nAgreed.", "B"),
        ("> A) Cancel the trip\n\nno\n\n> B) Rebook the group to Saturday\n\nno\n", None),
        ("> A) Cancel the trip\n\nyes\n\n> B) Rebook the group to Saturday\n\nyes\n", None),
        ("> A) Cancel the trip\n\nwhat does that cost?\n\n> B) Rebook the group to Saturday\n", None),
        ("> A) Cancel the trip <-- this one\n> B) Rebook the group to Saturday\n", "A"),
    ],
)  # fmt: skip
def test_an_answer_below_or_between_the_quoted_lines_is_found(below: str, option: str | None) -> None:
    assert reading(f"On 04/03/2025 10:26, Mira Sol wrote:\n{below}", "en").choice == option


def test_an_answer_marked_in_the_original_itself_is_found() -> None:
    original = asked("en").replace("Cancel the trip", "Cancel the trip  <-- yes please")
    mail = f"see below\n\nFrom: Mira Sol <mira@desk.example>\nSent: Tuesday\nTo: Tom\nSubject: Bus\n\n{original}"
    assert reading(mail, "en").choice == "A"


def test_a_mail_that_is_too_long_is_left_to_a_person() -> None:
    found = reading("C please. " + "And another thing we should talk about. " * 200, "en")
    assert (found.choice, found.ask, found.why) == (None, True, "too long to be sure")


def test_what_is_said_below_a_name_makes_the_choice_uncertain() -> None:
    assert reading("Yes\nThomas\n\nActually I need to check with my wife first", "en").choice is None
    assert reading("C please\n\nBest\nTom\n\nOr rather, let's go with A", "en").choice is None
    assert reading("C please\n\nBest\nTom\n\nUnit B, 3 Dock Road, ask for option A", "en").choice == "C"
