# Eine Entscheidung, um die der Kunde gebeten wird. Zuerst die Mails, wie er sie liest.

escalation-subject = ENTSCHEIDUNG bis { $by } – { $title } ({ $client }) [{ $tag }]
escalation-subject-open = ENTSCHEIDUNG – { $title } ({ $client }) [{ $tag }]
escalation-subject-emergency = DRINGEND – { $title } ({ $client }) [{ $tag }]
escalation-subject-mistake = Fehlerbericht – { $client } – { $day }
escalation-subject-boundary = VORSCHLAG: { $name } entscheidet das künftig selbst ({ $client }) [{ $tag }]
escalation-subject-again = Re: { $subject }
escalation-title = { $client } · { $tag }
escalation-title-mistake = { $client } · Fehlerbericht
escalation-verbatim = { $words }

escalation-letters = { $count ->
    [2] A oder B
   *[other] A, B oder C
}
escalation-choose = Bitte { $letters } wählen.
escalation-choose-by = Bitte { $letters } wählen bis { $by }.
escalation-ask = { $choose } Ich empfehle { $letter }.
escalation-their-ask = { $choose } { $name } empfiehlt { $letter }.

escalation-problem = Problem
escalation-since = { $problem } · seit { $since }
escalation-impact = Folgen
escalation-waiting = Warten kostet: { $words }
escalation-tried = Versucht
escalation-attempt = { $action } → { $result }
escalation-more-attempts = { $count ->
    [one] und 1 Versuch mehr
   *[other] und { $count } Versuche mehr
}
escalation-recommended = empfohlen
escalation-effort = Aufwand: { $words }
escalation-risk = Risiko: { $words }
escalation-reversible = umkehrbar
escalation-irreversible = nicht umkehrbar
escalation-why = Warum { $letter }
escalation-without = Ohne Antwort
escalation-without-wait = Ich warte.
escalation-without-stops = Ich warte. So lange ruht: { $stops }
escalation-without-go-ahead = Ich mache mit { $letter } weiter.
escalation-their-without-wait = { $name } wartet.
escalation-their-without-stops = { $name } wartet. So lange ruht: { $stops }
escalation-their-without-go-ahead = { $name } macht mit { $letter } weiter.

escalation-answer-info = Ich brauche mehr Infos
escalation-answer-none = { $count ->
    [2] Keins von beiden
   *[other] Keins davon
}
escalation-answer-undo = Rückgängig machen
escalation-answer-yes = Ja, ab jetzt
escalation-answer-no = Nein, weiter fragen
escalation-reply-info = Ich brauche mehr Infos:
escalation-reply-none = Keins davon:
escalation-reply-undo = RÜCKGÄNGIG
escalation-reply-yes = JA
escalation-reply-no = NEIN
escalation-how = Oder einfach mit { $letters }, MEHR INFO oder KEINS antworten, gern mit ein paar Worten dazu.
escalation-page = Oder hier wählen: { $page }

