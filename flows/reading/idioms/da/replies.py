"""How Danish clients answer a question with options."""

from __future__ import annotations

from flows.reading.idioms.reply_words import Meaning

IDIOMS = {
    Meaning.CHOSEN: """
        ^ tag|vælg|gør|kør|brug|gå ~ X  # Tag B til kunden.
        jeg|vi vil|vælger|tager|ønsker|foretrækker|stemmer|går|gør|kører|siger|er|synes|hælder ~ X  # Jeg vælger A til messen.
        så vælger|tager|gør|kører vi|jeg ~ X  # Så tager vi A til alle.
        lad os ~ X  # Lad os køre C inden sommerferien.
        kan|kunne|vil du|i ~ (ikke) ~ tage|gøre|vælge|køre ~ X  # Kan du ikke gøre A?
        X tak  # På grund af vejret A tak.
        (må) (det) bliver|blive ~ X  # Det må blive B.
        hellere|helst|bedst ~ X  # Hellere A end B.
        X er|lyder|virker|ville|var|synes (være|jeg|vi) (helt|er|da|jo|mest|klart|den|det|ganske) (helt) fint|fin|fine|godt|god|bedst|bedste|okay|ok|rigtigt|rigtige|perfekt|super|fornuftigt|fornuftig|rimeligt|oplagt  # B er fint for den lille butik.
        X er|lyder (helt) i orden  # A er helt i orden.
        X passer|dur|fungerer|vinder|rækker  # A passer os.
        mit|min|vores valg|stemme|svar (er|går|falder) (til|på) ~ X  # Min stemme går til C.
        er (mest) (stemt) for X  # Jeg er for B.
        ja (tak) til X  # Ja til A.
        men ~ X  # Ikke B, men C.
        ^ først|start|begynd ~ X  # Først A, så B.
        hvis|når|såfremt … … X $  # Hvis bussen er ledig B, ellers A.
        X som i  # B som i Bo.
        kan (godt) (bedst) lide ~ X  # Jeg kan godt lide A.
        prøv|prøver|prøve ~ X  # Vi prøver A i en måned.
        bliv|hold|holder (os) (fast) ved|i ~ X  # Bliv ved A.
        lad (det) gå med ~ X  # Lad gå med A.
        X ville passe|fungere|dur  # B ville passe mig bedre.
        bedst|godt lide ~ X  # Af de tre kan jeg bedst lide A.
        X er min|vores|mit|helt favorit|valg|førstevalg|klare  # B er min favorit.
        team X  # Team C!
        det må være ~ X  # Det må være C.
        X vinder|hver  # A vinder.
        klar|klart|stor ~ X  # En klar B.
        X hver gang  # C hver gang.
        kun X  # Kun C duer.
        X (:|=|-) ja|gerne $  # A no, B ja.
        tilslutter mig ~ X  # Jeg tilslutter mig din anbefaling.
        X er nok|rigeligt|tilstrækkeligt|rimeligt|fair|retfærdigt  # Lapning er nok.
        bakker (op) (om) ~ X  # Bestyrelsen bakker op om jeres indstilling.
        støtter ~ X  # Vi støtter jeres forslag.
        X er den|det|noget (,) jeg|vi (godt) kan leve  # A er den, jeg kan leve med.
        X først  # C først.
    """,
    Meaning.CORRECTED: """
        jeg mener|mente X  # A – nej, jeg mener B.
        ^! undskyld|vent|ups|rettelse|nej ,|:|- ~ (jeg) (mener) X  # A. Nej vent, B.
        nej vent (,) X  # A. Nej vent, B.
        alligevel hellere ~ X  # Efter samtalen alligevel hellere C.
    """,
    Meaning.REFUSED: """
        ikke|aldrig|uden|mod|imod|undgå|undtagen|drop|glem|ingen ~ X  # A, ikke B.
        hverken ~ Y eller X  # Hverken A eller C.
        hverken ~ X  # Hverken A eller C.
        X er|lyder|virker|bliver (alt|lidt|jo|simpelthen|mig|os|os|desværre) (alt) for  # A er for dyrt.
        X ikke $  # A ikke, tak.
        X er|går|kan|vil|dur|duer|skal|synes|gider|virker|holder (jeg|vi|det|den) (slet|bare|desværre|altså|jo|nok|lade) ikke  # A dur ikke.
        hellere|bedre … end X  # Hellere A end B.
        i stedet for X  # C i stedet for A.
        frem for X  # A frem for B.
        fremfor X  # A fremfor B.
        nej (tak) til X  # Nej tak til A.
        X er|må udelukket|ude|umuligt|ingen|vige|udgå  # C er udelukket.
        alt andet end X  # Alt andet end C.
        prøvet X  # Vi har prøvet A.
        X er|ser|lyder|virker (da|jo|lidt|ret|meget|helt) billigt|dyrt|risikabelt|langsomt|dumt|forkert|dårligt|mærkeligt|urimeligt|urealistisk|besværligt|unødvendigt|hårdt|umuligt|uhøfligt  # C ser billigt ud.
        X tager|koster … for  # B tager alt for lang tid.
        X er vi|jeg (slet|bare|overhovedet) ikke  # C er vi slet ikke interesserede i.
        X kommer ikke på|i  # C kommer ikke på tale.
        X kan vi|jeg|du (godt) glemme|droppe  # A kan vi godt glemme.
        X er no|et no-go|go  # A er no go.
        ikke interesseret|interesserede i X  # Ikke interesseret i C.
        X (:|=|-) nej|niks $  # A nej, B yes.
        trods|modsat X  # Trods din anbefaling: A.
        på trods af X  # På trods af dit forslag A.
        X den|det|dem|ham|hende ikke $  # Opsig den ikke.
    """,
    Meaning.FALLBACK: """
        ellers|alternativt|subsidiært (må) (det) (bliver|blive|så|bare|tager|vi) ~ X  # C hvis det kan gøres under 900 kr, ellers A.
        hvis ikke (,) ~ X  # C, hvis den er på lager. Hvis ikke, A.
        i nødstilfælde|værste ~ X  # A, i nødstilfælde B.
        om nødvendigt ~ X  # A, om nødvendigt B.
        X som plan|reserve|backup|nødløsning  # B, med C som nødløsning.
        medmindre … … (,) så ~ X  # A, medmindre hun siger nej til det, så C.
    """,
    Meaning.IF_NOT: """
        hvis|såfremt … ikke|ingen … … (,) ~ X  # B. Hvis han ikke svarer, C.
        X hvis|såfremt … … ikke|ingen  # C i denne uge, A hvis de ikke kan nå det.
    """,
    Meaning.OTHER: """
        den|det anden|andet|resterende|tilbageværende|sidste (mulighed)  # Hverken B eller C, så den anden.
        alt andet end  # Alt andet end A og C.
        alt undtagen  # Alt undtagen A og C.
    """,
    Meaning.LATER: """
        X fra|senere|derefter|bagefter|efter|næste  # B foreløbig, C fra juli.
        først|start|begynd ~ Y … (,) (og) så|derefter|bagefter|senere ~ X  # Først A, og så B.
        og|,|men senere|derefter|bagefter|fra … … X  # B nu, men fra foråret vil jeg kun have C.
        og så (senere) ~ X  # B nu og så C.
    """,
    Meaning.DOUBTED: """
        måske|muligvis|eventuelt|evt|sandsynligvis ~ X  # Måske A.
        X måske|muligvis|eventuelt|evt|kunne  # A måske, jeg må se.
        hælder (nok) til|mod|mest ~ X  # Jeg hælder til A.
        i tvivl … X  # Jeg er i tvivl mellem A og C.
        hvad med X  # Hvad med C
        ville|havde … (have) sagt|valgt|taget ~ X  # Jeg havde valgt A.
        egentlig|normalt|oprindeligt … X  # Normalt A.
        kan|kunne (godt) leve med X  # Jeg kan godt leve med C.
        kommer an på … X  # Det kommer an på prisen, A eller C.
        overvejer ~ X  # Jeg overvejer A.
        enten ~ X  # Enten A eller C.
    """,
    Meaning.RECOMMENDED: """
        (lige|præcis|bare) som|hvad|det|sådan du|i (selv|har|også) foreslår|foreslog|foreslået|anbefaler|anbefalede|anbefalet|skriver|siger  # Gør som du foreslår.
        som (af) (dig|jer) (selv) foreslået|anbefalet  # Som foreslået.
        din|dit|jeres|dine (egen|eget|egne) forslag|anbefaling|favorit|råd|idé|ide|løsning|plan|anbefalinger  # Følg bare jeres egen anbefaling.
        den|det (af) anbefalede|foreslåede|foretrukne (løsning|mulighed|model)  # Den anbefalede løsning, tak.
        den|det (som) du|i anbefaler|foreslår  # Den du anbefaler.
        som du|i plejer  # Gør bare som I plejer.
        jeres|din|den indstilling  # Jeg følger jeres indstilling.
        som planlagt  # Bare gå videre som planlagt.
        (lige) som|hvad|det du|i (selv) synes|mener|tænker (er) (bedst|rigtigt)  # Gør som du synes.
    """,
    Meaning.YES: """
        ja|jep|jo|jada|yes|jaja|jeps  # Ja tak.
        ok|okay|okej|oki  # Ok.
        enig|enige|godkendt|accepteret|aftalt|bekræftet  # Enig.
        det|den er|lyder|virker (helt|jo|da|mig|fuldstændig) fint|godt|ok|okay|perfekt|super|rimeligt|fornuftigt|rigtigt|fedt  # Det lyder godt.
        lyder (helt|rigtig|super) fint|godt|ok|okay|perfekt|super|rimeligt|fornuftigt|rigtigt  # Lyder godt.
        det passer mig|os  # Det passer os.
        passer fint|mig|os  # Passer fint.
        i orden  # Det er i orden.
        for min skyld  # For min skyld gerne.
        ingen indvendinger|problem|problemer  # Ingen indvendinger.
        intet problem  # Intet problem.
        fin med mig|os  # Fin med mig.
        tommel|tommelfinger op  # Tommel op!
        lyder som en (god) plan  # Lyder som en plan.
        det synes jeg|vi også  # Det synes jeg også.
        er (jeg|vi) (helt) med på  # Det er jeg med på.
        et ja (herfra|fra)  # Et ja herfra.
        ok herfra  # Ok herfra.
        fint nok  # Fint nok.
        den køber jeg|vi  # Den køber jeg.
        ja da  # Ja da!
        klart ja  # Klart ja.
        grønt lys  # Grønt lys herfra.
        du|i har (helt) ret  # Du har ret.
        det er jeg|vi (helt) enig|enige (i|med)  # Det er jeg enig i.
        kan|går jeg|vi (godt) (gå) med til|på  # Det kan jeg gå med til.
        du|i ved|kender … bedst  # Du kender dem bedst.
        lad os (bare) (så) (gøre) det  # Lad os gøre det.
        en aftale  # Det er en aftale.
        det holder|virker|funker  # Det holder.
        har min|vores velsignelse|accept  # Du har min velsignelse.
        tip top  # Tip top.
        jeg|vi er med $  # Jeg er med.
    """,
    Meaning.PLEASED: """
        fint|godt|perfekt|super|gerne|selvfølgelig|naturligvis|klart|bestemt|absolut|fedt|top|glimrende|skønt|dejligt|endelig|nemlig  # Perfekt!
        kanon|fremragende|skidegodt|storartet|cool|jamen  # Kanon.
        rigtig|virkelig fint|godt|fin|god  # Rigtig fint, tak.
        god|fin idé|ide|tanke|beslutning  # God idé.
        god|fin|super|glimrende plan|idé|ide|tanke|løsning  # God plan, tak.
        helt sikkert|klart|bestemt  # Helt sikkert.
        helt|fuldstændig fint|enig|ok|klart  # Helt fint.
    """,
    Meaning.GO_AHEAD: """
        gør|kør|gå ~ det|den|bare|på|løs  # Kør på.
        sæt|gå ~ i gang  # Sæt bare i gang.
        sådan|så gør vi (det|bare)  # Sådan gør vi.
        det|den gør|kører (vi|i|du|jeg) (så|bare)  # Det gør vi :-)
        det siger vi  # Det siger vi.
        bare kør|gør|book|bestil|sæt  # Bare kør.
        klø på  # Bare klø på.
        sæt|gå (bare) i gang  # Sæt i gang!
        slå til  # Slå til.
        retter mig|os efter dig|jer|det  # Jeg retter mig efter dig.
        stoler på dig|jer  # Jeg stoler på dig.
    """,
    Meaning.SEEN: """
        har (jeg|vi) (godt|også) set|læst|hørt|bemærket|fået|opdaget  # Ja, det har jeg set.
        jeg|vi har (godt|lige|også) set|læst|hørt|bemærket|fået|opdaget  # Ja, jeg har set det.
        det ved jeg|vi  # Ja, det ved jeg.
        jeg|vi ved|forstår|kender|husker  # Ja, jeg ved det.
        er (da) (godt) (nok) ærgerligt|træls|trist|rigtigt|sandt  # Ja, det er træls.
    """,
    Meaning.NOTED: """
        noteret|modtaget  # Ok, noteret.
        tak for info|beskeden|opdateringen|orienteringen|oplysningen|heads-up  # Tak for beskeden.
        godt at vide  # Godt at vide.
        så ved jeg|vi det|besked  # Så ved jeg besked.
    """,
    Meaning.NONE: """
        ingen|intet af (de|dem|delene|mulighederne|forslagene|disse|tre)  # Ingen af delene.
        ^^ ingen|intet $$  # Ingen.
        hverken eller  # Hverken eller.
        ikke nogen|noget af (dem|delene|de)  # Ikke nogen af dem.
        nej (tak) til det hele  # Nej til det hele.
        nej (tak) til alle|alt|dem  # Nej tak til alle tre.
        alle (tre) er|forslag (alt) for  # Alle tre er for dyre.
    """,
    Meaning.NEED_INFO: """
        mere|mer|flere info|information|oplysninger|detaljer  # MERE INFO
        mangler (lige|nogle|lidt) (flere|mere) oplysninger|info|information|tal|detaljer  # Jeg mangler nogle oplysninger.
        (et) lige|lille|hurtigt|kort spørgsmål  # Lige et hurtigt spørgsmål først.
        spørgsmål først  # Et spørgsmål først.
        sig|skriv|fortæl (mig) (lige) (først) (,) hvad|hvor|hvornår|om|hvem  # Fortæl mig lige først, hvad det koster.
        ^ hvad|hvor|hvornår|hvorfor|hvem|hvordan|hvilken|hvilke koster|vil|ville|er|meget|længe|lang|mange|skal|med|sker|betyder|den|det|vi|der  # Hvad koster A
    """,
    Meaning.DELEGATED: """
        videresendt|sendt videre|overladt|overdraget|bedt  # Jeg har sendt den videre til Torben.
        sendt|givet … videre  # Jeg har givet den videre til Torben.
        snak*|tal*|spørg*|vend*|afklar* … med|om|lige  # Det må du snakke med Torben om.
        ^ spørg  # Spørg Torben.
        dit|din|jeres valg|beslutning $  # Dit valg.
        op til dig|jer|ham|hende  # Det er op til dig.
        overlader (det|jeg) (til|dig|jer)  # Det overlader jeg til dig.
        ikke mit|min bord|beslutning|område|afdeling  # Ikke mit bord.
        han|hun|de vender|skriver|svarer|ringer|kontakter|melder  # Han vender tilbage til dig.
        hvad|som du (selv) vil  # Som du vil.
    """,
    Meaning.UNDECIDED: """
        før|inden jeg|vi (kan) vælger|vælge|beslutter|beslutte|svarer|svare|bestemmer|tager  # Jeg vil kende prisen, før jeg vælger.
        bestemmer|afgør|beslutter  # Det bestemmer min kone.
        tænke|tænker|sove|sover (lige) (lidt|over) (over|på) (det|den|sagen)  # Jeg skal lige tænke over det.
        skal|må|bliver (jeg|vi) (lige|først|nødt) (til) (at) (først|lige) snakke|tale|tjekke|spørge|se|regne|undersøge|tænke|læse|vende  # Jeg skal lige tjekke med banken.
        ved (det) (jeg) ikke  # Det ved jeg ikke endnu.
        vælg|bestem|afgør|beslut du|selv|i  # Bestem selv.
        har (det) sidste ord  # Karen har det sidste ord.
        stod|var det (til|op) til mig  # Stod det til mig, A.
        op til mig  # Hvis det var op til mig, A.
    """,
    Meaning.POSTPONED: """
        vent|venter (lige|med|lidt|til|på) (med|til|på)  # Vent til på mandag.
        ikke endnu|noget  # Gør ikke noget endnu.
        kan|skal|lad vi|os (lige) (tage|snakke|tale|vende|udskyde|drøfte|se) … mandag|tirsdag|onsdag|torsdag|fredag|morgen|senere|uge|telefon|ringe  # Kan vi tage den på mandag?
        ser|kigger (jeg) (lige) på det|den  # Jeg kigger på det i morgen.
    """,
    Meaning.CALLS_BACK: """
        vender|kommer|melder (lige) (jeg) tilbage  # Jeg vender tilbage.
        giver (jeg|dig) lyd|besked  # Jeg giver lyd i morgen.
        ring (lige) til mig  # Ring lige til mig.
    """,
    Meaning.EITHER: """
        ligegyldigt|ligemeget|ligeglad|begge  # Det er ligegyldigt.
        lige meget|gyldigt  # Det er lige meget.
    """,
    Meaning.REQUEST: """
        ^ kan|kunne|vil|gider du|i (ikke) (lige|godt|bare) ~ tage|gøre|vælge|køre ~ X  # Kan du ikke gøre A?
        ^ skal|kan vi (ikke) (bare|lige|så) ~ tage|gøre|vælge|køre|sige ~ X $  # Skal vi ikke sige B?
    """,
    Meaning.UNDO: """
        ^ fortryd|fortryder|annuller|omgør  # FORTRYD
        (gerne) fortryde  # Jeg vil gerne fortryde.
        trækker|tager … tilbage  # Jeg trækker det tilbage.
    """,
}
