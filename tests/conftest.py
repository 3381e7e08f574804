"""What all tests share: a fresh database on either engine, and no skip that nobody notices in CI."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import count
from pathlib import Path

import asyncpg
import pytest

from storage.database import Database, open_database
from tests.postgresql import HOW_TO_GET, Server, find_programs

SKIPPED: pytest.StashKey[list[str]] = pytest.StashKey()
TEMPLATE = "fyraften_template"

_numbers = count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        choices=("sqlite", "postgresql"),
        default="sqlite",
        help="What tests marked 'database' run on; tortoise needs a process for each.",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.stash[SKIPPED] = []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is only about the other engine: @pytest.mark.database(only="postgresql")."""
    engine = config.getoption("--database")
    other = [item for item in items if _only(item) not in (None, engine)]
    config.hook.pytest_deselected(items=other)
    items[:] = [item for item in items if item not in other]


def _only(item: pytest.Item) -> str | None:
    marker = item.get_closest_marker("database")
    return marker.kwargs.get("only") if marker else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        item.config.stash[SKIPPED].append(item.nodeid)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None]:
    report = yield
    if report.skipped:
        collector.config.stash[SKIPPED].append(collector.nodeid)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    if os.environ.get("FYRAFTEN_CI") and session.config.stash[SKIPPED] and not session.exitstatus:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    skipped = config.stash[SKIPPED]
    if os.environ.get("FYRAFTEN_CI") and skipped:
        terminalreporter.section("skipped, but FYRAFTEN_CI is set: everything must run", red=True)
        for name in skipped:
            terminalreporter.write_line(name)


@pytest.fixture(scope="session")
def on_postgresql(pytestconfig: pytest.Config) -> bool:
    """Whether this run is the one on PostgreSQL."""
    return bool(pytestconfig.getoption("--database") == "postgresql")


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    """A server for the whole run; without PostgreSQL's programs the test is skipped."""
    programs = find_programs()
    if programs is None:
        pytest.skip(HOW_TO_GET)
    server = Server(programs)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def template(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, on_postgresql: bool) -> str:
    """The URL of a migrated database that is only ever copied."""
    if on_postgresql:
        server: Server = request.getfixturevalue("postgresql_server")
        asyncio.run(_create(server, TEMPLATE, "template0"))
        url = server.url(TEMPLATE)
    else:
        url = f"sqlite://{tmp_path_factory.mktemp('template') / 'template.db'}"
    asyncio.run(_migrate(url))
    return url


@pytest.fixture
async def new_database(
    request: pytest.FixtureRequest, tmp_path: Path, on_postgresql: bool
) -> AsyncIterator[Callable[[str | None], Awaitable[str]]]:
    """Makes as many databases as a test needs, each a copy of a template or empty, and returns their URLs."""
    made: list[str] = []

    async def make(template: str | None) -> str:
        name = f"test_{next(_numbers)}"
        if on_postgresql:
            await _create(request.getfixturevalue("postgresql_server"), name, TEMPLATE if template else "template0")
            made.append(name)
            return str(request.getfixturevalue("postgresql_server").url(name))
        if template:
            shutil.copy(template.removeprefix("sqlite://"), tmp_path / name)
        return f"sqlite://{tmp_path / name}"

    yield make
    for name in made:
        await _administer(request.getfixturevalue("postgresql_server"), f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def empty_url(new_database: Callable[[str | None], Awaitable[str]]) -> str:
    """The URL of a new database without any tables."""
    return await new_database(None)


@pytest.fixture
async def database_url(new_database: Callable[[str | None], Awaitable[str]], template: str) -> str:
    """The URL of a new, migrated database."""
    return await new_database(template)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A new, migrated, open database."""
    opened = await open_database(database_url)
    yield opened
    await opened.close()


async def _create(server: Server, name: str, template: str) -> None:
    await _administer(server, f"CREATE DATABASE {name} TEMPLATE {template}")


async def _administer(server: Server, sql: str) -> None:
    connection = await asyncpg.connect(server.url("postgres"))
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


async def _migrate(url: str) -> None:
    opened = await open_database(url)
    await opened.migrate()
    await opened.close()
