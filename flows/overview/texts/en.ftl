# /today
overview-today = <b>Today · { $day }</b>
overview-not-working = Not a working day – I ask for nothing.
overview-client = <b>{ $client }</b>
overview-sent = ✓ Report sent · { $at }
overview-corrected = ✓ Report sent · { $at } · corrected
overview-skipped = No report today.
overview-ahead = I ask at { $at } · with { $contact } by { $by }
overview-due = Report open · due { $by } · /report
overview-writing = Report in the making · due { $by } · /report
overview-held = Kept back by you · due { $by } · /report
overview-approved = Goes to { $contact } at { $by }, as you approved it.
overview-late = Was due at { $by } and can still go out: /report
overview-draft = Draft { $tag } · { $title } · /issue

# /clients
overview-client-contact = <b>{ $client }</b> · { $contact }
overview-times = I ask at { $at } · report there by { $by }
overview-there = That is { $at } in { $place }.
overview-there-other-day = That is { $at } in { $place }, { $days ->
    [-1] the day before
    [1] the next day
   *[other] { $days } days
}.
overview-late-notice = If it is not there by { $at }, { $contact } gets a neutral note.
overview-kpi = • { $name }: { $terms }
overview-meaning = { "   " }<i>{ $words }</i>
overview-rate = { $part } of { $whole }
overview-done-when = { $words }
overview-each-at-least = each at least { $words }
overview-pair = { $first } · { $second }
overview-no-clients = You have no client here yet. Ask whoever invited you to add your agreement.

# /report
overview-all-sent = Today’s reports are all out. Something to correct?
overview-none-open = No report is open today.
overview-correct = Correct { $client }
overview-report-after-all = { $client } after all

# /help
overview-help =
    <b>I put your day’s report together. No report leaves before you have seen it and pressed Send.</b>

    • Note as you go: <code>{ $note }</code>
    • Name the client if two could be meant: <code>{ $client }: { $note }</code>
    • Or say what got done: <code>Launch reel is out</code>, links welcome
    • Mistyped? Edit your message, or /undo
    • Not working? <code>/dayoff { $day }</code>
overview-command = /{ $name } – { $what }

# The menu beside the text field: at most 40 characters each
command-report = Write today’s report
command-issue = A problem your client should decide
command-mistake = A mistake, for the record
command-today = Where today stands
command-clients = Your clients and what you agreed
command-dayoff = Take a day off
command-undo = Take back the last note
command-cancel = Leave the question
command-language = English, Dansk, Deutsch
command-help = What I can do
command-mydata = What I hold about you
