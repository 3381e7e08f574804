"""The log says what happened, and nothing that is secret or private."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
import structlog
from pydantic import SecretStr

from agent.config import Config, Database, Log, Smtp, Telegram
from agent.log import set_up_logging
from agent.redact import HIDDEN, Redactor, secrets_of
from agent.traces import error_words, trace
from storage.errors import DatabaseError

TOKEN = "123456789:AAF-planted_token_1234567890abcdefg"
PASSWORD = 'hem"melig/ø og\\lang'
DATABASE_PASSWORD = "p@ss/word%"
INVITATION = "Xq7-planted_invitation_8sZ"
REPORT = "Frau Berger hat heute geweint"
SECRETS = (TOKEN, PASSWORD, DATABASE_PASSWORD, INVITATION, REPORT)

CONFIG = Config(
    telegram=Telegram(token=SecretStr(TOKEN)),
    smtp=Smtp(host="h", sender="a@b.example", username="me", password=SecretStr(PASSWORD)),
    database=Database(url=SecretStr("postgres://u:p%40ss%2Fword%25@h/d")),
)


pytestmark = pytest.mark.usefixtures("logging_as_before")

Said = Callable[[], str]


@pytest.fixture(params=["text", "json"])
def said(request: pytest.FixtureRequest) -> Said:
    """Log as the request says, at the most talkative level, and return what has been written so far."""
    stream = io.StringIO()
    set_up_logging(Log(level="debug", format=request.param), Redactor(secrets_of(CONFIG)), stream)
    return stream.getvalue


def _refuse(secret: str) -> None:
    raise DatabaseError(f"cannot use {secret!r}")


def _nothing_leaked(text: str) -> bool:
    return not [secret for secret in SECRETS if secret in text or json.dumps(secret)[1:-1] in text]


def test_planted_secrets_appear_in_no_log_line_however_they_got_there(said: Said) -> None:
    ours, theirs = structlog.stdlib.get_logger("agent.planted"), logging.getLogger("library")
    for secret in (TOKEN, PASSWORD, DATABASE_PASSWORD):
        ours.info("planted", value=secret, nested={"inside": [secret]})
        ours.info(f"planted {secret}")
        theirs.warning("planted %s and %r", secret, secret)
        try:
            _refuse(secret)
        except DatabaseError:
            ours.exception("failed")
            theirs.exception("failed")
    assert said().count(HIDDEN) >= 15
    assert _nothing_leaked(said())


@pytest.mark.parametrize(
    "spelled",
    [
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/getMe",
        TOKEN.replace(":", "%3A"),
        "bot987654321:AAEsomebody-elses_token_1234567890abcd",
        PASSWORD,
        repr(PASSWORD)[1:-1],
        json.dumps(PASSWORD)[1:-1],
        "hem%22melig%2F%C3%B8%20og%5Clang",
        "hem%22melig%2F%C3%B8+og%5Clang",
        "aGVtIm1lbGlnL8O4IG9nXGxhbmc=",  # AUTH LOGIN
        "AG1lAGhlbSJtZWxpZy/DuCBvZ1xsYW5n",  # AUTH PLAIN
        "postgres://u:p%40ss%2Fword%25@h/d",
        "postgres://someone:elses@h/d",
        DATABASE_PASSWORD,
        f"https://t.me/fyraften_bot?start={INVITATION}",
        f"/start {INVITATION}",
    ],
)
def test_a_secret_is_recognised_in_every_spelling(spelled: str) -> None:
    hidden = Redactor(secrets_of(CONFIG))(f"before {spelled} after")
    assert HIDDEN in hidden
    assert hidden.startswith("before ")
    assert hidden.endswith(" after")
    assert len(hidden.replace(HIDDEN, "")) < len(f"before {spelled} after") - 5


@pytest.mark.parametrize("plain", ["/start", "at 12:30:45", "start=1", "sqlite://data/x.db", "dialog 123456: done"])
def test_ordinary_words_are_left_alone(plain: str) -> None:
    assert Redactor(secrets_of(Config()))(plain) == plain


def test_a_word_too_short_to_be_a_secret_hides_nothing() -> None:
    assert Redactor(["", "a"])("a banana") == "a banana"


def test_report_text_in_an_unexpected_error_is_not_logged_but_its_place_is(said: Said) -> None:
    try:
        int(REPORT)
    except ValueError:
        structlog.stdlib.get_logger("agent.planted").exception("failed")
        logging.getLogger("library").exception("failed")
    assert _nothing_leaked(said())
    assert said().count("ValueError (its words are left out") == 2
    assert said().count("test_log.py") == 2


def test_report_text_is_not_logged_from_causes_groups_and_notes(said: Said) -> None:
    deep = ValueError(REPORT)
    deep.add_note(REPORT)
    group = ExceptionGroup(REPORT, [deep, KeyError(REPORT)])
    try:
        try:
            raise group
        except ExceptionGroup as error:
            raise DatabaseError("cannot be used") from error
    except DatabaseError:
        structlog.stdlib.get_logger("agent.planted").exception("failed")
    assert _nothing_leaked(said())
    assert "storage.errors.DatabaseError: cannot be used" in said()
    assert "KeyError" in said()


async def test_report_text_in_a_task_nobody_waited_for_is_not_logged(said: Said) -> None:
    async def failing() -> None:
        raise ValueError(REPORT)

    task = asyncio.create_task(failing())
    await asyncio.sleep(0)
    del task
    gc.collect()
    await asyncio.sleep(0)
    assert "Task exception was never retrieved" in said()
    assert _nothing_leaked(said())


def test_a_crash_a_thread_and_an_ignored_error_are_logged_without_report_text(said: Said) -> None:
    def crash() -> None:
        raise ValueError(REPORT)

    thread = threading.Thread(target=crash)
    thread.start()
    thread.join()

    class Careless:
        def __del__(self) -> None:
            raise ValueError(REPORT)

    Careless()
    gc.collect()
    error = ValueError(REPORT)
    sys.excepthook(ValueError, error, None)
    assert said().count("The program has crashed") == 2
    assert said().count("An error was ignored") == 1
    assert _nothing_leaked(said())


def test_a_log_line_that_cannot_be_written_says_only_where_it_was(said: Said) -> None:
    root = logging.getLogger()
    root.handlers[:] = [each for each in root.handlers if type(each).__module__ == "agent.log"]  # pytest's would raise
    logging.getLogger("library").error("%d reports", REPORT)
    assert "A log line of library could not be written" in said()
    assert _nothing_leaked(said())


def test_libraries_are_heard_from_warning_up_even_when_everything_of_ours_is(said: Said) -> None:
    for name in ("httpx", "telegram.Bot", "aiosqlite", "tortoise.db_client", "uvicorn.error"):
        logging.getLogger(name).debug("quiet debug")
        logging.getLogger(name).info("quiet info")
        logging.getLogger(name).warning("loud")
    talkative = logging.getLogger("talkative")
    talkative.setLevel(logging.DEBUG)
    talkative.info("quiet info")
    structlog.stdlib.get_logger("storage.planted").debug("ours")
    assert "quiet" not in said()
    assert said().count("loud") == 5
    assert "ours" in said()


def test_httpx_does_not_print_the_address_with_the_token(said: Said) -> None:
    answering = httpx.MockTransport(lambda _: httpx.Response(200))
    with httpx.Client(transport=answering) as client:
        client.get(f"https://api.telegram.org/bot{TOKEN}/getMe")
    assert said() == ""


def test_a_warning_of_python_is_a_log_line(said: Said) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"deprecated {TOKEN}", stacklevel=1)
    assert "deprecated" in said()
    assert _nothing_leaked(said())


def test_the_configured_level_silences_what_is_below_it() -> None:
    stream = io.StringIO()
    set_up_logging(Log(level="warning"), Redactor(), stream)
    structlog.stdlib.get_logger("agent.planted").info("quiet")
    structlog.stdlib.get_logger("agent.planted").warning("loud", count=3)
    assert "quiet" not in stream.getvalue()
    assert "count=3" in stream.getvalue()


def test_json_is_one_object_a_line_with_level_logger_and_time() -> None:
    stream = io.StringIO()
    set_up_logging(Log(format="json"), Redactor(), stream)
    structlog.stdlib.get_logger("agent.planted").info("mail sent", outbox=7, client="Bækken")
    logging.getLogger("library").warning("careful")
    first, second = (json.loads(line) for line in stream.getvalue().splitlines())
    stamp = first.pop("timestamp")
    assert stamp.endswith("Z")
    assert first == {
        "event": "mail sent",
        "outbox": 7,
        "client": "Bækken",
        "level": "info",
        "logger": "agent.planted",
    }
    assert (second["event"], second["level"], second["logger"]) == ("careful", "warning", "library")


def test_errors_about_files_and_connections_keep_their_words() -> None:
    assert error_words(FileNotFoundError(2, "No such file", str(Path("/x")))) == (
        "FileNotFoundError: [Errno 2] No such file: '/x'"
    )
    assert error_words(TimeoutError()) == "TimeoutError"
    assert error_words(ImportError("no module x")) == "ImportError: no module x"
    assert error_words(httpx.ConnectError("refused")) == "httpx.ConnectError: refused"


def test_a_trace_tells_the_oldest_error_first_and_ends_even_if_errors_lead_to_each_other() -> None:
    first, second = OSError("first"), OSError("second")
    second.__cause__, first.__cause__ = first, second
    assert trace(second) == "OSError: first\n\nwhich led to\n\nOSError: second"
