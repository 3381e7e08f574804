"""The day that ``fyraften demo --play`` plays: what Mia types and taps, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class At:
    """The clock reaches a wall-clock time."""

    wall: time


@dataclass(frozen=True, slots=True)
class Types:
    """Mia types, in the language of the play."""

    en: str
    da: str
    de: str

    def words(self, language: str) -> str:
        """Return what she types in that language."""
        return {"en": self.en, "da": self.da, "de": self.de}[language]


@dataclass(frozen=True, slots=True)
class Taps:
    """Mia taps the newest button whose choice begins like this."""

    choice: str


Move = At | Types | Taps

DAY: tuple[Move, ...] = (
    At(time(8, 30)),
    Taps("keep"),
    At(time(10, 12)),
    Types(
        "2 posts up, and answered 23 comments",
        "2 opslag oppe, og svaret på 23 kommentarer",
        "2 Posts online, und 23 Kommentare beantwortet",
    ),
    At(time(11, 40)),
    Types("leads 1.200", "leads 1.200", "Leads 1.200"),
    Taps("forget"),
    Types("leads +8", "leads +8", "Leads +8"),
    At(time(14, 5)),
    Types(
        "Nordlys: launch reels published https://nordlys.example/reels",
        "Nordlys: reels til lanceringen er ude https://nordlys.example/reels",
        "Nordlys: Reels zum Start sind online https://nordlys.example/reels",
    ),
    Types("posts +2", "opslag +2", "Posts +2"),
    At(time(16, 0)),
    Types("2h10", "2t10", "2h10"),
    Taps("value 92"),
    Taps("done 0"),
    Taps("moved 1"),
    Taps("skip"),
    Types(
        "newsletter draft\ncheck the price feed at 10",
        "udkast til nyhedsbrevet\ntjekke pris-feedet kl. 10",
        "Entwurf für den Newsletter\nPreis-Feed um 10 prüfen",
    ),
    Types(
        "first reel passed 10,000 views in four hours",
        "første reel rundede 10.000 visninger på fire timer",
        "das erste Reel hat in vier Stunden 10.000 Aufrufe erreicht",
    ),
    At(time(16, 2)),
    Taps("send"),
    Types("5 texts, 14 mails", "5 tekster, 14 mails", "5 Texte, 14 Mails"),
    Types("2", "2", "2"),
    Taps("done 0"),
    Taps("catching_up"),
    Taps("this_week"),
    Types(
        "cheese page online: https://berger.example/kaese",
        "ostesiden er online: https://berger.example/kaese",
        "Käseseite online: https://berger.example/kaese",
    ),
    Types("oil and vinegar texts", "tekster til olie og eddike", "Texte für Öl und Essig"),
    Types(
        "two retailers ordered after the first call",
        "to forhandlere bestilte efter den første samtale",
        "zwei Händler haben nach dem ersten Gespräch bestellt",
    ),
    At(time(16, 6)),
    Taps("send"),
    At(time(18, 30)),
)
