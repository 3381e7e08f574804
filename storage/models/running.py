"""How the program itself is doing: who is in charge, signs of life, and what a human should look at."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class Lease(Model):
    """The right of one process to do one thing until a moment, unless renewed."""

    name = fields.CharField(max_length=40, primary_key=True)
    owner = fields.CharField(max_length=80)
    until = fields.DatetimeField()

    class Meta:
        table = "lease"


class Pulse(Model):
    """When something last went well: ``poll``, ``tick``, ``delivery``."""

    name = fields.CharField(max_length=40, primary_key=True)
    at = fields.DatetimeField()

    class Meta:
        table = "pulse"


class Alert(Model):
    """Something the manager should know, told once for each ``key``."""

    id = fields.IntField(primary_key=True)
    key = fields.CharField(max_length=200, unique=True)
    words = fields.TextField()
    at = fields.DatetimeField()

    class Meta:
        table = "alert"


class Secret(Model):
    """A random value of this installation's own, for recognising what it has given out. In hexadecimal."""

    name = fields.CharField(max_length=40, primary_key=True)
    value = fields.CharField(max_length=64)

    class Meta:
        table = "secret"


class Erasure(Model):
    """That somebody's data was erased, without saying whose. ``highest_issue`` keeps numbers from being given again."""

    id = fields.IntField(primary_key=True)
    at = fields.DatetimeField()
    highest_issue = fields.IntField()

    class Meta:
        table = "erasure"
