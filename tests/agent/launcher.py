"""Starts ``fyraften run`` again and again, quickly: everything is imported once, and each start is a fork of that.

Reads a line of JSON for each thing to do: ``{"config": …, "log": …, "point": …}`` starts the program and answers with
its pid, ``{"wait": pid}`` answers when it has ended. The program is the real one, called by its entry point.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import agent.app  # noqa: F401 - imported for the forks
from agent.__main__ import main as fyraften
from tests.agent.crash_points import install
from tests.agent.terminal import ROOT


@dataclass(frozen=True)
class Launcher:
    """A launcher in a process of its own, as the tests use it."""

    process: asyncio.subprocess.Process
    running: set[int] = field(default_factory=set)

    async def start(self, config: Path, log: Path, point: str = "") -> int:
        """Start ``fyraften run``, to die at a point if one is named; return its pid."""
        pid = await self._asked({"config": str(config), "log": str(log), "point": point})
        self.running.add(pid)
        return pid

    async def wait(self, pid: int) -> int:
        """Wait for its end; return its exit status, negative for a signal."""
        status = await self._asked({"wait": pid})
        self.running.discard(pid)
        return status

    async def _asked(self, order: dict[str, object]) -> int:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(order).encode() + b"\n")
        answer = await self.process.stdout.readline()
        return int(answer)


@asynccontextmanager
async def launcher() -> AsyncIterator[Launcher]:
    """A launcher, ended after the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.agent.launcher",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    started = Launcher(process)
    try:
        yield started
    finally:
        for pid in started.running:
            os.kill(pid, signal.SIGKILL)
        if process.stdin:
            process.stdin.close()
        await process.wait()


def _start(order: dict[str, str]) -> int:
    pid = os.fork()
    if pid:
        return pid
    log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    null = os.open(os.devnull, os.O_RDONLY)
    for place, file in enumerate((null, log, log)):
        os.dup2(file, place)
    if order["point"]:
        install(order["point"])
    sys.argv = ["fyraften", "run", "--config", order["config"]]
    fyraften()
    os._exit(0)


def _serve() -> None:
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        if "wait" in order:
            _, status = os.waitpid(order["wait"], 0)
            print(os.waitstatus_to_exitcode(status), flush=True)
        else:
            print(_start(order), flush=True)


if __name__ == "__main__":
    _serve()
