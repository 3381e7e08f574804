from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    dependencies = [("fyraften", "0003_own_secret")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Assistant",
            name="earlier_weeks",
            field=fields.TextField(db_default="", unique=False),
        ),
    ]
