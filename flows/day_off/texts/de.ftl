day-off-which = Wann hast du frei? Tipp einen Knopf oder schreib es: <code>24.12.</code>, <code>24.–28.12.</code>, <code>Freitag</code>.
day-off-not-a-day = Darin habe ich keinen Tag gefunden.
day-off-over = Schon vorbei: { $days }.
day-off-too-far = Bis dahin ist es mehr als ein Jahr. Sag es mir noch einmal, wenn es näher rückt.
day-off-free-anyway = Ohnehin frei: { $days }.
day-off-taken = ✓ Frei: { $days }. Ich frage nach nichts, und es geht keine Mail raus. Deine Kunden erfahren es nicht von mir.
day-off-taken-back = Doch ein Arbeitstag: { $days }.
day-off-taken-back-today = Doch ein Arbeitstag: { $days }. /report öffnet den Bericht von heute.
day-off-ahead = Deine nächsten freien Tage – tipp auf einen, wenn du doch arbeitest:
day-off-more = … und danach noch { $count }.
day-off-left = Gut, es bleibt alles, wie es ist.

day-off-day = { $day }
day-off-days = { $first } – { $last }
day-off-remove = ✗ { $days }
day-off-today = Heute
day-off-tomorrow = Morgen
day-off-leave = Doch nicht
