"""How English clients answer a question with options."""

from __future__ import annotations

from flows.reading.idioms.reply_words import Meaning

IDIOMS = {
    Meaning.CHOSEN: """
        ^ take|choose|pick|select|use|do|try|book|keep|approve ~ X  # Take option B to the client, please.
        i|we want|prefer|choose|pick|take|like|favour|favor|vote|approve ~ X  # I want A before the weekend.
        i'd|we'd|i'll|we'll prefer|choose|pick|take|like|go|do|have ~ X  # I'd rather have C than wait.
        go|going|proceed|run|stick|start ~ X  # Friday is short, so go ahead with B on Thursday.
        let's|lets|let ~ X  # Let's do A before she changes her mind.
        can|could|would|will you (please) take|choose|do|use|go|pick ~ X  # Could you go with A please?
        X please|pls|plz  # Because of the rain A please.
        X it is|then  # A wedding on top of a christening is madness, so B it is.
        X (is|was|would) (absolutely|totally|perfectly|quite|just) fine|good|great|ok|okay|perfect|right|best|better|better|fine  # B is fine for the small shop.
        X is|was|would (be) (the|my|our) (clear|only|obvious) best|one|way|choice|favourite|favorite|preference|pick|winner|answer|vote  # C would be my choice, the others take too long.
        X sounds|looks|seems|feels (very|like) (the) good|great|best|fine|right|better|reasonable|sensible|fair|ok|okay  # B sounds reasonable to us.
        X works|wins|gets|has my|best|for|well|fine  # A works for me.
        my|our vote|choice|pick|preference|favourite|decision|answer (is|goes|would) (be) ~ X  # My vote goes to C.
        i'm|i|we're|we (am|are|was) (all) for|happy|good|fine|ok|okay (to) ~ X  # I'm happy with A.
        yes|ok|okay to X  # Yes to B.
        no objection* to X  # No objections to B from our side.
        nothing but X  # Nothing but A will do.
        decided on|for ~ X  # We have decided on B after all.
        rather|preferably|better X than  # Rather A than B.
        ^ first|start ~ X  # First A, then B.
        if|when|provided … … X $  # If the bus is free B, otherwise A.
        X as in|like  # B as in Bravo.
        X for alpha|bravo|charlie  # C for Charlie.
        stay|remain with ~ X  # Stay with the old supplier, he knows us.
        give ~ X a|another try|go|chance  # Give A a try.
        X would suit|fit|work|do  # B would suit me better.
        like ~ X most|best|better  # Of the three I like A most.
        team X  # Team C!
        X all the way  # B all the way.
        X every|any time|day  # C any day.
        has|have|got|it's to be X  # It has to be C.
        money's|money is on X  # My money's on A.
        make|call (it|that) ~ X  # Make it C.
        X hands down  # B hands down.
        X is the way (to)  # B is the way to go.
        X is|seems (the) (by) (far) safest|simplest|fairest|wisest|kindest|smartest  # A is the safest.
        clear|firm|definite|big|resounding ~ X  # A firm B.
        X from me|us  # B from me.
        only X  # Only C will do.
        1 for X  # +1 for B.
        X (:|=|-) yes|yep|ok|👍|✅|✓|✔ $  # A no, B yes.
        X is|are|sounds (about) enough|sufficient|plenty|right|fair  # Patching is enough.
        support|back|endorse|approve|supports|backs|endorses|approves ~ X  # The board backs your proposal.
        X first  # C first.
    """,
    Meaning.CORRECTED: """
        ^! sorry|wait|no|correction|actually , ~ (meant|mean|make) (it|that) ~ X  # A – sorry, I mean B.
        i meant|mean ~ X  # I meant C.
        on second thought* , ~ X  # On second thoughts, C.
        ^! no wait (,) ~ X  # B. No wait, A!
        ^! actually|hang|hold no|on (,) ~ X  # B. Actually no, A.
    """,
    Meaning.REFUSED: """
        not|never|without|against|avoid|skip|forget|drop|except|exclude ~ X  # A, not B.
        don't|dont|can't|cannot|won't|wouldn't|didn't|doesn't ~ X  # I don't want B.
        not keen|happy|convinced|sold|sure on|about|with|of|by ~ X  # Not keen on A.
        no to|for X  # No to A, yes to C.
        no X  # No C this time.
        rather|instead|better … than X  # Rather A than B.
        instead of X  # C instead of A.
        rather than X  # C rather than A.
        Y over X  # A over B any day.
        prefer ~ Y to X  # I prefer A to B.
        X is|seems|looks|sounds|feels|would (be) (far|way|much|a) (bit|little) too  # A is far too expensive.
        X isn't|won't|doesn't|can't|wouldn't|makes|costs  # B won't work here.
        X is|would|will|does|makes|are not|no|out|off|impossible|never  # C is out.
        neither|not|nor (do) Y nor|or|and X  # Neither A nor C.
        neither|nor X  # Neither A nor C.
        anything but X  # Anything but C.
        rule* out X  # I'd rule out A.
        tried X  # We've tried A already.
        X not $  # A not, thanks.
        X would|will|does … too  # B would take too long.
        X is|are|looks|sounds|seems|feels|would (be) (a) (bit|little|rather|very|so) cheap|expensive|risky|slow|silly|wrong|bad|weird|overkill|unfair|unrealistic|complicated|pointless|ugly|dangerous|harsh|unfriendly|rude|late|early|impossible|unnecessary|tacky  # C looks cheap.
        X is a no-go|mistake|non-starter  # C is a no-go.
        X is off the table  # A is off the table.
        scrap|reject|ditch X  # Scrap A.
        no way X  # No way C.
        not interested in X  # Not interested in C.
        X won't fly|do|work  # C won't fly.
        X (:|=|-) no|nope|👎|❌|✗ $  # A no, B yes.
        despite|contrary X  # Despite your advice: A.
        contrary to X  # Contrary to your advice.
        no point|sense|use|need in|to|for ~ X  # No point in A.
    """,
    Meaning.FALLBACK: """
        otherwise|else|alternatively (,) ~ X  # A if they can pay half up front, otherwise B.
        if not (,) ~ X  # C if in stock. If not, A.
        failing that (,) ~ X  # A; failing that, B.
        (as) (a) fallback|backup|second (choice) … X  # B, with C as fallback.
        X as|is (a|the|my) fallback|backup|second|plan  # B, with C as fallback.
        unless … … (,) then ~ X  # A unless she objects to it all, then C.
        in which case ~ X  # A, unless they raise the price, in which case C.
    """,
    Meaning.IF_NOT: """
        if … not|can't|cannot|doesn't|don't|isn't|aren't|won't|hasn't … (,) ~ X  # B. If he doesn't answer, C.
        if|should … fails|fail|impossible|unavailable (,) ~ X  # C. If that fails, A.
        X if|when|should … … not|can't|cannot|doesn't|don't|isn't|aren't|won't|hasn't|fails|fail  # C for this week, A if they can't repair it.
        if … nobody|none|nothing … (,) ~ X  # If nobody does, third.
    """,
    Meaning.OTHER: """
        other|remaining one|option|two  # Neither B nor C, so do the other one.
        the other $  # Not A, the other.
        what's|whatever is left  # What's left, then.
        anything|everything|all but|except  # Anything but A and C.
    """,
    Meaning.LATER: """
        X from|starting|later|afterwards|after|next  # B for now, C from July.
        first|start ~ Y … (,) (and) then|later|afterwards ~ X  # First A, and then B.
        now … and|then|later ~ X  # B now, then C.
        and|, then|later|afterwards ~ X  # B for a month and then C.
        X as of  # B for now, C as of July.
        and|,|but from|starting … … X  # B for now, but from July I only want C.
    """,
    Meaning.DOUBTED: """
        maybe|perhaps|possibly|probably|might ~ X  # Maybe A.
        X maybe|perhaps|possibly|probably|might|could|may  # A maybe, I have to see.
        leaning|lean|inclined|tempted|tend to|towards|toward|by ~ X  # I'm leaning towards A.
        how|what about X  # How about C?
        considering|thinking about|of X  # I was thinking of A.
        have said|gone|chosen|taken|done|preferred (for) (with) X  # I would have said A.
        normally|usually|originally … X  # Normally A.
        could|can live with X  # I could live with C.
        unsure|undecided|torn … X  # I'm torn between A and C.
        depends … X  # It depends, A or C.
    """,
    Meaning.RECOMMENDED: """
        (exactly) (do) (what) (just) as|what|like|whatever|whichever|that you|you've|you'd|you're (have|had|would|all) suggest*|recommend*|propose*|advise*|said|say  # Go with what you suggest.
        as suggested|recommended|proposed|advised|planned  # As suggested, thanks.
        your (own) suggestion|recommendation|proposal|pick|favourite|advice|idea|plan|judgement|gut  # Follow your own recommendation.
        the|your recommended|suggested|proposed|preferred (option|one|way|solution|route)  # The recommended one, please.
        the one you suggest*|recommend*|propose*  # The one you recommend.
        as|what|whatever you think (is) (best|right|fit|sensible)  # Do what you think is best.
        as|what you see fit  # Do as you see fit.
    """,
    Meaning.YES: """
        yes|yep|yeah|yup|yess  # Yes.
        ok|okay|oki|k  # Ok.
        agree|agreed|approved|approve|confirmed|granted  # Agreed.
        sounds|looks|seems (very|really|like) (a) good|great|fine|right|perfect|sensible|plan|reasonable|lovely  # Sounds good.
        fine|good|ok|okay|happy by|with|for me|us|this|that|it|you  # Fine by me.
        i'm|we're happy|fine|good|ok|okay with that|this|it  # I'm fine with that.
        that|this|it works|suits  # That works for me.
        that|this|it is|was|would (be) (absolutely) fine|good|great|perfect|right|ok|okay  # This is fine.
        that's|it's (absolutely) fine|good|great|perfect|right|ok|okay  # That's fine.
        by all means  # By all means.
        no objection*  # No objections.
        makes|make sense  # Makes sense.
        👍|👌|✅|🆗|✔|💯  # 👍
        ^ works for me|us  # Works for me.
        thumbs up  # Thumbs up!
        that's a yes  # That's a yes from me.
        yes from me|us  # A yes from me.
        happy to follow your lead  # Happy to follow your lead.
        carry on  # Carry on.
        your way  # Do it your way.
        exactly what i|we would|wanted|want|hoped  # Exactly what I would have done.
        couldn't agree more  # Couldn't agree more.
        jawoll|aye|roger|ya|yea|yeh|yuppers|affirmative  # Aye.
        that'll|that will do  # That'll do nicely.
        spot on  # Spot on.
        i'm|we're in|game|convinced  # I'm in.
        you're|you are (quite|absolutely) right  # You're right.
        i|we second (that|this)  # I second that.
        seconded|ditto  # Seconded.
        green light  # You have my green light.
        have my|our ok|okay|approval|blessing|go-ahead|consent  # You have my blessing.
        suits me|us  # Suits me.
        sure thing  # Sure thing.
        be my guest  # Be my guest.
        signed off  # Signed off.
        i'm|we're (all) with you|for (it|that|this)  # I'm with you on this.
        no issues|worries|issue|problem|problems  # No issues here.
        go along with that|this|it|you  # I'll go along with that.
        as per|in line with your  # As per your mail.
        i|we am|are (all) with you  # I am with you on this one.
        of course you|we|i may|can|do|should  # Of course you may.
        you may|can (go)  # You may.
    """,
    Meaning.PLEASED: """
        sure|absolutely|definitely|certainly|perfect|great|lovely|brilliant|fine|good|deal|lgtm|alright  # Perfect!
        of course  # Of course.
        good|great|right|smart call|one|choice  # Good call.
        good|great|nice|excellent plan|idea|thinking|suggestion  # Good plan, thanks.
        why not $$  # Why not!
        all good  # All good, carry on.
    """,
    Meaning.GO_AHEAD: """
        go ahead|for (it)  # Please go ahead.
        do it|that|so|this  # Do it, please.
        let's do it|that|this  # Let's do that.
        crack on  # Crack on.
        fire away  # Fire away.
        full steam ahead  # Full steam ahead.
        make it so|happen  # Make it so.
        get cracking|going|started  # Get cracking.
        go for it  # Go for it.
        i|we trust you|your  # I trust you on this.
        you know best  # You know best.
        i|we defer to you  # I defer to you.
    """,
    Meaning.SEEN: """
        i|we|i've|we've|i'd (already) (have) saw|seen|know|knew|read|heard|got|noticed|remember|understand|hear|see  # Yes, I saw that.
        that's|it's|is true|annoying|sad|bad|terrible|strange|odd  # Yes, that's true.
    """,
    Meaning.NOTED: """
        noted|received  # Ok, noted.
        thanks|thank (you) for (the) (quick) letting|update|heads-up|info|information|note|telling  # Great, thanks for letting me know.
        good to know  # Good to know.
        got it|that|your  # Got it.
    """,
    Meaning.NONE: """
        none (of) these|those|them|the|this|that|it  # None of these, Mira.
        ^^ none|neither $$  # None.
        neither|none of|one|option|really  # Neither of them works for me.
        not any of these|those|them|the  # Not any of those, please.
        don't (do|like|want) any of|option*  # I don't like any of the options.
        no to all  # No to all three.
        all (three|of) (them|these|those) are|is (far|way) too  # All three are too expensive.
    """,
    Meaning.NEED_INFO: """
        need|needs|want|like|give|send (me) (some|a) (bit|little) (more) info|information|details|context|facts  # NEED INFO
        more info|information|details|context (please|needed)  # More details please, before I say anything.
        (quick|one|first) question (first|:|,|-|–)  # A quick question first.
        tell me (first) what|how|why|when|who|which|more|whether|if  # Tell me first what it costs.
        let me know what|why|when|who|whether|if  # Let me know what A would cost.
        let me know how long|much|many|often|soon  # Let me know how long A would take.
        ^ what would|does|do|is|are|did|was|about|happens  # What would A cost us
        ^ how much|long|many|often|soon|does|do|is|would  # How much is it
    """,
    Meaning.DELEGATED: """
        department|decision|responsib* , i've|i  # That's Bettina's department, I've asked her.
        ask|check|talk|speak|discuss|sort|align|clear … with|to  # Please check with Tom.
        ^ ask|asking|asked N  # Ask Tom.
        ^ ask|asking|asked my|our|the  # Ask my wife.
        i've|i|we|have|we've (just) (have) asked|forwarded|passed|handed|cc'd|copied|looped  # I've asked her to get back to you.
        your call|decision|choice  # Your call.
        leave|leaving it (up) to you|him|her|them  # I leave it to you.
    """,
    Meaning.UNDECIDED: """
        before i|we (can) decide|choose|say|answer|commit|pick  # I'd like to know the price before I decide.
        will decide|choose  # Peter will decide.
        has|have|needs to decide  # Peter has to decide.
        decides|chooses|handles  # My wife decides that.
        not sure|decided|certain (yet|which)  # I'm not sure yet.
        need|want|have|let|i'll|we'll|will (me|us|to) (to) think|sleep|decide|consider|mull  # Let me sleep on it.
        i|we|i'd|we'd (just|first|still|really|will) need|want|have|like to (first) check|ask|see|speak|talk|look|read|think|discuss  # I need to check with the bank.
        have (a|another) (quick) think|look|chat  # I'll have a think.
        think (it|this|that) over  # I'll think it over.
        think about it|this|that  # I'll think about it.
        not my call|decision|department|area  # Not my department.
        you decide|choose|pick  # You decide.
        up to you|him|her|them  # That's up to you.
        has|have|having (the) (final|last) say|word  # Karen has the final say.
        if it was|were up to me  # If it were up to me A.
        it's N budget|call|decision|choice|department  # It's Karen's decision.
        N has to agree|approve|sign  # Karen has to agree.
    """,
    Meaning.POSTPONED: """
        leave (it|this|that) with me  # Leave it with me till tomorrow.
        hold off|on|fire|everything  # Hold off for now.
        not|don't (do) (anything) yet  # Don't do anything yet.
        wait until|till|for|with  # Wait until I have spoken to him.
        can|could|let|shall|let's we|us (talk|discuss|do|speak|postpone|take|look|decide) … tomorrow|monday|tuesday|wednesday|thursday|friday|later|week|call|phone|meeting  # Can we talk about it on Monday?
        look (at|into) (it|this|that) (at|into) (it) tomorrow|later|tonight|monday|on|when|next  # I'll look at it tomorrow.
    """,
    Meaning.CALLS_BACK: """
        get|come back to you  # I'll get back to you.
        (will|i'll|we'll) let you know  # I'll let you know tomorrow.
        call|ring|phone me  # Call me before you do anything.
    """,
    Meaning.EITHER: """
        ^^ either|whichever|both|whatever $$  # Both.
        either|both (one|way|of) (them) is|are|works|work|would  # Either is fine.
        go|be either way  # Could go either way.
        don't|do mind|care|matter  # I don't mind.
    """,
    Meaning.REQUEST: """
        ^ can|could|would|will you (please|just|maybe) take|choose|do|use|go|pick|please  # Could you go with A please?
        ^ can|could|may|shall|should we|i|you (please|just) go|do|take ~ X (then|please) $  # Can we do B then please?
    """,
    Meaning.UNDO: """
        ^ undo  # UNDO
        please undo  # Please undo that.
        take that|it back  # Please take that back.
    """,
}
