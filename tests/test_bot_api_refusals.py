"""The Telegram double refuses what Telegram refuses, in its words."""

from collections.abc import AsyncIterator

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    ReplyKeyboardMarkup,
)
from telegram.error import BadRequest, ChatMigrated, EndPointNotFound, Forbidden, InvalidToken

from tests.doubles.bot_api import BotApi


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        api.user(7)
        yield api


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(api.token, base_url=api.base_url) as bot:
        yield bot


def keyboard(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data=data)]])


async def html(bot: Bot, text: str) -> Message:
    return await bot.send_message(7, text, parse_mode="HTML")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("<b>x", "can't find end tag corresponding to start tag b"),
        ("<b>x</i>", 'unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b><i>x</b></i>", 'unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("x</b>", "unexpected end tag at byte offset 1"),
        ("<foo>x</foo>", 'unsupported start tag "foo" at byte offset 0'),
        ("one<br/>two", 'unsupported start tag "br/" at byte offset 3'),
        ("<p>x</p>", 'unsupported start tag "p" at byte offset 0'),
        ("3 < 4 and more", 'unsupported start tag "" at byte offset 2'),
        ("æ <3", "unclosed start tag at byte offset 3"),
        ("Berger & Co", 'unescaped "&" at byte offset 7'),
        ("a&nbsp;b", 'unescaped "&" at byte offset 1'),
        ("<a href=x y>z</a>", "expected equal sign in declaration of an attribute"),
        ('<a href="http://x.dk>z</a>', 'unclosed start tag "a" at byte offset 0'),
        ("<span class='x'>z</span>", 'must have class "tg-spoiler" at byte offset 0'),
        ("<b>x</b", "unclosed end tag at byte offset 4"),
    ],
)
async def test_broken_html_is_refused_with_its_place(api: BotApi, bot: Bot, text: str, complaint: str) -> None:
    with pytest.raises(BadRequest) as refused:
        await html(bot, text)
    assert refused.value.message.startswith("Can't parse entities: ")
    assert complaint.lower() in refused.value.message.lower()
    assert api.chat(7) == []


@pytest.mark.parametrize(("text", "reason"), [("", "Message text is empty"), (" \n ", "Text must be non-empty")])
async def test_an_empty_text_is_refused(bot: Bot, text: str, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason):
        await bot.send_message(7, text)


async def test_4096_units_after_parsing_are_the_most(bot: Bot) -> None:
    assert len((await html(bot, f"<b>{'x' * 4096}</b>")).text) == 4096
    assert await html(bot, "&amp;" * 4096)
    with pytest.raises(BadRequest, match="Message is too long"):
        await html(bot, "x" * 4097)
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(7, "🎉" * 2049)
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(7, b"x", filename="x.txt", caption="x" * 1025)


