"""HTTP/1.1 as far as a Bot API needs it: one request at a time on a connection that stays open."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

_PHRASES = {
    200: "OK", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict",
    429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Request:
    path: str
    query: bytes
    content_type: bytes
    body: bytes


class Connection(asyncio.Protocol):
    """Reads requests and hands each to `serve`; the next one is read after `answer`."""

    def __init__(self, serve: Callable[[Request, "Connection"], None], all_open: set["Connection"]) -> None:
        self._serve = serve
        self._all_open = all_open
        self._buffer = bytearray()
        self._busy = False
        self._transport: asyncio.Transport | None = None
        self.on_lost: Callable[[], None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._all_open.add(self)

    def connection_lost(self, _: Exception | None) -> None:
        self._transport = None
        self._all_open.discard(self)
        if self.on_lost:
            self.on_lost()
            self.on_lost = None

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._read()

    def _read(self) -> None:
        while not self._busy and self._transport and (request := self._next_request()):
            self._busy = True
            self._serve(request, self)

    def _next_request(self) -> Request | None:
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        head = bytes(self._buffer[:end])
        lower = head.lower()
        length = int(_header(head, lower, b"content-length") or 0)
        if len(self._buffer) < end + 4 + length:
            return None
        body = bytes(self._buffer[end + 4 : end + 4 + length])
        del self._buffer[: end + 4 + length]
        path, _, query = head.split(b" ", 2)[1].partition(b"?")
        return Request(path.decode(), query, _header(head, lower, b"content-type"), body)

    def answer(self, status: int, body: bytes) -> None:
        """Send a JSON body; does nothing when the other side has gone."""
        self.on_lost = None
        if self._transport is None:
            return
        self._transport.write(
            b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
            % (status, _PHRASES.get(status, "Unknown").encode(), len(body), body)
        )
        self._busy = False
        if self._buffer:
            asyncio.get_running_loop().call_soon(self._read)

    def drop(self) -> None:
        """Close the line without a word."""
        if self._transport:
            self._transport.abort()


def _header(head: bytes, lower: bytes, name: bytes) -> bytes:
    start = lower.find(b"\r\n" + name + b":")
    return head[start + len(name) + 3 :].split(b"\r\n", 1)[0].strip() if start >= 0 else b""
