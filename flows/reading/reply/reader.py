"""From a client's mail to her answer."""

from __future__ import annotations

from collections.abc import Sequence

from flows.reading.idioms.reply_words import Meaning
from flows.reading.reply.answer import ReplyReading
from flows.reading.reply.automatic import as_note, sure_sign
from flows.reading.reply.body import Body, own_words
from flows.reading.reply.choice import Choice, choice_in
from flows.reading.reply.comment import comment_on
from flows.reading.reply.inline import answered_between, answered_in_a_list
from flows.reading.reply.mentions import Asked
from flows.reading.reply.phrases import Hit
from flows.reading.reply.quoted import plain_lines, take_apart
from flows.reading.reply.tokens import tokens_of
from flows.reading.reply.tongues import answering_book
from flows.reading.reply.weighing import CHOOSES
from flows.reading.reply.wording import named_by_words

_MOST_OPTIONS = 10


def read_reply(text: str, options: Sequence[str], recommended: str | None, language: str) -> ReplyReading:
    """Read a mail that answers a question with options.

    ``text`` is the mail's plain text with everything its program put there; ``options`` are the texts of A, B, C … in
    their order; ``recommended`` is the letter of the one that was recommended, or None; ``language`` is en, da or de.
    Any text gives a reading. Time is proportional to its length.
    """
    asked = Asked(tuple(options[:_MOST_OPTIONS]), (recommended or "").strip().upper(), language)
    lines = plain_lines(text)
    parts = take_apart(lines)
    if sign := sure_sign(parts):
        return ReplyReading(auto_reply=True, why=sign)
    body = own_words(lines, parts, asked, lambda line: _is_answer(line, asked))
    if body.too_long:
        return ReplyReading(comment=body.text, ask=True, why="too long to be sure")
    choice = choice_in(body.text, asked, signed=bool(body.signature))
    note = None if body.answers else as_note(parts, personal=_is_personal(choice))
    if note and not (choice.option and (parts.quotes or not choice.by_words)):
        return ReplyReading(auto_reply=True, comment=body.text, why=note.why)
    if note and note.certain:
        return ReplyReading(comment=body.text, ask=True, why="an automatic note that seems to decide")
    return _answer(body, choice, asked)


def _is_personal(choice: Choice) -> bool:
    """Whether it asks, or speaks of the options as only a person would."""
    asks = any(each.sentence.asks for each in choice.sentences)
    return asks or any(
        choice.says(meaning) for meaning in (Meaning.UNDECIDED, Meaning.POSTPONED, Meaning.NONE, Meaning.SEEN)
    )


def _answer(body: Body, choice: Choice, asked: Asked) -> ReplyReading:
    option, why = choice.option, choice.why
    if option and (other := _said_below(body.signature, option, asked)):
        option, why = "", other
    if body.answers:
        option, why = answered_between(body.answers, choice, asked)
    elif listed := answered_in_a_list(body.text, asked):
        option, why = answered_between(listed, Choice("", "", ()), asked)
    own = body.text if not option or not choice.option else comment_on(body.text, choice)
    comment = "\n".join([own, *(words for _, words in body.answers)])
    none = not option and choice.says(Meaning.NONE)
    question = choice.asks_back and not none
    undo = choice.says(Meaning.UNDO)
    return ReplyReading(
        choice=option or None,
        comment=comment.strip(),
        question=question,
        none_of_these=none,
        undo=undo,
        ask=not (option or question or none or undo),
        why=why,
    )


def _said_below(signature: str, option: str, asked: Asked) -> str:
    """What below the signature speaks against the option, or "": a signature may hold more than a signature."""
    below = choice_in(signature, asked)
    told = any(hit.meaning in CHOOSES for each in below.sentences for hit in each.hits)
    differs = below.option not in ("", option) and told and not below.by_words
    return "something else is said below the signature" if differs or below.says(Meaning.UNDECIDED) else ""


def _is_answer(line: str, asked: Asked) -> bool:
    """Whether a short line may be an answer and so is no name: *Passt*, *Gutschein*, *B*."""
    tokens = tokens_of(line[:100])
    if any(len(token.raw) == 1 and token.raw.upper() in asked.letters for token in tokens) and len(tokens) <= 2:
        return True
    hits: list[Hit] = answering_book().find(tokens)
    yes = (Meaning.YES, Meaning.GO_AHEAD, Meaning.PLEASED, Meaning.NONE, Meaning.UNDO, Meaning.NEED_INFO)
    return any(hit.meaning in yes for hit in hits) or any(
        token.by == "words" for token in named_by_words(tokens, asked)
    )
