"""The words and phrases of each language that reading knows: the one place where a new one is added.

``en/``, ``da/`` and ``de/`` hold data, no code. ``amounts.py`` in each has the words around numbers; every line there
has the sentence that made it necessary.
"""