escalation-emergency = Das konnte nicht warten. Hier ist, was ich bisher weiß; der Rest folgt.
escalation-emergency-how = Eine Antwort auf diese Mail erreicht mich sofort.
escalation-reminder = Noch offen: { $ask }
escalation-information = Hier ist die gewünschte Auskunft. { $ask }
escalation-undone = Die Wahl ist zurückgenommen. { $ask }
escalation-waits = Die Frist ist ohne Antwort verstrichen, { $name } wartet. Wählen geht weiterhin:
escalation-on-hold = So lange ruht
escalation-gone-ahead = Bis zur Frist kam keine Antwort; { $name } macht wie vereinbart mit { $letter } weiter.
escalation-chosen = { $letter } ist gewählt. { $name } weiß Bescheid.
escalation-chosen-by = { $by } hat { $letter } gewählt. { $name } weiß Bescheid.
escalation-chosen-by-none = { $by } möchte keins davon. { $name } weiß Bescheid.
escalation-chosen-none = Keins davon, notiert. { $name } weiß Bescheid.
escalation-noted = { $name } hat notiert, dass { $letter } gewählt ist.
escalation-noted-none = { $name } hat notiert, dass keins davon infrage kommt.
escalation-option = { $letter } – { $what }
escalation-comment = „{ $comment }“
escalation-answered-in = Die Antwort kam nach { $time } Arbeitszeit.
escalation-undo-until = Doch anders? Bis { $until } mit RÜCKGÄNGIG antworten.
escalation-stands = { $letter } wurde am { $at } gewählt, und dabei bleibt es.
escalation-stands-default = Es war keine Antwort da; { $name } hat am { $at } wie vereinbart mit { $letter } weitergemacht, und dabei bleibt es.
escalation-stands-none = Am { $at } wurde keins davon gewählt, und dabei bleibt es.
escalation-later = Eine spätere Antwort, { $letter } von { $by }, ändert von sich aus nichts. { $name } hat sie gesehen und meldet sich, falls es noch zu ändern ist.
escalation-later-none = Eine spätere Antwort, keins davon, von { $by } ändert von sich aus nichts. { $name } hat sie gesehen und meldet sich, falls es noch zu ändern ist.
escalation-too-late = Die zehn Minuten zum Zurücknehmen sind um. { $name } hat den Wunsch gesehen und meldet sich, falls es noch zu ändern ist.
escalation-solved = Nicht mehr nötig: Es gibt nichts zu entscheiden.
escalation-happened = Passiert ist: { $words }
escalation-effect = Folgen
escalation-fixed = Behoben
escalation-prevented = Damit es nicht wieder passiert
escalation-boundary = Darf ich das beim nächsten Mal selbst entscheiden?
escalation-rule = Die Regel wäre
escalation-this-time = Diesmal
escalation-boundary-how = Oder einfach mit JA oder NEIN antworten.
escalation-footer = { $name } · geschrieben { $written }
escalation-footer-automatic = Automatisch gesendet für { $name } · { $written }

# Nun der Chat: was die Assistentin erfährt und gefragt wird.

escalation-heading = <b>{ $client } · { $tag }</b> { $title }
escalation-quote = <blockquote>{ $words }</blockquote>
escalation-waiting-for = Warten auf { $contact }.
escalation-waiting-until = Warten auf { $contact } bis { $by }.
escalation-is-overdue = Die Frist ist um, { $contact } hat nicht geantwortet. Du wartest; eine Antwort zählt weiterhin.
escalation-then-wait = Ohne Antwort wartest du.
escalation-then-go-ahead = Ohne Antwort machst du mit { $letter } weiter.
escalation-reminded = Erinnert: { $at }.
escalation-needs-to-know = <b>{ $contact } braucht mehr Infos:</b>
escalation-has-chosen = <b>{ $who } hat { $letter } gewählt</b> – { $what }
escalation-has-chosen-none = <b>{ $who } möchte keins davon.</b>
escalation-goes-ahead = <b>Keine Antwort: du machst mit { $letter } weiter</b> – { $what }
escalation-told-you = <b>{ $who } hat dir { $letter } gesagt</b> – { $what }
escalation-took = Die Antwort kam nach { $time } Arbeitszeit.
escalation-undo-open = Kann bis { $until } zurückgenommen werden.

escalation-which-told = Was hat { $contact } dir gesagt?
escalation-write-information = Was antwortest du? Es geht an { $contact }, in denselben Mailverlauf; du siehst die Mail vorher.
escalation-write-question = Was möchtest du { $contact } schreiben? Du siehst die Mail vorher.
escalation-write-solved = Wie hast du es gelöst? Ein, zwei Sätze für { $contact }; du siehst die Mail vorher.
escalation-write-withdrawn = Warum ist es nicht mehr nötig? Ein Satz für { $contact }; du siehst die Mail vorher.
escalation-write-outcome = Was ist daraus geworden? Eine Zeile für die Tagesmail.
escalation-write-boundary = Wie soll die Regel lauten? Zum Beispiel: <code>{ $example }</code>
escalation-goes-to = Das geht an { $contact }:
escalation-preview-again = Die Vorschau ist eine Weile her. So würde sie jetzt hinausgehen.
escalation-informed = { $contact } bekommt deine Antwort.
escalation-written = { $contact } bekommt deine Mail.
escalation-closed-solved = { $tag } ist gelöst, { $contact } weiß Bescheid.
escalation-closed-withdrawn = { $tag } ist zurückgezogen, { $contact } weiß Bescheid.
escalation-done = { $tag } ist erledigt. { $contact } liest es in der Tagesmail.
escalation-is-over = { $tag } ist abgeschlossen.
escalation-offer = Soll das künftig deine Entscheidung sein? Dann schlage ich { $contact } eine Regel vor.
escalation-proposed = Warten auf eine Antwort zu deinem Vorschlag:
escalation-stays-as-it-is = Wer entscheidet, bleibt, wie es ist. { $tag } ist abgeschlossen.
escalation-agreed = <b>{ $who } ist einverstanden</b> ({ $tag }): Nächstes Mal entscheidest du.
escalation-refused = <b>{ $who } möchte das weiter selbst entscheiden</b> ({ $tag }).
escalation-not-yet-agreed = Es gilt, sobald es in eurer Vereinbarung steht; bitte die Person, die den Bot betreibt, es einzutragen.

