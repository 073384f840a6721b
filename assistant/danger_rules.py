"""Which concepts together mean danger. Data only; read by `danger`.

One rule a line: group, concepts that stand near each other, `/` how many words they may span, and marks:

    !   sure: appointments, devices and questions about the word do not explain it away
    n   names an illness or a symptom: an appointment, a leaflet or "what is" explains it away, unless somebody has it
    d   a verb that devices do, too: a device in the sentence explains it away, unless a person is the one
    w   weak words of despair: explained away by any device, service or further verb
    x   holds its own "not", so a "not" before it does not deny it
    >   in this order
    p   said of somebody, but not of an answer somebody owes: a device anywhere explains it away
    q   often said in jest: a device anywhere explains it away
    j   a device named nearest before explains it away
    u   an appointment anywhere in the sentence explains it away
    t   something taken: a question whether one may take it explains it away
    g   said of a person's speech: of the robot's it means nothing
    c   a cramp: one in the leg at night explains it away
    m   "a little" explains it away
    b   a birth: a plan for it explains it away
    h   a disease one may have had long ago: "efter min ...", "har haft ..." explain it away
"""

from __future__ import annotations

EMERGENCY = """
chest        CHEST PAIN                 /8  n
chest        CHEST SQUEEZE              /8  n
chest        CHEST_PAIN                 /1  n
chest        HEART PAIN                 /5  n
chest        HEART SQUEEZE              /4  n
chest        ARM JAW PAIN               /9
chest        LEFT ARM PAIN              /6
chest        LEFT ARM SQUEEZE           /6
chest        PAIN RADIATES ARM           /7  n
chest        PAIN RADIATES JAW           /7  n
chest        SWEAT COLD PAIN            /12
chest        SWEAT COLD ARM             /14
chest        SWEAT CHEST                /9
chest        SWEAT FAINTLY              /9
chest        SWEAT PALE                 /9
chest        ARM PAIN SWEAT             /12
chest        JAW PAIN SWEAT             /12
chest        HEART RACES FAINTLY        /12
chest        HEART RACES AIR            /14
chest        RACES FAINTLY SWEAT        /12
heart        HEART_STOP                 /1  nhd
heart        HEART STANDS               /5
heart        HEART HEART_ATTACK         /2
heart        NEG PULSE                  /3  x
stroke       STROKE                     /1  nhd
stroke       FACE HANGS                 /6  !
stroke       FACE CROOKED               /5  !
stroke       FACE PALSY                 /6  !
stroke       SIDE PALSY                 /7  n
stroke       SIDE HANGS THIRD           /7  d
stroke       LIMB PALSY                 /6  n
stroke       PALSY_STRONG               /1  n
stroke       LIMB NEG STRENGTH          /8  x
stroke       LIMB NEG OBEYS             /4  xd
stroke       LIMB DEAD                  /4
stroke       ONE SIDE HANGS             /5  d
stroke       ONE SIDE PALSY             /6
stroke       LOST STRENGTH LIMB         /7
stroke       SEES DOUBLE_SEEN           /2  d
stroke       BLACK_OUT EYE              /5
stroke       SIDE NEG STRENGTH SELF     /9  x
stroke       SIDE NEG STRENGTH THIRD    /9  x
stroke       THIRD SPEAK GARBLED        /8  d
stroke       SELF SPEAK GARBLED SUDDEN  /9  d
stroke       SAYS NONSENSE              /3  dg
stroke       SLURS                      /1  d
stroke       SUDDEN NEG SPEAK           /6  xd
stroke       SPEECH_LOST                /1  d
stroke       SUDDEN CONFUSED            /6  d
stroke       THIRD CONFUSED             /8  dp
stroke       SUDDEN BLIND               /5
stroke       NEG SEE EYE                /8  x
stroke       SUDDEN NEG SEE             /6  xd
stroke       LOST VISION                /5  d
stroke       HEADACHE WORST             /5
stroke       HEADACHE SUDDEN            /5
stroke       HEAD PAIN WORST            /6
stroke       HEAD PAIN SUDDEN           /6
stroke       LOST BALANCE SUDDEN        /6
breathing    NEG GET AIR                /6  x
breathing    NEG BREATHES THIRD         /4  xd
breathing    NEG BREATHES AIR           /6  x
breathing    NEG AIR_ONLY SELF          /4  xd
breathing    NEG AIR_ONLY THIRD         /4  xd
breathing    HARD GET AIR               /7  x
breathing    HARD BREATHES              /4  x
breathing    HARD AIR_ONLY              /5  xd
breathing    HARD BREATH                /4  x
breathing    GASP AIR                   /4  !
breathing    BREATHLESS                 /1  nh
breathing    SHORT                      /1  nd
breathing    ASTHMA ATTACK              /4  n
breathing    ASTHMA_ATTACK              /1  n
breathing    BLUE LIPS                  /4  d
breathing    BLUE CHILD                 /5  d
breathing    BLUE COLD                  /4  d
breathing    THIRD BLUE HEAD            /6
breathing    THIRD BREATHES STRANGELY   /5
breathing    THIRD PALE BREATHES        /12
breathing    BREATHES BREATH SLOWLY     /6  d
breathing    DRUGS BREATHES             /12
choking      CHOKES                     /1  d
choking      THROAT WRONG               /4  !
choking      THROAT STUCK               /7
choking      SWALLOWED NEG AIR          /14 x
unconscious  UNCONSCIOUS                /1  !h
unconscious  PASSED OUT                 /2
unconscious  NEG WAKE THIRD             /7  xp
unconscious  NEG REACT THIRD            /7  xdp
unconscious  NEG ANSWER THIRD LIES      /12 xd
unconscious  NEG ANSWER THIRD FELL      /10 xd
unconscious  NEG ANSWER THIRD PALE      /12 xd
unconscious  NEG CONTACT THIRD          /10 xd
unconscious  NEG CONTACT GONE           /10 xd
unconscious  NEG ANSWER THIRD STARES    /12 xp
unconscious  THIRD LIES NEG MOVES       /12 xd
unconscious  FELL COLLAPSED             /2  d>
unconscious  FELL FLOOR                 /6  d
unconscious  THIRD LIES FLOOR           /8
unconscious  THIRD LIES GONE            /8
unconscious  BLACK_OUT EYES             /4
unconscious  THIRD GONE SUGAR           /12
unconscious  THIRD IS_GONE              /6  d
unconscious  CHILD LIMP                 /6  d
unconscious  THIRD LIMP PALE            /10
seizure      SEIZURE                    /1  dc
seizure      EPILEPTIC ATTACK           /3
seizure      SHAKES BODY                /5  d
seizure      THIRD SHAKES               /4  d
seizure      FOAM FACE                  /4
bleeding     BLEED_VERB                 /1  dm
bleeding     BLEED_VERB STAYS           /8  d
bleeding     BRINGS_UP BLACK            /10
bleeding     BLEEDS MANY                /6  d
bleeding     BLEEDS NEG STOP            /7  xd
bleeding     BLEEDS SELF                /4  dm
bleeding     BLEEDS THIRD               /4  dm
bleeding     BLEEDS PREGNANT            /9
bleeding     BLEEDS WOUND               /6
bleeding     BLOOD GUSHES               /7  n
bleeding     BLOOD MANY                 /5  n
bleeding     BLOOD BRINGS_UP            /7
bleeding     BLOOD NEG STOP             /7  x
bleeding     NOSEBLEED NEG STOP         /6  x
bleeding     NOSEBLEED MINUTES          /8
bleeding     WOUND GUSHES               /6
poisoning    OVERDOSE                   /1  nh
poisoning    POISONED                   /1  nh
poisoning    SWALLOWED POISON           /7
poisoning    TAKEN POISON               /6  n
poisoning    TAKEN PILLS TOO_MANY       /8  t
poisoning    SWALLOWED PILLS THIRD      /9
poisoning    SWALLOWED TOO_MANY PILLS   /7  t
poisoning    TAKEN NUMBER PILLS         /6  t
poisoning    CHILD SWALLOWED PILLS      /9
poisoning    INSULIN_TAKEN TWICE TAKEN  /7
poisoning    INSULIN_TAKEN TWICE SHAKES /14
poisoning    DRUGS TAKEN GONE           /14
poisoning    PILLS MANY WAKE            /16
allergy      ALLERGIC_SHOCK             /1  nh
allergy      ALLERGIC SHOCK             /3  n
allergy      SWELLS AIRWAY              /6
allergy      THROAT CLOSES              /5
allergy      STUNG SWELLS               /9
allergy      AIRWAY THICK NUTS          /14
allergy      ALLERGIC HARD              /8
accident     ACCIDENT HAPPENED          /6  n
accident     RUN_OVER VEHICLE           /6  d
accident     HIT_BY_CAR                 /1
accident     FALL DOWN HEIGHT           /6  d
accident     FALL NEG MOVES             /14 xd
accident     CUT_OFF PART OFF           /7
accident     BONE STICKS_OUT            /6
accident     BROKEN SPINE               /6
accident     PART MACHINE PASSES        /6
accident     EYEBALL SHARP              /6
accident     CRASHED BADLY ROAD         /9
accident     STABBED KNIFE              /6  d
accident     ELECTRIC GOT               /5
accident     TRAPPED UNDER              /5
drowning     THIRD FALL WATER           /7
drowning     DROWNS THIRD               /5  d
drowning     DROWNS WATER               /5  d
drowning     CHILD FALL WATER           /9
drowning     UNDER WATER THIRD          /8
burn         BURNED SKIN                /7  d
burn         BURNED HOT                 /7  d
burn         HOT SKIN_OVER              /7
burn         FIRE HOUSE                 /6  d
burn         FIRE CATCHES               /5  d
birth        BIRTH NOW_BIRTH            /5  b
birth        BIRTH HELP                 /4  b
birth        PUSHING                    /1  b
birth        CONTRACTIONS MINUTES       /9
birth        CONTRACTIONS PREGNANT      /9
birth        CONTRACTIONS TIMED         /8
birth        CHILD COMES OUTWARDS       /6  b
birth        LABOUR                     /1
birth        WATERS BROKE COMES         /10
birth        WATERS BROKE PREGNANT      /12
birth        WATERS BROKE               /3  b
birth        CORD                       /1  n
birth        HEAD COMES BIRTH           /8
birth        CHILD COMES NOW            /5  b
birth        PREGNANT NEG LIFE          /14 x
birth        CHILD NEG LIFE FEEL        /12 x
birth        PREGNANT SEIZURE           /9
child        CHILD FEVER LIMP           /12
child        CHILD LIMP WAKE            /12
infection    STIFF NECK FEVER           /12
infection    FEVER SPOTS                /9
infection    SPOTS NEG VANISH           /9  x
infection    MENINGITIS                 /1  nh
sugar        INSULIN                    /1  n
sugar        SUGAR GONE                 /8
sugar        SUGAR FAINTLY              /8
dying        AT_DYING DIE SELF          /7  dq
dying        AT_DYING DIE THIRD         /7  dq
dying        THIRD DIES                 /3  dq>
dying        SELF DIES                  /2  dq>
dying        DYING                      /1  n
call_112     CALL AMBULANCE             /6  d
call_112     CALL112 N112               /4
call_112     THIRD SERIOUS HELP         /10
call_112     PALE COLD THIRD            /8
"""

