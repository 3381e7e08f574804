"""Where a sentence names an option by the option's own words: *give him the discount*."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from flows.reading.idioms.reply_words import words
from flows.reading.reply.mentions import Asked
from flows.reading.reply.phrases import BREAKS
from flows.reading.reply.tokens import Token, clauses, tokens_of
from flows.reading.reply.tongues import FILLERS, MOMENTS
from flows.reading.reply.vocabulary import TURNING, OptionWord, likeness, stems, tells, verb_put_together, vocabulary

_ENOUGH = 1.0  # one word that only this option has
_OF_THE_OPTION = 0.22  # how much of what is special about the option has to be named
_MOST_OF_THE_OPTION = 0.6
_NEXT_BEST = 0.5  # the next option may have at most half of it
_UNIQUE = 0.4  # weight of the weakest word that only one option has
_SHARED = 0.25  # weight of a word several options have, that says nothing by itself
_BEGINNING = 5  # letters: Kellerlösung, Kellerräume
_GAP = 5  # tokens between two words of the same option
_LONGEST = 400  # tokens looked at
_WEAK = FILLERS - MOMENTS
_APART = BREAKS | words("but aber men sondern because weil fordi since da so also så")
_OBJECTS = words("it her him them that this es sie ihn das die den ham hende dem det")

_NOT_CHOOSING = words("""
    not no never don't nicht kein keine nie ikke ingen aldrig without ohne uden i i'll i've ich jeg myself selbst selv
    already schon bereits allerede has have had was were they've she's he's hat haben hatte wurde war waren har havde
    blev var blevet if wenn falls hvis me mich mir mig i'm away weg væk busy
""")

Matched = dict[str, dict[int, OptionWord]]  # for each option, which tokens are one of its words


def not_choosing(language: str) -> frozenset[str]:
    """Words beside an option's own words that make them no choice: not that, I do it myself, that has been done."""
    return _NOT_CHOOSING - {"i"} if language == "da" else _NOT_CHOOSING  # Danish for in and for you


def named_by_words(tokens: Sequence[Token], asked: Asked) -> tuple[Token, ...]:
    """Return the tokens; in each part of the sentence, the words of the one option it speaks of are one token."""
    done: list[Token] = []
    at = 0
    for begin, end in clauses(tuple(tokens[:_LONGEST]), _APART):
        done += tokens[at:begin]
        done += _with_mention(tokens[begin:end], asked, alone=end - begin == len(tokens))
        at = end
    return (*done, *tokens[at:])


def speaks_of_another(tokens: Sequence[Token], asked: Asked) -> bool:
    """Whether a text that agrees holds a telling word, or its beginning, of an option that was not recommended."""
    others = [word for word in vocabulary(asked.options, asked.language) if word.letter != asked.recommended]
    own = {word.stem for word in vocabulary(asked.options, asked.language) if word.letter == asked.recommended}
    for token in tokens[:_LONGEST]:
        if len(token.word) < _BEGINNING or token.option or not tells(token.word, asked.language):
            continue
        begins = token.word[:_BEGINNING]
        if any(stem.startswith(begins) for stem in own):
            continue
        if any(word.weight >= 1 and word.stem.startswith(begins) for word in others):
            return True
    return False


def begins_like(tokens: Sequence[Token], asked: Asked) -> str:
    """Return the option whose first word the sentence begins with and whose other words it holds, or ""."""
    matched = _matched(tokens[:_LONGEST], asked)
    letter = _winner(tokens, matched, asked, alone=False)
    if not letter or len(matched[letter]) < 2 or 0 not in matched[letter]:
        return ""
    opening = tokens_of(asked.options[asked.letters.index(letter)])[:1]
    stem = matched[letter][0].stem
    return letter if any(stem in stems(each.word, asked.language) for each in opening) else ""


def _with_mention(tokens: Sequence[Token], asked: Asked, *, alone: bool) -> Sequence[Token]:
    matched = _matched(tokens, asked)
    letter = _winner(tokens, matched, asked, alone=alone)
    if letter:
        return _put_together(tokens, letter, matched, asked)
    first, second = _side_by_side(matched)
    if not first:
        return tokens
    middle = min(matched[second])
    return (
        *_put_together(tokens[:middle], first, matched, asked),
        *_put_together(tokens[middle:], second, _matched(tokens[middle:], asked), asked),
    )


