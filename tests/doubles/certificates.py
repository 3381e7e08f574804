"""Certificates for the mail server of the tests, made when first needed: a good one, and three bad ones."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from functools import cache
from typing import Literal

import trustme

Certificate = Literal["good", "other_name", "unknown_authority", "expired"]


@cache
def authority(name: str) -> trustme.CA:
    """Return an authority that exists only in this process: clients are told to trust ``ours``."""
    return trustme.CA(organization_name=name)


@cache
def server_context(certificate: Certificate) -> ssl.SSLContext:
    """Return what a server on 127.0.0.1 or localhost needs for TLS."""
    signer = authority("somebody else" if certificate == "unknown_authority" else "ours")
    names = ["mail.example"] if certificate == "other_name" else ["127.0.0.1", "localhost"]
    ends = datetime(2020, 1, 1, tzinfo=UTC) if certificate == "expired" else None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    signer.issue_cert(*names, not_after=ends).configure_cert(context)
    return context
