# The page on which a client decides. It speaks of the assistant by her first name.

decision-page-label = { $client } · { $tag }

# What is asked
decision-page-ask = Choose { $which } by { $by }.
decision-page-ask-any-time = Choose { $which }.
decision-page-ask-overdue = The time to decide ended { $by }. { $name } is waiting: choose { $which }.
decision-page-ask-recommended = { $ask } { $name } recommends { $letter }.
decision-page-emergency = { $name } wanted you to know at once. The rest follows.
decision-page-one = { $first }
decision-page-two = { $first } or { $second }
decision-page-three = { $first }, { $second } or { $third }

decision-page-when = Since
decision-page-impact = What it affects
decision-page-holds-up = Holds up
decision-page-cost = Cost of waiting
decision-page-tried = Already tried

# The options
decision-page-options = The options
decision-page-your-choice = Your choice
decision-page-recommended = { $name } recommends this
decision-page-effort = Effort or cost
decision-page-risk = Risk
decision-page-reversible = Can be changed back later
decision-page-irreversible = Cannot be changed back
decision-page-choose = Choose { $letter }
decision-page-comment = Add a comment
decision-page-comment-to = Comment for { $name }
decision-page-question = I need to know more
decision-page-question-what = What do you need to know?
decision-page-question-send = Ask { $name }
decision-page-none = { $count ->
    [one] Not this one
    [2] Neither of these
   *[other] None of these
}
decision-page-none-what = What would suit better? (optional)
decision-page-none-send = Tell { $name }
decision-page-without-waits = Without an answer { $name } waits.
decision-page-without-stops = Without an answer { $name } waits. On hold meanwhile: { $stops }
decision-page-without-go-ahead = Without an answer by then, { $name } goes ahead with { $letter }, as agreed.

# What was decided
decision-page-being-written = Your answer has arrived and is being passed on to { $name } …
decision-page-look-again = Look again
decision-page-you-chose = You chose { $letter }.
decision-page-you-chose-none = You chose none of these.
decision-page-somebody-chose = { $letter } was chosen.
decision-page-somebody-chose-none = None of these was chosen.
decision-page-went-ahead = No answer came in time, so { $name } went ahead with { $letter }, as agreed.
decision-page-done = Done.
decision-page-solved = No longer needed: { $name } solved it.
decision-page-dropped = No longer needed.
decision-page-outcome = Outcome
decision-page-written-down = Written down { $at }. { $name } has been told.
decision-page-answered-by = Answer from { $by }, { $at }. { $name } was told.
decision-page-told-directly = Told { $name } directly, { $at }.
decision-page-by-default = { $at }
decision-page-undo = Take it back
decision-page-undo-until = until { $until }
decision-page-asked-for = What was asked

# What came of a press
decision-page-undone = Taken back. The question is open again.
decision-page-undo-late = It can no longer be taken back here. Reply to the mail, and { $name } reads it.
decision-page-asked = Your question goes to { $name } at once. The answer comes as a mail.
decision-page-none-told = { $name } is told that none of these fits.
decision-page-did-not-count = Nothing was decided by that press. Please choose again.
decision-page-late = Your answer { $letter } came after this one. The first one stands; { $name } sees both.
decision-page-late-none = Your “none of these” came after this answer. The first one stands; { $name } sees both.
decision-page-question-missing = Please write what you need to know. One sentence is enough.
decision-page-too-long = That is too long for this page. Shorten it, or reply to the mail.
decision-page-stale = This page had been open for a long time. Please look once more and press again.
decision-page-too-many = That was a lot of presses, so this one was not taken. Reply to the mail, and { $name } reads it.
decision-page-failed = Something went wrong here, and nothing was decided. Reply to the mail, and { $name } reads it.

decision-page-footer = { $name } · { $at }
decision-page-footer-link = Only pressing a button decides; opening this page does not. The link is meant for { $address } alone.

# A link that leads nowhere
decision-page-gone-title = This link does not work
decision-page-gone = It has expired, was replaced, or is not complete. Reply to the mail instead: that always works.
decision-page-busy-title = Just a moment
decision-page-busy = Too many requests came from your network. Try again in a few minutes, or reply to the mail.