async def test_button_data_is_1_to_64_bytes(bot: Bot) -> None:
    sent = await bot.send_message(7, "?", reply_markup=keyboard("æ" * 32))
    assert sent.reply_markup.inline_keyboard[0][0].callback_data == "æ" * 32
    for data in ("æ" * 32 + "x", ""):
        with pytest.raises(BadRequest, match=r"(?i)button_data_invalid"):
            await bot.send_message(7, "?", reply_markup=keyboard(data))


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("no json", "reply keyboard markup JSON object"),
        ({"inline_keyboard": {}}, "must be of type Array"),
        ({"inline_keyboard": [{"text": "x"}]}, "must be an Array of Arrays"),
        ({"inline_keyboard": [[{"callback_data": "x"}]]}, 'Field "text" must be of type String'),
        ({"inline_keyboard": [[{"text": "x"}]]}, "Text buttons are unallowed"),
        ({"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}, "text must be non-empty"),
        ({"inline_keyboard": [[{"text": "x", "url": "http://localhost:8080/"}]]}, "Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 101]}, "Reply markup is too long"),
        ({"keyboard": [[{"text": ""}]]}, "non-empty String"),
    ],
)
async def test_misshapen_keyboards_are_refused(bot: Bot, markup: object, reason: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){reason}"):
        await bot.send_message(7, "?", api_kwargs={"reply_markup": markup})


async def test_a_chat_nobody_knows_and_a_person_who_never_started(api: BotApi, bot: Bot) -> None:
    api.user(8, known=False)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(99, "hi")
    with pytest.raises(Forbidden, match="can't initiate conversation with a user"):
        await bot.send_message(8, "hi")
    api.user(8).start()
    assert await bot.send_message(8, "hi")


async def test_a_blocked_bot_is_forbidden_until_she_starts_it_again(api: BotApi, bot: Bot) -> None:
    mia = api.user(7)
    mia.block()
    for call in (bot.send_message(7, "hi"), bot.send_chat_action(7, "typing")):
        with pytest.raises(Forbidden, match="Forbidden: bot was blocked by the user"):
            await call
    mia.start()
    assert await bot.send_message(7, "hi")


async def test_a_group_that_moved_names_its_new_id_and_one_that_threw_the_bot_out_forbids(
    api: BotApi, bot: Bot
) -> None:
    api.group(-5, kind="group")
    api.migrate(-5, -1005)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(-5, "hi")
    assert moved.value.new_chat_id == -1005
    assert [bool(update.message.migrate_to_chat_id) for update in await bot.get_updates()] == [True, False]
    api.user(7).in_group(-1005).remove_bot()
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(-1005, "hi")


async def test_edits_that_change_nothing_or_hit_nothing_are_refused(api: BotApi, bot: Bot) -> None:
    mia = api.user(7)
    sent = await bot.send_message(7, "Ready?", reply_markup=keyboard("yes"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("Ready?", 7, sent.message_id, reply_markup=keyboard("yes"))
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(7, sent.message_id, reply_markup=keyboard("yes"))
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("x", 7, 999)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", 7, mia.say("mine").message_id)
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await bot.edit_message_text("x" * 4097, 7, sent.message_id)
    document = await bot.send_document(7, b"x", filename="x.txt")
    with pytest.raises(BadRequest, match="no text in the message to edit"):
        await bot.edit_message_text("x", 7, document.message_id)


async def test_an_edit_without_buttons_takes_them_away_and_markup_alone_can_change(api: BotApi, bot: Bot) -> None:
    mia = api.user(7)
    sent = await bot.send_message(7, "Ready?", reply_markup=keyboard("yes"))
    await bot.edit_message_reply_markup(7, sent.message_id, reply_markup=keyboard("no"))
    assert mia.chat()[0].buttons[0][0].data == "no"
    edited = await bot.edit_message_text("Ready?", 7, sent.message_id)
    assert edited.edit_date is not None
    assert mia.chat()[0].buttons == ()


@pytest.mark.parametrize("markup", [ReplyKeyboardMarkup([["Yes"]]), ForceReply()])
async def test_a_message_that_changed_her_keyboard_can_never_be_edited(
    bot: Bot, markup: ReplyKeyboardMarkup | ForceReply
) -> None:
    sent = await bot.send_message(7, "?", reply_markup=markup)
    assert sent.reply_markup is None
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", 7, sent.message_id)


async def test_deleting_knows_its_bounds(api: BotApi, bot: Bot) -> None:
    mia = api.user(7)
    assert await bot.delete_message(7, mia.say("in private").message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(7, 1)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(-1001, mia.in_group(-1001).say("hi").message_id)


async def test_a_reply_needs_its_message_unless_it_may_do_without(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(7, "x", reply_to_message_id=99)
    sent = await bot.send_message(7, "x", reply_to_message_id=99, allow_sending_without_reply=True)
    assert sent.reply_to_message is None


async def test_a_press_is_answered_once_and_in_time(api: BotApi, bot: Bot) -> None:
    mia = api.user(7)
    await bot.send_message(7, "?", reply_markup=keyboard("yes"))
    press = mia.press("Yes")
    assert press.toast is None
    assert await bot.answer_callback_query(press.query_id, "Noted", show_alert=True)
    assert (press.toast, press.alert) == ("Noted", True)
    late = mia.press("Yes")
    api.press_lifetime = 0
    for query in (press.query_id, late.query_id, "12345"):
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
            await bot.answer_callback_query(query)


@pytest.mark.parametrize(
    ("command", "description", "reason"),
    [
        ("Start", "Begin", "(?i)bot_command_invalid"),
        ("start now", "Begin", "(?i)bot_command_invalid"),
        ("x" * 33, "Begin", "(?i)bot_command_invalid"),
        ("start", "", "(?i)bot_command_description_invalid"),
        ("start", "x" * 257, "(?i)bot_command_description_invalid"),
    ],
)
async def test_commands_are_checked(bot: Bot, command: str, description: str, reason: str) -> None:
    with pytest.raises(BadRequest, match=reason):
        await bot.set_my_commands([BotCommand(command, description)])


async def test_commands_lie_in_scopes_and_languages(bot: Bot) -> None:
    await bot.set_my_commands([("report", "Report")], scope=BotCommandScopeChat(7), language_code="de")
    assert [c.command for c in await bot.get_my_commands(BotCommandScopeChat(7), "de")] == ["report"]
    assert await bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match="language code"):
        await bot.set_my_commands([("report", "Report")], language_code="deutsch")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.set_my_commands([("report", "Report")], scope=BotCommandScopeChat(99))


async def test_other_calls_refuse_nonsense(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(7, "dancing")
    with pytest.raises(BadRequest, match="Invalid file_id"):
        await bot.get_file("nonsense")
    with pytest.raises(BadRequest, match="File must be non-empty"):
        await bot.send_document(7, b"")
    with pytest.raises(BadRequest, match="Unsupported parse_mode"):
        await bot.send_message(7, "*x*", parse_mode="MarkdownV2")
    with pytest.raises(EndPointNotFound):
        await bot.do_api_request("sendRocket")


@pytest.mark.parametrize(("token", "reason"), [("123456789:wrong", "Unauthorized"), ("nocolon", "Not Found")])
async def test_a_wrong_token_is_refused(api: BotApi, token: str, reason: str) -> None:
    with pytest.raises(InvalidToken):
        async with Bot(token, base_url=api.base_url):
            pass
    assert api.calls()[-1].outcome == reason
