"""Where everything is remembered: one file on this machine, or a PostgreSQL server."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from storage.errors import DatabaseError

SQLITE = "sqlite"
POSTGRESQL = "postgresql"

_FORMS = (
    "Write sqlite://data/fyraften.db, sqlite:///var/lib/fyraften/fyraften.db or "
    "postgres://user:password@host:5432/database, with special characters percent-encoded (@ as %40)."
)
_SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


@dataclass(frozen=True, slots=True)
class Address:
    """A database's place. ``shown`` is its name for people; the password is only in ``credentials``."""

    dialect: str
    shown: str
    credentials: Mapping[str, Any] = field(repr=False)


def parse_address(url: str) -> Address:
    """Read a database URL.

    ``sqlite://data/x.db`` is relative to the working directory, ``sqlite:///data/x.db`` is absolute;
    ``postgres://`` and ``postgresql://`` mean the same, with an optional ``?sslmode=require``.
    Raises DatabaseError when it is none of these.
    """
    try:
        parts = urlsplit(url)
        if parts.scheme == "sqlite":
            return _sqlite(url)
        if parts.scheme in ("postgres", "postgresql"):
            return _postgresql(parts)
    except ValueError:  # its text may quote the password
        raise DatabaseError(f"[database] url: it cannot be read. {_FORMS}") from None
    raise DatabaseError(f"[database] url: it begins with neither sqlite:// nor postgres://. {_FORMS}")


def _sqlite(url: str) -> Address:
    path = url.removeprefix("sqlite://")
    if not path or path.endswith("/"):
        raise DatabaseError(f"[database] url: the file's name is missing. {_FORMS}")
    if path.startswith(":"):
        raise DatabaseError(f"[database] url: a database in memory would forget everything. {_FORMS}")
    return Address(SQLITE, f"SQLite file {path}", {"file_path": str(Path(path))})


def _postgresql(parts: SplitResult) -> Address:
    database = unquote(parts.path.removeprefix("/"))
    if not database:
        raise DatabaseError(f"[database] url: the database's name is missing. {_FORMS}")
    options = parse_qs(parts.query, keep_blank_values=True)
    mode = options.pop("sslmode", ["prefer"])[-1]
    if options or mode not in _SSL_MODES:
        raise DatabaseError(
            f"[database] url: after the ? only sslmode may be set, to one of {', '.join(_SSL_MODES)}. {_FORMS}"
        )
    port = parts.port or 5432
    user = unquote(parts.username) if parts.username else None
    credentials = {
        "host": parts.hostname,
        "port": port,
        "user": user,
        "password": unquote(parts.password) if parts.password else None,
        "database": database,
        "ssl": mode,
    }
    shown = f"PostgreSQL database {database} at {parts.hostname or 'this machine'}:{port}"
    return Address(POSTGRESQL, f"{shown} as user {user}" if user else shown, credentials)
