"""What a phrase in a report can mean for the numbers around it, and the sentence that made it necessary."""

from __future__ import annotations

from enum import Enum


class Means(Enum):
    """Each meaning with a sentence that cannot be read without it. The phrases are in ``en``, ``da`` and ``de``."""

    # the day a number is about
    TODAY = "Gestern 9 Anfragen, heute 5."
    OTHER_DAY = "Yesterday 19 bookings, today 23."
    WEEKDAY = "The Ops role has 4 interviews: two on Wednesday, two on Friday."
    LATER = "Tomorrow I'll send 25 letters."
    PERIOD = "212 calls this week, 44 of them today."
    # numbers that are not results
    TARGET = "42 dials against a target of 60."
    AGAINST = "Sign-ups 31 vs 26 on Tuesday."
    FROM = "Unsubscribes went from 9 to 4."
    IMAGINED = "5 outlines done, would have been 6."
    INTENDED = "I'm planning 10 descriptions."
    WANTED = "The board wants 500 words on impact."
    LEFT_OVER = "14 proofread, 6 to go."
    EACH = "3 vouchers at 50 € each."
    COMPARED = "19 sign-ups, 4 more than on Monday."
    PART = "31 calls, 12 of them said yes."
    INCLUDING = "31 calls, including 4 from abroad."
    MISTAKEN = "The board says 40, that's wrong, I mailed 14."
    DEFINITE = "5 seats sold, the 12 reserved ones count when they are paid."
    LABEL = "Called room 214 about the bill of case 9."
    # none of something
    NO = "No complaints today."
    NONE = "Complaints: none."
    ANY = "We didn't publish any posts."
    QUESTION = "Did we publish 2 posts?"
    NOT = "14 posts, not 12; 3 posts not approved."
    YES = "Backup: yes."
    # no usable number
    ALIKE = "Twice as many saves as yesterday."
    UNSURE = "Lost count of the refunds."
    NOT_YET = "Pages not counted yet."
    # several numbers for one thing
    CORRECTION = "Viewings 9. No wait, 8."
    CORRECT = "Tickets: 27... the filter was wrong, 22 is correct."
    ALTOGETHER = "640 at the stall and 212 online, so 852 altogether."
    MORE = "14 receipts, 21 more after lunch."
    DAYPART = "3 posts in the morning, 4 in the afternoon."
    SOURCE = "Shopify says 6 and PayPal says 8."
    # what holds a sentence together
    CONTRAST = "If the van had come it would be 30, but it was 19."
    BUT = "5 outlines, would have been 6 but the Wi-Fi died."
    AND = "4 invoices and 7 offers."
    IF = "If the courier had come, 30 would be out."
    IT = "The goal was 25 members, it was 18 in the end."
    LIGHT = "CSAT came in at 94 %."
    BEFORE_A_THING = "Bank lines: 112 on Chase."
    PIECES = "Slides: 17 pieces."
    # words within the name of a KPI
    WORKING = "Took me 5 hours."
    WORK_TIME = "Hours worked is the KPI meant by: took me 5 hours."
    COUNTING = "Ticket count 16."
    WEAK = "Time is no name: it took some time."
    MODIFIER = "12 booked, where the KPI is called Bookings booked."
    # what else a report holds
    DONE = "Newsletter finished."
    WIN = "We won the tender!"
    PROBLEM = "I'm stuck with the import."
    GREETING = "See you tomorrow!"
