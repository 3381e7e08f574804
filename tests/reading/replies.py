"""Three questions with options, and what can be read from an answer to them."""

from __future__ import annotations

from flows.reading.reply import ReplyReading, read_reply

OPTIONS = {
    "en": ("Cancel the trip", "Rebook the group to Saturday", "Send everyone a £300 voucher"),
    "da": ("Aflys turen", "Flyt gruppen til lørdag", "Send alle et gavekort på 300 kr."),
    "de": ("Die Fahrt absagen", "Die Gruppe auf Samstag umbuchen", "Allen einen Gutschein über 300 € schicken"),
}


def reading(text: str, language: str, recommended: str | None = "B") -> ReplyReading:
    """What a mail answers to the question of its language."""
    return read_reply(text, OPTIONS[language], recommended, language)


def choice(text: str, language: str) -> str | None:
    """The letter chosen, or None; B was recommended."""
    found = reading(text, language)
    assert found.choice is None or not (found.ask or found.auto_reply), found
    return found.choice


def lines(text: str) -> list[str]:
    """One mail a line; / is a line break, (nothing) an empty mail."""
    return [line.strip().replace("(nothing)", "").replace("/", "\n") for line in text.strip().split("\n")]


def told(text: str) -> list[tuple[str, str]]:
    """Mails and the letter each chooses, which stands before it."""
    return [(mail, option) for option, _, mail in (line.partition("  ") for line in lines(text))]
