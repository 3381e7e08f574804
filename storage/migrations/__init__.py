"""How the tables came to be, step by step, oldest first; written by tortoise, applied by storage.migrating."""
