from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("fyraften", "0004_earlier_weeks")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Erasure",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("highest_issue", fields.IntField()),
            ],
            options={
                "table": "erasure",
                "app": "fyraften",
                "pk_attr": "id",
                "table_description": "That somebody's data was erased, without saying whose. ``highest_issue`` keeps numbers from being given again.",
            },
            bases=["Model"],
        ),
    ]
