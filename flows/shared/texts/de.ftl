# Wörter, die jedes Gespräch braucht: wie ein KPI steht und über welchen Zeitraum.

status-met = erreicht
status-on_track = im Plan
status-at_risk = gefährdet
status-behind = im Rückstand
status-not_reported = nicht gemeldet

period-day = heute
period-week = diese Woche
period-month = diesen Monat

# Eine leere Zeile zwischen zwei Absätzen
gap = { "" }

# Ein KPI mit seinen Zahlen
standing = { $name } { $today } · { $numbers } · <i>{ $status }</i>
standing-open = { $name } · { $numbers } · <i>{ $status }</i>
standing-bare = { $name } · { $numbers }
standing-not-today = heute nicht gemeldet
standing-today = heute <b>{ $value }</b>
standing-today-rate = heute <b>{ $value }</b> ({ $part } von { $whole })
standing-so-far = { $total } von { $target } { $period }
standing-so-far-at-most = { $total } von höchstens { $target } { $period }
standing-with-pace = { $so_far } · Soll bisher { $pace }
standing-leads-to = { $status }, { $forecast }
at-this-pace = in diesem Tempo { $value } von { $target }

# Ein Ziel neben einem Wert
target-at-least = Ziel { $target }
target-at-most = höchstens { $target }
target-by = bis { $target } Uhr
target-not-before = nicht vor { $target } Uhr

# Ein Ziel, wie es vereinbart ist
terms-sum-at-least = { $target } { $period }
terms-sum-at-most = höchstens { $target } { $period }
terms-per-day = am Tag
terms-per-week = pro Woche
terms-per-month = im Monat
terms-at-least = mindestens { $target } { $period }
terms-at-most = höchstens { $target } { $period }
terms-over-day = an jedem Tag
terms-over-week = im Wochenschnitt
terms-over-month = im Monatsschnitt
terms-by = jeden Tag bis { $target } Uhr
terms-not-before = jeden Tag nicht vor { $target } Uhr
terms-yes-no = jeden Tag: { $target }

# Eine Notiz zum Ausprobieren
first-note = { $name } { $sample }
first-note-any = Posts 2

# Ein Zeitpunkt: 16:02 CET (10:02 EDT)
clock = { $time } { $zone }
clock-dated = { $day } { $clock }
clock-both = { $here } ({ $there })

# Die Sprachen mit ihren eigenen Namen
spoken-en = English
spoken-da = Dansk
spoken-de = Deutsch
