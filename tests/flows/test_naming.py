"""What companies and KPIs are called."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shared.naming import KEY_LENGTH, folded, kpi_key, short_name
from flows.shared.report import NOTE


@pytest.mark.parametrize(
    ("company", "short"),
    [
        ("Nordlys ApS", "Nordlys"),
        ("Berger Feinkost GmbH", "Berger Feinkost"),
        ("Weber GmbH & Co. KG", "Weber"),
        ("Kaffe A/S", "Kaffe"),
        ("Schulz e.K.", "Schulz"),
        ("Lind B.V.", "Lind"),
        ("Acme, Inc.", "Acme"),
        ("Kiosk UG (haftungsbeschränkt)", "Kiosk"),
        ("Just As Good", "Just As Good"),
        ("Solo", "Solo"),
        ("AG", "AG"),
    ],
)
def test_a_company_is_called_without_its_legal_form(company: str, short: str) -> None:
    assert short_name(company) == short


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Approved posts", "approved-posts"),
        ("Svartid på mails", "svartid-paa-mails"),
        ("Prüfung: Größe & Maß", "pruefung-groesse-mass"),
        ("  E-Mails  ", "e-mails"),
        ("Café", "cafe"),
    ],
)
def test_a_key_can_be_read(name: str, key: str) -> None:
    assert kpi_key(name) == key


def test_names_that_cannot_be_spelt_in_a_key_are_told_apart() -> None:
    names = ["投稿", "返信", "📈", "📉", "Leads 線", "Leads 索", "a" * 40, "a" * 41, NOTE, ""]
    assert len({kpi_key(name) for name in names}) == len(names)
    assert kpi_key(NOTE) != NOTE


def test_a_key_does_not_change_with_later_versions_of_the_program() -> None:
    assert kpi_key("投稿") == "kpi-d627c377"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_name_has_a_short_plain_key_that_stays(name: str) -> None:
    key = kpi_key(name)
    assert re.fullmatch(r"[a-z0-9-]+", key)
    assert len(key) <= KEY_LENGTH
    assert key == kpi_key(f" {folded(name)} ")
