from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("fyraften", "0001_initial")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Issue",
            fields=[
                ("number", fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                (
                    "engagement",
                    fields.ForeignKeyField(
                        "fyraften.Engagement",
                        source_field="engagement_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="issues",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("status", fields.CharField(max_length=20)),
                ("closed_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("content", fields.TextField(unique=False)),
            ],
            options={
                "table": "issue",
                "app": "fyraften",
                "indexes": [Index(fields=["engagement", "status"])],
                "pk_attr": "number",
                "table_description": "A write-up as JSON under the number both sides call it by (E-42), which is never given away twice.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Decision",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "issue",
                    fields.ForeignKeyField(
                        "fyraften.Issue",
                        source_field="issue_id",
                        db_constraint=True,
                        to_field="number",
                        related_name="decisions",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("choice", fields.CharField(max_length=10)),
                ("via", fields.CharField(max_length=10)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("comment", fields.TextField(unique=False)),
                ("address", fields.CharField(max_length=254)),
                ("stands", fields.BooleanField()),
            ],
            options={
                "table": "decision",
                "app": "fyraften",
                "pk_attr": "id",
                "table_description": "One line of the log: a choice that was taken, or (``stands`` is false) undone or too late to count.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DecisionLink",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "issue",
                    fields.ForeignKeyField(
                        "fyraften.Issue",
                        source_field="issue_id",
                        db_constraint=True,
                        to_field="number",
                        related_name="links",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("recipient", fields.CharField(max_length=254)),
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("revoked_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "decision_link",
                "app": "fyraften",
                "pk_attr": "id",
                "table_description": "One recipient's way to the decision page of one issue; only the hash of its token is kept.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="MailboxMark",
            fields=[
                ("mailbox", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=200)),
                ("uid_validity", fields.BigIntField()),
                ("last_uid", fields.BigIntField()),
            ],
            options={
                "table": "mailbox_mark",
                "app": "fyraften",
                "pk_attr": "mailbox",
                "table_description": "How far a mailbox has been read: the last message's UID, which means something under one UIDVALIDITY only.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Mistake",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "engagement",
                    fields.ForeignKeyField(
                        "fyraften.Engagement",
                        source_field="engagement_id",
                        db_constraint=True,
                        to_field="id",
                        related_name="mistakes",
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("content", fields.TextField(unique=False)),
            ],
            options={
                "table": "mistake",
                "app": "fyraften",
                "pk_attr": "id",
                "table_description": "A mistake report as JSON. Kept for the record, never counted.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="SuppressedAddress",
            fields=[
                ("address", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=254)),
                ("reason", fields.TextField(unique=False)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "suppressed_address",
                "app": "fyraften",
                "pk_attr": "address",
                "table_description": "An address nothing is sent to any more, because mail to it came back for good. In lower case.",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="Client",
            name="holidays",
            field=fields.CharField(db_default="", max_length=10),
        ),
        ops.AddField(
            model_name="Client",
            name="working_days",
            field=fields.CharField(db_default="01234", max_length=7),
        ),
        ops.AddField(
            model_name="Client",
            name="works_from",
            field=fields.CharField(db_default="09:00", max_length=5),
        ),
        ops.AddField(
            model_name="Client",
            name="works_until",
            field=fields.CharField(db_default="17:00", max_length=5),
        ),
    ]
