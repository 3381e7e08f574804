"""The mails' colours, computed from their style sheets: legible in the light and in the dark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files
from itertools import chain

import pytest

MAILS = ("eod_email", "escalation")
RULE = re.compile(r"^([^{}@/]+)\{([^{}]*)\}", re.MULTILINE)


def rules(css: str) -> dict[str, dict[str, str]]:
    """Selector → property → value; a list of selectors gives one entry each."""
    found: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(css):
        declarations = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        plain = {key.strip(): value.replace("!important", "").strip() for key, value in declarations.items()}
        for selector in selectors.split(","):
            found.setdefault(selector.strip(), {}).update(plain)
    return found


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance of ``#rrggbb``."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@dataclass(frozen=True)
class Styled:
    """A mail's page and the two sets of rules it is shown by."""

    page: str
    light: dict[str, dict[str, str]]
    dark: dict[str, dict[str, str]]


@pytest.fixture(params=MAILS)
def mail(request: pytest.FixtureRequest) -> Styled:
    page = (files(f"flows.{request.param}") / "email" / "body.html").read_text(encoding="utf-8")
    light = page.partition("<style>")[2].partition("</style>")[0]
    dark = page.partition("@media (prefers-color-scheme: dark) {\n")[2].partition("</style>")[0]
    return Styled(page, rules(light), rules(dark))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_pair_of_colours_has_a_contrast_of_at_least_4_5(mail: Styled, theme: str) -> None:
    shown = mail.light if theme == "light" else mail.dark
    grounds = [shown[name]["background"] for name in (".paper", ".needed") if name in shown]
    coloured = {name: rule for name, rule in shown.items() if "color" in rule}
    assert len(coloured) >= 9
    for name, rule in coloured.items():
        for ground in [rule["background"]] if "background" in rule else grounds:
            assert contrast(rule["color"], ground) >= 4.5, (name, rule["color"], ground)


def test_every_colour_of_the_light_page_has_its_own_in_the_dark(mail: Styled) -> None:
    def coloured(theme: dict[str, dict[str, str]]) -> set[tuple[str, str]]:
        kinds = ("color", "background", "border")
        return {
            (n, key.split("-")[0])
            for n, rule in theme.items()
            for key in rule
            if key.split("-")[0] in kinds and "radius" not in key
        }

    assert coloured(mail.light) - coloured(mail.dark) == set()


def test_every_class_in_the_page_has_a_rule_and_every_rule_a_use(mail: Styled) -> None:
    used = set(chain.from_iterable(value.split() for value in re.findall(r'class="([^"]*)"', mail.page)))
    ruled = {name[1:] for name in {**mail.light, **mail.dark} if name.startswith(".")}
    assert used == ruled
