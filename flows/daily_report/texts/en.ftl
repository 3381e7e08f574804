# The card
daily-report-heading = <b>{ $client } · { WEEKDAY($day) }</b>
daily-report-carried = ☐ { $item }
daily-report-more = … and { $count } more
daily-report-items-more = { $items } … and { $count } more
daily-report-done = ✓ { $items }
daily-report-plan = Tomorrow: { $items }
daily-report-needed = Needed: { $words }
daily-report-win = Win: { $words }
daily-report-gap = { "" }
daily-report-value = { $value }

# What is asked
daily-report-ask-count = <b>{ $name }</b> today? Type a number or tap.
daily-report-ask-duration = <b>{ $name }</b> today? For example <code>45 min</code> or <code>2h10</code>.
daily-report-ask-percent = <b>{ $name }</b> today? For example <code>92 %</code>.
daily-report-ask-money = <b>{ $name }</b> today? For example <code>250</code>.
daily-report-ask-rating = <b>{ $name }</b> today? For example <code>4.5</code>.
daily-report-ask-time = <b>{ $name }</b> today? For example <code>15:40</code>.
daily-report-ask-yes-no = <b>{ $name }</b> today?
daily-report-ask-rate = <b>{ $name }</b> today? { $part } of { $whole }, for example <code>3 of 50</code>.
daily-report-ask-carried = What became of yesterday’s plan? ✓ done · → tomorrow · ✗ dropped
daily-report-ask-why = <b>{ $name }</b> – { $status }. What happened, and what next?
daily-report-ask-when = When will you have caught up? Tap, or say it in your words.
daily-report-ask-blocked = What is in the way? One sentence – it goes into the mail.
daily-report-ask-needed = Do you need something from { $contact }? Write the question and what you recommend.
daily-report-ask-done = What got done today? One result per line, links welcome.
daily-report-ask-more-done = Anything else that got done? One result per line, links welcome.
daily-report-ask-plan = What are tomorrow’s top three? One per line.
daily-report-ask-win = Win of the day?
daily-report-ask-kpis = Which numbers change? For example <code>posts 5</code>.
daily-report-ask-plan-today = What is today’s plan? One item per line.

# When an answer cannot be used
daily-report-not-a-count = I did not find a number for { $name }. Type one, for example <code>4</code>, or tap.
daily-report-not-a-duration = I did not find a time for { $name }. Try <code>45 min</code> or <code>2h10</code>.
daily-report-not-a-percent = I did not find a percentage for { $name }. Try <code>92 %</code>.
daily-report-not-a-money = I did not find an amount for { $name }. Try <code>250</code>.
daily-report-not-a-rating = I did not find a mark for { $name }. Try <code>4.5</code>.
daily-report-not-a-time = I did not find a clock time for { $name }. Try <code>15:40</code>.
daily-report-not-a-yes-no = Yes or no for { $name }?
daily-report-not-a-rate = I need both numbers for { $name }, for example <code>3 of 50</code>.
daily-report-no-value-found = I found no number there. Try a KPI and a number, for example <code>posts 5</code>.
daily-report-tap-first = Tap ✓, → or ✗ for each item first – or type <code>-</code> to move them all to tomorrow.
daily-report-which-number = { $first } or { $second }? Please type it without a separator.
daily-report-which-duration = { $first } or { $second }? Please type it with h or min.

# Buttons
daily-report-item-done = ✓ { $item }
daily-report-item-moved = →
daily-report-item-dropped = ✗
daily-report-button-not-today = Not today
daily-report-button-catching-up = Catching up
daily-report-button-blocked = Blocked
daily-report-button-tomorrow = Tomorrow
daily-report-button-this-week = This week
daily-report-button-nothing-needed = Nothing needed
daily-report-button-write-up = Write it up
daily-report-button-thats-all = That’s all
daily-report-button-nothing-to-list = Nothing to list
daily-report-button-skip = Skip
daily-report-button-other = { $client } →
daily-report-button-preview = Preview
daily-report-button-send = Send
daily-report-button-send-at = Send at { $at }
daily-report-button-edit = Edit
daily-report-button-hold = Hold
daily-report-button-edit-kpis = Numbers
daily-report-button-edit-done = Done
daily-report-button-edit-plan = Tomorrow
daily-report-button-edit-win = Win
daily-report-button-edit-needed = Needed from the client
daily-report-button-send-correction = Send correction
daily-report-button-leave = Leave it
daily-report-button-keep = Keep
daily-report-button-change = Change
daily-report-button-not-today-at-all = Not today
daily-report-button-open = Open the report
daily-report-button-snooze = Snooze 30 min
daily-report-button-skip-today = Skip today
daily-report-button-day-off = Day off

# Preview, sending, correcting
daily-report-preview = This is what { $contact } gets, word for word:
daily-report-preview-again = Some time has passed – here is the text as it would go out now.
daily-report-changed-again = Something changed – here is the text as it is now.
daily-report-edit-what = <b>{ $client }</b> – what would you like to change?
daily-report-sent = ✓ <b>{ $client }</b> – sent to { $contact }. { $at } is in the mail as your reporting time.
daily-report-held = <b>{ $client }</b> – kept back. Nothing goes out until you press Send.
daily-report-approved = ✓ Goes to { $contact } at { $at } exactly like this. Until then you can change it.
daily-report-correction = <b>{ $client }</b> already has today’s report. Send { $contact } this correction?
daily-report-corrected = ✓ <b>{ $client }</b> – correction sent to { $contact }, marked as of { $at }.
daily-report-left = <b>{ $client }</b> – left as it is. { $contact } gets no correction.
daily-report-already-sent = Already sent. Type the new number if something changed.
daily-report-write-up-later = Saved. We write it up when the report is out.
daily-report-choice-gone = That was answered already.

# The day around it
daily-report-morning = <b>{ $client } · { WEEKDAY($day) }</b>
daily-report-from-yesterday = From yesterday’s plan:
daily-report-plan-kept = Fine, that is today’s plan.
daily-report-waiting = <b>{ $client }</b> waits. /report brings it back.
daily-report-put-aside = <b>{ $client }</b> – put aside. /report opens it again.
daily-report-not-sent =
    <b>{ $client } · { WEEKDAY($day) }</b>
    The report was not sent. You can still send it, marked as late.
daily-report-skipped = <b>{ $client }</b> – no report today. Nothing goes to { $contact }.
daily-report-day-off = <b>{ $client }</b> – day off. Nothing goes to { $contact }, and nobody asks again.
daily-report-reminder = <b>{ $client }</b>: { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} until { $at }.
daily-report-snoozed = Quiet until { $at }.
daily-report-late-notice = { $contact } now has a neutral note that today’s { $client } report is not in yet, as agreed. You can still send it.
