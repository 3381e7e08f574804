# En beslutning, som kunden bliver bedt om. Først mailene, som kunden læser dem.

escalation-subject = BESLUTNING senest { $by } – { $title } ({ $client }) [{ $tag }]
escalation-subject-open = BESLUTNING – { $title } ({ $client }) [{ $tag }]
escalation-subject-emergency = HASTER – { $title } ({ $client }) [{ $tag }]
escalation-subject-mistake = Fejlrapport – { $client } – { $day }
escalation-subject-boundary = FORSLAG: { $name } afgør det selv næste gang ({ $client }) [{ $tag }]
escalation-subject-again = Re: { $subject }
escalation-title = { $client } · { $tag }
escalation-title-mistake = { $client } · fejlrapport
escalation-verbatim = { $words }

escalation-letters = { $count ->
    [2] A eller B
   *[other] A, B eller C
}
escalation-choose = Vælg { $letters }.
escalation-choose-by = Vælg { $letters } senest { $by }.
escalation-ask = { $choose } Jeg anbefaler { $letter }.
escalation-their-ask = { $choose } { $name } anbefaler { $letter }.

escalation-problem = Problem
escalation-since = { $problem } · siden { $since }
escalation-impact = Følger
escalation-waiting = At vente koster: { $words }
escalation-tried = Forsøgt
escalation-attempt = { $action } → { $result }
escalation-more-attempts = { $count ->
    [one] og 1 ting mere
   *[other] og { $count } ting mere
}
escalation-recommended = anbefalet
escalation-effort = Koster: { $words }
escalation-risk = Risiko: { $words }
escalation-reversible = kan fortrydes
escalation-irreversible = kan ikke fortrydes
escalation-why = Derfor { $letter }
escalation-without = Uden svar
escalation-without-wait = Jeg venter.
escalation-without-stops = Jeg venter. Imens ligger stille: { $stops }
escalation-without-go-ahead = Jeg går videre med { $letter }.
escalation-their-without-wait = { $name } venter.
escalation-their-without-stops = { $name } venter. Imens ligger stille: { $stops }
escalation-their-without-go-ahead = { $name } går videre med { $letter }.

escalation-answer-info = Jeg vil vide mere
escalation-answer-none = { $count ->
    [2] Ingen af delene
   *[other] Ingen af dem
}
escalation-answer-undo = Fortryd
escalation-answer-yes = Ja, fra nu af
escalation-answer-no = Nej, spørg mig
escalation-reply-info = Jeg har brug for mere info:
escalation-reply-none = Ingen af dem:
escalation-reply-undo = FORTRYD
escalation-reply-yes = JA
escalation-reply-no = NEJ
escalation-how = Eller svar bare { $letters }, MERE INFO eller INGEN, gerne med et par ord.
escalation-page = Eller vælg her: { $page }

