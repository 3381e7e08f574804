"""What automatic replies, bounces and mailing lists say, in three languages, when no header gives them away."""

from __future__ import annotations

from flows.reading.idioms.reply_words import Sign, idioms, phrases

# how the subject, or the first line, of an automatic mail begins
SUBJECTS = phrases("""
    ticket created | new ticket | case created | anfrage erhalten | ticket erstellt | sag oprettet |
    auto |     automatic reply | automatic response | automated reply | automated response | auto reply | auto-reply |
    autoreply | auto response | auto-response | autoresponse | out of office | out of the office | out-of-office |
    ooo | vacation reply | away from office | on vacation | on leave | away | automatic answer |
    automatische antwort | automatische abwesenheitsnotiz | automatische rückmeldung | automatische nachricht |
    autoantwort | automatische eingangsbestätigung | eingangsbestätigung | abwesenheitsnotiz | abwesenheitsmeldung |
    abwesenheitsnachricht | abwesenheitsassistent | abwesenheit | abwesend | nicht im büro | außer haus | im urlaub
    | urlaubsnotiz | automatisk svar | automatisk besvarelse | automatisk mail | autosvar | auto-svar | fraværende |
    fraværsmeddelelse | fraværsbesked | fravær | ikke på kontoret | ikke til stede | på ferie | feriesvar |
    fraværsassistent | kvittering | undeliverable | undelivered mail returned to sender |
    delivery status notification | mail delivery failed | mail delivery failure | mail delivery system |
    mail delivery subsystem | returned mail | failure notice | delivery failure | delivery has failed |
    message not delivered | address not found | message blocked | nondeliverable mail | delivery delayed |
    warning: message | unzustellbar | nicht zustellbar | nachricht nicht zugestellt | zustellung fehlgeschlagen |
    zustellungsfehler | mail konnte nicht zugestellt werden | adresse nicht gefunden | nachricht blockiert |
    rücksendung | kan ikke leveres | kunne ikke leveres | ikke leveret | levering mislykkedes |
    meddelelsen blev ikke leveret | uleveret | leveringsfejl | adressen blev ikke fundet | read | read receipt |
    gelesen | læst | not read | ungelesen | gelöscht
""")

# what no person writes
MACHINE_WORDS = phrases("""
    reporting-mta: | final-recipient: | diagnostic-code: | action: failed | remote-mta: | original-recipient: |
    mailer-daemon | this is the mail system at host | mail delivery software | mail delivery subsystem |
    delivery status notification | undelivered mail returned | returning message to sender | smtp error from |
    recipient address rejected | delivery has failed to these recipients | the following address(es) failed |
    diagnostic information for administrators | diagnoseinformationen für administratoren |
    diagnostiske oplysninger til administratorer | was deleted without being read | wurde ungelesen gelöscht |
    members-only list | post by non-member | until the list moderator | reply above this line |
    skriv over denne linje | skriv venligst over denne linje | antworten sie oberhalb dieser zeile
""")

# how a receipt for reading a mail begins, and what it says
RECEIPT_BEGINS = phrases("your message | ihre nachricht | din meddelelse | din besked")
RECEIPT_SAYS = phrases("was read on | was deleted without | wurde gelesen | wurde am | blev læst | blev slettet uden")

# what a status code such as 5.1.1 stands beside in the words of a mail server
MAILBOX_WORDS = phrases("""
    address | mailbox | recipient | user | deliver | adress | postfach | empfänger | zustell | modtager | lever | smtp
""")

