# The card
issue-writeup-heading = <b>{ $client } · { $tag }</b>
issue-writeup-plain = { $words }
issue-writeup-since = { $words } · <i>since { $since }</i>
issue-writeup-impact = Holds up: { $words }
issue-writeup-waiting = Waiting costs: { $words }
issue-writeup-tried = Tried: { $words }
issue-writeup-option = <b>{ $letter }</b> { $words }
issue-writeup-option-recommended = <b>{ $letter }</b> { $words } · <i>recommended</i>
issue-writeup-option-label = { $letter }
issue-writeup-undoable = { $words } · <i>can be undone</i>
issue-writeup-final = { $words } · <i>cannot be undone</i>
issue-writeup-why = Reason: { $words }
issue-writeup-by = By { $moment }
issue-writeup-goes-ahead = Without an answer: I go with { $letter }
issue-writeup-stops = Without an answer: I wait, and on hold is { $words }
issue-writeup-more = … and { $count } more

# What is asked
issue-writeup-ask-client = Which client is it about?
issue-writeup-ask-problem =
    What is the problem, in one sentence – and since when?
    <i>Supplier feed returns only errors, since Thursday 09:10</i>
issue-writeup-ask-since = Since when? A day or a time is enough.
issue-writeup-ask-impact = What does it hold up? Tap a KPI, or say it in a line – a number or a date helps.
issue-writeup-ask-cost =
    And what does waiting cost, by the hour or by the day?
    <i>one wrong order an hour</i>
issue-writeup-ask-area = Which area of work is it?
issue-writeup-ask-mine = <b>May you decide this yourself?</b> You agreed:
issue-writeup-ask-tried =
    What have you tried? A line each, <i>what → result</i>:
    <i>restarted the import → same error</i>
issue-writeup-ask-option-a =
    <b>Option A</b> – what would you do? Cost and risk after a semicolon:
    <i>Pause the 214 articles; 15 lost sales a day; no wrong orders</i>
issue-writeup-ask-option-b = <b>Option B</b> – another way: cheaper, slower, only part of it?
issue-writeup-ask-option-c = <b>Option C</b> – if there is a third way.
issue-writeup-ask-recommend = Which one would you choose?
issue-writeup-ask-why = Why { $letter }? One sentence.
issue-writeup-ask-by = By when? These are times when { $contact } is at work. Or type one: <code>Fri 12:00</code>.
issue-writeup-ask-without = And if { $contact } has not answered by then?
issue-writeup-ask-stops = Until { $contact } answers, you wait. What is on hold meanwhile?
issue-writeup-ask-outcome = What did you decide? One line – it goes into today’s report.
issue-writeup-ask-emergency = What is happening? One sentence. You see the mail before it goes to { $contact }.

# Whose decision it is
issue-writeup-level-tell = { $contact } decides and tells you
issue-writeup-level-sell = { $contact } decides and tells you why
issue-writeup-level-consult = { $contact } decides, after hearing you
issue-writeup-level-agree = you decide together
issue-writeup-level-advise = you decide, after hearing { $contact }
issue-writeup-level-inquire = you decide and let { $contact } know
issue-writeup-level-delegate = you decide
issue-writeup-area-level = { $area } – <i>{ $level }</i>
issue-writeup-no-area = Nothing for this area, so <i>{ $level }</i>
issue-writeup-boundary = You decide alone: { $words }
issue-writeup-up-to = { $words } up to { $limit }
issue-writeup-sop = How it is done here: { $link }

# Moments
issue-writeup-today = Today
issue-writeup-tomorrow = Tomorrow
issue-writeup-day = { $day }
issue-writeup-moment = { $day } { $time }
issue-writeup-moment-there = { $day } { $time } { $place }
issue-writeup-moment-both = { $day } { $time } { $place } ({ $here } here)

# The coach: one remark, with an example
issue-writeup-coach-long =
    A phone shows the first 80 characters. Shorter, in your own words:
    <i>{ $example }</i>
    The rest moves to “Holds up”.
