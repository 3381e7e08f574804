"""What is said when the database cannot be used."""

AFTER_THE_END = (
    "A statement came after its transaction had ended. Await everything inside the transaction, and start "
    "background work with storage.spawning.spawn()."
)
NAIVE = "An instant without a time zone cannot be stored. Make it aware, in UTC."


class DatabaseError(Exception):
    """The database cannot be used. The text says where, what, and what to do, and never contains the password."""
