"""Small agreements for the stories."""

from __future__ import annotations

COMMENTS = """
[[kpi]]
name = "Answered comments"
kind = "count"
target = 20
period = "day"
direction = "at_least"
aliases = ["comments", "comment"]
"""
POSTS = """
[[kpi]]
name = "Approved posts"
kind = "count"
target = 15
period = "week"
direction = "at_least"
aliases = ["posts", "post", "opslag", "Beiträge"]
"""
REPLY = """
[[kpi]]
name = "Reply time"
kind = "duration"
target = "4h"
period = "week"
direction = "at_most"
aliases = ["reply", "svartid", "Antwortzeit"]
"""
LEADS = """
[[kpi]]
name = "Leads"
kind = "count"
target = 3000
period = "week"
direction = "at_least"
aliases = ["lead", "kundeemner"]
"""
TEXTS = """
[[kpi]]
name = "Produkttexte"
kind = "count"
target = 20
period = "week"
direction = "at_least"
aliases = ["texte", "texts", "tekster"]
"""


def agreement(
    *kpis: str,
    assistant: str = "Mia Holm",
    language: str = "en",
    zone: str = "Europe/Copenhagen",
    days: str = '"mon", "tue", "wed", "thu", "fri"',
    holidays: str = "DK",
    client: str = "Nordlys ApS",
    short: str = "Nordlys",
    contact: str = "Jonas Berg",
    emails: str = '"jonas@nordlys.example"',
    client_language: str = "en",
    client_zone: str = "Europe/Berlin",
    schedule: str = 'plan_at = "08:30"\nreport_at = "16:00"\ndeliver_by = "17:00"\ngrace = "1h"',
    quiet: str = "",
) -> str:
    """The text of an agreement file."""
    return f"""
[assistant]
name = "{assistant}"
language = "{language}"
timezone = "{zone}"
working_days = [{days}]
holidays = "{holidays}"
{quiet}
[client]
name = "{client}"
short = "{short}"
contact = "{contact}"
email = [{emails}]
language = "{client_language}"
timezone = "{client_zone}"

[schedule]
{schedule}
{"".join(kpis or (POSTS, REPLY))}
"""


def berger(**changes: str) -> str:
    """Her second client, in Munich."""
    terms = {
        "client": "Berger Feinkost GmbH",
        "short": "Berger",
        "contact": "Frau Berger",
        "emails": '"k.berger@berger.example", "buero@berger.example"',
        "client_language": "de",
        "schedule": 'report_at = "16:00"\ndeliver_by = "17:30"\ngrace = "45m"',
    }
    return agreement(TEXTS, LEADS, **{**terms, **changes})
