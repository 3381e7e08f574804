"""``fyraften preview`` and ``fyraften status``: looking without touching."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from agent.cli.status import _table
from flows.shared.people import Assistant
from flows.shared.report import Report, ReportStatus
from storage import reports
from storage.client_days import reported_to
from storage.database import open_database
from storage.people import Reachable
from storage.status import AlertLine, EngagementToday, Status, Today
from tests.agent.terminal import DATABASE, NORDLYS, ROOT, Configure, Fyraften

DAY = date(2025, 11, 20)
SENT_AT = datetime(2025, 11, 20, 15, 2, tzinfo=UTC)  # 16:02 in Copenhagen, before 17:00
DONE = ("launch reels published",)


async def _report(report: Callable[[Report], Report]) -> None:
    database = await open_database(DATABASE)
    try:
        (day,) = await reported_to(database, "Nordlys ApS", DAY)
        made = report(Report(day.engagement.id, DAY, done=DONE, plan=(), win=""))
        await database.transact(lambda: reports.save_report(database, made))
    finally:
        await database.close()


def _sent(report: Report) -> Report:
    return replace(report, status=ReportStatus.SENT, sent_at=SENT_AT)


PREVIEW = ("preview", "eod", "--date", "2025-11-20", "--client")


@pytest.mark.parametrize("name", ["Nordlys ApS", "nordlys"])
def test_preview_prints_the_mail_of_a_stored_report(fyraften: Fyraften, configure: Configure, name: str) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    asyncio.run(_report(_sent))
    result = fyraften(*PREVIEW, name)
    assert result.exit_code == 0, result.output
    subject, empty, *_ = result.stdout.splitlines()
    assert "EOD Nordlys" in subject
    assert empty == ""
    assert DONE[0] in result.stdout
    assert "16:02" in result.stdout


def test_preview_shows_the_html_in_the_browser_when_asked(
    fyraften: Fyraften, configure: Configure, tmp_path: Path
) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    asyncio.run(_report(_sent))
    browser = tmp_path / "browser"
    browser.write_text('#!/bin/sh\nprintf %s "$1" > opened\n')
    browser.chmod(0o755)
    environ = os.environ | {"BROWSER": str(browser), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "agent", *PREVIEW, "Nordlys", "--open"]
    environ["PYTHONPATH"] = str(ROOT)
    subprocess.run(command, env=environ, check=True, capture_output=True)
    opened = Path((tmp_path / "opened").read_text().removeprefix("file://"))
    assert opened.suffix == ".html"
    assert DONE[0] in opened.read_text(encoding="utf-8")
    assert opened.stat().st_mode & 0o077 == 0


def test_preview_of_a_day_without_a_report_says_so(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    result = fyraften(*PREVIEW, "Nordlys")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Nothing was reported to Nordlys on 2025-11-20.")


def test_preview_for_an_unknown_client_lists_the_known_ones(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    result = fyraften(*PREVIEW, "Nordlicht")
    assert result.exit_code == 1
    assert result.stderr.endswith("Clients: Nordlys ApS.\n")


def test_status_of_a_new_installation_is_all_zeros(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    result = fyraften("status")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Assistants     0",
        "Reports today  no agreements yet",
        "Mails          queued: 0, uncertain: 0, failed: 0",
        "Alerts         0",
        "Last poll      never; is fyraften running?",
    ]


def test_status_says_how_to_get_an_assistant_into_the_chat(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    lines = fyraften("status").stdout.splitlines()
    assert lines[1] == '  Mia Holm  Europe/Copenhagen  not in the chat yet; invite her: fyraften invite "Mia Holm"'
    assert re.fullmatch(r"Reports today  (waiting|day off): 1", lines[2])
    assert re.fullmatch(r"  Mia Holm  Nordlys ApS  \d{4}-\d\d-\d\d  (waiting|day off)", lines[3])


def test_status_shows_what_a_human_should_look_at() -> None:
    now = datetime(2025, 11, 20, 16, 0, tzinfo=UTC)
    mia = Assistant(1, "Mia Holm", "da", "Europe/Copenhagen")
    found = Status(
        assistants=(Reachable(mia, 7, muted=False), Reachable(replace(mia, name="Ida"), 8, muted=True)),
        today=(
            EngagementToday(mia, "Nordlys ApS", DAY, Today.SENT, SENT_AT),
            EngagementToday(mia, "Berger", DAY, Today.WAITING, None),
        ),
        mails={"queued": 1, "uncertain": 2, "failed": 3},
        alerts=(AlertLine("A mail may have arrived or not.", now),),
        alert_count=4,
        last_poll=now - timedelta(hours=3),
    )
    assert list(_table(found, now)) == [
        "Assistants     2",
        "  Mia Holm  Europe/Copenhagen  in the chat",
        "  Ida       Europe/Copenhagen  has blocked the bot; she comes back with /start",
        "Reports today  sent: 1, waiting: 1",
        "  Mia Holm  Nordlys ApS  2025-11-20  sent 16:02",
        "  Mia Holm  Berger       2025-11-20  waiting",
        "Mails          queued: 1, uncertain: 2, failed: 3",
        "Alerts         4",
        "  2025-11-20 16:00 UTC  A mail may have arrived or not.",
        "  3 older",
        "Last poll      2025-11-20 13:00 UTC; nothing for 3 h, is fyraften running?",
    ]
