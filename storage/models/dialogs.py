"""Open conversations, and the moments at which they want to be woken."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.models.people import Assistant


class Dialog(Model):
    """One conversation with one person. ``subject`` tells dialogs of the same flow apart.

    ``revision`` goes up whenever the state changes; a button of an older revision changes nothing.
    """

    id = fields.IntField(primary_key=True)
    assistant: fields.ForeignKeyRelation[Assistant] = fields.ForeignKeyField("fyraften.Assistant", "dialogs")
    flow = fields.CharField(max_length=40)
    subject = fields.CharField(max_length=80)
    engagement_id = fields.IntField(null=True)
    day = fields.DateField(null=True)
    message = fields.BigIntField(null=True)  # the chat message that began it, so that an edit finds it
    state_name = fields.CharField(max_length=60, default="")
    state = fields.TextField(default="")
    version = fields.IntField(default=1)
    revision = fields.IntField(default=0)
    asked_at = fields.DatetimeField(null=True)  # it waits for typed words since then
    open = fields.BooleanField(default=True)
    changed_at = fields.DatetimeField()

    assistant_id: int

    class Meta:
        table = "dialog"
        unique_together = (("assistant", "flow", "subject"),)
        indexes = (("assistant", "open"),)


class Timer(Model):
    """When to wake a dialog, or (without one) to open an engagement's next day. ``due_at`` is UTC.

    ``day``, ``wall`` and ``zone`` keep what the instant was computed from.
    """

    id = fields.IntField(primary_key=True)
    key = fields.CharField(max_length=120, unique=True)
    name = fields.CharField(max_length=40)
    dialog_id = fields.IntField(null=True, db_index=True)
    engagement_id = fields.IntField(null=True)
    day = fields.DateField(null=True)
    wall = fields.CharField(max_length=5, default="")
    zone = fields.CharField(max_length=64, default="")
    due_at = fields.DatetimeField(db_index=True)
    attempts = fields.IntField(default=0)

    class Meta:
        table = "timer"
