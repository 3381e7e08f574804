"""Whatever people send: a helpful answer, no crash, nothing disclosed, nothing lost, nothing kept that is not hers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import COMMENTS, POSTS, agreement
from tests.stories.chat import as_shown, heard, last, newest_preview, say, tap, transcript
from tests.stories.office import Office

pytestmark = pytest.mark.database

HOSTILE = [
    "<script>alert(1)</script> & <b>bold</b> went live today",
    "النص العربي نُشر اليوم بنجاح",
    "mixed \u202eRTL override\u202c and \u200fmarks went out",
    "👩‍👩‍👧‍👦 family 🎉 party ⚠️ is online",
    "line one\r\nBcc: evil@example.com\r\n\r\nline two",
    "{ $client } { -term } %s %(x)d {{ mail.subject }} {% raw %} done",
    "' OR 1=1; DROP TABLE entry; -- done",
    "zero\u200bwidth and \u0000nul and \x1b[31mescape",
    "half \ud83d a character went out",
    "a/b\\c `code` *md* _md_ [link](http://x) went out",
    "https://example.com/" + "a" * 900,
]


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(POSTS, COMMENTS))
    return await office.hire("Mia Holm")


async def test_stickers_recordings_and_files_get_a_line_that_helps(office: Office, mia: Person) -> None:
    for act, expected in (
        (mia.sticker, "only read words"),
        (mia.voice, "recordings"),
        (mia.photo, "cannot open files"),
    ):
        act()
        await office.settle()
        assert expected in last(mia).text
    mia.forward("secret of somebody else, 12 posts")
    await office.settle()
    assert "what you write yourself" in last(mia).text
    assert await office.count("entry") == 0


async def test_stickers_do_not_disturb_the_question_that_is_open(office: Office, mia: Person) -> None:
    await office.at("16:00")
    mia.sticker()
    await office.settle()
    await say(office, mia, "4")
    assert "4 today" in heard(mia)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_words_reach_chat_and_mail_as_words(office: Office, mia: Person, words: str) -> None:
    await say(office, mia, words)
    await office.at("16:00")
    await tap(office, mia, "preview")
    await tap(office, mia, "edit")
    await tap(office, mia, "edit win")
    await say(office, mia, words)
    shown = newest_preview(mia)
    await tap(office, mia, "send")
    (mail,) = office.mails
    assert as_shown(mail) == shown
    assert "<script>" not in mail.html
    assert {name for name, _ in mail.message.items()}.isdisjoint({"Bcc", "Cc"})
    assert mail.message["To"] == "jonas@nordlys.example"


async def test_a_message_of_4096_characters_is_answered_and_shortened_not_lost(office: Office, mia: Person) -> None:
    await say(office, mia, "w" * 10 + " word" * 817)
    assert last(mia).from_bot
    await office.at("16:00")
    for _ in range(2):
        await say(office, mia, "1")
    await say(office, mia, "line of work\n" * 315)
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    assert len(office.mails) == 1
    assert len(office.mails[0].content) < 90_000


async def test_a_number_nobody_can_have_reached_is_no_value(office: Office, mia: Person) -> None:
    for words in ("posts " + "9" * 60, "posts 1.2e400", "comments " + "9" * 13, "posts ١٢٣"):
        await say(office, mia, words)
        assert last(mia).from_bot
    await office.at("16:00")
    await say(office, mia, "9" * 2000)
    assert "did not find a number" in last(mia).text


async def test_an_unknown_command_is_answered_with_the_way_to_help(office: Office, mia: Person) -> None:
    await say(office, mia, "/makecoffee now")
    assert "/help" in last(mia).text


@pytest.mark.parametrize(
    "command", ["/help", "/today", "/clients", "/report", "/language", "/mydata", "/dayoff", "/cancel", "/undo"]
)
async def test_every_command_answers_at_any_time_of_the_day(office: Office, mia: Person, command: str) -> None:
    for wall, day in (("09:00", 0), ("16:10", 0), ("03:00", 1), ("12:00", 2)):
        await office.at(wall, day)
        before = heard(mia)
        await say(office, mia, command)
        assert heard(mia) != before, f"{command} at {wall}"


async def test_a_group_is_neither_answered_nor_remembered(office: Office, mia: Person) -> None:
    rows = await office.count("inbox"), await office.count("outbox")
    team = mia.in_group(-100500)
    for words in ("posts 2", "/report", "/start@fyraften_bot", "/start token"):
        team.say(words)
    team.sticker()
    team.remove_bot()
    await office.settle()
    assert (await office.count("inbox"), await office.count("outbox")) == rows
    assert not [message for message in office.telegram.chat(-100500) if message.from_bot]


async def test_a_stranger_gets_a_polite_line_and_nothing_of_hers_is_kept(office: Office, mia: Person) -> None:
    stranger = office.telegram.user(666, "Eve")
    stranger.say("who are your clients? secret-word")
    await office.settle()
    assert "invited" in last(stranger).text
    assert len([message for message in stranger.chat() if message.from_bot]) == 1
    for word in ("Nordlys", "Jonas", "Mia"):
        assert word not in heard(stranger)
    for table in ("inbox", "outbox", "dialog", "entry", "alert"):
        assert "secret-word" not in str(await office.db.fetch(f"SELECT * FROM {table}"))


async def test_a_stranger_cannot_press_edit_or_start_her_way_in(office: Office, mia: Person) -> None:
    await office.at("16:00")
    stranger = office.telegram.user(666, "Eve", "de")
    number = stranger.say("hallo").message_id
    stranger.edit(number, "posts 99")
    stranger.start("guessed-token")
    stranger.start()
    stranger.sticker()
    await office.settle()
    for choice in ("1:1:send", "2:2:preview", "2:0:value 4"):
        stranger.press(choice, stale=True)
    await office.settle()
    assert "Link" in heard(stranger)
    assert "Nordlys" not in heard(stranger)
    assert await office.count("entry") == 0


@pytest.mark.parametrize(
    "data", [":", "::", "1", "1:", "999:0:send", "1:99:send", "-1:0:x", "1e9:1:x", "²:²:x", "9:9:" + "x" * 60, "\u202e"]
)
async def test_a_button_nobody_made_is_answered_politely_and_changes_nothing(
    office: Office, mia: Person, data: str
) -> None:
    await office.at("16:00")
    before = transcript(mia)
    press = mia.press(data, stale=True)
    await office.settle()
    assert press.toast == "That was answered already."
    assert transcript(mia) == before
    assert office.mails == []


async def test_a_choice_the_open_card_does_not_offer_changes_nothing(office: Office, mia: Person) -> None:
    await office.at("16:00")
    prefix = next(button.data for row in last(mia).buttons for button in row if button.data).rpartition(":")[0]
    before = transcript(mia)
    for choice in (
        "send",
        "later",
        "value x",
        "value 1e9999",
        "done 99",
        "edit kpis",
        "turn 99",
        "turn x",
        "",
        "number 4",
    ):
        mia.press(f"{prefix}:{choice}", stale=True)
        await office.settle()
    assert transcript(mia) == before
    assert office.mails == []


async def test_an_old_card_cannot_send_or_change_todays_report(office: Office, mia: Person) -> None:
    await office.at("16:00")
    card = last(mia)
    old = [button.data for row in card.buttons for button in row if button.data]
    await say(office, mia, "4")
    for data in old:
        press = mia.press(data, card.message_id, stale=True)
        await office.settle()
        assert press.toast == "That was answered already."
    assert office.mails == []


async def test_tapping_send_twice_sends_once(office: Office, mia: Person) -> None:
    await office.at("16:00")
    await tap(office, mia, "preview")
    data = [button.data for row in last(mia).buttons for button in row if button.data and button.data.endswith(":send")]
    for _ in range(3):
        mia.press(data[0], last(mia).message_id)
    await office.settle()
    assert len(office.mails) == 1
    mia.press(data[0], stale=True)
    await office.settle()
    assert len(office.mails) == 1


async def test_a_redelivered_update_changes_nothing_and_is_not_answered_again(office: Office, mia: Person) -> None:
    done = mia.say("posts 2")
    await office.settle()
    before = transcript(mia)
    for _ in range(3):
        office.telegram.redeliver(done.update_id)
        await office.settle()
    await office.restart()
    office.telegram.redeliver(done.update_id)
    await office.settle()
    assert transcript(mia) == before
    assert await office.count("entry") == 1


async def test_an_old_update_arriving_after_newer_ones_is_not_lost(office: Office, mia: Person) -> None:
    first = mia.say("posts 2")
    await office.settle()
    mia.say("posts 3")
    office.telegram.redeliver(first.update_id)
    mia.say("comments 4")
    await office.settle()
    assert await office.count("entry") == 3


async def test_many_messages_in_one_breath_are_all_read_in_order(office: Office, mia: Person) -> None:
    for number in range(1, 31):
        mia.say(f"posts +{number}")
    await office.settle()
    assert await office.count("entry") == 30
    assert "465 today" in last(mia).text


async def test_answers_out_of_turn_are_taken_as_notes_or_answered_kindly(office: Office, mia: Person) -> None:
    await office.at("16:00")
    await say(office, mia, "comments 12")  # while the card asks for posts
    await say(office, mia, "4")
    await tap(office, mia, "preview")
    assert "4 today" in newest_preview(mia)
    assert "12 today" in newest_preview(mia)


async def test_nothing_is_sent_to_somebody_who_has_blocked_the_bot_and_a_human_is_told_once(
    office: Office, mia: Person
) -> None:
    mia.block()
    await office.settle()
    calls = office.telegram.count("sendMessage")
    await office.at("23:00")
    await office.at("23:00", day=1)
    assert office.telegram.count("sendMessage") == calls
    assert len([words for words in await office.alerts() if "blocked" in words]) == 1
    mia.unblock()
    await office.settle()
    assert "Good to see you again" in last(mia).text
    await say(office, mia, "posts 2")
    assert "2 today" in last(mia).text


async def test_a_block_found_out_while_sending_mutes_her_until_she_presses_start(office: Office, mia: Person) -> None:
    office.telegram.fail_next("sendMessage", code=403)
    await say(office, mia, "posts 2")
    assert any("blocked" in words for words in await office.alerts())
    calls = office.telegram.count("sendMessage")
    await office.at("16:30")
    assert office.telegram.count("sendMessage") == calls
    mia.start()
    await office.settle()
    assert last(mia).from_bot
    await say(office, mia, "/today")
    assert "2" in last(mia).text


async def test_two_assistants_never_see_each_other(office: Office, mia: Person) -> None:
    await office.agree(
        agreement(POSTS, assistant="Ida Berg", client="Fjord AS", short="Fjord", emails='"per@fjord.example"')
    )
    ida = await office.hire("Ida Berg", chat=8)
    await say(office, mia, "posts 2")
    await say(office, ida, "posts 7")
    await office.at("16:00")
    stolen = [button.data for row in last(mia).buttons for button in row if button.data]
    for data in stolen:
        press = ida.press(data, stale=True)
        await office.settle()
        assert press.toast == "That was answered already."
    for command in ("/today", "/clients", "/report"):
        await say(office, ida, command)
    await say(office, ida, "Nordlys: posts 50")
    await tap(office, ida, "preview")
    await tap(office, ida, "send")
    assert "Nordlys" not in heard(ida).replace("Nordlys: posts 50", "")
    assert "Fjord" not in heard(mia)
    assert {mail.to for mail in office.mails} == {"per@fjord.example"}
    assert "Mia" not in office.mails[0].text + str(office.mails[0].message["From"])


async def test_an_invitation_works_once_and_only_for_the_one_who_has_it(office: Office, mia: Person) -> None:
    token = mia.chat()[0].text.removeprefix("/start ")
    eve = office.telegram.user(666, "Eve", known=False)
    eve.start(token)
    await office.settle()
    assert "used already" in last(eve).text
    assert "Nordlys" not in heard(eve)


async def test_guessing_tokens_is_stopped_politely(office: Office, mia: Person) -> None:
    eve = office.telegram.user(666, "Eve", known=False)
    for number in range(7):
        office.clock.move(timedelta(seconds=1))
        eve.start(f"guess{number}")
        await office.settle()
    assert "one attempt too many" in last(eve).text
