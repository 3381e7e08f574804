"""The agreement file: what it can say, and what is said about a wrong one."""

from __future__ import annotations

import re
import tomllib
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.agreement_file.areas import AREA, BOUNDARY
from agent.agreement_file.document import read_tables
from agent.agreement_file.kpis import EXAMPLES as KPI_KEYS
from agent.agreement_file.mistakes import AgreementMistakes, Mistake
from agent.agreement_file.people import ASSISTANT, CLIENT, SCHEDULE
from agent.agreement_file.reading import read_agreement
from agent.agreement_file.thresholds import EXAMPLES as THRESHOLDS
from flows.shared.agreed import AssistantDetails, ClientDetails
from flows.shared.agreement import Aggregation, Direction, Kpi, Period, Schedule
from flows.shared.delegation import Boundary
from flows.shared.measure import Kind
from flows.shared.naming import folded

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "docs/examples").glob("*.toml"))
DEMO = sorted((ROOT / "agent/demo/agreements").glob("*.toml"))
DEMOS = [[path for path in DEMO if path.name.endswith(".en.toml") is english] for english in (True, False)]
DOCUMENTATION = (ROOT / "docs/agreement.md").read_text()
BLOCKS = re.findall(r"```toml\n(.*?)```", DOCUMENTATION, re.DOTALL)

PEOPLE = """\
[assistant]
name = "Mia Holm"
language = "da"
timezone = "Europe/Copenhagen"
working_days = ["mon", "tue", "wed", "thu", "fri"]

[client]
name = "Nordlys ApS"
contact = "Jonas Berg"
email = ["jonas@nordlys.example"]
language = "en"
timezone = "Europe/Berlin"

[schedule]
report_at = "16:00"
deliver_by = "17:00"

"""
POSTS = """\
[[kpi]]
name = "Approved posts"
kind = "count"
target = 15
direction = "at_least"
period = "week"
"""
GOOD = PEOPLE + POSTS


def kpis_of(text: str) -> tuple[Kpi, ...]:
    return read_agreement(PEOPLE + text).terms.kpis


def mistakes_of(source: str | Path) -> list[Mistake]:
    with pytest.raises(AgreementMistakes) as caught:
        read_agreement(source)
    return list(caught.value.mistakes)


def only_mistake(text: str) -> Mistake:
    found = mistakes_of(text)
    assert len(found) == 1, found
    return found[0]


def changed(key: str, value: str, text: str = GOOD) -> str:
    """The good file with the first line of that key written differently."""
    replaced, times = re.subn(rf"(?m)^{key} = .*$", lambda _: f"{key} = {value}", text, count=1)
    assert times == 1
    return replaced


def kpi(*lines: str, name: str = "Work") -> str:
    return "\n".join(["[[kpi]]", f'name = "{name}"', *lines, ""])


# ── what it can say ─────────────────────────────────────────────────────────────────────────────────


def test_the_first_example_says_who_when_and_what() -> None:
    agreed = read_agreement(ROOT / "docs/examples/nordlys.toml")
    assert agreed.assistant == AssistantDetails(
        name="Mia Holm",
        language="da",
        zone="Europe/Copenhagen",
        working_days=frozenset(range(5)),
        holidays="DK",
        quiet_from=time(21),
        quiet_until=time(7),
    )
    assert agreed.client == ClientDetails(
        name="Nordlys ApS",
        short="Nordlys",
        contact="Jonas Berg",
        language="en",
        zone="Europe/Berlin",
        emails=("jonas@nordlys.example",),
        holidays="DE-BE",
    )
    assert [area.name for area in agreed.terms.areas] == ["Price feed", "Orders"]
    assert agreed.terms.boundaries[0] == Boundary("Refunds up to 50 €", "Orders", Decimal(50), "EUR")
    assert agreed.terms.schedule == Schedule(time(16), time(17), time(8, 30), timedelta(hours=1))
    assert agreed.terms.kpis[0] == Kpi(
        key="approved-posts",
        name="Approved posts",
        kind=Kind.COUNT,
        target=Decimal(15),
        direction=Direction.AT_LEAST,
        period=Period.WEEK,
        aliases=("posts", "post", "opslag"),
        objective="More inbound enquiries",
        done_when="approved by Jonas and scheduled",
    )


