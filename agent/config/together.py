"""Keys that are each right by themselves but do not go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from agent.config.mistakes import Mistake
from agent.config.values import is_loopback

_USUAL = {"smtp": "starttls", "imap": "tls"}
_REMEDY = {
    "smtp": 'Write "starttls" (port 587) or "tls" (port 465).',
    "imap": 'Write "tls" (port 993) or "starttls" (port 143).',
}
_TLS_PORTS = {465: 587, 993: 143}  # with the port that speaks STARTTLS instead


def mistakes_together(section: str, account: Mapping[str, Any]) -> Iterator[Mistake]:
    """Look at a mail account's keys as they were written, before anything is known to be right."""
    host, security = account.get("host"), account.get("security", _USUAL[section])
    if security == "none" and isinstance(host, str) and not is_loopback(host):
        yield Mistake(
            section,
            "security",
            f'"none" would send passwords and reports to {host} unencrypted',
            _REMEDY[section],
        )
    yield from _wrong_port(section, account.get("port"), security)
    if section == "smtp" and bool(account.get("username")) != bool(account.get("password")):
        given, other = ("username", "password") if account.get("username") else ("password", "username")
        yield Mistake(
            section, other, f"it is missing although there is a {given}", "Give both, or neither if none is needed."
        )


def _wrong_port(section: str, port: object, security: object) -> Iterator[Mistake]:
    if security == "starttls" and isinstance(port, int) and port in _TLS_PORTS:
        yield Mistake(
            section,
            "port",
            f"{port} speaks TLS from the start, not STARTTLS",
            f'Write security = "tls", or use port {_TLS_PORTS[port]}.',
        )
    if section == "imap" and security == "tls" and port == 143:
        yield Mistake(section, "port", "143 speaks STARTTLS", 'Write security = "starttls", or use port 993.')
