"""What is written to a row comes back the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shared.agreement import Agreement, Direction, Kpi, Period, Schedule
from flows.shared.measure import Kind
from flows.shared.report import Explanation, Report, ReportStatus
from storage.codec import UnreadableError, from_json, to_json

decimals = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
instants = st.datetimes(timezones=st.just(UTC))
seconds = st.integers(-(10**7), 10**7).map(lambda each: timedelta(seconds=each))

kpis = st.builds(
    Kpi,
    key=words,
    name=words,
    kind=st.sampled_from(Kind),
    target=decimals,
    direction=st.sampled_from(Direction),
    period=st.sampled_from(Period),
    aliases=st.lists(words, max_size=3).map(tuple),
    currency=words,
    from_report=st.booleans(),
)
schedules = st.builds(
    Schedule,
    report_at=st.times(),
    deliver_by=st.times(),
    plan_at=st.none() | st.times(),
    grace=st.none() | seconds,
)
agreements = st.builds(
    Agreement,
    version=st.integers(1, 10**6),
    effective_from=st.dates(),
    schedule=schedules,
    kpis=st.lists(kpis, max_size=3).map(tuple),
)
reports = st.builds(
    Report,
    engagement=st.integers(),
    day=st.dates(),
    status=st.sampled_from(ReportStatus),
    done=st.none() | st.lists(words, max_size=3).map(tuple),
    plan=st.none() | st.lists(words, max_size=3).map(tuple),
    win=st.none() | words,
    not_reported=st.frozensets(words, max_size=3),
    explanations=st.dictionaries(words, st.builds(Explanation, what_next=words), max_size=2),
    sent_at=st.none() | instants,
)


@dataclass(frozen=True, slots=True)
class Pocket:
    """Every kind of value a state may hold."""

    amounts: tuple[Decimal, ...] = ()
    days: frozenset[date] = frozenset()
    at: time = time(0)
    since: datetime | None = None
    wait: timedelta = timedelta()
    by_day: Mapping[date, int] = field(default_factory=dict)
    by_number: Mapping[int, bool] = field(default_factory=dict)
    inside: Pocket | None = None


pockets = st.recursive(
    st.builds(
        Pocket,
        amounts=st.lists(decimals, max_size=3).map(tuple),
        days=st.frozensets(st.dates(), max_size=3),
        at=st.times(),
        since=st.none() | instants,
        wait=seconds,
        by_day=st.dictionaries(st.dates(), st.integers(), max_size=2),
        by_number=st.dictionaries(st.integers(), st.booleans(), max_size=2),
    ),
    lambda inner: st.builds(Pocket, inside=inner),
    max_leaves=3,
)


@given(agreements)
def test_an_agreement_comes_back_the_same(agreement: Agreement) -> None:
    assert from_json(Agreement, to_json(agreement)) == agreement


@given(reports)
def test_a_report_comes_back_the_same(report: Report) -> None:
    assert from_json(Report, to_json(report)) == report


@given(pockets)
def test_every_kind_of_value_comes_back_the_same(pocket: Pocket) -> None:
    again = from_json(Pocket, to_json(pocket))
    assert again == pocket
    assert type(again.at) is time
    assert all(type(each) is Decimal for each in again.amounts)


def test_a_default_that_changes_later_does_not_change_an_old_row() -> None:
    written = to_json(Kpi("posts", "Posts", Kind.COUNT, Decimal(15)))
    assert '"period":"week"' in written


@dataclass(frozen=True, slots=True)
class TextOrNumber:
    value: tuple[str | Decimal, ...] = ()


@dataclass(frozen=True, slots=True)
class Anything:
    value: Mapping[str, Any] = field(default_factory=dict)


@pytest.mark.parametrize("value", [TextOrNumber(), Anything()])
def test_a_type_that_json_cannot_tell_apart_is_refused_when_written(value: object) -> None:
    with pytest.raises(TypeError, match="cannot be read back"):
        to_json(value)


def test_a_value_of_the_wrong_type_is_refused_when_written_and_not_repeated() -> None:
    wrong: Any = "the secret salary"
    with pytest.raises(TypeError) as caught:
        to_json(Pocket(at=wrong))
    assert str(caught.value) == "a Pocket holds a value that is not of its field's type"
    assert caught.value.__context__ is None


def test_an_unreadable_row_says_where_and_never_what_it_contained() -> None:
    with pytest.raises(UnreadableError) as caught:
        from_json(Pocket, '{"at": "the secret salary", "amounts": ["x"]}')
    assert str(caught.value) == ("a stored Pocket cannot be read (amounts: decimal_parsing; at: time_parsing)")
    assert caught.value.__context__ is None


def test_text_that_is_no_json_is_unreadable() -> None:
    with pytest.raises(UnreadableError, match="the whole: json_invalid"):
        from_json(Pocket, "{")


def test_a_field_that_no_longer_exists_is_ignored() -> None:
    assert from_json(Pocket, '{"gone": 1, "at": "16:00:00"}') == Pocket(at=time(16))