escalation-emergency = Det her kunne ikke vente. Her er, hvad jeg ved nu; resten følger.
escalation-emergency-how = Svar på mailen, så har jeg det med det samme.
escalation-reminder = Venter stadig på dig: { $ask }
escalation-information = Du ville vide mere. { $ask }
escalation-undone = Dit valg er trukket tilbage. { $ask }
escalation-waits = Fristen er gået uden svar, så { $name } venter. Du kan stadig vælge:
escalation-on-hold = Ligger stille imens
escalation-gone-ahead = Der kom ikke svar i tide, så { $name } er gået videre med { $letter } som aftalt.
escalation-chosen = Du valgte { $letter }. { $name } har fået besked.
escalation-chosen-by = { $by } valgte { $letter }. { $name } har fået besked.
escalation-chosen-by-none = { $by } valgte ingen af dem. { $name } har fået besked.
escalation-chosen-none = Du valgte ingen af dem. { $name } har fået besked.
escalation-noted = { $name } har noteret, at du valgte { $letter }.
escalation-noted-none = { $name } har noteret, at du ikke ville nogen af dem.
escalation-option = { $letter } – { $what }
escalation-comment = »{ $comment }«
escalation-answered-in = Du svarede efter { $time } af din arbejdstid.
escalation-undo-until = Fortrudt? Svar FORTRYD senest { $until }.
escalation-stands = { $letter } blev valgt { $at }, og det står ved magt.
escalation-stands-default = Der var ikke kommet svar, så { $name } gik { $at } videre med { $letter } som aftalt, og det står ved magt.
escalation-stands-none = Ingen af dem blev valgt { $at }, og det står ved magt.
escalation-later = Et senere svar, { $letter } fra { $by }, ændrer ikke noget i sig selv. { $name } har set det og vender tilbage, hvis det stadig kan nås.
escalation-later-none = Et senere svar, ingen af dem, fra { $by } ændrer ikke noget i sig selv. { $name } har set det og vender tilbage, hvis det stadig kan nås.
escalation-too-late = De ti minutter til at fortryde er gået. { $name } har set ønsket og vender tilbage, hvis det stadig kan nås.
escalation-solved = Ikke længere nødvendigt: Der er intet at beslutte.
escalation-happened = Det skete: { $words }
escalation-effect = Følger
escalation-fixed = Rettet
escalation-prevented = Så det ikke sker igen
escalation-boundary = Må jeg selv afgøre det næste gang?
escalation-rule = Reglen bliver så
escalation-this-time = Denne gang
escalation-boundary-how = Eller svar bare JA eller NEJ.
escalation-footer = { $name } · skrevet { $written }
escalation-footer-automatic = Sendt automatisk for { $name } · { $written }

# Nu chatten: det, assistenten får at vide og bliver spurgt om.

escalation-heading = <b>{ $client } · { $tag }</b> { $title }
escalation-quote = <blockquote>{ $words }</blockquote>
escalation-waiting-for = Venter på { $contact }.
escalation-waiting-until = Venter på { $contact } til { $by }.
escalation-is-overdue = Fristen er gået, og { $contact } har ikke svaret. Du venter; et svar tæller stadig.
escalation-then-wait = Uden svar venter du.
escalation-then-go-ahead = Uden svar går du videre med { $letter }.
escalation-reminded = Påmindet { $at }.
escalation-needs-to-know = <b>{ $contact } vil vide mere:</b>
escalation-has-chosen = <b>{ $who } valgte { $letter }</b> – { $what }
escalation-has-chosen-none = <b>{ $who } vil ikke have nogen af dem.</b>
escalation-goes-ahead = <b>Der kom ikke svar: du går videre med { $letter }</b> – { $what }
escalation-told-you = <b>{ $who } har sagt { $letter } til dig</b> – { $what }
escalation-took = Svaret kom efter { $time } arbejdstid.
escalation-undo-open = Kan fortrydes til { $until }.

escalation-which-told = Hvad har { $contact } sagt til dig?
escalation-write-information = Hvad svarer du? Det går til { $contact } i samme tråd; du ser mailen først.
escalation-write-question = Hvad vil du skrive til { $contact }? Du ser mailen først.
escalation-write-solved = Hvordan løste du det? En sætning eller to til { $contact }; du ser mailen først.
escalation-write-withdrawn = Hvorfor er det ikke nødvendigt længere? En sætning til { $contact }; du ser mailen først.
escalation-write-outcome = Hvad kom der ud af det? En linje til dagens mail.
escalation-write-boundary = Hvordan skal reglen lyde? For eksempel: <code>{ $example }</code>
escalation-goes-to = Det her går til { $contact }:
escalation-preview-again = Det er et stykke tid siden, du så den. Sådan ville den gå ud nu.
escalation-informed = { $contact } får dit svar.
escalation-written = { $contact } får din mail.
escalation-closed-solved = { $tag } er løst, og { $contact } får besked.
escalation-closed-withdrawn = { $tag } er trukket tilbage, og { $contact } får besked.
escalation-done = { $tag } er klaret. { $contact } får det med dagens mail.
escalation-is-over = { $tag } er afsluttet.
escalation-offer = Skal du selv kunne afgøre det næste gang? Så foreslår jeg { $contact } en regel.
escalation-proposed = Venter på svar på dit forslag:
escalation-stays-as-it-is = Alt bliver, som det er. { $tag } er afsluttet.
escalation-agreed = <b>{ $who } siger ja</b> ({ $tag }): næste gang afgør du det selv.
escalation-refused = <b>{ $who } vil stadig selv afgøre det</b> ({ $tag }).
escalation-not-yet-agreed = Det gælder, når det står i jeres aftale; bed den, der driver botten, om at skrive det ind.

