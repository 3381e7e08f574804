# Die Karte
daily-report-heading = <b>{ $client } · { WEEKDAY($day) }</b>
daily-report-carried = ☐ { $item }
daily-report-more = … und { $count } weitere
daily-report-items-more = { $items } … und { $count } weitere
daily-report-done = ✓ { $items }
daily-report-plan = Morgen: { $items }
daily-report-needed = Gebraucht: { $words }
daily-report-win = Erfolg: { $words }
daily-report-gap = { "" }
daily-report-value = { $value }

# Was gefragt wird
daily-report-ask-count = <b>{ $name }</b> heute? Tipp eine Zahl oder einen Knopf.
daily-report-ask-duration = <b>{ $name }</b> heute? Zum Beispiel <code>45 min</code> oder <code>2h10</code>.
daily-report-ask-percent = <b>{ $name }</b> heute? Zum Beispiel <code>92 %</code>.
daily-report-ask-money = <b>{ $name }</b> heute? Zum Beispiel <code>250</code>.
daily-report-ask-rating = <b>{ $name }</b> heute? Zum Beispiel <code>4,5</code>.
daily-report-ask-time = <b>{ $name }</b> heute? Zum Beispiel <code>15:40</code>.
daily-report-ask-yes-no = <b>{ $name }</b> heute?
daily-report-ask-rate = <b>{ $name }</b> heute? { $part } von { $whole }, zum Beispiel <code>3 von 50</code>.
daily-report-ask-carried = Was wurde aus dem Plan von gestern? ✓ erledigt · → morgen · ✗ gestrichen
daily-report-ask-why = <b>{ $name }</b> – { $status }. Was war los, und wie geht es weiter?
daily-report-ask-when = Bis wann hast du es aufgeholt? Tipp einen Knopf oder sag es in deinen Worten.
daily-report-ask-blocked = Was steht im Weg? Ein Satz – er kommt in die Mail.
daily-report-ask-needed = Brauchst du etwas von { $contact }? Schreib die Frage und deine Empfehlung.
daily-report-ask-done = Was ist heute fertig geworden? Ein Ergebnis pro Zeile, gern mit Link.
daily-report-ask-more-done = Ist noch etwas fertig geworden? Ein Ergebnis pro Zeile, gern mit Link.
daily-report-ask-plan = Die drei wichtigsten Punkte für morgen? Einer pro Zeile.
daily-report-ask-win = Erfolg des Tages?
daily-report-ask-kpis = Welche Zahlen ändern sich? Zum Beispiel <code>Posts 5</code>.
daily-report-ask-plan-today = Was ist der Plan für heute? Ein Punkt pro Zeile.

# Wenn eine Antwort nicht zu brauchen ist
daily-report-not-a-count = Ich habe keine Zahl für { $name } gefunden. Tipp eine, zum Beispiel <code>4</code>, oder einen Knopf.
daily-report-not-a-duration = Ich habe keine Dauer für { $name } gefunden. Probier <code>45 min</code> oder <code>2h10</code>.
daily-report-not-a-percent = Ich habe keinen Prozentwert für { $name } gefunden. Probier <code>92 %</code>.
daily-report-not-a-money = Ich habe keinen Betrag für { $name } gefunden. Probier <code>250</code>.
daily-report-not-a-rating = Ich habe keine Note für { $name } gefunden. Probier <code>4,5</code>.
daily-report-not-a-time = Ich habe keine Uhrzeit für { $name } gefunden. Probier <code>15:40</code>.
daily-report-not-a-yes-no = Ja oder nein bei { $name }?
daily-report-not-a-rate = Für { $name } brauche ich beide Zahlen, zum Beispiel <code>3 von 50</code>.
daily-report-no-value-found = Darin habe ich keine Zahl gefunden. Probier KPI und Zahl, zum Beispiel <code>Posts 5</code>.
daily-report-tap-first = Tipp erst bei jedem Punkt ✓, → oder ✗ – oder schreib <code>-</code>, dann verschiebe ich alle auf morgen.
daily-report-which-number = { $first } oder { $second }? Bitte ohne Trennzeichen tippen.
daily-report-which-duration = { $first } oder { $second }? Bitte mit h oder min tippen.

