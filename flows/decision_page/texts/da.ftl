# Siden, hvor kunden beslutter. Den taler om assistenten ved fornavn.

decision-page-label = { $client } · { $tag }

# Det, der spørges om
decision-page-ask = Vælg { $which } senest { $by }.
decision-page-ask-any-time = Vælg { $which }.
decision-page-ask-overdue = Fristen udløb { $by }. { $name } venter på dig: vælg { $which }.
decision-page-ask-recommended = { $ask } { $name } anbefaler { $letter }.
decision-page-emergency = { $name } ville have, at du ved det med det samme. Resten følger.
decision-page-one = { $first }
decision-page-two = { $first } eller { $second }
decision-page-three = { $first }, { $second } eller { $third }

decision-page-when = Siden
decision-page-impact = Hvad det går ud over
decision-page-holds-up = Holder op
decision-page-cost = Prisen for at vente
decision-page-tried = Allerede prøvet

# Mulighederne
decision-page-options = Mulighederne
decision-page-your-choice = Dit valg
decision-page-recommended = { $name } anbefaler denne
decision-page-effort = Tid eller pris
decision-page-risk = Risiko
decision-page-reversible = Kan laves om senere
decision-page-irreversible = Kan ikke laves om
decision-page-choose = Vælg { $letter }
decision-page-comment = Tilføj en kommentar
decision-page-comment-to = Kommentar til { $name }
decision-page-question = Jeg mangler at vide mere
decision-page-question-what = Hvad mangler du at vide?
decision-page-question-send = Spørg { $name }
decision-page-none = { $count ->
    [one] Ikke den
    [2] Ingen af de to
   *[other] Ingen af dem
}
decision-page-none-what = Hvad ville passe bedre? (valgfrit)
decision-page-none-send = Sig det til { $name }
decision-page-without-waits = Uden svar venter { $name }.
decision-page-without-stops = Uden svar venter { $name }. Imens ligger stille: { $stops }
decision-page-without-go-ahead = Uden svar inden da går { $name } i gang med { $letter }, som aftalt.

# Det, der blev besluttet
decision-page-being-written = Dit svar er kommet frem og bliver givet videre til { $name } …
decision-page-look-again = Se igen
decision-page-you-chose = Du valgte { $letter }.
decision-page-you-chose-none = Du valgte ingen af dem.
decision-page-somebody-chose = { $letter } blev valgt.
decision-page-somebody-chose-none = Ingen af dem blev valgt.
decision-page-went-ahead = Der kom ikke svar i tide, så { $name } er gået i gang med { $letter }, som aftalt.
decision-page-done = Klaret.
decision-page-solved = Ikke nødvendigt længere: { $name } har løst det.
decision-page-dropped = Ikke nødvendigt længere.
decision-page-outcome = Resultat
decision-page-written-down = Noteret { $at }. { $name } har fået besked.
decision-page-answered-by = Svar fra { $by }, { $at }. { $name } har fået besked.
decision-page-told-directly = Sagt direkte til { $name }, { $at }.
decision-page-by-default = { $at }
decision-page-undo = Fortryd
decision-page-undo-until = indtil { $until }
decision-page-asked-for = Det, der blev spurgt om

# Hvad der kom ud af et tryk
decision-page-undone = Fortrudt. Spørgsmålet er åbent igen.
decision-page-undo-late = Det kan ikke længere fortrydes her. Svar på mailen, så læser { $name } det.
decision-page-asked = Dit spørgsmål går til { $name } med det samme. Svaret kommer som en mail.
decision-page-none-told = { $name } får at vide, at ingen af dem passer.
decision-page-did-not-count = Det tryk besluttede ikke noget. Vælg igen.
decision-page-late = Dit svar { $letter } kom efter dette. Det første gælder; { $name } ser begge.
decision-page-late-none = Dit »ingen af dem« kom efter dette svar. Det første gælder; { $name } ser begge.
decision-page-question-missing = Skriv, hvad du mangler at vide. Én sætning er nok.
decision-page-too-long = Det er for langt til denne side. Gør det kortere, eller svar på mailen.
decision-page-stale = Siden havde været åben længe. Se på den igen, og tryk en gang til.
decision-page-too-many = Der kom mange tryk, så dette talte ikke med. Svar på mailen, så læser { $name } det.
decision-page-failed = Noget gik galt her, og intet blev besluttet. Svar på mailen, så læser { $name } det.

decision-page-footer = { $name } · { $at }
decision-page-footer-link = Kun et tryk på en knap beslutter; at åbne siden gør ikke. Linket er kun til { $address }.

# Et link, der ikke fører nogen steder hen
decision-page-gone-title = Linket virker ikke
decision-page-gone = Det er udløbet, erstattet eller ikke helt. Svar på mailen i stedet: det virker altid.
decision-page-busy-title = Et øjeblik
decision-page-busy = Der kom for mange forespørgsler fra dit netværk. Prøv igen om nogle minutter, eller svar på mailen.
