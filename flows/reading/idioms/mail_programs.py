"""What mail programs and companies write around an answer, in three languages."""

from __future__ import annotations

from flows.reading.idioms.reply_words import phrases, words

# who wrote the mail below: "On Tue, 4 Mar 2025 at 10:26, Rowena Clegg <rowena@tidydesk.example> wrote:"
WROTE = words("""
    wrote schrieb skrev geschrieben skriver schreibt writes écrit
""")

OPENS_ATTRIBUTION = words("""
    on am den dato mon tue wed thu fri sat sun man tir tirs ons tor tors fre lør søn mo di mi do fr sa so monday
    tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
    mandag tirsdag onsdag torsdag fredag lørdag søndag le
""")

# the header of a mail as Outlook quotes it: "Von: Jana Vogt", "Gesendet: Mittwoch, 11. Juni 2025 16:47"
HEADER_FIELDS = words("""
    from sent to subject date cc bcc reply-to importance attachments organization von gesendet an betreff datum
    kopie antwort wichtigkeit priorität anlagen organisation fra sendt til emne dato kopi vedhæftet prioritet
    vigtighed svar
""")

# a line above the mail that is answered: "-------- Ursprüngliche Nachricht --------"
ORIGINAL_BELOW = phrases("""
    original message | forwarded message | begin forwarded message | originalnachricht | ursprüngliche nachricht |
    originalmail | weitergeleitete nachricht | anfang der weitergeleiteten nachricht | oprindelig besked |
    oprindelig meddelelse | original meddelelse | original besked | videresendt besked | videresendt meddelelse |
    start på videresendt besked | start på videresendt meddelelse | reply message | antwort nachricht |
    original-nachricht | original email | original appointment
""")

# "Sendt fra min iPhone"; whole lines, compared without what follows in brackets
SENT_FROM = phrases("""
    sent from | sent with | sent via | sent by | sent using | get outlook for | send from my | gesendet von |
    gesendet mit | gesendet über | gesendet aus | gesendet per | von meinem | von meiner | vom | outlook für |
    diese nachricht wurde von meinem | diese e-mail wurde von meinem | versendet mit | verschickt mit | von outlook
    | von samsung | holen sie sich outlook | hol dir outlook | von unterwegs | von mobil | sendt fra | sendt med |
    sendt via | hent outlook | afsendt fra | skrevet på min | download outlook | excuse | please excuse |
    apologies for typos | bitte entschuldigen sie tippfehler | undskyld slåfejl | typed on | getippt auf | tippet på
    | virus-free | virenfrei | virusfri | yahoo mail: | mailed from
""")

SENT_FROM_ENDS = phrases("""
    gesendet | gesendet. | sent | beziehen | herunterladen | sendt | smartphone | verschickt
""")

# closing words; a line that is nothing but these and a name begins the signature
CLOSINGS = phrases("""
    best regards | kind regards | warm regards | regards | best wishes | all the best | best | cheers | many thanks
    | sincerely | yours sincerely | yours faithfully | yours truly | yours | warmly | with kind regards | thanks |
    thank you | thx | rgds | br | kr | take care | love | xx | x | xoxo | speak soon | talk soon | have a great day
    | have a nice day | have a good one | many thanks and best wishes | with best wishes | cordially | respectfully
    | mit freundlichen grüßen | mit freundlichen grüssen | mit freundlichem gruß | mit freundlichem gruss | mfg |
    freundliche grüße | freundliche grüsse | freundlichen gruß | freundlicher gruß | viele grüße | viele grüsse | vg
    | liebe grüße | liebe grüsse | lieben gruß | lg | beste grüße | beste grüsse | besten gruß | bester gruß | bg |
    schöne grüße | schöne grüsse | schönen gruß | herzliche grüße | herzliche grüsse | herzlichen gruß | herzlich |
    herzlichst | gruß | gruss | grüße | grüsse | grüßle | hochachtungsvoll | ihr | ihre | euer | dein | deine |
    mit besten grüßen | mit besten grüssen | mit herzlichen grüßen | mit lieben grüßen | schönen tag |
    schönen tag noch | schönes wochenende | bis bald | bis dann | bis später | vielen dank | danke | danke und gruß
    | dank und gruß | danke und viele grüße | vielen dank und viele grüße | servus | ciao | tschüss | pfiat di |
    gruezi | mit gruß | beste grüße und danke | alles gute | alles liebe | sonnige grüße | grüße aus |
    viele grüße aus | med venlig hilsen | venlig hilsen | de bedste hilsner | bedste hilsner | bedste hilsen |
    kærlig hilsen | mange hilsner | hilsen | hilsner | mvh | m.v.h | m.v.h. | vh | v.h. | dbh | kh | knus | kram |
    hav en god dag | god dag | god weekend | fortsat god dag | med venlige hilsner | venligst | på forhånd tak |
    mange tak | tak | tusind tak | vi ses | hej hej | de bedste hilsener | bedste hilsener | god dag og hilsen |
    sommerhilsner | tak og hilsen | med hilsen | mit freundlichen grüßen / venlig hilsen |
    mit freundlichen grüßen / kind regards | med venlig hilsen / best regards | med venlig hilsen / kind regards |
    mit freundlichen grüßen / best regards | grüezi | freundliche gruesse | mit freundlichen gruessen |
    viele gruesse | liebe gruesse
""")

