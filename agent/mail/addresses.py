"""Mail addresses as any mail server carries them: plain letters before the @, the domain in its xn-- form after it."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.shared.free_text import LetterError

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_NAMED = re.compile(r"[^<>]*<([^<>]*)>\s*")
_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*", re.ASCII)
_DOMAIN = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*", re.IGNORECASE)


@lru_cache(maxsize=1024)
def address(words: str, where: str) -> str:
    """Return the bare address of ``jonas@x.example`` or ``Jonas <jonas@x.example>``.

    ``LetterError`` if it is none, or if the part before the @ needs SMTPUTF8, which a relay may refuse.
    """
    if _CONTROL.search(words):
        raise LetterError(f"{where}: {words!r} has control characters, which no mail address has.")
    named = _NAMED.fullmatch(words)
    bare = (named[1] if named else words).strip(" ")
    local, at, domain = bare.rpartition("@")
    if at and not local.isascii():
        raise LetterError(
            f"{where}: {bare!r} has letters before the @ that many mail servers cannot (SMTPUTF8). "
            "Ask for an address in plain letters."
        )
    if not _LOCAL.fullmatch(local) or len(local) > 64 or len(bare) > 254:
        raise LetterError(f"{where}: {bare!r} is not a mail address. Write it as name@example.org.")
    return f"{local}@{_ascii_domain(domain, where)}"


def _ascii_domain(domain: str, where: str) -> str:
    """The domain as DNS knows it. ß and the like have two readings, so their owner must say which is meant."""
    try:
        plain = domain.encode("idna").decode("ascii")
        unambiguous = domain.isascii() or plain.encode().decode("idna") == domain.lower()
    except UnicodeError:
        plain, unambiguous = "", False
    if not unambiguous or not _DOMAIN.fullmatch(plain):
        raise LetterError(f"{where}: {domain!r} is not a domain mail can go to. Write it as example.org or xn--….")
    return plain
