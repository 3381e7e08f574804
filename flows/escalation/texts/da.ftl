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
escalation-since = { $problem } · { $since }
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
escalation-reversible = kan gøres om
escalation-irreversible = kan ikke gøres om
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
escalation-reply-info = MERE INFO:
escalation-reply-none = INGEN af dem:
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
escalation-answered-in = Du svarede efter { $hours ->
    [0] { $minutes } min.
   *[other] { $hours } t. { $minutes } min.
} af din arbejdstid.
escalation-undo-until = Fortrudt? Svar FORTRYD senest { $until }.
escalation-stands = { $letter } blev valgt { $at }, og det står ved magt.
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
