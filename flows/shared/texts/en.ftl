# Words every flow needs: how a KPI stands, and over which period.

status-met = met
status-on_track = on track
status-at_risk = at risk
status-behind = behind
status-not_reported = not reported

period-day = today
period-week = this week
period-month = this month
