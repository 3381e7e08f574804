"""English words of reports: phrases by what they mean, and irregular forms. Add one where it belongs."""

from __future__ import annotations

from flows.reading.idioms.meanings import Means

# a sentence that made each meaning necessary stands beside it in meanings.py
PHRASES = {
    Means.TODAY: """today | todays | today's | this morning | this afternoon | this evening | tonight | so far today |
        for today | just today | as of today | today only""",
    Means.OTHER_DAY: """yesterday | yesterdays | yesterday's | day before | the other day | last night | last time |
        last monday | last tuesday | last wednesday | last thursday | last friday | last saturday | last sunday |
        previously | day earlier | last year | on average last | used to be | earlier this week | over the weekend |
        from the weekend | weekend's | the weekend's | last weekend""",
    Means.WEEKDAY: """monday | mondays | monday's | tuesday | tuesdays | tuesday's | wednesday | wednesdays |
        wednesday's | thursday | thursdays | thursday's | friday | fridays | friday's | saturday | saturdays |
        saturday's | sunday | sundays | sunday's | mon | tue | tues | wed | thu | thur | thurs | fri""",
    Means.SHORT_DAY: """mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun""",
    Means.LATER: """tomorrow | tomorrows | tomorrow's | tmrw | tmr | tomo | 2moro | next week | next monday |
        next tuesday | next wednesday | next thursday | next friday | next month | next time | day after |
        later this week | upcoming | scheduled for | due on | in the coming | by friday | by monday | by tuesday |
        by wednesday | by thursday | arrive on | arrives on | arriving on | arrive in | come on | coming on | comes on
        | due in | for the rest of | arrive | arrives | arriving | coming in on | get here on""",
    Means.PERIOD: """this week | week total | weekly total | weekly | week so far | so far this week | for the week |
        in the week | week's total | last week | last week's | week to date | wtd | mtd | ytd | month to date |
        year to date | this month | so far this month | month so far | monthly | monthly total | last month |
        last month's | this year | this quarter | quarter | in total since | since monday | since tuesday |
        since wednesday | since thursday | since january | since launch | since june | all time | all-time |
        overall so far | running total | to date | cumulative | the week | month total | week is | weeks total |
        january | february | march | april | june | july | august | september | october | november | december |
        past week | past month | past 7 days | past 30 days | last 7 days | last 30 days | running count |
        grand total since | lifetime | all in all since | that brings us to | brings us to | bringing us to |
        brings the total to | bringing the total to | which brings us to | puts us at | that puts us at | takes us to
        | we're at | we are at | running at | so now | making it | list now""",
    Means.TARGET: """target | targets | goal | goals | aim | aims | aiming for | aimed for | budget | budgeted | quota
        | limit | limits | cap | capped at | planned for today | was supposed to be | supposed to | minimum | min of |
        maximum | max of | max | threshold | benchmark | objective | kpi is | sla is | allowance | capacity | forecast
        | projected | expected | hoping for | hoped for | hope for | under target | over target | below target |
        above target | target of | the target | plan""",
    Means.AGAINST: """vs | vs. | versus | against | compared to | compared with | as opposed to | instead of |
        rather than | up from | down from | over from | as against | was previously | previously | before it was |
        not the""",
    Means.FROM: """from""",
    Means.IMAGINED: """would have | would've | wouldve | would of | could have | could've | should have | should've |
        might have | we'd have | i'd have | it'd have | would be | could be | might be | nearly | almost got | i'd |
        we'd | would | was going to | were going to | had planned | had hoped | almost hit""",
    Means.INTENDED: """will | i'll | we'll | i will | going to | gonna | planning | plan to | plan is | plan for |
        plans for | intend to | want to | next up | still to come | to come | need to do | have to do | must do |
        up next | about to | ready for tomorrow | might | may | hope to | hoping to | talked about | talking about |
        thinking about | thinking of | spoke about | dreamt of""",
    Means.WANTED: """wants | wanted | want | asked for | asks for | asking for | asked me | needs | need | needed |
        requested | requests | requires | required | request for | is requesting | would like | demands | ordered me |
        expects | wishes | promised | supposed | booked for | quoted | quote of | worth | priced at | costs | cost |
        charges | invoice for | budget for""",
    Means.LEFT_OVER: """left | to go | remaining | still to do | outstanding | still open | pending | still waiting |
        missing | short | still need | still needed | more needed | rolled over | carried over | on hold | waiting |
        unread | left over | leftover | awaiting | to be done | not yet done | still to | still remain |
        still remaining""",
    Means.EACH: """each | per | apiece | a day | a week | a month | a piece | an hour | @ | a head | per person |
        each one | every""",
    Means.COMPARED: """more than | fewer than | less than | more then | fewer then | worse than | higher than |
        lower than | up by | down by | increase of | decrease of | drop of | rise of | jump of | gain of | short of |
        better than | more than yesterday | fewer than yesterday | less than yesterday | more than last |
        fewer than last | more than usual | less than usual | fewer than usual""",
    Means.PART: """of them | of these | of those | of which | of whom | one of | two of | three of | four of | five of
        | only one of""",
    Means.INCLUDING: """including | incl | incl. | thereof | among them | among those | the rest | the other |
        the others | another | mostly | of that | the last | the first | the latest""",
    Means.WORKING: """took | spent | worked | needed | clocked | logged | log | logging | on the clock | put in |
        clock | my day was""",
    Means.WORK_TIME: """hours | worked | working | work""",
    Means.BUT: """but""",
    Means.MISTAKEN: """that's wrong | thats wrong | that is wrong | is wrong | not right | isn't right | incorrect |
        not true | isn't true | was wrong | wrong number | doesn't count | don't count | ignore that |
        scratch that""",
    Means.DEFINITE: """the | these | those""",
    Means.LABEL: """room | rooms | ext | ext. | extension | no. | nr | number | ref | ref. | reference | id | version
        | error | code | page | chapter | floor | level | gate | terminal | flat | apartment | street | road |
        order no | invoice no | case no | part | batch | step | option | table no | unit | week | lot | phase | round
        | season | series | section | item | line | bus | track | platform | line item | aged | age | model | size |
        grade | zone | top""",
    Means.NO: """no | not a single | not one | not any | zero | 0 | without any | without a | without a single |
        no more | no new | no further | nobody | no one | no-one | noone | nothing new | not a | 0x | had no | nothing
        | neither | nor a | nor any | neither a | neither any | no need for | no need for a | no need for any |
        not one single | not so much as a | not even one | not even a | there was no | there were no |
        there has been no | there have been no | never a | not so much as one""",
    Means.NONE: """none | none at all | nil | nada | zilch | nothing | nope | zip | nought | naught | zero |
        none today | nothing today | nothing new | none yet | none so far | nowt | zippo | not a single one | not one
        | not any | nothing came in | nobody | no one | there weren't any | there werent any | weren't any |
        there were not any | didn't have any | haven't any | hadn't any | wasn't any | there wasn't any |
        there wasn't one | wasn't one | isn't any | there isn't any | there aren't any | didn't get any |
        didn't get one | haven't had any | haven't had one | didn't see any | didn't see one | no new ones |
        no new one | nothing whatsoever | none whatsoever | nothing at all | not one at all | diddly squat |
        bugger all | sweet nothing | zero point zero | a big zero | big fat zero | a round zero | goose egg |
        a big fat zero | there were none | didn't happen | didn't occur | didn't come up | none new |
        not so much as one | no such thing | nil nil""",
    Means.ANY: """any | any new | a single | one single | anything | any of them""",
    Means.YES: """yes | y | yep | yup | true | ✓ | done""",
    Means.NOT: """couldn't | wouldn't | shouldn't | won't | can't | didn't | haven't | hasn't | don't | doesn't |
        didnt | havent | hadn't | not | isn't | wasn't | aren't | weren't | never | cannot""",
    Means.ALIKE: """twice as many | twice as much | twice the | double | doubled | half as many | half as much |
        half of | halved | three times | triple | tripled | as many as | as much as | same as | the same as |
        same number | about the same | roughly the same | similar | like yesterday | more or less the same | unchanged
        | as usual | as always | the usual | about as many | on par with | as before | slightly more | slightly fewer
        | slightly less | a bit more | a bit less | more than usual | less than usual | fewer than usual |
        more than yesterday | fewer than yesterday | less than yesterday | a little more | a few more | a few less |
        a few fewer | went up | went down | better than | worse than | more than last | fewer than last | than usual |
        than normal | than yesterday | than last | average day | normal day | quadrupled | up a bit | down a bit |
        about half | half the | a third of | two thirds of | most of the | the majority of""",
    Means.UNSURE: """lost count | didn't count | keep count | kept count | not sure | don't know exactly | no clue |
        no idea which | unclear | can't say | cannot say | hard to say | can't tell | cannot tell | who knows | dunno
        | no idea | which is right | which one is right | don't trust | doesn't add up | don't match | doesn't match |
        somewhere | give or take | not certain | can't remember | don't remember | forgot how many | lost track |
        depends | or so i think | hard to tell | unsure | conflicting | disagree | differs | differ | either |
        one of the two | contradicting | contradictory | don't agree | doesn't agree | not sure which | maybe |
        perhaps | or maybe | or was it | possibly | lots | loads | heaps | tons | plenty | masses | go figure |
        beats me""",
    Means.NOT_YET: """not counted | haven't counted | not yet | tbc | tba | tbd | n/a | na | not available |
        unavailable | isn't in | not in yet | still isn't in | no figure | no figures | no numbers | no data |
        not ready | to follow | will follow | follows | later | haven't checked | couldn't check | can't see |
        cannot see | can't access | didn't get to | haven't started | not started | haven't got | pending | won't load
        | not loading | is down | only work out | not updated | when it updates | not reported | not measured |
        skipped""",
    Means.CORRECTION: """sorry | oops | whoops | ooops | correction | no wait | wait | hold on | scratch that | edit |
        actually | i mean | i meant | make that | make it | my bad | my mistake | my error | miscounted | typo |
        rather | rectify | should be | should say | should read | correct is | nope | hang on | hm no | strike that |
        corrected | recounted | recount | double checked | double-checked | fixed | misread | no sorry | ah no | oh no
        | err | erm | i stand corrected | let me correct | not quite | ended up being | turned out to be |
        it's actually | fat fingers | scratch the | scratch my | forget the | forget what i | strike the |
        let me rephrase | i misspoke | i mistyped | mistyped | i mis-typed | should have been | should have said |
        should have written | was meant to be | meant to say | meant to write | meant to type | on second count |
        on second thoughts | on second thought | on closer inspection | counted again | having counted again |
        having recounted | read that as | change | correct | please correct""",
    Means.CORRECT: """is correct | is right | is the right one | is the correct one | is the real number |
        is the real one | is accurate""",
    Means.ALTOGETHER: """altogether | in total | total | totalling | totaling | in all | all in all | all together |
        combined | sum | makes | that makes | making | so | overall | total of | adds up to | comes to | came to |
        which makes | grand total | total today | all clients | all accounts | all sites | all shops | all teams |
        all channels | everything together | everyone together | = | all told | in sum | i.e | ie""",
    Means.MORE: """plus | more | another | additional | extra | further | then | on top | and then | again | added""",
    Means.DAYPART: """morning | in the morning | this morning | before lunch | after lunch | afternoon |
        in the afternoon | this afternoon | evening | in the evening | at night | am | pm | first half | second half |
        early | later on | first shift | second shift | before noon | after noon | over lunch | late shift |
        early shift | since then""",
    Means.SOURCE: """says | say | said | shows | show | showed | according to | per the | reports | reported by |
        claims | has it at | counts it | counted by | displays | tells me | reads | gives | has me at | my notes |
        my list | my sheet | the dashboard | the system | dashboard | thinks | i'd say | i would say | i'd guess |
        i make it | my count is""",
    Means.CONTRAST: """but | however | as it stands | in reality | in fact | actually | instead | though | only | just
        | in the end | ended up | turned out | yet | as it is | as it was | otherwise | still | now it is | now it's |
        so it was""",
    Means.AND: """and | & | n | +""",
    Means.IF: """if | had the | had we | had i | were it not | unless | in case | once | as soon as | assuming |
        if only""",
    Means.IT: """it was | it is | it's | its | that's | that is | thats | those were | they were | was | were |
        came out at | ended at | finished at | ended up at | we ended | did | got | made | managed | reached | hit |
        landed at | it came to | turned into | became | there were | there was""",
    Means.LIGHT: """a | an | the | is | was | were | are | be | been | am | i | i've | we | we've | he | she | they |
        you | it | my | our | your | his | her | their | me | us | has | have | had | do | does | did | done | got |
        get | came | come | comes | went | goes | at | in | on | of | to | for | with | by | from | up | out | off |
        over | about | around | approx | approx. | roughly | ca | ca. | circa | some | only | just | now | also | so |
        far | this | that | these | those | there | then | here | well | very | really | all | total | altogether |
        exactly | currently | again | already | as | per | finally | too | today's | which | down | back | through |
        thru | across | into | live | new | avg | avg. | average | averaged | av. | even | both | who | what | when |
        where | while | since | after | before | during | until | till | because | or | if | than | yes | yep | yay |
        ok | okay | hi | hey | hello | thanks | thank | please | pls | good | great | lol | haha | stands | stood |
        sits | sitting | reached | hit | landed | dropped | rose | fell | grew | climbed | remained | stayed | ended |
        finished | managed | made | completed | handled | processed | sent | took | worked | spent | logged | tracked
        | clocked | counted | achieved | totalled | recorded | noted | received | gained | incoming | sir | mam |
        madam | exact | full | whole | little | long | sat | until now | up to now""",
    Means.BEFORE_A_THING: """at | in | on | of | to | for | with | by | from | about | into | across | through | thru
        | over | under | after | before | during | since | via | using | because | so | but | and | or | as | while |
        when | where | which | who | that | until | till | between | among | off | onto | upon | within | without |
        around | plus | minus | not | per | incl | including | if | than | vs | was | were | is | are | has | have |
        had | got | came | went""",
    Means.ONE: """one | a single one | just one""",
    Means.PIECES: """pieces | piece | pcs | pc | units | x | times | items | in | in total | so far | done | today |
        ones | one | each | overall | number | people | persons | folks | customers | new ones | nos""",
    Means.COUNTING: """count | counts | number | numbers | figure | figures | total | totals | score | amount | nr |
        no | volume | tally | stats | numbers of""",
    Means.WEAK: """no | not | time | rate | daily | average | avg | number | total | amount | score | today | day | of
        | the | per | count | value | within | level | client | customer | new | work | weekly | share | volume |
        minutes | hours | in | for | on | to | from | with | by | and | or | a | an | at | quality | index | all""",
    Means.MODIFIER: """new | open | closed | sent | made | won | sold | done | held | written | taken | cut | paid |
        read | inbound | outbound | missed | overdue | booked | completed | issued | total | average | qualified |
        live | given | met | found | built | drawn | lost | set | put | got | kept | shot | drafted | in | out |
        received | first | late | still | left | online | active | unread | pending | signed | spent | run | seen |
        heard | laid | sewn | grown | dealt | fixed | typed | up | over | off | away | back | through | handed""",
    Means.EARNING: """brought in | earned | made | took in | sold for | collected | raised | turned over | banked |
        took | sold""",
    Means.INCOME: """revenue | sales | takings | income | turnover | earnings | donations | raised | collected | sold
        | fees""",
    Means.STOCK: """open | backlog | outstanding | pending | remaining | left | overdue | unread | waiting | queue |
        inbox | unresolved | still | to do | free | available | vacant | spare""",
    Means.AHEAD: """scheduled | booked | planned | arranged | set | confirmed | reserved | queued | bookings |
        appointments | reservations | fixed""",
    Means.TO: """to | down to | up to | into | now""",
    Means.ASKING: """did | do | does | have | has | can | could | should | shall | would | will | is | are | was |
        were | what | which | how | when | who | why | want | any""",
    Means.EXTREME: """longest | shortest | slowest | fastest | quickest | biggest | largest | highest | lowest | top |
        best | worst | peak | record | oldest""",
    Means.EXACT: """to be exact | to be precise | exactly | precisely | exact number | i.e | ie | that is to say""",
    Means.SWAPPED: """other way round | other way around | the wrong way round | swapped | mixed up""",
    Means.ACTUAL: """actual | actuals | result | results | now""",
    Means.PRICE: """price | rate | cost | spend""",
    Means.GAIN: """new | gained | growth | gains | added | net""",
    Means.FIGURES: """figures | numbers | stats | report for""",
    Means.WHOLE: """out of | of the""",
    Means.APIECE: """each | of each | apiece | both""",
    Means.AS_SAID: """that many | that's how many""",
    Means.LIKEWISE: """likewise | ditto""",
    Means.RESPECTIVELY: """respectively | resp""",
    Means.STANDING: """now stands at | stand at | stands at | is now at""",
    Means.NOW: """now | right now | currently | at the moment | as of now | at present""",
    Means.RELABEL: """that's the | that was the | those were the | that is the | those are the | i meant the |
        that's for""",
    Means.DONE: """done | finished | completed | sorted | fixed | delivered | published | submitted | set up |
        cleaned up | wrapped up | is live | went live | is out | updated | sent out | launched | resolved | uploaded |
        prepared | drafted | organised | organized | solved | repaired | mended | ✅ | ☑ | ✔""",
    Means.WIN: """win | we won | won the | yay | woohoo | great news | good news | proud | finally | record | best day
        | personal best | happy to say | success | milestone | praised | compliment | loved it | thrilled | 🎉 | 🥳 | 🏆
        | 🙌 | 👏 | 💪""",
    Means.PROBLEM: """blocked | blocker | stuck | can't | cannot | couldn't | waiting for | waiting on | still waiting
        | problem | problems | issue | issues | broken | is down | crashed | crashes | crash | locked out |
        locked me out | error | fails | failed | failing | doesn't work | not working | won't | unable to | no access
        | urgent | complained | angry | threatens | threatening | delayed | hacked | outage | went down | keeps |
        need your | needs your | need help | escalated to | refuses | froze | offline | lost access | bug |
        cut off""",
    Means.GREETING: """see you tomorrow | talk tomorrow | until tomorrow | till tomorrow | speak tomorrow |
        good morning | good evening | good afternoon | good night | more tomorrow | rest tomorrow | see you monday |
        see you on monday | back tomorrow | tomorrow then | talk later | have a good weekend | have a nice evening |
        have a nice weekend | happy friday | happy monday | good weekend | no problem | no worries | no stress |
        no rush | no hurry | no complaints so far | no news | no doubt | no time | no way | no idea | no clue |
        no change | no changes | no problems | no issues | no surprise | no wonder | no matter | no longer | no point
        | no wait | no sorry | to be honest | tbh | so to speak | one more thing | one thing | for one | one note |
        one day | one of those""",
}

