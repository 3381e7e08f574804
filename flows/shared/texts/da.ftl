# Ord, som alle samtaler bruger: hvordan det går med et KPI, og over hvilken periode.

status-met = nået
status-on_track = på sporet
status-at_risk = lidt bagud
status-behind = bagud
status-not_reported = ikke oplyst

period-day = i dag
period-week = i denne uge
period-month = i denne måned
