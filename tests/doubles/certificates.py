"""Certificates for the mail server of the tests, made when they are needed: a good one, and three bad ones."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import trustme

Certificate = Literal["good", "other_name", "unknown_authority", "expired"]


def server_context(certificate: Certificate, ca_file: Path) -> ssl.SSLContext:
    """Return what a server on 127.0.0.1 or localhost needs for TLS; ``ca_file`` gets the authority to trust."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(ca_file))
    signer = trustme.CA() if certificate == "unknown_authority" else authority
    names = ["mail.example"] if certificate == "other_name" else ["127.0.0.1", "localhost"]
    ends = datetime(2020, 1, 1, tzinfo=UTC) if certificate == "expired" else None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    signer.issue_cert(*names, not_after=ends).configure_cert(context)
    return context
