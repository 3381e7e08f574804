"""Who a mail is from: the plain forms are read, and whatever could be read in two ways is from nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.mail_in.sender import one_sender

JONAS = "jonas@nordlys.example"


@pytest.mark.parametrize(
    "line",
    [
        JONAS,
        f"<{JONAS}>",
        f"Jonas Berg <{JONAS}>",
        f'"Berg, Jonas" <{JONAS}>',
        f'"Jonas \\"the boss\\" <x@y.example>" <{JONAS}>',
        f"=?utf-8?q?J=C3=B8nas?= <{JONAS}>",
        f"{JONAS} (Jonas Berg)",
        "Jonas <Jonas@Nordlys.Example>",
    ],
)
def test_a_plain_from_line_names_one_address_however_it_is_dressed(line: str) -> None:
    assert one_sender([line]) == JONAS


def test_a_domain_with_foreign_letters_is_compared_as_name_servers_know_it() -> None:
    assert one_sender(["Eva <eva@büro.example>"]) == "eva@xn--bro-hoa.example"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Jonas",
        f"{JONAS}, eva@nordlys.example",
        f"{JONAS} <evil@evil.example>",  # one program shows the first, another answers to the second
        f"<{JONAS}> <evil@evil.example>",
        f"evil@evil.example <{JONAS}>",
        f'"a" <{JONAS}> "b" <evil@evil.example>',
        f"Friends: {JONAS};",
        f"<@evil.example:{JONAS}>",
        f"<{JONAS}",
        f"{JONAS}>",
        f'"{JONAS}',
        f"jonas(x)@nordlys.example (c) <{JONAS}>",
        "jonas@nordlys.example\x00",
        "jonas @nordlys.example",
        "jonas@nordlys.example evil",
        "jonas@",
        "@nordlys.example",
        '"jonas"@nordlys.example',
        f"x <{JONAS}>" + " " * 2000,
    ],
)
def test_a_from_line_that_can_be_read_in_two_ways_is_from_nobody(line: str) -> None:
    assert one_sender([line]) == ""


def test_two_from_lines_or_none_are_from_nobody() -> None:
    assert one_sender([JONAS, JONAS]) == ""
    assert one_sender([]) == ""


@given(st.text(st.sampled_from('jonas@nordlys.example<>"\\(),:; \t')))
def test_whatever_stands_there_the_answer_is_an_address_or_nothing(line: str) -> None:
    found = one_sender([line])
    assert found == "" or (found.count("@") == 1 and not set(found) & set('<>(),:;" \t'))