# Knöpfe
daily-report-item-done = ✓ { $item }
daily-report-item-moved = →
daily-report-item-dropped = ✗
daily-report-button-not-today = Heute nicht
daily-report-button-catching-up = Ich hole auf
daily-report-button-blocked = Blockiert
daily-report-button-tomorrow = Morgen
daily-report-button-this-week = Diese Woche
daily-report-button-nothing-needed = Nichts nötig
daily-report-button-write-up = Problem beschreiben
daily-report-button-thats-all = Das war’s
daily-report-button-nothing-to-list = Nichts Besonderes
daily-report-button-skip = Überspringen
daily-report-button-other = { $client } →
daily-report-button-preview = Vorschau
daily-report-button-send = Senden
daily-report-button-send-at = Um { $at } senden
daily-report-button-edit = Ändern
daily-report-button-hold = Zurückhalten
daily-report-button-edit-kpis = Zahlen
daily-report-button-edit-done = Erledigt
daily-report-button-edit-plan = Morgen
daily-report-button-edit-win = Erfolg
daily-report-button-edit-needed = Vom Kunden gebraucht
daily-report-button-send-correction = Korrektur senden
daily-report-button-leave = So lassen
daily-report-button-keep = Passt
daily-report-button-change = Ändern
daily-report-button-not-today-at-all = Heute nicht
daily-report-button-open = Bericht öffnen
daily-report-button-snooze = In 30 Min.
daily-report-button-skip-today = Heute kein Bericht
daily-report-button-day-off = Freier Tag

# Vorschau, Senden, Korrigieren
daily-report-preview = Das bekommt { $contact }, Wort für Wort:
daily-report-preview-again = Es ist etwas Zeit vergangen – hier der Text, wie er jetzt hinausginge.
daily-report-changed-again = Es hat sich etwas geändert – hier der Text, wie er jetzt ist.
daily-report-edit-what = <b>{ $client }</b> – was möchtest du ändern?
daily-report-sent = ✓ <b>{ $client }</b> – an { $contact } gesendet. In der Mail steht { $at } als Berichtszeit.
daily-report-held = <b>{ $client }</b> – zurückgehalten. Nichts geht hinaus, bis du auf Senden tippst.
daily-report-approved = ✓ Geht um { $at } genau so an { $contact }. Bis dahin kannst du noch ändern.
daily-report-correction = <b>{ $client }</b> hat den heutigen Bericht schon. Diese Korrektur an { $contact } senden?
daily-report-corrected = ✓ <b>{ $client }</b> – Korrektur an { $contact } gesendet, Stand { $at }.
daily-report-left = <b>{ $client }</b> – bleibt, wie es ist. { $contact } bekommt keine Korrektur.
daily-report-already-sent = Schon gesendet. Tipp die neue Zahl, wenn sich etwas geändert hat.
daily-report-write-up-later = Gemerkt. Wir beschreiben es, wenn der Bericht raus ist.
daily-report-choice-gone = Das ist schon beantwortet.

# Der Tag drumherum
daily-report-morning = <b>{ $client } · { WEEKDAY($day) }</b>
daily-report-from-yesterday = Aus dem Plan von gestern:
daily-report-plan-kept = Gut, das ist der Plan für heute.
daily-report-waiting = <b>{ $client }</b> wartet. /report holt es zurück.
daily-report-put-aside = <b>{ $client }</b> – beiseitegelegt. /report öffnet es wieder.
daily-report-not-sent =
    <b>{ $client } · { WEEKDAY($day) }</b>
    Der Bericht ging nicht hinaus. Du kannst ihn noch senden, als verspätet gekennzeichnet.
daily-report-skipped = <b>{ $client }</b> – heute kein Bericht. { $contact } bekommt nichts.
daily-report-day-off = <b>{ $client }</b> – freier Tag. { $contact } bekommt nichts, und ich frage nicht mehr.
daily-report-reminder = <b>{ $client }</b>: noch { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} bis { $at }.
daily-report-snoozed = Ruhe bis { $at }.
daily-report-late-notice = { $contact } hat jetzt wie vereinbart eine neutrale Notiz, dass der heutige Bericht zu { $client } noch fehlt. Du kannst ihn weiterhin senden.
