"""The small words of German answers: what says nothing by itself, what stands before or behind an option's letter."""

from __future__ import annotations

from flows.reading.idioms.de.replies import IDIOMS
from flows.reading.idioms.reply_words import Tongue, idioms, words

GERMAN = Tongue(
    idioms=idioms(IDIOMS),
    fillers=words("""
        bitte danke dank vielen herzlichen schönen dankeschön gern gerne ja jo jap ok okay ich wir du sie ihr es das
        die der den dem mit zu zur für wählen wähle wähl nehme nehmen nimm nehmt mache machen mach macht möchte
        möchten will wollen würde würden hätte hätten bin sind wäre ist wird dann also so einfach mal halt doch eben
        nur eher lieber besser am besten liebsten definitiv klar ganz klare eindeutig unbedingt auf jeden fall
        sicher natürlich gut prima super perfekt top passt einverstanden in ordnung entscheide entscheiden mich uns
        mir entschieden entscheidung wahl antwort meine unsere stimme bevorzuge bevorzugen favorisiere plädiere
        dafür und hallo moin servus hi guten morgen tag genau machen's mach's nehmen's reicht völlig umsetzen
        durchführen ausführen los geht's gehen setzen um finde denke glaube von aus nach reiflicher überlegung kurz
        gesagt sag sage würd hätt wenn's geht schon bloss folge folgen vertraue vertrauen genauso habe haben bleiben
        bleibe bei trotzdem dennoch gemäß laut entsprechend schließe schließen an wär wärs wie immer folgend ruhig
        veranlassen besprochen vereinbart abgesprochen sagen klares ein eine ihnen dir da meinetwegen
    """),
    moments=words("""
        heute jetzt sofort gleich noch morgen bald asap umgehend schnell
    """),
    followers=words("""
        bitte wenn falls sofern aber für mit ohne weil da denn dann nicht nur ab bis von jetzt heute morgen nehmen
        machen vorausgesetzt solange sobald statt als zum zur am im in auf bei nach lieber natürlich unbedingt gerne
        gern danke sofort erstmal vorerst ausser wie
    """),
    predicates=words("""
        ist wäre passt reicht klingt geht gefällt finde wird hat kommt wären sind oder und
    """),
    labels=words("""
        option variante möglichkeit alternative lösung vorschlag version antwort wahl buchstabe nummer nr ziffer
        punkt vorgehen nr. num angebot weg
    """),
    elsewhere=words("""
        plan vitamin klasse haus block raum zimmer typ gebäude aufgang eingang halle gleis tor hepatitis weg platz
        linie bus trakt flügel stufe gruppe team anlage nebenstelle strasse
    """),
    articles=words("""
        die der den das dem zur zum ihre deine eure nr nummer mit
    """),
    starters=words("""
        ich wir es das die der den dem sie er du ihr bitte danke aber und oder dann so da hier heute morgen vielen
        wenn weil denn nicht kein keine ja nein mit für alles mehr was wie wann warum sonst ansonsten andernfalls
        nur auch lg mfg vg viele liebe beste schöne ein eine einen meine mein unser unsere ist sind hat haben kann
        können machen mach sag sagen schick schicken im in am an auf bei nach von zu zum zur gibt geht klingt passt
        grüsse gruss
    """),
    stopwords=words("""
        der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von
        vom zu zum zur für um als wie ist sind war wird werden sein hat haben ich du er sie es wir ihr mich uns ihn
        ihm ihnen mir dir dich sich nicht kein keine keinen so dann noch nur auch schon mal bitte da dass ob wenn
        weil denn doch über bis ab durch gegen ohne unter vor was wer diese dieser dieses diesen jetzt wieder mehr
        sehr alle alles kann können soll sollen muss müssen will wollen würde möchte halt einfach lieber eher besser
        gern gerne
    """),
    generic=words("""
        machen lassen geben gib nehmen schicken senden anbieten bieten bestellen holen tun setzen stellen bleiben
        heute morgen woche wochen tag tage tagen gehen kommen lass mach nimm schick schreiben schreib schreibt
        buchen buch besorgen klären informieren gebt warten wart warte abwarten entschuldigung entschuldigen sorry
        sehen zeigen nur etwas prüfen fragen bringen schauen
    """),
    ordinals={
        **dict.fromkeys(words("erstens"), 1),
        **dict.fromkeys(words("zweitens"), 2),
        **dict.fromkeys(words("drittens"), 3),
        **dict.fromkeys(words("erste ersten erstes erster erstere ersteres ersteren 1te"), 1),
        **dict.fromkeys(words("zweite zweiten zweites zweiter 2te"), 2),
        **dict.fromkeys(words("dritte dritten drittes dritter 3te"), 3),
        **dict.fromkeys(words("vierte vierten viertes vierter"), 4),
        **dict.fromkeys(words("letzte letzten letztes letzter letztere letzteres letzteren"), -1),
        **dict.fromkeys(words("mittlere mittleren mittleres mittlerer"), 0),
    },
    numbers={
        **dict.fromkeys(words("eins"), 1),
        **dict.fromkeys(words("zwei zwo"), 2),
        **dict.fromkeys(words("drei"), 3),
        **dict.fromkeys(words("vier"), 4),
    },
)
