"""Everything that can be set for an installation, section by section, and what is right for each key.

A key's type says what it may be; ``Remedy`` says what to write instead when it is something else. The classes
are plain: built by hand (in a test) they take what they are given, and only ``load_config`` checks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import AfterValidator, ConfigDict, Field, SecretStr, Strict, with_config

from agent.config import values
from agent.config.mistakes import Remedy

KNOWN_KEYS_ONLY = ConfigDict(extra="forbid")

Line = Annotated[str, Strict(), AfterValidator(values.one_line)]
Whole = Annotated[int, Strict()]


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Telegram:
    """The bot. ``api_url`` is the base address of the Bot API server, without a slash at the end."""

    token: Annotated[
        SecretStr,
        AfterValidator(values.bot_token),
        Remedy("Copy the line @BotFather gave you, such as 123456:ABC-DEF."),
    ]
    api_url: Annotated[Line, AfterValidator(values.web_address), Remedy("Write https://api.telegram.org.")] = (
        "https://api.telegram.org"
    )
    messages_per_second: Annotated[
        float, Strict(), Field(gt=0, le=1000), Remedy("Write 25; Telegram slows bots down above 30.")
    ] = 25


Security = Literal["starttls", "tls", "none"]


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Smtp:
    """The mail server. ``sender`` is the key ``from``; ``ca_file`` is an absolute path or empty."""

    host: Annotated[Line, Field(min_length=1), Remedy("Write the mail server's name, such as smtp.example.org.")]
    sender: Annotated[
        Line,
        Field(validation_alias="from"),
        AfterValidator(values.mailbox),
        Remedy('Write the address mails come from, such as "Fyraften <reports@example.org>".'),
    ]
    port: Annotated[Whole, Field(ge=1, le=65535), Remedy("Use 587 for STARTTLS or 465 for TLS.")] = 587
    security: Annotated[
        Security,
        Remedy('Write "starttls" (port 587) or "tls" (port 465); "none" is for a server on this machine.'),
    ] = "starttls"
    username: Annotated[Line, Remedy("Write the name you log in to the mail server with, in quotes.")] = ""
    password: Annotated[SecretStr, Remedy("Write the mail account's password, in quotes.")] = field(
        default_factory=lambda: SecretStr("")
    )
    connections: Annotated[
        Whole, Field(ge=1, le=20), Remedy("Write how many mails may be on their way at once: 2 is a good number.")
    ] = 2
    idempotency_header: Annotated[
        Line,
        AfterValidator(values.header_name),
        Remedy('Write the header your provider documents, such as "Resend-Idempotency-Key", or leave it out.'),
    ] = ""
    ca_file: Annotated[
        Line, Remedy("Write the path of a PEM file, or leave it out to trust what the system trusts.")
    ] = ""


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Imap:
    """The mailbox clients' answers arrive in. ``authserv_id`` is the name of the host that checks who sent a mail."""

    host: Annotated[Line, Field(min_length=1), Remedy("Write the mail server's name, such as imap.example.org.")]
    username: Annotated[Line, Field(min_length=1), Remedy("Write the name you log in to the mailbox with, in quotes.")]
    password: Annotated[SecretStr, Field(min_length=1), Remedy("Write the mailbox's password, in quotes.")]
    port: Annotated[Whole, Field(ge=1, le=65535), Remedy("Use 993 for TLS or 143 for STARTTLS.")] = 993
    security: Annotated[
        Security,
        Remedy('Write "tls" (port 993) or "starttls" (port 143); "none" is for a server on this machine.'),
    ] = "tls"
    folder: Annotated[Line, Field(min_length=1), Remedy('Write the folder answers arrive in, usually "INBOX".')] = (
        "INBOX"
    )
    authserv_id: Annotated[
        Line,
        AfterValidator(values.one_word_or_nothing),
        Remedy(
            'Write the first word of "Authentication-Results:" in a mail you have received, such as "mx.example.org".'
        ),
    ] = ""
    ca_file: Annotated[
        Line, Remedy("Write the path of a PEM file, or leave it out to trust what the system trusts.")
    ] = ""


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """Where everything is remembered. The address may contain a password."""

    url: Annotated[SecretStr, AfterValidator(values.database_url)] = field(
        default_factory=lambda: SecretStr("sqlite://data/fyraften.db")
    )


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """The web part. ``listen`` is host and port here; ``public_url`` is how clients reach it, or empty."""

    listen: Annotated[
        Line, AfterValidator(values.host_and_port), Remedy('Write the address and port, such as "127.0.0.1:8080".')
    ] = "127.0.0.1:8080"
    public_url: Annotated[
        Line,
        AfterValidator(values.public_address_or_nothing),
        Remedy('Write the address clients see, such as "https://reports.example.org".'),
    ] = ""

    @property
    def host(self) -> str:
        """The address to listen on, an IPv6 one without its brackets."""
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port to listen on."""
        return int(self.listen.rpartition(":")[2])


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Manager:
    """Who runs the installation and is told when a human must look at something; nobody if empty."""

    email: Annotated[
        Line, AfterValidator(values.mailbox_or_nothing), Remedy('Write one address, such as "you@example.org".')
    ] = ""


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """What the program says about itself on standard error."""

    level: Annotated[
        Literal["debug", "info", "warning", "error"], Remedy('Write "info"; "debug" says more, "warning" less.')
    ] = "info"
    format: Annotated[Literal["text", "json"], Remedy('Write "text" for people or "json" for programs.')] = "text"


@with_config(KNOWN_KEYS_ONLY)
@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """A whole configuration. ``telegram`` and ``smtp`` may be missing: only ``run`` cannot do without them.

    Without ``imap`` nobody reads what clients answer by mail.
    """

    telegram: Telegram | None = None
    smtp: Smtp | None = None
    imap: Imap | None = None
    database: Database = field(default_factory=Database)
    web: Web | None = None
    manager: Manager = field(default_factory=Manager)
    log: Log = field(default_factory=Log)
