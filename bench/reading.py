"""How well and how fast people's words are read: reports against their KPIs, replies against their options.

    uv run python bench/reading.py

The corpus is ``tests/reading/corpus``. Lots a to e were used while the rules were written; lot f was not, so its row
says most about words nobody has seen yet. Right is a value or a question as expected; *wrong* a value that looks
certain and is not. Precision is right ÷ (right + wrong), recall right ÷ expected. Ends with 1 when reading is slower
than it may be.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from statistics import median, quantiles
from time import process_time_ns
from typing import Any

from agent.reading_batch import kpi_of, read_lines
from flows.reading.reply import read_reply
from flows.reading.report import read
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

CORPUS = Path(__file__).parents[1] / "tests" / "reading" / "corpus"
LANGUAGES = ("en", "da", "de")
MEDIAN, WORST_PERCENT, LONGEST = 1.0, 5.0, 200.0  # milliseconds
NEAR = 0.005

Case = dict[str, Any]


def cases(kind: str, language: str) -> list[Case]:
    """Read one file of the corpus."""
    lines = (CORPUS / f"{kind}-{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def is_unseen(case: Case) -> bool:
    """Whether a case is of the lot no rule was written for: ``en-f012``, ``reply-en-f03``."""
    return str(case["id"]).rpartition("-")[2].startswith("f")


def judge_report(case: Case, answer: Case) -> Counter[str]:
    """Count what became of each KPI: expected, right, wrong."""
    counts: Counter[str] = Counter()
    for kpi in case["kpis"]:
        key = kpi["key"]
        asks, wanted = key in case.get("ask", ()), case["expect"].get(key)
        given = None if key in answer["ask"] else answer["values"].get(key)
        right = key in answer["ask"] if asks else given is not None and _same(given, wanted)
        counts["expected"] += asks or wanted is not None
        counts["right"] += right
        counts["wrong"] += given is not None and not right
    return counts


def reply_lines(lines: Iterable[str]) -> Iterator[str]:
    """Read replies as the command does: B is recommended unless the case says otherwise."""
    for line in lines:
        case = json.loads(line)
        found = read_reply(case["raw_text"], tuple(case["options"]), case.get("recommended", "B"), case["lang"])
        yield json.dumps({"choice": found.choice, "auto_reply": found.auto_reply})


def _same(given: float, wanted: float | None) -> bool:
    return wanted is not None and abs(given - wanted) < NEAR


def judge_reply(case: Case, answer: Case) -> Counter[str]:
    """Count a reply: right, a choice that is wrong and certain, an automatic mail taken for a decision."""
    expected = case["expect"]
    right = answer["choice"] == expected["choice"] and answer["auto_reply"] == expected["auto_reply"]
    chosen = answer["choice"] is not None
    return Counter({
        "expected": 1,
        "right": int(right),
        "wrong": int(chosen and answer["choice"] != expected["choice"]),
        "automatic": int(chosen and expected["auto_reply"]),
    })  # fmt: skip


def main() -> int:
    """Print quality and speed; return 1 if a limit of speed is broken."""
    print("reports                   KPIs  precision  recall  wrong")
    for name, counts in _rows("reports", read_lines, judge_report):
        certain = counts["right"] + counts["wrong"]
        print(
            f"  {name:20} {counts['expected']:6} {counts['right'] / certain:10.3f} "
            f"{counts['right'] / counts['expected']:7.3f} {counts['wrong'] / counts['expected']:6.1%}"
        )
    print("replies                  mails    correct  wrong choices  automatic as decision")
    for name, counts in _rows("replies", reply_lines, judge_reply):
        print(
            f"  {name:20} {counts['expected']:6} {counts['right'] / counts['expected']:10.3f} "
            f"{counts['wrong']:14} {counts['automatic']:22}"
        )
    return 0 if _speed() else 1


def _rows(
    kind: str, reader: Callable[[list[str]], Iterator[str]], judge: Callable[[Case, Case], Counter[str]]
) -> Iterator[tuple[str, Counter[str]]]:
    total: dict[str, Counter[str]] = {"all, rules written for": Counter(), "all, unseen": Counter()}
    for language in LANGUAGES:
        rows = {f"{language}, rules written for": Counter[str](), f"{language}, unseen": Counter[str]()}
        known = cases(kind, language)
        answers = [json.loads(line) for line in reader([json.dumps(case) for case in known])]
        for case, answer in zip(known, answers, strict=True):
            which = "unseen" if is_unseen(case) else "rules written for"
            rows[f"{language}, {which}"] += judge(case, answer)
            total[f"all, {which}"] += judge(case, answer)
        yield from rows.items()
    yield from total.items()


def _speed() -> bool:
    reports = [_report(case) for language in LANGUAGES for case in cases("reports", language)]
    mails = [_mail(case) for language in LANGUAGES for case in cases("replies", language)]
    for work in (*reports, *mails):
        work()  # an assistant's KPIs are the same every day: their names are looked up once
    long = "posts 2 and 14 calls, yesterday 3, on a wrote 1.200 leads " * 1800
    within = True
    print("speed, ms of processor    median     p99    100,000 characters")
    for name, works, longest in (
        ("reports", reports, _took(lambda: read(long[:100_000], _KPIS))),
        ("replies", mails, _took(lambda: read_reply(long[:100_000], ("Pause", "Go on"), "A", "en"))),
    ):
        times = [_took(work) for work in works]
        p99 = quantiles(times, n=100)[98]
        print(f"  {name:20} {median(times):9.2f} {p99:7.2f} {longest:9.0f}")
        within = within and median(times) <= MEDIAN and p99 <= WORST_PERCENT and longest <= LONGEST
    return within


_KPIS = (Kpi("posts", "Posts", Kind.COUNT, Decimal(0)), Kpi("leads", "Leads", Kind.COUNT, Decimal(0)))


def _report(case: Case) -> Callable[[], object]:
    kpis = tuple(map(kpi_of, case["kpis"]))
    return lambda: read(case["text"], kpis, case["lang"])


def _mail(case: Case) -> Callable[[], object]:
    return lambda: read_reply(case["raw_text"], tuple(case["options"]), "B", case["lang"])


def _took(work: Callable[[], object]) -> float:
    """Milliseconds of processor time."""
    before = process_time_ns()
    work()
    return (process_time_ns() - before) / 1e6


if __name__ == "__main__":
    sys.exit(main())
