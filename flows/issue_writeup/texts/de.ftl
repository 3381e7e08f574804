# Die Karte
issue-writeup-heading = <b>{ $client } · { $tag }</b>
issue-writeup-plain = { $words }
issue-writeup-since = { $words } · <i>seit { $since }</i>
issue-writeup-impact = Betrifft: { $words }
issue-writeup-waiting = Warten kostet: { $words }
issue-writeup-tried = Versucht: { $words }
issue-writeup-option = <b>{ $letter }</b> { $words }
issue-writeup-option-recommended = <b>{ $letter }</b> { $words } · <i>empfohlen</i>
issue-writeup-option-label = { $letter }
issue-writeup-undoable = { $words } · <i>umkehrbar</i>
issue-writeup-final = { $words } · <i>nicht umkehrbar</i>
issue-writeup-why = Grund: { $words }
issue-writeup-by = Bis { $moment }
issue-writeup-goes-ahead = Ohne Antwort: Ich mache mit { $letter } weiter
issue-writeup-stops = Ohne Antwort: Ich warte, und so lange ruht: { $words }
issue-writeup-more = … und { $count } weitere

# Was gefragt wird
issue-writeup-ask-client = Um welchen Kunden geht es?
issue-writeup-ask-problem =
    Was ist das Problem, in einem Satz – und seit wann?
    <i>Der Lieferanten-Feed meldet nur Fehler, seit Donnerstag 9:10 Uhr</i>
issue-writeup-ask-since = Seit wann? Ein Tag oder eine Uhrzeit genügt.
issue-writeup-ask-impact = Was ist davon betroffen? Tipp auf einen KPI oder schreib eine Zeile – gern mit Zahl oder Datum.
issue-writeup-ask-cost =
    Und was kostet das Warten, pro Stunde oder pro Tag?
    <i>eine falsche Bestellung pro Stunde</i>
issue-writeup-ask-area = Zu welchem Bereich gehört es?
issue-writeup-ask-mine = <b>Darfst du das selbst entscheiden?</b> Vereinbart ist:
issue-writeup-ask-tried =
    Was hast du versucht? Je eine Zeile, <i>was → Ergebnis</i>:
    <i>Import neu gestartet → gleicher Fehler</i>
issue-writeup-ask-option-a =
    <b>Vorschlag A</b> – was würdest du tun? Aufwand und Risiko nach einem Semikolon:
    <i>Die 214 Artikel pausieren; 15 Verkäufe am Tag weniger; keine falschen Bestellungen</i>
issue-writeup-ask-option-b = <b>Vorschlag B</b> – ein anderer Weg: günstiger, langsamer, nur ein Teil davon?
issue-writeup-ask-option-c = <b>Vorschlag C</b> – falls es einen dritten Weg gibt.
issue-writeup-ask-recommend = Wofür würdest du dich entscheiden?
issue-writeup-ask-why = Warum { $letter }? Ein Satz.
issue-writeup-ask-by = Bis wann? Zu diesen Zeiten ist { $contact } da. Oder schreib eine: <code>Fr 12:00</code>.
issue-writeup-ask-without = Und wenn von { $contact } bis dahin nichts kommt?
issue-writeup-ask-stops = Bis { $contact } antwortet, wartest du. Was ruht so lange?
issue-writeup-ask-outcome = Was hast du entschieden? Eine Zeile – sie kommt in den heutigen Bericht.
issue-writeup-ask-emergency = Was ist los? Ein Satz. Du siehst die Mail, bevor sie an { $contact } geht.

