from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("fyraften", "0002_issues")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Secret",
            fields=[
                ("name", fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40)),
                ("value", fields.CharField(max_length=64)),
            ],
            options={
                "table": "secret",
                "app": "fyraften",
                "pk_attr": "name",
                "table_description": "A random value of this installation's own, for recognising what it has given out. In hexadecimal.",
            },
            bases=["Model"],
        ),
    ]
