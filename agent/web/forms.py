"""Reads what a form sent, and never more than a form can send."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.requests import Request

LARGEST = 32 * 1024  # bytes: the longest comment in letters of four bytes, each percent-encoded, is below that
MOST_FIELDS = 10


class TooLargeError(Exception):
    """More was sent than the form could have."""


async def read_form(request: Request) -> dict[str, str]:
    """Return the fields of an urlencoded form; what is no such form has none. TooLargeError if it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise TooLargeError
    try:
        fields = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS)
    except ValueError:  # not ASCII, or too many fields
        return {}
    return dict(fields)
