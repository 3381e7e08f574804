"""How German clients answer a question with options."""

from __future__ import annotations

from flows.reading.idioms.reply_words import Meaning

IDIOMS = {
    Meaning.CHOSEN: """
        ^ nehm*|nimm|mach*|wähl*|such* ~ X  # Nehmen Sie A für die Messe.
        ich|wir nehm*|mach*|wähl*|möchte*|will|wollen|bevorzug*|bin|sind|stimm*|entscheid* ~ (für) ~ X  # Ich nehme A, das geht am schnellsten.
        nehm*|mach* wir|ich ~ X  # Dann nehmen wir A für alle.
        bin|sind|wäre|wären|stimm*|entscheid*|entschieden|plädier* ~ für ~ X  # Wegen der Kosten bin ich für A.
        möchte*|hätte* ~ X  # Wir möchten A, und zwar bald.
        kannst|können|könntest|könnten|würdest|würden du|sie|ihr (bitte) ~ X  # Können Sie bitte A umsetzen?
        X bitte  # Wegen der Frist A bitte.
        bitte ~ X  # Wegen der Frist bitte A umsetzen.
        lieber|eher|besser ~ X  # Lieber A als B.
        X (ist|wäre|finde|klingt|passt|geht|wäre) (ich) (für) (mich|uns) (völlig|ganz|absolut|so|am|das|die|der) gut|ok|okay|prima|super|perfekt|richtig|besten|beste|bestes|passt|fein|recht|vernünftig|sinnvoll|sinnvollsten|besser  # A finde ich am besten.
        X (ist|wäre) mir|uns (am) lieber|liebsten|recht  # C ist mir am liebsten.
        X passt|reicht|genügt|gewinnt|gefällt|passen|reichen|genügen|gefallen  # C reicht völlig.
        X machen|nehmen|umsetzen|durchführen  # Wir sollten C machen, das ist fair.
        spricht (alles) für X  # Da spricht alles für C.
        ja zu|für X  # Ja zu A.
        sondern ~ X  # Nicht B, sondern C.
        meine|unsere wahl|stimme|entscheidung (ist|fällt|wäre|lautet) (auf) ~ X  # Meine Stimme für A.
        tendiere|tendieren klar|eindeutig|deutlich (zu) X  # Ich tendiere klar zu C.
        ^ erst|zuerst|zunächst ~ X  # Erst A, dann B.
        wenn|falls|sofern … … X $  # Wenn der Bus frei ist B, sonst A.
        schließe*|schließen ~ mich|uns ~ X an  # Ich schließe mich Ihrer Empfehlung an.
        X wie anton|berta|bertha|cäsar|caesar|alpha|bravo  # B wie Berta.
        probieren|probiere|probier|versuchen|versuche ~ X  # Probieren wir A bis Ende Juni.
        wir bleiben|bleib ~ X  # Bleib bei A.
        team X  # Team C!
        X ist es|soll's|solls|wird's|wirds  # A soll's sein.
        klares|klare|eindeutiges|dickes|fettes ~ X  # Ein klares B.
        muss|müsste|sollte X sein|werden  # Muss wohl A sein.
        bleibt (dann|wohl|eigentlich) nur X  # Da bleibt nur C.
        nur X kommt|geht  # Nur C kommt infrage.
        daumen|plus|punkt für X  # Daumen für C.
        es wird ~ X  # Es wird A.
        nach mir geht (,|:) ~ X  # Wenn es nach mir geht, A.
        X (:|=|-) ja|gerne|ok $  # A no, B ja.
        X finde|find|ist|wäre|halte (ich|wir) (für) (völlig|ganz|auch) angemessen|fair|vernünftig|ausreichend|genug|richtig  # Eine Monatsmiete finde ich angemessen.
        trägt|trage|tragen|unterstützt|unterstütze|unterstützen|befürworte*|begrüße*|billigt ~ X  # Der Beirat trägt Ihre Empfehlung mit.
        X (mit) könnte|kann ich|wir (mich|uns) (gut) anfreunden|leben  # Mit C könnte ich mich anfreunden.
        X zuerst|zunächst|vorerst  # C zuerst.
    """,
    Meaning.CORRECTED: """
        ich meinte|meine|mein ~ X  # A – Quatsch, ich meine B.
        ^! sorry|quatsch|moment|halt|korrektur|nein|stopp ,|:|- ~ (doch) X  # A. Nein, doch B.
        doch lieber|eher|besser ~ X  # Nach dem Gespräch eben doch lieber C.
    """,
    Meaning.REFUSED: """
        nicht|nie|ohne|gegen|kein|keine|keinen|keinesfalls|niemals|statt|anstatt|anstelle|außer|bloß ~ X  # A, nicht B.
        X (bitte) (auf) (gar|überhaupt|lieber|leider) nicht|keinesfalls $  # A nicht, dann lieber C.
        X ist|wäre|geht|will|möchte|kommt|finde|mag|brauchen|machen|sollten|halte (ich|wir|für) (mich|uns) (auf|leider|gar|überhaupt|wirklich|einfach|eher|lieber) (keinen) nicht|fall|keinesfalls  # B geht nicht.
        X ist|wäre|finde|erscheint|scheint|dauert|kostet|klingt (ich|mir|uns) (viel|deutlich|etwas|definitiv|leider|halt) zu  # A ist mir zu teuer.
        X (viel) zu teuer|lang|langsam|riskant|spät|früh|wenig|viel  # A zu teuer, C zu riskant.
        X ist|sieht|klingt|wirkt|scheint|finde (mir|ich|uns|doch|etwas|ziemlich|eher) billig|teuer|riskant|langsam|blöd|schlecht|falsch|unfair|umständlich|kompliziert|unnötig|hart|unhöflich|unrealistisch|übertrieben|komisch|doof|mies  # C sieht billig aus.
        lieber|eher|besser … als X  # Lieber A als B.
        nein zu|für X  # Nein zu A.
        X scheidet|fällt|entfällt|raus  # B scheidet aus.
        X ist|wäre raus|vom|keine|unmöglich|quatsch|blöd  # A ist keine Lösung.
        X kommt nicht|leider  # C kommt nicht infrage.
        weder ~ Y noch X  # Weder A noch C.
        weder ~ X  # Weder A noch C.
        weder … … noch X  # Weder A noch C.
        alles außer|nur nicht X  # Alles außer C.
        halte|halten ~ nichts|wenig von X  # Von B halte ich nichts.
        von X halte|halten ~ nichts|wenig  # Von B halte ich nichts.
        X bringt|hilft nichts|nicht|wenig  # A bringt nichts.
        X haben|hatten wir schon|bereits  # A hatten wir schon.
        X kommt (gar|überhaupt) nicht in|infrage  # C kommt gar nicht in Frage.
        X können|kannst|könnt wir|sie|du vergessen|streichen|lassen  # A können wir vergessen.
        X lassen wir  # C lassen wir.
        von X rate|raten  # Von A rate ich ab.
        nicht interessiert an X  # Nicht interessiert an C.
        X (:|=|-) nein|nö $  # A nein, B yes.
        entgegen|trotz X  # Entgegen Ihrer Empfehlung: A.
        X ihn|sie|es|das nicht $  # Kündigen Sie sie nicht.
    """,
    Meaning.FALLBACK: """
        sonst|ansonsten|andernfalls|notfalls|alternativ|ersatzweise|hilfsweise (halt|dann|eben) ~ X  # Wenn der Ersatz bis Mittwoch da ist, dann C, sonst B.
        wenn|falls nicht (,) ~ X  # C, falls er Zeit hat. Falls nicht, A.
        zur not ~ X  # A, zur Not B.
        X als plan|rückfalllösung|notlösung|ersatz|reserve  # B, mit C als Notlösung.
        es sei denn (,) … … (,) dann ~ X  # A, es sei denn, sie lehnt ab, dann C.
        außer … … (,) dann ~ X  # A, außer sie haben wieder erhöht, dann C.
    """,
    Meaning.IF_NOT: """
        wenn|falls|sofern|sollte … nicht|kein|keine|keinen … (,) ~ X  # B. Wenn er sich nicht meldet, C.
        X wenn|falls|sofern … … nicht|kein|keine|keinen|niemand|scheitert  # C diese Woche, A falls sie es nicht schaffen.
        wenn|falls|sofern … niemand|keiner|nichts … (,) ~ X  # Wenn keiner kann, C.
    """,
    Meaning.OTHER: """
        die|den|das|der andere|anderen|übrige*|verbleibende* (variante|option|lösung|möglichkeit)  # Weder B noch C, also die andere.
        bleibt|übrig (nur) (noch) die|das|eine|übrig  # Bleibt nur die eine übrig.
        alles außer  # Alles außer A und C.
        alles bis auf  # Alles bis auf A und C.
    """,
    Meaning.LATER: """
        X ab|später|danach|anschließend|nächste*|erst  # B vorerst, C ab Juli.
        erst|zuerst|zunächst|erstmal|vorerst ~ Y … (,) (und) dann|später|danach ~ X  # Erst mal B versuchen, dann C.
        und|,|aber später|danach|anschließend|ab … … X  # Jetzt B und ab Juli C.
        und|, dann ~ später X  # B und dann später C.
    """,
    Meaning.DOUBTED: """
        vielleicht|eventuell|evtl|womöglich|möglicherweise|wahrscheinlich|vermutlich ~ X  # Vielleicht A.
        X vielleicht|eventuell|evtl|womöglich|könnte|könnten|dürfte  # A vielleicht, ich muss erst sehen.
        tendiere|tendieren|neige ~ zu X  # Ich tendiere zu A.
        schwanke|schwanken|unschlüssig|unentschieden|unsicher … X  # Ich schwanke zwischen A und C.
        was ist|wäre mit X  # Was ist mit C
        wie wäre|wärs|wär's (es) (mit) X  # Wie wäre es mit C
        hätte|hätten|wäre … X … gesagt|genommen|gewählt|gewesen  # Ich hätte A genommen.
        eigentlich|normalerweise|sonst|ursprünglich … X  # Eigentlich A.
        könnte|kann mit X leben  # Mit C könnte ich leben.
        kommt drauf|darauf an … X  # Kommt drauf an, A oder C.
        überlege … X  # Ich überlege A zu nehmen.
        entweder ~ X  # Entweder A oder C.
        tendenz (eher) (zu) (:) ~ X  # Tendenz B.
    """,
    Meaning.RECOMMENDED: """
        (genau) (so) wie|was|das (von) (sie|du|ihr|dir|ihnen|euch|oben|bereits|schon) (es) vorgeschlagen|empfohlen|vorschlag*|vorschläg*|schlägst|schlagen|empfehl*|empfiehlst|angeregt|geraten|rätst  # Machen Sie es so wie vorgeschlagen.
        dein*|ihr|ihre*|euer|eure* (eigenen) vorschlag*|empfehlung*|favorit*|idee|rat|vorgehen|lösung  # Ihrem Vorschlag folge ich gern.
        die|der|den|das|ihre|deine (von) (ihnen|dir|euch) empfohlene*|vorgeschlagene*|bevorzugte* (variante|lösung|option|weg|version)  # Die empfohlene Variante bitte.
        der|dem|die|den empfehlung|vorschlag  # Ich schließe mich der Empfehlung an.
        wie geplant|vorgesehen|gehabt  # Weitermachen wie geplant.
        (so) wie (sie|du|ihr) (es) für richtig halten|hältst|haltet  # Machen Sie es so, wie Sie es für richtig halten.
        (so) wie sie|du|ihr denken|denkst|denkt|meinen|meinst|meint  # Mach's so wie du denkst.
    """,
    Meaning.YES: """
        ja|jap|jo|jawohl|jup|joa|yes|jep  # Ja, gerne!
        ok|okay|oki|okey  # Ok.
        passt|passt's  # Passt so.
        das|es|so passt (so)  # Das passt so.
        das|so geht (so) (für) (mich|uns) $  # Das geht so.
        klingt (sehr|doch|ganz) gut|prima|super|vernünftig|perfekt|fair|sinnvoll  # Klingt gut.
        das|so ist|wäre|wär (so|völlig|ganz|absolut) gut|ok|okay|prima|super|perfekt|richtig|recht|fein  # Das ist gut so.
        einverstanden|genehmigt|freigegeben|bestätigt|abgemacht|gebongt  # Einverstanden.
        bin|sind ~ dabei|dafür|einverstanden  # Bin dafür.
        in ordnung  # Geht in Ordnung.
        von mir aus  # Von mir aus.
        meinetwegen  # Meinetwegen.
        geht|gut klar|so  # Geht klar.
        hört sich gut|prima|vernünftig|super an  # Hört sich gut an.
        ^ dafür $  # Dafür.
        nichts dagegen  # Ich habe nichts dagegen.
        keine einwände|bedenken  # Keine Einwände.
        auf jeden fall  # Auf jeden Fall.
        stimme|stimmen ~ zu  # Dem stimme ich zu.
        daumen hoch  # Daumen hoch!
        sehe ich (auch|genauso|ganz) (genau) so|genauso|auch  # Sehe ich auch so.
        deiner|ihrer|eurer meinung  # Bin ganz deiner Meinung.
        von meiner|unserer seite  # Von meiner Seite ok.
        von mir|uns (ein|aus) ja|ok|okay  # Von mir ein Ja.
        schließe ich mich an  # Da schließe ich mich an.
        ist (mir|uns) (sehr) recht  # Ist mir recht.
        soll mir|uns recht sein  # Soll mir recht sein.
        find*|finde ~ (ich|wir) (sehr|auch) gut|super|prima|vernünftig|richtig  # Find ich gut.
        jawoll|joah|logo|klaro|freili|oki-doki|yep|jupp|jepp|jep  # Jawoll!
        grünes licht  # Grünes Licht von mir.
        sie|du|ihr haben|hast|habt (da) (völlig|vollkommen|ganz) recht  # Sie haben recht.
        bin|sind (da) (ganz|voll) bei ihnen|dir|euch  # Da bin ich ganz bei Ihnen.
        sie|du wissen|weißt (das) (da) (am) besser|besten  # Sie wissen das am besten.
        unterschreibe|unterschreib ich  # Das unterschreibe ich.
        passt scho|schon  # Passt scho.
        hätte ich (auch|genauso|genau) (so)  # Hätte ich auch so gemacht.
        ganz|genau meine|in meinem sinne|meinung  # Ganz in meinem Sinne.
        so sei es  # So sei es.
        alles paletti  # Alles paletti.
        d'accord|dakor  # D'accord.
        meinen segen|mein ok|okay|einverständnis  # Meinen Segen haben Sie.
    """,
    Meaning.PLEASED: """
        gern|gerne|genau|perfekt|super|prima|klar|sicher|unbedingt|selbstverständlich|natürlich|top|läuft|freilich  # Perfekt, danke!
        sehr|ganz gut|schön|gerne|gern  # Sehr gut, danke.
        aber|ja klar|sicher|gern|gerne|natürlich  # Aber klar.
        gute|super|tolle idee|sache  # Gute Idee.
        guter|gute|super|prima|toller plan|idee|vorschlag|lösung  # Guter Plan, danke.
        alles klar  # Alles klar, machen.
        na gut  # Na gut.
        kein problem  # Kein Problem, machen Sie das.
    """,
    Meaning.GO_AHEAD: """
        so|das|genau|gerne|gern|bitte ~ (sie) (es) (so) mach*|machen|umsetzen|tun  # Bitte so machen.
        mach*|machen ~ so|das|es  # Machen Sie das so.
        so soll|sollten ~ machen|sein|es|wir  # So soll es sein.
        veranlass*|veranlassen|erledigen  # Bitte so veranlassen.
        mach*|machen ~ ruhig|einfach  # Machen Sie ruhig.
        bitte (so) machen  # Bitte machen.
        mach*|machen (sie) $  # Ja, machen Sie.
        leg|legen|legt (sie|ihr) (mal|gleich|ruhig) los  # Legen Sie los!
        nur zu  # Nur zu!
        zieh*|ziehen (wir|sie) (das) (so) durch  # Ziehen wir durch.
        auf|los geht's|gehts  # Los geht's.
        bitte durchziehen|loslegen|starten  # Bitte loslegen.
        schließe|schließen mich|uns (da|dem|ihnen|dir|gerne|gern) an  # Ich schließe mich an.
        richte mich nach ihnen|dir  # Ich richte mich nach Ihnen.
        vertraue ihnen|dir|euch  # Da vertraue ich Ihnen.
        verlasse mich auf sie|dich  # Ich verlasse mich auf Sie.
    """,
    Meaning.SEEN: """
        hab*|habe|haben ~ (schon|bereits) gesehen|gelesen|gehört|bekommen|erhalten|bemerkt|mitbekommen  # Ja, habe ich gesehen.
        ist|war (mir|uns) bekannt|klar|bewusst  # Ja, ist mir bekannt.
        stimmt leider  # Ja, stimmt leider.
        weiß|kenne|verstehe|erinnere|wusste ich|wir  # Ja, weiß ich.
        ich|wir weiß|verstehe|kenne|erinnere|sehe|wissen|verstehen|kennen  # Ja, ich weiß.
        ist|war ärgerlich|schlimm|traurig|blöd  # Ja, ist ärgerlich.
    """,
    Meaning.NOTED: """
        zur kenntnis  # Ok, zur Kenntnis genommen.
        danke|dank für die|den|das|ihre|deine (kurze|schnelle) info|infos|information|nachricht|hinweis|update|bescheid|rückmeldung|mitteilung  # Danke für die Info.
        gut zu wissen  # Gut zu wissen.
        weiß (ich) bescheid  # Dann weiß ich Bescheid.
        das stimmt  # Ja, das stimmt.
    """,
    Meaning.NONE: """
        keine|keins|keines|keiner|keinen|keinem (von) (den) davon|der|von|dieser|beiden|dreien|variante*|vorschläge|option*  # Keins von den dreien.
        ^^ keine|keins|keines|keiner|nichts $$  # Keine.
        weder noch  # Weder noch.
        nichts (von) (alle|all) davon|dem|dergleichen  # Nichts davon.
        alle drei|beide (varianten|vorschläge|optionen) sind|gefallen|passen (mir|uns) nicht|zu|leider  # Alle drei gefallen mir nicht.
        nein zu allen|allem  # Nein zu allen.
    """,
    Meaning.NEED_INFO: """
        mehr infos|info|informationen|details|angaben|hintergrund  # MEHR INFO
        brauche|brauchen|bräuchte|benötige|fehlen|fehlt ~ (mir) (noch) (ein) (paar) (mehr|nähere|weitere) infos|informationen|details|angaben|zahlen  # Ich brauche noch ein paar Infos.
        (kurze|eine|vorab|noch) (kurze) frage|rückfrage (vorab|dazu|vorweg|noch|:|,)  # Kurze Frage vorab.
        sag*|schreib* mir|uns (bitte) (erst|vorher|noch) (mal) ,|was|wie|ob|wann|warum|wer  # Sagen Sie mir erst, was das kostet.
        ^ was|wie|wann|warum|wieso|wer|wo|welche* würde|würden|kostet|kosten|viel|lange|teuer|ist|sind|es|sie|passiert|bedeutet|heißt  # Was würde A kosten
    """,
    Meaning.DELEGATED: """
        weitergegeben|weitergeleitet|übergeben|abgegeben|gebeten  # Habe ich an Frau Brandt weitergegeben.
        kümmert|meldet|meldest sich  # Herr Voss meldet sich bei Ihnen.
        sprich|sprechen|klär*|frag*|absprechen|abstimmen|rücksprache|wende|wenden … mit|an|bitte|mal|meine*|herrn|frau  # Bitte klären Sie das mit Herrn Voss.
        ihre|deine|eure entscheidung|wahl $  # Ihre Entscheidung.
        überlass*|überlasse ~ ich|dir|ihnen|euch  # Das überlasse ich Ihnen.
        liegt|ist ~ bei dir|ihnen|ihm|ihr  # Das liegt bei Ihnen.
        nicht meine|mein entscheidung|baustelle|bereich|thema  # Nicht meine Baustelle.
        zuständig  # Dafür ist Frau Brandt zuständig.
        wie sie|du|ihr wollen|willst|wollt|möchten|möchtest|mögt  # Machen Sie, wie Sie wollen.
    """,
    Meaning.UNDECIDED: """
        bevor ich (mich) entscheide*|zusage*|antworte*|zustimme*  # Bevor ich mich entscheide, brauche ich den Preis.
        entscheidet|bestimmt  # Das entscheidet meine Frau.
        muss|müssen|möchte|will|werde|wollen ich|wir … … darüber|drüber|nachdenken|überlegen|überschlafen|schlafen|prüfen|klären|besprechen|nachfragen|fragen|reden|rechnen|sprechen|abstimmen  # Darüber muss ich noch nachdenken.
        ich|wir muss|müssen|möchte|will|werde|wollen … … darüber|drüber|nachdenken|überlegen|überschlafen|schlafen|prüfen|klären|besprechen|nachfragen|fragen|reden|rechnen|sprechen|abstimmen  # Ich muss erst mit Herrn Voss sprechen.
        denke|denk ~ drüber|darüber  # Ok, ich denke drüber nach.
        darüber|drüber (noch) (mal) nachdenken|schlafen  # Ich will noch mal drüber schlafen.
        überlege|überlegen (es|mir|uns) (es) (noch)  # Ich überlege noch.
        bin|sind ~ (mir) (noch) unsicher|unschlüssig  # Bin mir noch unsicher.
        entscheide|entscheiden|entscheidet|such* du|sie|ihr|dir|selbst  # Entscheiden Sie selbst.
        hat|haben (das) letzte wort  # Karin hat das letzte Wort.
        ginge es nach mir  # Ginge es nach mir, A.
        nach mir ginge  # Wenn es nach mir ginge, A.
    """,
    Meaning.POSTPONED: """
        noch nicht|nichts  # Bitte noch nichts machen.
        warte*|abwarten|zuwarten (bis|noch|mit|wir)  # Warten Sie bis Montag.
        können|können|lass*|sollten|reden|sprechen wir|uns … morgen|montag|dienstag|mittwoch|donnerstag|freitag|später|nächste*|telefonieren|sprechen|reden|woche  # Können wir das am Montag besprechen?
        schaue|schau|gucke|guck|sehe ~ mir … an|morgen|später  # Ich schaue es mir morgen an.
        bis dahin nicht*  # Bis dahin nichts schicken.
    """,
    Meaning.CALLS_BACK: """
        melde|melden mich|uns  # Ich melde mich am Montag.
        sage|sag|gebe|geb ~ bescheid|rückmeldung  # Ich gebe morgen Bescheid.
        ruf*|anrufen ~ (mich|mal|uns) (kurz) an|zurück  # Rufen Sie mich bitte an.
    """,
    Meaning.EITHER: """
        (mir|uns|ganz|völlig|ist) egal|wurscht|wurst|einerlei  # Ist mir egal.
        beides|beide  # Beides geht.
        nach belieben|wunsch  # Nach Belieben.
    """,
    Meaning.REQUEST: """
        ^ kannst|können|könntest|könnten|würdest|würden du|sie|ihr (bitte) ~ X  # Könnten Sie A machen?
        ^ kannst|können|könntest|könnten|würdest|würden du|sie|ihr bitte  # Können Sie bitte A für alle umsetzen?
    """,
    Meaning.UNDO: """
        ^ rückgängig|widerruf*|zurücknehmen|storno  # RÜCKGÄNGIG
        rückgängig machen  # Bitte rückgängig machen.
        nehme|ziehe … zurück  # Ich nehme das zurück.
        kommando zurück  # Kommando zurück!
    """,
}
