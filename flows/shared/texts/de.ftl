# Wörter, die jedes Gespräch braucht: wie ein KPI steht und über welchen Zeitraum.

status-met = erreicht
status-on_track = im Plan
status-at_risk = gefährdet
status-behind = im Rückstand
status-not_reported = nicht gemeldet

period-day = heute
period-week = diese Woche
period-month = diesen Monat
