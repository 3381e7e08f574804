"""What German clients answer, and what that chooses."""

from __future__ import annotations

import pytest

from tests.reading.replies import choice, lines, reading, told

BY_LETTER = """
    A  A
    B  B.
    C  c
    A  a
    B  b bitte
    B  B bitte!
    A  A, danke
    B  Wir nehmen B
    C  Ich nehme C.
    A  Bitte A
    C  Bitte Variante C
    A  Nehmen wir A
    C  Dann nehmen wir C
    A  Machen wir A
    A  Nehmen Sie bitte A
    C  Nimm C
    A  Mach A
    C  Machen Sie bitte C.
    A  Lösung A
    C  Option C, danke
    A  Ich bin für A
    C  Wir sind für C
    A  Ich entscheide mich für A.
    C  Wir entscheiden uns für C
    A  Ich habe mich für A entschieden
    C  Ich plädiere für C
    A  Meine Wahl: A
    A  Ich würde A nehmen
    C  Ich würde C bevorzugen.
    A  Ich finde A am besten
    A  A finde ich gut
    C  C passt.
    C  C ist gut
    A  A wäre mir am liebsten
    A  A ist in Ordnung
    C  Eindeutig C
    A  Ganz klar A!
    C  Lieber C
    A  Eher A
    C  Am liebsten C
    C  Ja, C
    A  Nein, A.
    A  Nein, lieber A
    C  Ja zu C
    A  Ok, dann A
    C  Dann halt C
    A  Also A
    A  Können Sie bitte A machen?
    C  Könntest du C nehmen?
    A  A 👍
    A  A - die waren zuerst da
    A  A. Die waren zuerst da.
    A  A, weil die zuerst da waren
    C  C und bitte gleich Bescheid sagen
    C  Guten Morgen Frau Harms, c bitte
    C  Buchstabe C
    A  Ich möchte A
    C  Wir möchten bitte C
    A  Von mir aus A
    A  Wir bleiben bei A
    C  Gerne C
    C  C reicht völlig
    A  A gefällt mir
    A  Das A bitte
    A  Ich stimme für A
    C  Mir gefällt C am besten
    A  So machen: A
    A  Wegen des Wetters bitte A
    A  A klingt vernünftig
    C  Unbedingt C!
    A  Auf jeden Fall A
"""

BY_NUMBER = """
    A  1
    B  2.
    C  3 bitte
    C  Nr. 3
    A  Nummer 1
    B  Nummer zwei bitte
    C  Variante 3
    A  Variante eins
    A  Die erste
    A  die erste bitte
    B  Die zweite Variante
    C  Den dritten Vorschlag bitte
    C  Wir nehmen die dritte
    C  Die letzte, danke
    B  Die mittlere
    C  Das Letzte bitte
    A  Der erste Vorschlag gefällt mir
    C  Ich nehme 3
    B  Die 2. Variante
    C  die 3 bitte
    C  Letzteres
    A  Ersteres bitte
    B  Ich würde die zweite nehmen
    C  Die dritte ist gut
    A  Möglichkeit 1 passt
"""

BY_WORDS = """
    A  Fahrt absagen.
    A  Wir sagen die Fahrt ab
    A  Absagen!
    A  Bitte absagen
    C  Gutschein!
    C  Gutscheine bitte
    C  Gutscheine schicken
    C  Bitte allen den Gutschein schicken
    B  Umbuchen auf Samstag
    B  Samstag passt
    B  Bitte umbuchen
    C  Der Gutschein ist gut
    C  Wir nehmen den Gutschein
    C  Lieber einen Gutschein
    A  Fahrt bitte absagen, das Wetter ist furchtbar
    C  Den Gutschein über 300 bitte
    C  Gutscheinlösung
"""

