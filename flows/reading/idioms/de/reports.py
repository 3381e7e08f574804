"""German words of reports: phrases by what they mean, and irregular forms. Add one where it belongs."""

from __future__ import annotations

from flows.reading.idioms.meanings import Means

# a sentence that made each meaning necessary stands beside it in meanings.py
PHRASES = {
    Means.TODAY: """heute | heut | heute morgen | heute früh | heute vormittag | heute nachmittag | heute abend |
        am heutigen tag | heutige | heutigen | heutiger | bis jetzt heute | nur heute | für heute | davon heute |
        heute davon | tagesaktuell""",
    Means.OTHER_DAY: """gestern | gestrige | gestrigen | gestriger | vorgestern | am vortag | vortag | vom vortag |
        letzten montag | letzten dienstag | letzten mittwoch | letzten donnerstag | letzten freitag | letztes mal |
        zuletzt | letztens | neulich | vorher | letztes jahr | vorjahr | im frühjahr | im frühling | im sommer |
        im herbst | im winter | letzten sommer | vom wochenende | am wochenende | übers wochenende |
        wochenendzahlen""",
    Means.WEEKDAY: """montag | montags | dienstag | dienstags | mittwoch | mittwochs | donnerstag | donnerstags |
        freitag | freitags | samstag | samstags | sonntag | sonntags""",
    Means.SHORT_DAY: """mo | di | mi | do | fr | sa | so""",
    Means.LATER: """morgen | übermorgen | nächste woche | nächster woche | nächsten montag | nächsten dienstag |
        nächsten monat | kommende woche | kommenden | bis freitag | bis montag | bis donnerstag | morgige | morgigen |
        morgen früh | demnächst | später noch | fällig | kommen am | kommt am | treffen ein | trifft ein |
        werden geliefert | eintreffen""",
    Means.PERIOD: """diese woche | dieser woche | wochensumme | wochenstand | wochentotal | woche gesamt |
        in der woche | die woche | bisher diese woche | kw | in kw | letzte woche | letzter woche | vorwoche |
        vergangene woche | diesen monat | dieser monat | im monat | monatsstand | monatssumme | letzten monat |
        letzter monat | vormonat | dieses jahr | im jahr | seit montag | seit dienstag | seit mittwoch |
        seit donnerstag | seit jahresbeginn | seit januar | seit start | seit anfang | quartal | im quartal |
        im januar | im februar | im märz | im april | im mai | im juni | im juli | im august | im september |
        im oktober | im november | im dezember | januar | februar | märz | april | juni | juli | august | september |
        oktober | november | dezember | insgesamt seit | laufender monat | laufenden monat | monatlich | wöchentlich |
        bisher im | die letzten 7 tage | die letzten 30 tage | der letzten 7 tage | wochenzahl | kumuliert | mai |
        gesamtstand | bislang diese | damit sind wir bei | sind wir bei | wir sind bei | damit sind es |
        insgesamt sind wir bei | damit stehen wir bei | stehen wir bei | macht jetzt insgesamt | damit insgesamt |
        also jetzt""",
    Means.TARGET: """ziel | ziele | zielwert | zielvorgabe | vorgabe | soll | sollwert | sollten | budget | kontingent
        | limit | maximum | maximal | max | max. | minimum | mindestens | geplant waren | geplant war | plan war |
        plan waren | angepeilt | anvisiert | erwartet | erhofft | tagesziel | wochenziel | monatsziel | quote soll |
        planzahl | grenze | obergrenze | hatten uns vorgenommen | vorgenommen | prognose | zielmarke | über ziel |
        unter ziel | unter plan | über plan | unter dem ziel | über dem ziel | plan""",
    Means.AGAINST: """gegenüber | gegen | statt | anstatt | anstelle | im vergleich zu | verglichen mit | vs | vs. |
        versus | vorher | zuvor""",
    Means.FROM: """von""",
    Means.IMAGINED: """hätte | hätten | wäre | wären | wär | wär's | wären's | wärens | hätt | hätt's | würde | würden
        | könnte | könnten | beinahe | fast geschafft | hätte ich | hätten wir | gewesen wäre | geworden wären""",
    Means.INTENDED: """werde | werden wir | werden | mache ich | mach ich | plane | planen | will | wollen | steht an
        | stehen an | noch zu | geplant | geplant sind | vorhabe | vor mir | kommt noch | kommen noch | folgen | folgt
        | muss ich noch | müssen noch | nehme ich mir vor | als nächstes | hoffe""",
    Means.WANTED: """möchte | möchten | will haben | wollen haben | wünscht | wünschen | braucht | brauchen |
        bittet um | bat um | fordert | fordern | verlangt | bestellt hat | erwartet | kostet | kosten | preis |
        der preis | rechnung über | hätte gern | hätte gerne | angefragt | schuldet | heißt | zahlt""",
    Means.LEFT_OVER: """übrig | fehlen noch | fehlt noch | fehlen | fehlt | noch offen | noch zu tun | ausstehend |
        ausstehende | steht noch aus | stehen noch aus | verbleiben | verbleibend | verbleibende | rest | noch nicht |
        warten noch | liegen noch | restliche | restlichen | die übrigen | stehen noch | steht noch | liegt noch |
        liegen zur | liegt zur | liegen beim | liegen bei | bleiben noch | bleibt noch""",
    Means.EACH: """je | jeweils | pro | à | á | das stück | pro stück | am tag | pro tag | die woche | im monat |
        stückpreis | per | alle | jede | jeder | jedes""",
    Means.COMPARED: """mehr als | weniger als | besser als | schlechter als | höher als | niedriger als |
        plus gegenüber | minus gegenüber | anstieg um | rückgang um | zuwachs von | gestiegen um | gefallen um |
        mehr als gestern | weniger als gestern | um""",
    Means.PART: """davon | von denen | darin | hiervon | von diesen | eine davon | einer davon | eins davon |
        zwei davon | drei davon""",
    Means.INCLUDING: """inklusive | inkl | inkl. | einschließlich | darunter | der rest | die anderen | das letzte |
        die letzte | die restlichen | die erste | die übrigen | aufgeteilt | verteilt auf""",
    Means.WORKING: """gebraucht | gearbeitet | gedauert | benötigt | investiert | verbracht | geloggt | notiert |
        unterwegs""",
    Means.WORK_TIME: """arbeitszeit | gearbeitet | arbeitsstunden | stunden""",
    Means.BUT: """sondern""",
    Means.MISTAKEN: """stimmt nicht | ist falsch | das ist falsch | war falsch | passt nicht | ist quatsch |
        ist nicht richtig | falsche zahl | zählt nicht | zählen nicht""",
    Means.DEFINITE: """die | diese | den""",
    Means.LABEL: """nr | nr. | nummer | zimmer | raum | version | fehler | fehlercode | code | seite | kapitel | etage
        | stock | gate | terminal | wohnung | straße | ref | ref. | id | az | aktenzeichen | az. | auftrag | vorgang |
        lieferung | halle | gleis | durchwahl | tel | tel. | telefon | mobil | konto | teil | schritt | kw | woche |
        tisch | platz | linie | bus | punkt | gruppe | klasse | phase | runde | staffel | modell | größe | zone | los
        | charge | alter | top""",
    Means.NO: """kein | keine | keinen | keiner | keines | keinem | keinerlei | kein einziger | keine einzige |
        keinen einzigen | kein einziges | nicht ein | nicht eine | nicht einen | nicht ein einziger |
        nicht eine einzige | null | niemand | ohne | 0 | gar keine | überhaupt keine | keine neuen | nicht einmal ein
        | weder | keinen neuen | keine weiteren""",
    Means.NONE: """keine | keiner | keines | keins | kein | null | nix | nichts | fehlanzeige | 0 | gar keine |
        gar nichts | nüscht | nada | keinen | niente | noch keine | bisher keine | leider keine | heute keine |
        überhaupt keine | nullkommanix | nicht eine | nicht eine einzige | null komma null | keine einzige |
        kein einziger | kein einziges | keinen einzigen | keine davon | nicht ein einziges | nicht ein einziger |
        blieben aus | ausgeblieben | sind ausgeblieben | kamen nicht vor | kam nicht vor | gab es nicht | gab's nicht
        | so gut wie keine | nicht einer | nicht eins | niemand | keinerlei | ist ausgeblieben | gab es keine |
        gab's keine | keine neuen | gab es keinen | fanden nicht statt | fielen aus | waren keine | waren keine dabei
        | so gut wie nie | nicht vorgekommen""",
    Means.ANY: """irgendeine | irgendwelche | ein einziges | eine einzige | einen einzigen | irgendetwas""",
    Means.YES: """ja | jep | j | ✓""",
    Means.NOT: """nicht | nie | niemals | net | ned""",
    Means.ALIKE: """doppelt so viele | doppelt so viel | doppelt so hoch | doppelt | verdoppelt | halb so viele |
        halb so viel | halbiert | die hälfte | etwa die hälfte | genauso viele | genauso viel | genau so viele |
        gleich viele | gleich viel | wie gestern | so wie gestern | wie immer | wie üblich | wie gehabt | wie sonst |
        unverändert | ähnlich | dreimal so | verdreifacht | etwas mehr | etwas weniger | mehr als gestern |
        weniger als gestern | als gestern | ungefähr wie | etwa wie | so viele wie | gleich geblieben | wie letzte |
        wie am | dasselbe | das gleiche | als sonst | als letzte | gestiegen | gesunken | auf dem niveau |
        auf vortagesniveau | anderthalbmal so | eineinhalbmal so | hälfte | ein drittel | zwei drittel | der großteil
        | ein großteil | die mehrzahl""",
    Means.UNSURE: """weiß nicht | weiß ich nicht genau | nicht sicher | unsicher | keine ahnung | nicht genau sagen |
        nicht genau | kann ich nicht sagen | verzählt | nicht mitgezählt | nicht gezählt | irgendwas | irgendwo |
        irgendwie | schwer zu sagen | was stimmt | welche stimmt | was davon stimmt | stimmt nicht überein |
        grob geschätzt | geschätzt | klär ich | kläre ich | nachzählen | muss ich nachzählen | vergessen zu zählen |
        aus den augen verloren | widersprechen | widersprüchlich | mal so mal so | den überblick verloren |
        überblick verloren | oder so | unklar | vielleicht | oder vielleicht | oder waren es | eventuell | evtl |
        jede menge | haufenweise | massig""",
    Means.NOT_YET: """noch nicht | nicht gezählt | noch nicht da | liegt noch nicht vor | kommt noch | kommt nach |
        kommen nach | folgt | folgen | reiche ich nach | reich ich nach | n/a | k. a. | k.a. | keine angabe |
        keine zahlen | keine daten | weiß ich noch nicht | seh ich erst | sehe ich erst | trage ich nach |
        trag ich nach | steht noch aus | nicht abrufbar | nicht verfügbar | kann ich nicht sehen | seh ich nicht |
        nicht geschafft | nicht dazu gekommen | später | mach ich | mache ich | erst morgen | nicht erreichbar |
        lädt nicht""",
    Means.CORRECTION: """sorry | ups | hoppla | quatsch | moment | nein | nee | ach nee | ach nein | halt | korrektur
        | korrigiere | korrigiert | ich meine | ich meinte | meinte | sollte heißen | soll heißen | besser gesagt |
        verzählt | vertippt | tippfehler | verschrieben | zahlendreher | entschuldigung | stimmt nicht | falsch |
        richtig ist | richtig sind | richtig wäre | äh | ähm | nachtrag | oh | verrechnet | doch | sondern |
        berichtigung | pardon | muss heißen | mein fehler | nochmal gezählt | nachgezählt | also | warte |
        waren es am ende | es waren doch | ändere | ändert | bitte ändern | korrigier | bitte korrigieren |
        korrigiert bitte""",
    Means.CORRECT: """ist richtig | stimmt | sind richtig | ist korrekt | sind korrekt | ist die richtige | passt |
        sind es wirklich""",
    Means.ALTOGETHER: """insgesamt | gesamt | zusammen | in summe | summe | macht | ergibt | alles in allem | total |
        also | macht zusammen | macht also | unterm strich | summa summarum | in total | so | = | das macht |
        in der summe | alles zusammen | summa | d.h""",
    Means.MORE: """plus | noch mal | nochmal | weitere | weiteren | dazu | zusätzlich | extra | dann | danach |
        und dann | obendrauf | hinzu | noch einmal | erneut | noch mals""",
    Means.DAYPART: """vormittag | vormittags | am vormittag | nachmittag | nachmittags | am nachmittag | abends |
        am abend | morgens | am morgen | mittags | vor dem mittag | nach dem mittag | vor der pause | nach der pause |
        früh | spät | in der früh | heute morgen | heute früh | heute vormittag | heute nachmittag | heute abend |
        später | erste hälfte | zweite hälfte | frühschicht | spätschicht""",
    Means.SOURCE: """sagt | sagen | zeigt | zeigen | laut | gemäß | steht | stehen | behauptet | meldet | schreibt |
        angeblich | liegen | im system | meine liste | das dashboard | das tool | meint | zählt | im postausgang |
        gibt an | würde sagen | würd sagen | ich würde sagen | ich komme auf""",
    Means.CONTRAST: """aber | sondern | doch | jedoch | tatsächlich | in wirklichkeit | stattdessen | nur | dafür |
        so waren | so waren es | geschafft | letztlich | am ende | immerhin | dennoch | trotzdem | sonst |
        geworden sind | geworden | letztendlich | jetzt sind es | jetzt waren es | so wurden es | so sind es |
        nun sind es""",
    Means.AND: """und | u | u. | & | + | sowie""",
    Means.IF: """wenn | falls | sofern | sobald | hätte | wäre | hätten | wären""",
    Means.IT: """waren es | waren's | warens | sind es | sind's | es waren | es sind | es wurden | wurden es | es ist
        | es war | geschafft | geworden | geworden sind | hab ich | habe ich | erreicht | das sind | das waren |
        ist es | sind jetzt | sind wir | waren | hinzugekommen | dazugekommen | gekommen | kamen""",
    Means.LIGHT: """ein | eine | einen | einem | einer | der | die | das | den | dem | des | ist | war | waren | sind
        | sein | wurde | wurden | worden | hat | hab | habe | haben | hatte | hatten | ich | wir | du | er | sie | es
        | mein | meine | unser | unsere | mir | uns | an | am | auf | aus | bei | beim | bis | durch | für | im | in |
        ins | mit | nach | von | vom | vor | zu | zum | zur | über | unter | um | als | wie | auch | nur | noch |
        schon | jetzt | hier | da | dann | so | ca | ca. | circa | rund | etwa | ungefähr | knapp | gut | fast |
        bisher | bislang | ganze | ganzen | alle | alles | insgesamt | gesamt | stk | stk. | stück | liegt | lag |
        liegen | lagen | kamen | kam | gekommen | rein | raus | reingekommen | genau | neue | neuen | neuer | neu |
        durchschnittlich | schnitt | durchschnitt | mal | ja | nein | oder | weil | wenn | denn | aber | doch | sehr |
        ganz | wieder | immer | leider | endlich | hallo | hi | hey | servus | moin | danke | bitte | lg | vg | mfg |
        ok | okay | super | prima | gemacht | geschafft | erledigt | gehabt | gebraucht | verbracht | benötigt |
        gekostet | gedauert | erreicht | geworden | steht | stehen | stand | hoch | runter | eh | halt | eben | gerade
        | grad | beträgt | betrug | exakt | dabei | dort | zurück | weg | fertig | komplett | abgeschlossen |
        bearbeitet | gearbeitet | gezählt | sowie | zwar | dass | was | wo | wer | bester wert seit | beste seit |
        seit | während | ab | drin | zwei­mal | wars | war's | gibts | bis jetzt""",
    Means.BEFORE_A_THING: """an | am | auf | aus | bei | beim | bis | durch | für | im | in | ins | mit | nach | von |
        vom | vor | zu | zum | zur | über | unter | um | als | wie | und | oder | aber | weil | wenn | da | denn |
        dass | während | seit | ohne | gegen | per | via | ab | sowie | davon | darunter | hab | habe | haben | hat |
        hatte | ist | war | waren | sind | wurde | wurden | kamen | kam | nicht | sondern | zwischen | entlang | trotz
        | wegen | laut | statt | plus | inkl | je | à | pro""",
    Means.ONE: """eine | einer | einen | eins | ein | eines""",
    Means.PIECES: """stück | stk | stk. | mal | insgesamt | gesamt | einheiten | x | heute | raus | rein | neu | neue
        | fertig | st. | st | bisher | leute | personen | menschen""",
    Means.COUNTING: """anzahl | zahl | zahlen | stand | summe | wert | menge | quote | gesamtzahl | stückzahl |
        score""",
    Means.WEAK: """kein | keine | nicht | zeit | anzahl | durchschnittlich | durchschnittliche | durchschnittlicher |
        täglich | tägliche | täglicher | gesamt | am | im | in | auf | für | von | vom | mit | pro | zu | zum | zur |
        bei | und | der | die | das | des | neue | neuer | neues | neu | kunden | kunde | rate | quote | wert | betrag
        | summe | heute | tag | an | aus | alle | laufende | grad | index | qualität | den | dem""",
    Means.MODIFIER: """neue | neuer | neues | neu | offene | offen | erste | durchschnittliche | durchschnittlicher |
        ausgehende | eingehende | gelöste | geschlossene""",
    Means.EARNING: """eingenommen | umgesetzt | verdient | verkauft für | gesammelt | eingesammelt | erlöst |
        verkauft""",
    Means.INCOME: """umsatz | einnahmen | erlös | erlöse | verkäufe | tagesumsatz | spenden | spendeneingang |
        kassenumsatz""",
    Means.STOCK: """offen | offene | offener | rückstand | rückstände | ausstehend | ausstehende | ungelesene | übrig
        | unerledigte | warteschlange | backlog | posten | freie | frei | verfügbare""",
    Means.AHEAD: """geplante | gebuchte | vereinbarte | eingeplante | reservierte | angesetzte | bestätigte |
        buchungen | reservierungen | termine | anmeldungen""",
    Means.TO: """auf | zu | runter auf | hoch auf | jetzt""",
    Means.ASKING: """hat | habt | haben | hast | kann | kannst | können | soll | sollen | darf | will | ist | sind |
        war | waren | was | welche | wie | wann | wer | warum | wurden | gab | gibt""",
    Means.EXTREME: """längste | längster | längstes | längsten | kürzeste | kürzester | langsamste | schnellste |
        größte | größter | höchste | höchster | niedrigste | beste | schlimmste | älteste | teuerste | rekord |
        spitzenwert""",
    Means.EXACT: """genau | exakt | genau genommen | um genau zu sein | präzise | nämlich""",
    Means.SWAPPED: """andersrum | anders herum | umgekehrt | vertauscht""",
    Means.ACTUAL: """ist | istwert | ergebnis | tatsächlich""",
    Means.PRICE: """preis | durchschnittspreis | stundensatz | stückpreis | tagessatz | kosten | klickpreis |
        warenkorb | pro | cpc | cpl | durchschnittlicher""",
    Means.GAIN: """neue | neuer | neu | zuwachs | wachstum""",
    Means.FIGURES: """zahlen | die zahlen""",
    Means.WHOLE: """von insgesamt | von den | aus""",
    Means.APIECE: """je | jeweils | beide | von beidem""",
    Means.AS_SAID: """so viele | so viel""",
    Means.LIKEWISE: """ebenso | ebenfalls | dito""",
    Means.RESPECTIVELY: """bzw | respektive""",
    Means.STANDING: """stehen jetzt bei | steht jetzt bei | steht bei | stehen bei | liegt jetzt bei""",
    Means.NOW: """jetzt | aktuell | mittlerweile | inzwischen | momentan | derzeit | gerade noch | zurzeit""",
    Means.RELABEL: """das waren die | das war die | das sind die | das waren | das war der | das war das |
        ich meinte die""",
    Means.DONE: """fertig | fertiggestellt | erledigt | abgeschlossen | geschafft | veröffentlicht | eingereicht |
        aktualisiert | aufgeräumt | online | live | ist raus | sind raus | verschickt | vorbereitet | eingerichtet |
        abgegeben | geliefert | gelöst | behoben | repariert | durch | ✅ | ☑ | ✔""",
    Means.WIN: """erfolg | gewonnen | yay | juhu | hurra | gute nachricht | gute nachrichten | stolz | endlich |
        rekord | bester tag | geklappt | meilenstein | gelobt | lob | begeistert | läuft super | 🎉 | 🥳 | 🏆 | 🙌 | 👏 |
        💪""",
    Means.PROBLEM: """blockiert | blockade | hänge fest | häng fest | stecke fest | komme nicht weiter |
        komm nicht weiter | ist down | kann keine | kann keinen | kann kein | kann nicht | konnte nicht |
        kann mich nicht | kann ich nicht | warte auf | warten auf | warte noch | problem | probleme |
        funktioniert nicht | geht nicht | abgestürzt | stürzt ab | gesperrt | ausgesperrt | fehlermeldung | kaputt |
        kein zugriff | keinen zugriff | keinen zugang | dringend | beschwert | droht | verärgert | sauer | verspätet |
        verzögert | gehackt | ausgefallen | ausfall | offline | weigert | brauche deine | brauche hilfe | brauche eure
        | brauche ihre | klemmt | spinnt | streikt | lädt nicht | hängt""",
    Means.GREETING: """guten morgen | gute nacht | guten abend | guten tag | schönen abend | schönen feierabend |
        bis morgen | mehr morgen | rest morgen | morgen mehr | morgen wieder | morgen dann | schönes wochenende |
        bis montag | bis dann | kein problem | keine sorge | kein stress | keine ahnung | kein ding | keine frage |
        keine eile | kein wunder | keine probleme | kein plan | keine zeit | kein thema | keine lust | keine änderung
        | keine änderungen | keine neuigkeiten | nichts neues | nichts besonderes | ohne probleme | ohne ende |
        ohne stress | noch ein hinweis | am wochenende frei | den rest morgen | ohne weiteres""",
}

