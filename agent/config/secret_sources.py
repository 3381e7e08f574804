"""Where the secrets may come from, so that none of them has to stand in the configuration file.

Looked for in this order: the key itself, ``<key>_file`` (a path, relative to the configuration file's folder), the
environment (``FYRAFTEN_TELEGRAM_TOKEN``), systemd's credentials (``telegram-token``). Two of them at once is a
mistake: whoever changes one would wonder why nothing happens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent.config.mistakes import Mistake

SECRETS = (("telegram", "token"), ("smtp", "password"), ("imap", "password"), ("database", "url"))


@dataclass(frozen=True, slots=True)
class Source:
    """One place a secret was found in. Its value is ``value`` unless it has to be read from ``file``."""

    name: str
    value: object = None
    file: Path | None = None


def take_secret(
    table: dict[str, Any], section: str, key: str, folder: Path, environ: Mapping[str, str]
) -> tuple[str, Mistake | None]:
    """Put the secret into the section's ``table`` and return where it came from, or what is wrong.

    An empty name means the table itself, or nowhere.
    """
    found = [*_in_file(table, key, folder), *_around(section, key, environ)]
    table.pop(f"{key}_file", None)
    if len(found) > 1:
        names = " and ".join(source.name for source in found)
        return "", Mistake(section, key, f"it is given more than once: {names}", "Keep one of them.")
    if not found:
        return "", None
    source = found[0]
    if source.file is None:
        table[key] = source.value
        return source.name if source.name != "the key" else "", None
    try:
        table[key] = _contents(source.file)
    except ValueError as error:
        return "", Mistake(section, f"{key}_file", str(error), "Name a file that holds only the secret.")
    return str(source.file), None


def _in_file(table: Mapping[str, Any], key: str, folder: Path) -> list[Source]:
    found = []
    if key in table:
        found.append(Source("the key", table[key]))
    if (name := table.get(f"{key}_file")) is not None:
        found.append(Source(f"{key}_file", file=folder / str(name)))
    return found


def _around(section: str, key: str, environ: Mapping[str, str]) -> list[Source]:
    found = []
    variable = f"FYRAFTEN_{section}_{key}".upper()
    if value := environ.get(variable):
        found.append(Source(variable, value))
    if credentials := environ.get("CREDENTIALS_DIRECTORY"):
        file = Path(credentials) / f"{section}-{key}"
        if file.exists():
            found.append(Source(f"systemd credential {file.name}", file=file))
    return found


def _contents(file: Path) -> str:
    try:
        value = file.read_text(encoding="utf-8").rstrip("\r\n")
    except OSError as error:
        raise ValueError(f"{file} cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise ValueError(f"{file} is not text in UTF-8") from None
    if not value:
        raise ValueError(f"{file} is empty")
    return value
