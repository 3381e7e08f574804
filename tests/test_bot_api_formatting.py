"""HTML becomes text with entities as Telegram makes them, for the examples and for any other text."""

from collections.abc import AsyncIterator
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot, Message

from tests.doubles.bot_api import BotApi
from tests.doubles.bot_api.formatting import Entity, parse_html, to_html, trimmed, utf16_length
from tests.doubles.bot_api.refusal import Refusal


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        api.user(7)
        yield api


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(api.token, base_url=api.base_url) as bot:
        yield bot


async def html_message(bot: Bot, text: str) -> Message:
    return await bot.send_message(7, text, parse_mode="HTML")


async def test_good_html_becomes_text_with_utf16_entities_and_reads_back(api: BotApi, bot: Bot) -> None:
    source = (
        "🎉 <b>Nordlys <i>nu</i></b> &lt;3 &amp; &quot;x&quot; &#39;&#x1F389;\n"
        '<a href="https://example.org/?a=1&amp;b=2">link</a> <code>a &lt; b</code>\n'
        '<pre><code class="language-py">x</code></pre><blockquote expandable>q</blockquote>'
    )
    sent = await html_message(bot, source)
    assert sent.text.startswith('🎉 Nordlys nu <3 & "x" \'🎉\nlink a < b\nx')
    kinds = [(entity.type, sent.parse_entity(entity)) for entity in sent.entities]
    assert kinds == [
        ("bold", "Nordlys nu"),
        ("italic", "nu"),
        ("text_link", "link"),
        ("code", "a < b"),
        ("pre", "x"),
        ("expandable_blockquote", "q"),
    ]
    assert sent.entities[0].offset == 3
    assert sent.entities[4].language == "py"
    (shown,) = api.chat(7)
    assert shown.html.startswith('🎉 <b>Nordlys <i>nu</i></b> &lt;3 &amp; "x" \'🎉\n<a href=')
    again = await html_message(
        bot, shown.html.replace("<pre>", '<pre><code class="language-py">').replace("</pre>", "</code></pre>")
    )
    assert again.entities == sent.entities


async def test_white_space_around_a_text_is_cut_and_entities_move_along(bot: Bot) -> None:
    sent = await html_message(bot, "  \n<b> Hej</b> Mia \n")
    assert sent.text == "Hej Mia"
    assert [(entity.offset, entity.length) for entity in sent.entities] == [(0, 3)]


async def test_addresses_and_commands_are_found_but_not_inside_code(bot: Bot) -> None:
    sent = await html_message(bot, "/start 🎉 mia@nordlys.dk https://nordlys.dk/a. @mia_n <code>/no</code>")
    found = [(entity.type, sent.parse_entity(entity)) for entity in sent.entities]
    assert found == [
        ("bot_command", "/start"),
        ("email", "mia@nordlys.dk"),
        ("url", "https://nordlys.dk/a"),
        ("mention", "@mia_n"),
        ("code", "/no"),
    ]


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=20)
tags = st.sampled_from(["b", "i", "u", "s", "tg-spoiler", "blockquote"])
html = st.recursive(
    texts.map(escape),
    lambda inner: st.one_of(
        st.tuples(tags, inner).map(lambda pair: f"<{pair[0]}>{pair[1]}</{pair[0]}>"),
        st.lists(inner, min_size=2, max_size=3).map("".join),
    ),
    max_leaves=8,
)
nearly_html = st.lists(
    st.sampled_from(["<", ">", "</", "b", "a", " href=", '"', "'", "&", "#", "x", "110000", "amp", ";", " ", "🎉"])
).map("".join)


def read(source: str) -> tuple[str, list[Entity], str]:
    """Text, entities and the empty string, or the reason why not."""
    try:
        return *parse_html(source), ""
    except Refusal as refusal:
        return "?", [], refusal.description


@given(texts)
def test_escaped_text_comes_out_as_it_was(text: str) -> None:
    assert parse_html(escape(text)) == (text, [])


@given(html)
def test_html_read_and_written_again_reads_the_same(source: str) -> None:
    text, entities = parse_html(source)
    assert parse_html(to_html(text, entities)) == (text, entities)
    for entity in entities:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(text)


@given(html)
def test_trimming_keeps_every_entity_inside_the_text(source: str) -> None:
    text, entities = trimmed(*parse_html(source))
    assert text == text.strip()
    for entity in entities:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= utf16_length(text)


@given(nearly_html)
def test_any_nonsense_is_either_read_or_refused(source: str) -> None:
    text, entities, refused = read(source)
    assert not refused or refused.startswith("Bad Request: can't parse entities: ")
    assert bool(to_html(text, entities)) == bool(text)


@pytest.mark.parametrize("character", ["&#0;", "&#x110000;", "&#xD800;", "&apos;", "&amp"])
def test_characters_that_do_not_exist_are_refused(character: str) -> None:
    with pytest.raises(Refusal, match='Unescaped "&"'):
        parse_html(character)
