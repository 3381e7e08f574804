"""What a phrase in a report can mean for the numbers around it, and the sentence that made it necessary."""

from __future__ import annotations

from enum import Enum


class Means(Enum):
    """Each meaning with a sentence that cannot be read without it. The phrases are in ``en``, ``da`` and ``de``."""

    __hash__ = object.__hash__  # there is one of each, and sets of them are asked a hundred times a message

    # the day a number is about
    TODAY = "Gestern 9 Anfragen, heute 5."
    OTHER_DAY = "Yesterday 19 bookings, today 23."
    FIGURES = "These are Monday's figures: dives 7. Today's come tonight."
    ACTUAL = "KPI | plan | actual, and below it: calls | 8 | 5."
    WEEKDAY = "The Ops role has 4 interviews: two on Wednesday, two on Friday."
    SHORT_DAY = "Anfragen: Mo 14, Di 8, Mi (heute) 17."
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
    APIECE = "Baths and trims: 7 each."
    AS_SAID = "38, so viele Briefe hab ich frankiert."
    LIKEWISE = "Besøgende 0 og malerier ligeså."
    RESPECTIVELY = "Nye og afsluttede forløb: hhv. 4 og 7."
    WHOLE = "3 seats left out of 20."
    COMPARED = "19 sign-ups, 4 more than on Monday."
    EXTREME = "Longest call 52 min."
    PART = "31 calls, 12 of them said yes."
    INCLUDING = "31 calls, including 4 from abroad."
    MISTAKEN = "The board says 40, that's wrong, I mailed 14."
    DEFINITE = "5 seats sold, the 12 reserved ones count when they are paid."
    LABEL = "Called room 214 about the bill of case 9."
    # none of something
    NO = "No complaints today."
    NONE = "Complaints: none."
    ANY = "We didn't publish any posts."
    DOUBTED = "Leads: I think around 15?"
    QUESTION = "Did we publish 2 posts?"
    NOT = "14 posts, not 12; 3 posts not approved."
    YES = "Backup: yes."
    # no usable number
    ALIKE = "Twice as many saves as yesterday."
    UNSURE = "Lost count of the refunds."
    NOT_YET = "Pages not counted yet."
    # several numbers for one thing
    CORRECTION = "Viewings 9. No wait, 8."
    EXACT = "Close to 2,000 subscribers, 2,036 to be exact."
    SWAPPED = "Viewings 4, offers 11. Other way round!"
    RELABEL = "Check-ins 14? No wait, those were the check-outs."
    CORRECT = "Tickets: 27... the filter was wrong, 22 is correct."
    STANDING = "Wir stehen jetzt bei 845 Unterschriften, 33 sind dazugekommen."
    NOW = "Open cases 26 this morning, 19 now."
    ALTOGETHER = "640 at the stall and 212 online, so 852 altogether."
    MORE = "14 receipts, 21 more after lunch."
    DAYPART = "3 posts in the morning, 4 in the afternoon."
    SOURCE = "Shopify says 6 and PayPal says 8."
    # what holds a sentence together
    CONTRAST = "If the van had come it would be 30, but it was 19."
    BUT = "5 outlines, would have been 6 but the Wi-Fi died."
    AND = "4 invoices and 7 offers."
    TO = "Wait went from 7 minutes to 3."
    ASKING = "Have you seen the 3 invoices?"
    IF = "If the courier had come, 30 would be out."
    IT = "The goal was 25 members, it was 18 in the end."
    LIGHT = "CSAT came in at 94 %."
    BEFORE_A_THING = "Bank lines: 112 on Chase."
    ONE = "Jobs won: one."
    PIECES = "Slides: 17 pieces."
    # words within the name of a KPI
    WORKING = "Took me 5 hours."
    WORK_TIME = "Hours worked is the KPI meant by: took me 5 hours."
    EARNING = "Brought in $1,420."
    INCOME = "Revenue is the KPI meant by: brought in $1,420."
    STOCK = "Open cases is the KPI meant by: 9 cases left."
    PRICE = "Average price is the KPI meant by: 129.50 € per night."
    GAIN = "New followers is the KPI meant by: follower count up by 22."
    AHEAD = "Posts scheduled is the KPI meant by: 5 posts scheduled for next week."
    COUNTING = "Ticket count 16."
    WEAK = "Time is no name: it took some time."
    MODIFIER = "12 booked, where the KPI is called Bookings booked."
    # what else a report holds
    DONE = "Newsletter finished."
    WIN = "We won the tender!"
    PROBLEM = "I'm stuck with the import."
    GREETING = "See you tomorrow!"

    __hash__ = object.__hash__  # there is one of each: by identity, which takes a fifth of the time by name
