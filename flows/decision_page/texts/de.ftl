# Die Seite, auf der ein Kunde entscheidet. Sie nennt die Assistentin beim Vornamen und spricht niemanden mit Sie oder du an.

decision-page-label = { $client } · { $tag }

# Worum es geht
decision-page-ask = Bitte { $which } wählen bis { $by }.
decision-page-ask-any-time = Bitte { $which } wählen.
decision-page-ask-overdue = Die Frist ist abgelaufen: { $by }. { $name } wartet: bitte { $which } wählen.
decision-page-ask-recommended = { $ask } { $name } empfiehlt { $letter }.
decision-page-emergency = { $name } wollte das sofort melden. Der Rest folgt.
decision-page-one = { $first }
decision-page-two = { $first } oder { $second }
decision-page-three = { $first }, { $second } oder { $third }

decision-page-when = Seit
decision-page-impact = Auswirkung
decision-page-holds-up = Hält auf
decision-page-cost = Was Warten kostet
decision-page-tried = Schon versucht

# Die Möglichkeiten
decision-page-options = Die Möglichkeiten
decision-page-your-choice = Zur Wahl
decision-page-recommended = Empfehlung von { $name }
decision-page-effort = Aufwand oder Kosten
decision-page-risk = Risiko
decision-page-reversible = Lässt sich später ändern
decision-page-irreversible = Lässt sich nicht mehr ändern
decision-page-choose = { $letter } wählen
decision-page-comment = Kommentar hinzufügen
decision-page-comment-to = Kommentar für { $name }
decision-page-question = Ich brauche mehr Infos
decision-page-question-what = Was fehlt noch?
decision-page-question-send = { $name } fragen
decision-page-none = { $count ->
    [one] Das nicht
    [2] Keins von beiden
   *[other] Nichts davon
}
decision-page-none-what = Was würde besser passen? (freiwillig)
decision-page-none-send = { $name } Bescheid geben
decision-page-without-waits = Ohne Antwort wartet { $name }.
decision-page-without-stops = Ohne Antwort wartet { $name }. So lange ruht: { $stops }
decision-page-without-go-ahead = Ohne Antwort bis dahin macht { $name } mit { $letter } weiter, wie vereinbart.

# Was entschieden wurde
decision-page-being-written = Die Antwort ist angekommen und geht gerade an { $name } …
decision-page-look-again = Noch einmal nachsehen
decision-page-you-chose = Gewählt: { $letter }.
decision-page-you-chose-none = Gewählt: nichts davon.
decision-page-somebody-chose = Entschieden: { $letter }.
decision-page-somebody-chose-none = Entschieden: nichts davon.
decision-page-went-ahead = Es kam rechtzeitig keine Antwort, also macht { $name } mit { $letter } weiter, wie vereinbart.
decision-page-done = Erledigt.
decision-page-solved = Nicht mehr nötig: { $name } hat es gelöst.
decision-page-dropped = Nicht mehr nötig.
decision-page-outcome = Ergebnis
decision-page-written-down = Festgehalten { $at }. { $name } weiß Bescheid.
decision-page-answered-by = Antwort von { $by }, { $at }. { $name } weiß Bescheid.
decision-page-told-directly = { $name } direkt gesagt, { $at }.
decision-page-by-default = { $at }
decision-page-undo = Zurücknehmen
decision-page-undo-until = bis { $until }
decision-page-asked-for = Worum es ging

# Was ein Klick bewirkt hat
decision-page-undone = Zurückgenommen. Die Frage ist wieder offen.
decision-page-undo-late = Hier lässt es sich nicht mehr zurücknehmen. Eine Antwort auf die Mail liest { $name } in jedem Fall.
decision-page-asked = Die Frage geht sofort an { $name }. Die Antwort kommt als Mail.
decision-page-none-told = { $name } erfährt, dass nichts davon passt.
decision-page-did-not-count = Dieser Klick hat nichts entschieden. Bitte noch einmal wählen.
decision-page-late = Die Antwort { $letter } kam nach dieser. Die erste gilt; { $name } sieht beide.
decision-page-late-none = „Nichts davon“ kam nach dieser Antwort. Die erste gilt; { $name } sieht beide.
decision-page-question-missing = Was fehlt noch? Ein Satz genügt.
decision-page-too-long = Das ist zu lang für diese Seite. Bitte kürzen oder auf die Mail antworten.
decision-page-stale = Die Seite war lange offen. Bitte noch einmal ansehen und erneut klicken.
decision-page-too-many = Das waren sehr viele Klicks, dieser zählte nicht. Eine Antwort auf die Mail liest { $name } in jedem Fall.
decision-page-failed = Hier ist etwas schiefgegangen, und nichts wurde entschieden. Eine Antwort auf die Mail liest { $name } in jedem Fall.

decision-page-footer = { $name } · { $at }
decision-page-footer-link = Erst ein Klick auf einen Knopf entscheidet, das Öffnen der Seite nicht. Der Link ist nur für { $address } bestimmt.

# Ein Link, der nirgendwohin führt
decision-page-gone-title = Dieser Link führt nicht weiter
decision-page-gone = Er ist abgelaufen, wurde ersetzt oder ist unvollständig. Eine Antwort auf die Mail geht immer.
decision-page-busy-title = Einen Moment
decision-page-busy = Aus diesem Netz kamen zu viele Anfragen. In ein paar Minuten geht es wieder; eine Antwort auf die Mail geht immer.
