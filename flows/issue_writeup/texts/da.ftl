# Kortet
issue-writeup-heading = <b>{ $client } · { $tag }</b>
issue-writeup-plain = { $words }
issue-writeup-since = { $words } · <i>siden { $since }</i>
issue-writeup-impact = Går ud over: { $words }
issue-writeup-waiting = At vente koster: { $words }
issue-writeup-tried = Prøvet: { $words }
issue-writeup-option = <b>{ $letter }</b> { $words }
issue-writeup-option-recommended = <b>{ $letter }</b> { $words } · <i>anbefales</i>
issue-writeup-option-label = { $letter }
issue-writeup-undoable = { $words } · <i>kan fortrydes</i>
issue-writeup-final = { $words } · <i>kan ikke fortrydes</i>
issue-writeup-why = Begrundelse: { $words }
issue-writeup-by = Senest { $moment }
issue-writeup-goes-ahead = Uden svar: Jeg går videre med { $letter }
issue-writeup-stops = Uden svar: Jeg venter, og imens ligger det her stille: { $words }
issue-writeup-more = … og { $count } mere

# Det, der spørges om
issue-writeup-ask-client = Hvilken kunde drejer det sig om?
issue-writeup-ask-problem =
    Hvad er problemet, i én sætning – og siden hvornår?
    <i>Leverandørens feed giver kun fejl, siden torsdag kl. 9.10</i>
issue-writeup-ask-since = Siden hvornår? En dag eller et klokkeslæt er nok.
issue-writeup-ask-impact = Hvad går det ud over? Tryk på et KPI, eller skriv en linje – gerne med et tal eller en dato.
issue-writeup-ask-cost =
    Og hvad koster det at vente, i timen eller om dagen?
    <i>en forkert ordre i timen</i>
issue-writeup-ask-area = Hvilket område hører det under?
issue-writeup-ask-mine = <b>Må du selv afgøre det?</b> I har aftalt:
issue-writeup-ask-tried =
    Hvad har du prøvet? Én linje for hvert forsøg, <i>hvad → resultat</i>:
    <i>genstartede importen → samme fejl</i>
issue-writeup-ask-option-a =
    <b>Forslag A</b> – hvad ville du gøre? Skriv pris og risiko efter semikolon:
    <i>Sætte de 214 varer på pause; 15 mistede salg om dagen; ingen forkerte ordrer</i>
issue-writeup-ask-option-b = <b>Forslag B</b> – en anden vej: billigere, langsommere, kun en del af det?
issue-writeup-ask-option-c = <b>Forslag C</b> – hvis der er en tredje vej.
issue-writeup-ask-recommend = Hvad ville du selv vælge?
issue-writeup-ask-why = Hvorfor { $letter }? Én sætning.
issue-writeup-ask-by = Hvornår skal svaret være der? Her er { $contact } på arbejde. Eller skriv selv: <code>fre 12:00</code>.
issue-writeup-ask-without = Og hvis { $contact } ikke har svaret inden da?
issue-writeup-ask-stops = Indtil { $contact } svarer, venter du. Hvad ligger stille imens?
issue-writeup-ask-outcome = Hvad besluttede du? Én linje – den kommer med i dagens rapport.
issue-writeup-ask-emergency = Hvad sker der? Én sætning. Du ser mailen, før den går til { $contact }.

# Hvem der afgør det
issue-writeup-level-tell = { $contact } bestemmer og giver dig besked
issue-writeup-level-sell = { $contact } bestemmer og fortæller dig hvorfor
issue-writeup-level-consult = { $contact } bestemmer, efter at have hørt dig
issue-writeup-level-agree = I bestemmer sammen
issue-writeup-level-advise = du bestemmer, efter at have hørt { $contact }
issue-writeup-level-inquire = du bestemmer og giver { $contact } besked
issue-writeup-level-delegate = du bestemmer
issue-writeup-area-level = { $area } – <i>{ $level }</i>
issue-writeup-no-area = Ikke noget om det her, så <i>{ $level }</i>
issue-writeup-boundary = Det afgør du selv: { $words }
issue-writeup-up-to = { $words } op til { $limit }
issue-writeup-sop = Sådan plejer vi at gøre: { $link }

# Tidspunkter
issue-writeup-today = I dag
issue-writeup-tomorrow = I morgen
issue-writeup-day = { $day }
issue-writeup-moment = { $day } kl. { $time }
issue-writeup-moment-there = { $day } kl. { $time } i { $place }
issue-writeup-moment-both = { $day } kl. { $time } i { $place } ({ $here } her)

# Et enkelt råd, med et eksempel
issue-writeup-coach-long =
    En telefon viser de første 80 tegn. Kortere, med dine egne ord:
    <i>{ $example }</i>
    Resten flytter ned under »Går ud over«.
