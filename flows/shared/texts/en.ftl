# Words every flow needs: how a KPI stands, and over which period.

status-met = met
status-on_track = on track
status-at_risk = at risk
status-behind = behind
status-not_reported = not reported

period-day = today
period-week = this week
period-month = this month

# An empty line between two paragraphs
gap = { "" }

# One KPI with its numbers
standing = { $name } { $today } · { $numbers } · <i>{ $status }</i>
standing-open = { $name } · { $numbers } · <i>{ $status }</i>
standing-bare = { $name } · { $numbers }
standing-not-today = not reported today
standing-today = <b>{ $value }</b> today
standing-today-rate = <b>{ $value }</b> today ({ $part } of { $whole })
standing-so-far = { $total } of { $target } { $period }
standing-so-far-at-most = { $total } of at most { $target } { $period }
standing-with-pace = { $so_far } · pace { $pace }
standing-leads-to = { $status }, { $forecast }
at-this-pace = at this pace { $value } of { $target }

# A target beside a value
target-at-least = target { $target }
target-at-most = at most { $target }
target-by = by { $target }
target-not-before = not before { $target }

# A target as it was agreed
terms-sum-at-least = { $target } { $period }
terms-sum-at-most = at most { $target } { $period }
terms-per-day = a day
terms-per-week = a week
terms-per-month = a month
terms-at-least = at least { $target } { $period }
terms-at-most = at most { $target } { $period }
terms-over-day = every day
terms-over-week = averaged over the week
terms-over-month = averaged over the month
terms-by = every day by { $target }
terms-not-before = every day, not before { $target }
terms-yes-no = every day: { $target }

# A note she can try
first-note = { $name } { $sample }
first-note-any = posts 2

# A moment: 16:02 CET (10:02 EDT)
clock = { $time } { $zone }
clock-dated = { $day } { $clock }
clock-both = { $here } ({ $there })

# Languages by their own names
spoken-en = English
spoken-da = Dansk
spoken-de = Deutsch
