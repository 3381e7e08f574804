"""The sorts of words that stand around an amount; each language fills in its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AmountWords:
    """One language's words around numbers, in small letters; a word may be a phrase of several.

    A word has one meaning; the sort named first here wins, and those of the reader's own language win over others.
    """

    seconds: tuple[str, ...]
    minutes: tuple[str, ...]
    hours: tuple[str, ...]
    days: tuple[str, ...]
    weeks: tuple[str, ...]  # 2 weeks is a duration, week 24 a date
    months: tuple[str, ...]  # and longer: how many minutes they have is not certain
    dozens: Mapping[str, int]
    multipliers: Mapping[str, int]  # 12 k, 2,5 tsd
    quarter_hours: Mapping[str, int]  # nouns of several minutes: fem kvarter, eine Dreiviertelstunde
    numbers: Mapping[str, str]  # number words that the library does not know: halvanden
    quarters: Mapping[str, str]  # of an hour, and past an hour
    half: tuple[str, ...]
    currencies: Mapping[str, str]  # to ISO 4217 where that is certain; a code in capitals is known only so
    articles: tuple[str, ...]  # 1, but seldom meant as a number
    percent: tuple[str, ...]
    points: tuple[str, ...]  # of percentages: a difference, never a value
    stars: tuple[str, ...]
    conjunctions: tuple[str, ...]
    of: tuple[str, ...]  # 12 of 15
    until: tuple[str, ...]  # 5 to 6
    between: tuple[str, ...]
    starting: tuple[str, ...]  # from 5 to 6: a change or a range, and therefore two amounts
    about: tuple[str, ...]  # the number behind it is the stated one
    more_than: tuple[str, ...]  # the number behind it is not the stated one
    vague: tuple[str, ...]  # an amount without a number
    seldom_vague: tuple[str, ...]  # the same, or no amount at all
    every: tuple[str, ...]  # every 15 minutes: how often, not how long
    before_clock: tuple[str, ...]  # kl. 9
    after_clock: tuple[str, ...]  # 9 Uhr
    at: tuple[str, ...]  # at 9 may be a clock time
    before_date: tuple[str, ...]  # den 12., am 3.
    references: tuple[str, ...]  # the number behind it is a name: room 214
    shortened: tuple[str, ...]  # those of them written with a full stop: no. 5
    references_if_long: tuple[str, ...]  # the same from four digits on: order 48213, but 31 orders
    streets: tuple[str, ...]  # 14 High Street
    street_endings: tuple[str, ...]  # Rosenvej 14
    before_year: tuple[str, ...]
    ordinal_endings: tuple[str, ...]  # 7th
    ordinal_nouns: tuple[str, ...]  # 3. OG
    small: tuple[str, ...]  # what may follow a finished amount: 2 h 15 today

    no_numbers: tuple[str, ...]  # phrases with a number word in them that say no number: to do

    # read beside the meanings above
    morning: tuple[str, ...]  # 12:15 am is past midnight
    afternoon: tuple[str, ...]
    until_a_time: tuple[str, ...]  # bis 17; but "down to 12" is 12
    stays_at: tuple[str, ...]  # cancels were at 2, followers up by 9: no clock times
    over: tuple[str, ...]  # also a preposition: a bill over 2.850 €, over four assignments
    among: tuple[str, ...]  # 12 out of a possible 15
    multiples: tuple[str, ...]  # 3 times as many
    roughly: tuple[str, ...]  # 20-odd
    points_behind_sign: tuple[str, ...]  # 2 %-point
    small_nouns: tuple[str, ...]  # ordinal nouns that are other words before a number: "mal 3 Anrufe" are three
    last_parts: Mapping[str, str]  # how a number word ends that is no whole number: dreieinhalb
    past: tuple[str, ...]  # five past nine, viertel nach neun
    which_week: tuple[str, ...]  # "this week 24 leads" is no date
    number_words: tuple[str, ...]  # what number words are made of; only such words are shown to the library
    number_joints: tuple[str, ...]  # and what stands between and behind
    misspelt: Mapping[str, str]  # parts of number words as people write them: fuenf
    no_typos: tuple[str, ...]  # words that only look like a mistyped number
    home_only: tuple[str, ...]  # other words elsewhere: Danish fire, German elf


def words(*lists: str) -> tuple[str, ...]:
    """Split lists at their commas."""
    return tuple(word.strip() for each in lists for word in each.split(","))
