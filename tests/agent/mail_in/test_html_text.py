"""A mail written as a page is read as its reader sees it, what it quotes marked as quoted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agent.mail_in.html_text import text_of


def test_paragraphs_breaks_and_characters_are_read_as_they_are_shown() -> None:
    page = """<html><head><title>t</title><style>p {color: red}</style></head><body>
    <p>Hi&nbsp;Mia,</p><p>B please &ndash; but
    cap it at 200&#8364;.<br>Thanks &lt;3</p><!-- <p>not shown</p> --><script>alert("A")</script></body></html>"""
    assert text_of(page) == "Hi Mia,\n\nB please – but cap it at 200€.\nThanks <3"


def test_gmails_quotation_stands_behind_marks() -> None:
    page = (
        '<div dir="ltr">B, but cap it at 200</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        "On Fri, 13 Jun 2025 at 10:00, Mia &lt;reports@agency.example&gt; wrote:<br></div>"
        '<blockquote class="gmail_quote"><p>Choose A or B</p><blockquote>older</blockquote></blockquote></div>'
    )
    assert text_of(page).split("\n") == [
        "B, but cap it at 200",
        "",
        "On Fri, 13 Jun 2025 at 10:00, Mia <reports@agency.example> wrote:",
        "> Choose A or B",
        "> > older",
    ]


def test_lists_and_tables_keep_their_lines() -> None:
    assert text_of("<ul><li>one</li><li>two</li></ul><table><tr><td>A</td><td> B</td></tr></table>") == "one\ntwo\nA B"


def test_a_lonely_less_than_sign_is_a_character() -> None:
    assert text_of("if cost < 200 then <b>B</b>") == "if cost < 200 then B"


PIECES = ("<", ">", "<p>", "</p>", "<!--", "-->", "<style>", "</style>", "<blockquote>", "</blockquote>", "&#", "x")


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_no_page_is_too_strange(page: str) -> None:
    assert "\r" not in text_of(page)
