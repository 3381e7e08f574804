"""The subject of a mail of ours, for telling people which one is meant."""

from __future__ import annotations

from email import message_from_bytes, policy


def subject_of(mail: bytes) -> str:
    """Return the subject of a mail that was written here."""
    return str(message_from_bytes(mail, policy=policy.default)["subject"])
