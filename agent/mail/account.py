"""The mail accounts of the configuration, as the sending and the reading of mails want them."""

from __future__ import annotations

from agent.config import Imap, Smtp
from agent.mail.smtp import SmtpSettings
from agent.mail_in.imap_login import ImapSettings


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


def imap_settings(imap: Imap) -> ImapSettings:
    """Return the settings of the ``[imap]`` section."""
    return ImapSettings(
        host=imap.host,
        port=imap.port,
        security=imap.security,
        username=imap.username,
        password=imap.password.get_secret_value(),
        folder=imap.folder,
        authserv_id=imap.authserv_id,
        ca_file=imap.ca_file,
    )
