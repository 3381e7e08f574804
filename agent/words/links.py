"""Finds the links in free text, so that a mail's page can lead where its words point."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINK = re.compile(r"(?<!\w)https?://[^\s<>\"“”„«»…]+(?!\S*…)", re.IGNORECASE)
_LINK_WIDTH = 36  # characters of a link shown in HTML; the whole of it is in the plain text


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of free text in HTML: words, words that lead to ``link``, or the end of a line."""

    words: str = ""
    link: str = ""
    line_break: bool = False


def parts(words: str) -> Iterator[Part]:
    """Cut free text into words, http and https links, and line ends."""
    if "\n" not in words and "://" not in words:
        yield Part(words)
        return
    for number, line in enumerate(words.split("\n")):
        if number:
            yield Part(line_break=True)
        position = 0
        for found in _LINK.finditer(line):
            link = _without_punctuation(found[0])
            yield Part(line[position : found.start()])
            yield Part(_shortened(link), link)
            position = found.start() + len(link)
        yield Part(line[position:])


def _without_punctuation(link: str) -> str:
    """Leave out what ends the sentence rather than the link; a bracket stays if it was opened in the link."""
    while link[-1] in ".,;:!?'*" or _closes_nothing(link):
        link = link[:-1]
    return link


def _closes_nothing(link: str) -> bool:
    opening = {")": "(", "]": "["}.get(link[-1])
    return opening is not None and link.count(link[-1]) > link.count(opening)


def _shortened(link: str) -> str:
    shown = link.split("://", 1)[1].removeprefix("www.").rstrip("/")
    return shown if len(shown) <= _LINK_WIDTH else shown[: _LINK_WIDTH - 1] + "…"
