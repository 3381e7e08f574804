"""What Danish clients answer, and what that chooses."""

from __future__ import annotations

import pytest

from tests.reading.replies import choice, lines, reading, told

BY_LETTER = """
    A  A
    B  B.
    C  c
    A  a
    B  b tak
    B  B tak
    A  A, tak
    B  Vi tager B
    C  Vi kører C.
    A  Vi siger A
    A  Så siger vi A
    C  Lad os tage C
    A  Lad os gå med A
    A  Jeg vælger A.
    C  Jeg vil gerne have C
    A  Gør A
    A  Kør A.
    C  Tag bare C
    A  Vælg A, tak
    C  mulighed c
    A  Løsning A
    C  Det bliver C
    A  Det må blive A
    C  Jeg synes C
    A  Jeg synes A er bedst
    A  A er fint
    A  A er helt fint med mig
    C  C lyder godt
    A  A passer mig bedst
    A  Jeg stemmer for A.
    C  Helt klart C
    A  Klart A!
    A  Helst A
    C  Hellere C
    C  Ja, C
    A  Nej, A.
    C  Ja tak til C
    A  Ok, så A
    A  Så bliver det A
    C  Mit valg er C
    A  Mit svar: A
    A  Kan du gøre A?
    C  Vil du ikke køre C?
    A  Kan vi ikke bare tage A?
    C  Jeg er mest for C
    A  Jeg foretrækker A
    A  A 👍
    C  C :-)
    A  A - de spurgte først
    A  A. De spurgte først.
    A  A fordi de spurgte først
    C  C, og ring til busfirmaet
    C  Hej Mia, c tak
    A  Vi holder os til A.
    C  Kør endelig med C
    A  A, mange tak
    C  C så
"""

BY_NUMBER = """
    A  1
    B  2.
    C  3 tak
    C  Nr. 3
    A  nummer 1
    B  nr 2 tak
    C  mulighed 3
    B  nummer to
    A  Den første
    A  den første tak
    B  Den anden mulighed
    B  Den anden
    C  Jeg tager den tredje.
    C  Den sidste, tak
    B  Den midterste
    A  Første mulighed
    C  Lad os tage den sidste
    C  Vi vælger 3
    B  Toeren
    C  Den sidste er bedst
    A  Den første mulighed er fin
    C  Sidstnævnte tak
"""

BY_WORDS = """
    A  Aflys turen.
    A  Aflys
    A  Vi aflyser
    A  Aflys bare
    C  Gavekort!
    C  Send gavekortene
    C  Giv dem gavekortet
    B  Flyt til lørdag
    B  Lørdag er fint
    B  Vi flytter gruppen
    C  Gavekort er fint med mig
    C  Jeg vil hellere have gavekortet
    A  Lad os aflyse turen, vejret er elendigt
    C  Gavekortet på 300 tak
    A  Så aflyser vi turen
"""

AS_RECOMMENDED = """
    B  Ja
    B  Ja tak
    B  Ja tak!
    B  Jep
    B  ok
    B  Ok med mig
    B  Okay, tak
    B  Fint
    B  Fint!
    B  Det er fint
    B  Det er helt fint
    B  Det lyder godt
    B  Lyder godt!
    B  Det gør vi
    B  Det gør vi bare
    B  Sådan gør vi
    B  Så gør vi det
    B  Gør det
    B  Gør endelig det
    B  Kør på
    B  Kør bare
    B  Enig
    B  Jeg er enig
    B  Helt enig.
    B  Godkendt
    B  Perfekt, tak
    B  Super
    B  Selvfølgelig
    B  Det er i orden
    B  I orden
    B  For min skyld gerne
    B  Ingen indvendinger
    B  👍
    B  Ja gerne
    B  Ja, det er fint
    B  Som du foreslår
    B  Gør som du foreslår
    B  Som foreslået
    B  Som anbefalet.
    B  Jeg følger din anbefaling
    B  Vi følger dit forslag
    B  Det du foreslår
    B  Dit forslag er fint
    B  Dit forslag lyder godt
    B  Enig med dig
    B  Jeg stoler på din anbefaling
    B  Den du anbefaler
    B  Ja, og sig det til dem i dag
    B  Ja, men først på torsdag
    B  Ok, men hold det under 500
    B  Ja, det har de fortjent
    B  Fint med mig
    B  Det passer mig fint
    B  Lige præcis som du skriver
    B  Gør bare som I plejer at anbefale
    B  Ja, gør bare det
    B  Fin løsning, kør på
    B  Det er ok.
    B  Yes!
    B  Jada
"""

ONE_NOT_THE_OTHER = """
    A  A, ikke B
    C  Ikke A, men C
    A  Hellere A end B
    C  C i stedet for B
    A  A frem for B
    C  Hverken A eller B, så C
    B  Hverken A eller C
    A  B er for dyrt, så A
    C  B dur ikke. C tak
    C  Nej tak til B, men ja til C
    A  Du anbefaler B, men jeg vil hellere have A
    C  A – nej, jeg mener C
    A  Ikke din anbefaling, men A
"""

