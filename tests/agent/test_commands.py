"""The menu beside the text field shows what can be typed, in each language."""

from __future__ import annotations

import re

import pytest

from agent.catalogue import COMMANDS, FLOWS
from agent.telegram.commands import COMMANDS_BY_LANGUAGE
from flows.shared.people import LANGUAGES

WITHOUT_A_FLOW = {"undo", "cancel"}  # they go to the dialog that is open
TELEGRAMS_OWN = {"start"}  # its button is there before any menu


def test_there_is_a_menu_in_every_language():
    assert set(COMMANDS_BY_LANGUAGE) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_the_program_knows_is_in_the_menu_and_no_other(language):
    listed = [name for name, _ in COMMANDS_BY_LANGUAGE[language]]
    assert sorted(listed) == sorted(set(COMMANDS) - TELEGRAMS_OWN | WITHOUT_A_FLOW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_menu_is_one_telegram_takes_and_a_phone_shows(language):
    for name, description in COMMANDS_BY_LANGUAGE[language]:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
        assert 1 <= len(description) <= 40, description


def test_no_two_flows_answer_to_the_same_command():
    claimed = [command for flow in FLOWS.values() for command in flow.commands]
    assert len(claimed) == len(set(claimed))
