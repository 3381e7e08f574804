"""How weak answers are worded in the three languages: the one place to add a phrase the coach should notice.

Each entry is a regular expression; what people type is looked at in all three languages,
since she may write to her client in another one than she chats in.
"""

from __future__ import annotations

import re

_SOMEBODY = r"[A-ZÆØÅÄÖÜ][\w’'-]+(?: [A-ZÆØÅÄÖÜ][\w’'-]+)?|[Hh]e|[Ss]he|[Tt]hey|[Hh]an|[Hh]un|[Dd]e|[Ee]r|[Ss]ie"
_NOT_THEM = r"(?:I|We|It|You|This|That|Jeg|Vi|Det|Den|Du|Ich|Wir|Es|Das|Man)\b"

# "It is Peter's fault", "hun er sjusket", "er ist selbst schuld"
_FAULT = (
    r"(?:his|her|their|\w+[’']s) (?:own )?fault",
    r"(?:is|are|was|were) to blame",
    r"blam(?:e|es|ed|ing) (?:him|her|them|\w+)",
    r"incompetent|careless|lazy|useless|stupid|sloppy|unprofessional",
    r"det (?:er|var) (?:hans|hendes|deres|\w+s) (?:egen )?skyld",
    r"(?:er|var) (?:selv )?skyld i",
    r"inkompetente?|doven|dovne|sjuske\w*|sløset|uduelige?|dumme?|uprofessionelt?",
    r"(?:ist|sind|war|waren|hat|haben) (?:selbst )?schuld",
    r"schuld (?:ist|hat|haben|sind)",
    r"unfähige?r?|faul|schlampige?|schlamperei|dämlich|unprofessionell",
)
# "Peter forgot the VAT", "hun glemte momsen", "Peter vergaß die Steuer"
_FAILED = (
    r"forgot|messed up|screwed up|botched|ruined|didn[’']t bother|doesn[’']t care",
    r"glemte|klokkede|kvajede|gider ikke|gad ikke",
    r"vergaß|vergass|verbockte|versaute|vermasselte",
)
# "Peter has forgotten the VAT", "hun har glemt momsen", "Peter hat die Steuer vergessen"
_HAS_FAILED = (
    r"(?:has|have|had) (?:\w+ ){0,2}?(?:forgotten|messed up|screwed up|botched|ruined)",
    r"(?:har|havde) (?:\w+ ){0,3}?(?:glemt|klokket|kvajet|sjusket)",
    r"(?:hat|haben|hatte|hatten) (?:[\w-]+ ){0,5}?(?:vergessen|verbockt|versaut|vermasselt|verschlampt)",
)
# an option that gives the thinking back: "ask Jonas what to do"
_ASKS = (
    r"(?:we |i |you |i could |i can |let (?:us|me) |just )?(?:ask|check with|hear what|leave it to|let)\b",
    r"(?:jeg |vi |jeg kan |bare )?(?:spørge?r?|høre? hvad|høre? om|lade? \w+ (?:bestemme|afgøre|vælge))\b",
    r"(?:ich |wir |einfach |ich kann )?(?:frage?n?|nachfragen|rückfragen|\w+ (?:fragen|entscheiden lassen))\b",
)
_YOURS = (
    r"what (?:should|do|shall|can) (?:i|we) do|you decide|(?:he|she) decides|up to (?:you|him|her|them)",
    r"hvad (?:skal|bør|gør) (?:jeg|vi)|du bestemmer|(?:han|hun) bestemmer|op til (?:dig|ham|hende|jer)",
    r"was (?:soll|sollen) (?:ich|wir)|du entscheidest|sie entscheiden|(?:er|sie) entscheidet",
)
# "do nothing" as the second option
_IDLE = (
    r"do(?:ing)? nothing|nothing|no action|wait(?:ing)?|wait and see|keep waiting|ignore it",
    r"leave (?:it|everything|things)(?: as (?:it|they) (?:is|are))?",
    r"gøre? (?:ingenting|intet|ikke noget)|ingenting|intet|vente?r?|vente? og se|afvente?|se tiden an|ignorere? det",
    r"lade? (?:det|den|alt) (?:være|ligge)(?: som det er)?",
    r"nichts(?: (?:tun|machen|unternehmen))?|(?:ab)?warten|(?:ab)?warten und (?:sehen|schauen)|(?:es )?ignorieren",
    r"(?:alles |es )?(?:so )?lassen(?:,? wie es ist)?",
)


# words of more than three letters that make no difference between two options
GRAMMAR = frozenset(
    {"this", "that", "them", "they", "will", "would", "could", "should", "with", "from", "have", "just"}
    | {"skal", "ville", "kunne", "bliver", "blive", "disse", "dette", "bare"}
    | {"alle", "allen", "werden", "wird", "werde", "würde", "könnte", "eine", "einen", "einem", "einer", "diese"}
)


def _any(*phrases: str) -> str:
    return "|".join(phrases)


_ON_A_PERSON = re.compile(rf"\b(?:{_any(*_FAULT)})\b", re.IGNORECASE)
_SOMEBODY_FAILED = re.compile(
    rf"\b(?!{_NOT_THEM})(?:{_SOMEBODY})(?: (?!{_NOT_THEM})\w+){{0,2}}? (?:{_any(*_FAILED, *_HAS_FAILED)})\b"
)
_HANDS_BACK = re.compile(rf"^(?:{_any(*_ASKS)})|\b(?:{_any(*_YOURS)})\b", re.IGNORECASE)
_DOES_NOTHING = re.compile(
    rf"(?:(?:we|i|just|simply|vi|jeg|bare|wir|ich|einfach|erst ?mal)\s+)*(?:{_any(*_IDLE)})\W*", re.IGNORECASE
)
_QUESTION = re.compile(r"\?[\s!?.)”“\"]*$")


def is_question(words: str) -> bool:
    """Whether the words end as a question."""
    return _QUESTION.search(words) is not None


def blames(words: str) -> bool:
    """Whether the words put it on a person; what she says of herself is honesty, not blame."""
    return _ON_A_PERSON.search(words) is not None or _SOMEBODY_FAILED.search(words) is not None


def hands_back(words: str) -> bool:
    """Whether an option asks what to do instead of saying it."""
    return is_question(words) or _HANDS_BACK.search(words.strip()) is not None


def does_nothing(words: str) -> bool:
    """Whether an option is nothing but waiting."""
    return _DOES_NOTHING.fullmatch(words.strip()) is not None
