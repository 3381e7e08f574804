"""What has come in and what must go out, exactly as bytes."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class Inbox(Model):
    """Something received. ``source`` is its name at the sender, so that a repeat is recognised.

    ``status`` is ``new``, ``done`` or ``set_aside``; rows of one ``lane`` are handled in order.
    """

    id = fields.BigIntField(primary_key=True)
    source = fields.CharField(max_length=200, unique=True)
    lane = fields.CharField(max_length=120)
    payload = fields.BinaryField()
    received_at = fields.DatetimeField()
    status = fields.CharField(max_length=10, default="new")
    attempts = fields.IntField(default=0)
    due_at = fields.DatetimeField()

    class Meta:
        table = "inbox"
        indexes = (("status", "id"),)


class Outbox(Model):
    """Something to be delivered, rendered once and never changed.

    ``status`` is ``queued``, ``claimed``, ``sending``, ``sent``, ``failed``, ``uncertain`` or ``cancelled``. ``lane``
    is the recipient: rows of a lane go out in order. ``reference`` is what the other side calls the delivered thing:
    a chat message's number, or the mail server's answer.
    """

    id = fields.BigIntField(primary_key=True)
    key = fields.CharField(max_length=200, unique=True)
    channel = fields.CharField(max_length=10)  # chat, mail
    lane = fields.CharField(max_length=200)
    payload = fields.BinaryField()
    dialog_id = fields.IntField(null=True)
    card = fields.CharField(max_length=60, null=True)
    message_id = fields.CharField(max_length=200, null=True)  # of a mail
    status = fields.CharField(max_length=10, default="queued")
    attempts = fields.IntField(default=0)
    due_at = fields.DatetimeField()
    lease_until = fields.DatetimeField(null=True)
    reference = fields.CharField(max_length=200, null=True)
    error = fields.TextField(null=True)
    created_at = fields.DatetimeField()
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "outbox"
        indexes = (("channel", "status", "id"), ("lane", "status", "id"), ("card", "status", "id"))


class MailboxMark(Model):
    """How far a mailbox has been read: the last message's UID, which means something under one UIDVALIDITY only."""

    mailbox = fields.CharField(max_length=200, primary_key=True)  # account and folder
    uid_validity = fields.BigIntField()
    last_uid = fields.BigIntField()

    class Meta:
        table = "mailbox_mark"


class SuppressedAddress(Model):
    """An address nothing is sent to any more, because mail to it came back for good. In lower case."""

    address = fields.CharField(max_length=254, primary_key=True)
    reason = fields.TextField()
    at = fields.DatetimeField()

    class Meta:
        table = "suppressed_address"
