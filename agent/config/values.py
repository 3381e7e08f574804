"""What a single value must look like, beyond being text or a number; each rule returns it or says the cause."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from email.utils import parseaddr
from urllib.parse import urlsplit

from pydantic import SecretStr

from storage.address import parse_address
from storage.errors import DatabaseError

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_MAILBOX = re.compile(r"[^@\s<>]+@[^@\s<>]+")
_DATABASE = "[database] url: "


def one_line(value: str) -> str:
    """No line breaks or other control characters: the value may end up in a mail's header."""
    if any(unicodedata.category(character) == "Cc" for character in value):
        raise ValueError("it contains a line break or another control character")
    return value


def bot_token(value: SecretStr) -> SecretStr:
    """Digits, a colon, and the secret part."""
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("it does not look like a bot's token, which is digits, a colon and more characters")
    return value


def web_address(value: str) -> str:
    """An http or https address without query; a slash at its end is dropped."""
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(f'"{value}" is not a web address')
    return value.rstrip("/")


def public_address_or_nothing(value: str) -> str:
    """The web address clients are sent to, or empty: encrypted, because who reads it can decide."""
    address = web_address(value) if value else value
    if address.startswith("http:") and not is_loopback(urlsplit(address).hostname or ""):
        raise ValueError(f'"{value}" is not encrypted, and the links in it let their reader decide')
    return address


def mailbox(value: str) -> str:
    """One e-mail address, with or without a name before it."""
    address = parseaddr(value)[1]
    if not _MAILBOX.fullmatch(address):
        raise ValueError(f'"{value}" is not an e-mail address')
    return value


def mailbox_or_nothing(value: str) -> str:
    """A mailbox, or empty."""
    return mailbox(value) if value else value


def header_name(value: str) -> str:
    """The name of a mail header, without its colon, or empty."""
    if value and not _HEADER.fullmatch(value):
        raise ValueError(f'"{value}" is not the name of a header')
    return value


def one_word_or_nothing(value: str) -> str:
    """A word without blanks and semicolons, or empty."""
    if any(character.isspace() or character == ";" for character in value):
        raise ValueError(f'"{value}" is more than one word')
    return value


def host_and_port(value: str) -> str:
    """``host:port`` with a port from 1 to 65535; an IPv6 address in brackets."""
    host, _, port = value.rpartition(":")
    bare_ipv6 = ":" in host and not (host.startswith("[") and host.endswith("]"))
    if not host or bare_ipv6 or not port.isdecimal() or not 1 <= int(port) <= 65535:
        raise ValueError(f'"{value}" is not an address and a port')
    return value


def database_url(value: SecretStr) -> SecretStr:
    """An address that the storage layer understands."""
    try:
        parse_address(value.get_secret_value())
    except DatabaseError as error:
        raise ValueError(str(error).removeprefix(_DATABASE)) from None
    return value


def is_loopback(host: str) -> bool:
    """Whether what is sent to this host never leaves the machine."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
