"""What tests let other processes do to a database, named by the first word of the command line."""

from __future__ import annotations

import asyncio
import sys

from storage.database import open_database
from storage.schema import Schema


async def add(url: str, times: str) -> None:
    """Read a number and write it back one higher, that many times."""
    database = await open_database(url)

    async def one_more() -> None:
        row = (await database.fetch("SELECT value FROM counter"))[0]
        await database.execute("UPDATE counter SET value = ?", (row["value"] + 1,))

    for _ in range(int(times)):
        await database.transact(one_more)
    await database.close()


async def migrate(migrations: str) -> None:
    """Migrate each database whose URL comes in on a line, and answer with what was applied."""
    print("ready", flush=True)
    for line in sys.stdin:
        database = await open_database(line.strip(), Schema("fyraften", "storage.models", migrations))
        print(" ".join(await database.migrate()), flush=True)
        await database.close()


async def crash(url: str) -> None:
    """End with an error and an open database."""
    await open_database(url)
    raise RuntimeError("as planned")


if __name__ == "__main__":
    asyncio.run({"add": add, "migrate": migrate, "crash": crash}[sys.argv[1]](*sys.argv[2:]))
