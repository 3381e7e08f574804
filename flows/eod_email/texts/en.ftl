# The end-of-day e-mail, as the client reads it.

eod-subject = EOD { $client } – { $day } – { $score }
eod-subject-plain = EOD { $client } – { $day }
eod-subject-decision = DECISION needed – EOD { $client } – { $day }
eod-subject-not-arrived = EOD { $client } – { $day } – not arrived yet
eod-subject-correction = Correction: { $subject }
eod-subject-late = { $subject } (late)
eod-score = { $fine } of { $count } { $count ->
    [one] KPI
   *[other] KPIs
} on track
eod-title = { $client } · { $day }

eod-correction = Correction: this replaces the earlier report.
eod-late = Late: the agreed time was { $by }.
eod-not-arrived = { $name }’s report for { $day } has not arrived yet.

# One sentence: KPIs – work and open points.
eod-bottom = { $kpis } – { $rest }.
eod-bottom-work = { $rest }.
eod-bottom-empty = Nothing to report today.
eod-all-met = All { $count } KPIs met
eod-all-on-track = All { $count } KPIs on track
eod-all-fine = All { $count } KPIs met or on track
eod-none-reported = No KPI reported today
eod-named = { $name } { $status }
eod-named-figure = { $name } { $status } ({ $figure })
eod-pair = { $first }, { $second }
eod-more-off = { $named } and { $more }
eod-more-count = { $count } more not on track
eod-others-fine = { $count ->
    [one] the other KPI
   *[other] the other { $count } KPIs
} on track
eod-done-count = { $count ->
    [one] 1 thing
   *[other] { $count } things
} done
eod-open-count = { $count ->
    [one] 1 point
   *[other] { $count } points
} open
eod-open-blocked = { $opened }, { $count } blocked
eod-nothing-open = nothing open
eod-answers-count = { $count ->
    [one] 1 answer needed
   *[other] { $count } answers needed
}

eod-needed = Needed from you
eod-nothing-needed = Nothing needed today

# Problems the client was asked about
eod-ask-choose = { $count ->
    [1] choose A
    [2] choose A or B
   *[other] choose A, B or C
}
eod-ask-answer = please answer my mail
eod-ask-by = { $ask } by { $by }
eod-ask-was-due = { $ask } (was due { $by })
eod-ask-recommend = { $ask }; I recommend { $letter }
eod-waiting = { $days ->
    [0] asked today
    [1] asked yesterday
   *[other] asked { $days } days ago
}, waiting for your answer
eod-decided = your decision { $letter }, under way
eod-decided-none = none of the options, as you decided; under way
eod-decided-default = no answer came, so I am going ahead with { $letter } as agreed
eod-settled = { $tag }
eod-settled-decision = { $tag }, your decision { $letter }
eod-settled-none = { $tag }, as you decided
eod-settled-default = { $tag }, { $letter } as agreed, no answer came
eod-solved = solved myself
eod-solved-asked = { $tag }, solved myself

eod-kpi = KPI
eod-today = Today
eod-value-today = { $value } today
eod-average = { $value } { $period }
eod-made-of = { $part } of { $whole }
eod-days-kept = kept { $kept } of { $days } { $days ->
    [one] day
   *[other] days
} { $period }
eod-pace = pace { $pace }
eod-also = Also

eod-done = Done
eod-open = Open
eod-blocked = blocked
eod-caught-up-tomorrow = will be caught up tomorrow
eod-caught-up-this-week = will be caught up this week
eod-moved-to-tomorrow = moved to tomorrow
eod-moved = moved to { WEEKDAY($day) }
eod-tomorrow = Tomorrow
eod-next-day = On { WEEKDAY($day) }
eod-win = Win of the day
eod-and-more = and { $count } more

eod-footer = { $name } · reported { $reported } · self-reported
