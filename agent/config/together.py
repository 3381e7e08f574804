"""Keys that are each right by themselves but do not go together."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from typing import Any

from agent.config.mistakes import Mistake


def mistakes_together(smtp: Mapping[str, Any]) -> Iterator[Mistake]:
    """Look at the mail server's keys as they were written, before anything is known to be right."""
    host, security = smtp.get("host"), smtp.get("security", "starttls")
    if security == "none" and isinstance(host, str) and not is_loopback(host):
        yield Mistake(
            "smtp",
            "security",
            f'"none" would send passwords and reports to {host} unencrypted',
            'Write "starttls" (port 587) or "tls" (port 465).',
        )
    if smtp.get("port") == 465 and security == "starttls":
        yield Mistake(
            "smtp",
            "port",
            "465 speaks TLS from the start, not STARTTLS",
            'Write security = "tls", or use port 587.',
        )
    if bool(smtp.get("username")) != bool(smtp.get("password")):
        given, other = ("username", "password") if smtp.get("username") else ("password", "username")
        yield Mistake(
            "smtp", other, f"it is missing although there is a {given}", "Give both, or neither if none is needed."
        )


def is_loopback(host: str) -> bool:
    """Whether what is sent to this host never leaves the machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
