"""Takes secrets out of anything that is about to be written down.

It knows this installation's own secrets in every spelling they usually turn up in, and recognises a bot's token,
an invitation and a password inside an address by their shape, because those may be older or somebody else's.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from urllib.parse import quote, quote_plus, unquote, urlsplit

from agent.config import Config

HIDDEN = "[secret]"
SHORTEST = 4  # hiding a shorter word would hide half of what is said

_SHAPES = (
    re.compile(r"(?<!\d)\d{6,}(?::|%3[Aa])[A-Za-z0-9_-]{30,}"),  # a bot's token
    re.compile(r"(?<=start=)[A-Za-z0-9_-]{16,}|(?<=/start )[A-Za-z0-9_-]{16,}"),  # an invitation
    re.compile(r"(?<=://)[^\s/@:]*:[^\s/]+(?=@)"),  # user:password@ in an address
)


class Redactor:
    """Hides secrets of at least ``SHORTEST`` characters."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        spellings = {each for secret in secrets if len(secret) >= SHORTEST for each in _spellings(secret)}
        # The longest first: a spelling may contain another.
        known = "|".join(re.escape(each) for each in sorted(spellings, key=len, reverse=True))
        self._patterns = (*((re.compile(known),) if known else ()), *_SHAPES)

    def __call__(self, text: str) -> str:
        """Return the text with every secret replaced by ``HIDDEN``."""
        for pattern in self._patterns:
            text = pattern.sub(HIDDEN, text)
        return text


def secrets_of(config: Config) -> list[str]:
    """Return what must never be written down: the token, the passwords, and how they are sent."""
    found = []
    if config.telegram is not None:
        found.append(config.telegram.token.get_secret_value())
    if config.smtp is not None and config.smtp.username:
        password = config.smtp.password.get_secret_value()
        found += [password, f"\0{config.smtp.username}\0{password}"]  # the second is what AUTH PLAIN encodes
    if config.imap is not None:
        found.append(config.imap.password.get_secret_value())
    if password_of_database := urlsplit(config.database.url.get_secret_value()).password:
        found += [password_of_database, unquote(password_of_database)]
    return found


def _spellings(secret: str) -> set[str]:
    encoded = base64.b64encode(secret.encode()).decode()
    quoted_in_code = repr(secret)[1:-1]
    plain = {secret, quoted_in_code, quote(secret, safe=""), quote(secret), quote_plus(secret), encoded}
    return plain | {json.dumps(each, ensure_ascii=ascii_only)[1:-1] for each in plain for ascii_only in (True, False)}