AS_RECOMMENDED = """
    B  Ja
    B  Ja bitte
    B  Ja, gerne!
    B  Jo
    B  ok
    B  Okay, danke
    B  Passt
    B  Passt so
    B  Passt so, danke
    B  Das passt
    B  Das passt so.
    B  Passt für mich
    B  Gut so
    B  Klingt gut
    B  Hört sich gut an
    B  Einverstanden
    B  Bin einverstanden.
    B  Ich bin einverstanden
    B  In Ordnung
    B  Geht in Ordnung.
    B  Machen wir so
    B  So machen wir das
    B  Machen Sie das so
    B  Mach das
    B  Bitte so machen
    B  Gerne so
    B  Bitte so umsetzen
    B  Genau so
    B  Genau!
    B  Perfekt, danke
    B  Super
    B  Alles klar, machen Sie das
    B  Freigegeben
    B  Von mir aus gerne
    B  Meinetwegen
    B  Habe nichts dagegen
    B  Keine Einwände
    B  Auf jeden Fall
    B  👍
    B  Stimme zu
    B  Dem stimme ich zu.
    B  Ja, das machen wir
    B  Natürlich
    B  Wie vorgeschlagen
    B  Machen Sie, wie Sie meinen
    B  Wie von Ihnen vorgeschlagen
    B  Bitte wie empfohlen
    B  Machen Sie es wie vorgeschlagen
    B  Ihr Vorschlag passt
    B  Ich folge Ihrer Empfehlung
    B  Ihr Vorschlag klingt gut
    B  Dein Vorschlag ist gut
    B  Ich vertraue Ihrer Empfehlung
    B  Wir folgen Ihrem Vorschlag.
    B  Gemäß Ihrer Empfehlung
    B  So wie du vorschlägst
    B  Die empfohlene Variante
    B  Ich schließe mich Ihrer Empfehlung an
    B  Ja, und bitte heute noch Bescheid sagen
    B  Ja, aber erst am Donnerstag
    B  Ok, aber höchstens 500 €
    B  Ja, das haben sie verdient
    B  Geht klar
    B  Bin dabei
    B  Dafür
    B  Jawohl
    B  Top!
"""

ONE_NOT_THE_OTHER = """
    A  A, nicht B
    C  Nicht A, sondern C
    A  Lieber A als B
    C  C statt B
    C  A nicht, lieber C
    C  Weder A noch B, also C
    B  Weder A noch C
    A  B ist zu teuer, also A
    C  B geht nicht. C bitte
    C  A – Quatsch, ich meine C
    C  Nein zu B, ja zu C
    A  Sie empfehlen B, ich nehme trotzdem A
    A  Nicht Ihre Empfehlung, sondern A
    A  B kommt nicht infrage, bitte A
    A  A nicht B
    C  Gegen B, für C
"""

CONDITIONS = """
    A  A wenn das Wetter schlecht wird, sonst B
    B  Wenn der Bus frei ist, B, sonst A
    B  B vorerst, C ab Juli
    C  C, es sei denn, sie lehnen ab
    A  A, aber nur wenn alle einverstanden sind
    A  Erst A, dann B
    A  A, zur Not C
    C  C. Falls das nicht klappt, A.
    C  Sofern der Bus frei ist, dann C, ansonsten A
    B  Jetzt B, später C
    B  B bis Ende Juni, danach C
    A  A, sofern es unter 300 € bleibt
"""

BESIDES = """
    B  Bin im Meeting, aber B passt
    A  Ich bin morgen nicht im Büro, also bitte heute noch A
    A  A bitte. Wann ist das erledigt?
    C  C bitte, zum Rest rufe ich morgen an.
    C  Hallo Jana,//c//Tom
    A  Danke Jana!//A//Tom
    B  B. Geben Sie kurz Bescheid, wenn es erledigt ist.
    C  C, Herr B. zahlt
    A  A, z. B. per Telefon
    C  C (s. o.)
"""

