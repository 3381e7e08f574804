"""The Telegram double, driven by the stock library: what people do reaches the bot, and the other way round."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update

from tests.doubles.bot_api import BotApi, Driver, Impossible, bot_api_process
from tests.doubles.echo_bot import polling


@pytest.fixture(params=["in this process", "in its own process"])
async def api(request: pytest.FixtureRequest) -> AsyncIterator[Driver]:
    if request.param == "in this process":
        async with BotApi() as inside:
            yield inside
    else:
        with bot_api_process() as outside:
            yield outside


@pytest.fixture
async def bot(api: Driver) -> AsyncIterator[Bot]:
    async with Bot(api.token, base_url=api.base_url) as bot:
        yield bot


async def the_update(bot: Bot) -> Update:
    """The one update that waits, confirmed."""
    (update,) = await bot.get_updates()
    await bot.get_updates(offset=update.update_id + 1, timeout=0)
    return update


async def test_a_polling_application_answers_what_a_person_says(api: Driver) -> None:
    mia = api.user(7, "Mia", "da")
    async with polling(api.token, api.base_url):
        mia.say("hej")
        answer = await mia.sees("You said: hej")
    assert answer.from_bot
    assert [message.text for message in mia.chat()] == ["hej", "You said: hej"]


async def test_a_pressed_button_is_answered_and_its_message_edited_in_place(api: Driver) -> None:
    mia = api.user(7)
    async with polling(api.token, api.base_url):
        mia.start()
        question = await mia.sees("Ready?")
        press = mia.press("Yes")
        assert await press.wait_answered() == "Thanks"
        picked = await mia.sees("Picked yes")
    assert question.button_texts == ["Yes", "No"]
    assert (picked.message_id, picked.edited, picked.buttons) == (question.message_id, True, ())
    assert not press.alert


async def test_a_deleted_message_is_gone_from_the_screen(api: Driver) -> None:
    mia = api.user(7)
    async with polling(api.token, api.base_url):
        mia.say("/delete")
        await mia.sees("Deleted: True")
    assert [message.text for message in mia.chat()] == ["/delete", "Deleted: True"]


async def test_the_menu_shows_the_narrowest_list_in_her_language(api: Driver, bot: Bot) -> None:
    mia, jonas = api.user(7, "Mia", "da"), api.user(8, "Jonas", "en")
    await bot.set_my_commands([("report", "Report your day")])
    await bot.set_my_commands([("report", "Meld din dag ind")], language_code="da")
    assert mia.menu() == [{"command": "report", "description": "Meld din dag ind"}]
    assert jonas.menu() == [{"command": "report", "description": "Report your day"}]
    await bot.delete_my_commands(language_code="da")
    assert mia.menu() == jonas.menu()


async def test_everything_a_person_sends_parses_in_the_stock_library(api: Driver, bot: Bot) -> None:
    mia = api.user(7, "Mia", "da")
    mia.start("abc")
    mia.sticker()
    mia.voice()
    mia.photo("a picture")
    mia.forward("from elsewhere")
    mia.block()
    mia.unblock()
    start, sticker, voice, photo, forwarded, blocked, unblocked = await bot.get_updates()
    assert (start.message.text, start.message.from_user.language_code) == ("/start abc", "da")
    assert start.message.entities[0].type == "bot_command"
    assert sticker.message.sticker
    assert voice.message.voice
    assert photo.message.photo[0].file_id
    assert photo.message.caption == "a picture"
    assert forwarded.message.forward_origin.type == "hidden_user"
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert unblocked.my_chat_member.new_chat_member.status == "member"


async def test_replies_and_edits_carry_what_they_refer_to(api: Driver, bot: Bot) -> None:
    mia = api.user(7)
    asked = await bot.send_message(7, "How many?")
    said = mia.say("2", reply_to=asked.message_id)
    mia.edit(said.message_id, "3 www.example.dk")
    reply, edit = await bot.get_updates()
    assert reply.message.reply_to_message.text == "How many?"
    assert edit.edited_message.text == "3 www.example.dk"
    assert edit.edited_message.message_id == said.message_id
    assert edit.edited_message.edit_date is not None
    assert mia.chat()[-1].edited


async def test_a_group_counts_its_own_messages_and_a_private_chat_shares_its_count(api: Driver, bot: Bot) -> None:
    mia, jonas = api.user(7), api.user(8, "Jonas")
    first, second = mia.say("one"), jonas.say("two")
    third = mia.in_group(-1001).say("three")
    assert (first.message_id, second.message_id, third.message_id) == (1, 2, 1)
    *_, update = await bot.get_updates()
    assert update.message.chat.type == "supergroup"
    assert update.message.from_user.id == 7


async def test_a_press_carries_the_message_and_the_same_chat_instance_each_time(api: Driver, bot: Bot) -> None:
    mia = api.user(7)
    button = InlineKeyboardButton("Ja", callback_data="d1:1:ja")
    await bot.send_message(7, "Send?", reply_markup=InlineKeyboardMarkup.from_button(button))
    mia.press("Ja")
    mia.press("d1:1:ja")
    mia.press("old", stale=True)
    first, second, stale = [update.callback_query for update in await bot.get_updates()]
    assert (first.data, first.message.text, first.from_user.id) == ("d1:1:ja", "Send?", 7)
    assert first.chat_instance == second.chat_instance
    assert first.id != second.id
    assert stale.data == "old"


async def test_nobody_presses_what_is_not_there_or_writes_to_a_blocked_bot(api: Driver) -> None:
    mia = api.user(7)
    mia.say("hi")
    with pytest.raises(Impossible, match="shows no button 'Yes'"):
        mia.press("Yes")
    mia.block()
    with pytest.raises(Impossible, match="has blocked the bot"):
        mia.say("hi")
    with pytest.raises(Impossible, match=r"call api\.user"):
        api.chat(99)
    mia.start()
    assert mia.say("back").message_id == 3


async def test_files_of_the_bot_are_kept_with_name_and_content(api: Driver, bot: Bot) -> None:
    mia = api.user(7)
    sent = await bot.send_document(
        7, b"a;b\r\n1;2\r\n", filename="dage-æø.csv", caption="<b>All</b>", parse_mode="HTML"
    )
    await bot.send_photo(7, b"\x89PNG\r\n\r\n--", caption="12")
    document, photo = mia.chat()
    assert sent.document.file_name == "dage-æø.csv"
    assert (document.file.name, document.file.content) == ("dage-æø.csv", b"a;b\r\n1;2\r\n")
    assert (document.text, document.html) == ("All", "<b>All</b>")
    assert (photo.attached, photo.file.content, photo.text) == ("photo", b"\x89PNG\r\n\r\n--", "12")


async def test_the_record_holds_every_call_with_arguments_time_and_outcome(api: Driver, bot: Bot) -> None:
    api.user(7)
    await bot.send_message(7, "12", disable_notification=True)
    with pytest.raises(Exception, match="Chat not found"):
        await bot.send_message(8, "12")
    good, bad = api.calls("sendMessage")
    assert (good.arguments["chat_id"], good.arguments["text"]) == (7, "12")
    assert (good.status, good.outcome, good.message_id) == (200, "ok", 1)
    assert (bad.status, bad.outcome) == (400, "Bad Request: chat not found")
    assert good.at < bad.at
    assert api.count("sendMessage") == 2
    assert api.chat(7)[0].silent


async def test_waiting_in_vain_fails_with_the_chat_and_the_last_calls(api: Driver, bot: Bot) -> None:
    api.user(7)
    await bot.send_message(7, "Good morning")
    with pytest.raises(AssertionError, match=r"(?s)'Good evening'.*'Good morning'.*sendMessage: ok"):
        await api.wait_for("Good evening", chat=7, timeout=0.05)


async def test_updates_are_numbered_upwards_and_can_come_again_after_confirmation(api: Driver, bot: Bot) -> None:
    mia = api.user(7)
    first, second = mia.say("one"), mia.say("two")
    assert second.update_id == first.update_id + 1 == api.last_update_id
    await bot.get_updates(offset=second.update_id + 1)
    assert api.waiting_updates == 0
    api.redeliver(first.update_id)
    assert (await the_update(bot)).message.text == "one"
    assert await bot.get_updates(timeout=0) == ()


async def test_get_chat_and_get_me_parse_in_the_stock_library(api: Driver, bot: Bot) -> None:
    api.user(7, "Mia")
    chat = await bot.get_chat(7)
    assert (chat.type, chat.first_name) == ("private", "Mia")
    assert bot.username == "fyraften_bot"
