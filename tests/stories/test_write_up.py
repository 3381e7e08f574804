"""A problem written up from the first sentence to the client's answer, in each language, on the real engine."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import POSTS, REPLY, agreement, berger
from tests.stories.asking import reply
from tests.stories.chat import as_shown, find_button, heard, last, newest_preview, say, tap
from tests.stories.office import Mail, Office

pytestmark = pytest.mark.database

AREAS = """
[[area]]
name = "price feed"
delegation = "consult"
sop = ["https://sop.nordlys.example/feed"]

[[boundary]]
area = "price feed"
text = "pausing up to 20 articles"
"""


@dataclass(frozen=True)
class Voice:
    """What Mia types in a language, and words that must come back to her in it."""

    language: str
    problem: str
    impact: str
    tried: str
    weak: str
    remark: str
    first: str
    second: str
    why: str
    stops: str
    subject: str
    sent: str


VOICES = [
    Voice(
        "en",
        problem="supplier feed is down since Thursday 09:10",
        impact="214 prices are a day old; about one wrong order an hour",
        tried="restarted the import 09:40 → same error\nwrote to the supplier 10:05 → Friday",
        weak="ask Jonas what to do",
        remark="hands the thinking back",
        first="Pause the 214 articles; 15 lost sales a day; can be undone",
        second="Enter the 30 best-sellers by hand; 3 h of mine",
        why="it costs less than the refunds",
        stops="the price update",
        subject="DECISION by Fri 20 Nov 12:00 CET – supplier feed is down (Nordlys) [E-1]",
        sent="✓ E-1 sent to Jonas.",
    ),
    Voice(
        "da",
        problem="leverandørens feed er nede siden torsdag kl. 9.10",
        impact="214 priser er en dag gamle; omkring en forkert ordre i timen",
        tried="genstartede importen kl. 9.40 → samme fejl\nskrev til leverandøren kl. 10.05 → fredag",
        weak="spørge Jonas",
        remark="ligger tankearbejdet hos Jonas",
        first="Sætte de 214 varer på pause; 15 mistede salg om dagen; kan fortrydes",
        second="Taste de 30 bedst sælgende ind; 3 t for mig",
        why="det er billigere end refusionerne",
        stops="prisopdateringen",
        subject="BESLUTNING senest fre 20. nov 12:00 CET – leverandørens feed er nede (Nordlys) [E-1]",
        sent="✓ E-1 er sendt til Jonas.",
    ),
    Voice(
        "de",
        problem="Der Feed des Lieferanten ist ausgefallen, seit Donnerstag 9:10 Uhr",
        impact="214 Preise sind einen Tag alt; etwa eine falsche Bestellung pro Stunde",
        tried="Import 9:40 neu gestartet → gleicher Fehler\nLieferanten angeschrieben → Freitag",
        weak="Jonas fragen",
        remark="läge das Denken wieder bei Jonas",
        first="Die 214 Artikel pausieren; 15 Verkäufe am Tag weniger; umkehrbar",
        second="Die 30 Bestseller von Hand eintragen; 3 Std. von mir",
        why="kostet weniger als die Erstattungen",
        stops="die Preispflege",
        subject="ENTSCHEIDUNG bis Fr 20. Nov 12:00 CET – Der Feed des Lieferanten ist ausgefallen (Nordlys) [E-1]",
        sent="✓ E-1 ist an Jonas gesendet.",
    ),
]


@pytest.fixture(params=VOICES, ids=lambda voice: voice.language)
def voice(request: pytest.FixtureRequest) -> Voice:
    found: Voice = request.param
    return found


async def write_up(office: Office, her: Person, voice: Voice, *, restarting: bool = False) -> None:
    """Everything up to the exact mail; on request the program ends and starts anew after every answer."""
    moves = [
        *(("say", f"/issue {voice.problem}"), ("say", voice.impact), ("area", ""), ("tap", "ask_client")),
        *(("say", voice.tried), ("say", voice.first), ("say", voice.weak), ("say", voice.second), ("tap", "enough")),
        *(("tap", "choose A"), ("say", voice.why), ("tap", "by 20261120T1100"), ("say", voice.stops)),
    ]
    for what, how in moves:
        if what == "say":
            await say(office, her, how)
        elif what == "tap":
            await tap(office, her, how)
        elif "area 0" in str(last(her).buttons):
            await tap(office, her, "area 0")
        if restarting:
            await office.restart()


def questions(office: Office) -> list[Mail]:
    return [mail for mail in office.mails if "[E-" in mail.subject]


async def test_a_problem_becomes_a_mail_and_the_clients_answer_comes_back(office: Office, voice: Voice) -> None:
    await office.agree(agreement(POSTS, REPLY, AREAS, language=voice.language, client_language=voice.language))
    her = await office.hire("Mia Holm", language=voice.language)
    await office.at("14:05")
    await write_up(office, her, voice, restarting=True)
    shown = newest_preview(her)
    assert voice.remark not in shown
    assert voice.weak not in shown
    await tap(office, her, "send")
    assert voice.sent in heard(her)
    mail = office.mails[-1]
    assert mail.subject == voice.subject
    assert as_shown(mail) == shown
    for words in (voice.first.split(";")[0], voice.second.split(";")[0], voice.why, voice.stops):
        assert words in mail.text
    await office.at("15:20")
    await office.receive(reply(mail, "A"))
    assert "Jonas" in last(her).text
    assert await office.count("decision") == 1


async def test_the_coach_speaks_once_and_is_answered_with_a_better_option(office: Office, voice: Voice) -> None:
    await office.agree(agreement(POSTS, language=voice.language))
    her = await office.hire("Mia Holm", language=voice.language)
    await office.at("14:05")
    for words in (f"/issue {voice.problem}", voice.impact):
        await say(office, her, words)
    await tap(office, her, "ask_client")
    for words in (voice.tried, voice.first, voice.weak):
        await say(office, her, words)
    assert voice.remark in last(her).text
    await say(office, her, voice.second)
    assert voice.remark not in last(her).text
    assert voice.second.split(";")[0] in last(her).text


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(POSTS, AREAS))
    her = await office.hire("Mia Holm")
    await office.at("14:05")
    return her


async def test_an_edited_message_changes_the_mail_before_it_goes(office: Office, mia: Person) -> None:
    english = VOICES[0]
    await say(office, mia, f"/issue {english.problem}")
    number = await say(office, mia, english.impact)
    for words in ("-", english.tried, english.first, english.second):
        if "decide this yourself" in last(mia).text:
            await tap(office, mia, "ask_client")
        await say(office, mia, words)
    await tap(office, mia, "preview")
    mia.edit(number, "230 prices are a day old")
    await office.settle()
    assert "230 prices are a day old" in newest_preview(mia)
    await tap(office, mia, "send")
    assert "230 prices are a day old" in office.mails[-1].text


async def test_a_second_tap_on_send_sends_one_mail(office: Office, mia: Person) -> None:
    await write_up(office, mia, VOICES[0])
    message, data = find_button(mia, "send")
    for _ in range(2):
        mia.press(data, message.message_id)
    await office.settle()
    assert len(questions(office)) == 1


async def test_an_emergency_is_out_after_two_taps_and_the_rest_follows_in_the_same_thread(
    office: Office, mia: Person
) -> None:
    await say(office, mia, "/issue customer addresses are visible on the order page since 13:50")
    await tap(office, mia, "emergency")
    shown = newest_preview(mia)
    assert questions(office) == []
    await tap(office, mia, "send")
    first = office.mails[-1]
    assert as_shown(first) == shown
    assert first.subject.startswith("EMERGENCY")
    await office.at("15:06")
    await say(office, mia, "A: take the page down; 20 orders an hour\nB: hide the address block; one hour of work")
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    second = office.mails[-1]
    assert "A – take the page down" in second.text
    assert str(second.message["References"]).split()[0] == str(first.message["References"]).split()[0]
    await office.receive(reply(second, "B"))
    assert "Jonas chose B" in last(mia).text


async def test_yes_i_decide_is_a_line_of_the_day_and_no_mail_of_its_own(office: Office, mia: Person) -> None:
    await say(office, mia, "/issue price feed sends three wrong articles since noon")
    await say(office, mia, "-")
    await say(office, mia, "-")
    assert "You decide alone: pausing up to 20 articles" in last(mia).text
    await tap(office, mia, "decide")
    await say(office, mia, "Three articles paused until the supplier corrects them")
    assert office.mails == []
    await office.at("16:00")
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    assert "Three articles paused until the supplier corrects them" in office.mails[-1].text


async def test_drafts_of_two_clients_wait_over_the_weekend_and_do_not_mix(office: Office, mia: Person) -> None:
    await office.agree(berger())
    await say(office, mia, "/issue Nordlys: supplier feed is down since Thursday")
    await say(office, mia, "214 prices are a day old")
    await say(office, mia, "/issue Berger: Bestellungen kommen doppelt an, seit gestern")
    await say(office, mia, "drei Kunden haben geschrieben")
    await office.restart()
    await office.at("10:00", day=4)
    await say(office, mia, "/issue")
    await tap(office, mia, "draft 1")
    assert "214 prices are a day old" in last(mia).text
    await say(office, mia, "one wrong order an hour")
    assert "drei Kunden" not in last(mia).text
    await say(office, mia, "/issue")
    await tap(office, mia, "draft 2")
    assert "drei Kunden haben geschrieben" in last(mia).text
    assert questions(office) == []


async def test_what_blocks_a_kpi_is_written_up_after_the_report(office: Office, mia: Person) -> None:
    await office.at("16:00")
    await say(office, mia, "0")
    await tap(office, mia, "blocked")
    await say(office, mia, "no texts from the supplier since Monday")
    await tap(office, mia, "write_up")
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    assert "no texts from the supplier" in last(mia).text
    assert "waiting cost" in last(mia).text
    await say(office, mia, "two posts a day")
    assert "Two posts a day".lower() in last(mia).text.lower()


async def test_a_mistake_report_is_kept_and_goes_to_nobody(office: Office, mia: Person) -> None:
    await say(office, mia, "/mistake The newsletter went out with last week’s prices")
    for words in ("12 customers wrote", "correction sent at 11:20", "prices are the last check"):
        await say(office, mia, words)
    await tap(office, mia, "keep")
    assert await office.count("mistake") == 1
    assert office.mails == []
