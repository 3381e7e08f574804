"""Danish words of reports: phrases by what they mean, and irregular forms. Add one where it belongs."""

from __future__ import annotations

from flows.reading.idioms.meanings import Means

# a sentence that made each meaning necessary stands beside it in meanings.py
PHRASES = {
    Means.TODAY: """i dag | idag | her til morgen | dags dato | her til aften | i aften | i morges | i formiddags |
        i eftermiddags | i eftermiddag | dagens | indtil nu i dag | i dags | kun i dag | alene i dag | for i dag""",
    Means.OTHER_DAY: """i går | igår | i forgårs | gårsdagens | gårdagens | i mandags | i tirsdags | i onsdags |
        i torsdags | i fredags | i lørdags | i søndags | sidste gang | forrige gang | dagen før | i aftes |
        sidste mandag | sidste fredag | forleden | før jul | sidste år | i foråret | i sommer | i efteråret | i vinter
        | i vinters | i somres | sidste sommer | fra weekenden | weekendens | i weekenden | hen over weekenden""",
    Means.WEEKDAY: """mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | mandagens | tirsdagens |
        onsdagens | torsdagens | fredagens""",
    Means.SHORT_DAY: """man | tir | tirs | ons | tor | tors | fre | lør | søn""",
    Means.LATER: """i morgen | imorgen | i overmorgen | overmorgen | næste uge | i næste uge | næste mandag |
        næste måned | til næste | på mandag | på tirsdag | på onsdag | på torsdag | på fredag | på lørdag |
        senere på ugen | morgendagens | næste gang | kommende | til fredag | til mandag | inden fredag | senest |
        ankommer | kommer den | kommer på | leveres""",
    Means.PERIOD: """denne uge | i denne uge | ugen | ugens | ugen er | ugen i alt | hele ugen | for ugen | i ugen |
        ugetotal | ugetal | sidste uge | forrige uge | i sidste uge | denne måned | måneden | månedens | i måneden |
        sidste måned | forrige måned | månedstotal | i år | året | årets | år til dato | siden mandag | siden tirsdag
        | siden onsdag | siden torsdag | indtil videre i ugen | indtil videre i måneden | i januar | i februar |
        i marts | i april | i maj | i juni | i juli | i august | i september | i oktober | i november | i december |
        januar | februar | marts | juni | juli | kvartalet | dette kvartal | samlet siden | siden lanceringen |
        siden nytår | siden januar | i alt siden | de sidste 7 dage | de sidste 30 dage | ugentligt | månedligt |
        uge til dato | uge indtil nu | den seneste uge | i alt i ugen | år | så er vi på | så er vi oppe på |
        nu er vi på | nu er vi oppe på | vi er på | er vi oppe på | dermed er vi på | dermed oppe på | i alt oppe på |
        så nu""",
    Means.TARGET: """mål | målet | målsætning | målsætningen | måltal | budget | budgettet | budgetteret |
        budgetterede | kvote | kvoten | loft | loftet | max | maks | maksimum | minimum | mindst | planlagt til |
        planen var | forventet | forventede | krav | kravet | grænsen | grænse | vi skulle nå | skulle have nået |
        skulle nå | håbede på | håbet var | sigtede efter | aftalt | måltallet | dagsmål | dagsmålet | over målet |
        under målet | over budget | under budget | plan""",
    Means.AGAINST: """mod | imod | kontra | vs | vs. | i forhold til | sammenlignet med | i stedet for | frem for |
        fremfor | op fra | ned fra | tidligere""",
    Means.FROM: """fra""",
    Means.IMAGINED: """ville have | ville være | ville jeg have | ville vi have | kunne have | kunne være |
        skulle have | ville jeg | ville gerne | var blevet til | burde have | burde være | havde det været |
        var det blevet | nær | næsten nået | havde regnet med | ville""",
    Means.INTENDED: """vil | skal | skal jeg | tager jeg | laver jeg | planlægger | planen er | har planlagt |
        regner med | satser på | vil jeg | kommer til | næste skridt | mangler at | skal til at | skal nå | når jeg |
        håber at""",
    Means.WANTED: """vil have | vil gerne have | ønsker | ønskede | ønsker sig | bad om | beder om | bedt om |
        har brug for | skal bruge | kræver | forventer | efterspørger | efterspurgte | bestilte | har bestilt | koster
        | kostede | pris | prisen | prisen er | faktura på | regning på | skylder | lovede | hedder | værd""",
    Means.LEFT_OVER: """mangler | mangler stadig | mangler endnu | tilbage | resterer | udestår | endnu ikke | venter
        | venter stadig | udskudt | rest | resten | står tilbage | til gode | i kø | ligger stadig | stadig åbne |
        ulæste | mangler kun | ligger til | ligger hos | ligger klar til""",
    Means.EACH: """hver | stykket | pr | pr. | per | à | á | om dagen | om ugen | om måneden | i timen | kiloet |
        stykprisen | ad gangen | styk | hver især | hvert""",
    Means.COMPARED: """flere end | færre end | mere end | mindre end | bedre end | højere end | lavere end |
        dårligere end | op med | ned med | stigning på | fald på | fremgang på | flere end i går | færre end i går |
        mere end i går | mindre end i går""",
    Means.PART: """heraf | deraf | hvoraf | af dem | af disse | af de | en af dem | to af dem | tre af dem""",
    Means.INCLUDING: """inklusive | inkl | inkl. | herunder | den ene | den sidste | den anden | de andre | resten |
        fordelt på | de øvrige | den første | den nyeste | blandt andet | bl.a.""",
    Means.WORKING: """brugte | brugt | tog | arbejdede | arbejdet | har arbejdet | sad | loggede | logget | skriv bare
        | ude i | noteret | gik der""",
    Means.WORK_TIME: """arbejdstid | arbejdet | arbejdstimer | timer""",
    Means.BUT: """men""",
    Means.MISTAKEN: """det passer ikke | passer ikke | er forkert | det er forkert | var forkert | er løgn |
        ikke rigtigt | stemmer ikke | er en fejl | forkert tal""",
    Means.DEFINITE: """de | disse""",
    Means.LABEL: """nr | nr. | nummer | værelse | lokale | lok. | lokal | rum | version | fejl | fejlkode | kode |
        side | kapitel | sal | etage | gate | terminal | lejlighed | vej | gade | ref | ref. | id | uge | lot | del |
        trin | bord | plads | linje | sag nr | spor | bus | afsnit nr | punkt | hold | stuen | alder | model | str |
        str. | størrelse | zone | tlf | tlf. | telefon | mobil | konto | gruppe | klasse | årgang""",
    Means.NO: """ingen | intet | ikke en eneste | ikke et eneste | ikke én | ikke ét | ikke nogen | ikke noget |
        ikke en | ikke et | nul | uden | ingen nye | hverken | ingen flere | ikk nogen | ikk en eneste | slet ingen |
        overhovedet ingen | ikke så meget som en | ikke så meget som et""",
    Means.NONE: """ingen | nul | intet | nix | niks | ikke nogen | nada | 0 | ingen i dag | ingenting | nul og niks |
        nope | slet ingen | ingen endnu | nitte | ikke nogen i dag | ikke en eneste | forekom ikke | forekommer ikke |
        udeblev | er udeblevet | ikke så meget som et | ikke så meget som en | nul komma nul af |
        var der ikke nogen af | var der ingen af | blev det ikke til nogen af | nul komma nul | ingen nye |
        ikke et eneste | ikke én | ikke nogen af | var der ikke | blev der ikke noget af | ingen overhovedet |
        var der ingen""",
    Means.ANY: """nogen | nogle | noget | et eneste | en eneste | én eneste | nogen af""",
    Means.YES: """ja | jep | jo | ✓""",
    Means.NOT: """ikke | aldrig | ik | ikk""",
    Means.ALIKE: """dobbelt så mange | dobbelt så meget | dobbelt så | dobbelt op | fordoblet | halvt så mange |
        halvt så meget | halvt så | halveret | lige så mange | lige så meget | ligeså mange | samme som | det samme |
        samme antal | halvdelen | cirka halvdelen | samme niveau | som i går | som igår | uændret | som sædvanlig |
        som sædvanligt | som normalt | som altid | som vanligt | tre gange så | tredoblet | cirka som | omtrent som |
        lidt flere | lidt færre | lidt mere | lidt mindre | flere end i går | færre end i går | mere end i går |
        mindre end i går | som forleden | på niveau med | end sidst | end i går | end normalt | end sædvanligt |
        steget | faldet | gik op | gik ned | halvdelen af | en tredjedel | to tredjedele | det meste af |
        størstedelen""",
    Means.UNSURE: """ved ikke | ved jeg ikke | ikke sikker | usikker | mistede tællingen | tabte tællingen |
        har ikke styr på | kan ikke huske | husker ikke | ikke helt styr | ikke præcist | ikke klog på | svært at sige
        | et sted mellem | et sted over | et sted omkring | ikke talt op | glemte at tælle | fik ikke talt |
        stoler ikke | ved ærligt talt ikke | aner ikke | ingen anelse | et sted i | et sted i omegnen | må tælle om |
        tælle om | eller hvad | ikke hvilket | hvad der er rigtigt | hvilket er rigtigt | passer ikke sammen |
        kan ikke sige | ikke enige | uenige | uklart | uklar | måske | eller måske | eller var det | muligvis | masser
        | et hav""",
    Means.NOT_YET: """ikke gjort op | ikke talt | ikke opgjort | endnu ikke | ikke endnu | ikke klar | ikke kommet |
        kommer senere | følger | n/a | har jeg ikke tal | har jeg ikke fået | har jeg ikke endnu |
        det tal har jeg ikke | kan jeg ikke se | kan ikke se | ingen tal | mangler tal | opgøres | afventer |
        sender jeg | er ikke inde | ikke opdateret | senere | mangler | ikke målt | ikke nået | nåede ikke |
        nåede jeg ikke | loader | ikke tjekket | er nede""",
    Means.CORRECTION: """hov | ups | upsi | undskyld | sorry | nej vent | vent | nej | æv | rettelse | korrektion |
        korrigeret | jeg mener | jeg mente | mente | skulle være | skal være | skulle stå | altså | eller rettere |
        rettere | rettere sagt | retter | rettet | forkert | byttede om | tastefejl | tog fejl | talte forkert |
        regnede forkert | glemte | fejl | min fejl | ak nej | åh nej | lige talt om | talt om | talte om | talt efter
        | genoptalt | tilføjelse | obs | øh | dvs | dvs. | ret lige | netto | endte med at være | viste sig at være |
        ret | ændr | ændr lige | korriger | ret det til""",
    Means.CORRECT: """er det rigtige | er rigtigt | er korrekt | er det korrekte | passer | er det rette""",
    Means.ALTOGETHER: """i alt | ialt | alt i alt | tilsammen | samlet | sammenlagt | total | totalt | så | altså |
        det giver | giver | det blev | blev til | lig med | sum | det bliver | bliver | så det er | = | dvs | dvs. |
        tilsammen altså | hele dagen | alt sammen | alt talt""",
    Means.MORE: """plus | mere | yderligere | ekstra | derefter | og så | endnu | oveni | oven i | derudover |
        dertil""",
    Means.DAYPART: """morgen | om morgenen | formiddag | om formiddagen | i formiddags | i formiddag | før frokost |
        efter frokost | eftermiddag | om eftermiddagen | i eftermiddag | i eftermiddags | aften | om aftenen |
        i morges | over middag | tidligt | sent | første halvdel | anden halvdel | senere | efter middag | dagvagt |
        aftenvagt | i aften | siden""",
    Means.SOURCE: """siger | sagde | viser | ifølge | står der | står | skriver | skrev | påstår | melder | hævder |
        oplyser | i systemet | på listen | min liste | min lap | regnearket | dashboardet | appen | systemet | mener |
        tæller | jeg vil sige | vil jeg sige | jeg får det til""",
    Means.CONTRAST: """men | dog | i virkeligheden | faktisk | i stedet | kun | bare | alligevel | endte | ellers |
        blev til | det blev | blev kun | det endte | nu blev det | så blev det | nu er det | nu blev""",
    Means.AND: """og | & | + | samt""",
    Means.IF: """hvis | såfremt | bare | var | havde | når | så snart | medmindre | hvis bare""",
    Means.IT: """det blev | det er | det var | blev til | blev det | er det | var det | de er | de var | der var |
        der er | nåede | nåede jeg | nået | endte på | endte med | det endte | landede på | fik jeg | fik | blev |
        så er det | nu | er nu | har jeg | det blev til | er det blevet""",
    Means.LIGHT: """en | et | den | det | de | der | er | var | være | været | bliver | blev | blevet | har | havde |
        haft | fik | fået | får | jeg | vi | du | han | hun | min | mit | mine | vores | os | mig | på | i | af | til
        | for | med | ved | fra | om | over | ud | ind | op | ned | som | også | kun | bare | lige | nu | her | så |
        nok | vist | ca | ca. | cirka | omkring | omtrent | rundt | regnet | godt | knap | knapt | under | næsten |
        hele | alle | alt | i alt | samlet | stk | stk. | styk | stykker | ligger | lå | lander | landede | endte |
        steg | faldt | røg | kommet | kom | kommer | helt | præcis | præcist | nye | nyt | ny | gennemsnitligt |
        gennemsnitlig | gns | gns. | snit | gennemsnit | hvilket | hvor | hvad | når | da | fordi | siden | efter |
        før | mens | ellers | allerede | stadig | igen | desværre | heldigvis | endelig | tilbage | hjem | frem |
        løbet | dag | hej | heej | hejsa | tak | venlig | hilsen | mvh | kh | ok | ja | brugte | brugt | lavet | nåede
        | nået | klaret | gjort | ordnet | sendt | kørt | taget | registreret | sammen | værd | hos | mellem | hver |
        netop | bedste i år | laveste i år | højeste i år | største i år | ret | meget | flot | fint | god | fin |
        lavede | sad | sidder | tog | tager | færdige | færdig | gået | nede | oppe | inde | ude | tog imod |
        taget imod | tage imod | indtil nu""",
    Means.BEFORE_A_THING: """på | i | af | til | for | med | ved | fra | om | over | under | som | der | hos | mellem
        | efter | før | mens | fordi | så | men | og | eller | når | da | siden | via | gennem | uden | inden | mod |
        samt | er | var | har | havde | blev | bliver | fik | kom | kan | skal | vil | ekskl | inkl | plus | ikke | ad
        | omkring | end | hvis | hvor | heraf | deraf | hvoraf | netop""",
    Means.ONE: """en | et | én | ét | een""",
    Means.PIECES: """stk | stk. | styk | stykker | gange | i alt | ialt | enheder | x | i dag | ud | ind | om dagen |
        nye | færdige | klar | personer | mennesker | folk""",
    Means.COUNTING: """antal | antallet | tal | tallet | status | total | score | niveau | mængde | mængden | tælling
        | stand""",
    Means.WEAK: """ingen | ikke | tid | tiden | rate | antal | gennemsnitlig | gennemsnitligt | dagens | daglig |
        total | samlet | i | på | fra | til | af | for | med | og | ved | nye | ny | nyt | kunder | kunde | pr | den |
        det | de | en | et | beløb | procent | andel | grad | score | over | om | samlede | kvalitet | indeks |
        alle""",
    Means.MODIFIER: """nye | ny | nyt | åbne | åbnede | lukkede | sendte | udsendte | afsendte | solgte | skrevne |
        udgivne | besvarede | løste | bookede | behandlede | færdige | oprettede | klippede | planlagte | første |
        indgående | udgående | gennemsnitlig | gennemsnitlige | tilbage | modtagne | givne | tabte | vundne | trufne |
        sete | læste | gåede | tagne | holdte | afholdte | ringet | mistede | forsinkede | verserende""",
    Means.EARNING: """solgte for | solgt for | tjente | indtjent | omsatte for | omsat for | indsamlede | indsamlet |
        solgte | solgt | fik ind""",
    Means.INCOME: """omsætning | salg | indtægt | indtægter | indtjening | dagssalg | indsamlet | donationer |
        honorarer | kassen""",
    Means.STOCK: """åbne | åben | restance | ulæste | udestående | tilbage | ventende | pukkel | indbakke | uløste |
        mangler | kø | backlog | verserende | ledige | ledig""",
    Means.AHEAD: """planlagte | bookede | booket | aftalte | aftaler | reserverede | bookinger | reservationer |
        bestilte | indkaldte | tilmeldte | arrangerede""",
    Means.TO: """til | ned til | op til | nu | nede på | ned på | oppe på | på""",
    Means.ASKING: """har | kan | skal | må | vil | er | var | hvad | hvilke | hvilken | hvor | hvornår | hvem |
        hvorfor | mangler | fik | blev | gider""",
    Means.EXTREME: """længste | korteste | langsomste | hurtigste | største | mindste | højeste | laveste | bedste |
        værste | tungeste | ældste | dyreste | rekorden | rekord""",
    Means.EXACT: """helt præcis | helt præcist | præcis | præcist | nøjagtigt | nøjagtig | nemlig""",
    Means.SWAPPED: """omvendt | modsat | byttet rundt""",
    Means.ACTUAL: """faktisk | resultat | realiseret""",
    Means.PRICE: """pris | gennemsnitspris | timepris | stykpris | snitpris | klikpris | kurv | pr | cpc | snit |
        omkostning""",
    Means.GAIN: """nye | ny | vækst | tilgang | tilvækst | fremgang""",
    Means.FIGURES: """tal | tallene""",
    Means.WHOLE: """ud af | af de | af i alt""",
    Means.APIECE: """hver | af hver | begge | af begge | hver især""",
    Means.AS_SAID: """så mange | så meget""",
    Means.LIKEWISE: """ligeså | ligeledes | ditto""",
    Means.RESPECTIVELY: """hhv | henholdsvis | respektive""",
    Means.STANDING: """står nu på | står på | er nu på | ligger nu på | er oppe på""",
    Means.NOW: """nu | lige nu | aktuelt | p.t | for øjeblikket | i øjeblikket""",
    Means.RELABEL: """det var | det er | det var for | jeg mente""",
    Means.DONE: """færdig | færdigt | færdige | klar | klaret | ordnet | løst | løste | rettet | sendt | afleveret |
        udgivet | opdateret | ryddet op | er live | lagt op | på plads | afsluttet | gennemført | sat op | forberedt |
        oprettet | ✅ | ☑ | ✔""",
    Means.WIN: """sejr | vandt | vundet | yay | hurra | gode nyheder | god nyhed | stolt | endelig | rekord |
        bedste dag | lykkedes | milepæl | succes | ros | rost | glad for | fantastisk | 🎉 | 🥳 | 🏆 | 🙌 | 👏 | 💪""",
    Means.PROBLEM: """blokeret | sidder fast | går i stå | kan ikke | kunne ikke | venter på | venter stadig på |
        afventer | problem | problemer | virker ikke | gik ned | er nede | crashede | crasher | låst ude | låst |
        fejlmelding | fejler | i stykker | ingen adgang | mangler adgang | haster | klager | klagede | vred | truer |
        forsinket | hacket | loader | nægter | strømmen | har brug for din | brug for hjælp | kan du hjælpe | hænger |
        driller | kommer ikke videre | knækket | mistet adgang | offline""",
    Means.GREETING: """ses i morgen | vi ses i morgen | snakkes i morgen | tales i morgen | til i morgen | god morgen
        | godmorgen | god aften | godaften | god dag | goddag | god nat | godnat | god weekend | ses mandag |
        vi ses mandag | ses på mandag | på gensyn | ingen problem | intet problem | ingen stress | ingen problemer |
        ingen panik | ingen grund | ingen anelse | ingen tvivl | ingen ko på isen | ingen ændringer | ingen nyheder |
        intet nyt | ikke noget særligt | ingen idé | resten i morgen | resten tager jeg i morgen | mere i morgen |
        på i morgen | igen i morgen | ingen fare | ingen årsag""",
}

