"""How a client's answer finds its issue: by a token that stands in every mail about it, and that nobody can guess.

The token is in the Message-IDs of a thread, which mail programs repeat in each answer, and in the subject of an answer
begun by a button. It proves that whoever writes has got our mail; who that is must be proved otherwise.
"""

from __future__ import annotations

import hmac
import re
from base64 import b32encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

_TOKEN = "[a-z2-7]{16}"  # 80 bits # noqa: S105 - what one looks like
_THREAD = re.compile(rf"<issue-([1-9]\d{{0,8}})\.({_TOKEN})(?:\.[0-9a-f]{{1,64}})?@([^<>@\s]+)>", re.IGNORECASE)
_TAG = re.compile(rf"\[E-([1-9]\d{{0,8}})(?:-({_TOKEN}))?\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """The issue a mail is about. ``proven`` if a token of ours says so, not only a number anybody can write."""

    issue: int
    proven: bool


@dataclass(frozen=True, slots=True)
class ReplyTokens:
    """Gives out tokens, and knows its own again. ``domain`` is that of our Message-IDs, in its xn-- form."""

    domain: str
    secret: bytes = field(repr=False)

    def thread(self, issue: int) -> str:
        """Return the root that all mails about an issue refer to: ``<issue-42.token@domain>``."""
        return f"<issue-{issue}.{self._token(issue)}@{self.domain}>"

    def message_id(self, issue: int, key: str) -> str:
        """Return the Message-ID of a mail about an issue: the same key, the same ID."""
        return f"<issue-{issue}.{self._token(issue)}.{sha256(key.encode()).hexdigest()[:16]}@{self.domain}>"

    def tagged(self, issue: int, subject: str) -> str:
        """Return a subject in which the issue's tag (``[E-42]``) carries the token, for an answer without a thread."""
        return subject.replace(f"[E-{issue}]", f"[E-{issue}-{self._token(issue)}]")

    def named(self, answers: Sequence[str], subject: str) -> Named | None:
        """Return the issue a mail with these Message-IDs in its thread and this subject is about; None if none.

        The subject's word counts first: it is what its writer has seen.
        """
        written = [(int(number), token) for number, token in _TAG.findall(subject)]
        ours = {number for number, token in written if token and self._is_ours(number, token)}
        threads = list(dict.fromkeys(self._threads(answers)))
        if written:
            issue = written[0][0]
            return Named(issue, proven=issue in ours or issue in threads)
        return Named(threads[0], proven=True) if threads else None

    def _threads(self, answers: Iterable[str]) -> Iterator[int]:
        for each in answers:
            found = _THREAD.fullmatch(each)
            if found and found[3].lower() == self.domain.lower() and self._is_ours(int(found[1]), found[2]):
                yield int(found[1])

    def _is_ours(self, issue: int, token: str) -> bool:
        return hmac.compare_digest(token.lower(), self._token(issue))

    def _token(self, issue: int) -> str:
        digest = hmac.digest(self.secret, f"issue:{issue}".encode(), "sha256")
        return b32encode(digest[:10]).decode().lower()