CRISIS = """
suicide      SUICIDE                    /1  n
suicide      WANT DIE                   /5  j>
suicide      TAKE OWN LIFE_ONLY         /6  q
suicide      TAKE LIFE_ONLY OWN         /6  q
suicide      WISH SELF DEAD             /7  q>
suicide      PILLS READY SELF           /8  tu
suicide      PILLS FAREWELL_WORD        /14
suicide      STANDS_AT BRIDGE SELF      /7  d
suicide      TAKES_LEAVE FAREWELL_WORD LIVE /14
suicide      MATTERS SELF DEAD          /8
suicide      KILL MYSELF                /5  dq
suicide      HANG MYSELF WANT           /5  dq
suicide      JUMP EDGE SELF             /9  d
suicide      JUMP EDGE WANT             /9  d
suicide      TAKE PILLS TOO_MANY        /8  t
suicide      SELF ROPE FOUND            /8
suicide      DROWN_SELF MYSELF          /3  d
suicide      PLAN DIE                   /8
suicide      PLAN LIFE_ONLY             /8  q
self_harm    SELF_HARM                  /1  n
self_harm    HURT_SELF MYSELF SELV      /6
self_harm    HURT_NOW WRIST SELF        /7
self_harm    DO DUMB MYSELF             /7
self_harm    ALONE DUMB DO              /14
self_harm    FAIR DO DUMB               /10
veiled       NEG WANT LIVE              /7  xd
veiled       BETTER NEG HERE_ONLY SELF  /12 xd
veiled       IF SELF NEG HERE_ONLY      /6  xd
veiled       NEG REASON GO_ON           /9  xd
veiled       LOST_JOY JOY LIVE          /7  d
veiled       DESPAIR NEG DAY_MORE MORE  /7  xw
veiled       NEG WAKE MORE              /6  xd
veiled       NEG WAKE MORNING           /7  xd
veiled       NEG BEAR LIVE              /7  xd
veiled       NEG BE HERE WANT           /8  xdq
veiled       NEG REASON LIVE            /9  xdq
veiled       LIVE MEANINGLESS           /6  d
veiled       BETTER WITHOUT MYSELF      /7  xd
veiled       MISSED NEG SELF            /9  xd
veiled       BURDEN SELF_IS             /4  d
veiled       TIRED LIVE                 /5  dq
veiled       SLEEP FOREVER              /7  d
veiled       AWAY FOREVER               /5  d
veiled       BETTER AWAY SELF           /9  d
veiled       BETTER DIE                 /9  q
veiled       NEG WAKE WANT              /6  xd
veiled       NEG BEAR MORE              /4  xw
veiled       WANT AWAY SELF             /5  w
"""
