"""What was reported: single values as they were noted, and the words of each day."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.models.people import Engagement


class Entry(Model):
    """One value (or line of work done) of one engagement's local day."""

    id = fields.IntField(primary_key=True)
    engagement: fields.ForeignKeyRelation[Engagement] = fields.ForeignKeyField("fyraften.Engagement", "entries")
    day = fields.DateField()
    kpi = fields.CharField(max_length=100)
    value = fields.CharField(max_length=40)  # a decimal number, exact on both databases
    of = fields.CharField(max_length=40, null=True)
    adds = fields.BooleanField()
    words = fields.TextField()
    source = fields.CharField(max_length=80)

    engagement_id: int

    class Meta:
        table = "entry"
        indexes = (("engagement", "day"),)


class Report(Model):
    """One engagement's report of one local day; its words as JSON."""

    id = fields.IntField(primary_key=True)
    engagement: fields.ForeignKeyRelation[Engagement] = fields.ForeignKeyField("fyraften.Engagement", "reports")
    day = fields.DateField()
    status = fields.CharField(max_length=10)
    content = fields.TextField()
    sent_at = fields.DatetimeField(null=True)

    engagement_id: int

    class Meta:
        table = "report"
        unique_together = (("engagement", "day"),)
