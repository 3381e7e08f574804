"""What our own mail host found out about a mail's sender: whether the domain vouches for it (DMARC).

The host writes its findings into ``Authentication-Results`` (RFC 8601). Anybody can write such a line into a mail, so
only the topmost one with our host's own name counts: the host puts its line above everything that came from outside,
and must remove others that bear its name (RFC 8601, 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

LONGEST = 10_000  # characters of a line that is still read

_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|([;=])|([^\s"();=]+)|(\()|(\))|\\.|\s+')
_ANYTHING_BUT = re.compile(r"[^()\\]*(?:\\.)?", re.DOTALL)


def vouched_for(lines: Sequence[str], authserv_id: str, domain: str) -> bool:
    """Whether our mail host says that ``domain`` (of the From address, lower case) passed DMARC.

    ``lines`` are the ``Authentication-Results`` as they stand in the mail, the topmost first.
    """
    ours = (tokens for line in lines if (tokens := _read(line)) and _same(tokens[0], authserv_id))
    findings = next(ours, [])
    results = [result for result in _split(findings) if _method(result) == "dmarc"]
    return bool(authserv_id and domain and results) and all(_passed(result, domain) for result in results)


def hosts(lines: Sequence[str]) -> list[str]:
    """Return the names of the mail hosts that wrote these lines, for telling whoever sets this up."""
    return [tokens[0] for line in lines if (tokens := _read(line)) and tokens[0] not in {";", "="}]


def _read(line: str) -> list[str]:
    """The words and marks of a line without comments; a quoted string is one word, led by a quotation mark."""
    found: list[str] = []
    at = 0
    line = line[:LONGEST]
    while at < len(line):
        token = _TOKEN.match(line, at)
        if token is None:  # a quotation mark that is never closed: nothing after it can be told from what is quoted
            break
        at = token.end()
        if token[4]:
            at = _after_comment(line, at)
        elif token[1] is not None:
            found.append(f'"{token[1]}')
        elif token[2] or token[3]:
            found.append(token[0])
    return found


def _after_comment(line: str, at: int) -> int:
    depth = 1
    while depth and at < len(line):
        found = _ANYTHING_BUT.match(line, at)
        at = found.end() if found else at
        if at < len(line) and line[at] in "()":
            depth += 1 if line[at] == "(" else -1
            at += 1
    return at


def _split(tokens: Sequence[str]) -> Iterator[list[str]]:
    result: list[str] = []
    for word in [*tokens, ";"]:
        if word == ";":
            yield result
            result = []
        else:
            result.append(word)


def _method(result: Sequence[str]) -> str:
    return result[0].lower().partition("/")[0] if len(result) > 2 and result[1] == "=" else ""


def _passed(result: Sequence[str], domain: str) -> bool:
    named = {
        name.lower(): value for name, mark, value in zip(result, result[1:], result[2:], strict=False) if mark == "="
    }
    about = named.get("header.from", "").lstrip('"').lower().rpartition("@")[2]
    return result[2].lower() == "pass" and about == domain


def _same(token: str, authserv_id: str) -> bool:
    return token.lstrip('"').lower() == authserv_id.lower()
