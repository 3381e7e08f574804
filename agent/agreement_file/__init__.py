"""Reads the file that says what an assistant and a client agreed, and names every mistake in it."""
