day-off-which = Which day are you off? Tap, or type it: <code>24.12.</code>, <code>24.–28.12.</code>, <code>Friday</code>.
day-off-not-a-day = I found no day in that.
day-off-over = Already over: { $days }.
day-off-too-far = That is more than a year away. Tell me again when it is closer.
day-off-free-anyway = Free anyway: { $days }.
day-off-taken = ✓ Off: { $days }. I ask for nothing, and no mail goes out. Your clients do not hear of it from me.
day-off-taken-back = A working day again: { $days }.
day-off-taken-back-today = A working day again: { $days }. /report opens today’s report.
day-off-ahead = Days off ahead – tap one to work after all:
day-off-more = … and { $count } more after these.
day-off-left = Fine, nothing changed.

day-off-day = { $day }
day-off-days = { $first } – { $last }
day-off-remove = ✗ { $days }
day-off-today = Today
day-off-tomorrow = Tomorrow
day-off-leave = Never mind
