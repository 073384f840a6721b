"""Small words that decide whether a find of danger is explained away. Data only; read by `danger_signs`."""

from __future__ import annotations

import re


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


NOT = _words(
    """
    ikke ik ikk ikek ike it itt ej ingen intet aldrig hverken uden not no never nicht keine kein keinen
    """
)
NOT_ONLY = _words("bare kun lige only nur")
LIGHT = _words(
    """
    tanker tanke lyst at gøre tænkt planer noget nogen nogle mere længere haft har have fået i på en et ej så rigtig rigtigt særlig særligt meget lidt
    den det de af om som sådan sådanne helt vildt voldsomt voldsomme voldsom stærke stærk kraftige kraftig
    slemme slem store stor stadig også nu igen jeg han hun vi a min mit lige bare jo altså virkelig super mega
    ret for any some the severe bad strong starke heftige konstant hele tiden konstante pludselig pludselige
    frygtelige forfærdelige ondt smerter been having gammel gamle dag hos hendes hans sig mig selv akut akutte
    nye ny tit ofte endnu nogensinde being
    """
)
HAVE = _words(
    """ ligger ligge haft
    har hår hå ha have has having føler mærker får fået fik haft got er bliver blevet blev hat habe i'm is
    oplever lider
    """
)
SYMPTOMS = _words("BREATHLESS CHEST_PAIN PAIN FEVER BLEEDS SEIZURE CHEST FAINTLY SHORT HEADACHE STROKE")
LISTED = _words("eller og heller samt or feber kvalme hoste opkast")
VERBS = _words(
    """ BLEED_VERB SEIZURE GISP SHAKES SEGNED SOAKS
    BLEEDS DIES SQUEEZE SHAKES UNCONSCIOUS CHOKES HANGS FIRE SWELLS DROWNS CUT_OFF GARBLED
    """
)
HAPPENING = _words(
    """
    trykker trykken strammer snører klemmer knuger presser stikker brænder svier jager tynger
    """
)
NOW = _words("pludselig pludseligt igen stadig stadigvæk nu hjælp suddenly jetzt now lige")
NOT_NOW = _words("vil spørger laver venter skal til på her derfor kontrol går")
YEAR = re.compile(r"(?:19|20)\d\d")
LONG = _words("år måneder måned mdr uger uge years year months jahren årti")
SEASON = _words("år måned sommer vinter forår efterår jul uge år forår foråret")
ONCE = _words("dengang tidligere engang forrige forhenværende previously formerly früher")
THEN = _words(
    """
    havde var fik blev tog begik døde faldt kunne haft blevet været kom gik lå måtte overlevede skete slugte
    spiste had was prøvede plejede brækkede druknede drak slog skar begyndte stod opstod gjorde ville blødte
    fødte besvimede kørte ramte gjort forsøgte lavede
    """
)
ASKS = _words(
    """ staver betydningen definition
    betyder betydning forskel forskellen risiko forebygge forebyggelse symptomer tegn årsag means bedeutet
    """
)
TOLD = _words("læste opslag spørger spørges handler hedder spørge")
MAY = _words("må skal bør tør may should soll darf kan hvornår")
NOMINATIVE = _words("jeg a æ vi he she ich jæ jej han hun")
BIRTH_PLANS = _words(
    """
    skal hvor hvornår planlagt termin maj juni juli til efteråret ambulant vil gerne kan må
    """
)
AFTER_WEAK = _words(
    """
    og nu det her længere mere hjælp for fordi jeg a mer i livet alt hele bare af dag så med mennesker verden
    nogen på tak hjælpe alting sammen noget leve
    """
)
TO_THE_BOT = _words("du dig det i you")
THINGS = _words("det den de")
CHRONIC = _words("kronisk kroniske kronik medfødt velreguleret velbehandlet stabil stabilt gammel gamle livsvarig")
WORSE = _words("pludselig pludseligt værre nu akut hjælp igen lige")
MANY_YEARS = _words("mange flere tyve ti tredive tolv femten fyrre alle hele nogle")
SEASONS_PAST = _words(
    "foråret sommers vinters efteråret fjor januar februar marts april sommer vinter halvfemserne firserne"
)
NARCOSIS = _words("narkosen narkose operationen")
FORM = _words(
    """
    spørger spørge spørges spurgte skema skemaet skemaer spørgeskema spørgeskemaet spørgeskemaer formular formularen felt
    feltet rubrik rubrikken kryds krydse krydset afkrydse svare svar melder spørgsmål spørgsmålet spørgsmålene boks vide
    """
)
WHETHER = _words("om har hvor")
NO_ANSWER = _words("nej ingen aldrig ikke hverken")
YES = _words("ja jo desværre kryds krydser yes")
ANIMALS = _words("dyr dyret rådyr hjort hund hunden kat katten fasan")
QUESTION = _words("hvad hvordan hvor hvornår kan hvilken hvem må")
DELAYED = _words("kø køen forsinket forsinkelse sent senere spærret omkørsel når vente holder holdt togene bussen")
ELSEWHERE = _words(
    """
    ferie rejse rejser udlandet bortrejst flytter flytte flyttet flyt sommerhus arbejde kursus kurset ferien stedet rask
    privathospital anden andet bookede pension internat indlagt indlægges optaget lægehus
    """
)
TREMBLING = _words(
    "hænderne hænder hånden stemmen parkinson gigt slidgigt gips gipsen krogede nervøs nerver kulde grin latter"
)
TOOLS_OF_HARM = _words(
    """
    cigaret cigaretter cigaretten lighter lighteren gløder glød gløden tændstik tændstikker isterning strygejern vilje mærke
    lommelygten benzin sæ overbevist
    """
)