# Wer entscheidet
issue-writeup-level-tell = { $contact } entscheidet und sagt es dir
issue-writeup-level-sell = { $contact } entscheidet und sagt dir, warum
issue-writeup-level-consult = { $contact } entscheidet, nach Rücksprache mit dir
issue-writeup-level-agree = ihr entscheidet zusammen
issue-writeup-level-advise = du entscheidest, nach Rücksprache mit { $contact }
issue-writeup-level-inquire = du entscheidest und sagst { $contact } Bescheid
issue-writeup-level-delegate = du entscheidest
issue-writeup-area-level = { $area } – <i>{ $level }</i>
issue-writeup-no-area = Nichts zu diesem Bereich, also: <i>{ $level }</i>
issue-writeup-boundary = Das entscheidest du allein: { $words }
issue-writeup-up-to = { $words } bis { $limit }
issue-writeup-sop = So machen wir das sonst: { $link }

# Zeitpunkte
issue-writeup-today = Heute
issue-writeup-tomorrow = Morgen
issue-writeup-day = { $day }
issue-writeup-moment = { $day } { $time }
issue-writeup-moment-there = { $day } { $time } { $place }
issue-writeup-moment-both = { $day } { $time } { $place } (hier { $here })

# Ein Hinweis, mit einem Beispiel
issue-writeup-coach-long =
    Ein Handy zeigt die ersten 80 Zeichen. Kürzer, mit deinen Worten:
    <i>{ $example }</i>
    Der Rest rückt zu „Betrifft“.
issue-writeup-coach-blame =
    { $contact } kann an dem etwas ändern, was passiert ist, nicht daran, wer es war. Zum Beispiel
    <i>Die Rechnung ging ohne Steuer raus</i> statt <i>Peter hat die Steuer vergessen</i>.
    Wie würdest du es sagen?
issue-writeup-coach-no-attempt =
    Schon ein kleiner Versuch erspart eine Runde Rückfragen. Zum Beispiel
    <i>Import neu gestartet → gleicher Fehler</i>
    Gibt es einen?
issue-writeup-coach-hands-back =
    Damit läge das Denken wieder bei { $contact }. Was würdest du tun, wenn { $contact } bis morgen im Flugzeug säße? Zum Beispiel
    <i>Die 214 Artikel pausieren, bis der Feed wieder läuft</i>
issue-writeup-coach-do-nothing =
    Ohne Antwort wartest du sowieso. Was ginge stattdessen, wenn auch nur für einen Teil? Zum Beispiel
    <i>Die 30 Bestseller von Hand eintragen</i>
issue-writeup-coach-same =
    { $first } und { $second } klingen gleich. Worin unterscheiden sie sich – Kosten, Tempo, Risiko? Zum Beispiel
    <i>{ $first } alles heute, { $second } nur die 30 Bestseller</i>
issue-writeup-coach-no-time =
    Darin habe ich keine Zeit gefunden. Probier <code>Fr 12:00</code> oder <code>in 3 Stunden</code>.
    Wenn es so bleibt, nennt die Mail keine Frist.
issue-writeup-coach-past =
    Diese Zeit ist vorbei. Tipp auf eine andere oder schreib eine, zum Beispiel <code>morgen 12:00</code>.
    Wenn es so bleibt, nennt die Mail keine Frist.
issue-writeup-coach-not-at-work = Am { $moment } ist { $contact } nicht da. Diese Zeiten passen, oder schreib eine andere: <code>morgen 12:00</code>.

# Wenn die Antwort eine Frage ist
issue-writeup-explain-problem =
    Hierher gehört, was passiert ist; was du fragen willst, kommt später als Vorschlag. Zum Beispiel
    <i>Der Lieferanten-Feed meldet nur Fehler, seit Donnerstag 9:10 Uhr</i>
issue-writeup-explain-emergency =
    Hierher gehört, was gerade passiert. Zum Beispiel
    <i>Kundenadressen sind auf der Bestellseite sichtbar</i>
issue-writeup-explain-since =
    Wann du es zuerst gesehen hast, genügt. Zum Beispiel
    <i>Donnerstag 9:10 Uhr</i>
issue-writeup-explain-impact =
    Was sich verspätet, falsch läuft oder verloren geht, solange es anhält. Zum Beispiel
    <i>zwei Bestellungen zum falschen Preis, bisher 38 €</i>
