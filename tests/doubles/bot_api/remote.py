"""The double in a process of its own, so that the bot or the test can be killed without it."""

import asyncio
import http.client
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .driver import DEFAULT_TOKEN, Driver
from .refusal import Impossible

_CHECKOUT = Path(__file__).parents[3]


class RemoteBotApi(Driver):
    """Drives a double at `url`, for example http://127.0.0.1:8081. Blocks for the time of a loopback call."""

    def __init__(self, url: str, token: str = DEFAULT_TOKEN) -> None:
        self.url = url.rstrip("/")
        self.token = token
        self._line = http.client.HTTPConnection(urlsplit(url).netloc, timeout=30)

    def do(self, operation: str, **arguments: Any) -> Any:
        body = json.dumps(arguments).encode()
        self._line.request("POST", f"/control/{operation}", body, {"Content-Type": "application/json"})
        answer = json.loads(self._line.getresponse().read())
        if not answer["ok"]:
            raise Impossible(answer["error"])
        return answer["result"]

    async def _pause(self) -> None:
        await asyncio.sleep(0.02)

    def close(self) -> None:
        self._line.close()


@contextmanager
def bot_api_process(port: int = 0, delay: float = 0.0) -> Iterator[RemoteBotApi]:
    """Start a double as a process of its own and end it afterwards; `delay` as in Driver, port 0 picks one."""
    command = [sys.executable, "-m", "tests.doubles.bot_api", "--port", str(port), "--delay", str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_CHECKOUT) as process:
        assert process.stdout is not None
        said = process.stdout.readline().split()
        if said[:1] != ["up"]:
            process.kill()
            raise RuntimeError(f"the Bot API double did not start: {' '.join(command)} (its error is above)")
        api = RemoteBotApi(said[1])
        try:
            yield api
        finally:
            api.close()
            process.terminate()
