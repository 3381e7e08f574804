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
escalation-since = { $problem } · { $since }
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
escalation-reply-info = NEED INFO:
escalation-reply-none = NONE of these:
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
escalation-answered-in = You answered within { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
} of your working time.
escalation-undo-until = Changed your mind? Reply UNDO by { $until }.
escalation-stands = { $letter } was chosen on { $at }, and that stands.
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
