"""Checks that an e-mail address can be one, before a mail is ever written to it."""

from __future__ import annotations

import re

from agent.agreement_file.mistakes import WrongValueError, shown
from agent.agreement_file.values import items

# What RFC 5321 section 4.1.2 allows without quotation marks, and the lengths of its section 4.5.3.1.
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_LONGEST_LOCAL, _LONGEST = 64, 254


def addresses(value: object) -> tuple[str, ...]:
    """Return e-mail addresses, each once."""
    found = tuple(_address(each) for each in items(value))
    folded = [each.casefold() for each in found]
    twice = next((each for each in found if folded.count(each.casefold()) > 1), None)
    if twice:
        raise WrongValueError(f"{shown(twice)} is given twice.", "Name each address once")
    return found


def _address(value: object) -> str:
    if not isinstance(value, str):
        raise WrongValueError(f"{shown(value)} is not an e-mail address.", "Write addresses in quotation marks")
    if not value.isascii():
        advice = "Write the address in plain letters, a domain like bücher.example as xn--bcher-kva.example"
        raise WrongValueError(f"{shown(value)} has letters that mail servers may refuse.", advice)
    local, _, domain = value.rpartition("@")
    labels = domain.split(".")
    plausible = (
        len(local) <= _LONGEST_LOCAL
        and len(value) <= _LONGEST
        and _LOCAL.fullmatch(local)
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
        and not labels[-1].isdigit()
    )
    if not plausible:
        raise WrongValueError(f"{shown(value)} is not an e-mail address.", "Write only the address, without a name")
    return value
