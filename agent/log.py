"""What the program says about itself on standard error: as text or JSON, without secrets and without reports.

Reports are kept out by three rules. Our own log lines name things and counts (a dialog's number, a status),
never what somebody wrote. Other libraries are heard only from WARNING up whatever ``[log] level`` says: below
that, httpx prints addresses with the bot's token, and python-telegram-bot and aiosqlite print whole messages.
And an unexpected error's words are told only when they cannot quote a report (``agent.traces``). Secrets are
taken out of the finished line, so it does not matter by which way they came into it.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor

from agent.config import Log
from agent.redact import Redactor
from agent.traces import OURS, trace

_OUR_LOGGERS = tuple(name.removesuffix(".") for name in OURS)


def set_up_logging(log: Log, redact: Redactor, stream: TextIO | None = None) -> None:
    """Send everything logged in this process, and every crash, to ``stream`` (standard error if None)."""
    handler = _RedactingHandler(redact, stream)
    handler.setFormatter(_formatter(log, stream or sys.stderr))
    handler.addFilter(_ours_or_serious)
    logging.getLogger().handlers[:] = [handler]
    logging.getLogger().setLevel(logging.WARNING)
    for name in _OUR_LOGGERS:
        logging.getLogger(name).setLevel(log.level.upper())
    logging.captureWarnings(capture=True)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_shared_steps(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    _log_crashes()


class _RedactingHandler(logging.Handler):
    def __init__(self, redact: Redactor, stream: TextIO | None) -> None:
        super().__init__()
        self._redact = redact
        self._stream = stream

    def emit(self, record: logging.LogRecord) -> None:
        stream = self._stream or sys.stderr
        try:
            line = self._redact(self.format(record))
        except Exception:  # noqa: BLE001 - logging must not break what it reports on
            # The standard library would print the record's arguments here, whatever they are.
            line = f"A log line of {record.name} could not be written ({record.pathname}:{record.lineno})."
        stream.write(line + "\n")
        stream.flush()


def _formatter(log: Log, stream: TextIO) -> logging.Formatter:
    renderer: Processor
    if log.format == "json":
        renderer = structlog.processors.JSONRenderer(ensure_ascii=False)
    else:
        renderer = structlog.dev.ConsoleRenderer(
            colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    return structlog.stdlib.ProcessorFormatter(
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        foreign_pre_chain=[_first_line, *_shared_steps()],
    )


def _shared_steps() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.ExceptionRenderer(_exception_words),
    ]


def _ours_or_serious(record: logging.LogRecord) -> bool:
    # A library that sets its own level would otherwise be heard.
    return record.levelno >= logging.WARNING or record.name.split(".")[0] in _OUR_LOGGERS


def _first_line(_logger: Any, _method: str, event: EventDict) -> EventDict:
    # asyncio puts the failed task, and in it the error's words, below the first line.
    event["event"] = str(event["event"]).split("\n", 1)[0]
    return event


def _exception_words(exc_info: tuple[Any, BaseException | None, Any]) -> str:
    error = exc_info[1]
    return trace(error) if error is not None else ""


def _log_crashes() -> None:
    crash = structlog.stdlib.get_logger("agent.log")

    def crashed(kind: type[BaseException], error: BaseException, frames: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        crash.critical("The program has crashed", exc_info=(kind, error, frames))

    def thread_crashed(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            crashed(args.exc_type, args.exc_value, args.exc_traceback)

    def ignored(args: sys.UnraisableHookArgs) -> None:
        crash.error("An error was ignored", exc_info=args.exc_value)

    sys.excepthook = crashed
    threading.excepthook = thread_crashed
    sys.unraisablehook = ignored
