"""Finds the client a message names: by the short name, standing in the words by itself."""

from __future__ import annotations

import re

from flows.shared.report import ReportDay

_LINK = re.compile(r"://|@|\w\.\w")


def clients_named(words: str, days: tuple[ReportDay, ...]) -> tuple[ReportDay, ...]:
    """Return the days of the clients whose name stands in the words."""
    return tuple(day for day in days if _names(words, day))


def without_client(words: str, day: ReportDay) -> str:
    """Return the words without the client's name and what separates it: ``Nordlys: posts 2`` is ``posts 2``."""
    name = re.escape(day.engagement.client.short)
    between = r"(?:\s*[:–—,]+\s*|\s+-\s+|\s+)"  # not the hyphen of a word: the Berger-Katalog keeps its name
    return re.sub(rf"^\s*{name}{between}", "", words, count=1, flags=re.IGNORECASE) or words


def _names(words: str, day: ReportDay) -> bool:
    """Whether the client's name stands in the words by itself, not inside another word, a link or an address."""
    plain = " ".join(word for word in words.split() if not _LINK.search(word))
    name = re.escape(day.engagement.client.short)
    return re.search(rf"(?<!\w){name}(?!\w)", plain, re.IGNORECASE) is not None
