# Der Tagesbericht, wie der Kunde ihn liest.

eod-subject = Tagesbericht { $client } – { $day } – { $score }
eod-subject-plain = Tagesbericht { $client } – { $day }
eod-subject-decision = ENTSCHEIDUNG nötig – Tagesbericht { $client } – { $day }
eod-subject-not-arrived = Tagesbericht { $client } – { $day } – noch nicht da
eod-subject-correction = Korrektur: { $subject }
eod-subject-late = { $subject } (verspätet)
eod-score = { $fine } von { $count } { $count ->
    [one] KPI
   *[other] KPIs
} im Plan
eod-title = { $client } · { $day }

eod-correction = Korrektur: Dieser Bericht ersetzt den früheren.
eod-late = Verspätet: vereinbart war { $by }.
eod-not-arrived = Der Bericht von { $name } für { $day } ist noch nicht da.

# Ein Satz: KPIs – Arbeit und offene Punkte.
eod-bottom = { $kpis } – { $rest }.
eod-bottom-work = { $rest }.
eod-bottom-empty = Heute nichts zu berichten.
eod-all-met = Alle { $count } KPIs erreicht
eod-all-on-track = Alle { $count } KPIs im Plan
eod-all-fine = Alle { $count } KPIs erreicht oder im Plan
eod-none-reported = Heute kein KPI gemeldet
eod-named = { $name } { $status }
eod-named-figure = { $name } { $status } ({ $figure })
eod-pair = { $first }, { $second }
eod-more-off = { $named } und { $more }
eod-more-count = { $count } weitere nicht im Plan
eod-others-fine = { $count ->
    [one] der andere KPI
   *[other] die anderen { $count } KPIs
} im Plan
eod-done-count = { $count ->
    [one] 1 Ergebnis
   *[other] { $count } Ergebnisse
}
eod-open-count = { $count ->
    [one] 1 Punkt
   *[other] { $count } Punkte
} offen
eod-open-blocked = { $opened }, { $count } blockiert
eod-nothing-open = nichts offen
eod-answers-count = { $count ->
    [one] 1 Antwort nötig
   *[other] { $count } Antworten nötig
}

eod-needed = Rückmeldung nötig
eod-nothing-needed = Heute keine Rückmeldung nötig

# Probleme, zu denen der Kunde gefragt wurde
eod-ask-choose = { $count ->
    [1] bitte A wählen
    [2] bitte A oder B wählen
   *[other] bitte A, B oder C wählen
}
eod-ask-answer = bitte auf meine Mail antworten
eod-ask-by = { $ask } bis { $by }
eod-ask-was-due = { $ask } (Frist war { $by })
eod-ask-recommend = { $ask }; ich empfehle { $letter }
eod-waiting = { $days ->
    [0] heute gefragt
    [1] gestern gefragt
   *[other] vor { $days } Tagen gefragt
}, Antwort steht aus
eod-decided = Entscheidung { $letter }, in Arbeit
eod-decided-none = keins davon, wie entschieden; in Arbeit
eod-decided-default = keine Antwort gekommen, ich mache wie vereinbart mit { $letter } weiter
eod-settled = { $tag }
eod-settled-decision = { $tag }, Entscheidung { $letter }
eod-settled-none = { $tag }, wie entschieden
eod-settled-default = { $tag }, wie vereinbart { $letter }, keine Antwort gekommen
eod-solved = selbst gelöst
eod-solved-asked = { $tag }, selbst gelöst

eod-kpi = KPI
eod-today = Heute
eod-value-today = heute { $value }
eod-average = { $value } { $period }
eod-made-of = { $part } von { $whole }
eod-days-kept = { $period } an { $kept } von { $days } { $days ->
    [one] Tag
   *[other] Tagen
} eingehalten
eod-pace = Soll bisher { $pace }
eod-also = Außerdem

eod-done = Erledigt
eod-open = Offen
eod-blocked = blockiert
eod-caught-up-tomorrow = wird morgen aufgeholt
eod-caught-up-this-week = wird diese Woche aufgeholt
eod-moved-to-tomorrow = auf morgen verschoben
eod-moved = auf { WEEKDAY($day) } verschoben
eod-tomorrow = Morgen
eod-next-day = Am { WEEKDAY($day) }
eod-win = Erfolg des Tages
eod-and-more = und { $count } mehr

eod-footer = { $name } · gemeldet { $reported } · eigene Angaben
