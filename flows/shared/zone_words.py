"""Names a time zone as people do: by its city, in their own language."""

from __future__ import annotations

from babel.dates import get_timezone_location

from flows.shared.measure import LOCALES


def city(zone: str, language: str) -> str:
    """Return ``København`` for ``Europe/Copenhagen``; a zone that is no place is called by its IANA name."""
    if "/" not in zone or zone.startswith("Etc/"):
        return zone
    place = str(get_timezone_location(zone, locale=LOCALES[language], return_city=True))
    return place.rpartition("/")[2]