def test_the_second_example_names_the_client_as_people_say() -> None:
    client = read_agreement(ROOT / "docs/examples/berger.toml").client
    assert (client.short, client.contact, client.language) == ("Berger", "Frau Berger", "de")
    assert len(client.emails) == 2


@pytest.mark.parametrize("path", [*EXAMPLES, *DEMO], ids=lambda path: str(path.relative_to(ROOT)))
def test_every_example_file_can_be_read(path: Path) -> None:
    assert read_agreement(path).terms.kpis


def test_examples_and_demo_have_two_clients_each() -> None:
    for paths in (EXAMPLES, *DEMOS):
        assert [read_agreement(path).client.short for path in paths] == ["Berger", "Nordlys"]
    languages = [[read_agreement(path).client.language for path in paths] for paths in DEMOS]
    assert languages == [["de", "en"], ["de", "da"]]  # who plays it in English reads Nordlys' mails in English


@pytest.mark.parametrize("paths", DEMOS, ids=["en", "da and de"])
def test_a_word_typed_in_the_demo_means_one_kpi_of_one_client(paths: list[Path]) -> None:
    meant: dict[str, str] = {}
    for path in paths:
        for each in read_agreement(path).terms.kpis:
            for word in {folded(word) for word in (each.name, *each.aliases)}:
                assert meant.setdefault(word, each.key) == each.key
    assert meant["posts"] == meant["opslag"] == meant["beiträge"]


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_every_piece_of_the_documentation_can_be_read(block: str) -> None:
    whole = block if "[client]" in block else PEOPLE + block
    whole += "" if "[[kpi]]" in block else POSTS
    assert read_agreement(whole).terms.kpis


def test_every_key_is_documented() -> None:
    for keys in (ASSISTANT, CLIENT, SCHEDULE, THRESHOLDS, KPI_KEYS, AREA, BOUNDARY):
        for key in keys:
            assert re.search(rf"(?m)^{key} = ", DOCUMENTATION), key


def test_the_mistakes_shown_in_the_documentation_are_what_is_said(tmp_path: Path) -> None:
    text = (ROOT / "docs/examples/nordlys.toml").read_text()
    wrong = changed("target", '"fifteen"', changed("timezone", '"Copenhagen"', text))
    path = tmp_path / "nordlys.toml"
    path.write_text(wrong)
    with pytest.raises(AgreementMistakes) as caught:
        read_agreement(path)
    assert str(caught.value).replace(str(path), "nordlys.toml") in DOCUMENTATION


def test_fifteen_approved_posts_a_week_with_48_h_turnaround() -> None:
    posts, turnaround = kpis_of(
        POSTS + kpi('kind = "duration"', 'target = "48h"', 'direction = "at_most"', 'period = "week"')
    )
    assert (posts.kind, posts.target, posts.period) == (Kind.COUNT, Decimal(15), Period.WEEK)
    assert (turnaround.target, turnaround.direction) == (Decimal(48 * 60), Direction.AT_MOST)


def test_emails_answered_within_4_h_and_90_percent_satisfaction() -> None:
    reply, satisfaction = kpis_of(
        kpi('kind = "duration"', 'target = "4h"', 'direction = "at_most"', 'period = "day"', name="Answer")
        + kpi('kind = "percent"', "target = 90", 'direction = "at_least"', 'period = "week"')
    )
    assert (reply.kind, reply.target) == (Kind.DURATION, Decimal(240))
    assert (satisfaction.kind, satisfaction.target) == (Kind.PERCENT, Decimal(90))


def test_complete_accuracy_and_a_daily_report_by_16_taken_from_the_report() -> None:
    accuracy, report = kpis_of(
        kpi('kind = "percent"', "target = 100", 'direction = "at_least"', 'period = "week"', name="Accuracy")
        + kpi('kind = "time"', 'target = "16:00"', "from_report = true", 'period = "day"')
    )
    assert accuracy.target == 100
    assert report.from_report
    assert (report.target, report.direction) == (Decimal(16 * 60), Direction.AT_MOST)