issue-writeup-explain-cost =
    Was eine Stunde oder ein Tag mehr ungefähr kostet. Zum Beispiel
    <i>etwa eine falsche Bestellung pro Stunde</i>
issue-writeup-explain-tried =
    Was du dagegen getan hast und was dabei herauskam. Zum Beispiel
    <i>Import neu gestartet → gleicher Fehler</i>
issue-writeup-explain-why =
    Was für { $letter } den Ausschlag gab. Zum Beispiel
    <i>kostet weniger als die Erstattungen</i>
issue-writeup-explain-stops =
    Was nicht weitergeht, bevor { $contact } geantwortet hat. Zum Beispiel
    <i>die Preispflege</i>

# Wenn eine Antwort nicht zu brauchen ist
issue-writeup-tap-one = Tipp bitte auf einen der Knöpfe.
issue-writeup-which-letter = Und welcher Buchstabe ist das?
issue-writeup-moment-gone = Diese Zeit ist inzwischen vorbei.

# Knöpfe
issue-writeup-button-back = ← Zurück
issue-writeup-button-back-to-mail = ← Zur Mail
issue-writeup-button-skip = Überspringen
issue-writeup-button-later = Später
issue-writeup-button-continue = Weiter
issue-writeup-button-keep-anyway = Trotzdem so lassen
issue-writeup-button-take-this = Übernehmen
issue-writeup-button-emergency = Notfall
issue-writeup-button-since-today = Heute
issue-writeup-button-since-yesterday = Gestern
issue-writeup-button-no-area = Keiner davon
issue-writeup-button-other-area = Anderer Bereich
issue-writeup-button-decide = Ja, ich entscheide
issue-writeup-button-ask-client = Nein, das muss { $contact }
issue-writeup-button-enough = Zwei genügen
issue-writeup-button-undo = { $letter } ist umkehrbar
issue-writeup-button-final = { $letter } nicht
issue-writeup-button-go = Ich mache mit { $letter } weiter
issue-writeup-button-wait = Ich warte
issue-writeup-button-add = Vorschlag { $letter } schreiben
issue-writeup-button-send = Senden
issue-writeup-button-send-now = Jetzt senden
issue-writeup-button-no-emergency = Doch kein Notfall
issue-writeup-button-edit = Ändern
issue-writeup-button-solved = Selbst gelöst
issue-writeup-button-drop = Verwerfen
issue-writeup-button-take-back = Rückgängig
issue-writeup-button-preview = Vorschau
issue-writeup-button-options-now = Vorschläge schreiben
issue-writeup-button-not-needed = Nicht nötig
issue-writeup-button-edit-problem = Problem
issue-writeup-button-edit-since = Seit wann
issue-writeup-button-edit-impact = Betrifft
issue-writeup-button-edit-cost = Warten kostet
issue-writeup-button-edit-area = Bereich
issue-writeup-button-edit-tried = Versucht
issue-writeup-button-edit-recommend = Empfehlung
issue-writeup-button-edit-by = Frist
issue-writeup-button-edit-without = Ohne Antwort
issue-writeup-button-edit-stops = Was ruht
issue-writeup-button-edit-client = Kunde
issue-writeup-button-new = Neu
issue-writeup-button-forget = Doch nicht

