"""Every rule by which a value or a question came about, with the sentence that made it necessary."""

from __future__ import annotations

from enum import Enum


class Rule(Enum):
    """A rule's name, and a sentence it is for."""

    # a value
    NAME_AND_VALUE = "Closed 23 tickets; CSAT came in at 94 %."
    NONE_OF_IT = "No complaints today; Retouren Fehlanzeige."
    AWAITED = "The goal was 25 members, it was 18 in the end."
    GOES_ON = "Tickets: 7 at the counter and 12 online."
    UNIT_ALONE = "Handled 21 chats, 92 %."
    SINGLE = "Eine Stellenanzeige ist live."
    CORRECTED = "Viewings 9. No wait, 8."
    ADDED = "3 posts in the morning, 4 in the afternoon."
    TOTAL_WINS = "640 at the stall and 212 online, so 852 altogether."
    TODAY_WINS = "96 applications in all, 14 of them read today."
    STATE_WINS = "Went through 45 listings, updated 39."
    DETAIL = "Bills entered: 31 (14 Home Depot, 9 others)."
    SAID_AGAIN = "3.000 words (yep, three thousand)."
    UNIT_BORROWED = "Hours: 3; yesterday 25 minutes, today 15."
    IN_ORDER = "Calls, mails, leads: 12, 30, 4."
    # a question
    VAGUE = "A couple of leads; 8–10 leads."
    TWO_READINGS = "Words 1.200 in an English text."
    CONTRADICTION = "Shopify says 6 and PayPal says 8."
    COMPARISON = "Twice as many saves as yesterday."
    UNSURE = "Lost count of the refunds."
    TORN = "Leads 12, where New leads and Old leads are agreed."
    SWAPPED = "Viewings 4, offers 11. Other way round!"
    UNIT_MISSING = "Reply time 45."
    NOT_A_NUMBER = "Posts-2; talk time 2:15; sales 2025."
    NONE_OF_WHAT = "Reply time: none."
    BARE_NUMBERS = "As always: 21, 4, 88."
