"""What our mail host found out counts, and nothing else that calls itself a finding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.mail_in.verdict import hosts, vouched_for

US, DOMAIN = "mx.own.example", "nordlys.example"
PASS = f"{US}; dmarc=pass header.from={DOMAIN}"


@pytest.mark.parametrize(
    "line",
    [
        PASS,
        (
            f"{US} 1; spf=pass smtp.mailfrom=a@b.example; dkim=pass header.d={DOMAIN}; "
            f"dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from={DOMAIN}"
        ),
        f"MX.Own.Example;\n dmarc = PASS (policy=none; why not (nested; dmarc=fail))\n header.from = {DOMAIN.upper()}",
        f'"{US}"; dmarc=pass reason="all good; really" header.from="jonas@{DOMAIN}"',
        f"{US}; dmarc/1=pass header.from={DOMAIN};",
    ],
)
def test_a_pass_of_our_host_for_the_senders_domain_proves_it(line: str) -> None:
    assert vouched_for([line], US, DOMAIN)


@pytest.mark.parametrize(
    "line",
    [
        "",
        US,
        f"{US}; none",
        f"{US}; dmarc=fail header.from={DOMAIN}",
        f"{US}; dmarc=bestguesspass header.from={DOMAIN}",
        f"{US}; dmarc=pass",
        f"{US}; dmarc=pass header.from=evil.example",
        f"{US}; dmarc=pass header.from=sub.{DOMAIN}",
        f"{US}; dmarc=pass header.from={DOMAIN}; dmarc=fail header.from={DOMAIN}",
        f"{US}; spf=pass; dkim=pass header.d={DOMAIN}",
        f"{US}; x-dmarc=pass header.from={DOMAIN}",
        f"{US}; spf=fail (dmarc=pass header.from={DOMAIN})",
        f'{US}; spf=fail smtp.mailfrom="x; dmarc=pass header.from={DOMAIN}; "@evil.example',
        f'{US}; spf=fail reason="unclosed ; dmarc=pass header.from={DOMAIN}',
        f"{US}; spf=fail (unclosed; dmarc=pass header.from={DOMAIN}",
        f"{US}; spf=fail \\; dmarc\\=pass header.from={DOMAIN}",
        f"mx.evil.example; dmarc=pass header.from={DOMAIN}",
        f"{US}.evil.example; dmarc=pass header.from={DOMAIN}",
        f"dmarc=pass header.from={DOMAIN}",
    ],
)
def test_anything_less_proves_nothing(line: str) -> None:
    assert not vouched_for([line], US, DOMAIN)


def test_only_the_topmost_line_of_our_host_counts() -> None:
    failed = PASS.replace("pass", "fail")
    assert vouched_for([PASS, failed], US, DOMAIN)
    assert not vouched_for([failed, PASS], US, DOMAIN)
    assert not vouched_for([f"{US}; spf=none", PASS], US, DOMAIN)


def test_lines_of_other_hosts_above_ours_do_not_matter() -> None:
    assert vouched_for(["bimi.own.example; bimi=skipped", PASS], US, DOMAIN)


def test_without_a_name_of_our_host_nothing_is_proven() -> None:
    assert not vouched_for([PASS], "", DOMAIN)
    assert not vouched_for(["; dmarc=pass header.from="], "", "")
    assert not vouched_for([f"{US}; dmarc=pass header.from="], US, "")


def test_the_hosts_that_wrote_findings_can_be_told() -> None:
    assert hosts([PASS, "", "; x=y", "(c) other.example 1; none"]) == [US, "other.example"]


WORDS = (*"();= \n", "a", "dmarc", "pass", "header.from", DOMAIN, US)


@given(st.lists(st.sampled_from(WORDS)).map("".join))
def test_nothing_written_by_somebody_else_proves_anything(words: str) -> None:
    assert not vouched_for([f"mx.evil.example {words} {PASS}"], US, DOMAIN)
    assert not vouched_for([f'{US}; spf=fail smtp.mailfrom="{words}"'], US, DOMAIN)
    assert not vouched_for([f"{US}; spf=fail ({words.replace(')', '')})"], US, DOMAIN)
