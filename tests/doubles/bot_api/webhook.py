"""The other way updates reach a bot: Telegram calls the bot's address, one update at a time."""

import asyncio
import json
import re
from typing import Any
from urllib.parse import urlsplit

from .refusal import bad_request
from .world import Json, World

Arguments = dict[str, Any]

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}\Z")


class Webhook:
    """Delivers updates to `url` until the bot answers 2xx; an update not accepted is tried again.

    An http:// address is allowed on loopback only, as with a local Bot API server. An https:// address is
    reached through `proxy`, which plays the TLS-terminating reverse proxy in front of the bot.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.url = ""
        self.proxy = ""
        self._secret = ""
        self._error: Json = {}
        self.patience = 0.1  # seconds before the second try; doubles up to 5
        world.updates.on_put = self._wake.set

    def set(self, arguments: Arguments) -> bool:
        url = arguments.get("url", "")
        if not url:
            return self.delete(arguments)
        parts = urlsplit(url)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        secret = arguments.get("secret_token", "")
        if secret and not _SECRET.match(secret):
            raise bad_request("secret token contains unallowed characters")
        self._world.updates.interrupt("terminated by setWebhook request")
        self._prepare(arguments)
        self.url, self._secret, self._error = url, secret, {}
        self.stop()
        self._task = asyncio.get_running_loop().create_task(self._deliver())
        return True

    def delete(self, arguments: Arguments) -> bool:
        self._prepare(arguments)
        self.url = ""
        self.stop()
        return True

    def _prepare(self, arguments: Arguments) -> None:
        if isinstance(asked := arguments.get("allowed_updates"), list):
            self._world.updates.allowed = frozenset(asked)
        if arguments.get("drop_pending_updates") is True:
            self._world.updates.clear()

    def stop(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None

    def info(self) -> Json:
        known: Json = {"url": self.url, "has_custom_certificate": False}
        known["pending_update_count"] = self._world.updates.waiting
        if self.url:
            known |= {"max_connections": 40, "ip_address": "127.0.0.1"} | self._error
        if self._world.updates.allowed:
            known["allowed_updates"] = sorted(self._world.updates.allowed)
        return known

    async def _deliver(self) -> None:
        pause = self.patience
        while True:
            self._wake.clear()
            for update in self._world.updates.batch(1):
                if problem := await self._post(update):
                    self._world.updates.put_back(update)
                    self._error = {"last_error_date": self._world.seconds(), "last_error_message": problem}
                    await asyncio.sleep(pause)
                    pause = min(2 * pause, 5.0)
                else:
                    self._world.updates.forget(update["update_id"])
                    pause = self.patience
            if not self._world.updates.waiting:
                await self._wake.wait()

    async def _post(self, update: Json) -> str:
        """Deliver one update; the empty string, or what went wrong."""
        target, parts = urlsplit(self.proxy or self.url), urlsplit(self.url)
        body = json.dumps(update).encode()
        head = [f"POST {parts.path or '/'} HTTP/1.1", f"Host: {parts.netloc}", "Content-Type: application/json"]
        head += [f"Content-Length: {len(body)}", "Connection: close"]
        if self._secret:
            head.append(f"X-Telegram-Bot-Api-Secret-Token: {self._secret}")
        if target.scheme != "http":
            return "SSL error: this double needs webhook_proxy to reach an https:// address"
        try:
            async with asyncio.timeout(10):
                status = await _exchange(target.hostname or "", target.port or 80, head, body)
        except TimeoutError:
            return "Read timeout expired"
        except OSError:
            return "Connection refused"
        return "" if status.startswith("2") else f"Wrong response from the webhook: {status}"


async def _exchange(host: str, port: int, head: list[str], body: bytes) -> str:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write("\r\n".join([*head, "", ""]).encode() + body)
        answer = await reader.readline()
    finally:
        writer.close()
    return answer.decode().partition(" ")[2].strip()