CONDITIONS = """
    A  A hvis vejret bliver dårligt, ellers B
    B  Hvis bussen er ledig B, ellers A
    B  B foreløbig, C fra juli
    C  C medmindre de siger nej
    A  A, men kun hvis de er med på den
    A  Først A, så B
    B  B nu, C senere
    A  A, om nødvendigt C
    C  C. Hvis ikke det kan lade sig gøre, A.
    C  Hvis de siger ja, så C, ellers A
"""

BESIDES = """
    B  Jeg sidder i møde, men B er fint
    A  Jeg er ikke på kontoret i morgen, så tag A i dag
    A  A tak. Hvornår er det på plads?
    C  C tak, jeg ringer om resten i morgen.
    C  Hej Mia//c//Tom
    A  Tak Mia!//A//Tom
    B  B. Giv lyd, når det er gjort.
    C  C, Anne B. betaler
"""

NOT_CHOSEN = """
    A propos turen: hvad koster bussen?
    B eller C?
    A eller C
    Enten A eller C
    A og B
    B?
    Hvad koster A?
    Hvor lang tid tager C
    Er B stadig muligt?
    Hvad med C?
    Ikke A
    Ikke B.
    Nej
    Nej tak
    Måske A
    Jeg er i tvivl mellem A og C
    A til de voksne, C til børnene
    Til de voksne A og til børnene C
    Ingen af delene
    Ingen af dem, jeg ringer selv
    Hverken eller
    Tak!
    Tak for beskeden
    Modtaget
    Noteret, tak
    Ja, det har jeg set
    Ja, jeg ved det godt
    Jeg tænker over det
    Jeg vender tilbage i morgen
    Kan vi tage den på mandag?
    Spørg Torben
    Det bestemmer min kone
    Det må du snakke med Torben om
    Bestem selv
    Det er op til dig
    Vælg selv
    Jeg har sendt den videre til Anne B.
    Anne B. er ansvarlig
    Vi må have en plan B
    Husk C-vitamin
    Klasse A er fuld
    Opgang C
    Vestergade 9 A
    Hvor mange gavekort bliver det?
    Jeg har allerede aflyst turen
    Aflys ikke turen
    Ingen gavekort
    Vi vil ikke flytte
    Ring til mig
    Vent til torsdag
    Vent lige lidt
    MERE INFO
    Jeg mangler nogle oplysninger
    Begge dele
    Det er ligegyldigt
    A eller måske B
    Det kommer an på, A eller C
    Ja, men hvad koster det?
    Ikke som du foreslår
    Dit forslag er for dyrt
    Jeg er ikke enig
    Det er ikke ok
    A ville være billigere
    A er billigst og B er hurtigst
    Jeg havde valgt A
    B, men jeg skal lige tjekke med Torben
    Den første uge er dårlig
    Den sidste gang gik det galt
    (nothing)
    🤔
    Hej Mia
    Hvad anbefaler du?
    Den anden dag var bedre
    Det ved jeg ikke
    Alle tre er for dyre
    Et øjeblik
    To minutter
    Skal jeg sige ja?
"""


@pytest.mark.parametrize(("text", "option"), told(BY_LETTER))
def test_an_option_is_chosen_by_its_letter(text: str, option: str) -> None:
    assert choice(text, "da") == option, reading(text, "da").why


@pytest.mark.parametrize(("text", "option"), told(BY_NUMBER))
def test_an_option_is_chosen_by_its_number_or_place(text: str, option: str) -> None:
    assert choice(text, "da") == option, reading(text, "da").why


@pytest.mark.parametrize(("text", "option"), told(BY_WORDS))
def test_an_option_is_chosen_in_its_own_words(text: str, option: str) -> None:
    assert choice(text, "da") == option, reading(text, "da").why


@pytest.mark.parametrize(("text", "option"), told(AS_RECOMMENDED))
def test_a_yes_is_the_recommended_option(text: str, option: str) -> None:
    assert choice(text, "da") == option, reading(text, "da").why


@pytest.mark.parametrize(("text", "option"), told(ONE_NOT_THE_OTHER))
def test_one_and_not_the_other_is_the_one(text: str, option: str) -> None:
    assert choice(text, "da") == option, reading(text, "da").why


@pytest.mark.parametrize(("text", "option"), told(CONDITIONS))
def test_a_condition_or_a_time_leaves_the_first_option_chosen(text: str, option: str) -> None:
    assert choice(text, "da") == option, reading(text, "da").why


@pytest.mark.parametrize(("text", "option"), told(BESIDES))
def test_what_else_is_said_does_not_hide_the_choice(text: str, option: str) -> None:
    assert choice(text, "da") == option, reading(text, "da").why


@pytest.mark.parametrize("text", lines(NOT_CHOSEN))
def test_what_is_no_choice_is_left_to_a_person(text: str) -> None:
    assert choice(text, "da") is None, reading(text, "da").why
