"""Assistants, clients, who works for whom, days off and invitations."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class Assistant(Model):
    """A person who reports. ``chat_id`` is her private Telegram chat once she has accepted an invitation.

    ``earlier_weeks`` are the working weeks that held before the present one, as JSON.
    """

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=200, unique=True)
    language = fields.CharField(max_length=2)
    zone = fields.CharField(max_length=64)
    working_days = fields.CharField(max_length=7)  # digits, 0 is Monday: "01234"
    holidays = fields.CharField(max_length=10, default="")
    earlier_weeks = fields.TextField(db_default="")
    quiet_from = fields.CharField(max_length=5, default="21:00")
    quiet_until = fields.CharField(max_length=5, default="07:00")
    chat_id = fields.BigIntField(null=True, unique=True)
    muted_at = fields.DatetimeField(null=True)  # she blocked the bot; nothing is sent until /start

    class Meta:
        table = "assistant"


class Client(Model):
    """Who receives the mails."""

    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=200, unique=True)
    short = fields.CharField(max_length=100)
    contact = fields.CharField(max_length=200)
    language = fields.CharField(max_length=2)
    zone = fields.CharField(max_length=64)
    emails = fields.TextField()  # JSON list of addresses
    working_days = fields.CharField(max_length=7, db_default="01234")  # when a decision can be expected
    holidays = fields.CharField(max_length=10, db_default="")
    works_from = fields.CharField(max_length=5, db_default="09:00")
    works_until = fields.CharField(max_length=5, db_default="17:00")

    class Meta:
        table = "client"


class Engagement(Model):
    """One assistant working for one client."""

    id = fields.IntField(primary_key=True)
    assistant: fields.ForeignKeyRelation[Assistant] = fields.ForeignKeyField("fyraften.Assistant", "engagements")
    client: fields.ForeignKeyRelation[Client] = fields.ForeignKeyField("fyraften.Client", "engagements")

    assistant_id: int
    client_id: int

    class Meta:
        table = "engagement"
        unique_together = (("assistant", "client"),)


class DayOff(Model):
    """A date on which an assistant does not work."""

    id = fields.IntField(primary_key=True)
    assistant: fields.ForeignKeyRelation[Assistant] = fields.ForeignKeyField("fyraften.Assistant", "days_off")
    day = fields.DateField()

    assistant_id: int

    class Meta:
        table = "day_off"
        unique_together = (("assistant", "day"),)


class Invite(Model):
    """A single-use way into the bot; only the hash of its token is kept."""

    id = fields.IntField(primary_key=True)
    assistant: fields.ForeignKeyRelation[Assistant] = fields.ForeignKeyField("fyraften.Assistant", "invites")
    token_hash = fields.CharField(max_length=64, unique=True)
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    assistant_id: int

    class Meta:
        table = "invite"


class InviteAttempt(Model):
    """A wrong token tried from a chat, counted to slow guessing down."""

    id = fields.IntField(primary_key=True)
    chat_id = fields.BigIntField(db_index=True)
    at = fields.DatetimeField()

    class Meta:
        table = "invite_attempt"
