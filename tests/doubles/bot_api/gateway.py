"""The door of the Bot API: checks the token, finds the method, lets faults strike, answers."""

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from . import about_bot, changing, sending
from .arguments import read_arguments, whole_number
from .call_log import CallLog, LoggedCall
from .control import Control
from .faults import Fault, Faults, Limits
from .refusal import Impossible, Refusal
from .update_queue import Poll
from .webhook import Webhook
from .wire import Connection, Request
from .world import World

_METHODS: dict[str, Callable[[World, dict[str, Any]], Any]] = {
    "getme": about_bot.get_me,
    "getchat": about_bot.get_chat,
    "getfile": about_bot.get_file,
    "setmycommands": about_bot.set_my_commands,
    "getmycommands": about_bot.get_my_commands,
    "deletemycommands": about_bot.delete_my_commands,
    "sendmessage": sending.send_message,
    "senddocument": sending.send_document,
    "sendphoto": sending.send_photo,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": changing.edit_message_text,
    "editmessagereplymarkup": changing.edit_message_reply_markup,
    "deletemessage": changing.delete_message,
    "answercallbackquery": changing.answer_callback_query,
}

_WEBHOOK_IS_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


def _encoded(body: Any) -> bytes:
    return json.dumps(body, separators=(",", ":")).encode()


@dataclass(slots=True)
class _Exchange:
    """One call and the line its answer goes back on."""

    call: LoggedCall
    line: Connection
    fault: Fault | None = None
    delay: float = 0.0

    def finish(self, outcome: Any) -> None:
        """Answer with a result or a Refusal, unless a fault swallows the answer."""
        if isinstance(outcome, Refusal):
            status, body, self.call.outcome = outcome.code, outcome.body(), outcome.description
        else:
            status, body, self.call.outcome = 200, {"ok": True, "result": outcome}, "ok"
            if isinstance(outcome, dict):
                self.call.message_id = outcome.get("message_id")
        if self.fault and self.fault.accepted:
            self.lose(f"{self.call.outcome}, but the answer was lost ({self.fault.kind})")
            return
        self.call.status = status
        if self.delay:
            asyncio.get_running_loop().call_later(self.delay, self.line.answer, status, _encoded(body))
        else:
            self.line.answer(status, _encoded(body))

    def lose(self, outcome: str) -> None:
        """No answer: the line breaks now, or stays silent for a while and then breaks."""
        self.call.outcome = outcome
        if self.fault and self.fault.kind == "hang":
            asyncio.get_running_loop().call_later(self.fault.seconds, self.line.drop)
        else:
            self.line.drop()


class Gateway:
    """Serves every request that comes in on the double's port."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.faults = Faults()
        self.limits = Limits()
        self.log = CallLog()
        self.webhook = Webhook(world)
        self.mistakes: list[Exception] = []
        self.control = Control(world, self.faults, self.limits, self.webhook, self.log)

    def serve(self, request: Request, line: Connection) -> None:
        """Answer a request of the bot (/bot<token>/<method>) or of a test (/control/<operation>)."""
        if request.path.startswith("/control/"):
            self._serve_test(request, line)
        else:
            self._serve_bot(request, line)

    def _serve_test(self, request: Request, line: Connection) -> None:
        operation = request.path.removeprefix("/control/")
        try:
            result = self.control.do(operation, json.loads(request.body or b"{}"))
        except (Impossible, LookupError, TypeError, ValueError) as problem:
            line.answer(400, _encoded({"ok": False, "error": str(problem)}))
        else:
            line.answer(200, _encoded({"ok": True, "result": result}))

    def _serve_bot(self, request: Request, line: Connection) -> None:
        token, _, method = request.path.removeprefix("/bot").partition("/")
        exchange = _Exchange(self.log.begin(method, {}), line)
        try:
            self._check_token(request.path, token)
            exchange.call.arguments = read_arguments(request.query, request.content_type, request.body)
            self._call(exchange)
        except Refusal as refusal:
            exchange.finish(refusal)
        except Exception as mistake:
            # A mistake of the double itself must be seen by everybody: the bot, the log, the end of the test.
            logging.getLogger(__name__).exception("the Bot API double failed in %s", method)
            self.mistakes.append(mistake)
            exchange.finish(Refusal(500, f"Internal Server Error: the double failed: {mistake!r}"))

    def _check_token(self, path: str, token: str) -> None:
        if not path.startswith("/bot") or ":" not in token:
            raise Refusal(404, "Not Found")
        if token != self.world.token:
            raise Refusal(401, "Unauthorized")

    def _call(self, exchange: _Exchange) -> None:
        method, arguments = exchange.call.method.lower(), exchange.call.arguments
        fault = self.faults.next_for(method, arguments.get("chat_id"))
        exchange.fault, exchange.delay = fault, self.faults.delay
        if fault and fault.refusal:
            raise fault.refusal
        if fault and not fault.accepted:
            exchange.lose(f"nothing happened ({fault.kind})")
            return
        self.limits.check(method, arguments.get("chat_id"), exchange.call.at)
        if method == "getupdates":
            self._get_updates(exchange)
        else:
            exchange.finish(self._result(method, arguments))

    def _result(self, method: str, arguments: dict[str, Any]) -> Any:
        match method:
            case "setwebhook":
                return self.webhook.set(arguments)
            case "deletewebhook":
                return self.webhook.delete(arguments)
            case "getwebhookinfo":
                return self.webhook.info()
        if method not in _METHODS:
            raise Refusal(404, "Not Found: method not found")
        return _METHODS[method](self.world, arguments)

    def _get_updates(self, exchange: _Exchange) -> None:
        if self.webhook.url:
            raise Refusal(409, _WEBHOOK_IS_ACTIVE)
        arguments, updates = exchange.call.arguments, self.world.updates
        if isinstance(asked := arguments.get("allowed_updates"), list):
            updates.allowed = frozenset(asked)
        if offset := whole_number(arguments, "offset", 0):
            updates.confirm(offset)
        limit = whole_number(arguments, "limit", 100)
        timeout = min(max(arguments.get("timeout") or 0, 0), 50)
        exchange.delay = 0.0  # a long poll is not delayed: latency is about answers to what the bot does
        poll = updates.poll(limit if 1 <= limit <= 100 else 100, timeout, exchange.finish)
        if poll:
            exchange.line.on_lost = lambda: self._hung_up(poll, exchange.call)

    def _hung_up(self, poll: Poll, call: LoggedCall) -> None:
        self.world.updates.abandon(poll)
        call.outcome = "the bot hung up"