escalation-somebody-writes = Jemand schreibt als <b>{ $by }</b>:
escalation-doubt-stranger = Die Adresse gehört nicht zu { $client }. Entschieden wird damit nichts, außer du weißt, wer es ist.
escalation-doubt-unproven = Angeblich kommt die Mail von { $client }, bestätigen ließ sich das nicht. Entschieden wird damit nichts, außer du weißt, dass es stimmt.
escalation-doubt-unasked = Es ist keine Antwort auf eine Mail von uns; nur der Betreff nennt die Sache. Entschieden wird damit nichts, außer du sagst, dass es zählt.
escalation-reads-like = Es liest sich wie { $letter }.
escalation-writes = <b>{ $who } schreibt:</b>
escalation-writes-about = <b>{ $who } schreibt zu { $tag }:</b>
escalation-what-is-meant = Ich bin nicht sicher, was gemeint ist. Wie liest du es?
escalation-more-unread = { $count ->
    [one] Danach wartet noch 1 Mail.
   *[other] Danach warten noch { $count } Mails.
}
escalation-distrusted = Die Mail von { $by } zu { $tag } zählt nicht.
escalation-something-waits = { $who } hat geschrieben. Ich zeige es dir, wenn du hier fertig bist.
escalation-says-too = <b>{ $who } sagt noch einmal dasselbe:</b>
escalation-says-now = <b>{ $who } sagt jetzt { $letter }</b> ({ $tag }).
escalation-says-now-none = <b>{ $who } möchte jetzt keins davon</b> ({ $tag }).
escalation-first-stands = Es bleibt bei der ersten Entscheidung; das habe ich { $contact } geschrieben.
escalation-undo-too-late = <b>{ $who } möchte die Entscheidung zu { $tag } zurücknehmen,</b> aber die Zeit dafür ist um. Es bleibt dabei; ich habe geschrieben, dass du es gesehen hast.
escalation-taken-back = <b>{ $who } hat die Entscheidung zu { $tag } zurückgenommen.</b> Die Frage ist wieder offen.
escalation-too-late-answer = <b>{ $who } antwortet zu { $tag },</b> das schon abgeschlossen ist:
escalation-away = { $who } ist anscheinend nicht da:
escalation-bounced = Deine Mail zu { $tag } kam zurück: { $recipient } nimmt sie nicht an.
escalation-bounce-reason = Die Antwort war: <code>{ $reason }</code>
escalation-another-way = Versuch, { $contact } auf anderem Weg zu erreichen.
escalation-deadline-hers = <b>Die Frist für { $tag } ist um,</b> aber { $contact } hat etwas gesagt, worauf du noch nicht geantwortet hast. Ich tue nichts von selbst.

escalation-button-done = Erledigt
escalation-button-ask-back = Nachfragen
escalation-button-answer = Antworten
escalation-button-told = { $contact } hat es mir gesagt
escalation-button-write = { $contact } schreiben
escalation-button-solved = Inzwischen gelöst
escalation-button-withdraw = Zurückziehen
escalation-button-option = { $letter } – { $what }
escalation-button-none = { $count ->
    [2] Keins von beiden
   *[other] Keins davon
}
escalation-button-is-client = Es ist { $contact }
escalation-button-not-client = Nicht { $contact }
escalation-button-is-question = Eine Frage
escalation-button-only-words = Nur eine Bemerkung
escalation-button-agreed = Einverstanden
escalation-button-refused = Nicht einverstanden
escalation-button-send = Senden
escalation-button-change = Ändern
escalation-button-leave = Lassen
escalation-button-as-decided = Wie entschieden
escalation-button-no-words = Ohne Begründung
escalation-button-propose = Ja, vorschlagen
escalation-button-no-proposal = Nein