def test_three_articles_a_week_of_at_least_1200_words() -> None:
    (articles,) = kpis_of(POSTS.replace("15", "3") + 'each_at_least = "1,200 words"\n')
    assert (articles.target, articles.each_at_least) == (Decimal(3), "1,200 words")


def test_fifty_leads_a_week_and_ten_percent_conversion_of_them() -> None:
    leads, conversion = kpis_of(
        kpi("target = 50", 'kind = "count"', 'direction = "at_least"', 'period = "week"', 'aliases = ["leads"]')
        + kpi(
            'kind = "percent"',
            "target = 10",
            'direction = "at_least"',
            'period = "week"',
            'numerator = "Deals"',
            'denominator = "LEADS"',
            name="Conversion",
        )
    )
    assert leads.target == 50
    assert conversion.is_rate
    assert (conversion.numerator, conversion.denominator) == ("Deals", leads.name)


@pytest.mark.parametrize(
    ("kind", "written", "target"),
    [
        ("count", "15", "15"),
        ("duration", '"4h"', "240"),
        ("duration", '"48h"', "2880"),
        ("duration", '"2h30"', "150"),
        ("duration", '"2h30m"', "150"),
        ("duration", '"45m"', "45"),
        ("percent", "97.5", "97.5"),
        ("money", '1250.50\ncurrency = "EUR"', "1250.50"),
        ("rating", "4.5", "4.5"),
        ("time", '"16:00"', "960"),
        ("yes_no", "true", "1"),
    ],
)
def test_a_target_of_each_kind_is_read_in_its_unit(kind: str, written: str, target: str) -> None:
    (each,) = kpis_of(kpi(f'kind = "{kind}"', f"target = {written}", 'direction = "at_least"', 'period = "week"'))
    assert (each.kind, each.target) == (Kind(kind), Decimal(target))


def test_yes_needs_no_direction() -> None:
    (each,) = kpis_of(kpi('kind = "yes_no"', "target = true", 'period = "day"'))
    assert each.direction is Direction.AT_LEAST


def test_no_complaints_at_all_is_a_target() -> None:
    (each,) = kpis_of(kpi('kind = "count"', "target = 0", 'direction = "at_most"', 'period = "month"'))
    assert each.target == 0


def test_a_rate_may_be_made_of_two_numbers_typed_together() -> None:
    (each,) = kpis_of(
        kpi(
            'kind = "percent"',
            "target = 10",
            'direction = "at_least"',
            'period = "week"',
            'numerator = "Deals"',
            'denominator = "Talks"',
        )
    )
    assert (each.numerator, each.denominator) == ("Deals", "Talks")


def test_quiet_hours_can_be_changed() -> None:
    who = read_agreement(GOOD.replace("[client]", 'quiet = ["22:30", "06:00"]\n\n[client]')).assistant
    assert (who.quiet_from, who.quiet_until) == (time(22, 30), time(6))


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "nordlys.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read_agreement(path) == read_agreement(GOOD)


def test_values_over_several_lines_keep_their_meaning() -> None:
    (each,) = kpis_of(
        POSTS + 'aliases = [\n  "posts",  # English\n  "[[kpi]]",\n  "opslag = 1",\n]\nobjective = """\\\n  Go"""\n'
    )
    assert each.aliases == ("posts", "[[kpi]]", "opslag = 1")
    assert each.objective == "Go"


@pytest.mark.parametrize("path", [*EXAMPLES, *DEMO], ids=lambda path: path.parent.parent.name + path.name)
def test_the_lines_are_understood_as_toml_understands_the_whole(path: Path) -> None:
    text = path.read_text()
    tables = [table for table in read_tables(text) if table.name]
    whole = tomllib.loads(text, parse_float=Decimal)
    ours: dict[str, Any] = {
        table.name: {key: each.value for key, each in table.given.items()} for table in tables if not table.many
    }
    for table in tables:
        if table.many:
            ours.setdefault(table.name, []).append({key: each.value for key, each in table.given.items()})
    assert ours == whole


# ── what is said about a wrong one ──────────────────────────────────────────────────────────────────


