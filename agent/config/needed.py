"""What the program cannot run without."""

from __future__ import annotations

from agent.config.mistakes import ConfigMistakes
from agent.config.settings import Config, Smtp, Telegram

NO_TELEGRAM = (
    "[telegram]: it is missing, so there is no bot to chat with. Make one with @BotFather and write its token here; "
    "config.example.toml shows how. To look around without any account: fyraften demo"
)
NO_SMTP = (
    "[smtp]: it is missing, so no client would get a mail. Write host, from, username and password of a mail account; "
    "config.example.toml shows how. To look around without any account: fyraften demo"
)


def accounts(config: Config) -> tuple[Telegram, Smtp]:
    """Return the bot's and the mail server's account; raises ConfigMistakes naming each that is missing."""
    if config.telegram is None or config.smtp is None:
        missing = ((config.telegram, NO_TELEGRAM), (config.smtp, NO_SMTP))
        raise ConfigMistakes(sentence for account, sentence in missing if account is None)
    return config.telegram, config.smtp
