"""The mail account of the configuration, as the sending of mails wants it."""

from __future__ import annotations

from agent.config import Smtp
from agent.mail.smtp import SmtpSettings


def smtp_settings(smtp: Smtp) -> SmtpSettings:
    """Return the settings of the ``[smtp]`` section."""
    return SmtpSettings(
        host=smtp.host,
        port=smtp.port,
        security=smtp.security,
        username=smtp.username,
        password=smtp.password.get_secret_value(),
        sender=smtp.sender,
        idempotency_header=smtp.idempotency_header,
        ca_file=smtp.ca_file,
    )
