"""The small words of English answers: what says nothing by itself, what stands before or behind an option's letter."""

from __future__ import annotations

from flows.reading.idioms.en.replies import IDIOMS
from flows.reading.idioms.reply_words import Tongue, idioms, words

ENGLISH = Tongue(
    idioms=idioms(IDIOMS),
    fillers=words("""
        please pls plz thanks thank you thx cheers ty i i'd i'll i'm we we'd we'll would will am are like love want
        prefer preferably go going went with for take choose pick select do use let's lets let us ok okay yes yep
        yeah yup sure the an one that this then just so it is was be my our your vote choice answer decision me
        think say definitely clearly absolutely simply really rather best it's that's there and again still by all
        means well good fine great perfect lovely brilliant nice agreed agree approved hi hello ahead to on of
        course guess decided decide favourite favorite preference gladly happily only if must kindly very much many
        lot everyone done deal alright right oh hmm happy in case follow trust exactly anyway stay stick carry
        discussed firm clear
    """),
    moments=words("""
        today now asap tomorrow tonight immediately straight away soon morning afternoon already
    """),
    followers=words("""
        please pls plz if but for with then not though only when unless provided as instead thanks thank until till
        from now today rather over because since so assuming on in by at before after except again definitely
        obviously asap immediately starting although yes than subject pending once given
    """),
    predicates=words("""
        is it's it sounds looks works would will should seems was has could might may must wins feels or and nor
        plus versus vs either
    """),
    labels=words("""
        option options choice letter variant version alternative answer solution proposal suggestion number no no.
        nr point item opt
    """),
    elsewhere=words("""
        plan vitamin class unit suite berth yard block room floor gate level grade hepatitis building wing hall dock
        terminal zone section type annex appendix street road group team studio flat apartment door pier series
    """),
    articles=words("""
        the your that this my number with
    """),
    starters=words("""
        i we it the they that this please but and thanks thank he she you our my there here no not yes if when let's
        let don't just also best cheers otherwise because so then what how why who i'd i'll i'm we've we'd we'll
        it's that's she's he's they've they're you're could can would make tell send ask keep
    """),
    stopwords=words("""
        a an the and or but of to in on at for with from by as is are was be been it its this that these those her
        his him them they she he we us our i me my you your not no do does done so if then than too very can will
        would should could have has had all any some one option please just still only up out off over more per
        about into until till before after there here what which when how let let's same go again
    """),
    generic=words("""
        give send make take get put keep leave try ask tell let use set start stop offer move run next wait call
        today tomorrow now week weeks day days month write book order pay arrange sorry apologies apology see show
        say only find check bring look
    """),
    ordinals={
        **dict.fromkeys(words("first 1st former"), 1),
        **dict.fromkeys(words("second 2nd"), 2),
        **dict.fromkeys(words("third 3rd"), 3),
        **dict.fromkeys(words("fourth 4th"), 4),
        **dict.fromkeys(words("last latter"), -1),
        **dict.fromkeys(words("middle"), 0),
    },
    numbers={
        **dict.fromkeys(words("one"), 1),
        **dict.fromkeys(words("two"), 2),
        **dict.fromkeys(words("three"), 3),
        **dict.fromkeys(words("four"), 4),
    },
)