# the forms of a word no stemmer knows, and how it is shortened
FORMS = """
    gelöst gelöste löste | geschrieben geschriebene schrieb geschriebener |
    verschickt verschickte versandt versandte versendet versendete rausgeschickt geschickt abgeschickt |
    offen offene offener offenen | geschnitten geschnittene | geschlossen geschlossene | angenommen angenommene |
    beantwortet beantwortete | verkauft verkaufte | gebucht gebuchte | mail mails e-mail e-mails email emails |
    telefonat telefonate anruf anrufe call calls | ticket tix tickets | bestellung bestellungen best |
    bewerbung bewerbungen bew | durchschnittlich durchschnittliche | gesendet gesendete | gehalten gehaltene |
    gelesen gelesene | getippt abgetippt abgetippte | bezahlt bezahlte | gewonnen gewonnene |
    erstantwort erstreaktion | eingang eingänge | kunde kunden kundin | antwort antworten | rechnung rechnungen rg |
    angebot angebote ang | termin termine | gespräch gespräche | stunde stunden std | geführt geführte |
    angelegt angelegte | nachricht nachrichten nachr | reservierung reservierungen res |
    veröffentlicht veröffentlichte | abgemeldet abmeldung abmeldungen | angemeldet anmeldung anmeldungen |
    storniert stornierung stornierungen storno stornos | erstattet erstattung erstattungen |
    reklamiert reklamation reklamationen | bestellt bestellung bestellungen best | gebucht buchung buchungen |
    beworben bewerbung bewerbungen bew | geliefert lieferung lieferungen | eingestellt einstellung einstellungen |
    verloren verlorene | gekündigt gekündigte kündigung kündigungen
"""
