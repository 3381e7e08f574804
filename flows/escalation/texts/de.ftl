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
escalation-since = { $problem } · { $since }
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
escalation-answer-undo = Zurücknehmen
escalation-answer-yes = Ja, ab jetzt
escalation-answer-no = Nein, weiter fragen
escalation-reply-info = MEHR INFO:
escalation-reply-none = KEINS davon:
escalation-reply-undo = ZURÜCK
escalation-reply-yes = JA
escalation-reply-no = NEIN
escalation-how = Oder einfach mit { $letters }, MEHR INFO oder KEINS antworten, gern mit ein paar Worten dazu.
escalation-page = Oder hier wählen: { $page }

escalation-emergency = Das konnte nicht warten. Hier ist, was ich bisher weiß; der Rest folgt.
escalation-emergency-how = Eine Antwort auf diese Mail erreicht mich sofort.
escalation-reminder = Noch offen: { $ask }
escalation-information = Hier ist die gewünschte Auskunft. { $ask }
escalation-undone = Die Wahl ist zurückgenommen. { $ask }
escalation-waits = Die Frist ist um, eine Antwort fehlt noch; { $name } wartet. Wählen geht weiterhin:
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
escalation-answered-in = Die Antwort kam nach { $hours ->
    [0] { $minutes } Min.
   *[other] { $hours } Std. { $minutes } Min.
} Arbeitszeit.
escalation-undo-until = Doch anders? Bis { $until } mit ZURÜCK antworten.
escalation-stands = { $letter } wurde am { $at } gewählt, und dabei bleibt es.
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
