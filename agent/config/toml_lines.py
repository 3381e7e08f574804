"""Finds the line of a configuration file on which a key stands, because the file's reader does not tell."""

from __future__ import annotations

import re

_HEADING = re.compile(r"\s*\[\s*([\w-]+)\s*\]")
_KEY = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*=")


def line_numbers(text: str) -> dict[tuple[str, str], int]:
    """Return (section, key) → line, counted from 1; a section's own line is under the key ``""``.

    Good for one value a line, which is how people write it. Keys written any other way are left out.
    """
    found: dict[tuple[str, str], int] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if heading := _HEADING.match(line):
            section = heading[1]
            found.setdefault((section, ""), number)
        elif key := _KEY.match(line):
            place = (section, key[1]) if section else (key[1], "")
            found.setdefault(place, number)
    return found
