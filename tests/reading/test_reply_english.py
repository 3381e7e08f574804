"""What English clients answer, and what that chooses."""

from __future__ import annotations

import pytest

from tests.reading.replies import choice, lines, reading, told

BY_LETTER = """
    A  A
    B  B.
    C  c
    C  C!
    A  a
    B  b please
    B  (B)
    A  "A"
    C  option c
    B  Option B.
    B  Let's do B.
    B  let's go with b
    C  Go with C please
    A  I'd go for A
    C  I would choose option C
    A  we'll take A
    B  B it is
    A  A it is then!
    C  Definitely C
    C  C for sure
    A  I vote for A
    C  My vote is C.
    B  My choice: B
    A  Answer: A
    A  A is fine
    A  A works for me.
    C  C sounds good to me.
    B  B would be great
    A  I prefer A.
    C  We prefer option C, thanks
    A  Please go ahead with A
    C  Please proceed with C.
    A  Thanks for this. A please.
    C  Good morning, C please, thanks!
    A  Happy with A.
    A  I think A is best.
    A  I think A.
    C  I'm fine with C
    A  Could you do A please?
    C  Can you go with C?
    A  Would you please take option A?
    C  OK, C then
    A  Yes, A
    A  No, A please.
    A  In that case A.
    C  Thx. C
    A  A 👍
    C  👍 C
    C  C, cheers
    B  *B*
    A  A - they asked first
    A  A: they asked first
    B  Ok - B then.
    C  So C it is, thank you Mira
    A  We've decided on A.
    A  We have decided: A
    C  The answer is C
    C  Definitely not A, so C please
    A  A. They asked first.
    B  B because it's the fairest
    C  C since nobody loses
    A  A and please tell them today
    C  C, and call the bus company
    C  Yes to C
    A  No objections to A
    A  A as discussed on the phone
"""

BY_NUMBER = """
    A  1
    B  2.
    C  3 please
    C  No. 3
    A  number 1
    B  #2
    C  option 3
    B  Number two please
    A  option one
    C  Let's go with 3
    A  Go for 1.
    A  the first one
    B  The second option please.
    C  I'd take the third.
    C  Let's do the last one
    B  The 2nd one
    A  first one please
    B  the middle one
    C  3rd option
    A  I prefer the first option.
    C  The latter.
    C  The last option is fine
    A  The first one works for us.
"""

BY_WORDS = """
    A  Cancel the trip.
    A  Please cancel.
    A  Just cancel it
    C  Send the vouchers please
    C  Voucher!
    C  the voucher please
    B  Let's rebook them to Saturday.
    B  Saturday please
    C  We go with the voucher
    C  Vouchers are fine
    C  I'd prefer the voucher
    B  Rebook them, please
    A  Let's cancel the trip, the weather is awful
    C  Please send everyone the £300 voucher
    C  The £300 one please
    C  Let's go for the vouchers then.
    B  rebooking sounds best
"""

AS_RECOMMENDED = """
    B  Yes
    B  yes please
    B  Yes!
    B  Yep
    B  ok
    B  OK.
    B  Okay, thanks
    B  Fine.
    B  Fine by me
    B  Fine with me.
    B  Sounds good
    B  Sounds good to me!
    B  Agreed.
    B  I agree
    B  I agree with you.
    B  Approved
    B  Go ahead
    B  please go ahead
    B  Do it
    B  Let's do that.
    B  Perfect, thanks
    B  👍
    B  👍🏻
    B  ✅
    B  Of course
    B  Sure
    B  Sure, go ahead.
    B  That's fine.
    B  That works
    B  That works for me.
    B  Works for me
    B  Makes sense.
    B  Makes sense, go ahead
    B  By all means
    B  No objections.
    B  As you suggest.
    B  as suggested
    B  As recommended, thanks
    B  Do as you suggest.
    B  Go with your recommendation
    B  I'd go with your suggestion.
    B  Happy with your recommendation
    B  Follow your own advice
    B  Let's follow your suggestion then.
    B  What you suggest.
    B  Whatever you recommend
    B  Please do what you recommended
    B  The recommended one please
    B  I trust your recommendation.
    B  The one you recommend
    B  Exactly as you propose.
    B  Your suggestion is fine.
    B  Your recommendation sounds good
    B  Yes, as you suggest
    B  Yes, and please let them know today.
    B  Yes but not before Thursday
    B  OK but keep it under 500
    B  Great, please do
    B  Yes, she deserves it
    B  Ok let's do this.
    B  Lgtm
"""

ONE_NOT_THE_OTHER = """
    A  A, not B.
    C  C not B
    C  Not A, C.
    A  Rather A than B
    A  A rather than C
    C  C instead of B
    C  I prefer C to B.
    A  I prefer A over B
    A  A over B any day
    C  Neither A nor B, so C.
    B  Neither A nor C
    A  B is too expensive, take A.
    C  B won't work, so C please
    A  I know you prefer B, but I'd go with A
    A  Not your recommendation but A.
    C  I don't like B. C please.
    C  You recommended B, but let's do C
    C  Anything but A. C I'd say.
    C  A is out. C.
    C  A – sorry, I mean C.
    A  B. No wait, A!
    C  I was leaning towards A but take C.
    C  Normally A, but this time C please.
"""

