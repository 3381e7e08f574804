"""The command line itself, wrong configurations, and the database."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from storage.database import open_database
from tests.agent.terminal import DATABASE, ROOT, Configure, Fyraften

COMMANDS = (
    "run",
    "demo",
    "check",
    "migrate",
    "agreement import",
    "invite",
    "preview eod",
    "status",
    "decisions",
    "revoke",
    "erase",
    "version",
)
HEAVY = ("telegram", "tortoise", "babel", "pydantic", "structlog", "httpx", "jinja2", "holidays", "rich")


def test_help_imports_nothing_that_takes_long() -> None:
    code = """
import sys
from agent.__main__ import main
sys.argv = ["fyraften", "--help"]
try:
    main()
except SystemExit as end:
    print(*sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
    raise
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert "Usage: fyraften" in run.stdout
    assert not set(HEAVY) & set(run.stderr.split())


def test_help_lists_every_command_with_a_whole_sentence(fyraften: Fyraften) -> None:
    listed = fyraften("--help").stdout
    for command in COMMANDS:
        assert re.search(rf"^  {command.split()[0]} +\S.*[a-z]\.$", listed, re.MULTILINE), command


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_is_one_sentence(fyraften: Fyraften, command: str) -> None:
    result = fyraften(*command.split(), "--help")
    assert result.exit_code == 0
    sentence = result.stdout.split("\n\n")[1].strip()
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0


def test_the_installed_command_and_the_module_are_the_same() -> None:
    module = subprocess.run([sys.executable, "-m", "agent", "version"], capture_output=True, text=True, check=True)
    script = subprocess.run(
        [Path(sys.executable).with_name("fyraften"), "version"], capture_output=True, text=True, check=True
    )
    assert module.stdout == script.stdout
    assert re.fullmatch(r"fyraften \d+\.\d+\.\d+\n", script.stdout)


def test_a_terminal_that_cannot_show_a_tick_gets_a_question_mark(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[web]\nlisten = "127.0.0.1:1"')
    environ = os.environ | {"PYTHONIOENCODING": "latin-1"}
    command = [str(Path(sys.executable).with_name("fyraften")), "check"]
    run = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stdout.startswith("? config.toml has no mistakes.\n? [telegram]: it is missing")
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("arguments", [["nonsense"], ["invite"], ["preview", "eod"], ["demo", "--port", "0"]])
def test_a_wrong_command_ends_with_2(fyraften: Fyraften, arguments: list[str]) -> None:
    result = fyraften(*arguments)
    assert result.exit_code == 2
    assert "Usage: fyraften" in result.stderr


NEEDING_CONFIG = (
    ["run"],
    ["check"],
    ["migrate"],
    ["agreement", "import", "x.toml"],
    ["invite", "Mia"],
    ["preview", "eod", "--client", "x", "--date", "2025-11-20"],
    ["status"],
)


@pytest.mark.parametrize("arguments", NEEDING_CONFIG, ids=lambda each: each[0])
def test_every_command_names_all_mistakes_of_the_configuration_and_ends_with_2(
    fyraften: Fyraften, configure: Configure, arguments: list[str]
) -> None:
    configure('[smtp]\nport = "abc"\n[log]\nlevel = "loud"\n')
    result = fyraften(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert [line.split(":")[0] for line in result.stderr.splitlines()] == [
        "config.toml, line 1, [smtp] from",
        "config.toml, line 1, [smtp] host",
        "config.toml, line 2, [smtp] port",
        "config.toml, line 4, [log] level",
    ]
    assert not Path("data").exists()


@pytest.mark.parametrize("arguments", NEEDING_CONFIG, ids=lambda each: each[0])
def test_every_command_says_how_to_make_a_missing_configuration(fyraften: Fyraften, arguments: list[str]) -> None:
    result = fyraften(*arguments, "--config", "mine.toml")
    assert result.exit_code == 2
    assert result.stderr.startswith("mine.toml: there is no such file. Copy config.example.toml to mine.toml")


def test_the_configuration_may_be_named_by_the_environment(fyraften: Fyraften, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FYRAFTEN_CONFIG", "from-the-environment.toml")
    assert "from-the-environment.toml: there is no such file" in fyraften("status").stderr


@pytest.mark.parametrize(
    ("written", "missing"),
    [
        ("", ["[telegram]: it is missing", "[smtp]: it is missing"]),
        ('[telegram]\ntoken = "1:a"', ["[smtp]: it is missing"]),
        ('[smtp]\nhost = "h"\nfrom = "a@b.example"', ["[telegram]: it is missing"]),
    ],
)
def test_run_refuses_without_accounts_and_says_what_to_write(
    fyraften: Fyraften, configure: Configure, written: str, missing: list[str]
) -> None:
    configure(written)
    result = fyraften("run")
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert [line.split(",")[0] for line in lines] == missing
    assert all("config.example.toml shows how" in line for line in lines)


def test_migrate_says_what_it_applied_and_then_that_there_is_nothing_to_do(
    fyraften: Fyraften, configure: Configure
) -> None:
    configure()
    first, second = fyraften("migrate"), fyraften("migrate")
    assert first.stdout.startswith("SQLite file data/fyraften.db: applied 0001_initial\n")
    assert second.stdout == "SQLite file data/fyraften.db: already up to date.\n"
    assert (first.exit_code, second.exit_code) == (0, 0)


async def _forget_a_migration(to: str) -> None:
    database = await open_database(DATABASE)
    await database.execute(
        "UPDATE tortoise_migrations SET name = ? WHERE id = (SELECT MAX(id) FROM tortoise_migrations)", [to]
    )
    await database.close()


def test_a_database_newer_than_the_program_is_refused_by_every_command(
    fyraften: Fyraften, configure: Configure
) -> None:
    configure()
    fyraften("migrate")
    asyncio.run(_forget_a_migration("9999_from_the_future"))
    for command in ("status", "migrate", "check"):
        result = fyraften(command)
        assert result.exit_code == 1
        assert "9999_from_the_future" in result.output
        assert "Traceback" not in result.output