issue-writeup-coach-blame =
    { $contact } kan gøre noget ved det, der skete, ikke ved hvem der gjorde det. For eksempel
    <i>Fakturaen gik ud uden moms</i> i stedet for <i>Peter glemte momsen</i>.
    Hvordan ville du sige det?
issue-writeup-coach-no-attempt =
    Selv et lille forsøg sparer en runde spørgsmål. For eksempel
    <i>genstartede importen → samme fejl</i>
    Er der et?
issue-writeup-coach-hands-back =
    Så ligger tankearbejdet hos { $contact } igen. Hvad ville du gøre, hvis { $contact } sad i et fly til i morgen? For eksempel
    <i>Sætte de 214 varer på pause, til feedet kører igen</i>
issue-writeup-coach-do-nothing =
    I venter alligevel, hvis ingen svarer. Hvad kunne du gøre i stedet, om så kun for en del af det? For eksempel
    <i>Taste de 30 bedst sælgende ind manuelt</i>
issue-writeup-coach-same =
    { $first } og { $second } lyder som det samme. Hvor er forskellen – pris, tempo, risiko? For eksempel
    <i>{ $first } det hele i dag, { $second } kun de 30 bedst sælgende</i>
issue-writeup-coach-no-time =
    Jeg fandt ikke noget tidspunkt i det. Prøv <code>fre 12:00</code> eller <code>om 3 timer</code>.
    Beholder du det, står der ingen frist i mailen.
issue-writeup-coach-past =
    Det tidspunkt er forbi. Tryk på et andet, eller skriv et, for eksempel <code>i morgen 12:00</code>.
    Beholder du det, står der ingen frist i mailen.
issue-writeup-coach-not-at-work = { $contact } er ikke på arbejde { $moment }. Her er nogle tider, der passer – eller skriv en anden: <code>i morgen 12:00</code>.

# Når svaret er et spørgsmål
issue-writeup-explain-problem =
    Her hører det til, der er sket; det, du vil spørge om, kommer senere som forslag. For eksempel
    <i>Leverandørens feed giver kun fejl, siden torsdag kl. 9.10</i>
issue-writeup-explain-emergency =
    Her hører det til, der sker lige nu. For eksempel
    <i>Kundernes adresser kan ses på ordresiden</i>
issue-writeup-explain-since =
    Da du selv så det første gang, er godt nok. For eksempel
    <i>torsdag kl. 9.10</i>
issue-writeup-explain-impact =
    Det, der bliver forsinket, forkert eller tabt, så længe det står på. For eksempel
    <i>to ordrer til forkert pris, 38 € indtil nu</i>
issue-writeup-explain-cost =
    Hvad en time eller en dag mere cirka koster. For eksempel
    <i>omkring en forkert ordre i timen</i>
issue-writeup-explain-tried =
    Hvad du gjorde ved det, og hvad der kom ud af det. For eksempel
    <i>genstartede importen → samme fejl</i>
issue-writeup-explain-why =
    Det, der fik dig til at foretrække { $letter }. For eksempel
    <i>det er billigere end refusionerne</i>
issue-writeup-explain-stops =
    Det, der ikke kan komme videre, før { $contact } har svaret. For eksempel
    <i>prisopdateringen</i>

# Når et svar ikke kan bruges
issue-writeup-tap-one = Tryk på et af dem her.
issue-writeup-which-letter = Og hvilket bogstav er det?
issue-writeup-moment-gone = Det tidspunkt er forbi nu.

# Knapper
issue-writeup-button-back = ← Tilbage
issue-writeup-button-back-to-mail = ← Til mailen
issue-writeup-button-skip = Spring over
issue-writeup-button-later = Senere
issue-writeup-button-continue = Fortsæt
issue-writeup-button-keep-anyway = Behold det alligevel
issue-writeup-button-take-this = Brug den
issue-writeup-button-emergency = Det haster nu
issue-writeup-button-since-today = I dag
issue-writeup-button-since-yesterday = I går
issue-writeup-button-no-area = Ingen af dem
issue-writeup-button-other-area = Et andet område
issue-writeup-button-decide = Ja, jeg afgør det
issue-writeup-button-ask-client = Nej, det skal { $contact }
issue-writeup-button-enough = To er nok
issue-writeup-button-undo = { $letter } kan fortrydes
issue-writeup-button-final = { $letter } kan ikke
issue-writeup-button-go = Jeg går videre med { $letter }
issue-writeup-button-wait = Jeg venter
issue-writeup-button-add = Skriv forslag { $letter }
issue-writeup-button-send = Send
issue-writeup-button-send-now = Send nu
issue-writeup-button-no-emergency = Det haster alligevel ikke
issue-writeup-button-edit = Ret
issue-writeup-button-solved = Løst selv
issue-writeup-button-drop = Drop den
issue-writeup-button-take-back = Fortryd
issue-writeup-button-preview = Se mailen
issue-writeup-button-options-now = Skriv forslag
issue-writeup-button-not-needed = Ikke nødvendigt
issue-writeup-button-edit-problem = Problem
issue-writeup-button-edit-since = Siden hvornår
issue-writeup-button-edit-impact = Går ud over
issue-writeup-button-edit-cost = At vente koster
issue-writeup-button-edit-area = Område
issue-writeup-button-edit-tried = Prøvet
issue-writeup-button-edit-recommend = Anbefaling
issue-writeup-button-edit-by = Frist
issue-writeup-button-edit-without = Uden svar
issue-writeup-button-edit-stops = Ligger stille
issue-writeup-button-edit-client = Kunde
issue-writeup-button-new = Ny
issue-writeup-button-forget = Glem det

