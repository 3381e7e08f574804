"""The word "no" as the Bot API says it: a code, a sentence and sometimes what to do next."""

from typing import Any


class Refusal(Exception):  # noqa: N818 - an answer, not a failure
    """An answer of the Bot API with `ok: false`.

    `code` is both the HTTP status and `error_code`; `parameters` are `retry_after` (seconds) or
    `migrate_to_chat_id`.
    """

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON object that goes over the wire."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class Impossible(Exception):  # noqa: N818 - a word of the tests
    """The test asks for something that no person (and no Telegram) could do; the text says what and why."""


def bad_request(reason: str, **parameters: int) -> Refusal:
    """400, the answer to nearly every mistake of a bot."""
    return Refusal(400, f"Bad Request: {reason}", **parameters)


def forbidden(reason: str) -> Refusal:
    """403, the answer when a person or group does not want the bot."""
    return Refusal(403, f"Forbidden: {reason}")


def too_many_requests(seconds: int) -> Refusal:
    """429 with the number of seconds to wait."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