_SIGNS = {
    Sign.DECLARED: """
        this|is|an automated|automatic|auto|automatically (-) (generated) (mail|message|reply|response|answer|confirmation|generated)  # This is an automated response.
        automatically generated|sent|created|answered  # This message was automatically generated.
        do|please not (do) (not) reply|respond|answer (directly) to this|the  # Please do not reply to this e-mail.
        mailbox|inbox|address|account (is) not|never|no (being) (longer) monitored|read|checked|attended  # This mailbox is not monitored.
        unmonitored|unattended|noreply|autoresponder  # You have written to an unattended mailbox.
        automatisch|automatische|automatischen erzeugt*|generiert*|erstellt*|versendet*|versandt|gesendet|verschickt|antwort|nachricht|mail|eingangsbestätigung|abwesenheit*  # Diese Nachricht wurde automatisch erzeugt.
        bitte nicht|nicht auf diese|diese|antworten … mail|nachricht|nicht  # Bitte nicht auf diese E-Mail antworten.
        auf diese … (bitte) nicht|keine antworten|antworten|antwort  # Auf diese E-Mail bitte nicht antworten.
        bitte antworten … nicht auf  # Bitte antworten Sie nicht auf diese Nachricht.
        abwesenheitsnotiz|abwesenheitsassistent|abwesenheitsmeldung|eingangsbestätigung  # Dies ist meine Abwesenheitsnotiz.
        automatisk svar|besvarelse|genereret|sendt|mail|besked|kvittering|autosvar|oprettet|svarmail  # Dette er et automatisk svar.
        svar (venligst) ikke (venligst) på denne  # Svar ikke på denne mail.
        (mail|besked) kan ikke besvares  # Denne mail kan ikke besvares.
        autosvar|autogenereret  # Dette er et autosvar.
        you've|you have|'ve reached (the|our)  # You've reached the Larkfield Clinic.
        auto-responder|autoresponder|auto-reply|autosvar|auto-antwort  # Sent by auto-responder
        (this|my|our) inbox|mailbox|account is (only) (being) checked|read|monitored  # This inbox is checked Monday to Thursday.
        warning message only  # This is a warning message only.
        need to|not resend (your|the) message  # You do not need to resend your message.
        confirm (that) you (are|'re) (a) (real) person|human  # please confirm you are a person
        sie haben … … erreicht  # Sie haben die Praxis Lark erreicht.
        (dieses) postfach wird … (nur) gelesen|abgerufen|geprüft  # Dieses Postfach wird montags gelesen.
        du|i har skrevet til  # Du har skrevet til Larkens Klinik.
        indbakken|postkassen|mailen (bliver) tjekkes|læses|tømmes  # Indbakken tjekkes mandag til torsdag.
    """,
    Sign.UNDELIVERED: """
        message|mail|mails|messages … … not|couldn't|wasn't|hasn't (be) (been) (yet) (been) delivered|accepted|found  # Your message couldn't be delivered.
        message|mail|messages … (was|is) undeliverable  # The following message was undeliverable.
        mailbox|inbox|postfach|postkassen|indbakken … full|unavailable|voll|fuld|quota|storage  # The mailbox is full.
        address|recipient|user|account … … not|doesn't|unknown|couldn't|wasn't (be) (to) exist|found|unknown|error|recognized  # The address couldn't be found.
        unknown|no such recipient|user|address  # user unknown
        user|recipient|address unknown  # user unknown
        delivery|delivering|deliver … incomplete|delayed|failed|failure|problem|attempts|permanently  # Delivery incomplete
        problem (while) delivering  # There was a temporary problem while delivering your message.
        delay reason  # Delay reason: Connection timed out
        nachricht|mail|mails|email … … nicht (werden) zugestellt|zustellbar  # Ihre Nachricht konnte nicht zugestellt werden.
        empfänger|adressen … nicht (werden) zugestellt  # konnte an einen oder mehrere Empfänger nicht zugestellt werden
        zustellung|nachrichtenzustellung … fehlgeschlagen|gescheitert|unmöglich|empfänger*  # Die Zustellung ist fehlgeschlagen.
        adresse … nicht (werden) gefunden  # Die Adresse wurde nicht gefunden.
        empfänger unbekannt  # Empfänger unbekannt
        besked|beskeden|meddelelse|meddelelsen|mail|mailen … kunne|blev|kan|er ikke (blev) leveres|leveret|afleveres|sendt  # Meddelelsen kunne ikke leveres.
        adressen|modtageren … ikke fundet|findes  # Adressen blev ikke fundet.
        adressen|modtageren findes ikke  # Modtageren findes ikke.
        levering … mislykkedes|fejlede  # Levering mislykkedes.
    """,
    Sign.LIST: """
        list|listen|liste|liste- … … moderator|moderatoren|moderators|listenmoderator  # Your message awaits the list moderator.
        moderator … list|liste|listen|approval|approve|geprüft|godkend*|freigegeben|review  # until a moderator has approved it
        moderator approval  # Your message awaits moderator approval.
        held for approval|review|moderation  # It is being held for approval.
        wird|werden zurückgehalten  # wird zurückgehalten, bis ein Moderator sie geprüft hat
        venter|afventer … godkendelse  # venter på godkendelse af en moderator
        ikke medlem af  # Afsenderen er ikke medlem af listen.
        kein mitglied  # Der Absender ist kein Mitglied der Liste.
        not a member of  # You are not a member of the list.
        only subscribers|members may|can post  # Only subscribers may post to this list.
        mailman|listserv|majordomo  # Mailman
    """,
    Sign.AWAY: """
        out of (the) office|town|country  # I am out of the office until Monday.
        on|away (my|our|a|an) (annual|maternity|paternity|parental|sick|business|summer|spring|winter|extended) (on) leave|holiday|holidays|vacation|sabbatical|honeymoon|trip|travel  # I am on annual leave.
        away|off|unavailable|absent|travelling|traveling (from|on|at|in|with) until|till|from|this|all|next|on|for|and|with  # I'm away until Thursday.
        not (be) (in) (the) (at) office|desk|available|reachable|working|work  # I will not be in the office next week.
        limited|no|without|little|sporadic (or) (no) access|signal|internet|mail|reception|connection  # with limited access to email
        closed|shut (from|for|until|till|today|between|on|over)  # The pottery is closed for our spring break.
        currently|presently … unavailable|away|travelling|abroad  # I am currently travelling.
        not (be) (able) (to) (regularly) checking|reading|check|read (my) mail|mails|messages  # I am not checking mail.
        nicht im haus|büro|hause|dienst|amt|laden  # Bis 20.06. bin ich nicht im Haus.
        im|in (meinem|unserem|meinen|den) (wohlverdienten) urlaub|elternzeit|mutterschutz|ferien|krankenstand|betriebsferien|feierabend|sabbatical|mutterschaftsurlaub  # Ich bin im Urlaub.
        auf|dienstlich|geschäftlich (einer) dienstreise|geschäftsreise|reisen|fortbildung|reise|unterwegs|messe|tagung|schulung  # Ich bin auf Dienstreise.
        nicht|nur|schwer|eingeschränkt|schlecht (bis) (eingeschränkt|schwer|unregelmäßig|sporadisch|begrenzt) (persönlich|telefonisch|per) (mail) erreichbar|verfügbar|anwesend  # Ich bin derzeit nicht erreichbar.
        abwesend|außer haus|verreist|krankgeschrieben|erkrankt|urlaubsbedingt  # Ich bin bis Montag abwesend.
        keinen|eingeschränkten|unregelmäßig|selten|nicht|keine|kaum … zugriff|zugang|mails|empfang|postfach  # Ich habe keinen Zugriff auf meine Mails.
        rufe … nicht|unregelmäßig|selten|nur … ab  # und rufe meine E-Mails nur unregelmäßig ab
        lese|bearbeite|checke … keine|nicht|selten … mails|nachrichten|mail  # und lese keine E-Mails
        geschlossen|betriebsferien|betriebsurlaub  # Unser Büro ist geschlossen.
        holder|har|på|er|afholder|til (på) (sommer|vinter|efterårs) ferie|sommerferie|vinterferie|barsel|orlov|barselsorlov|forældreorlov|fri|efterårsferie|juleferie|påskeferie|kursus|tjenesterejse|forretningsrejse|rejse|uddannelse  # Jeg holder ferie til og med uge 28.
        ikke (er) på|til|tilbage|træffes kontoret|arbejde|arbejdet|stede|mails|mailen|træffes  # Jeg er ikke på kontoret.
        ude af huset|kontoret|landet  # Jeg er ude af huset.
        bortrejst|fraværende|sygemeldt|fravær|utilgængelig|ferielukket|sommerlukket  # Jeg er bortrejst.
        har|med (meget|kun|ikke) (begrænset|sporadisk|ingen|ikke) adgang til|på (min|mine) mail*|mails|indbakke|internet  # Jeg har begrænset adgang til mails.
        læser|tjekker|ser … ikke|sjældent|kun|ingen … mail*|mails|indbakke  # Jeg tjekker ikke mails i ferien.
        holder|er (vi) (har) lukket (for|fra|til|i|på|hele|ned)  # Kontoret holder lukket.
        macht|machen … … sommerpause|winterpause|pause|betriebsferien|ferien|urlaub|weihnachtspause  # Unsere Praxis macht Sommerpause.
        in|on|i|im|sitze|sidder|sitting … plane|flight|fly|flieger|flugzeug  # Jeg sidder i et fly mod Beirut.
        jury duty|service  # I am on jury duty.
        in|i|im (the) court|retten|gericht|hospital|krankenhaus|surgery|op  # Jeg er i retten hele dagen.
        abwesend  # Ich bin bis und mit 1. August abwesend.
        attending|at (a|the|an) conference|fair|trade|course|training|exhibition|wedding|festival|workshop|seminar  # I am attending a conference.
        off|out sick|ill|today|work|duty  # I'm off sick today.
        not in|at|around (work|the|my|until|till|on|today|this|before)  # am not in on Wednesdays
        part-time  # I work part-time.
        only|rarely|just check|checking|read|reading (my) (mail|mails|messages)  # I only check mail twice a day.
        bank|public holiday|holidays  # Today is a bank holiday.
        office|clinic|shop|practice|studio|we|is|are closed|shut  # We are closed for the holidays.
        patchy|intermittent|irregular|poor internet|access|signal|connection|reception|wifi  # with patchy internet
        slow (to) reply|replies|respond|response|replying  # Expect a slow reply.
        kaum|schlechtes|schlechten|wenig|kein netz|empfang|internet|zugriff  # und habe kaum Netz
        tagung|konferenz|messe|kongress|seminar|schulung|lehrgang|kur|reha  # Ich bin auf einer Tagung.
        bin|ist (heute|leider|derzeit|aktuell) krank  # Ich bin heute krank.
        teilzeit  # Ich arbeite in Teilzeit.
        lese|checke|prüfe|bearbeite … … nur|selten|unregelmäßig  # Ich lese meine Mails nur zweimal am Tag.
        feiertag|feiertags|feiertage|brückentag  # Wegen des Feiertags ist geschlossen.
        elternzeit|mutterschutz|sabbatical|pflegezeit  # Elternzeit!
        urlaub|ferien bis|vom|ab|und  # Urlaub bis 3. Mai.
        er|bliver (jeg) (desværre) (blevet) syg|syge  # Jeg er desværre syg i dag.
        deltid|nedsat  # Jeg arbejder på deltid.
        barsel|barselsorlov|forældreorlov|orlov|afspadserer|afspadsering|ferielukket|kursus|messe|konference|kongres|helligdag|helligdage  # Jeg afspadserer.
        ikke (er) ved (min|computeren|skrivebordet|en|pc)  # Jeg er ikke ved computeren.
        kontoret|klinikken|butikken|værkstedet|vi er|holder lukket  # Kontoret er lukket i dag.
        læser|tjekker|ser (kun) (jeg) (kun) mail|mails|indbakken  # Jeg tjekker kun mail to gange om dagen.
        vinterlukket|sommerlukket|julelukket|påskelukket|efterårslukket|vinterferie|sommerferie|juleferie  # Cykelhjørnet holder vinterlukket.
        deltager|er i generalforsamling|møde|møder|retten|konference  # Preben deltager i generalforsamling hele ugen.
        eigentümerversammlungen|versammlungen|sitzungen|besprechungen  # Ich befinde mich in Versammlungen.
    """,
    Sign.GONE: """
        no longer work*|employed|with|at|part|here|available|in|responsible  # I no longer work for Quinn's Bakery.
        has|have left (the|our) (company|organisation|organization|firm|team|us|business)  # She has left the company.
        left the company|organisation|organization|firm|business  # I left the company in May.
        have|has|am (now) retired|resigned  # I have retired.
        my last (working) day  # Today was my last day.
        nicht mehr … … tätig|beschäftigt|angestellt|zuständig  # Herr Krause ist nicht mehr bei uns tätig.
        nicht mehr bei uns|der|in unserem|unserer  # Sie ist nicht mehr bei uns.
        haus|unternehmen|firma|uns|team|kanzlei|verein … verlassen|ausgeschieden  # hat unser Haus zum 30. April verlassen
        ausgeschieden|ruhestand|rente  # Ich bin im Ruhestand.
        letzter|letzten arbeitstag  # Heute ist mein letzter Arbeitstag.
        arbejder|arbejdede ikke længere|mere  # Jeg arbejder ikke længere hos os.
        er ikke længere|mere ansat|hos|tilknyttet|en|her  # Hun er ikke længere ansat.
        fratrådt|stoppet|opsagt|pensioneret  # Hun er fratrådt.
        på|gået pension|efterløn  # jeg er gået på pension
        sidste arbejdsdag  # Min sidste arbejdsdag var i fredags.
        forladt (firmaet|virksomheden|os)  # Han har forladt firmaet.
        have|has|i've|i (now|recently|since|have) left N  # I've now left Brightwell & Sons.
        no longer in use|valid|active|operational  # This address is no longer in use.
        nicht mehr im|in|bei|beim unternehmen|firma|haus|betrieb  # Ich bin nicht mehr im Unternehmen.
        adresse|postfach|mail-adresse|mailadresse … nicht mehr verwendet|gültig|aktiv|genutzt|gelesen|betreut  # Diese Adresse wird nicht mehr verwendet.
        ikke længere i brug|aktiv|gyldig  # Adressen er ikke længere i brug.
        jeg|hun|han er (nu) stoppet|fratrådt|rejst  # Jeg er stoppet i firmaet.
    """,
    Sign.UNREAD: """
        postkasse|mail|mails|indbakke|mailboks|mailadresse læses|tjekkes|bruges|videresendes|overvåges|besvares ikke  # Denne postkasse læses ikke.
        message|mail|mails … not|isn't|aren't|won't (be|been) (being) forwarded|read|redirected  # Your message has not been forwarded.
        postfach|mails|nachricht|nachrichten|mail|adresse … nicht (mehr) (automatisch|regelmäßig) weitergeleitet|gelesen|abgerufen|betreut|bearbeitet|verwendet  # ihr Postfach wird nicht weitergeleitet
        postkasse|mail|mails|indbakke|mailboks|mailadresse|besked|adresse … ikke|længere (automatisk|længere) læst|læses|videresendt|videresendes|tjekket|tjekkes|aktiv|bruges|besvares  # Denne postkasse læses ikke.
        weder … gelesen|bearbeitet|beantwortet|weitergeleitet  # weder gelesen noch weitergeleitet
        not (be) reading|checking (my) mail|mails|messages  # and not reading my mail
    """,
    Sign.RECEIVED: """
        have|has (been|successfully|well) (been) (safely) received|reached|arrived|logged (your|us|with)  # Your message has been received.
        we (have|'ve) received your  # We have received your request.
        ticket|case|reference|request (number|no|id|#)  # Ticket #4711
        respond|reply|answer|responded|replied|answered … within  # We reply within two working days.
        respond|reply|answer … in (the) (next) one|two|three|24|48|1|2|3|few working|business|hours|days  # We answer in two working days.
        angekommen|eingegangen|erhalten … und|hat|.  # Deine Nachricht ist bei uns angekommen und hat die Vorgangsnummer SB-20931.
        vorgangsnummer|ticketnummer|aktenzeichen|fallnummer|bearbeitungsnummer|vorgang|anfragenummer  # Ihre Vorgangsnummer lautet 77.
        nachricht|anfrage|mail|schreiben (ist) (bei) (uns) (wurde|haben) … eingegangen|erhalten|angekommen  # Ihre Anfrage ist bei uns eingegangen.
        antworten|melden|bearbeiten … innerhalb|binnen  # und antworten in der Regel innerhalb von zwei Werktagen
        werktagen|arbeitstagen|hverdage|arbejdsdage  # innerhalb von zwei Werktagen
        modtaget din|jeres|deres  # Vi har modtaget din henvendelse.
        sagsnummer|sagsnr|ticketnummer|henvendelsesnummer  # Dit sagsnummer er 12.
        svarer|besvarer|vender … inden for|senest  # Vi svarer inden for to hverdage.
        working|business days|hours  # within two working days
        ticket|case|request|enquiry|inquiry … … created|opened|logged|assigned|registered|received  # Ticket #88213 has been created.
        dear customer|customers|guest|guests|patient|patients|member|members  # Dear customer,
        liebe|lieber|sehr geehrte|geehrter kundin|kundinnen|kunde|gäste|patientinnen|patienten|mitglieder|geschäftspartner  # Liebe Patientinnen und Patienten,
        kære kunde|kunder|gæst|gæster|medlem|patient|patienter  # Kære kunde,
        support|customer staff|team|care|service  # is being reviewed by our support staff
        ticket|sag|anfrage|henvendelse … … angelegt|erstellt|erfasst|oprettet|registreret|modtaget  # Ihr Ticket wurde erstellt.
        got|received (your|it) mail|message|enquiry|request  # We've got your mail.
        reply|respond|answer|touch|back (to) (you) shortly|soon  # One of our team will reply shortly.
        will be dealt|processed|answered|handled|reviewed  # and will be dealt with
        opening hours  # Our opening hours are 9-5.
        aim|try|endeavour to respond|reply|answer  # We aim to respond within 24 hours.
        haben (sie|diese|ihre|deine) (nachricht|mail|anfrage) erhalten  # Wir haben sie erhalten.
        melden uns|mich (so) in|schnellstmöglich|umgehend|baldmöglichst|bald|schnell  # und melden uns in Kürze
        wird|werden schnellstmöglich|baldmöglichst|umgehend|zeitnah (bearbeitet|beantwortet)  # wird schnellstmöglich bearbeitet
        bemühen uns  # Wir bemühen uns, alle Anfragen zu beantworten.
        öffnungszeiten|sprechzeiten|sprechstunden|bürozeiten  # Unsere Öffnungszeiten: Mo-Fr
        vender|svarer|besvarer (tilbage) hurtigst|snarest  # og vender tilbage hurtigst muligt
        mail|besked|henvendelse er (nu) modtaget|registreret  # Din mail er modtaget.
        bestræber os  # Vi bestræber os på at svare hurtigt.
        åbningstider|telefontid|kontortid  # Vores åbningstider er 9-16.
        behandlet|behandles|besvares hurtigst|snarest|i  # behandlet hurtigst muligt
    """,
    Sign.THANKS: """
        thank|thanks (you) (so|very) (much) (again) for (your|the|getting|writing|contacting|reaching) (recent) mail|message|enquiry|inquiry|writing|contacting|reaching|touch|in|us|note  # Thank you for your message.
        dank|danke (schön) für (ihre|deine|die|eure|ihr|dein|das) nachricht|mail|anfrage|interesse|schreiben|kontaktaufnahme|mitteilung  # Vielen Dank für Ihre Nachricht.
        schön|freut|freuen , dass (sie|du) (uns|mir) (uns|mir) schreiben|schreibst|geschrieben  # schön, dass Sie uns schreiben
        tak for (din|jeres|deres) mail|besked|henvendelse|interesse|meddelelse  # Tak for din mail.
    """,
    Sign.RETURN: """
        (will|i'll|be) back (in|at|on|to|again|by|from|the) (the|office|my|on|work|desk|monday|tuesday|wednesday|thursday|friday)  # I'll be back on 28 April.
        return|returning (to|on|in) (the|office|my)  # I return on Monday.
        until|till|through (and|including) (the) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (the) (1|2|3) january|february|march|april|may|june|july|august|september|october|november|december|further|monday|tuesday|wednesday|thursday|friday|sunday  # until Monday
        until|till|back (on) … january|february|march|april|may|june|july|august|september|october|november|december  # until the 3rd of June
        when|once i|i'm|we|we're (am|get|are) back|return|returned  # I will answer when I am back.
        upon|after my return  # I will answer upon my return.
        wieder (für|im|vollständig) (sie|dich|euch|haus) da|zurück|erreichbar|büro|haus  # Ab Montag bin ich wieder da.
        ab (dem|montag|dienstag|mittwoch|donnerstag|freitag) … wieder  # Ab dem 5. Mai wieder.
        bis einschließlich|einschl|inkl|voraussichtlich|ende|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|sonntag  # Bis einschließlich 20.06.
        bis … januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember  # Bis zum 5. Mai.
        vom … bis  # Vom 3. bis 14. Juni.
        nach meiner|unserer rückkehr  # Nach meiner Rückkehr antworte ich.
        tilbage (igen) på|den|i|til|mandag|tirsdag|onsdag|torsdag|fredag|uge|igen  # Jeg er tilbage mandag.
        til og med  # til og med uge 28
        til (og) (med) (den) uge|mandag|tirsdag|onsdag|torsdag|fredag|søndag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december  # til mandag
        til|fra … januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december  # til den 5. maj
        indtil  # indtil 1. februar
        når jeg|vi er|kommer tilbage|hjem  # svarer, når jeg er tilbage
        er|bin|am (jeg|ich) på|online|da igen|wieder|again  # og er på igen den 14. april
        sind (wir|ich) wieder|ab … wieder  # Ab dem 28. Juli sind wir wieder für Sie da.
        reopens|reopen|reopening|genåbner|öffnen|geöffnet  # The office reopens tomorrow.
        next|nächsten|næste working|arbeitstag|arbejdsdag|werktag  # on my next working day
        till|until|bis|til|frem (til) (og) (med) monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|mandag|tirsdag|onsdag|torsdag|fredag  # bis Mittwoch
        tilbage … mandag|tirsdag|onsdag|torsdag|fredag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december  # Tilbage 4. august.
        back … january|february|march|april|may|june|july|august|september|october|november|december  # Back 4 August.
        åbner (vi) igen  # Vi åbner igen mandag.
    """,
    Sign.REFERRAL: """
        contact|mail|call|phone|ring|write|reach (out) (to) (my|our|us|the|hello|colleague|info|office|mr|mrs|ms|reception|team|tel)  # For bookings please contact Tom.
        urgent|urgently|emergency|emergencies|immediate  # If it is urgent, call Tom.
        in … absence  # In my absence contact Tom.
        dringend|dringenden|dringende|eilig|eiligen|eilige|notfall|notfällen|eilt|eilfällen  # In dringenden Fällen hilft Frau Becker.
        wende|wenden|richten|richte|kontaktieren|kontaktiere|schreiben|schreib … an|sie|bitte  # wenden Sie sich an Frau Yüksel
        vertretung|vertritt|vertreten  # Meine Vertretung ist Frau Kern.
        haster|hastende|akut|akutte|presserende|hastesager  # Haster det, så ring til Anne.
        kontakt|kontakte|skriv|ring|send (venligst|i|gerne|en) (stedet|mail) (i|til|min|vores|på|venligst) (stedet|til)  # Skriv til reception@havnehotellet.example.
        i mit|mellemtiden|min fravær|mellemtiden  # I mit fravær kan du kontakte Bo.
        @  # redaktion@kaffepausen.example
        spørgsmål (om) … går|til|rettes|sendes  # Spørgsmål om regninger går til Mette.
        questions|enquiries|matters (about) … to|contact  # Questions about bills go to Tom.
        fragen (zu) … an|gehen|beantwortet  # Fragen zu Rechnungen beantwortet Frau Kern.
        looks after  # My colleague looks after urgent requests.
        direct|send|forward|address|redirect (your|all|any) mail|mails|enquiries|questions|messages|message|requests  # Please direct your mail to sales.
        dial|call|ring|text 999|112|911|me|us|my|the  # In an emergency dial 999.
        can't|cannot wait  # if your message can't wait
        time-critical|time-sensitive  # for anything time-critical
        is|are covering|standing (in) (for)  # Ben is covering for me.
        in the meantime  # Ask Jules in the meantime.
        zentrale|sekretariat  # wenden Sie sich an die Zentrale
        wenn es|es|dringendes|eiliges eilt|brennt|bitte  # Wenn es eilt, rufen Sie an.
        bis dahin hilft|helfen|wenden  # Bis dahin hilft Jule.
        hovednummeret|hovednummer|receptionen|sekretær  # Kontakt hovednummeret.
        (ikke) kan ikke vente  # hvis det ikke kan vente
        passer telefonen|mailen|butikken  # B. Kent passer telefonen.
    """,
}

SIGNS = idioms(_SIGNS)