# Mailen, og når den ikke skal sendes
issue-writeup-preview = Sådan ser mailen til { $contact } ud, ord for ord:
issue-writeup-preview-emergency = Det her får { $contact } med det samme, ord for ord:
issue-writeup-preview-again = Der er gået lidt tid – her er teksten, som den ville blive sendt nu.
issue-writeup-changed-again = Der er ændret noget – her er teksten, som den er nu.
issue-writeup-deadline-over = Din frist er forbi, så mailen nævner ingen. En ny ligger under Ret.
issue-writeup-long-mail = Dine { $count } ord er mere, end en mail på én skærm kan rumme, så de længste svar er afkortet nedenfor. Under Ret kan du selv gøre dem kortere.
issue-writeup-two-options = { $contact } får den, så snart der er to forslag at vælge imellem.
issue-writeup-edit-what = <b>{ $client } · { $tag }</b> – hvad vil du rette?
issue-writeup-sent = ✓ <b>{ $tag }</b> er sendt til { $contact }.
issue-writeup-told = ✓ { $contact } har den (<b>{ $tag }</b>). Når du har et minut: Et par forslag gør det lettere at beslutte.
issue-writeup-the-rest = { $contact } ved besked. Et par forslag gør det lettere at beslutte – to linjer er nok.
issue-writeup-told-enough = ✓ <b>{ $tag }</b> bliver hos { $contact }, som den er.
issue-writeup-solved = ✓ <b>{ $client } · { $tag }</b> – løst af dig. I dagens rapport: { $line }
issue-writeup-dropped = <b>{ $client } · { $tag }</b> – droppet. { $contact } har ikke fået noget.
issue-writeup-overtaken = <b>{ $tag }</b> er afgjort i mellemtiden; der er ikke mere at skrive.
issue-writeup-moved = <b>{ $tag }</b> fortsætter hos den anden kunde.
issue-writeup-paused = Lagt til side. /issue henter den frem, præcis her.
issue-writeup-choice-gone = Det er allerede besvaret.

# Hvordan det begynder
issue-writeup-which-client = Hvilken kunde drejer det sig om?
issue-writeup-which-draft = Vil du fortsætte en kladde eller skrive en ny?
issue-writeup-draft = { $tag } · { $title }
issue-writeup-not-begun = Fint, så lader vi det ligge.
issue-writeup-no-client = Du har ingen kunder her endnu. Bed den, der driver botten, om at lægge din aftale ind.

# En fejlrapport
issue-writeup-mistake-heading = <b>{ $client } · fejlrapport</b>
issue-writeup-mistake-happened =
    Hvad skete der? Det tæller aldrig imod dig; { $contact } får det kun, hvis du sender det.
    <i>Nyhedsbrevet gik ud med sidste uges priser</i>
issue-writeup-mistake-effect =
    Hvad førte det til?
    <i>12 kunder skrev, 3 ordrer til den gamle pris</i>
issue-writeup-mistake-fixed =
    Hvordan er det rettet?
    <i>rettelse sendt kl. 11.20, de 3 ordrer står ved magt</i>
issue-writeup-mistake-prevented =
    Og så det ikke sker igen?
    <i>priserne er sidste punkt på sendelisten</i>
issue-writeup-mistake-question =
    Det, du ved indtil nu, er nok. For eksempel
    <i>Nyhedsbrevet gik ud med sidste uges priser</i>
issue-writeup-mistake-paused = Lagt til side. Fortsæt tager den op igen.
issue-writeup-mistake-preview = Sådan ville mailen til { $contact } se ud, ord for ord:
issue-writeup-mistake-edit = Hvad vil du rette?
issue-writeup-mistake-sent = ✓ <b>{ $client }</b> – fejlrapporten er sendt til { $contact } og gemt til dig selv.
issue-writeup-mistake-kept = ✓ <b>{ $client }</b> – gemt til dig selv. { $contact } har ikke fået noget.
issue-writeup-mistake-dropped = <b>{ $client }</b> – droppet, intet er gemt.
issue-writeup-button-send-to = Send til { $contact }
issue-writeup-button-keep = Gem til mig selv
issue-writeup-button-edit-happened = Hvad der skete
issue-writeup-button-edit-effect = Følger
issue-writeup-button-edit-fixed = Rettet
issue-writeup-button-edit-prevented = Næste gang
