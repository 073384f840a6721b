"""Words that tell of harmless meanings, and ordinary words never read as misspelt danger. Data only; read by `danger_lexicon`."""

from __future__ import annotations

HARMLESS_CONCEPTS: dict[str, str] = {
    "DEVICE": """=koder =koderne =kameraet hjertestarter* skærmen =browser browser* =kalender =kalenderen =kameran =sms =bip =lektier =appens høreapparat* =app =appen =apps =app'en =appn =appens telefon* mobil* =skærm =skærmen skærmbilled* computer* =pc =pc'en
        =ipad =ipaden tablet' =iphone batteri* =link =linket forbindelse* internet* =wifi netværk* video* kamera* mikrofon*
        =lyd =lyden =mitid =nemid =e-boks =eboks system* hjemmeside* program* =login =logge =logger =log browser* =knap
        =knappen =knapper =konto =kontoen =kode =koden =password =adgangskode besked* notifikation* =sms =sms'er =mail
        =mailen =mails e-mail* =brev =brevet =breve =breven =post opkald* robot* chatbot* =bot =botten menu* =papir
        papir* formular* =regning =regningen abonnement* server* =chat =chatten printer* =handy =phone =laptop =website =kø
        =køen venteliste* ventetid* =forsøg =forsøget opdatering* =software =sygehusappen =tasterne =tastatur
        =tastaturet =mus =musen =linje =linjen =telefonkø =telefonkøen =sundhedskort =kortet =bureaukrati* =fil =filen
        =billedet =medicinkortet =sundhed.dk =borger.dk =faktura =fakturaen =selvbetjening* =signal =signalet =dækning
        =display =profil =profilen =billet =spil =spillet =serien =filmen =fodbold =gps =oplader* =handyen =account
        =kodeviser* =digital =digitale =digitalt =nettet =netbank =online""",
    "PLANNED": """=tid =tider =tiden =tidspunkt aftale* indkald* undersøg* scanning* skanning* scann* skann* kontrol* henvis*
        ambulatori* afdeling* afsnit* klinik* =book =booke =booket =booking bestil* =flytte =flyt =aflyse =aflys =aflyst
        =ændre pjece* vejledning* spørgeskema* spørgsmål* skema* forløb* foredrag* kursus* =kurser førstehjælp* genoptræn*
        udredning* resultat* journal* mammografi* screening* forskning* nummeret =nummer samtale* appointment* termin
        =telefonnummer patientskole* rehabilitering* ventetid* =guide =video =artikel =bog =oplæg =undervisning =medicin
        =behandling =opfølgning =prøvesvar =epikrise =støttegruppe* patientforening* =forening =hold =register =brochure
        =team =forebyggelse =blodfortyndende =notat =diagnose =diagnosen =diagnosekode =attest =kørekort =sygemelding
        =ms =tastes =taste =skrive =hotline =aftalen =rådgivning""",
    "ASKING": """=gratis =appen =app =112-appen =forkert =fejl =fejltryk =virker =betyder =hedder =findes =koster =logge =billede
        =kørsel =siddende =fejler =transport =undskyld""",
}

# Two words in a row of which the second means something of its own, or (with nothing after the stroke) nothing at all.
PAIRS = """
    hele, hel, al, hiele > tiden, tidn, tid, æ tid /
    under, i, unner > jorden, jord, mulden, muld, jordn, graven, grav /  BURIED
    til, te > besvær, last, ulejlighed, byrde, bekymring, gene /  BURDENED
    i, ved, på > søen, åen, havnen, fjorden, havet, vandet, fjord, havn, sø, kajen, molen /  INTO_WATER WATER SEA BASIN EDGE_PLACE
    ud, over, fra, til, på > kajen, klinten, klinterne, molen, havnekanten, rækværket, altanrækværket, parkeringshuset /  EDGE_PLACE
    langt > væk /
    i > luften /
    to, and, gonna, let me, me > die /  DIE TO_DIE
"""

