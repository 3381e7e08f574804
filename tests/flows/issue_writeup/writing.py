"""Mia writes problems up: her desk with what was agreed about areas of work, and short ways through the steps.

desk = Writing(NORDLYS_AREAS)
desk.command("issue", FEED_DOWN)
desk.up_to("option A")
desk.say("Pause the articles; 15 lost sales a day")
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from agent.words import email
from flows.engine.step import Begin, Next, Preview, Say
from flows.issue_writeup.state import Asking
from flows.shared.agreement import Engagement
from flows.shared.delegation import Area, Boundary, Level
from flows.shared.issue import Issue
from tests.flows import spoken
from tests.flows.desk import Desk
from tests.flows.examples import NORDLYS
from tests.flows.small_engine import Dialog, read_state

FEED = Area("price feed", Level.CONSULT, ("https://sop.nordlys.example/feed",))
REFUNDS = Area("refunds", Level.ADVISE)
FEED_DOWN = "supplier feed is down since Thursday 09:10"
PAUSE = "Pause the 214 articles until the feed is back; 15 lost sales a day; no wrong orders"
BY_HAND = "Enter the 30 best-sellers by hand; 3 h of mine; slips possible"

# what she does at each step, in order
WAY = {
    "problem": ("say", FEED_DOWN),
    "since": ("say", "Thursday 09:10"),
    "impact": ("say", "two orders at the wrong price (38 €)"),
    "cost": ("say", "about one an hour"),
    "area": ("tap", "area none"),
    "mine": ("tap", "ask_client"),
    "tried": ("say", "restarted the import → same error"),
    "option A": ("say", PAUSE),
    "option B": ("say", BY_HAND),
    "option C": ("tap", "enough"),
    "recommend": ("tap", "choose A"),
    "why": ("say", "it costs less than the refunds"),
    "by": ("say", "Fri 12:00"),
    "without": ("tap", "wait"),
    "stops": ("say", "the price update"),
}


def with_areas(engagement: Engagement, *areas: Area, boundaries: tuple[Boundary, ...] = ()) -> Engagement:
    """The same client with agreed areas of work and decision boundaries."""
    agreement = replace(engagement.agreement, areas=areas, boundaries=boundaries)
    return replace(engagement, agreement=agreement)


NORDLYS_AREAS = with_areas(
    NORDLYS, FEED, REFUNDS, boundaries=(Boundary("refunds", "refunds", Decimal(50), "EUR"), Boundary("typos"))
)


class Writing(Desk):
    """Her desk while she writes something up. ``issue`` is the newest one, ``said`` and ``begun`` are
    what was said and called upon, in order."""

    def __init__(self, *engagements: Engagement, **how: Any) -> None:
        self.said: list[Say] = []
        self.begun: list[Begin] = []
        super().__init__(*engagements, **how)

    def _show(self, dialog: Dialog, what: Say) -> None:
        self.said.append(what)
        super()._show(dialog, what)

    def _carry_out(self, dialog: Dialog, outcome: Next[Any]) -> list[Begin]:
        called = super()._carry_out(dialog, outcome)
        self.begun += called
        return called

    @property
    def labels(self) -> list[str]:
        """What is written on the buttons of the newest message said."""
        return spoken.labels(Next(None, (self.said[-1],)))

    @property
    def mail_shown(self) -> str:
        """The mail in the newest message."""
        return next(email.preview(line.letter) for line in self.said[-1].lines if isinstance(line, Preview))

    @property
    def issue(self) -> Issue:
        return self.issues[max(self.issues)]

    @property
    def writing(self) -> Dialog:
        """The newest conversation about an issue or a mistake."""
        return [each for each in self.dialogs if each.flow == "issue_writeup" and each.engagement is not None][-1]

    @property
    def place(self) -> Any:
        """Where it stands."""
        return read_state(self.writing)

    @property
    def question(self) -> str:
        """The step that is asked, or the name of the state it is in."""
        place = self.place
        return place.question if isinstance(place, Asking) else type(place).__name__

    @property
    def offered(self) -> list[str]:
        """The buttons under the newest message."""
        return [choice for choice, _ in self.chat[-1].buttons]

    def up_to(self, question: str) -> None:
        """Answer every step until this one is asked."""
        for _ in range(30):
            if self.question == question:
                return
            what, how = WAY[self.question]
            self.say(how) if what == "say" else self.tap(how)
        raise AssertionError(f"{question} was never asked; it stands at {self.question}")

    def to_the_mail(self) -> None:
        """Answer everything."""
        self.up_to("Previewing")
