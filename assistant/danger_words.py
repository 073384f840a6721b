"""The words of danger to life, in concepts. Data only; read by `danger_lexicon`.

A concept is a set of words; `word*` also means every word that begins so, `*word` every word that ends so, `=word` is
never guessed from a misspelling. Words stand in ordinary spelling (Danish, Sønderjysk, English, German); `fold` makes
æ/ae, ø/oe, å/aa, and single and double letters alike. The minimum here is reviewed with content/safety.yaml (facts 6.2).
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
    "THIRD": """=kon =min'mand =passager =passageren =svigerdatter =farmor toårig treårig etårig fireårig =lille =elev =borger =gæst =moar =fa'r =mo'r =datteren =samleverske =han =hun =ham =hende =hans =hendes =he =she =him =sie =ihn =mand =manden =mann =mænd =kone =konen
        =kona =hustru =frau =mor =moren =mutter =far =faren =fatter =mutti =søn =sønnen =datter =datteren =barn =barnet
        =børn =barnebarn =barnebarnet =baby =babyen =spædbarn =spædbarnet =spæde =nyfødte =nyfødt =dreng =drengen =pige
        =pigen =bror =broder =søster =ven =veninde =vennen =nabo =naboen =bedstefar =bedstemor =farfar =farmor =morfar
        =mormor =kæreste =kæresten =moster =faster =onkel =tante =kollega =kollegaen =svigermor =svigerfar =niece =nevø
        =husband =wife =son =daughter =child =kid =friend =mother =father =mom =dad =someone =somebody =person
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
        herzinfarkt* herzstillstand hjertetamponade hjertemassage genopliver
        """,
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
    "REACT": "=reagerer =reagere =respons =respond =responding =responsive =reagiert =reagér",
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
    "MINUTES": "=minutter =time =timer =timevis =hours =minutes =kvarter",
    # --- poison ---
    "OVERDOSE": "overdosis* overdosering* ovedosis overdose überdosis overdoseret overdosi",
    "POISONED": "forgiftet forgiftning* kulilteforgiftning* kulilteforgift* blodforgiftning* poisoned poisoning vergiftet "
    "vergiftung* =kulilte kulilten alkoholforgiftning* =kulos gasforgiftning* =sepsis røgforgift* "
    "svampeforgiftning* =poison",
    "POISON": """rengøring* opvask* *rengøringsmiddel *afløbsrens *sprinklervæske ætsende* ætsnatron =batteriet batteriet =pesticid =insektgift rottemiddel =klorin =gift =giftigt =giftig =giftige rottegift =sprit sprinklervæske =benzin terpentin =petroleum
        lampeolie afløbsrens rengøringsmiddel rengøringsmidler opvaskemiddel opvasketabs vaskemiddel =lud =salmiak
        =ammoniak =syre =sæbe =bleach =poison =poisonous knapbatteri knapbatterier batteri batterier =magnet magneter
        =svampe =svamp =fluesvamp eddikesyre frostvæske kølervæske =acetone neglelakfjerner =tabs =ukrudtsmiddel
        sprøjtemiddel kemikalie kemikalier håndsprit =hjemmebrændt =kviksølv =bær =digitalis =metadon
        =tændvæske grillvæske husholdningssprit barberblad barberblade =glasskår knapcelle =stoffer =narko =heroin =kokain
        =ecstasy =batterie =gift'""",
    "PILLS": """*medicin *piller *tabletter *tabletterne *pillerne pilleglas pilleglasset pilleglassene pillerne insulin =piller =pillerne =pille =pillen =tabletter =tabletterne =panodil =panodiler =pamol =ipren =medicin
        =medicinen =sovepiller =sovemedicin =morfin =morfinpiller =pills =paracetamol =hjertemedicin
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
    "HOT": "=kogende =skoldhed =skoldhedt =olie =varm =varmt =kaffe =suppe =fedt =vand =boiling =ild =flammer =syre =hot "
    "=kochend =grill =bål =bålet =benzin =damp =lud",
    "SKIN": "=hånd =hånden =hænder =hænderne =arm =armen =arme =ben =benet =benene =ansigt =ansigtet =krop =kroppen =hud "
    "=huden =barn =barnet =baby =søn =datter =dreng =pige =sig =mig =hele =bryst =maven =ryg =ryggen =ham =hende =mand "
    "=kone =øje =øjet =øjne =øjnene =hoved =hovedet =hals",
    "FIRE": "=brænder =brand =branden =ild =ilden =flammer =burning =brennt =feuer =røg =ildebrand =eksplosion "
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
    "AT_DYING": "=ved =tæt =nær =kommer =liegt =im =tror =lige =gleich =am =going",
    "DYING": "=døende =dying =livsfare livsfarligt livsfarlig livstruende livstruet lebensgefahr lebensgefährlich",
    "AMBULANCE": "=ambulance ambulancen =ambulanse ambulance' =lægehelikopter =akutbil krankenwagen rettungswagen =falck "
    "=akutlægebil =redningskøretøj =lægeambulance =notarzt =amulance",
    "CALL": "=ring =ringe =ringer =send =sende =sender =brug =tilkald =tilkalde =hjælp =nu =hurtigt =call =need =hurtig "
    "=brauche =rufen =ruft =schnell =komme =sendt =haster",
    "N112": "=112 =911 =999 =alarmcentralen =alarm112",
    "CALL112": "=ring =ringe =ringer =hjælp =call =skal =skulle =nu =anruf =ruf",
    "HELP": "=hjælp =hjælpe =hilfe =hjæp =hjelp =haelp =hjæælp",
    "SERIOUS": "=alvorligt =alvorlig =alvorlige =critical =kritisk =kritiske =livstruende",
    "PALE": "=bleg =grå =hvid =gråbleg =ligbleg =kridhvid =kridthvid =askegrå =pale =blass =hvidt =gråt",
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
    "OUTWARDS": """=ud =nu =vej =coming =ude""",
    "LABOUR": """=labour =labor =fødende""",
    # --- states and findings, by description ---
    "GISP": "=gisper =gispr =gispede =gispende =gisper' =gispe =rasler =hywer =gurgler =gurglende =gurgle =gasping =gisp",
    "SNORES": "=snorker =snorkede =snorkr =snorkende =snurker",
    "GLIDED": "=gled =gledet =glider =dratte =drattede =drattet =dratttede =segnede =segner =sank =sunket =dejsede =skvattede =skred =rutschte =gerutscht =styrtede =tumlede",
    "DOWN_TO": "=ned =nedad =om =sammen =stolen =gulvet =bordet =omkuld =køkkenskabet =væggen =lænestolen =vom =kælderen",
    "SEGNED": "segnede segner =bevægelsesløs =bevægelsesløst =ubevægelig =afsjælet",
    "FEET": "=fødder =fødderne =ben =benene =hånd =hånden =feet =fødre",
    "SLACK": "=slatten =slattent =slatne =lunken =kraftesløs =kraftløs =bomuld =klud =gele =karklud",
    "STARE": "=stirrer =stirre =stirrede =glor =starrt =stirret",
    "EMPTY_GAZE": "=loft =loftet =loft' =ingenting =luften =tomt =intet =fjernt =væggen =klemme =svarer",
    "MUTE": "=lyd =lyde =hyl =host =noget =ord =muk =pip =skrige =græde =hoste =nowwe =sound =ordet =nøj",
    "KNOWS": "=kender =kend =kende =ved =genkender =genkende =forstår =huske =husker =recognise =know",
    "WHO_AM": "=hvem =mig =mæ =navn =hedder =dag =who =årstal",
    "NAME_OWN": "=navn =navnet =name",
    "SAY": "=sige =sig =siger =udtale =huske =husker =stave =finde =kende",
    "COLOURED": "=mørkeblå =blårød =mørkere =purple =blåsort =blålilla =rødblå =blåe =gråblå =blåviolet =askegrå =gråbleg =ligbleg =kridhvid =kridthvid =marmoreret =marmorerede =marmoreret' =blåmarmoreret",
    "MARBLED": "marmorer* =gråbleg =askegrå =ligbleg =mørkeblå =blårød =blåsort =gråblå",
    "GREY": "=grå =gråt =grau =grey =gray =gråbleg",
    "NAILS": "=negle =neglene =kinder =kinderne =hud =huden =hoved =hovedet =ansigt =ansigtet =læber =læberne =hode",
    "WET": "=våd =vådt =klam =klamt =sveder =svede =svedig =svedt =svedr =drypper =koldsved =sveden =gennemblødt =svedende =svedte",
    "DRIPPING_SWEAT": "koldsved koldsveder koldsvedende angstsved dødssved",
    "WEIGHT_ON": "=elefant =tungt =sten =kampesten =tonstung =tynger =mast =fladt =flad =oven =jernring =skruestik =skruetvinge",
    "ON_ME": "=mig =mæ =bryst =brystet =brøst =midten =brystkassen =me",
    "SITS": "=sidder =sdder =trykker =trykkr =ligger =hviler =tryk",
    "OX_METER": "iltmåler* =iltmætning =iltmætningen =saturation =saturationen =sat =spo2 =iltniveau =oximeter =ilttal",
    "PULSE_METER": "pulsmåler* =puls =pulsen =hjerterytme =hjerterytmen =pulsur =pulsuret =hjerte =hjertet =slag",
    "THERMOMETER": "termometer* temperatur* kropstemperatur* =kropstemp",
    "BLOOD_PRESSURE": "blodtryk* blodtryksmåler* =tryk",
    "OVER_NUMBER": "=over",
    "SUGAR_METER": "=blodsukker =blodsukkeret sukkermåler* blodsukkermåler* =sukker =måleren =sukkertal",
    "SUGAR_ALARM": "=hi =lo =high =low",
    "HIGH_FEVER": "=40 =41 =42",
    "STOOL": "=afføring =afføringen =lort =stool",
    "TAR": "=tjære =sort =tjæresort =rødt =blod =blodig",
    "SMILED": "=smiler =smilede =smile =smilet",
    "DROOLS": "=savler =savle =savlende =savl =sabber",
    "COFFEE": "=kaffen =kaffe =vandet =drikken =suppen =maden =drikke =savlet =teen =mælken =drik",
    "MOUTH_CORNER": "mundvig mundvigen mundvige =mundvien",
    "GRIPS": "=klemme =knappe =gribe =holde =løfte =løvt =heben =rejse =ramme =slippe =lift =knap",
    "TWO_OF": "=to =tre =dobbelt =dobbelte =double",
    "OF_EACH": "=hver =alt =alting =skærme =billeder =dig =ham =alle",
    "ALL_SPINS": "=bogstaverne =ordene =gulvet =alt =alting =everything",
    "HOPS": "=hopper =hælder =snurrer =spinning =skævt =flyder =danser =flimrer",
    "WORDS": "=ordene =ord =sætninger =words =sproget =ordet =bogstaverne",
    "GARBLED_OUT": "=forkert =forkerte =mærkeligt =underligt =bagvendt =ikke =hulter =mudrede",
    "DRAGS": "=slæber =trækker =hænger =slæbende =halter",
    "ONE_LEG": "=ene =højre =venstre",
    "TONGUE": "=tunge =tungen =tongue =zunge =tong",
    "FILLS": "=fylder =tyk =stor =kæmpe =kæmpestor =tykkere =enorm =hævet =svulmer =voksende =vokser =thick =huge =hævede =dobbelt",
    "SWOLLEN_UP": "svulmede svulmer opsvulmet =ukendelighed =ukendelig =ballon =ballonhoved",
    "GROWS": "=gro =gror =snerper =snører =lukker =lukke =snævrer",
    "TOGETHER": "=sammen =til =sig",
    "NEG_SWALLOW": "=synke =synker =sluge =swallow =schlucken",
    "ALLERGEN": "=nødder =nød =nøddekag =nøddekage =hasselnød =hasselnødder =jordnød =jordnødder =peanut =peanuts =fisk =skaldyr =rejer =torskerogn =penicillin =kontrastvæsken =kontrast =sprøjten =bistader =bi =hveps =hvepse =æg =sesam =allergi =allergien =mandler =cashew =mælk =kiwi",
    "VESSEL": "=gryde =gryden =grydn =kaffekande =kaffekanden =kande =kanden =fritøse =fritøsen =kedel =kedlen =elkedel =elkedlen =suppe =suppen =sovs =sovsen =vaniljesovsen =pande =panden =olie =olien =te =kaffe =kaffen =fedtet =vandet",
    "POURED": "=væltede =væltet =hældt =spildt =spildte =kogte =nede =ned =udover =ud =trak =sprøjtede =øwer",
    "OVER_BODY": "=benene =ben =bryst =brystet =sig =sæ =ham =hende =mig =arm =armen =ansigt =ansigtet =lår =låret =hænder =maven",
    "HUD": "=hud =huden =skind =skindet =skin =haut",
    "PEELS": "=laser =slipper =sort =løsner =løs =hvid =hænger =skaller =blærer =forkullet =kogt",
    "SMOKES": "=ryger =ryge =røg =oser =brænder",
    "FROM_CLOTHES": "=tøjet =håret =tøj =hår =trøjen =bukserne =jakken",
    "FLAME": "=flammen =flamme =flammer =raket =raketten =eksplosion =stikflamme =kanonslag =fyrværkeri =bålet",
    "INTO_FACE": "=ansigtet =ansigt =øjne =øjnene =hånden =øjet =ansigterne",
    "FACE_DOWN": "=nedad =nede =under =forover",
    "FACE_HEAD": "=ansigtet =hovedet =hoved =ansigt =maven =mave",
    "BASIN": "soppebassin* regnvandstønde* =tønden =tønde =badekar =badekarret =bassinet =bad =badet =vandet =spand =spanden =dammen =havedam =havedammen =åen =pool =poolen =vandkarret =søen =havnen =brønden =gylletanken =gylle",
    "PULLED": "=trukket =trak =træwet =hevet =halet =fisket =bjærget =reddet =hentet =fået =taget =bjerget =hejst",
    "OUT_OF": "=op =ud =ude =out",
    "SEA": "=vandet =havnen =hawn =hawnen =søen =åen =fjorden =havet =poolen =bassinet =vand =kanalen =bølgerne =water =isen =badekarret =damm =dammen",
    "ICE": "=isen =is =ice =eis",
    "THROUGH": "=gennem =igennem =ud =through =gjennem =på",
    "OVERBOARD": "overbord =kæntret =kæntrede =kuldsejlet",
    "HUE_ONLY": "=hue =hånd =hovedet =væk =forsvundet",
    "STRAP": "=snor =snoren =ledning =ledningen =gardinsnor =reb =tørklæde =bånd =strop =sele =pose =plastikpose =plastikposen =plasticpose =gardin",
    "AROUND_NECK": "=hals =halsen =svælg =svælget =hoved =hovedet",
    "TINY_FOOD": "=vindrue =vindruer =vingummi =ballon =balloon =mønt =mønten =coin =kartoffel =pølse =æble =perle =nød =gulerod =karamel =bolche =popcorn =legoklods =klods =kødstykke =fiskeben =tyggegummi =batteri =magnet",
    "ACROSS": "=tværs =ned =luftrøret =svælget =halsen =hals =vrangstruben =galt =gal",
    "SOAKS": "gennembløder gennemblødt gennemblødte =spuler =fosser =pulserer =sprutter =gennemvæder =drivvåd",
    "CLOTH": "=håndklædet =håndklæde =klud =kluden =bind =bindet =bindene =madrassen =lagnet =forbindingen =viskestykke =viskestykket =tøjet =bukserne =fingre =towel",
    "REDDENED": "=rødt =rød =gennemblødt =blod =mættet =fyldt =dryppende =red",
    "HELD_OVER": "=helt =hele =tre =dryppende",
    "CLOTS": "=klumper =koagler =klumperne =koaglerne =clots",
    "LOWER_FLOW": "=løbe =løber =kommer =komme =ned =ryger =drypper",
    "EAR": "=øret =ørerne =øre =ear",
    "FLUID": "=vandagtigt =blod =væske =klart =bløder =blør =løber =blutet =vand =bleeding",
    "PUPILS": "=pupil =pupiller =pupillen =pupils =pupillerne",
    "UNEQUAL": "=større =forskellige =forskellig =store =ene =kæmpestore =skæve =bigger",
    "IMPALED": "spiddet gennemboret =spydet =pålet",
    "STAKE": "=pæl =pælen =hegnspæl =armeringsjern =jernstang =stang =spyd =rive =høtyv =søm =sømpistol =pind =gren =planke =glasskår =kniv =kniven =skruetrækker =skruetrækkeren =bolt =økse =harpun =splint =grenen",
    "INTO_BODY": "=bryst =brystet =maven =mave =låret =lår =halsen =hals =ryggen =ryg =foden =hovedet =tindingen =lungen =øjet =hånden =hjertet",
    "THROUGH_IN": "=gennem =igennem =i =ind =inde =into =through",
    "SHOOT": "=skudt =skyder =skød =ramt =shot =skudsår =angeschossen",
    "SHOT_BODY": "=ryggen =låret =maven =brystet =hovedet =benet =armen =skulderen =halsen =ben =arm =skyder =pistol =centret =gaden",
    "BEAST": "=ko =koen =tyr =tyren =hest =hesten =hestn =hingst =so =orne =vædder =hest'",
    "TRAMPLED": "=trampet =sparket =sparkede =sparkde =stanget =klemt =nede =væltet =kastet =trådt =spark =går",
    "CRUSHED": "=mast =klemt =knust =mases =fastklemt =klemte =crushed =indeklemt =begravet =most",
    "BETWEEN": "=mellem =under =inde =traileren =muren =bilen =væggen =oven =traktoren =træet =hjulet =legs =donkraften =vogn",
    "HEAVY_ON": "=traktoren =traktor =træ =træet =forklift =trucken =truck =bilen =bil =lastbil =lastbilen =quad =minigraver =gravemaskine =kran =vognen =mur =muren =ballen =gaffeltruck =kornsneglen =kornsnegl =halmpresser =snegl =sneglen =tromlen =rende =jord =donkraften =donkraft",
    "ON_TOP": "=oven =ovenpå =under =inde =top =underneden",
    "AUGER": "kornsnegl* =snegl =sneglen =halmpresser =halmpresseren =båndsav =båndsaven =båndsaw =rundsav =rundsaven =motorsav =motorsaven =kødhakker =valse =valsen =presse =pressen =mejetærsker =mejetærskeren =fræser =fræseren =flishugger =transportbånd =kværn",
    "FINGERTIP": "fingerspids fingerspidsen =fingre =fingeren =tommelfinger",
    "KEPT_ON_ICE": "=pose =frost =is =poser =isterninger",
    "VERGE": "=grøften =grøft =rabatten =rabat =autoværn =autoværnet =træ =træet =lygtepæl =marken =skrænten =skrænt =tree",
    "CAR_NOUN": "=bil =bilen =motorcyklist =motorcykel =knallert =lastbil =cyklist =varevogn =car =bus =scooter =ham =biler =motorcyklisten",
    "FLUNG": "=ligger =fløjet =slynget =kørt =ind =røget =væltet =bil =smadret =totalskadet",
    "HEAD_ON": "=frontalt =frontal =sammenstød",
    "CARS": "=biler =bil =bilerne =lastbil",
    "TURNED": "=vender =peger =drejet =bagud =sidder",
    "WRONG_WAY": "=forkert =bagud =skævt =bagvendt =omvendt =forkerte",
    "NAVEL": "=navlen =hofterne =brystet =halsen =livet =taljen",
    "NUMBED": "=mærke =føle =bevæge =lam =feel",
    "WIRE": "=ledning =ledningen =ledningn =højspænding =højspændingen =strømkabel =kablet =kabel =stikkontakten =strømmen",
    "STUCK_ON": "=fast =slipper =slippr =mund =mund' =ryger =rørte =ligger =hænger =rører",
    "GAS_SOURCE": "gasblus* gasovn* =gas =gasflaske =gasflasken =grillen =grill =brændeovn =brændeovnen =ovnen =kakkelovn =kulos =kulosalarmen =kulosalarm =kuliltealarm =kuliltealarmen =udstødning =udstødningen =generator =generatoren =petroleumsovn =pejsen =fyret =coalarm =engine",
    "GASSED": "=hovedpine =sover =dårlige =dårlig =svimmel =svimle =kaster =tunge =hoved =hovedet =kvalme =hyler =besvimet =vågne =bipper =døs =tåget =døsige",
    "SMOKE_WORD": "=røg =røgen =smoke =rauch ",
    "CLOSED_IN": " =trappen =trapperne =opgangen =lejligheden =huset =hoster =se =indenfor =gangen =kælderen =luft",
    "EATEN_KIDS": "=tygget =spist =drukket =slugt =ædt =sutter =suttet =fandt =tom =slikket =fået =taget =gegessen =getrunken =swallowed =fundet =åbnet",
    "STRONG_DRUG": "morfinplast* plastermorfin pilleæske* pilleglas* hjertemedicin* =digoxin =metadon =metadonen =morfin =sovepiller =sovepille =blodtryksmedicin =fentanyl =oxycodon =tramadol =ritalin =hash =snus =nikotin =e-væske =fortynder =malingfortynder =terpentin =maling =lampeolie =rohrreiniger =spülmittel =ajax =rodalon =sæbe =tændvæske =batteri =møntbatteri =knapbatteri =tabs =vaskekapsel =pod",
    "ETCHED": "ætset ætsning verätzt",
    "COIN_CELL": "møntbatteri* knapbatteri* knapcelle*",
    "INSULIN_PEN": "insulinpen* =insulin =insulinen",
    "MIXED_UP": "=byttet =forkert =stedet =to =gange =dobbelt =fejl =tres =vist",
    "BABY_PART": "=fod =arm =hånd =hovedet =numse =navlesnor =navlesnoren =hånden =foden =head",
    "STICKS": "=ude =ud =stikker =her =synlig =hænger =out",
    "LABOURING": "=gravid =højgravid =fødende =babyens =føde =uge =fødsel =termin =skeden =fødslen =veer =benene =pregnant =schwanger",
    "PREMATURE": "=fødte =født =tidligt =føder ",
    "TOILET": "=toilettet =badeværelset =bilen =gulvet =sofaen =toilet =badet",
    "SPARKS": "=gnistrer =flimrer =blinker =glimt =lyn =lynglimt",
    "EYES_ONLY": "=øjnene =øjne =øje =øjet",
    "SCREAMS": "=skriger =skreg =skrige =hyler",
    "BENDS": "=bøjer =bøje =hagen =nakken =nakke",
    "PACEMAKER": "=pacemaker =pacemakeren =icd =icd'en",
    "SHOCKS": "=stød =stødene =støder =sparker",
    "LEG_GIVES": "=forsvandt =giver =svigter =knækkede =svigtede =gav =ekser =forsvinder",
    "STINGS": "=stukket =stik =stung =bidt =bid =trådt =tråt =gestochen",
    "SNAKE": "=hugorm =slange =hugormen =snake =hugorme",
    "SO_FEW": "=brevsprækken =brevspræk =vinduet =ruden =låst =låset =nøgle",
    "BUMP": "=bump =brag =skrald",
    "COLD_FOUND": "=iskold =iskoldt =kold =stiv =kulde =underafkølet =frossen =kulden =forfrossen =eiskalt =freezing =hypothermia =undercooled",
    "HYPOTHERMIA": "underafkøl* hypotermi* nedkølet",
    "VANISHED_STRENGTH": "=kræfter =kraft",
    "NO_LONGER": "=længere =længer =mere =mer =engang",
    "STOPPED_DOING": "=holdt =holder =stoppet =ophørt",
    "EAT_POISON_SHROOM": "=svampe =svamp =svampene =fluesvamp =bær =taks =guldregn",
    "NO_EYES": "=øjnene =øjne",
    "OPEN": "=åbne =åbner =åbent =holde",
    "DISTRESS": "=kaster =kaste =sløv =sløve =svimmel =gylper =springer =sover =sover' =savler",
    "CUT_DEEP": "=skåret =skar =skære =skærer =skoren =cut =hugget =kom",
    "DEEP_SITE": "=håndled =håndleddet =håndledt =hals =halsen =pulsåre =pulsåren =pulsårer =lysken =lyske",
    "SHARP_THING": "=båndsaw =båndsav =sav =saven =motorsav =glas =glasset =glasdør =glasdøren =glasdørn =vinkelsliber =kniv =slagteri =østerskniv =østerskniven =brødkniv =rude =ruden =økse =dåse =dåsen =glasskår",
    "KEPT_AT_ONCE": "=gang =samtidig =slugt   ",
    "FIRE_BURNS": "=brand =ildebrand =ild ",
    "PERSON": "=kone =konen =kon =mand =manden =mor =far =han =hun =mormor =morfar =farmor =farfar =søn =datter =barnet =baby =babyen =bror =søster =ven =veninde =patienten =beboeren =drengen =pigen =han' =she =he =kæreste =svigermor =svigerfar =nabo =naboen =knægten =gæst",
    "IS": "=er =bliver =blev =is =var =ligger =blevet",
    "BLUE_ONLY": "=blå =blåt =blålig =blue =blau =lilla =cyanotisk =gråblå",
    "RUN_OVER_BY": "=påkørt =ramt =hit =angefahren =overkørt =torpederet ",
    "SIDE_BODY": "=halvdel =halvside =højreside =venstreside =kropshalvdel =sida",
    "IS_ONLY": "=er =is =røg",
    "OFF_ONLY": "=af =off",
}

# What a number may say of a body, from the first number to the last: only beside the word for what is measured.
NUMBERS: dict[str, tuple[int, int]] = {
    "NUMBER": (8, 999),
    "LOW_WARMTH": (24, 34),
    "LOW_PULSE": (18, 38),
    "HIGH_PULSE": (160, 260),
    "LOW_OXYGEN": (40, 86),
    "LOW_PRESSURE": (40, 75),
    "HIGH_PRESSURE": (200, 300),
    "TWO_DIGITS": (10, 99),
}