# Compounds that only name a place, a plan or a subject, whatever the first part says.
HARMLESS_ENDINGS = (
    "ambulatorie ambulatoriet ambulatorium afdeling afdelingen afsnit afsnittet klinik klinikken scanning scanningen "
    "skanning undersøgelse undersøgelsen forebyggelse forebyggelsen forening foreningen forsikring forsikringen register "
    "forskning forløb forløbet skole skolen kursus kurset team teamet center centret patient patienter patienterne kontrol "
    "kontrollen test testen prøve prøven medicin medicinen rådgivning kræft kræften kirurgi operation operationen "
    "rehabilitering pjece pjecen foredrag linje linjen svigt film krydset sygdom sygdomme screening screeningen "
    "undervisning samtale samtalen forberedelse tryk trykket"
)

# Ordinary words that stand close to a word of danger; never guessed as misspellings of it.
HARMLESS_WORDS = """
    slukker slukke
    kolding overført overføres overføre rasende papkort papkortet lavede forbereder forberede kontakter kontakten blot
    bøder bøde bøden bløde' blødt blød blødgør føder' brystkræft fødselsdag fødselsdagen fødselsdato fødselsattest hænder
    kræver kræve blodprøve blodprøver blodprøven blodtryk blodtrykket hjertelig hjertelige lægen lægens læger læge lægerne
    besvaret besvarelse besvare besvarer beskeder besked tabletten tablets lampe kampe trampe stemme stemmer strammere
    startside stationer beskrevet skrevet brevet stryger striker bryster' løber svømme svimme mobilen pludselige smertefri
    akutmodtagelse akutmodtagelsen ventetid farvel sletter slettet sletning klæder klæber kløder køber køer breder bredes
    brænde hængelås fange forpligtet forbedret forgæves forsinket overdrage overdosis' hvilke hvilken hvordan trykker' svarer'
    balancer stumper hamster koldere stille stilling stillinger snørebånd hjemmet hjertemusik vejret' hovedpinepille lammet'
    bevidst bevidste bevist beviset bestået bestilt bestilte bestemt besvære knæler kvaler kvalme kvaler skolde skole skolen
    holder holde foredrag fordrag nummer nummeret brugte bruger brugeren brugernavn knække svagt stiger stikke sprøjte
    forvirrende forvirring smertelindring smerteklinik testamentet afslutning afsluttet afslutte lukker venter ventede blander
    blandet bladet bladene bladrer blæser blæst blive bliver blødere bidrag banke banker mærker mærket klokken klemte starter
    startet stoppede billede billeder glemmer glemt hjemme kommer kommet klager klage plager kolera aktier skema skemaer
    sommer sommeren svømmer svømning planer planen forsvarer forbinder forbundet fortæller forventet vandrer
    flager kvier kvalitet kvitter kvæg frygter kammer kamre krampagtig poste posten poser pose bolde stoler stolen
"""
# Common words as written, each near a word of danger once folded or guessed at: they mean only themselves.
ORDINARY_WORDS = """
    end mandags tirsdags onsdags torsdags fredags lørdags søndags
    måling målingen målinger
    hvad
    endelig kvart krymper krympr krympe blokér blokere blokeret gennemføre gennemført gennemsøgt gennemgået gennemgå spærret
    vide linjerne kvarter haven fire
    abb adgang adlyde affald affaldet afgange afgangen afgive afhang aflastning aflivet afspiller afspærring afsted al
    aldri ale allergimedicin allé almene alsidig ambulancer andele anede anerkende ansigter ansøgt antidepresiv are
    armé arterne assistere att badeværelser bageri bageriet bakterie bakterier bal ball ballet banden bang baren
    bassiner beach beboers bebyggelser beck bedstefars been beer begavet bek bekostning belastningen belysning
    belønninger bender bendt bennet bennett benson bent bente benzinen beplantning ber besiddelse beskatning besked
    beskeden bestem bestemmelse bestemmelser bestemmer bestemmes bestik bestikkelse besvarede besværgelser besætning
    betalingsmiddel betegnelser bevidsthed bevæg bevægelse bevægelsen bevægelses bill binde bindende bit bla blade
    blande blandingen blandinger blender blide blink blinke blodprøv blogger bloker blokke blommer blond blonde
    blondiner bloody blot blotte blottede blotter blottet blunt blænde blændende bonden boone boret borgmesterens born
    bowling branche brande brandes brandet brandon brands brandy brauchen breaking bredde brede bredte brenda brenner
    brent bridget bringe brock brok brokke brokkede brook brooke brosten brugerens brugge bryson bryster brysterne
    brænd buzz byrd bælt bærende bærrene bøden bønne børstet cal carr checks chokket computerens cute cykl dagligt dam
    damme damn dater dateres dateret derhjem dis diæt do dod dommerens doo door doping dot drastiske drengs dronning
    druk drukket' duer dybet dyrenes dåd dårligst dømmende eder eet eg egg ejendom ejendomme ejerens eksistens
    eksisterede eksisteret ekskluderet ekspansion eksplosiv eksplosive eksplosivt eksponeret elefanten elefanter
    elegant elektriker elektriske elektronisk elephant enighed et evighd evigheden evigheder faderens faglighed
    fagligheden fagligt falk fantasi farens farlit farmer farmors fat feet femern fet finere fjorde fjorten floderne
    flor flygter fodboldspiller fode food foot for' foran forberedt forbillede forbinde forbinding forbryder
    forbrændingen forelskede forener forenes forfatterens forgot forkorte forkrt forkælet forliget forlovet format
    formatet formel formelt formå formåen formået formår forover forrude forruden forræder forside forsikrede forsinke
    forsinker forsoning forstander forståelig forståeligt forstået forsvarede forsvaret forsvinden forsætte forsætter
    fortalt fortov fortove fortsatte fortsår fortsættes forud forude forurener forurenet forurening forvirre forvist
    forvoldt forværret forældrenes forældres forærede foræret forøget fostret frugter frygte frygtelig frygtelige
    frygten frygtet fungere fungeret færdighed för fød fødder føden følelsesladet før førende førerens føring gar
    garden gardiner generet genert geværet glass glædeligt godt granit gravede gravet groft grotten grædende grøfter
    haber hacket hadede hakkede halv hamar hamle hammer handle handlede harme hart havre hee helene helet helle
    hellighed hellre help helvede henrettes henrettet henriette henseende henvende herlighed herr herre herrens herres
    hildebrandt hjemmeværnet hjertemedicinsk hjertepiller hjælpemiddel holdning holdningen holdninger hole host
    hovedbanen hovede hoveder hovederne hovedsagen hovedstaden hovedvægten hovedværk howe husbond husstand hustrus
    hviid hvil hån håndklædet håndskrift hårdt hæ hæderligt hæle hælene hænde hær hære hærens hærs hævde hævdede hér
    høet høflighed højer højhuse høst høste høstede høster høstet ii iii indeklima inderligt indlemmet indspiller
    indtag indtages indtast indtægt insistere inspirerer intakt interferens jagede jeep jep jernbane jernbaner kaldte
    kameraet kammeret kampen kampene karrierens kejserens kemp kernen kidd kiel killinger klappede klaret klart klemme
    klippt knallerter knapperne knappernes knuder knusende knuser kodning kollaps kollapse komet komm komma kommaer
    kommende kommet koncentration kongerne kontakte kontaktet kontant kontrakt kontrakten koret korte kostede
    kraftigere kramer kramme krammer kranier kravet kresten kritik kruger krypten krypterede kræft kræften krænkende
    kuglerne kunstnerens kvindes kværn kylling kæderne kælling kæmpen kæmpende kærestes kærlighed kærligheden køberne
    købet køkkener køn kønne kørende la lader laegevagten lagene lamperne lamt landeveje lavt ledede ledere lederne
    ledighed ledningen ledninger ledt lege legede legen lejede lejere lejligheder lettede letters levere liderlige
    ligegyldig ligegyldige ligeligt liiige liiiige lis lit litt livsvarig liz locke lofter loke lokke looking los
    lovede loving low lttere lussing lykkelige lykkeligste lynhurtige lysere lyset lyste lyster lyttere læge
    lægemiddel lægen læges lægevagten lægges lægn lækkede lænede lærere lærerne læsere læserne løberne løft løftet
    lønninger løsning løsningen løsninger løst løv made madras maker man mang manning manny marmor mase maskin
    maskiner maskne medici medicine medikamenter medspiller mee menes menig meningsløse messing middelalderens midt
    midtbanespiller mier ministerens minus minuter minuts minuttet mis misset mist mistt mobning moderens
    modstanderens monet mont morens morfars mormors motorcyklen motorcykler motorens murens mærk mærkeligste mærkerne
    mød mødet mørket naturens negl noder nov nået nås nærmere nødt nøglerne of omdømme omgang omgivet omkom omkommer
    omkommet omkomne omkostning omkostninger omlagt omtalt omvendte opgives opkaldt opp opsat opstart opstå opståen
    opstår optaget ordenen ordens ordne oven overdreven overdrevet overdrevne overens overfalde overfalder overflade
    overfladen overflader overfladiske overfyldt overhalet overkomme overladt overlast overrakt overtaget overtalt
    overvej overvejet overvåget overvældet ovn owen palle palæ passage passagen passeret patent patients peanuts
    pearson perron persien persona personel persons persson pesticider pigerne pigge pile pilen pilene pistolen
    pistoler planker planlæg planlægges plaster pol polen pollen press presse pressede priser prison præger præst
    præster pudsigt pump påført pålidelige pålideligt påtager rablende rammende rammerne rasende reageret reaktionen
    reaktioner redaktion regere regerede regerende regerer regering rejs relaterede rengøringshjælp reparerer response
    rindende ristede ritz rode rullende ryker sa sammenhængende sammenstødet savn score scorer seer seere selskab
    selskaber selvsamme sen senere sengen sent serierne shoot shore sidde sider sikkert sin sjette skaldede skaldet
    skeer skepsis skildring skildringer skiltning skjoldet skoler skovl skovle skovlunde skrammer skredet skreven
    skroget skru skræmt skrænt skt skuespiller skuespillerne skul skulder skydning skylder skælder skødet skøre sla
    sladrer slagte slankepiller slick slik slikker slotte slow slutning slør smarte smartere smelte smelter
    smertefulde smurte smøre smører snack snake snape snor snore snoren so som sommerens soo soon sorten sorter
    sovende spare sparede sparer sparks sparre spasser speed spejder spelling spencer spildte spillerens spinder spise
    spisebord spisebordet splinter split splittet spore sporer spreche spredte springet sprint sprinter sprut sprænges
    sprængt sprøjt sprøjten sprøjtet spæd spædbørn spænd spænde spændende staden stadie stadier stadige stadigt stald
    stalde stalin stamme stammer stampe stande stands standses star stars startede startende stern stick stig stigende
    stikken stikket stil stile stilet still stinkende stirret stod stoke stokes stokke stormer straf straffede
    straffen straffer straffes straffet strakt stram strande strauss streame streamer stressende stribe stribet strike
    strikke strålerne stræbe stræben strække strøget strømme strømmen strømper styk stykker styr styrede styret styrk
    styrkede styrker styrkes styrket styrt stående stædig stævner større støvle støvler su sug suttede svarende
    svarene svovl sweden sweet sydlig synderligt synlige sårede sååå sæl sær sømmene sørens sørgende søskende tabes
    table tackling tagget takke talende tallet tank te tee teller ter tern terræn tet tidligst tilbedelse tilkaldt
    tilkaldte tjekke tjekker togt toiletterne tok too tor torpedoer torsten tracker tracking traktorer transportmiddel
    trap tre tree tremmer tropperne truende trykk træde træder træffe træffer træne træner trængende trætte trøster
    tydeligere tynde tåge tåget tåle tåler tår tænk tø tørst ubrudt udbredt udbrud udbruddet udbudt udfolder udholde
    udspiller udødelig udødelige udøver uendeligt ulejlighed ulejligheden ulykkelige ulykkeligt umådeligt underlag
    underlaget underlagt underrettet undervist upålidelige uregelmæssige urimelige urimeligt uundværlig vagn vandt
    vant varmet vaser vaske veg vejede vejene vejer vejet veninden venlighed venstres ver verne veste vestre vid vidt
    viet vii viii viking vildere vill vinde vindere vindruer vinterens vis visionen visioner visionær volt vår væ væg
    værelse værelser værelses væren værende værn værne vært værterne væsker wagner walking walters war week well wen
    wi wii womit zar zonen zoo zoom är å ål åndeligt årene årgang ægget ægtefællen ægtefæller ænder ær ærgeligt
    ærlighed ét øm ørene øver
"""