def test_every_mistake_is_named_at_once_with_its_line() -> None:
    wrong = """\
language = "da"
[assistent]
name = "Mia
language = "dk"
timezone = "Copenhagen"
working_days = ["monday"]
holidays = "DE-XX"

[client]
name = "Nordlys ApS"
email = ["Jonas <jonas@nordlys.example>"]
language = en
timezone = "Europe/Berlin"
timezone = "Europe/Berlin"
colour = "red"

[schedule]
plan_at = "06:30"
report_at = "16:00"
deliver_by = "15:00"

[[kpi]]
name = "Approved posts"
kind = "count"
target = "fifteen"
direction = "atleast"
period = "week"
aliases = [
  "posts",
  opslag,
]

[kpi]
kind = "money"
target = 1,200
direction = "at_least"
period = "week"
"""
    assert [(each.line, each.place) for each in mistakes_of(wrong)] == [
        (1, "language"),
        (2, "[assistent]"),
        (3, "[assistant] name"),
        (4, "[assistant] language"),
        (5, "[assistant] timezone"),
        (6, "[assistant] working_days"),
        (7, "[assistant] holidays"),
        (9, "[client] contact"),
        (11, "[client] email"),
        (12, "[client] language"),
        (14, "[client] timezone"),
        (15, "[client] colour"),
        (18, "[schedule] plan_at"),
        (19, "[schedule] report_at"),
        (25, '[[kpi]] "Approved posts", target'),
        (26, '[[kpi]] "Approved posts", direction'),
        (30, '[[kpi]] "Approved posts", aliases'),
        (33, "[kpi]"),
        (33, "[[kpi]] number 2, name"),
        (33, "[[kpi]] number 2, currency"),
        (35, "[[kpi]] number 2, target"),
    ]


def test_a_mistake_says_where_what_and_what_to_write(tmp_path: Path) -> None:
    path = tmp_path / "nordlys.toml"
    path.write_text(changed("target", '"fifteen"'))
    with pytest.raises(AgreementMistakes) as caught:
        read_agreement(path)
    assert str(caught.value) == (
        f'{path}, line 21, [[kpi]] "Approved posts", target: "fifteen" is not a number. '
        "Write a number without quotation marks, for example target = 15"
    )


def test_an_empty_file_is_told_every_heading_it_needs() -> None:
    assert [each.place for each in mistakes_of("")] == ["[assistant]", "[client]", "[schedule]", "[[kpi]]"]


@pytest.mark.parametrize(
    ("key", "value", "cause"),
    [
        ("name", '"Mia\\nHolm"', "line break"),
        ("name", '"Mia \\u202e Holm"', "control character"),
        ("name", '""', "is empty"),
        ("name", f'"{"x" * 201}"', "201 characters"),
        ("name", "7", "7 is not a text"),
        ("language", '"fr"', 'none of "en", "da", "de"'),
        ("timezone", '"CPH"', "not a time zone"),
        ("timezone", "[1]", "not a text"),
        ("timezone", '"../etc/passwd"', "not a time zone"),
        ("working_days", "[]", "list is empty"),
        ("working_days", '"mon"', "not a list"),
        ("working_days", '["mon", "mon"]', "mon is given twice"),
        ("contact", '" "', "is empty"),
        ("email", '"jonas@nordlys.example"', "not a list"),
        ("email", '["jonas@nordlys"]', "not an e-mail address"),
        ("email", '["jonas nordlys.example"]', "not an e-mail address"),
        ("email", '["jonas@nordlys.example\\r\\nBcc: a@b.example"]', "not an e-mail address"),
        ("email", '["jo\\nnas@nordlys.example"]', "not an e-mail address"),
        ("email", '["jørgen@nordlys.example"]', "mail servers may refuse"),
        ("email", '["a@b.example", "A@B.example"]', "given twice"),
        ("report_at", '"25:00"', "not a time of day"),
        ("report_at", "16:00:00", "not a time of day"),
        ("report_at", '"17:00"', "not before deliver_by"),
        ("report_at", '"06:59"', "quiet hours"),
        ("target", "0", "always reached"),
        ("target", "-3", "below zero"),
        ("target", "1.5", "not a whole number"),
        ("target", "inf", "too large"),
        ("target", "1e9999999999999999999", "too large"),
        ("target", "nan", "too large"),
        ("target", "true", "not a number"),
        ("direction", '"up"', "none of"),
        ("period", '"year"', "none of"),
        ("kind", '"counts"', "Did you mean count?"),
    ],
)
def test_a_wrong_value_is_named(key: str, value: str, cause: str) -> None:
    mistake = only_mistake(changed(key, value))
    assert cause in mistake.cause
    assert mistake.place.endswith(key)
    assert f"{key} = " in mistake.remedy