NOT_CHOSEN = """
    B oder C?
    A oder C
    Entweder A oder C
    A und B
    B?
    Was würde A kosten?
    Wie lange dauert C
    Ist B noch möglich?
    Was ist mit C?
    Nicht A
    Nicht B.
    Nein
    Nein danke
    Vielleicht A
    Ich schwanke zwischen A und C
    A für die Erwachsenen, C für die Kinder
    Für die Erwachsenen A, für die Kinder C
    Keine davon
    Keine der drei, ich rufe selbst an
    Weder noch
    Danke!
    Danke für die Info
    Zur Kenntnis genommen
    Ja, habe ich gesehen
    Ja, weiß ich
    Ich überlege noch
    Ich muss darüber nachdenken
    Ich melde mich morgen
    Können wir das am Montag besprechen?
    Bitte fragen Sie Herrn Voss
    Das entscheidet meine Frau
    Klären Sie das bitte mit Frau A. Becker
    Entscheiden Sie selbst
    Ihre Entscheidung
    Das überlasse ich Ihnen
    Habe ich an Anna B. weitergegeben
    Anna B. kümmert sich
    B. Kern weiß Bescheid
    Wir brauchen einen Plan B
    Denk an Vitamin C
    z. B. am Montag
    Haus C
    Lange Straße 12 b
    i. A. Wieland
    Wie viele Gutscheine wären das?
    Die Fahrt wurde schon abgesagt
    Bitte nicht absagen
    Keine Gutscheine
    Wir wollen nicht umbuchen
    Rufen Sie mich an
    Warten Sie bis Donnerstag
    MEHR INFO
    Ich brauche noch ein paar Infos
    Beides
    Ist mir egal
    Mir egal, A oder C
    A oder vielleicht B
    Kommt drauf an
    Ja, aber was kostet das?
    Nicht wie vorgeschlagen
    Ihr Vorschlag ist zu teuer
    Bin nicht einverstanden
    Passt nicht
    Das passt mir gar nicht
    A wäre billiger
    A ist billiger und B ist schneller
    Ich hätte A genommen
    B, aber ich muss noch mit Herrn Voss sprechen
    Die erste Woche ist schlecht
    Das letzte Mal ging das schief
    (nothing)
    🤔
    Hallo Jana
    Was empfehlen Sie?
    Ich tendiere zu A
    Alle drei gefallen mir nicht
    Fürs Erste nichts machen
    Ja nicht!
    Gut, dass Sie fragen.
    Erst mal abwarten
    Einen Moment
    Ja oder nein?
    Da bin ich überfragt
    Sehr ärgerlich
"""


@pytest.mark.parametrize(("text", "option"), told(BY_LETTER))
def test_an_option_is_chosen_by_its_letter(text: str, option: str) -> None:
    assert choice(text, "de") == option, reading(text, "de").why


@pytest.mark.parametrize(("text", "option"), told(BY_NUMBER))
def test_an_option_is_chosen_by_its_number_or_place(text: str, option: str) -> None:
    assert choice(text, "de") == option, reading(text, "de").why


@pytest.mark.parametrize(("text", "option"), told(BY_WORDS))
def test_an_option_is_chosen_in_its_own_words(text: str, option: str) -> None:
    assert choice(text, "de") == option, reading(text, "de").why


@pytest.mark.parametrize(("text", "option"), told(AS_RECOMMENDED))
def test_a_yes_is_the_recommended_option(text: str, option: str) -> None:
    assert choice(text, "de") == option, reading(text, "de").why


@pytest.mark.parametrize(("text", "option"), told(ONE_NOT_THE_OTHER))
def test_one_and_not_the_other_is_the_one(text: str, option: str) -> None:
    assert choice(text, "de") == option, reading(text, "de").why


@pytest.mark.parametrize(("text", "option"), told(CONDITIONS))
def test_a_condition_or_a_time_leaves_the_first_option_chosen(text: str, option: str) -> None:
    assert choice(text, "de") == option, reading(text, "de").why


@pytest.mark.parametrize(("text", "option"), told(BESIDES))
def test_what_else_is_said_does_not_hide_the_choice(text: str, option: str) -> None:
    assert choice(text, "de") == option, reading(text, "de").why


@pytest.mark.parametrize("text", lines(NOT_CHOSEN))
def test_what_is_no_choice_is_left_to_a_person(text: str) -> None:
    assert choice(text, "de") is None, reading(text, "de").why