POLITE_CLOSINGS = words("""
    thanks thank thx danke dank tak cheers
""")

GREETINGS = words("""
    hi hello hey dear morning good afternoon evening hiya howdy greetings hallo hej kære lieber liebe liebes sehr
    geehrte geehrter geehrtes guten gute tag abend moin servus grüß gott grüezi gruezi dag goddag godmorgen goddaw
    hejsa davs halløj mahlzeit team all alle together zusammen sammen there mr mrs ms dr herr frau hr fr miss prof
""")

OPENS_GREETING = words("""
    hi hello hey dear morning good hiya hallo hej kære lieber liebe sehr guten moin servus grüß grüezi gruezi goddag
    godmorgen hejsa davs halløj greetings mahlzeit tach tag na morgen
""")

# words of a notice put below (or above) a mail by the company
DISCLAIMERS = phrases("""
    confidential | privileged | addressee | intended recipient | intended only | environment before printing |
    external email | external e-mail | outside the organi | outside of the organi | outside the company |
    outside of your organi | links and attachments | click links | [external | [ekstern | [extern | caution: |
    vertraulich | richtige adressat | beabsichtigte empfänger | nicht der adressat | irrtümlich erhalten | umwelt |
    externe e-mail | externer absender | von extern | außerhalb der organisation | außerhalb des unternehmens |
    unbefugte | unerlaubte | fortrolig | ved en fejl | tilsigtede modtager | rette modtager | miljøet | ekstern mail
    | ekstern afsender | uden for organisationen | registergericht | handelsregister | geschäftsführer | amtsgericht
    | registered in england | company number | cvr | ust-id | steuernummer | scanned for viruses | auf viren |
    for virus | avast | this e-mail and its attachments | this email and any | unsubscribe | datenschutz
""")

# "see my answers below": the answers stand in the quoted mail
SEE_BELOW = phrases("""
    see below | answers below | answer below | comments below | inline | in red | siehe unten | s.u. | s. u. |
    antworten unten | antwort unten | im text | unten eingefügt | in rot | se nedenfor | se herunder | svar herunder
    | svar nedenfor | nedenfor | med rødt | herunder
""")

ARROWS = phrases("""
    <- | -> | => | <= | ← | → | ⇐ | ⇒ | >> | << | ✓ | ✔ | ✅ | ☑ | [x] | (x) | 👈 | ^
""")

# how such a notice begins
NOTICE_BEGINS = phrases("""
    this e-mail | this email | this message | this mail | this communication | the information in | the information contained |
    the contents of | please consider | please think | think before | consider the environment | caution | warning | external |
    ekstern | extern | confidential | disclaimer | important: | registered | company number | virus | if you are not the |
    you received this | diese e-mail | diese email | diese mail | diese nachricht | der inhalt dieser | die informationen in |
    bitte prüfen sie | bitte denken sie | denken sie an | denk an die umwelt | der umwelt | hinweis: | achtung | vertraulich | amtsgericht |
    registergericht | sitz der gesellschaft | geschäftsführer | ust-id | externe e-mail | informationen zum datenschutz | datenschutz: |
    denne mail | denne e-mail | denne besked | denne meddelelse | oplysningerne i | indholdet af | tænk på | fortrolig | ekstern mail |
    advarsel | cvr | pas på
""")