@pytest.mark.parametrize(
    ("line", "cause", "remedy"),
    [
        ("target = fifteen", '"fifteen" needs quotation marks', 'target = "fifteen"'),
        ("target = 1,200", "1,200 is not a number", "target = 1200"),
        ("target = 4,5", "4,5 is not a number", "target = 4.5"),
        ("target =", "nothing after the =", "Write a value"),
        ("target = True", "capital letter", "target = true"),
        ("target = “15”", "typographic", 'target = "…"'),
        ('target = "15', "not closed", 'target = "15"'),
        ('target = "\\q"', "cannot be read", "target = 15"),
        ("target 15", "neither a key with a value nor a heading", "key = value"),
        ("target = [1", "never closed", "closing bracket"),
    ],
)
def test_a_line_that_is_no_toml_is_named_and_the_rest_still_read(line: str, cause: str, remedy: str) -> None:
    broken = GOOD.replace("target = 15", line).replace('"week"', '"weeks"')
    found = mistakes_of(broken)
    assert (found[0].line, cause in found[0].cause, remedy in found[0].remedy) == (21, True, True), found
    assert "Did you mean week?" in found[-1].cause
    assert found[-1].line == 23


def test_an_unclosed_list_does_not_swallow_the_next_kpi() -> None:
    broken = POSTS + 'aliases = [\n  "posts"\n' + POSTS.replace("Approved posts", "Answers").replace("15", "-1")
    assert [(each.line, each.place) for each in mistakes_of(PEOPLE + broken)] == [
        (24, '[[kpi]] "Approved posts", aliases'),
        (29, '[[kpi]] "Answers", target'),
    ]


def test_an_unclosed_heading_is_named_and_its_keys_still_belong_to_it() -> None:
    assert only_mistake(GOOD.replace("[client]", "[client")) == Mistake(
        7, "[client]", "the heading is not complete.", "Write [client] on a line of its own."
    )


def test_a_heading_written_twice_is_named() -> None:
    mistake = only_mistake(GOOD + '[schedule]\nreport_at = "15:00"\n')
    assert (mistake.line, mistake.place) == (24, "[schedule]")
    assert "first in line 14" in mistake.cause


def test_an_unknown_heading_is_named() -> None:
    mistake = only_mistake(GOOD + "[weather]\nsun = true\n")
    assert (mistake.line, mistake.place) == (24, "[weather]")


def test_a_table_in_one_line_is_told_to_become_a_heading() -> None:
    text = 'client = { name = "Nordlys ApS" }\n' + GOOD
    assert only_mistake(text).remedy == "Write [client] with one key on each line below."


def test_a_word_that_means_two_kpis_is_a_mistake() -> None:
    second = POSTS.replace("Approved posts", "Answers") + 'aliases = ["approved  POSTS"]\n'
    mistake = only_mistake(GOOD + second)
    assert (mistake.line, mistake.place) == (30, '[[kpi]] "Answers", aliases')
    assert 'already means "Approved posts" (line 18)' in mistake.cause


def test_two_kpis_of_one_name_are_a_mistake() -> None:
    assert only_mistake(GOOD + POSTS).line == 25


def test_names_that_differ_only_in_their_signs_are_a_mistake() -> None:
    mistake = only_mistake(GOOD + POSTS.replace("Approved posts", "Approved-posts!"))
    assert (mistake.line, mistake.place) == (25, '[[kpi]] "Approved-posts!", name')


