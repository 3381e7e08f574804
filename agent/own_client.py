"""Keeps a conversation with its own client: what it wants done is refused when it names anybody else's.

A flow is given the facts of one assistant, and each statement about an issue names her. This is the third lock: a flow
with a mistake in it, or a stored state altered by hand, cannot tell one client about another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from flows.engine import step
from flows.engine.facts import Facts
from flows.shared.issue_letter import IssueLetter
from flows.shared.report import Letter
from storage.issues import NotHersError

_NOBODY = -1


def refuse_others(flow: str, known: Facts, effects: Iterable[step.Effect]) -> None:
    """Raise NotHersError if an effect is about an engagement that is not hers, or not this dialog's.

    Calling upon another flow is the one thing a dialog may do across her engagements.
    """
    hers = {day.engagement.id for day in known.days}
    for effect in effects:
        own = hers if known.about is None or isinstance(effect, step.Begin) else hers & {known.about}
        for engagement in _named(effect, known):
            if engagement not in own:
                raise NotHersError(f"{flow} wants {type(effect).__name__} for another client than its own.")


def _named(effect: step.Effect, known: Facts) -> Iterator[int]:
    """Yield the engagements an effect is about."""
    match effect:
        case step.Mail():
            yield _of(effect.letter)
        case step.Say():
            yield from (_of(line.letter) for line in effect.lines if isinstance(line, step.Preview))
        case step.SaveReport(report=about) | step.SaveIssue(issue=about) | step.SaveMistake(mistake=about):
            yield about.engagement
        case step.LogDecision():
            yield known.issue.engagement if known.issue and known.issue.number == effect.issue else _NOBODY
        case step.SaveEntries(engagement=engagement):
            yield engagement
        case step.Begin(engagement=engagement) if engagement is not None:
            yield engagement


def _of(letter: Letter | IssueLetter) -> int:
    return letter.day.engagement.id if isinstance(letter, Letter) else letter.engagement.id