CONDITIONS = """
    A  A if the weather turns, otherwise B
    B  If the bus is free B, otherwise A.
    C  C unless they object
    B  B for now, C from July
    A  A today, then B next week
    C  C provided it costs under 300. Otherwise A.
    A  A if possible, else C
    B  B as long as nobody complains
    C  C. If that fails, A.
    A  A, but only if they agree
    A  First A, then B
    A  A, failing that C
    B  B, with C as fallback
    A  A until Friday, then C
"""

BESIDES = """
    B  I'm in a meeting but B is fine
    A  I am out of office tomorrow, so please take A today
    C  On holiday, so quickly: C
    A  A please. When will it be done?
    C  C please. I'll call you about the rest tomorrow.
    B  B. Let me know when it's done.
    C  Hi Mira,//c//Tom
    A  Thanks Mira!//A//Tom
    A  A please, vitamin C for everybody!
    C  Plan B was never mine. C please.
    C  C, B. Holm will pay.
"""

NOT_CHOSEN = """
    A quick question first.
    A bit too early to say.
    A lot of noise about nothing.
    A propos: what does the bus cost?
    B or C?
    A or C
    Either A or C.
    A and B
    B?
    What would A cost?
    How long does C take
    Is B still possible?
    Can you tell me what A costs?
    Why not C?
    What about A?
    Not A.
    Not B
    No.
    No, not that one
    Maybe A
    Perhaps C, I'll see
    I'm torn between A and C.
    A for the adults, C for the children.
    A for group one, B for group two
    For the adults A, for the kids C
    None of these
    None of the above, I'll call them.
    Neither.
    Thanks!
    Thank you
    Noted.
    Thanks, got it.
    Ok, noted
    Yes, I saw that.
    Yes, I know.
    I'll think about it
    Let me sleep on it.
    I'll get back to you tomorrow.
    Can we talk on Monday?
    Please ask Tom.
    Tom will decide.
    My wife decides that.
    You decide.
    Up to you
    Your call
    I've forwarded this to Anna B.
    Anna B. is responsible
    Let's find a plan B.
    Take your vitamin C!
    Class A is full
    I live in block C.
    Unit B, 12 Dock Road
    C u tomorrow
    The vouchers of last year?
    How many vouchers would that be?
    I already cancelled the trip.
    They have cancelled the trip themselves.
    Don't cancel the trip.
    No vouchers please
    I don't want to rebook
    Call me
    Wait until Thursday
    Hold off for now.
    NEED INFO
    More info please
    A, B or C - I don't mind
    both
    Either is fine
    A or maybe B
    It depends, A or C.
    Yes or no?
    Yes, but what does it cost?
    Not as you suggest
    Your recommendation is too expensive.
    I don't agree
    Not ok
    That's not fine.
    Tom prefers A.
    A would be cheaper
    A is cheaper and B is faster
    I would have said A.
    A please. No, I have to think again.
    B, but I need to check with Tom first
    Before I decide: is A refundable?
    Not sure. A?
    A1
    AB
    A-C
    5
    4
    20
    the first week is bad
    give me a second
    The last time was awful
    First I need a number
    (nothing)
    ...
    🤔
    ?
    Hi Mira
    x
    If they don't complain A, if they pay C
    all of them
    Okay?
    So what do you recommend?
    I like A but B is cheaper
    > B
"""


@pytest.mark.parametrize(("text", "option"), told(BY_LETTER))
def test_an_option_is_chosen_by_its_letter(text: str, option: str) -> None:
    assert choice(text, "en") == option, reading(text, "en").why


@pytest.mark.parametrize(("text", "option"), told(BY_NUMBER))
def test_an_option_is_chosen_by_its_number_or_place(text: str, option: str) -> None:
    assert choice(text, "en") == option, reading(text, "en").why


@pytest.mark.parametrize(("text", "option"), told(BY_WORDS))
def test_an_option_is_chosen_in_its_own_words(text: str, option: str) -> None:
    assert choice(text, "en") == option, reading(text, "en").why


@pytest.mark.parametrize(("text", "option"), told(AS_RECOMMENDED))
def test_a_yes_is_the_recommended_option(text: str, option: str) -> None:
    assert choice(text, "en") == option, reading(text, "en").why


@pytest.mark.parametrize(("text", "option"), told(ONE_NOT_THE_OTHER))
def test_one_and_not_the_other_is_the_one(text: str, option: str) -> None:
    assert choice(text, "en") == option, reading(text, "en").why


@pytest.mark.parametrize(("text", "option"), told(CONDITIONS))
def test_a_condition_or_a_time_leaves_the_first_option_chosen(text: str, option: str) -> None:
    assert choice(text, "en") == option, reading(text, "en").why


@pytest.mark.parametrize(("text", "option"), told(BESIDES))
def test_what_else_is_said_does_not_hide_the_choice(text: str, option: str) -> None:
    assert choice(text, "en") == option, reading(text, "en").why


@pytest.mark.parametrize("text", lines(NOT_CHOSEN))
def test_what_is_no_choice_is_left_to_a_person(text: str) -> None:
    assert choice(text, "en") is None, reading(text, "en").why
