"""What Telegram underlines by itself in a text: commands, mentions, hashtags, links and addresses."""

import re

from .formatting import Entity, utf16_length

_FOUND = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>https?://[^\s<>]+[^\s<>.,;:!?)]|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|de|dk|io|me|eu)\b(?:/\S*)?)"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31})"
    r"|(?P<hashtag>(?<!\w)#\w*[^\W\d]\w*)"
    r"|(?P<bot_command>(?<![\w/@.<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))"
)
_NOT_INSIDE = ("code", "pre", "text_link")


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """`entities` and those Telegram adds, ordered by offset."""
    if not any(sign in text for sign in "/@#."):
        return entities
    closed = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _NOT_INSIDE]
    found = []
    for match in _FOUND.finditer(text):
        start = utf16_length(text[: match.start()])
        length = utf16_length(match[0])
        if not any(start < end and begin < start + length for begin, end in closed):
            found.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(entities + found, key=lambda e: (e["offset"], -e["length"])) if found else entities