def _side_by_side(matched: Matched) -> tuple[str, str]:
    """Two options that are named one behind the other, in their order: *rather Lind than Bauer*; or ""."""
    places = {letter: {at for at, word in those.items() if word.weight >= 1} for letter, those in matched.items()}
    named = sorted((letter for letter in places if places[letter]), key=lambda letter: min(places[letter]))
    if len(named) != 2 or max(places[named[0]]) >= min(places[named[1]]):
        return "", ""
    if any(at > min(places[named[1]]) for at in matched[named[0]]) or min(matched[named[1]]) < max(places[named[0]]):
        return "", ""
    return named[0], named[1]


def _put_together(tokens: Sequence[Token], letter: str, matched: Matched, asked: Asked) -> Sequence[Token]:
    shared = {at for those in matched.values() for at, word in those.items() if word.weight <= _SHARED}
    own = {at: word for at, word in matched[letter].items() if at < len(tokens)}
    places = _together(sorted({*own, *(at for at in shared if at < len(tokens))}), own, tokens, asked)
    first, last = places[0], places[-1]
    named = [own[place] for place in places if place in own]
    most = _score(named) >= _MOST_OF_THE_OPTION * _whole(letter, asked)
    whole = most and len(named) > 2
    mention = replace(tokens[first], end=tokens[last].end, option=letter, by="words", most=most, whole=whole)
    return (*tokens[:first], mention, *tokens[last + 1 :])


def _matched(tokens: Sequence[Token], asked: Asked) -> Matched:
    found: Matched = defaultdict(dict)
    particle = tokens[-1].word if tokens else ""
    for index, token in enumerate(tokens):
        if token.option or not tells(token.word, asked.language):
            continue
        spelt = [*stems(token.word, asked.language), verb_put_together(token.word, particle, asked.language)]
        for word in vocabulary(asked.options, asked.language):
            alike = max(likeness(each, word.stem, asked.language) for each in spelt if each)
            if alike and (index not in found[word.letter] or word.weight > found[word.letter][index].weight):
                found[word.letter][index] = replace(word, weight=word.weight * alike)
    return found


def _winner(tokens: Sequence[Token], matched: Matched, asked: Asked, *, alone: bool) -> str:
    """The option a part of a sentence clearly speaks of, or ""."""
    scores = {letter: _score(those.values()) for letter, those in matched.items()}
    if not scores:
        return ""
    best, *others = sorted(scores, key=lambda letter: -scores[letter])
    clearly = all(scores[other] <= _NEXT_BEST * scores[best] for other in others)
    enough = scores[best] >= _ENOUGH and scores[best] >= _OF_THE_OPTION * _whole(best, asked)
    return best if clearly and (enough or _says_nothing_else(tokens, matched[best], asked, alone=alone)) else ""


def _says_nothing_else(tokens: Sequence[Token], matched: dict[int, OptionWord], asked: Asked, *, alone: bool) -> bool:
    """Whether weak words are all there is, and are enough: *call her please*, *tomorrow*, *train*."""
    telling = [index for index, word in matched.items() if word.weight >= _UNIQUE and tokens[index].word not in _WEAK]
    other = [
        token for index, token in enumerate(tokens)
        if index not in matched and tells(token.word, asked.language) and token.word not in FILLERS | MOMENTS
    ]  # fmt: skip
    if not telling or other:
        return False
    most = _score(matched.values()) >= _MOST_OF_THE_OPTION * _whole(matched[telling[0]].letter, asked)
    unique = alone and any(matched[index].weight > _UNIQUE for index in telling)
    return len(matched) > 1 or most or unique or any(token.raw in _OBJECTS for token in tokens)


def _whole(letter: str, asked: Asked) -> float:
    return _score(word for word in vocabulary(asked.options, asked.language) if word.letter == letter)


def _score(those: Iterable[OptionWord]) -> float:
    return sum({word.stem: word.weight for word in those}.values())


def _together(places: list[int], own: dict[int, OptionWord], tokens: Sequence[Token], asked: Asked) -> list[int]:
    """The run of places with most words of the option that stand close to each other, with no *not* between them."""
    runs: list[list[int]] = [[]]
    for place in places:
        if runs[-1]:
            between = tokens[runs[-1][-1] + 1 : place]
            if len(between) >= _GAP or any(token.word in TURNING | not_choosing(asked.language) for token in between):
                runs.append([])
        runs[-1].append(place)
    return max(runs, key=lambda run: sum(own[place].weight for place in run if place in own))
