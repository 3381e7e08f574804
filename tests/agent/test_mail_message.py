"""The bytes of a mail: what a mail program reads back is what was meant, and no value can break a header."""

from __future__ import annotations

import email.policy
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.mail.addresses import address
from agent.mail.message import LetterError, build, message_id, thread_id
from agent.words.email import RenderedMail, render
from flows.shared.people import LANGUAGES
from flows.shared.report import Explanation, Fate, PlanItem
from tests.flows.eod_email.letters import THREE_KPIS, about, letter, normal_day
from tests.flows.examples import EVERY_KIND, POSTS, with_client

DATE = datetime(2026, 11, 19, 15, 2, tzinfo=UTC)
PLAIN = RenderedMail("EOD Nordlys", "text\n", "<p>html</p>\n")
STRICT = email.policy.SMTP.clone(raise_on_defect=True)


def built(mail: RenderedMail = PLAIN, **changes: Any) -> bytes:
    envelope: dict[str, Any] = {
        "sender": "Fyraften <eod@agency.example>",
        "sender_name": "Mia Holm",
        "reply_to": "mia@agency.example",
        "recipients": ("jonas@nordlys.example",),
        "message_id": message_id("eod:1:2026-11-19", "agency.example"),
        "date": DATE,
        "thread": thread_id(7, date(2026, 11, 19), "agency.example"),
    }
    return build(mail, **{**envelope, **changes})


def read(content: bytes) -> EmailMessage:
    """Parse as strictly as the standard library can; also check what it lets pass."""
    assert content.isascii()
    assert b"\0" not in content
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", content)
    assert max(map(len, content.split(b"\r\n"))) <= 998
    message = message_from_bytes(content, policy=STRICT)
    assert isinstance(message, EmailMessage)
    for part in message.walk():
        assert not part.defects
        assert not [defect for value in part.values() for defect in getattr(value, "defects", ())]
    return message


def part(message: EmailMessage, subtype: str) -> str:
    body = message.get_body((subtype,))
    assert isinstance(body, EmailMessage)
    content = body.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n")


def shown_name(content: bytes) -> str:
    """The sender's name. The newer parser puts a space between two encoded words of a name (RFC 2047 has none)."""
    phrase, _ = parseaddr(message_from_bytes(content)["From"].replace("\r\n", ""))
    return str(make_header(decode_header(phrase)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_parts_and_the_subject_arrive_as_they_were_rendered(language: str) -> None:
    mail = render(normal_day(language, needed="שלום 👩‍👩‍👧‍👦 = .\n.\nFrom me"))
    message = read(built(mail))
    assert message.get_content_type() == "multipart/alternative"
    assert [each.get_content_type() for each in message.iter_parts()] == ["text/plain", "text/html"]
    assert part(message, "plain") == mail.text
    assert part(message, "html").rstrip("\n") == mail.html.rstrip("\n")
    assert message["Subject"] == mail.subject


def test_the_headers_a_mail_program_needs_are_there() -> None:
    message = read(built(unsubscribe="https://agency.example/u/1"))
    assert {name: str(value) for name, value in message.items() if not name.startswith("Content-")} == {
        "From": "Mia Holm <eod@agency.example>",
        "To": "jonas@nordlys.example",
        "Reply-To": "mia@agency.example",
        "Subject": "EOD Nordlys",
        "Date": "Thu, 19 Nov 2026 15:02:00 +0000",
        "Message-ID": message_id("eod:1:2026-11-19", "agency.example"),
        "In-Reply-To": "<eod-7-2026-11@agency.example>",
        "References": "<eod-7-2026-11@agency.example>",
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Id": "<eod-7.agency.example>",
        "List-Unsubscribe": "<https://agency.example/u/1>, <mailto:eod@agency.example?subject=unsubscribe>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "MIME-Version": "1.0",
    }


def test_without_a_public_page_unsubscribing_is_a_mail() -> None:
    message = read(built())
    assert message["List-Unsubscribe"] == "<mailto:eod@agency.example?subject=unsubscribe>"
    assert "List-Unsubscribe-Post" not in message


def test_the_same_mail_gives_the_same_bytes() -> None:
    assert built(render(normal_day())) == built(render(normal_day()))


def test_a_message_id_belongs_to_its_key() -> None:
    first = message_id("eod:1:2026-11-19", "agency.example")
    assert first == message_id("eod:1:2026-11-19", "agency.example")
    assert first != message_id("eod:1:2026-11-20", "agency.example")
    assert re.fullmatch(r"<[0-9a-f]{32}@agency\.example>", first)


def test_a_month_of_an_engagement_is_one_thread() -> None:
    november = thread_id(7, date(2026, 11, 1), "agency.example")
    assert november == thread_id(7, date(2026, 11, 30), "agency.example") == "<eod-7-2026-11@agency.example>"
    assert (
        len({november, thread_id(8, date(2026, 11, 1), "a.example"), thread_id(7, date(2026, 12, 1), "a.example")}) == 3
    )


def test_several_recipients_are_each_named() -> None:
    many = tuple(f"person{number}@a-long-company-name.example" for number in range(60))
    message = read(built(recipients=many))
    assert tuple(address.addr_spec for address in message["To"].addresses) == many


@pytest.mark.parametrize(
    "name", ["Mia Holm", "Søren Ågård", "A, B; C", 'The "Boss" \\', "=?utf-8?q?x?=", "李小龍", "N " * 90]
)
def test_any_name_arrives_as_it_is(name: str) -> None:
    content = built(sender_name=name)
    assert shown_name(content) == name.strip()
    assert read(content)["From"].addresses[0].addr_spec == "eod@agency.example"


@settings(deadline=None)
@given(st.text(min_size=1, max_size=120).filter(lambda words: words.isprintable() and words == " ".join(words.split())))
def test_any_printable_subject_and_name_arrive_as_they_are(words: str) -> None:
    content = built(replace(PLAIN, subject=words), sender_name=words)
    assert read(content)["Subject"] == words
    assert shown_name(content) == words


@pytest.mark.parametrize("break_", ["\n", "\r", "\r\n ", "\0", "\x7f"])
@pytest.mark.parametrize(
    "field",
    ["sender", "sender_name", "reply_to", "recipients", "message_id", "thread", "unsubscribe", "subject"],
)
def test_a_line_break_or_nul_in_any_value_is_refused(field: str, break_: str) -> None:
    value = f"x@y.example{break_}Bcc: all@x.example"
    mail = replace(PLAIN, subject=value) if field == "subject" else PLAIN
    wrong: dict[str, Any] = {
        "subject": {},
        "recipients": {"recipients": ("jonas@nordlys.example", value)},
        "unsubscribe": {"unsubscribe": f"https://{value}"},
    }
    with pytest.raises(LetterError):
        built(mail, **wrong.get(field, {field: value}))


@pytest.mark.parametrize("field", ["sender", "reply_to", "recipients"])
def test_a_local_part_outside_ascii_is_refused_with_the_remedy(field: str) -> None:
    value: Any = "jørgen@nordlys.example"
    with pytest.raises(LetterError, match=r"SMTPUTF8.*plain letters"):
        built(**{field: (value,) if field == "recipients" else value})


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "jonas",
        "jonas@",
        "@x.example",
        "a b@x.example",
        "a@b@x.example",
        "a..b@x.example",
        "a@-x.example",
        "a@x..example",
        "a@straße.example",
        f"{'a' * 65}@x.example",
        "<a@x.example",
        "a@x.example, b@x.example",
    ],
)
def test_what_is_not_an_address_is_refused(wrong: str) -> None:
    with pytest.raises(LetterError, match="Write it as"):
        built(recipients=(wrong,))


