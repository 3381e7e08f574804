day-off-which = Hvornår har du fri? Tryk, eller skriv det: <code>24.12.</code>, <code>24.–28.12.</code>, <code>fredag</code>.
day-off-not-a-day = Jeg fandt ingen dag i det.
day-off-over = Allerede forbi: { $days }.
day-off-too-far = Det er mere end et år ude i fremtiden. Sig det igen, når det nærmer sig.
day-off-free-anyway = Fri i forvejen: { $days }.
day-off-taken = ✓ Fri: { $days }. Jeg spørger ikke om noget, og der sendes ingen mails. Dine kunder hører det ikke fra mig.
day-off-taken-back = Arbejdsdag igen: { $days }.
day-off-taken-back-today = Arbejdsdag igen: { $days }. /report åbner dagens rapport.
day-off-ahead = Dine kommende fridage – tryk på en, hvis du arbejder alligevel:
day-off-more = … og { $count } til derefter.
day-off-left = Fint, intet er ændret.

day-off-day = { $day }
day-off-days = { $first } – { $last }
day-off-remove = ✗ { $days }
day-off-today = I dag
day-off-tomorrow = I morgen
day-off-leave = Glem det
