# A decision asked of a client. First the mails, as the client reads them.

escalation-subject = DECISION by { $by } – { $title } ({ $client }) [{ $tag }]
escalation-subject-open = DECISION – { $title } ({ $client }) [{ $tag }]
escalation-subject-emergency = EMERGENCY – { $title } ({ $client }) [{ $tag }]
escalation-subject-mistake = Mistake report – { $client } – { $day }
escalation-subject-boundary = PROPOSAL: { $name } decides this alone next time ({ $client }) [{ $tag }]
escalation-subject-again = Re: { $subject }
escalation-title = { $client } · { $tag }
escalation-title-mistake = { $client } · mistake report
escalation-verbatim = { $words }

escalation-letters = { $count ->
    [2] A or B
   *[other] A, B or C
}
escalation-choose = Choose { $letters }.
escalation-choose-by = Choose { $letters } by { $by }.
escalation-ask = { $choose } I recommend { $letter }.
escalation-their-ask = { $choose } { $name } recommends { $letter }.

escalation-problem = Problem
escalation-since = { $problem } · since { $since }
escalation-impact = Impact
escalation-waiting = Cost of waiting: { $words }
escalation-tried = Tried
escalation-attempt = { $action } → { $result }
escalation-more-attempts = { $count ->
    [one] and 1 more thing
   *[other] and { $count } more things
}
escalation-recommended = recommended
escalation-effort = Cost: { $words }
escalation-risk = Risk: { $words }
escalation-reversible = can be undone
escalation-irreversible = cannot be undone
escalation-why = Why { $letter }
escalation-without = Without an answer
escalation-without-wait = I wait.
escalation-without-stops = I wait. On hold until then: { $stops }
escalation-without-go-ahead = I go ahead with { $letter }.
escalation-their-without-wait = { $name } waits.
escalation-their-without-stops = { $name } waits. On hold until then: { $stops }
escalation-their-without-go-ahead = { $name } goes ahead with { $letter }.

escalation-answer-info = I need to know more
escalation-answer-none = { $count ->
    [2] Neither
   *[other] None of these
}
escalation-answer-undo = Undo
escalation-answer-yes = Yes, from now on
escalation-answer-no = No, keep asking me
escalation-reply-info = I need more information:
escalation-reply-none = None of these:
escalation-reply-undo = UNDO
escalation-reply-yes = YES
escalation-reply-no = NO
escalation-how = Or just reply { $letters }, NEED INFO or NONE, with a few words if you like.
escalation-page = Or choose here: { $page }

escalation-emergency = This could not wait. Here is what I know so far; more follows.
escalation-emergency-how = Reply to this mail and I have it at once.
escalation-reminder = Still open: { $ask }
escalation-information = You wanted to know more. { $ask }
escalation-undone = Your choice is taken back. { $ask }
escalation-waits = The time is up and no answer came, so { $name } waits. You can still choose:
escalation-on-hold = On hold until then
escalation-gone-ahead = No answer came in time, so { $name } has gone ahead with { $letter }, as agreed.
escalation-chosen = You chose { $letter }. { $name } knows.
escalation-chosen-by = { $by } chose { $letter }. { $name } knows.
escalation-chosen-by-none = { $by } chose none of these. { $name } knows.
escalation-chosen-none = You chose none of these. { $name } knows.
escalation-noted = { $name } has noted that you chose { $letter }.
escalation-noted-none = { $name } has noted that you chose none of these.
escalation-option = { $letter } – { $what }
escalation-comment = “{ $comment }”
escalation-answered-in = You answered within { $time } of your working time.
escalation-undo-until = Changed your mind? Reply UNDO by { $until }.
escalation-stands = { $letter } was chosen on { $at }, and that stands.
escalation-stands-default = No answer had come, so { $name } went ahead with { $letter } on { $at }, as agreed, and that stands.
escalation-stands-none = None of these was chosen on { $at }, and that stands.
escalation-later = A later answer, { $letter } from { $by }, changes nothing by itself. { $name } has seen it and comes back to you if it can still be changed.
escalation-later-none = A later answer, none of these from { $by }, changes nothing by itself. { $name } has seen it and comes back to you if it can still be changed.
escalation-too-late = The ten minutes to take it back are over. { $name } has seen the wish and comes back to you if it can still be changed.
escalation-solved = No longer needed: there is nothing to decide.
escalation-happened = What happened: { $words }
escalation-effect = Effect
escalation-fixed = Fixed
escalation-prevented = So that it does not happen again
escalation-boundary = May I decide this myself next time?
escalation-rule = The rule would be
escalation-this-time = This time
escalation-boundary-how = Or just reply YES or NO.
escalation-footer = { $name } · written { $written }
escalation-footer-automatic = Sent automatically for { $name } · { $written }

# Now the chat: what the assistant is told and asked.