escalation-somebody-writes = Nogen skriver som <b>{ $by }</b>:
escalation-doubt-stranger = Adressen er ikke en af { $client }s. Mailen afgør ikke noget, medmindre du ved, hvem det er.
escalation-doubt-unproven = Mailen siger, at den er fra { $client }, men det kunne ikke bekræftes. Den afgør ikke noget, medmindre du ved, at det passer.
escalation-doubt-unasked = Det er ikke svar på en mail fra os; kun emnet nævner sagen. Mailen afgør ikke noget, medmindre du siger, at den tæller.
escalation-reads-like = Det ligner et { $letter }.
escalation-writes = <b>{ $who } skriver:</b>
escalation-writes-about = <b>{ $who } skriver om { $tag }:</b>
escalation-what-is-meant = Jeg er ikke sikker på, hvad der menes. Hvordan læser du det?
escalation-more-unread = { $count ->
    [one] Der venter 1 mere efter den her.
   *[other] Der venter { $count } mere efter den her.
}
escalation-distrusted = Mailen fra { $by } om { $tag } tæller ikke.
escalation-something-waits = { $who } har skrevet. Jeg viser det, når du er færdig her.
escalation-says-too = <b>{ $who } siger det samme igen:</b>
escalation-says-now = <b>{ $who } siger nu { $letter }</b> ({ $tag }).
escalation-says-now-none = <b>{ $who } vil nu ikke have nogen af dem</b> ({ $tag }).
escalation-first-stands = Den første beslutning står ved magt; det har jeg sagt til { $contact }.
escalation-undo-too-late = <b>{ $who } vil fortryde beslutningen om { $tag },</b> men tiden til det er gået. Den står ved magt; jeg har sagt, at du har set det.
escalation-taken-back = <b>{ $who } har fortrudt beslutningen om { $tag }.</b> Spørgsmålet er åbent igen.
escalation-too-late-answer = <b>{ $who } svarer på { $tag },</b> som allerede er afsluttet:
escalation-away = { $who } ser ud til at være væk:
escalation-bounced = Din mail om { $tag } kom tilbage: { $recipient } tager ikke imod den.
escalation-bounce-reason = Svaret var: <code>{ $reason }</code>
escalation-another-way = Prøv at få fat i { $contact } på en anden måde.
escalation-deadline-hers = <b>Fristen for { $tag } er gået,</b> men { $contact } har sagt noget, du ikke har svaret på. Jeg gør ikke noget af mig selv.

escalation-button-done = Klaret
escalation-button-ask-back = Spørg nærmere
escalation-button-answer = Svar
escalation-button-told = { $contact } har sagt det
escalation-button-write = Skriv til { $contact }
escalation-button-solved = Løst imens
escalation-button-withdraw = Træk tilbage
escalation-button-option = { $letter } – { $what }
escalation-button-none = { $count ->
    [2] Ingen af delene
   *[other] Ingen af dem
}
escalation-button-is-client = Det er { $contact }
escalation-button-not-client = Ikke { $contact }
escalation-button-is-question = Et spørgsmål
escalation-button-only-words = Bare en bemærkning
escalation-button-agreed = Ja
escalation-button-refused = Nej
escalation-button-send = Send
escalation-button-change = Ret
escalation-button-leave = Lad være
escalation-button-as-decided = Som besluttet
escalation-button-no-words = Uden begrundelse
escalation-button-propose = Ja, foreslå det
escalation-button-no-proposal = Nej