# the forms of a word no stemmer knows, and how it is shortened
FORMS = """
    sent send sending sends | wrote written write writing | sold sell selling | made make making | held hold holding
    | won win winning | paid pay paying | did done do doing | took taken take taking | read reading | cut cutting |
    met meet | found find | built build | drew drawn draw | gave given give | ran run running | shot shoot |
    spent spend spending | taught teach | saw seen see | rang rung ring | sign-up sign-ups signup signups signedup |
    ticket tix tkt tkts tiket tikets | appointment appt appts | message msg msgs | email e-mail mail mails eml |
    call calls | hour hours hrs hr | response resp | customer cust | reservation resv | shut close closed |
    document doc docs | application app apps | video vid vids | follower flwr | conversion conv | newsletter nl |
    invoice inv invs | impression impr imps | transaction txn txns | satisfaction sat |
    complaint complain complains complained complaining |
    cancellation cancel cancels cancelled canceled cancelling cancelation | reservation reserve reserved reserving |
    delivery deliver delivered delivering deliveries | registration register registered registering |
    enrolment enroll enrolled enrol enrollment | installation install installed installing |
    inspection inspect inspected inspecting | translation translate translated translating |
    referral refer referred referring | application applied | subscription subscribe subscribed |
    resignation resign resigned | donation donate donated donating | escalation escalate escalated escalating |
    collection collect collected collecting | consultation consult consulted consults |
    approval approve approved approving | rejection reject rejected | failure fail failed fails |
    renewal renew renewed renewing | withdrawal withdraw withdrew withdrawn | arrival arrive arrived |
    departure depart departed | transcription transcribe transcribed transcribing | proposal prop props |
    meeting mtg mtgs | quote qte | photo pic pics | comment cmt cmts | subscriber sub subs |
    unsubscribe unsub unsubs | subscription subscriptn | resume cv
"""
