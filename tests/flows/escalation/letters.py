"""The supplier's price feed is down: Mia's issue E-42 in three languages, and every mail about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.shared.agreement import Engagement
from flows.shared.issue import Attempt, Decision, Issue, IssueStatus, Mistake, Option, Via
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from tests.flows.examples import FRIDAY, MIA, NORDLYS, at, with_client

WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "title": "supplier feed down",
        "since": "Thursday 09:10",
        "impact": "214 prices are a day old; two wrong-price orders so far (38 €)",
        "cost_of_waiting": "about one wrong order an hour",
        "attempts": (
            Attempt("restarted the import 09:40", "same error"),
            Attempt("wrote to the supplier 10:05", "“Friday”"),
        ),
        "options": (
            Option("Pause the 214 articles until the feed is back", "nothing of yours", "15 lost sales a day", True),
            Option("Enter the 30 best-sellers by hand", "3 h of mine today", "slips possible", True),
            Option("Change to the second supplier’s feed", "two days, 180 €", "poorer stock data", False),
        ),
        "why": "it costs less than the refunds",
        "stops": "the price updates",
    },
    "da": {
        "title": "leverandørens prisfeed er nede",
        "since": "torsdag 09.10",
        "impact": "214 priser er et døgn gamle; to ordrer med forkert pris indtil nu (38 €)",
        "cost_of_waiting": "cirka én forkert ordre i timen",
        "attempts": (
            Attempt("genstartede importen 09.40", "samme fejl"),
            Attempt("skrev til leverandøren 10.05", "»fredag«"),
        ),
        "options": (
            Option("Sæt de 214 varer på pause, til feedet virker", "intet fra dig", "15 tabte salg om dagen", True),
            Option("Tast de 30 bestsellere ind i hånden", "3 timer af min dag", "tastefejl", True),
            Option("Skift til den anden leverandørs feed", "to dage, 180 €", "dårligere lagertal", False),
        ),
        "why": "det koster mindre end refusionerne",
        "stops": "prisopdateringen",
    },
    "de": {
        "title": "Preis-Feed des Lieferanten ausgefallen",
        "since": "Donnerstag 09:10",
        "impact": "214 Preise sind einen Tag alt; bisher zwei Bestellungen zum falschen Preis (38 €)",
        "cost_of_waiting": "etwa eine Fehlbestellung pro Stunde",
        "attempts": (
            Attempt("Import um 09:40 neu gestartet", "gleicher Fehler"),
            Attempt("Lieferant um 10:05 angeschrieben", "„Freitag“"),
        ),
        "options": (
            Option("Die 214 Artikel pausieren, bis der Feed läuft", "nichts von Ihnen", "15 Verkäufe am Tag", True),
            Option("Die 30 Bestseller von Hand eintragen", "heute 3 Std. von mir", "Tippfehler", True),
            Option("Auf den Feed des zweiten Lieferanten wechseln", "zwei Tage, 180 €", "schlechtere Daten", False),
        ),
        "why": "es kostet weniger als die Erstattungen",
        "stops": "die Preispflege",
    },
}
MISTAKE = Mistake(
    NORDLYS.id,
    "I sent twelve old prices to the shop",
    "two orders, 38 € refunded",
    "all prices corrected by 11:20",
    "the import now stops when the feed is older than a day",
    at("14:05"),
)
JONAS_CHOSE = Decision("A", Via.REPLY, at("15:20"), "but leave the lamp on", "jonas@nordlys.example")
DECIDED = {
    IssueLetterKind.CONFIRMATION,
    IssueLetterKind.ALREADY_DECIDED,
    IssueLetterKind.BOUNDARY,
}

IN_HER_WORDS = {
    IssueLetterKind.INFORMATION,
    IssueLetterKind.QUESTION,
    IssueLetterKind.SOLVED,
    IssueLetterKind.BOUNDARY,
}


def an_issue(language: str = "en", *, options: int = 2, **changes: Any) -> Issue:
    """E-42, sent on Thursday at 14:05 and to be decided by Friday noon."""
    words = dict(WORDS[language])
    words["options"] = words["options"][:options]
    known: dict[str, Any] = {
        **words,
        "recommended": "A",
        "decide_by": at("12:00", FRIDAY),
        "status": IssueStatus.OPEN,
        "opened_at": at("13:50"),
        "sent_at": at("14:05"),
    }
    return Issue(42, NORDLYS.id, **{**known, **changes})


def decided(issue: Issue, decision: Decision = JONAS_CHOSE, answered_in: int = 75) -> Issue:
    """The same issue after a decision."""
    return replace(issue, status=IssueStatus.DECIDED, decision=decision, answered_in=answered_in)


def a_letter(
    kind: IssueLetterKind = IssueLetterKind.DECISION,
    language: str = "en",
    *,
    issue: Issue | None = None,
    engagement: Engagement = NORDLYS,
    clock: datetime | None = None,
    **parts: Any,
) -> IssueLetter:
    """A mail of a kind about E-42, in a language, with everything such a mail can hold."""
    about = issue or an_issue(language)
    if kind in DECIDED and about.decision is None:
        about = decided(about)
    if kind is IssueLetterKind.ALREADY_DECIDED:
        parts = {"decision": replace(JONAS_CHOSE, choice="B", comment=""), **parts}
    if kind in {
        IssueLetterKind.INFORMATION,
        IssueLetterKind.QUESTION,
        IssueLetterKind.SOLVED,
        IssueLetterKind.BOUNDARY,
    }:
        parts = {"words": "The supplier now says Friday 10:00.", **parts}
    if kind is IssueLetterKind.MISTAKE:
        parts = {"mistake": MISTAKE, **parts}
    in_language = with_client(engagement, language=language)
    mistake = kind is IssueLetterKind.MISTAKE
    return IssueLetter(kind, in_language, MIA, clock or at("14:05"), None if mistake else about, **parts)
