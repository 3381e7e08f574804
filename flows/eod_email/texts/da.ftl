# Dagsrapporten, som kunden læser den.

eod-subject = Dagsrapport { $client } – { $day } – { $score }
eod-subject-plain = Dagsrapport { $client } – { $day }
eod-subject-decision = BESLUTNING ønskes – Dagsrapport { $client } – { $day }
eod-subject-not-arrived = Dagsrapport { $client } – { $day } – ikke kommet endnu
eod-subject-correction = Rettelse: { $subject }
eod-subject-late = { $subject } (forsinket)
eod-score = { $fine } af { $count } { $count ->
    [one] KPI
   *[other] KPI’er
} på sporet
eod-title = { $client } · { $day }

eod-correction = Rettelse: denne rapport erstatter den tidligere.
eod-late = Forsinket: vi havde aftalt { $by }.
eod-not-arrived = Rapporten fra { $name } for { $day } er ikke kommet endnu.

# Én sætning: KPI’er – arbejde og åbne punkter.
eod-bottom = { $kpis } – { $rest }.
eod-bottom-work = { $rest }.
eod-bottom-empty = Intet at rapportere i dag.
eod-all-met = Alle { $count } KPI’er nået
eod-all-on-track = Alle { $count } KPI’er på sporet
eod-all-fine = Alle { $count } KPI’er nået eller på sporet
eod-none-reported = Ingen KPI’er oplyst i dag
eod-named = { $name } { $status }
eod-named-figure = { $name } { $status } ({ $figure })
eod-pair = { $first }, { $second }
eod-more-off = { $named } og { $more }
eod-more-count = { $count } mere ikke på sporet
eod-others-fine = { $count ->
    [one] det andet KPI
   *[other] de andre { $count } KPI’er
} på sporet
eod-done-count = { $count ->
    [one] 1 ting
   *[other] { $count } ting
} klaret
eod-open-count = { $count ->
    [one] 1 punkt åbent
   *[other] { $count } punkter åbne
}
eod-open-blocked = { $opened }, { $count } sidder fast
eod-nothing-open = intet åbent
eod-answers-count = { $count ->
    [one] 1 svar mangler
   *[other] { $count } svar mangler
}

eod-needed = Jeg har brug for dit svar
eod-nothing-needed = Jeg mangler ikke noget fra dig i dag

# Problemer, som kunden er blevet spurgt om
eod-ask-choose = { $count ->
    [1] vælg A
    [2] vælg A eller B
   *[other] vælg A, B eller C
}
eod-ask-answer = svar på min mail
eod-ask-by = { $ask } senest { $by }
eod-ask-was-due = { $ask } (fristen var { $by })
eod-ask-recommend = { $ask }; jeg anbefaler { $letter }
eod-waiting = { $days ->
    [0] spurgt i dag
    [1] spurgt i går
   *[other] spurgt for { $days } dage siden
}, venter på dit svar
eod-decided = din beslutning { $letter }, er i gang
eod-decided-none = ingen af mulighederne, som du besluttede; er i gang
eod-decided-default = der kom ikke svar, så jeg går videre med { $letter } som aftalt
eod-settled = { $tag }
eod-settled-decision = { $tag }, din beslutning { $letter }
eod-settled-none = { $tag }, som du besluttede
eod-settled-default = { $tag }, { $letter } som aftalt, der kom ikke svar
eod-solved = løst selv
eod-solved-asked = { $tag }, løst selv

eod-kpi = KPI
eod-today = I dag
eod-value-today = { $value } i dag
eod-average = { $value } { $period }
eod-made-of = { $part } af { $whole }
eod-days-kept = holdt { $kept } af { $days } { $days ->
    [one] dag
   *[other] dage
} { $period }
eod-pace = plan til nu { $pace }
eod-also = Desuden

eod-done = Klaret
eod-open = Åbent
eod-blocked = sidder fast
eod-caught-up-tomorrow = bliver indhentet i morgen
eod-caught-up-this-week = bliver indhentet i denne uge
eod-moved-to-tomorrow = rykket til i morgen
eod-moved = rykket til { WEEKDAY($day) }
eod-tomorrow = I morgen
eod-next-day = På { WEEKDAY($day) }
eod-win = Dagens sejr
eod-and-more = og { $count } mere

eod-footer = { $name } · rapporteret { $reported } · egne oplysninger
