"""Whole expressions of danger, and turns of speech that only sound like it. Data only; read by `danger`."""

from __future__ import annotations

# Whole expressions: these words in this order, with at most one other word between two of them.
PHRASES: dict[str, tuple[str, str]] = {
    "veiled": (
        "crisis",
        """
        jeg slutter det nu; slutter jeg det; nu slutter jeg; det skal slutte for mig; skal slutte nu; tager pillerne nu; tager jeg pillerne
        jeg tager pillerne; nu er det slut jeg; så de ikke finder mig; tror ikke jeg er her; ikke her til den tid; taget afsked
        bange for hvad jeg kan finde på; bange for hvad jeg gør; ved ikke hvad jeg kan finde på; finde på noget dumt; gør noget dumt
        holde ud at være mig; holder ikke ud at være mig; hader at leve; hader mit liv; hader at være i live; får det bedre uden; har det bedre uden
        måder at dø; bedste måde at dø; smertefri måde at dø; hvordan dør man hurtigst; hvor mange piller skal der til for at dø; kan man dø af
        nok piller til at dø; ingen grund til at blive; ikke nogen grund til at blive ved; mistet lysten til; mistet livslysten; ingen livslyst
        ikke mere at leve for; intet tilbage at leve for; livet har ikke mere; livet har intet; færdig med at leve; går i døden; gå i døden
        søger på måder at; sagt farvel til alle; lade livet gå; give slip på livet; sove ind for altid; sove ind
        skyde sæ; skyde sig selv; skyder mig; hænge sig; hænger sig; can't go on; go on living; ende mit liv; mit liv skal slutte; tager livet
        vil ned til; vil over til min afdøde; vil op til; vil være hos min afdøde; ikke blive gammel; overlever ikke natten; klarer ikke natten
        gøre en ende på det; gør en ende på det; ende det hele; slutte det hele; stoppe for evigt
        få det til at stoppe for altid; ikke i live; ikke være i live; ikke vågne igen; ikke vågne i morgen; aldrig vågne
        ikke være her mere; ikke være her længere; ikke være til mere; ikke noget at leve for; intet at leve for; ingenting at leve for; væk fra det hele
        vil bare væk; kan ikke mere; orker ikke mere; magter ikke mere; holder det ikke ud mere; kan ikke holde det ud mere
        færdig med livet; farvel til jer alle; farvel alle sammen; ked af livet; træt af livet
        træt af at leve; opgivet livet; opgivet alt håb; sove for evigt; sove for altid; sove og aldrig vågne; lukke øjnene for altid
        ingen vil savne mig; ingen ville savne mig; ingen ville opdage det hvis jeg var væk; byrde for alle; byrde for min familie
        ikke meningen jeg skal leve; ikke værd at leve; ser ingen udvej; kan ikke se nogen udvej; ingen vej ud; ingen fremtid
        ikke mere tilbage at leve for; jeg skulle aldrig være født; ville ønske jeg aldrig var født; ville ønske jeg ikke fandtes
        end my life; holde op med at eksistere; a vil it mer; jeg vil ikke mere; gider ikke mere livet; end it all; better off dead; no reason to live
        don't want to be here; don't want to live; nicht mehr leben; will nicht mehr; keinen sinn mehr; better off without me
        gøre noget ved mig selv; gør noget ved mig selv; gøre mig selv fortræd; gør mig selv fortræd; gøre skade på mig selv
        køre ind i et træ; køre galt med vilje; springe ud foran; hoppe ud foran; hoppe ud fra; springe ud fra; gå ud i vandet
        følge efter min mand; op til min mand i himlen; være sammen med min afdøde; møde min skaber; have fred for altid
        sidste gang i hører fra mig; sidste besked fra mig; livet er slut; mit liv er slut; livet er forbi
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
        fingrene i maskinen; under en bil; under traktoren; under lastbilen
        ligger under; kommet i klemme; faldet i vandet; røget i havnen; kørt i vandet; strømmen gik igennem; kørt ned af; ramt af en bil; ramt af tog; faldet ned fra; faldet fra taget; hul i hovedet; åbent brud; brækket nakken
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
    r"\bd(?:ø|oe)r?(?:ende)?\b(?: \w+)? af (?:grin|kedsomhed|skam|nysgerrighed|latter|spænding|varme|sult|tørst|længsel|at grine|at vente)",
    r"\b(?:så )?(?:sulten|tørstig|træt|flov) så jeg er ved at dø\b",
    r"\bjeg dør,? (?:det er|hvor|af)\b",
    r"\bdying (?:of|from) (?:boredom|laughter|hunger|embarrassment)|\bkilling me\b",
    r"\bfald(?:er|e|t) (?:om|ned af stolen|på halen) (?:af|over|i søvn)\b",
    r"\b(?:slå|slår) (?:\w+ )?(?:tid|tiden)(?: \w+)? ihjel",
    r"\b(?:slår|slå) (?:mig|os|mæ) ihjel (?:med|at|når)\b",
    r"\b(?:slået|slå?t|slog) (?:ham )?ihjel(?: af (?:koder|mails|beskeder|breve|skemaer))?",
    r"\b(?:griner?|keder?|sveder?|venter?|ler|morer?|skammer?) (?:mig|sig|os|dig|mæ|sæ) ihjel",
    r"\b(?:over mit lig|død og pine|dø(?:d)? i fred for)\b",
    r"\bbrænder (?:varm\b|for at|for det|på med|sammen|inde|mobil|telefon)",
    r"\bbløder (?:penge|batteri)",
    r"\bskyd mig\b|\bskyde? (?:mig|sig|mæ|sæ) (?:selv|sjæl) i (?:foden|fodn|fode)\b",
    r"\bhjertet (?:\w+ |oppe )?i halsen",
    r"\b(?:kvalt|kvæles|kvæler|drukner|druknet|drukne|druknede|kvæle) (?:\w+ )?i (?!vand|sø|å|hav|fjord|bad|pool|bassin|slim|blod|kanal|sit|sin|mit|dam|bølge|gylle|opkast|røg|brønd|is|mudder|korn|strøm|regn|gas)\w+",
    r"\bkvæle (?:den|det|de|jer|jeres|nogen)\b",
    r"\b(?:få|får|fik|fået) (?:\w+ ){0,2}(?:hjerteanfald|hjertestop|slagtilfælde|blodprop|hjerneblødning|krampe|slag|føl) (?:over|af) "
    r"(?!at jeg ikke)\w+",
    r"\bved at få (?:et )?hjertestop,? da\b",
    r"\bdødtræt|\bdød ?træt|\bdødssyg\w*|\btil døden\b|\bdødkedelig\w*|\bdødirriterende\b",
    r"\bt[ae]g?e?r (?:æ )?pusten? fra\b|\bånde (?:op|ud|for)\b(?! ?luft)",
    r"\bt[ae]g?e?r livet (?:af|a) (?:mig|mæ|os) (?:at|med (?:de|det|den|jeres|alle|al)|når)\b",
    r"\bi live igen\b|\blive ?(?:chat|stream|video)\w*",
    r"\bdør (?:\d+|a|b|c|til)\b|\b(?:min|vores|jeres|en|æ) dør\b",
    r"\blivs(?:farligt?|truende?|farli) (?:at|å|for mit|for vores|med|i jeres)\b",
    r"\bgå ud (?:af|a) (?:sit|mit|sin|mi) gode skind",
    r"\bhellere (?:vil |ville )?dø end (?:at )?(?:bruge|ringe|logge|skrive|vente|stå|sidde|have|få|tale)\w*",
    r"\bhænge[rs]? (?:mig|os|nogen|sig) (?:ud|fast|op|i)\b",
    r"\bslippe for (?!evigt|altid|livet|mig|alt|at leve|at være|smerterne|det hele|mere)\w+",
    r"\bforsvinde fra (?:jeres|listen|mail\w*|systemet)",
    r"\bengang ikke (?:er|lever|skal være) (?:her )?mere",
    r"\bslut med (?:mine|jeres|det|de|den|at|spørgsmål)\b",
    r"\bfinde? (?:mig|os) i\b",
    r"\b(?:siden|sida|skærmen|sk(?:ae|æ)rmen|appen|hjemmesiden|computeren|programmet|videoen|lyden|billedet|kameraet) (?:\w+ )?hænger",
    # What a message box or our own answer says, quoted back.
    r"\b(?:er|hvis) (?:du|man|nogen) (?:er )?i livsfare\b",
    r"\brent? gift for\b|\bgået i (?:graven|sort)\b|\bgå'n i graven\b",
    r"\bsort tale\b|\bsort snak på brevet\b",
)

WHOLE_MESSAGES = """
    kan ikke mere; jeg kan ikke mere; kan ikke mere nu; orker ikke mere; jeg orker ikke mere; magter ikke mere
    jeg magter ikke mere; vil ikke mere; gider ikke mere; jeg gider ikke mere; jeg kan ikke holde det ud mere
    a ka it mer; a ka it mere; a orker it mer; a vil it mere; jeg kan ikke klare mere; kan ikke klare mere
    i cant go on; i cannot go on; i cant do this anymore; ich kann nicht mehr; ich will nicht mehr
"""
"""Crises when a message says nothing else: with more words ("jeg kan ikke mere finde appen") they are something ordinary."""
