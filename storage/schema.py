"""Which tables belong to the program, and where the steps that built them are written down.

``TORTOISE_ORM`` is what tortoise's own command reads (pyproject.toml names it). After changing a model, write the
migration with ``uv run tortoise makemigrations --name what_changes``; it touches no database.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Schema:
    """Import paths of the models' package and of the migrations' package, and the name tortoise knows both by."""

    label: str
    models: str
    migrations: str

    def apps(self, connection: str) -> dict[str, dict[str, Any]]:
        """Say it the way tortoise wants to hear it, for the connection of that name."""
        app = {"models": [self.models], "migrations": self.migrations, "default_connection": connection}
        return {self.label: app}


FYRAFTEN = Schema("fyraften", "storage.models", "storage.migrations")

TORTOISE_ORM = {
    "connections": {"sqlite": {"engine": "storage.sqlite", "credentials": {"file_path": "never-opened.db"}}},
    "apps": FYRAFTEN.apps("sqlite"),
}
