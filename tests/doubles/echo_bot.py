"""A small bot on the stock library that answers, edits and deletes, to try the doubles on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

Bot = Application[Any, Any, Any, Any, Any, Any]
Context = ContextTypes.DEFAULT_TYPE


HTML_SAMPLES = (
    "plain",
    "<b>bold</b> <i>italic <u>both</u></i> <s>gone</s>",
    "🎉 <strong>party</strong> 🎉🎉 <em>x</em>",
    '<a href="https://example.org/?a=1&amp;b=2">link</a> and <code>a &lt; b</code>',
    "said, then <tg-spoiler>hidden</tg-spoiler>",  # the judge does not know <blockquote>
    "1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;ok&quot;",
)


async def _start(update: Update, _: Context) -> None:
    yes, no = InlineKeyboardButton("Yes", callback_data="yes"), InlineKeyboardButton("No", callback_data="no")
    await update.message.reply_text("Ready?", reply_markup=InlineKeyboardMarkup([[yes, no]]))


async def _echo(update: Update, _: Context) -> None:
    await update.message.reply_text(f"You said: {update.message.text}")


async def _picked(update: Update, _: Context) -> None:
    await update.callback_query.answer("Thanks")
    await update.callback_query.edit_message_text(f"Picked {update.callback_query.data}")


async def _menu(update: Update, context: Context) -> None:
    await context.bot.set_my_commands([BotCommand("start", "Begin"), BotCommand("menu", "Show the menu")])
    commands = await context.bot.get_my_commands()
    await update.message.reply_text(", ".join(f"{c.command}: {c.description}" for c in commands))


async def _delete(update: Update, _: Context) -> None:
    sent = await update.message.reply_text("Gone in a moment")
    gone = await sent.delete()
    await update.message.reply_text(f"Deleted: {gone}")


async def _html(update: Update, context: Context) -> None:
    sent = await update.message.reply_text(HTML_SAMPLES[int(context.args[0])], parse_mode="HTML")
    entities = [f"{e.type} {e.offset}+{e.length} {e.url or ''}".strip() for e in sent.entities]
    await update.message.reply_text("\n".join(["Understood:", sent.text, *entities]))


def with_handlers(builder: Any) -> Bot:
    """Build the application and teach it everything above."""
    app: Bot = builder.build()
    app.add_handler(CommandHandler("start", _start))
    app.add_handler(CommandHandler("menu", _menu))
    app.add_handler(CommandHandler("delete", _delete))
    app.add_handler(CommandHandler("html", _html))
    app.add_handler(CallbackQueryHandler(_picked))
    app.add_handler(MessageHandler(filters.UpdateType.MESSAGE & filters.TEXT & ~filters.COMMAND, _echo))
    return app


@asynccontextmanager
async def polling(token: str, base_url: str) -> AsyncIterator[Bot]:
    """The echo bot at work, by stock long polling."""
    app = with_handlers(Application.builder().token(token).base_url(base_url))
    async with app:
        await app.start()
        await app.updater.start_polling(poll_interval=0, timeout=10)
        yield app
        await app.updater.stop()
        await app.stop()
