"""Really tries the mailbox, and whether the mail host that checks senders is the one the configuration names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from email import message_from_bytes, policy

from agent.finding import Finding
from agent.mail_in.headers import lines
from agent.mail_in.imap import open_mailbox
from agent.mail_in.imap_login import ImapSettings, NoMailbox
from agent.mail_in.verdict import hosts

NEWEST = 50  # mails whose headers are looked at


def try_mailbox(settings: ImapSettings) -> Finding:
    """Connect, log in, open the folder, look at what mail hosts wrote into the newest mails. Changes nothing."""
    try:
        mailbox = open_mailbox(settings)
    except NoMailbox as trouble:
        return Finding(fine=False, words=f"Mailbox: {trouble.why}")
    try:
        found = [_hosts(each) for each in mailbox.findings(NEWEST)]
        pushes = mailbox.pushes
        reached = f"Mailbox: {mailbox.describe()}, {settings.folder} has {_mails(mailbox.count)}"
    except NoMailbox as trouble:
        return Finding(fine=False, words=f"Mailbox: {trouble.why}")
    finally:
        mailbox.close()
    how = "new ones are pushed" if pushes else "looked at each minute"
    fine, verdict = _judged(settings.authserv_id, found)
    return Finding(fine=fine, words=f"{reached}, {how}. {verdict}".strip())


def _judged(ours: str, found: Sequence[Sequence[str]]) -> tuple[bool, str]:
    """Whether answers can be proven to be the client's, and what to do if not."""
    usual = Counter(host for each in found for host in dict.fromkeys(each[:1])).most_common(1)
    if any(host.lower() == ours.lower() for each in found for host in each):
        return True, f"{ours} checks who sent them."
    if usual:
        seen = (
            f'The newest were checked by {usual[0][0]}: if that is your mail host, set authserv_id = "{usual[0][0]}".'
        )
        return (
            not ours
        ), f"No mail was checked by {ours}. {seen}" if ours else f"[imap] authserv_id is not set. {seen}"
    if ours:
        return True, f"None of them was checked by {ours} yet. Send yourself a mail from outside, then try again."
    return True, "[imap] authserv_id is not set, so the assistant is asked about every answer."


def _mails(count: int) -> str:
    return "1 mail" if count == 1 else f"{count} mails"


def _hosts(header: bytes) -> list[str]:
    return hosts(lines(message_from_bytes(header, policy=policy.compat32), "Authentication-Results"))