def test_a_domain_outside_ascii_travels_in_its_xn_form() -> None:
    message = read(built(recipients=("jonas@blåbær.example",), sender="eod@büro.example"))
    assert str(message["To"]) == "jonas@xn--blbr-roah.example"
    assert message["From"].addresses[0].addr_spec == "eod@xn--bro-hoa.example"
    assert message_id("k", "büro.example").endswith("@xn--bro-hoa.example>")


def test_unsubscribing_over_plain_http_is_refused() -> None:
    with pytest.raises(LetterError, match="https://"):
        built(unsubscribe="http://agency.example/u/1")


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=12), st.sampled_from(LANGUAGES))
def test_however_much_is_written_the_mail_stays_below_30_kb(words: str, language: str) -> None:
    lots = (words * 1000,) * 9
    mail = render(
        letter(
            engagement=with_client(THREE_KPIS, language=language),
            needed=lots[0],
            done=lots,
            plan=lots,
            win=lots[0],
            carried=tuple(PlanItem(f"{number}{lots[0]}", Fate.MOVED) for number in range(9)),
            explanations={POSTS.key: Explanation(lots[0], blocked=True)},
        )
    )
    content = built(mail)
    assert part(read(content), "plain") == mail.text
    assert len(content) < 30_000


@pytest.mark.parametrize("words", ["😀", "&", '"', "https://a.example/ ", "ж ", "<b>"])
def test_eighteen_kpis_and_ten_thousand_of_the_worst_characters_stay_below_30_kb(words: str) -> None:
    kpis = tuple(
        replace(kpi, key=f"k{number}", name=f"{(words * 60)[:58]}{number}", numerator="", denominator="")
        for number, kpi in enumerate(EVERY_KIND * 2)
    )
    lots = (words * 10_000,) * 9
    blocked = {kpi.key: Explanation(lots[0], blocked=True) for kpi in kpis}
    worst = about(*kpis, needed=lots[0], done=lots, plan=lots, win=lots[0], explanations=blocked)
    assert len(built(render(worst))) < 30_000


@pytest.mark.parametrize("words", ["jonas@x.example\n", "jonas@x.example\r\nRCPT TO:<x@y.example>", "a\x00@x.example"])
def test_an_address_with_a_line_break_is_refused_wherever_it_stands(words: str) -> None:
    with pytest.raises(LetterError, match="control characters"):
        address(words, "client's email")
