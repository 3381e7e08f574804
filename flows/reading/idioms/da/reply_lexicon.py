"""The small words of Danish answers: what says nothing by itself, what stands before or behind an option's letter."""

from __future__ import annotations

from flows.reading.idioms.da.replies import IDIOMS
from flows.reading.idioms.reply_words import Tongue, idioms, words

DANISH = Tongue(
    idioms=idioms(IDIOMS),
    fillers=words("""
        tak mange tusind gerne ja jo jep ok okay jeg vi du i det den de er bliver bare lige så da nok med for til på
        tag tager tage vælg vælger vælge gør gøre kør køre kører brug bruge vil ville skal lad os sige siger stem
        stemmer går gå ind ønsker foretrækker helst hellere bedst klart klar helt absolut bestemt selvfølgelig
        naturligvis synes fint fin godt god perfekt super enig mit min vores valg svar stemme mener tænker tror hej
        kære goddag må blive denne her der som følg følge ud fra og at et en være kunne meget venlig venligst
        endelig nemlig glimrende foretrukne holder mig sådan derfor derudover altså muligt orden præcis stoler have
        følger dig alligevel stadig mest enige prøver prøv prøve billige herfra aftalt
    """),
    moments=words("""
        nu dag straks morgen snarest allerede
    """),
    followers=words("""
        tak hvis men for med uden fordi da så ikke kun medmindre indtil fra nu til i på inden før efter forudsat
        gerne selvfølgelig klart frem altså når som lige foreløbig såfremt
    """),
    predicates=words("""
        er lyder passer virker ville vil bliver eller og
    """),
    labels=words("""
        mulighed option valg løsning variant model forslag alternativ svar bogstav nummer nr punkt version nr.
        scenarie
    """),
    elsewhere=words("""
        plan vitamin klasse hus blok opgang værelse lokale type bygning sal indgang hal perron port hepatitis linje
        stue afdeling fløj niveau trin gruppe hold team gade vej a/b
    """),
    articles=words("""
        den det nr nummer med din jeres
    """),
    starters=words("""
        jeg vi det den de du i hun han der her tak men og eller så nu hvis fordi ikke ja nej med for alt mere hvad
        hvor hvornår hvorfor ellers kun også hilsen mvh vh kh knus en et min mit vores er har kan skal gør tag sig
        send skriv bare lige når som på til fra dejligt godt fint prøv
    """),
    stopwords=words("""
        den det de en et og eller men i på til fra af for med uden om som er var bliver blive være har have jeg du
        vi han hun os mig dig jer ham hende dem min mit din dit vores jeres deres sig ikke ingen så da nu lige bare
        kun også jo nok at der her hvad hvem hvor når hvis fordi ad ud ind op ned over under efter før inden mere
        alle alt kan skal vil ville kunne må tak gerne meget helt selv igen end
    """),
    generic=words("""
        giv give tag tage send sende lad gør gøre få hold holde sæt sætte køb købe kør dag morgen uge uger nu sig
        sige skriv spørg flyt skrive bestil book giver vent vente venter undskyld beklager se vise kun find finde
        tjek tjekke kig hent
    """),
    ordinals={
        **dict.fromkeys(words("første 1. førstnævnte øverste"), 1),
        **dict.fromkeys(words("anden andet"), 2),
        **dict.fromkeys(words("tredje"), 3),
        **dict.fromkeys(words("fjerde"), 4),
        **dict.fromkeys(words("sidste sidstnævnte nederste"), -1),
        **dict.fromkeys(words("midterste mellemste"), 0),
    },
    numbers={
        **dict.fromkeys(words("et ettern etteren"), 1),
        **dict.fromkeys(words("to toeren"), 2),
        **dict.fromkeys(words("tre treeren"), 3),
        **dict.fromkeys(words("fire"), 4),
    },
)