# Die Mail, und das Ende ohne sie
issue-writeup-preview = Das bekommt { $contact }, Wort für Wort:
issue-writeup-preview-emergency = Das bekommt { $contact } sofort, Wort für Wort:
issue-writeup-preview-again = Es ist etwas Zeit vergangen – hier der Text, wie er jetzt hinausginge.
issue-writeup-changed-again = Es hat sich etwas geändert – hier der Text, wie er jetzt ist.
issue-writeup-deadline-over = Deine Frist ist vorbei, darum nennt die Mail keine. Eine neue steht unter Ändern.
issue-writeup-long-mail = Deine { $count } Wörter sind mehr, als auf einen Bildschirm passt; die längsten Antworten sind unten gekürzt. Unter Ändern kürzt du sie selbst.
issue-writeup-two-options = { $contact } bekommt es, sobald zwei Vorschläge zur Wahl stehen.
issue-writeup-edit-what = <b>{ $client } · { $tag }</b> – was möchtest du ändern?
issue-writeup-sent = ✓ <b>{ $tag }</b> ist an { $contact } gesendet.
issue-writeup-told = ✓ { $contact } weiß Bescheid (<b>{ $tag }</b>). Wenn du eine Minute hast: Vorschläge machen die Entscheidung leichter.
issue-writeup-the-rest = { $contact } weiß Bescheid. Vorschläge machen die Entscheidung leichter – zwei Zeilen genügen.
issue-writeup-told-enough = ✓ <b>{ $tag }</b> bleibt so bei { $contact }.
issue-writeup-solved = ✓ <b>{ $client } · { $tag }</b> – von dir gelöst. Im heutigen Bericht: { $line }
issue-writeup-dropped = <b>{ $client } · { $tag }</b> – verworfen. { $contact } hat nichts bekommen.
issue-writeup-overtaken = <b>{ $tag }</b> ist inzwischen geklärt; es gibt nichts mehr zu schreiben.
issue-writeup-moved = <b>{ $tag }</b> geht beim anderen Kunden weiter.
issue-writeup-paused = Beiseitegelegt. /issue holt es zurück, genau hierher.
issue-writeup-choice-gone = Das ist schon beantwortet.

# Wie es anfängt
issue-writeup-which-client = Um welchen Kunden geht es?
issue-writeup-which-draft = An einem Entwurf weiterschreiben oder neu anfangen?
issue-writeup-draft = { $tag } · { $title }
issue-writeup-not-begun = Gut, dann nicht.
issue-writeup-no-client = Du hast hier noch keinen Kunden. Bitte den Betreiber des Bots, deine Vereinbarung einzutragen.

# Ein Fehlerbericht
issue-writeup-mistake-heading = <b>{ $client } · Fehlerbericht</b>
issue-writeup-mistake-happened =
    Was ist passiert? Es wird dir nie angerechnet; { $contact } bekommt es nur, wenn du es sendest.
    <i>Der Newsletter ging mit den Preisen der letzten Woche raus</i>
issue-writeup-mistake-effect =
    Was war die Folge?
    <i>12 Kunden haben geschrieben, 3 Bestellungen zum alten Preis</i>
issue-writeup-mistake-fixed =
    Wie ist es behoben?
    <i>Korrektur um 11:20 gesendet, die 3 Bestellungen gelten</i>
issue-writeup-mistake-prevented =
    Und damit es nicht wieder passiert?
    <i>Preise prüfen ist jetzt der letzte Punkt vor dem Senden</i>
issue-writeup-mistake-question =
    Was du bisher weißt, genügt. Zum Beispiel
    <i>Der Newsletter ging mit den Preisen der letzten Woche raus</i>
issue-writeup-mistake-paused = Beiseitegelegt. Weiter holt es zurück.
issue-writeup-mistake-preview = Das bekäme { $contact }, Wort für Wort:
issue-writeup-mistake-edit = Was möchtest du ändern?
issue-writeup-mistake-sent = ✓ <b>{ $client }</b> – Fehlerbericht an { $contact } gesendet und für dich aufgehoben.
issue-writeup-mistake-kept = ✓ <b>{ $client }</b> – für dich aufgehoben. { $contact } hat nichts bekommen.
issue-writeup-mistake-dropped = <b>{ $client }</b> – verworfen, nichts aufgehoben.
issue-writeup-button-send-to = An { $contact } senden
issue-writeup-button-keep = Für mich aufheben
issue-writeup-button-edit-happened = Was passiert ist
issue-writeup-button-edit-effect = Folgen
issue-writeup-button-edit-fixed = Behoben
issue-writeup-button-edit-prevented = Nächstes Mal
