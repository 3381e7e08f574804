"""Every state a conversation can be in is remembered exactly, and told apart from every other by its name."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.catalogue import FLOWS
from storage.codec import from_json, to_json

STATES = [(flow.name, state) for flow in FLOWS.values() for state in flow.states]

PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    int: st.integers(-(2**60), 2**60),
    bool: st.booleans(),
    Decimal: st.decimals(-(10**12), 10**12, places=4),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    timedelta: st.integers(-(10**7), 10**7).map(lambda seconds: timedelta(seconds=seconds)),
    NoneType: st.none(),
}


def values(type_: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that a state may hold; another type is an error here, as it is for the codec."""
    if type_ in PLAIN:
        return PLAIN[type_]
    if is_dataclass(type_):
        hints = get_type_hints(type_)
        return st.builds(type_, **{field.name: values(hints[field.name]) for field in fields(type_)})
    if isinstance(type_, type) and issubclass(type_, Enum):
        return st.sampled_from(type_)
    origin, inner = get_origin(type_), get_args(type_)
    if origin in {Union, UnionType}:
        return st.one_of(*map(values, inner))
    if origin is tuple:
        return st.lists(values(inner[0]), max_size=3).map(tuple)
    if origin is frozenset:
        return st.frozensets(values(inner[0]), max_size=3)
    raise TypeError(f"{type_} is no type a state may hold")


def test_there_are_states_to_remember():
    assert len(STATES) > 12
    assert {"daily_report", "progress_note"} <= {flow for flow, _ in STATES}


@pytest.mark.parametrize(("flow", "state"), STATES)
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_a_state_comes_back_the_same(flow, state, data):
    there = data.draw(values(state))
    again = from_json(state, to_json(there))
    assert again == there
    assert type(again) is state


@pytest.mark.parametrize(("flow", "state"), STATES)
def test_a_state_is_a_class_of_its_own_that_nobody_can_change(flow, state):
    """A union would be remembered without saying which of its members it was."""
    assert isinstance(state, type)
    assert is_dataclass(state)
    assert state.__dataclass_params__.frozen
    assert "__slots__" in vars(state)


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_the_states_of_a_flow_have_different_names(flow):
    names = [state.__name__ for state in flow.states]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "module",
    ["flows.daily_report.state", "flows.issue_writeup.state", "flows.progress_note.steps", "flows.day_off.steps"],
)
def test_every_state_a_flow_names_is_one_it_can_read_back(module):
    """A state missing from ``STATES`` would be forgotten at the next step."""
    names = __import__(module, fromlist=["State", "STATES"])
    assert set(get_args(names.State)) == set(names.STATES)


def test_a_type_no_state_may_hold_is_noticed():
    with pytest.raises(TypeError):
        values(object)