# the forms of a word no stemmer knows, and how it is shortened
FORMS = """
    løst løste løse løser | sendt sendte sender udsendt udsendte afsendt afsendte | skrevet skrevne skrev skriver |
    solgt solgte sælger | åben åbne åbent åbnede åbnet | lukket lukkede lukker | besvaret besvarede svaret svarede |
    læst læste læser | givet givne gav | vundet vundne vandt | holdt holdte afholdt afholdte | set sete |
    booket bookede booked bookning bookinger booking | lavet lavede laver | klippet klippede klip |
    ringet ringede ringer opringet opringede | taget tagne tog | gået gåede gik | truffet trufne traf |
    udgivet udgivne udgav | modtaget modtagne modtog | mail mails e-mail e-mails email emails |
    opkald opringning opringninger | ticket tix tickets | ordre ordrer ordre | betalt betalte | gjort gjorde |
    bestilt bestilte | talt talte optalt optalte | møde møder mødes | afbud afmelding | fejl fejlene |
    hentet hentede afhentet afhentede | tastet tastede indtastet indtastede | indløst indløste | tabt tabte |
    ansøger ansøgere | kunde kunder kunderne | tilmeldt tilmeldte | svar svarene | time timer | pakket pakkede |
    henvendelse henvendelser henv | følger følgere flg | kontakt kontakter | beskeder besked sms | nåede nået |
    rykker rykkere rykkerne
"""
