"""The tables, one module for each noun; tortoise reads them from here."""

from storage.models.agreements import AgreementVersion
from storage.models.dialogs import Dialog, Timer
from storage.models.issues import Decision, DecisionLink, Issue, Mistake
from storage.models.people import Assistant, Client, DayOff, Engagement, Invite, InviteAttempt
from storage.models.post import Inbox, MailboxMark, Outbox, SuppressedAddress
from storage.models.reports import Entry, Report
from storage.models.running import Alert, Erasure, Lease, Pulse, Secret

__all__ = [
    "AgreementVersion",
    "Alert",
    "Assistant",
    "Client",
    "DayOff",
    "Decision",
    "DecisionLink",
    "Dialog",
    "Engagement",
    "Entry",
    "Erasure",
    "Inbox",
    "Invite",
    "InviteAttempt",
    "Issue",
    "Lease",
    "MailboxMark",
    "Mistake",
    "Outbox",
    "Pulse",
    "Report",
    "Secret",
    "SuppressedAddress",
    "Timer",
]