def test_an_alias_that_is_a_number_is_a_mistake() -> None:
    assert "could be taken for a number" in only_mistake(GOOD + 'aliases = ["7"]\n').cause


@pytest.mark.parametrize(
    ("lines", "key", "cause"),
    [
        (['kind = "percent"', "target = 101"], "target", "more than 100 %"),
        (['kind = "percent"', "target = 0"], "target", "always reached"),
        (['kind = "duration"', 'target = "4 hours"'], "target", "not a length of time"),
        (['kind = "duration"', 'target = "0m"'], "target", "no time at all"),
        (['kind = "duration"', 'target = "2h60"'], "target", "not a length of time"),
        (['kind = "time"', 'target = "16.00"'], "target", "not a time of day"),
        (['kind = "yes_no"', "target = false"], "target", "cannot be reached"),
        (['kind = "rating"', "target = 4.555"], "target", "more than two decimals"),
        (['kind = "money"', "target = 10"], "currency", "currency is missing"),
        (['kind = "money"', "target = 10", 'currency = "eur"'], "currency", "Did you mean EUR?"),
        (['kind = "count"', "target = 10", 'currency = "EUR"'], "currency", 'only kind = "money"'),
        (['kind = "rating"', "target = 4", 'each_at_least = "x"'], "each_at_least", 'only kind = "count"'),
        (['kind = "count"', "target = 10", "from_report = true"], "from_report", 'only kind = "time"'),
        (['kind = "percent"', "target = 10", 'numerator = "Deals"'], "numerator", "needs a denominator"),
        (
            ['kind = "percent"', "target = 10", 'numerator = "Deals"', 'denominator = "deals"'],
            "denominator",
            "same as the numerator",
        ),
    ],
)
def test_what_does_not_fit_the_kind_is_named(lines: list[str], key: str, cause: str) -> None:
    mistake = only_mistake(PEOPLE + kpi(*lines, 'direction = "at_least"', 'period = "week"'))
    assert cause in mistake.cause
    assert mistake.place == f'[[kpi]] "Work", {key}'


def test_a_rate_of_something_that_does_not_add_up_is_a_mistake() -> None:
    stars = kpi('kind = "rating"', "target = 4", 'direction = "at_least"', 'period = "week"', name="Stars")
    rate = kpi(
        'kind = "percent"',
        "target = 10",
        'direction = "at_least"',
        'period = "week"',
        'numerator = "Deals"',
        'denominator = "stars"',
    )
    assert '"Stars" is of kind "rating"' in only_mistake(PEOPLE + stars + rate).cause


def test_the_report_cannot_be_due_before_it_is_asked_for() -> None:
    due = kpi('kind = "time"', 'target = "15:30"', "from_report = true", 'period = "day"')
    assert "only asked for at 16:00" in only_mistake(PEOPLE + due).cause


def test_the_report_by_a_time_cannot_be_at_least() -> None:
    lines = ('kind = "time"', 'target = "16:00"', "from_report = true", 'period = "day"', 'direction = "at_least"')
    assert "only at_most makes sense" in only_mistake(PEOPLE + kpi(*lines)).cause


def test_a_grace_that_ends_tomorrow_is_a_mistake() -> None:
    assert "longer than 12 hours" in only_mistake(GOOD.replace("[[kpi]]", 'grace = "13h"\n[[kpi]]')).cause


@pytest.mark.parametrize("region", ["ZZ", "dk", "DNK", "DE-XX", "DE-Augsburg", "Denmark"])
def test_holidays_nobody_knows_are_a_mistake(region: str) -> None:
    mistake = only_mistake(GOOD.replace("[client]", f'holidays = "{region}"\n[client]'))
    assert mistake.place == "[assistant] holidays"


@pytest.mark.parametrize("region", ["DK", "DE", "DE-BY", "US-CA", ""])
def test_holidays_of_a_country_or_a_part_of_it_are_known(region: str) -> None:
    agreed = read_agreement(GOOD.replace("[client]", f'holidays = "{region}"\n[client]'))
    assert agreed.assistant.holidays == region


def test_what_is_quoted_back_cannot_command_a_terminal() -> None:
    mistake = only_mistake(changed("language", '"\\u001b[31m\\u009b\\u2028"'))
    assert str(mistake).isprintable()


