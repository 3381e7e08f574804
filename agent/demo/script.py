"""The day that ``fyraften demo --play`` plays: what Mia types and taps, what a client replies, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class At:
    """The clock reaches a wall-clock time."""

    wall: time


@dataclass(frozen=True, slots=True)
class Words:
    """The same in the three languages a day can be played in."""

    en: str
    da: str
    de: str

    def words(self, language: str) -> str:
        """Return what is said in a language."""
        return {"en": self.en, "da": self.da, "de": self.de}[language]


@dataclass(frozen=True, slots=True)
class Types(Words):
    """Mia types."""


@dataclass(frozen=True, slots=True)
class Replies(Words):
    """The client who got the newest mail replies to it."""


@dataclass(frozen=True, slots=True)
class Taps:
    """Mia taps the newest button whose choice begins like this."""

    choice: str


Move = At | Types | Taps | Replies

# A problem she cannot decide alone: written up, sent with two options, decided by a reply, done. Each language has its
# client, so that the mails are of one piece.
SUPPLIER_FEED: tuple[Move, ...] = (
    At(time(14, 20)),
    Types(
        "/issue Nordlys: supplier feed returns only errors since 09:10",
        "/issue Nordlys: prisfeed fra leverandøren giver kun fejl siden kl. 9.10",
        "/issue Berger: Katalog-Feed des Lieferanten liefert nur Fehler seit 9:10",
    ),
    Types("214 prices are a day old", "214 priser er en dag gamle", "214 Preise sind einen Tag alt"),
    Types(
        "about one wrong order an hour",
        "cirka én forkert ordre i timen",
        "etwa eine falsche Bestellung pro Stunde",
    ),
    Taps("ask_client"),
    Types(
        "restarted the import → same error\nwrote to the supplier → back on Friday",
        "genstartede importen → samme fejl\nskrev til leverandøren → virker igen fredag",
        "Import neu gestartet → gleicher Fehler\nLieferant angeschrieben → ab Freitag wieder da",
    ),
    Types(
        "Pause the 214 articles until the feed is back; 15 lost sales a day; some regulars will ask",
        "Sætte de 214 varer på pause, til feedet virker; 15 tabte salg om dagen; nogle faste kunder spørger",
        "Die 214 Artikel pausieren, bis der Feed läuft; 15 Verkäufe weniger am Tag; manche Stammkunden fragen nach",
    ),
    Taps("undo A"),
    Types(
        "Enter the 30 best-sellers by hand; 3 h of mine today; slips possible",
        "Taste de 30 mest solgte ind i hånden; 3 timer i dag; der kan ske tastefejl",
        "Die 30 Bestseller von Hand eintragen; 3 Std. von mir heute; Tippfehler möglich",
    ),
    Taps("enough"),
    Taps("choose A"),
    Types(
        "it costs less than the refunds",
        "det koster mindre end refusionerne",
        "das kostet weniger als Erstattungen",
    ),
    Taps("by 20261120T11"),
    Types("the price updates", "prisopdateringerne", "die Preispflege"),
    Taps("send"),
    At(time(15, 20)),
    Replies("A, but leave the lamp on", "A, men lad lampen stå", "A, aber der Comté bleibt online"),
    At(time(15, 40)),
    Taps("done"),
    Types(
        "214 articles paused, the lamp is still on sale",
        "214 varer på pause, lampen er stadig til salg",
        "214 Artikel pausiert, der Comté bleibt im Verkauf",
    ),
)

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
    Types("leads 1.200", "leads 1,200", "Leads 1,200"),
    Taps("forget"),
    Types("leads +8", "leads +8", "Leads +8"),
    At(time(14, 5)),
    Types(
        "Nordlys: launch reels published https://nordlys.example/reels",
        "Nordlys: reels til lanceringen er ude https://nordlys.example/reels",
        "Nordlys: Reels zum Start sind online https://nordlys.example/reels",
    ),
    Types("posts +2", "opslag +2", "Posts +2"),
    *SUPPLIER_FEED,
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
