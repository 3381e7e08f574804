"""Problems written up for a client, what was decided about them, and mistakes told openly."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.models.people import Engagement


class Issue(Model):
    """A write-up as JSON under the number both sides call it by (E-42), which is never given away twice."""

    number = fields.IntField(primary_key=True, generated=False)
    engagement: fields.ForeignKeyRelation[Engagement] = fields.ForeignKeyField("fyraften.Engagement", "issues")
    status = fields.CharField(max_length=20)
    closed_at = fields.DatetimeField(null=True)
    content = fields.TextField()

    engagement_id: int

    class Meta:
        table = "issue"
        indexes = (("engagement", "status"),)


class Decision(Model):
    """One line of the log: a choice that was taken, or (``stands`` is false) undone or too late to count."""

    id = fields.IntField(primary_key=True)
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField("fyraften.Issue", "decisions")
    choice = fields.CharField(max_length=10)
    via = fields.CharField(max_length=10)
    at = fields.DatetimeField()
    comment = fields.TextField()
    address = fields.CharField(max_length=254)  # it came from
    stands = fields.BooleanField()

    issue_id: int

    class Meta:
        table = "decision"


class DecisionLink(Model):
    """One recipient's way to the decision page of one issue; only the hash of its token is kept."""

    id = fields.IntField(primary_key=True)
    issue: fields.ForeignKeyRelation[Issue] = fields.ForeignKeyField("fyraften.Issue", "links")
    recipient = fields.CharField(max_length=254)
    token_hash = fields.CharField(max_length=64, unique=True)
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)

    issue_id: int

    class Meta:
        table = "decision_link"


class Mistake(Model):
    """A mistake report as JSON. Kept for the record, never counted."""

    id = fields.IntField(primary_key=True)
    engagement: fields.ForeignKeyRelation[Engagement] = fields.ForeignKeyField("fyraften.Engagement", "mistakes")
    at = fields.DatetimeField()
    content = fields.TextField()

    engagement_id: int

    class Meta:
        table = "mistake"
