"""How things are called: a company without its legal form, and a KPI's key that stays the same for good."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

from flows.shared.report import NOTE

KEY_LENGTH = 32  # a key travels in a chat button, which holds few bytes

_LEGAL_FORM = re.compile(
    r"ApS|APS|A/S|I/S|K/S|P/S|IVS|AmbA"  # Danish
    r"|g?GmbH|mbH|AG|KG|KGaA|OHG|GbR|UG|eK|eV|eG|\(haftungsbeschränkt\)"  # German
    r"|Ltd|LTD|Limited|PLC|plc|LLP|LLC|Inc|INC|Incorporated|Corp|Corporation|Co"
    r"|AB|HB|AS|ASA|Oy|OY|Oyj|BV|NV|VOF|SA|SAS|SARL|SRL|Srl|SpA|SL|SE"
)
_JOINERS = frozenset({"&", "and", "und", "og"})
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "œ": "oe"})


def short_name(company: str) -> str:
    """Return the name people say: ``Nordlys`` for ``Nordlys ApS``, ``Weber`` for ``Weber GmbH & Co. KG``."""
    words = company.split()
    while len(words) > 1 and _legal(words[-1]):
        words.pop()
        while len(words) > 1 and words[-1] in _JOINERS:
            words.pop()
    return " ".join(words).rstrip(",")


def _legal(word: str) -> bool:
    return _LEGAL_FORM.fullmatch(word.replace(".", "").rstrip(",")) is not None


def folded(words: str) -> str:
    """Return words as they are compared: case, spacing and Unicode spelling do not matter."""
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split())


def kpi_key(name: str) -> str:
    """Return the key of a KPI: at most ``KEY_LENGTH`` of ``a-z 0-9 -``, from its name alone.

    ``Approved posts`` is ``approved-posts`` and ``Svartid på mails`` is ``svartid-paa-mails``. Where the name does
    not fit, because it is long, in another script, or means something else to us, part of a hash tells it apart.
    """
    plain = unicodedata.normalize("NFKD", folded(name).translate(_LETTERS))
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    if letters.isascii() and slug and len(slug) <= KEY_LENGTH and slug != NOTE:
        return slug
    told_apart = sha256(folded(name).encode()).hexdigest()[:8]
    return f"{slug[: KEY_LENGTH - 9].strip('-') or 'kpi'}-{told_apart}"
