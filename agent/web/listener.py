"""A web server that is a part of a larger program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette


class Listener(uvicorn.Server):
    """A web server that leaves the process's signals to the program it is part of."""

    @classmethod
    def on(cls, page: Starlette, host: str, port: int) -> Listener:
        """Return a quiet server for an application; port 0 lets the system choose."""
        return cls(uvicorn.Config(page, host, port, log_config=None, access_log=False, lifespan="off"))

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield
