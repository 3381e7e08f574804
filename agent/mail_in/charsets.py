"""Which letters a mail's bytes stand for; what makes no sense in its charset becomes a question mark."""

from __future__ import annotations

import codecs
import re

# Python knows more codecs than people write with; some of those are slow, and some turn text into other text.
_OF_PEOPLE = re.compile(r"utf-(7|8|16|32)|iso8859|cp\d|koi8|mac-|gb|big5|shift_jis|euc_|iso2022|hz$|tis-620")


def decode(octets: bytes, charset: str) -> str:
    """Return the words. An unknown charset is read as UTF-8, and so is us-ascii, often said and seldom true."""
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        name = ""
    return octets.decode(name if _OF_PEOPLE.match(name) else "utf-8", "replace")
