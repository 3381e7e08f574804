"""How one installation is set up: ``load_config`` reads it from a file."""

from agent.config.load import load_config
from agent.config.mistakes import ConfigMistakes
from agent.config.needed import accounts
from agent.config.settings import Config, Database, Imap, Log, Manager, Smtp, Telegram, Web

__all__ = [
    "Config",
    "ConfigMistakes",
    "Database",
    "Imap",
    "Log",
    "Manager",
    "Smtp",
    "Telegram",
    "Web",
    "accounts",
    "load_config",
]