def test_a_missing_file_an_unreadable_and_a_huge_one_are_told_apart(tmp_path: Path) -> None:
    latin, huge = tmp_path / "latin.toml", tmp_path / "huge.toml"
    latin.write_bytes("# ok\nname = 'Jørgen'\n".encode("latin-1"))
    huge.write_text("#" * 70_000)
    assert "cannot be read" in mistakes_of(tmp_path / "none.toml")[0].cause
    assert [(each.line, each.remedy) for each in mistakes_of(latin)] == [(2, "Save the file as UTF-8.")]
    assert "too many" in mistakes_of(huge)[0].cause


VALUES = st.sampled_from(
    ['""', "0", "-1", "1.5", "inf", "[]", "{}", "true", "2026-01-01", '"x"', "[[1]]", "[", '"', ""]
)
KEYS = st.sampled_from(sorted({*ASSISTANT, *CLIENT, *SCHEDULE, *KPI_KEYS, "[kpi]", "[[kpi]]"}))


@given(st.lists(st.tuples(KEYS, VALUES), max_size=12))
def test_any_value_anywhere_is_read_or_refused_in_words(pairs: list[tuple[str, str]]) -> None:
    extra = "\n".join(key if key.startswith("[") else f"{key} = {value}" for key, value in pairs)
    found = mistakes_of(f"{GOOD}{extra}\n[weather]\n")  # one mistake is certain, so that the others are seen as well
    assert all(each.line and each.cause and each.remedy for each in found)


@given(st.text(max_size=200))
def test_any_text_at_all_is_refused_in_words(text: str) -> None:
    found = mistakes_of(text)
    assert all(each.line and each.cause and each.remedy and str(each).isprintable() for each in found)


AVERAGED = """\
[[kpi]]
name = "Mails answered"
kind = "count"
target = 60
direction = "at_least"
period = "week"
aliases = ["mails"]

[[kpi]]
name = "Reply time"
kind = "duration"
target = "4h"
direction = "at_most"
period = "week"
"""


def test_a_mean_can_be_weighted_by_a_count_named_by_any_of_its_words() -> None:
    assert kpis_of(AVERAGED + 'weighted_by = "mails"\n')[1].weighted_by == "Mails answered"


def test_the_worst_day_can_count_instead_of_the_mean() -> None:
    assert kpis_of(AVERAGED + 'aggregation = "worst"\n')[1].aggregation is Aggregation.WORST
    assert kpis_of(AVERAGED)[1].aggregation is Aggregation.MEAN


def test_a_target_can_be_pro_rata() -> None:
    assert [kpi.pro_rata for kpi in kpis_of(POSTS + "pro_rata = true\n")] == [True]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (AVERAGED + 'weighted_by = "calls"\n', '"calls" is no KPI of kind "count"'),
        (AVERAGED + 'weighted_by = "mails"\naggregation = "worst"\n', "only a mean is weighted"),
        (AVERAGED + "pro_rata = true\n", 'only kind = "count" or "money" has this key'),
        (POSTS + 'aggregation = "worst"\n', 'only kind = "duration" or "percent" or "rating" has this key'),
        (AVERAGED + 'aggregation = "median"\n', '"median" is none of "mean", "worst"'),
        (POSTS + "[thresholds]\nat_risk = 70\nbehind = 90\n", "behind (90%) would come before at risk (70%)"),
        (POSTS + "[thresholds]\nbehind = 180\n", "180 is more than 100 %"),
    ],
)
def test_arithmetic_that_makes_no_sense_is_refused(text: str, part: str) -> None:
    assert part in only_mistake(PEOPLE + text).cause


def test_thresholds_are_shares_of_pace_and_may_be_left_out() -> None:
    usual = read_agreement(GOOD).terms.thresholds
    assert (usual.at_risk, usual.behind) == (Decimal(1), Decimal("0.8"))
    given = read_agreement(GOOD + "[thresholds]\nat_risk = 95\nbehind = 60\n").terms.thresholds
    assert (given.at_risk, given.behind) == (Decimal("0.95"), Decimal("0.6"))
