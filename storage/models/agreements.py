"""Every version of what was agreed, kept for good."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from storage.models.people import Engagement


class AgreementVersion(Model):
    """Schedule and KPIs as JSON, in force from a date until the next version's date."""

    id = fields.IntField(primary_key=True)
    engagement: fields.ForeignKeyRelation[Engagement] = fields.ForeignKeyField("fyraften.Engagement", "agreements")
    version = fields.IntField()
    effective_from = fields.DateField()
    content = fields.TextField()

    engagement_id: int

    class Meta:
        table = "agreement_version"
        unique_together = (("engagement", "version"),)
