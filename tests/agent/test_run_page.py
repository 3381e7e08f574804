"""``fyraften run`` as a real process: a problem written up in chat is decided on the page its mail leads to."""

from __future__ import annotations

import re
from email.message import EmailMessage
from html import unescape
from pathlib import Path

import httpx
import pytest

from tests.agent.installation import START, Installation
from tests.agent.terminal import free_port
from tests.agent.test_run import arrived, engagement, press
from tests.doubles.bot_api import BotApi, Person
from tests.doubles.mailbox import Mailbox

pytestmark = pytest.mark.timeout(180)

ANNA = "anna@nordlys.example"
# what she says, or taps if it begins with a dash, and what she is asked then
WRITE_UP = (
    ("/issue supplier feed returns only errors since 09:10", "What does it hold up?"),
    ("214 prices are a day old", "what does waiting cost"),
    ("one wrong order an hour", "May you decide this yourself?"),
    ("-ask_client", "What have you tried?"),
    ("restarted the import → same error", "Option A"),
    ("Pause the 214 articles; 15 lost sales a day", "Option B"),
    ("Enter the 30 best-sellers by hand; 3 h of mine", "Option C"),
    ("-enough", "Which one would you choose?"),
    ("-choose A", "Why A?"),
    ("it costs less than the refunds", "By when?"),
    ("-skip", "What is on hold meanwhile?"),
    ("the price updates", "word for word"),
    ("-send", "sent to Jonas"),
)


async def write_up(her: Person) -> None:
    for words, asked in WRITE_UP:
        if words.startswith("-"):
            press(her, words[1:])
        else:
            her.say(words)
        await her.sees(asked, timeout=START)


def page_of(mail: EmailMessage) -> str:
    """The link on the mail's first button."""
    body = mail.get_body(("html",))
    assert body is not None
    return unescape(re.findall(r'href="([^"]*/d/[^"]*)"', body.get_content())[0]).partition("#")[0]


async def test_a_question_is_decided_on_the_page_and_told_at_once(
    tmp_path: Path, telegram: BotApi, mailbox: Mailbox, database_url: str
) -> None:
    port = free_port()
    made = Installation(tmp_path, telegram, mailbox.port, str(mailbox.ca_file), database_url, web_port=port)
    made.public_url = f"http://127.0.0.1:{port}"
    await made.agree(engagement().replace('"jonas@nordlys.example"', f'"jonas@nordlys.example", "{ANNA}"'))
    async with made.running(), httpx.AsyncClient(follow_redirects=True, timeout=START) as browser:
        mia = await made.let_in("Mia Holm", 7)
        await mia.sees("Hello Mia", timeout=START)
        await write_up(mia)
        mails = {mail.recipients[0]: mail.message for mail in await arrived(mailbox, 2)}
        assert page_of(mails[ANNA]) != page_of(mails["jonas@nordlys.example"])
        page = await browser.get(page_of(mails[ANNA]))
        stamp = re.findall(r'name="stamp" value="([^"]*)">Choose A<', page.text)[0]
        done = await browser.post(page.url, data={"stamp": stamp, "comment": "but leave the lamp on"})
        assert "You chose A." in done.text
        await mia.sees("but leave the lamp on", timeout=START)
        assert "chose A" in mia.chat()[-1].text
        await arrived(mailbox, 4)
    tokens = re.findall(r"/d/([A-Za-z0-9_-]{43})", f"{page_of(mails[ANNA])} {page.url}")
    assert not any(token in made.log for token in tokens)
    kept = str(await made.rows("SELECT payload FROM outbox WHERE channel = 'mail'"))
    assert not any(token in kept.replace("=\\r\\n", "") for token in tokens)
