"""The words of danger, in concepts, and which concepts together mean danger. Data only; read by `danger`.

A concept is a set of words; `word*` also means every word that begins so, `=word` is never guessed from a misspelling.
Words stand in ordinary spelling (Danish, Sønderjysk, English, German); `danger.fold` makes æ/ae, ø/oe, å/aa, and
single and double letters alike. The minimum here is reviewed with content/safety.yaml (facts 6.2).
"""

from __future__ import annotations

CONCEPTS: dict[str, str] = {
    # --- small words ---
    "NEG": """=ike =ikk' =aldrig =slet =inget =ikje =ikje =icke =ikkr =ikkw =ikle =ikke =ik =ikk =ikek =ike =it =itt =ett =ej =ingen =intet =aldrig =næppe =knap =knapt =inte =isn't =not
        =can't =cannot =cant =don't =dont =doesn't =won't =wont =no =nicht =keine =keinen =kein =nix =kan'ikke""",
    "HARD": "=svært =svær besvær* besværet =dårligt =dårlig problemer =næsten =knap mangler =tung =tungt kæmper "
    "vanskeligt hardly trouble struggling =schwer",
    "GET": "=fåt =får =faa =snappe =trak =trukke =hejve =trækker =få =får =fik =fået =for =hente =henter =hive =hiver trække trækker =trak =trukket =træk =træ trækk =trækket "
    "=kan =ka =get =bekomme =bekommt =kriege =kriegt =catch",
    "MANY": """=meget =masser voldsomt voldsom voldsomme kraftigt kraftig kraftige =stærkt =stærk =stærke =vildt =massivt
        massiv =slemt =slem hæftigt hæftig heftigt =ekstremt =helt =konstant =enormt =sindssygt heavily =badly =severely
        =lot =stark =heftig =uafbrudt =store =stor =frygteligt forfærdeligt =mega =hele =overalt""",
    "STOP": "=stoppe =stopper =stop =stoppes =standse =standser =stoppet =ophøre =ophører =aufhören",
    "SUDDEN": "pludselig pludseligt pludsligt pludseli =akut suddenly plötzlich lynhurtigt =netop",
    "NOW": "=nu =now =jetzt =straks pludselig pludseligt suddenly plötzlich =akut =hurtigt =hurtig",
    # --- who ---
    "SELF": "=jeg' =jeg =mig =min =mit =mine =a =æ =i'm =me =my =ich =mich =mir =mein =meine =vi =os =jæ =je =jej",
    "THIRD": """=kon =min'mand =passager =passageren =svigerdatter =farmor toårig treårig etårig fireårig =lille =folk =elev =borger =gæst =moar =fa'r =mo'r =datteren =samleverske =han =hun =ham =hende =hans =hendes =he =she =him =her =sie =ihn =mand =manden =mann =mænd =kone =konen
        =kona =hustru =frau =mor =moren =mutter =far =faren =fatter =mutti =søn =sønnen =datter =datteren =barn =barnet
        =børn =barnebarn =barnebarnet =baby =babyen =spædbarn =spædbarnet =spæde =nyfødte =nyfødt =dreng =drengen =pige
        =pigen =bror =broder =søster =ven =veninde =vennen =nabo =naboen =bedstefar =bedstemor =farfar =farmor =morfar
        =mormor =kæreste =kæresten =moster =faster =onkel =tante =kollega =kollegaen =svigermor =svigerfar =niece =nevø
        =husband =wife =son =daughter =child =kid =friend =mother =father =mom =dad =someone =somebody =nogen =person
        =personen =patient =patienten =tvilling =tvillingen =samlever =gammel =gamle =ægtefælle =beboer =beboeren =dame
        =damen =kvinde =kvinden =kammerat =forældre =mein =meine =kind =vater =sohn =tochter""",
    "CHILD": """toårig treårig etårig fireårig =den'lille =barn =barnet =børn =baby =babyen =babyer =spædbarn =spædbarnet =spæde =nyfødt =nyfødte =nyfødtes =dreng
        =drengen =pige =pigen =søn =sønnen =datter =datteren =barnebarn =barnebarnet =child =kid =son =daughter =tvilling
        =tvillingen =lille =toddler =infant =kind =sohn =tochter =ungen""",
    # --- heart and chest ---
    "CHEST": "=brøst =bröst brystet =brysted =bryst =brystet =bryste =brøst =brøstet brystkasse brystkassen brystben brystbenet brystregionen =chest "
    "=brust =brystn =bryset =brystt =bryzt",
    "HEART": "=hjerte =hjertet =hjærte =hjærtet =hjertes =hjerter =hjert =heart =herz =hjerteregionen",
    "PAIN": """=ondt =ont =ond =onnt =unt smerte smerter smerterne =smærter smertefuld =pine =værk =værker =nas =pain
        =pains =painful =hurts =hurt =hurting =ache =aching =weh =schmerz schmerzen =schmerzt =sårt =jag =stik""",
    "SQUEEZE": """=trykker =trykken =tryk =trykke =trykkende strammer =stramt =stramme snører =snøre stikker stikkende
        klemmer klemmende =jager jagende knuger knugende presser pressende =pres =brænder brændende =svier tightness
        =tight =pressure =squeezing =druck =drückt =sidder =elefant =tynger =tyngde =spænder =kramper""",
    "CHEST_PAIN": "brystsmerte* brystsmærte* brystsmert* hjertesmerte* hjertekrampe* brystpine angina brustschmerz* "
    "herzschmerz* chestpain*",
    "ARM": "=arm =armen =arme =armene =venstrearm",
    "JAW": "=kæbe =kæben =kæberne =jaw =skulderblad =skulderbladene",
    "LEFT": "=venstre =left =linken",
    "SWEAT": "=klam =klamt =klamme =svedt koldsved koldsveder koldsvedende koldtsveder =klamsveder kaldsved =sveder",
    "RACES": "hamrer galoperer =banker flimrer =springer =slår =uregelmæssigt hamre =racer =banken hjertebanken",
    "FAINTLY": "svimmel svimmelhed besvime besvimer =omtåget =sort =besvim dizzy schwindlig =falder",
    "HEART_STOP": """hjertestop hjerteanfald hjertestop* hjertestoppet hjertestob hjerteanfald* hjerteinfarkt* hjertetilfælde* =infarkt infarktet
        herzinfarkt* herzstillstand hjertetamponade hjertestarter hjertestarteren hjertemassage livreddende
        genoplivning""",
    "STANDS": "=stå =står =stoppet =stopper =stille =gået =slår",
    "HEART_ATTACK": "=attack =anfald =arrest =stop",
    "PULSE": "=hjerteslag =hjertelyd =puls =pulsen =pulse =puls",
    # --- stroke ---
    "STROKE": """slagtilfælde* slagtilfelde* hjerneblødning* apopleksi* blodprop* blodpropp* =stroke =strokes schlaganfall*
        =tci =tia hjerneprop* hjernehindeblødning lungeemboli* hirnblutung aortadissektion""",
    "HANGS": "=hænger =hænge =hang =hængende =hanger =drooping =droops =hängt =hænge' =hænget =skæv =skævt =skæve =skævvredet "
    "=slap =slapt =slappe =lammet =lam =lammelse skævhed =dingler =faldet",
    "FACE": "=ansigt =ansigtet =mund =munden mundvig mundvigen mundvige =mundvien =kind =kinden =øjenlåg =øjenlåget =smil "
    "=smile =smilet =ansigtshalvdel =face =mouth =gesicht =mundwinkel =fjæset =ansiget =læben",
    "CROOKED": "=skæv =skævt =skæve skævhed crooked =schief",
    "SIDE": "=side =siden =halvdel =halvside =højreside =venstreside =sida =halve =seite",
    "LIMB": "=arm =armen =arme =armene =ben =benet =benene =hånd =hånden =hænderne =bein =leg =legs =fod =foden =fingre "
    "=fingrene =hand =nedefter",
    "PALSY": """=lam =lammet =lamme lammelse lammelser lammede =halvsidig =følelsesløs =følelsesløst =følelsesløse
        følelsesløshed =slap =slapt =kraftesløs =visnet =visner =dødt =paralysed =paralyzed =numb =gelähmt =taub
        halvsidigt =kraftløs =slappe""",
    "PALSY_STRONG": "=lammet lammelse lammelser lammede halvsidig halvsidigt paralysed paralyzed gelähmt",
    "STRENGTH": "=bruge =førlighed førligheden førlighed =rejse =lystre =kræfter =kraft =styrke =følelse =mærke =mærker =bevæge =bevæger =løfte =løfter =røre =rører =feel =move "
    "=lift =bewegen =styre =føle =holde",
    "SPEAK": "=taler =snakker =tale =snakke =snak =snakk =sproget =sprog =ord =ordene =siger =talen =taler' =speak "
    "=speaking =talking =talk =words =sprechen =spricht =sludrer =svarer =vrøvler =ordet",
    "GARBLED": """=sort =sløret sløre utydelig* uforståelig* =vrøvl =volapyk =kaudervælsk usammenhængende mærkeligt
        underligt snøvl* =grød =grødet =forkerte =forkert =forvrøvlet =vrøvler gibberish slurred =slurring =undeutlich
        =væk =forsvundet =sludder =sære =skævt =omvendt =nonsens =mudret""",
    "SLURS": "snøvler snøvle snøvlende slurring slurred lallende",
    "CONFUSED": "forvirret forvirrede konfus omtåget desorienteret confused verwirrt =rundforvirret =delir",
    "SEE": "=se =ser =syn =synet =synsfelt =synsfeltet =see =vision =blind =sehen =øje =øjet =øjne =øjnene =dobbelt "
    "dobbeltsyn",
    "BLIND": "=blind =blindt dobbeltsyn =blinde",
    "EYE": "=øje =øjet =eye",
    "VISION": "=syn =synet =synsfelt =synsfeltet =vision",
    "LOST": "=mistet =mister =miste =forsvandt =forsvundet =forsvinder =væk =tabt =lost =losing =verloren =halvt",
    "HEADACHE": "=hovedpine hovedpine hovedpinen hodepine headache kopfschmerzen hovepine tordenskraldshovedpine",
    "HEAD": "=hoved =hovedet =hode =head =kopf =hove =ho'det",
    "WORST": "=værste =værst =worst =lyn =tordenskrald =eksploderer eksploderende =sprænger =ulidelig =ulidelige =uudholdelig "
    "=schlimmste =kraftigste =vanvittig =vanvittige voldsom voldsomme =kraftig =ekstrem",
    "STIFF": "=stiv =stivnakket =stivt =stiff =steif",
    "NECK": "=nakke =nakken =neck =nacken",
    "BALANCE": "balance balancen ligevægt ligevægten",
    # --- breath ---
    "AIR": "=lyft =lufd =vejjret =luft =luften =luftn =luf =loft =vejret =vejr =vejrt =vejere =værret =vejt =væjr =væjret =vejrer =air =breath "
    "=breathe =breathing =atmen =atmet =atem =åndedræt =ånde =pusten =pust =ilt =vejrtrækning",
    "AIR_ONLY": "=luft =luften =air =pust =pusten =ilt =atem",
    "BREATHES": "=trække =træk =vejrtrækker =ånder =ånde =åndede =trækker =atmet =breathing =breathe =vejrtrækning vejrtrækningen =respirerer "
    "vejrtrækningsbesvær =breathes",
    "BREATH": "=vejret =vejr =vejrtrækning vejrtrækningen =ånde =åndedræt åndedrættet =breathing",
    "GASP": "=hiver =gisper =snapper =kæmper =gispe =gisp =gispende =gasping =hive =hiv =snappe =tørster =hapser",
    "BREATHLESS": """åndenød* åndenøden aandenød dyspnø* dyspnoe* dyspnea =kvælning kvælningsanfald kvælningsfornemmelse
        atemnot* vejrtrækningsbesvær* vejrtrækningsproblem* åndedrætsbesvær* åndedrætsstop* åndenødsanfald respirationsstop
        vejrtrækningsstop lungeødem""",
    "SHORT": "stakåndet forpustet stakåndethed =hvæser =hvæsende =piber =pibende =rallende =raller =ralle",
    "ASTHMA": "=astma astmaanfald =asthma =asmta =astmaen",
    "ATTACK": "=anfald =anfaldet =attack =slemt =voldsomt =virker =hjælper =hjælp",
    "BLUE": "=blå =blålig =blåt =blue =blau =gråblå =blåviolet =lilla =cyanotisk =grå =gråbleg =askegrå",
    "LIPS": "=læber =læberne =læbe =lips =lippen =ansigtet =hovedet =ansigt =hoved =negle =neglene",
    "COLD": "=iskold =kold =iskolde =isnende =kolde =underafkølet",
    # --- choking ---
    "CHOKES": "kvæles kvæler =kvælt kvalt choking chokes =choke verschluckt erstickt ersticken =kvalte =kvæle =kværkes",
    "THROAT": "=hals =halsen =svælg =svælget =throat =luftrør =luftrøret =strube =struben =spiserør =spiserøret =vrangstrube "
    "=vrangstruben =gal =galehals =kehle",
    "WRONG": "=galt =gal =gale =vrang",
    "STUCK": "=fast =sidder =sætter =stykke =kød =mad =stuck =ben =fiskeben =bolche =æble =mønt =perle =vindrue =pølse =steckt",
    "SWALLOWED": """=spiser =drikker =sutte =slikke =puttet =æder =hældt =gegessen =slugt =sluge =sluger =slugte =spist =spiste =ædt =drukket =drak =indtaget =indtog =swallowed =drank
        =ate =eaten =verschluckt =getrunken =gegessen =slikket =tygget =synket =drikke =spiser =sugede =bælget =bællet""",
    # --- unconscious ---
    "UNCONSCIOUS": """bevidstløs* bevistløs* bevidsløs* bevistløst besvimet* besvimed besvimede =besvimer besvimelse*
        ukontaktbar* bevidsthedssvækk* livløs* unconscious =fainted =ohnmächtig bewusstlos* komatøs collapsed bevidstheden
        =koma kollapset kollapsede kollapser =segnet =blackout kollabered* kollaberet kollaberer bevisløs""",
    "PASSED": "=passed",
    "OUT": "=out =ude",
    "WAKE": "=vågnede =vågnet =vækkes =vågne =vågner =vækkes =vække =vækker =vågnet =vække' =wake =waking =aufwachen =vågen =vågn =vække",
    "REACT": "=reagerer =reagere =reagerede =respons =respond =responding =responsive =reagiert =reagér",
    "ANSWER": "=svarer =svare =svarede =svar =answer =answering =antwortet =snakker =siger",
    "CONTACT": "=kontaktes =kontakt =kontakten =kontaktbar =kontaktes =ansprechbar",
    "COLLAPSED": "=om =sammen =omkuld",
    "FELL": "=faldet =falder =faldt =falde =faldt' =segnet =segnede =sank =sunket =dejset =dejsede =styrtet =fell =fallen =fall "
    "=klappet =klapper =gået =falt =faldtet",
    "FLOOR": "=gulvet =gulv =jorden =floor =boden =fortovet =badeværelset =trappen",
    "LIES": "=ligger =lå =lies =lying =liegt =ligge =fundet =fandt",
    "GONE": "=væk =borte =fjern =bortevæk =livløs =stille =sløv =slap =omtåget",
    "LIMP": "=slapt =slappe =blød =slap =slapt =sløv =sløvt =sløve =livløs =livløst =døsig =døsigt =apatisk =limp =floppy =schlapp =lethargic",
    "BLACK_OUT": "=sortner =sorner =sort =sorte",
    # --- seizures ---
    "SEIZURE": """epilepsianfald krampeagtig* =krampe =kramper =krampper =kramperne krampeanfald* krampetrækninger krampende feberkrampe* =krampede
        =seizure =seizures krampfanfall =krampfanfälle kramptilfælde =convulsion* =krampen krampetilfælde =spasmer""",
    "CRAMP_PLACE": "=læg =læggen =lægge =ben =benet =benene =fod =foden =tå =tæer =tæerne =hånd =hånden =maven =mave =lår "
    "=låret =fødderne =natten =fingre =menstruation",
    "EPILEPTIC": "epileptisk* =epilepsi epilepsianfald =epileptic =epilepsien",
    "SHAKES": "=ryster =rystende =spjætter =spjætte =shaking =sitrer =zittert =rykker =rystede =fråder",
    "FOAM": "=fråde =fråder =skum =foam =foaming",
    "BODY": "=kroppen =krop =body =hele =arme =körper",
    # --- blood ---
    "BLEEDS": """bløder bløde bløer =bløede bløed blødt' =blør bleeds bleeding blutet =bluter =blute =forbløder =forbløde
        =blødende =bloder blødning blødninger blødningen =blødte =blæder =bledes""",
    "BLOOD": "=blod =blodet =blood =blut =blo =blodig =blodigt =bloden",
    "GUSHES": "=vælter =sprøjter =pumper =løber =fosser =strømmer =overalt =sprutter =sprøjte =vælte =pumpe =fosse =spurting "
    "=gushing =everywhere =spritzt =flyder =driver =plasker =sejler =siver =pulserer =pøl =sø =dryppet",
    "BRINGS_UP": "=kaster =kastet =brækker =brækket =hoster =hostet =spytter =opkast =opkastning =opkastninger =vomiting "
    "=vomit =coughing =coughs =throwing =erbricht =hustet =ørler =hoste =opkaster =kastede =brækkede =hostede =spyr",
    "MILD": "=lidt =smule =let =svagt =tandkød =tandkødet =plet =pletblødning =menstruation =mens =næsten",
    "WOUND": "=sår =såret =snit =snittet =skåret =pulsåre =pulsåren =åre =åren =hovedpulsåre =arterie =dybt",
    "NOSEBLEED": "=næseblod =næseblødning =nosebleed =nasenbluten",
    "MINUTES": "=minutter =min =time =timer =timevis =hours =minutes =kvarter",
    # --- poison ---
    "OVERDOSE": "overdosis* overdosering* ovedosis overdose überdosis overdoseret overdosi",
    "POISONED": "forgiftet forgiftning* kulilteforgiftning* kulilteforgift* blodforgiftning* poisoned poisoning vergiftet "
    "vergiftung* =kulilte kulilten alkoholforgiftning* =kulos gasforgiftning* =sepsis røgforgift* "
    "svampeforgiftning* =poison",
    "POISON": """rengøring* opvask* *middel *rens *væske ætsende* ætsnatron =batteriet batteriet =pesticid =insektgift rottemiddel *medicin =klorin =gift =giftigt =giftig =giftige rottegift =sprit sprinklervæske =benzin terpentin =petroleum
        lampeolie afløbsrens rengøringsmiddel rengøringsmidler opvaskemiddel opvasketabs vaskemiddel =lud =salmiak
        =ammoniak =syre =sæbe =bleach =poison =poisonous knapbatteri knapbatterier batteri batterier =magnet magneter
        =svampe =svamp =fluesvamp eddikesyre frostvæske kølervæske =acetone neglelakfjerner =tabs =ukrudtsmiddel
        sprøjtemiddel kemikalie kemikalier håndsprit =hjemmebrændt =kviksølv =bær =digitalis =insulin =metadon
        =tændvæske grillvæske husholdningssprit barberblad barberblade =glasskår knapcelle =stoffer =narko =heroin =kokain
        =ecstasy =batterie =gift'""",
    "PILLS": """*medicin *piller *tabletter *tabletterne *pillerne pilleglas pilleglasset pilleglassene pillerne insulin =piller =pillerne =pille =pillen =tabletter =tabletterne =tablet =panodil =panodiler =pamol =ipren =medicin
        =medicinen =sovepiller =sovemedicin =morfin =morfinpiller =pills =tabletten =paracetamol =hjertemedicin
        =blodtrykspiller =pinex =medikamente =nervepiller =p-piller =kodimagnyl =lykkepiller =antidepressiva
        =smertestillende =oxycodon =tramadol =ketogan =benzo =stesolid""",
    "TAKEN": "=taget =tog =slugt =spist =indtaget =ædt =took =taken =swallowed =genommen =tagt =fået =nuppet =drukket =spiste "
    "=guffet =fyldt =proppet =tat =givet",
    "TOO_MANY": "=mange =alle =hele =pakke =pakken =glas =glasset =håndfuld =stak =alt =many =all =bunch =zu =viele =masse "
    "=bunke =æske =æsken =resten =dobbelt =dobbelte =forkert =forkerte =tonsvis =overdrevent =whole =æsker =pakker",
    # --- allergy ---
    "ALLERGIC_SHOCK": "anafylak* anafyla* allergichok anaphyla*",
    "ALLERGIC": "allergisk allergic allergische",
    "SHOCK": "=chok =shock =schock =reaktion =reaction",
    "SWELLS": "=hæver =hævet =hævede =hæve =svulmer =svulmet =opsvulmet =hovner =hovnet =hovne =swelling =swollen =swells "
    "schwillt =lukker =lukke =hæves =snører",
    "AIRWAY": "=tunge =tungen =hals =halsen =svælg =svælget =læber =læberne =læbe =læben =tongue =throat =lips =strube "
    "=struben =ansigt =ansigtet =hoved =hovedet =mund =munden =zunge =hævelse =øjne",
    "STUNG": "=stukket =stik =bistik =hvepsestik =bi =hveps =stung =bidt =bid",
    # --- accident ---
    "ACCIDENT": """trafikulykke* færdselsulykke* bilulykke* arbejdsulykke* =ulykke =ulykken =ulykker cykelulykke*
        drukneulykke* faldulykke* motorcykelulykke eneulykke =accident =unfall autounfall sammenstød frontalt =uheld""",
    "HAPPENED": "=sket =nu =lige =sker =skete =været =happened =had =passiert =hjælp =tilskadekomne =tilskadekommet =såret "
    "=skadet =skade =kvæstet =kvæstede =på =foran =ude =her =vej =vejen =motorvejen =alvorlig =slem =fastklemt",
    "RUN_OVER": "=påkørt påkørt =kørt =ramt =hit =angefahren =overkørt =kørte =torpederet",
    "VEHICLE": "=bil =bilen =lastbil =tog =toget =bus =bussen =motorcykel =ned =over =car =truck =train =auto =traktor =traktoren "
    "=varevogn =letbane =letbanen =knallert =elløbehjul =lastbilen",
    "DOWN": "=udover =ned =ud =from =ned' =off",
    "HEIGHT": "=taget =tag =trappe =trappen =stige =stigen =trapper =stillads =stilladset =vindue =vinduet =altan =altanen "
    "=træet =roof =stairs =ladder =meter =treppe =leiter =dach =hest =hesten =cyklen =silo =siloen =loftet =sal =trapperne",
    "FALL": "=røget =væltet =vælter =ryger =hoppet =dumpet =faldet =falder =faldt =falde =styrtet =fell =fallen =gefallen =røg =trillet =styrtede",
    "CUT_OFF": "=skåret =savet =hugget =kappet =revet =klippet =cut =skar =saver =hakket =klemt =knust =abgeschnitten",
    "PART": "=hænderne =fingeren =fod =øret =benet =finger =fingeren =fingre =fingrene =hånd =hånden =arm =armen =ben =benet =tommel =tommelfinger =tå =foden =fod "
    "=tommelfingeren =hals =halsen =håndled =håndleddet =maven =lår =låret =hoved",
    "OFF": "=af =off =over =halvt =igennem =dybt =ab =løs =fast",
    "BONE": "=knogle =knoglen =knogler =knoglerne =bone =knochen",
    "STICKS_OUT": "=stikker =ud =ude =synlig =se =sticking =out",
    "BROKEN": "=brækket =knækket =brudt =brækkede =knæk =broken =gebrochen",
    "SPINE": "=nakken =nakke =ryggen =ryg =rygsøjlen =hovedskallen =kraniet =kraniebrud =hoften =lårbenet",
    "STABBED": "=stukket =stabbed =knivstukket knivstik skudt =skud =niedergestochen =knivstikkeri =skudsår =overfaldet =shot",
    "KNIFE": "=kniv =kniven =knife =messer =pistol =skruetrækker =ned =maven =skudt =gun",
    "ELECTRIC": "=stød =strøm =elektrisk =strømstød =højspænding =stikkontakt =electrocuted =stromschlag =lyn =lynet",
    "TRAPPED": "=fastklemt =klemt =trapped =begravet =fanget =indeklemt =eingeklemmt",
    "WATER": "havnebassinet svømmebassinet =bassinet =dammen =damm =bæk =swimmingpool swimmingpoolen havet =fjord =vand =vandet =søen =sø =havet =poolen =pool =åen =havnen =fjorden =vandkanten =badekarret =water =wasser =isen "
    "=svømmehal =svømmehallen =bassin =bassinet =kanalen =kogende =brønden",
    "DROWNS": "=druknet =drukner =drukne =druknede =drowned =drowning =ertrunken =ertrinkt =drown",
    "UNDER": "=under =bunden",
    # --- burns ---
    "BURNED": """=forbrænder =brænder =sveden =svedet =brændt =forbrændt forbrænding forbrændinger =skoldet =skolder skoldning skoldninger =skoldede =ætset
        ætsning =burned =burnt =scalded =verbrannt =verbrüht =brændte =ætset =skolded""",
    "HOT": "=kogende =skoldhed =skoldhedt =olie =varm =varmt =kaffe =te =suppe =fedt =vand =boiling =ild =flammer =syre =hot "
    "=kochend =grill =bål =bålet =benzin =damp =lud",
    "SKIN": "=hånd =hånden =hænder =hænderne =arm =armen =arme =ben =benet =benene =ansigt =ansigtet =krop =kroppen =hud "
    "=huden =barn =barnet =baby =søn =datter =dreng =pige =sig =mig =hele =bryst =maven =ryg =ryggen =ham =hende =mand "
    "=kone =øje =øjet =øjne =øjnene =hoved =hovedet =hals",
    "FIRE": "=brænder =brand =branden =ild =ilden =flammer =fire =burning =brennt =feuer =røg =ildebrand =eksplosion "
    "=eksploderet =brændte",
    "HOUSE": "=huset =hus =køkkenet =køkken =lejligheden =lejlighed =stuen =værelset =bilen =bil =naboen =opgangen =gryden "
    "=house =kitchen =haus =wohnung =kælderen =ladet =laden =stalden =gården =tøjet =håret =madrassen =sofaen =gardinet "
    "=hjemme =skuret =blokken =ejendommen =badeværelset =opgang",
    # --- birth ---
    "PREGNANT": "=gravid =gravide =graviditet =højgravid =uge =pregnant =schwanger =gravit =termin =fosteret",
    "BIRTH": "=fødende =føder =føde =føde' =fødsel =fødslen =fødslen =giving =labour =labor =gebärt =født =foder",
    "NOW_BIRTH": "=nu =ved =hjælp =hjemme =derhjemme =bilen =straks =gang =igang =snart =tidligt =gulvet =ambulance =now =jetzt",
    "CONTRACTIONS": "presseveer presseve =veer =veerne contractions =wehen =pressetrang =ve",
    "PUSHING": "presseveer presseve pressetrang",
    "WATERS": "=vandet =fostervand =fostervandet =waters =fruchtblase =vandafgang",
    "BROKE": "=gået =gik =går =afgang =broke =geplatzt =grønt =grøn =siver",
    "CORD": "navlesnor navlesnoren nabelschnur",
    "COMES": "=vej =presser =skeden =kommer =kom =coming =kommt =ude =vej =synligt =se =popper",
    "LIFE": "=liv =sparker =sparke =bevægelser =fosterbevægelser =bevæger =spark =hjertelyd =moving =kicking",
    "FEEL": "=mærke =mærker =mærket =føle =føler =feel =feeling =spüre =mærkede =sparket =sparker =sparke =bevæger =hørt",
    # --- other illness ---
    "FEVER": "=feber =feberen =fever =fieber =40 =41 =febber",
    "SPOTS": "=pletter =prikker =blodpletter =plet =udslæt =rash =blodudtrædninger =petekkier =flecken",
    "VANISH": "=forsvinder =forsvinde =væk =trykker =trykkes =glas =blegner =lilla =fade =røde =blå",
    "MENINGITIS": "meningitis hjernehindebetændelse meningokok*",
    "INSULIN": "insulinchok insulinshock sukkerchok =ketoacidose insulinføling hypoglykæmi",
    "SUGAR": "=blodsukker =blodsukkeret =sukker =insulin =føling =diabetes =diabetiker =sukkersyge =blodsukkret",
    # --- dying, ambulance ---
    "DIES": "=dør =døende =dies =dying =stirbt =døer",
    "AT_DYING": "=ved =tæt =nær =kommer =er =liegt =im =tror =lige =gleich =am =going",
    "DYING": "=døende =dying =livsfare livsfarligt livsfarlig livstruende livstruet lebensgefahr lebensgefährlich",
    "AMBULANCE": "=ambulance ambulancen =ambulanse ambulance' =lægehelikopter =akutbil krankenwagen rettungswagen =falck "
    "=akutlægebil =redningskøretøj =lægeambulance =emergency =notarzt =amulance",
    "CALL": "=ring =ringe =ringer =send =sende =sender =brug =kom =tilkald =tilkalde =hjælp =nu =hurtigt =call =need =hurtig "
    "=brauche =rufen =ruft =få =skal =bestil =schnell =komme =sendt =haster",
    "N112": "=112 =911 =999 =alarmcentralen =alarm112",
    "CALL112": "=ring =ringe =ringer =hjælp =call =skal =skulle =nu =anruf =ruf",
    "HELP": "=hjælp =hjælpe =hilfe =hjæp =hjelp =haelp =hjæælp",
    "SERIOUS": "=alvorligt =alvorlig =alvorlige =critical =kritisk =kritiske =livstruende",
    "PALE": "=bleg =grå =hvid =gråbleg =ligbleg =kridhvid =kridthvid =askegrå =pale =blass =hvidt =gråt",
    # --- crisis ---
    "SUICIDE": """=snitsår selvmordsbrev snitsår farvelbesked afskedsbesked afskedshilsen selvmord* selvmor selvmors* sjælvmord selmord* suicid* selbstmord* selvmordstanke* selvmordstruet* suizid*
        livstræt* lebensmüde suecid* livslede afskedsbrev* farvelbrev* selvdrab dødsønske* dødslængsel selvmordsforsøg
        selvmordsplan*""",
    "SELF_HARM": "selvskade* selvskader selvskadende cutter =cutte =cutting selvskadning selvbeskadig* selfharm "
    "selvskadeadfærd",
    "WANT": """=lov =lad =let =helst =beslutning beslutning =måder =måde =bestemt =besluttet =klar =ønskes =beder =håbede =trang =vil =vild =ville =vi' =ønsker =ønske =lyst =gider =gad =orker =magter =skal =tænker =tænkt =overvejer
        =planlægger =håber =gid =bare =truer =truede =want =wants =wanna =wish =will =möchte =wünsche =wünschte =tanker
        =tanke =drømmer =længes =burde =vel =vol =vælger =going =tænke =wollte =ønskede =hellere =skulle""",
    "WISH": "=helst =ligegyldigt =ville =fint =rarest =rart =gid =ønske =ønsker =ønskede =bedre =bedst =lettere =hvis =hellere =wish =wünschte =bare =ville",
    "DEAD": "=død =dead =tot =døde =væk",
    "DIE": "=dø =døe =døden =die =sterben =dø' =dode =do =omkomme =doe",
    "LIVE": "=leve =lever =live =liv =livet =lev =lev' =leben =levet =eksistere =alive =exist =levede =tilværelsen",
    "TAKE": "=tage =tager =tog =taget =ta =tar =tær =afslutte =afslutter =slutte =slutter =ende =ender =end =take =taking "
    "=nehmen =beenden =sluge =sluger",
    "OWN": "=mit =sit =eget =mig =sig =my =own =his =her =mir =dit =hendes =hans =ham =mæ",
    "LIFE_ONLY": "=liv =livet =life =leben =tilværelsen =tilværelse",
    "KILL": "=dræbe =dræber =ihjel =kill =killing =umbringen =aflive =aflive =myrde =ihjæl =henrette =töten =skyde",
    "MYSELF": "=sæ =me =mig =sig =myself =himself =herself =mich =sich =mæ =mej",
    "SELV": "=sjæl =selv =sjæl =sel =myself =himself =herself =selbst",
    "HURT_SELF": """=skæær =skærr =skær =snitter =ridser =skade =skader =skære =skærer =skåret =skar =cutter =cutte =snitter =snitte =ridser =ridse =hurt =hurting
        =cut =cutting =harm =ritze =verletzen =straffe =slå =slår =snittet =ritzen =ondt =brænder =brænde =skæere""",
    "BE": "=være =vær =være' =findes =eksistere =be =sein",
    "HERE": "=her =mere =til =mer =længere =længer =here =anymore =more =mehr =jorden =verden",
    "MORE": "=mere =mer =længere =længer =anymore =mehr =meer =mær =meget",
    "BEAR": "=kan =ka =orker =magter =evner =holder =holde =kann =overkommer =udholder =gider =orke =holle",
    "AWAY": "=væk =forsvinde =forsvinder =borte =weg =disappear =bort",
    "BETTER": "=bedre =bedst =lettere =better =besser =gladere =nemmere =lykkeligere",
    "WITHOUT": "=uden =without =ohne =foruden",
    "MISSED": "=savne =savner =savnet =miss =vermissen =græde",
    "BURDEN": "=byrde =belastning =burden",
    "REASON": "=grund =mening =meningen =håb =håbet =point =formål =sinn =hope =formålet =værd =reason =lyst",
    "MEANINGLESS": "meningsløst meningsløs =ubærligt ubærlig uudholdelig uudholdeligt =håbløst =ulideligt",
    "TIRED": "=træt =tired =udmattet =müde =led =ked =opgivet =lei",
    "SLEEP": "=sove =søvn =sleep =schlafen =hvile =indslumre",
    "FOREVER": "=evigt =altid =forever =evig =immer =evighed =forgodt",
    "JUMP": "=hoppe =hopper =springe =springer =jump =jumping =springen =kaste =kaster =hoppet =smide =smider =lægge =stiller "
    "=sprunget =sprang =køre =kører =står",
    "EDGE": "togspor togsporet banesporet jernbanen jernbaneskinnerne =klippen =tagryggen =bro =broen =tog =toget =togskinnerne =skinnerne =vinduet =altanen =taget =bridge =train =brücke =zug =tagkanten "
    "=skinner =storebæltsbroen =lillebæltsbroen =perronen =kanten =motorvejen =kørebanen =højhus =lastbil =vejtræ",
    "HANG": "=hænge =hænger =hængt =hang =aufhängen",
    "ROPE": "=reb =rebet =løkke =løkken =rope =strick =pistol =gevær =barberblad =barberblade =jagtgevær =galgen",
    "FOUND": "=fundet =købt =bundet =klar =gemt =bought =hentet =lavet =fandt =ligger =mig =found",
    "WRIST": "=arm =armen =ben =lår =maven =håndled =håndleddet =håndleddene =pulsåre =pulsåren =pulsårer =pulsårerne =wrists =wrist =underarm =armene "
    "=lårene =arme",
    "DROWN_SELF": "=drukne =drukner",
    "PLAN": "=plan =planen =planer =bestemt =besluttet =beslutning =planlagt =plans =planlægger",
    "DUMB": "=dumt =drastisk =farligt =uoverlagt =frygteligt =stupid =forkert =ondt =noget",
    "DO": "=gør =gøre =gjort =do =doing =antun =tue =gøer",
    "ALONE": "=alene =allein =alone",
    "FAIR": "=bange =frygter =tør =afraid =angst =stoler",
    "SELF_IS": "=jeg =er =føler =i'm =ich =a =mig",
    "SAYS": "=taler =talte =snakker =snakkede =snakke =tale =siger =sagde",
    "NONSENSE": "=sort =volapyk =vrøvl =kaudervælsk",
    # --- parts that only one rule needs ---
    "ASTHMA_ATTACK": "astmaanfald* asthmaanfall*",
    "SPEECH_LOST": "talebesvær* talelammelse afasi* taleforstyrrelse* =målløs",
    "STRANGELY": "=mærkeligt =underligt =hurtigt =overfladisk =rallende =besværet =sært =unormalt =tungt =dårligt =rykvis "
    "=stødvis =langsomt",
    "EYES": "=øjne =øjnene =øjet =eyes =augen",
    "IS_GONE": "=væk =livløs =borte =fjern",
    "CLOSES": "=lukker =lukke =lukket =snører =snøre =tyk =closing =hævet =schließt =strammer",
    "GOT": "=fået =fik =får =got =af =shock =gennem =ramt =bekommen",
    "HIT_BY_CAR": "påkørt påkørsel trafikdræbt overkørt =angefahren",
    "MOVES": "=bevæge =røre =rejse =mærke =move =stå =op =svarer =svare =rører =bewegen =komme",
    "NUMBER": "=mange",
    "SKIN_OVER": "=over =ud =udover =ned =hele",
    "CATCHES": "=går =gået =gik =opstået =udbrudt =bilen =hjælp =brudt =on",
    "RADIATES": """=stråler =strålende =trækker =jager =radiating =ned =ud =op =går =strahlt""",
    "BLACK": """=sort =kaffegrums =sorte =mørkt""",
    "STARES": """=stirrer =glor =sidder =hænger =fjern =stivner =sunket =sank =blinker""",
    "ONE": """=ene =højre =venstre =one =halve""",
    "OBEYS": """=vil =lystrer =makker =virker =gør =fungerer =dur =adlyder""",
    "MACHINE": """=maskinen =maskine =kværnen =saven =rundsaven =motorsav =motorsaven =mejetærskeren =græsslåmaskinen =presseren =valsen =vinkelsliber =vinkelsliberen""",
    "PASSES": """=gennem =igennem =i =inde""",
    "EYEBALL": """=øje =øjet =øjne =øjnene =eye =auge""",
    "SHARP": """=søm =splint =skår =pind =kniv =glasskår =syre =lud =kalk =ætsende =skrue =kemikalie =spåner =klorin =spyd =krog""",
    "TIMED": """=minut =minutter =minute =minutes =min =tæt =hvert =hver =regelmæssige =minuten""",
    "THICK": """=tykke =tyk =tykt =hævede =hævet =opsvulmede =store =thick =geschwollen =dick =snører =prikker""",
    "NUTS": """=nødder =nød =jordnødder =peanut =skaldyr =rejer =penicillin =hveps =bi =bistik =hvepsestik =allergi =allergisk =æg""",
    "INSULIN_TAKEN": """=insulin insulinen""",
    "TWICE": """=to =dobbelt =gange =forkert =meget =dobbelte =mange =for""",
    "DOUBLE_SEEN": """=dobbelt dobbeltsyn""",
    "SEES": """=ser =se =så""",
    "CRASHED": """=kørt =kørte =forulykket =forulykkede =vælter =væltet =crashed""",
    "BADLY": """=galt =gal =ind =ned =frontalt =sammen""",
    "ROAD": """=motorvejen =motorvej =vejen =landevejen =træ =lastbil =grøften =grøft =autoværn =hovedvejen =cyklen =cykel =knallert""",
    "STAYS": """=bliver =ved =fortsætter =fortsat =igennem =gennem =alt =stadig =hele =konstant""",
    "BLEED_VERB": """=bløder =bløde =blødt =blødende =bløder' blør =bløer =bleeding =bluter""",
    "SLOWLY": """=langsomt =underligt =mærkeligt =overfladisk =hurtigt =unormalt =rallende =snorkende =sært =besværet =kort =hakkende =stødvis =mærkele""",
    "DRUGS": """=heroin =morfin =kokain =stoffer =metadon =fentanyl =ghb =fantasy =opium =amfetamin =sovepiller =benzo =oxycontin""",
    "SICK_SLEEP": """=sløv =sløve =døsig =kaster =træt =søvnig =bevidst""",
    "GO_ON": """=ved =videre =fortsætte =leve =mere =living =on =holde =kæmpe""",
    "IF": """=hvis =om =at =bare =if =wenn""",
    "WAS_HERE": """=var =er =var'""",
    "HERE_ONLY": """=her =here =hier""",
    "MATTERS": """=ligegyldigt =ligemeget =fløjtende =meget =rolig""",
    "JOY": """=lysten =lyst =mod =modet =viljen =vilje =håbet =håb =glæden =troen""",
    "LOST_JOY": """=mistet =mister =ingen =ikke =tabt =opgivet =slut =har""",
    "DAY_MORE": """=dag =dage =time =nat =minut""",
    "READY": """=hånden =foran =klar =frem =kigger =kigget =glas =glasset =ligger =samlet =gemt =sparet =tæller =talt""",
    "STANDS_AT": """=står =sidder =stillet =gået =er =på =standing =klatret =kravlet""",
    "BRIDGE": """=broen =bro =skinnerne =togskinnerne =togskinner =kanten =tagkanten =perronen =taget =storebæltsbroen =lillebæltsbroen =bridge =altankanten =viadukten""",
    "FAREWELL_WORD": """=farvel =afsked =goodbye =abschied""",
    "TAKES_LEAVE": """=taget =sagt =siger =tager =skrevet =sige =tage =said =sendt""",
    "DESPAIR": """=orker =gider =magter =kan =vil =holder""",
    "OUTWARDS": """=ud =nu =vej =coming =ude""",
    "LABOUR": """=labour =labor =fødende""",
    "HURT_NOW": """=skære =skærer =skær =skærr =skæær =cutter =cutte =snitter =snitte =ridser =ridse =cutting =ritze""",
    "MORNING": """=morgen =igen =mere =morning =morgen'""",
    # --- what tells of harmless meanings ---
    "DEVICE": """=app =appen =apps =app'en =appn =appens telefon* mobil* =skærm =skærmen skærmbilled* computer* =pc =pc'en
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
}

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

# Whole expressions: these words in this order, with at most one other word between two of them.
PHRASES: dict[str, tuple[str, str]] = {
    "veiled": (
        "crisis",
        """
        jeg slutter det nu; slutter jeg det; nu slutter jeg; det skal slutte for mig; skal slutte nu; tager pillerne nu; tager jeg pillerne
        jeg tager pillerne; nu er det slut jeg; så de ikke finder mig; ikke finder mig; tror ikke jeg er her; ikke her til den tid; taget afsked
        bange for hvad jeg kan finde på; bange for hvad jeg gør; ved ikke hvad jeg kan finde på; finde på noget dumt; gør noget dumt
        holde ud at være mig; holder ikke ud at være mig; hader at leve; hader mit liv; hader at være i live; får det bedre uden; har det bedre uden
        måder at dø; bedste måde at dø; smertefri måde at dø; hvordan dør man hurtigst; hvor mange piller skal der til for at dø; kan man dø af
        nok piller til at dø; ingen grund til at blive; ikke nogen grund til at blive ved; mistet lysten til; mistet livslysten; ingen livslyst
        ikke mere at leve for; intet tilbage at leve for; livet har ikke mere; livet har intet; færdig med at leve; går i døden; gå i døden
        søger på måder at; sagt farvel på; sagt farvel til alle; siger farvel til; lade livet gå; give slip på livet; sove ind for altid; sove ind
        skyde sæ; skyde sig selv; skyder mig; hænge sig; hænger sig; can't go on; go on living; ende mit liv; mit liv skal slutte; tager livet
        vil ned til; vil over til min afdøde; vil op til; vil være hos min afdøde; ikke blive gammel; overlever ikke natten; klarer ikke natten
        gøre en ende på det; gør en ende på det; ende det hele; slutte det hele; afslutte det hele; stoppe for evigt
        få det til at stoppe for altid; ikke i live; ikke være i live; ikke vågne igen; ikke vågne i morgen; aldrig vågne
        ikke være her mere; ikke være her længere; ikke være til mere; ikke noget at leve for; intet at leve for; ingenting at leve for; væk fra det hele
        vil bare væk; kan ikke mere; orker ikke mere; magter ikke mere; holder det ikke ud mere; kan ikke holde det ud mere
        færdig med livet; farvel til jer alle; farvel alle sammen; tak for alt farvel; ked af livet; træt af livet
        træt af at leve; opgivet livet; opgivet alt håb; sove for evigt; sove for altid; sove og aldrig vågne; lukke øjnene for altid
        ingen vil savne mig; ingen ville savne mig; ingen ville opdage det hvis jeg var væk; byrde for alle; byrde for min familie
        ikke meningen jeg skal leve; ikke værd at leve; ser ingen udvej; kan ikke se nogen udvej; ingen vej ud; ingen fremtid
        ikke mere tilbage at leve for; jeg skulle aldrig være født; ville ønske jeg aldrig var født; ville ønske jeg ikke fandtes
        holde op med at eksistere; a vil it mer; jeg vil ikke mere; gider ikke mere livet; end it all; better off dead; no reason to live
        don't want to be here; don't want to live; nicht mehr leben; will nicht mehr; keinen sinn mehr; better off without me
        gøre noget ved mig selv; gør noget ved mig selv; gøre mig selv fortræd; gør mig selv fortræd; gøre skade på mig selv
        køre ind i et træ; køre galt med vilje; springe ud foran; hoppe ud foran; hoppe ud fra; springe ud fra; gå ud i vandet
        følge efter min mand; op til min mand i himlen; være sammen med min afdøde; møde min skaber; have fred for altid
        sidste gang i hører fra mig; sidste besked fra mig; har sagt farvel; livet er slut; mit liv er slut; livet er forbi
        det er slut nu; jeg giver op på livet; giver op på livet; kan ikke se meningen; ikke se nogen mening; livet gør for ondt
        slippe for at leve; slippe for livet; slippe for det hele; komme herfra for altid; kan ikke klare mere; klarer ikke mere
        """,
    ),
    "unconscious": (
        "emergency",
        """
        passed out; gået ud som et lys; kan ikke få liv i; kan ikke få liv i ham; får ikke liv i; ligger helt stille; ude af den
        ligger livløs; ligger og ikke svarer; won't wake up; not waking up; not breathing; not responding; slap som en klud
        ikke til at komme i kontakt med; ikke til at vække; ikke til at få kontakt med; ingen livstegn; øjnene ruller; sortner for øjnene
        ved at besvime; ved at gå ud; ved at falde om; atmet nicht; wacht nicht auf; nicht ansprechbar; keine luft; bekommt keine luft
        """,
    ),
    "breathing": (
        "emergency",
        """
        blå om munden; blå rundt om munden; blå om læberne; pusten er væk; ingen luft; trækker vejret langsomt; trækker vejret underligt
        can't breathe; cannot breathe; can not breathe; trouble breathing; trækker ikke vejret; får ikke luft; kan ikke få luft
        taber vejret; mister vejret; hiver efter vejret; snapper efter vejret; holdt op med at ånde; holdt op med at trække vejret
        stoppet med at trække vejret; stoppet med at ånde; ånder ikke; bekomme keine luft; krieg keine luft; blå i hovedet
        """,
    ),
    "heart": (
        "emergency",
        """
        heart attack; cardiac arrest; hjertet står stille; hjertet er stoppet; hjertet gået i stå; hjertet sidder i klemme
        hjertet slår ikke; springer slag over; slår slag over; tager sig til brystet; tager sig til hjertet; holder sig for brystet; chest pain; chest hurts; pain in my chest; schmerzen in der brust; elefant på brystet
        """,
    ),
    "poisoning": (
        "emergency",
        """
        drukket klorin; drukket gift; slugt et batteri; taget for meget medicin; fået for meget insulin; for meget morfin
        taget for meget insulin; taget alle pillerne; tømt pilleglasset; tømt medicinskabet; hele pilleglasset; fixet for meget
        took all the pills; swallowed pills; zu viele tabletten; drukket sig fra sans og samling
        """,
    ),
    "stroke": (
        "emergency",
        """
        ikke finde ud af at snakke; ikke finde ud af at tale; ikke finde ordene; kan ikke snakke ordentligt; sort for det ene øje; synet røg
        synet forsvandt; syn forsvandt; ser dobbelt; mistet førligheden; smæld i hovedet; knald i hovedet; eksploderede i hovedet
        stroke; face is drooping; slag i hjernen; blødning i hjernen; prop i hjernen; prop i hovedet; kan ikke finde ordene; kan ikke få ordene ud
        ordene kommer ikke ud; forkerte ord ud; kan ikke sige noget ordentligt; sproget er væk; mistet sproget; mistet talen
        kan ikke snakke rigtigt; taler i vildelse; face drooping; worst headache
        """,
    ),
    "accident": (
        "emergency",
        """
        kørt galt; kører galt; klemt fast; sidder fastklemt; fast i maskinen; hånden i maskinen; armen i maskinen; fingeren i maskinen
        fingrene i maskinen; fingrene er af; fingeren er af; hånden er af; benet er af; foden er af; under en bil; under traktoren; under lastbilen
        ligger under; kommet i klemme; bunden af; faldet i vandet; røget i havnen; kørt i vandet; strømmen gik igennem; kørt ned af; ramt af en bil; ramt af tog; faldet ned fra; faldet fra taget; hul i hovedet; åbent brud; brækket nakken
        brækket ryggen; brækket kraniet; skåret pulsåren over; skåret halsen; slået hovedet og; fået strøm i sig; røg i lungerne
        slået hovedet meget voldsomt; gået gennem isen; faldet gennem isen; falder gennem isen; fanget i bilen; fanget i maskinen
        """,
    ),
    "call_112": (
        "emergency",
        """
        brug for ambulance; brug for en ambulance; send en ambulance; ring efter ambulance; skal jeg ringe 112; skal vi ringe 112
        need an ambulance; call an ambulance; brauche einen krankenwagen; livet hænger i en tråd; liv eller død; i livsfare
        """,
    ),
    "child": (
        "emergency",
        """
        barnet er blåt; baby reagerer ikke; barnet reagerer ikke; barnet vågner ikke; kan ikke vække min baby; barnet er helt slapt
        """,
    ),
    "self_harm": (
        "crisis",
        """
        skære i mig selv; skærer i mig selv; skåret i mig selv; skære mig selv; skade mig selv; hurt myself; cut myself
        skære mine pulsårer over; skære mig i armene; slå mig selv ihjel; kill myself; mich umbringen; hænge mig; hænger mig
        skyde mig selv; skyde en kugle for panden; skyde mig en kugle
        """,
    ),
}

# Turns of speech in which words of danger mean nothing of the kind; taken out before anything is looked for.
IDIOMS = (
    r"\bd(?:ø|oe)r?(?:ende)?\b(?: \w+)? af (?:grin|kedsomhed|skam|nysgerrighed|latter|spænding|varme|at grine|at vente)",
    r"\b(?:slå|slår) (?:\w+ )?(?:tid|tiden)(?: \w+)? ihjel",
    r"\b(?:slået|slå|slog) ham ihjel",
    r"\bover mit lig\b",
    r"\bbrænder (?:varm\b|for at|for det|på med|sammen|mobil|telefon)",
    r"\bbløder (?:penge|batteri)",
    r"\bskyd mig\b",
    r"\bhjertet (?:helt |oppe )?i halsen",
    r"\b(?:kvalt|kvæles|drukner|druknet|drukne) (?:\w+ )?i (?:alle |alt )?(?:de |det )?"
    r"(?:papir|mail|brev|arbejd|regning|information|besked|blanket|skema|sms|ventetid|bureaukrati)\w*",
    r"\b(?:få|får|fik|fået) (?:\w+ ){0,2}(?:hjerteanfald|hjertestop|slagtilfælde|blodprop|hjerneblødning|krampe) (?:over|af) "
    r"(?!at jeg ikke)\w+",
    r"\bdødtræt|\bdød ?træt|\bdødssyg\w*|\btil døden\b|\bdødkedelig\w*",
    r"\btager? pusten fra\b",
    r"\bi live igen\b|\blive ?(?:chat|stream|video)\w*",
    r"\bdør (?:\d+|a|b|c|til)\b",
)