escalation-heading = <b>{ $client } · { $tag }</b> { $title }
escalation-quote = <blockquote>{ $words }</blockquote>
escalation-waiting-for = Waiting for { $contact }.
escalation-waiting-until = Waiting for { $contact } until { $by }.
escalation-is-overdue = The time is up and { $contact } has not answered. You wait; an answer still counts.
escalation-then-wait = Without an answer you wait.
escalation-then-go-ahead = Without an answer you go ahead with { $letter }.
escalation-reminded = Reminded { $at }.
escalation-needs-to-know = <b>{ $contact } needs to know more:</b>
escalation-has-chosen = <b>{ $who } chose { $letter }</b> – { $what }
escalation-has-chosen-none = <b>{ $who } wants none of these.</b>
escalation-goes-ahead = <b>No answer came: you go ahead with { $letter }</b> – { $what }
escalation-told-you = <b>{ $who } told you { $letter }</b> – { $what }
escalation-took = Answered after { $time } of working time.
escalation-undo-open = Can be taken back until { $until }.

escalation-which-told = What did { $contact } tell you?
escalation-write-information = What do you answer? It goes to { $contact } in the same thread; you see the mail first.
escalation-write-question = What do you want to write to { $contact }? You see the mail first.
escalation-write-solved = How did you solve it? One or two sentences for { $contact }; you see the mail first.
escalation-write-withdrawn = Why is it no longer needed? One sentence for { $contact }; you see the mail first.
escalation-write-outcome = What came of it? One line for the day’s mail.
escalation-write-boundary = How should the rule read? For example: <code>{ $example }</code>
escalation-goes-to = This goes to { $contact }:
escalation-preview-again = That preview was a while ago. Here it is as it would go out now.
escalation-informed = { $contact } gets your answer.
escalation-written = { $contact } gets your mail.
escalation-closed-solved = { $tag } is solved, and { $contact } knows.
escalation-closed-withdrawn = { $tag } is withdrawn, and { $contact } knows.
escalation-done = { $tag } is done. The day’s mail tells { $contact }.
escalation-is-over = { $tag } is closed.
escalation-offer = Shall this be yours to decide next time? I would propose the rule to { $contact }.
escalation-proposed = Waiting for an answer to your proposal:
escalation-stays-as-it-is = Who decides stays as it is. { $tag } is closed.
escalation-agreed = <b>{ $who } agrees</b> ({ $tag }): next time it is yours to decide.
escalation-refused = <b>{ $who } wants to go on deciding this</b> ({ $tag }).
escalation-not-yet-agreed = It counts once it stands in your agreement; ask whoever runs this bot to add it.

escalation-somebody-writes = Somebody writes as <b>{ $by }</b>:
escalation-doubt-stranger = That address is none of { $client }’s. Nothing is decided by it unless you know who it is.
escalation-doubt-unproven = It says it comes from { $client }, but that could not be confirmed. Nothing is decided by it unless you know it does.
escalation-doubt-unasked = It does not answer a mail of ours; only its subject names the issue. Nothing is decided by it unless you say it counts.
escalation-reads-like = It reads like { $letter }.
escalation-writes = <b>{ $who } writes:</b>
escalation-writes-about = <b>{ $who } writes about { $tag }:</b>
escalation-what-is-meant = I am not sure what is meant. What do you read in it?
escalation-more-unread = { $count ->
    [one] 1 more waits after this.
   *[other] { $count } more wait after this.
}
escalation-distrusted = The mail from { $by } about { $tag } counts for nothing.
escalation-something-waits = { $who } has written. I show it when you have finished here.
escalation-says-too = <b>{ $who } says the same again:</b>
escalation-says-now = <b>{ $who } now says { $letter }</b> ({ $tag }).
escalation-says-now-none = <b>{ $who } now wants none of these</b> ({ $tag }).
escalation-first-stands = The first decision stands; I have told { $contact } so.
escalation-undo-too-late = <b>{ $who } wants to take the decision on { $tag } back,</b> but the time for that is over. It stands; I have said that you have seen it.
escalation-taken-back = <b>{ $who } has taken the decision on { $tag } back.</b> The question is open again.
escalation-too-late-answer = <b>{ $who } answers { $tag },</b> which is closed already:
escalation-away = { $who } seems to be away:
escalation-bounced = Your mail about { $tag } came back: { $recipient } does not take it.
escalation-bounce-reason = The answer was: <code>{ $reason }</code>
escalation-another-way = Try to reach { $contact } another way.
escalation-deadline-hers = <b>The time for { $tag } is up,</b> but { $contact } has said something you have not answered. I do nothing by myself.

escalation-button-done = Done
escalation-button-ask-back = Ask back
escalation-button-answer = Answer
escalation-button-told = { $contact } told me
escalation-button-write = Write to { $contact }
escalation-button-solved = Solved meanwhile
escalation-button-withdraw = Withdraw
escalation-button-option = { $letter } – { $what }
escalation-button-none = { $count ->
    [2] Neither
   *[other] None of these
}
escalation-button-is-client = It is { $contact }
escalation-button-not-client = Not { $contact }
escalation-button-is-question = A question
escalation-button-only-words = Just a remark
escalation-button-agreed = Agreed
escalation-button-refused = Not agreed
escalation-button-send = Send
escalation-button-change = Change
escalation-button-leave = Leave it
escalation-button-as-decided = As decided
escalation-button-no-words = Without a reason
escalation-button-propose = Yes, propose it
escalation-button-no-proposal = No
