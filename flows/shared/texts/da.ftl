# Ord, som alle samtaler bruger: hvordan det går med et KPI, og over hvilken periode.

status-met = nået
status-on_track = på sporet
status-at_risk = lidt bagud
status-behind = bagud
status-not_reported = ikke oplyst

period-day = i dag
period-week = i denne uge
period-month = i denne måned

# En tom linje mellem to afsnit
gap = { "" }

# Ét KPI med sine tal
standing = { $name } { $today } · { $numbers } · <i>{ $status }</i>
standing-open = { $name } · { $numbers } · <i>{ $status }</i>
standing-bare = { $name } · { $numbers }
standing-not-today = ikke oplyst i dag
standing-today = <b>{ $value }</b> i dag
standing-today-rate = <b>{ $value }</b> i dag ({ $part } af { $whole })
standing-so-far = { $total } af { $target } { $period }
standing-so-far-at-most = { $total } af højst { $target } { $period }
standing-with-pace = { $so_far } · plan til nu { $pace }
standing-leads-to = { $status }, { $forecast }
at-this-pace = i dette tempo { $value } af { $target }

# Et mål ved siden af et tal
target-at-least = mål { $target }
target-at-most = højst { $target }
target-by = senest { $target }
target-not-before = tidligst { $target }

# Et mål, som det er aftalt
terms-sum-at-least = { $target } { $period }
terms-sum-at-most = højst { $target } { $period }
terms-per-day = om dagen
terms-per-week = om ugen
terms-per-month = om måneden
terms-at-least = mindst { $target } { $period }
terms-at-most = højst { $target } { $period }
terms-over-day = hver dag
terms-over-week = i snit over ugen
terms-over-month = i snit over måneden
terms-by = hver dag senest kl. { $target }
terms-not-before = hver dag tidligst kl. { $target }
terms-yes-no = hver dag: { $target }

# En note til at prøve med
first-note = { $name } { $sample }
first-note-any = opslag 2

# Et tidspunkt: 16:02 CET (10:02 EDT)
clock = { $time } { $zone }
clock-dated = { $day } { $clock }
clock-both = { $here } ({ $there })

# Sprogene med deres egne navne
spoken-en = English
spoken-da = Dansk
spoken-de = Deutsch