issue-writeup-coach-blame =
    { $contact } can act on what happened, not on who did it. For example
    <i>The invoice went out without VAT</i> rather than <i>Peter forgot the VAT</i>.
    How would you put it?
issue-writeup-coach-no-attempt =
    Even one small try saves a round of questions. For example
    <i>restarted the import → same error</i>
    Is there one?
issue-writeup-coach-hands-back =
    That hands the thinking back. What would you do if { $contact } were on a plane until tomorrow? For example
    <i>Pause the 214 articles until the feed is back</i>
issue-writeup-coach-do-nothing =
    Waiting is what happens anyway when nobody answers. What could you do instead, if only for a part of it? For example
    <i>Enter the 30 best-sellers by hand</i>
issue-writeup-coach-same =
    { $first } and { $second } sound like the same thing. Where do they really differ – cost, speed, risk? For example
    <i>{ $first } all of it today, { $second } only the 30 best-sellers</i>
issue-writeup-coach-no-time =
    I found no time in that. Try <code>Fri 12:00</code> or <code>in 3 hours</code>.
    If you keep it, the mail names no deadline.
issue-writeup-coach-past =
    That time is over. Tap another, or type one, for example <code>tomorrow 12:00</code>.
    If you keep it, the mail names no deadline.
issue-writeup-coach-not-at-work = { $contact } is not at work on { $moment }. These would fit, or type another: <code>tomorrow 12:00</code>.

# When an answer is a question
issue-writeup-explain-problem =
    Just what happened, here; what to ask comes later, as options. For example
    <i>Supplier feed returns only errors, since Thursday 09:10</i>
issue-writeup-explain-emergency =
    Just what is happening, in one sentence. For example
    <i>Customer addresses are visible on the order page</i>
issue-writeup-explain-since =
    When you first saw it is good enough. For example
    <i>Thursday 09:10</i>
issue-writeup-explain-impact =
    What is late, wrong or lost as long as it lasts. For example
    <i>two orders at the wrong price, 38 € so far</i>
issue-writeup-explain-cost =
    What one more hour or day costs, roughly. For example
    <i>about one wrong order an hour</i>
issue-writeup-explain-tried =
    What you did about it, and what came of it. For example
    <i>restarted the import → same error</i>
issue-writeup-explain-why =
    What made you prefer { $letter }. For example
    <i>it costs less than the refunds</i>
issue-writeup-explain-stops =
    What cannot go on before { $contact } has answered. For example
    <i>the price update</i>

# When an answer cannot be used
issue-writeup-tap-one = Please tap one of these.
issue-writeup-which-letter = And which letter is that?
issue-writeup-moment-gone = That time is over by now.

# Buttons
issue-writeup-button-back = ← Back
issue-writeup-button-back-to-mail = ← To the mail
issue-writeup-button-skip = Skip
issue-writeup-button-later = Later
issue-writeup-button-continue = Continue
issue-writeup-button-keep-anyway = Keep it anyway
issue-writeup-button-take-this = Take this
issue-writeup-button-emergency = Emergency
issue-writeup-button-since-today = Today
issue-writeup-button-since-yesterday = Yesterday
issue-writeup-button-no-area = None of these
issue-writeup-button-other-area = Another area
issue-writeup-button-decide = Yes, I decide
issue-writeup-button-ask-client = No, { $contact } must
issue-writeup-button-enough = Two are enough
issue-writeup-button-undo = { $letter } can be undone
issue-writeup-button-final = { $letter } cannot
issue-writeup-button-go = I go with { $letter }
issue-writeup-button-wait = I wait
issue-writeup-button-add = Write option { $letter }
issue-writeup-button-send = Send
issue-writeup-button-send-now = Send now
issue-writeup-button-no-emergency = Not an emergency
issue-writeup-button-edit = Edit
issue-writeup-button-solved = Solved myself
issue-writeup-button-drop = Drop
issue-writeup-button-take-back = Undo
issue-writeup-button-preview = Preview
issue-writeup-button-options-now = Write options
issue-writeup-button-not-needed = Not needed
issue-writeup-button-edit-problem = Problem
issue-writeup-button-edit-since = Since when
issue-writeup-button-edit-impact = Holds up
issue-writeup-button-edit-cost = Waiting costs
issue-writeup-button-edit-area = Area
issue-writeup-button-edit-tried = Tried
issue-writeup-button-edit-recommend = Recommendation
issue-writeup-button-edit-by = By when
issue-writeup-button-edit-without = Without an answer
issue-writeup-button-edit-stops = On hold
issue-writeup-button-edit-client = Client
issue-writeup-button-new = New
issue-writeup-button-forget = Never mind

