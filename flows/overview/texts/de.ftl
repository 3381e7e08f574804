# /today
overview-today = <b>Heute · { $day }</b>
overview-not-working = Kein Arbeitstag – ich frage nach nichts.
overview-client = <b>{ $client }</b>
overview-sent = ✓ Bericht gesendet · { $at }
overview-corrected = ✓ Bericht gesendet · { $at } · korrigiert
overview-skipped = Heute kein Bericht.
overview-ahead = Ich frage um { $at } · bei { $contact } bis { $by }
overview-due = Bericht offen · fällig { $by } · /report
overview-writing = Bericht in Arbeit · fällig { $by } · /report
overview-held = Von dir zurückgehalten · fällig { $by } · /report
overview-approved = Geht um { $by } an { $contact }, so wie du ihn freigegeben hast.
overview-late = War um { $by } fällig und kann immer noch raus: /report
overview-draft = Entwurf { $tag } · { $title } · /issue

# /clients
overview-client-contact = <b>{ $client }</b> · { $contact }
overview-times = Ich frage um { $at } · Bericht dort bis { $by }
overview-there = In { $place } ist es dann { $at }.
overview-there-other-day = In { $place } ist es dann { $at }, { $days ->
    [-1] am Vortag
    [1] am nächsten Tag
   *[other] { $days } Tage
}.
overview-late-notice = Ist er um { $at } nicht da, bekommt { $contact } eine neutrale Notiz.
overview-kpi = • { $name }: { $terms }
overview-meaning = { "   " }<i>{ $words }</i>
overview-rate = { $part } von { $whole }
overview-done-when = { $words }
overview-each-at-least = je mindestens { $words }
overview-pair = { $first } · { $second }
overview-no-clients = Du hast hier noch keinen Kunden. Bitte die Person, die dich eingeladen hat, eure Vereinbarung einzutragen.

# /report
overview-all-sent = Die Berichte von heute sind raus. Gibt es etwas zu korrigieren?
overview-none-open = Heute ist kein Bericht offen.
overview-correct = { $client } korrigieren
overview-report-after-all = { $client } doch noch

# /help
overview-help =
    <b>Ich stelle deinen Tagesbericht zusammen. Er geht erst raus, wenn du ihn gesehen und auf Senden getippt hast.</b>

    • Notier nebenbei: <code>{ $note }</code>
    • Nenn den Kunden, wenn zwei gemeint sein können: <code>{ $client }: { $note }</code>
    • Oder schreib, was fertig ist: <code>Das Launch-Reel ist online</code>, gern mit Link
    • Vertippt? Bearbeite deine Nachricht oder nimm /undo
    • Hast du frei? <code>/dayoff { $day }</code>
overview-command = /{ $name } – { $what }

# Das Menü neben dem Textfeld: höchstens 40 Zeichen
command-report = Bericht von heute schreiben
command-issue = Ein Problem, das der Kunde entscheidet
command-mistake = Ein Fehler, für deine Unterlagen
command-today = So steht der Tag
command-clients = Deine Kunden und Vereinbarungen
command-dayoff = Freien Tag eintragen
command-undo = Letzte Notiz zurücknehmen
command-cancel = Die Frage abbrechen
command-language = English, Dansk, Deutsch
command-help = Was ich kann
command-mydata = Was ich über dich speichere