# The mail, and the ends without one
issue-writeup-preview = This is what { $contact } gets, word for word:
issue-writeup-preview-emergency = { $contact } gets this at once, word for word:
issue-writeup-preview-again = Some time has passed – here is the text as it would go out now.
issue-writeup-changed-again = Something changed – here is the text as it is now.
issue-writeup-deadline-over = Your deadline is over, so the mail names none. A new one is under Edit.
issue-writeup-long-mail = Your { $count } words are more than a mail of one screen holds, so the longest answers are cut below. Edit shortens them your way.
issue-writeup-two-options = { $contact } gets it as soon as there are two options to choose from.
issue-writeup-edit-what = <b>{ $client } · { $tag }</b> – what would you like to change?
issue-writeup-sent = ✓ <b>{ $tag }</b> sent to { $contact }.
issue-writeup-told = ✓ { $contact } has it (<b>{ $tag }</b>). When there is a minute: options make the decision easier.
issue-writeup-the-rest = { $contact } knows. Options would make the decision easier – two lines are enough.
issue-writeup-told-enough = ✓ <b>{ $tag }</b> stays with { $contact } as it is.
issue-writeup-solved = ✓ <b>{ $client } · { $tag }</b> – solved by you. In today’s report: { $line }
issue-writeup-dropped = <b>{ $client } · { $tag }</b> – dropped. { $contact } got nothing.
issue-writeup-overtaken = <b>{ $tag }</b> is settled meanwhile; there is nothing left to write.
issue-writeup-moved = <b>{ $tag }</b> goes on with the other client.
issue-writeup-paused = Put aside. /issue brings it back, right here.
issue-writeup-choice-gone = That was answered already.

# How it begins
issue-writeup-which-client = Which client is it about?
issue-writeup-which-draft = Go on with a draft, or write a new one?
issue-writeup-draft = { $tag } · { $title }
issue-writeup-not-begun = Fine, nothing begun.
issue-writeup-no-client = You have no client here yet. Ask whoever runs this bot to add your agreement.

# A mistake report
issue-writeup-mistake-heading = <b>{ $client } · mistake report</b>
issue-writeup-mistake-happened =
    What happened? It never counts against you; { $contact } gets it only if you send it.
    <i>The newsletter went out with last week’s prices</i>
issue-writeup-mistake-effect =
    What did it cause?
    <i>12 customers wrote, 3 orders at the old price</i>
issue-writeup-mistake-fixed =
    How is it fixed?
    <i>correction sent at 11:20, the 3 orders honoured</i>
issue-writeup-mistake-prevented =
    And so that it does not happen again?
    <i>prices are the last check on the send list</i>
issue-writeup-mistake-question =
    What you know so far is enough. For example
    <i>The newsletter went out with last week’s prices</i>
issue-writeup-mistake-paused = Put aside. Continue takes it up again.
issue-writeup-mistake-preview = This is what { $contact } would get, word for word:
issue-writeup-mistake-edit = What would you like to change?
issue-writeup-mistake-sent = ✓ <b>{ $client }</b> – mistake report sent to { $contact }, and kept for your record.
issue-writeup-mistake-kept = ✓ <b>{ $client }</b> – kept for your record. { $contact } got nothing.
issue-writeup-mistake-dropped = <b>{ $client }</b> – dropped, nothing kept.
issue-writeup-button-send-to = Send to { $contact }
issue-writeup-button-keep = Keep for me
issue-writeup-button-edit-happened = What happened
issue-writeup-button-edit-effect = Effect
issue-writeup-button-edit-fixed = Fixed
issue-writeup-button-edit-prevented = Next time
