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
    o   a question word in the sentence explains it away
    z   lasts a while and is lived with ("leve med", "i vandet med ..."): "med" right after explains it away
    s   all within one clause: no comma, full stop or "men" between
    k   only where it is nearly all that is said
    l   a delay, a journey or an animal explains it away: "kø", "forsinket", "hunden"
    v   a holiday, a move or a new time explains it away
    i   what people burn or cut themselves with explains it away: that is self-harm
    y   hands that always tremble explain it away
    f   a question about the number or the car itself explains it away: "er 112 gratis", a seated transport
    a   "what is", "how is it spelt" explain it away
    e   done to somebody or something: a device right after it, or "it" with a device named, explains it away
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
stroke       LIMB NEG STRENGTH          /8  xyd
stroke       LIMB NEG OBEYS             /4  xd
stroke       LIMB DEAD                  /4
stroke       ONE SIDE HANGS             /5  d
stroke       ONE SIDE PALSY             /6
stroke       LOST STRENGTH LIMB         /7
stroke       SEES DOUBLE_SEEN           /2  d
stroke       BLACK_OUT EYE              /5
stroke       SIDE_BODY NEG STRENGTH     /9  xd
stroke       PERSON SPEAK GARBLED       /8  ds
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
breathing    SHORT                      /1  ndm
breathing    ASTHMA ATTACK              /4  n
breathing    ASTHMA_ATTACK              /1  n
breathing    BLUE LIPS                  /4  d
breathing    BLUE_ONLY CHILD            /5  ds
breathing    BLUE COLD                  /4  d
breathing    THIRD BLUE HEAD            /6
breathing    THIRD BREATHES STRANGELY   /5
breathing    THIRD PALE BREATHES        /12
breathing    BREATHES BREATH SLOWLY     /6  d
breathing    DRUGS BREATHES             /12
choking      CHOKES                     /1  df
choking      THROAT WRONG               /4  !
choking      THROAT STUCK               /7
choking      SWALLOWED NEG AIR          /14 x
unconscious  UNCONSCIOUS                /1  hda
unconscious  PASSED OUT                 /2
unconscious  NEG WAKE THIRD             /9  xp
unconscious  NEG REACT THIRD            /7  xdp
unconscious  NEG ANSWER THIRD LIES      /12 xd
unconscious  NEG ANSWER THIRD FELL      /10 xd
unconscious  NEG ANSWER THIRD PALE      /12 xd
unconscious  NEG CONTACT THIRD          /10 xds
unconscious  NEG CONTACT GONE           /10 xd
unconscious  NEG ANSWER THIRD STARES    /12 xp
unconscious  THIRD LIES NEG MOVES       /12 xd
unconscious  FELL COLLAPSED             /2  d>
unconscious  FELL FLOOR                 /6  d
unconscious  THIRD LIES FLOOR           /8
unconscious  THIRD LIES GONE            /8
unconscious  BLACK_OUT EYES             /4
unconscious  THIRD GONE SUGAR           /12
unconscious  PERSON IS IS_GONE          /5  ds>
unconscious  CHILD LIMP                 /6  d
unconscious  THIRD LIMP PALE            /10
seizure      SEIZURE                    /1  dc
seizure      EPILEPTIC ATTACK           /3
seizure      SHAKES BODY                /5  d
seizure      THIRD SHAKES               /4  dy
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
poisoning    OVERDOSE                   /1  nhd
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
accident     ACCIDENT HAPPENED          /6  nl
accident     RUN_OVER_BY VEHICLE        /6  dls
accident     HIT_BY_CAR                 /1  l
accident     FALL DOWN HEIGHT           /6  d
accident     FALL NEG MOVES             /14 xd
accident     CUT_OFF PART OFF           /7
accident     PART IS_ONLY OFF_ONLY      /3  >
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
burn         BURNED SKIN                /7  di
burn         BURNED HOT                 /7  d
burn         HOT SKIN_OVER              /7  d
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
birth        CHILD NEG LIFE FEEL        /12 x
birth        PREGNANT SEIZURE           /9
child        CHILD FEVER LIMP           /12
child        CHILD LIMP WAKE            /12 x
infection    STIFF NECK FEVER           /12
infection    FEVER SPOTS                /9
infection    SPOTS NEG VANISH           /9  x
infection    MENINGITIS                 /1  nh
sugar        INSULIN                    /1  n
sugar        SUGAR GONE                 /8
sugar        SUGAR FAINTLY              /8
chest        WEIGHT_ON SITS ON_ME       /6  d
chest        WEIGHT_ON SITS WET         /12 d
chest        SITS SQUEEZE CHEST         /8  n
chest        SQUEEZE ARM RADIATES       /10 n
chest        GREY WET                   /7  d
chest        GREY WET THIRD             /12 d
chest        DRIPPING_SWEAT             /1  d
chest        MARBLED                    /1  d
chest        PACEMAKER SHOCKS           /9
chest        HEART RACES GLIDED         /14
measured     OX_METER LOW_OXYGEN        /8
measured     PULSE_METER LOW_PULSE      /4
measured     PULSE_METER HIGH_PULSE     /5
measured     THERMOMETER LOW_WARMTH     /5
measured     HIGH_PRESSURE OVER_NUMBER  /3
measured     BLOOD_PRESSURE LOW_PRESSURE OVER_NUMBER /5
measured     SUGAR_METER SUGAR_ALARM    /6
measured     HIGH_FEVER SHAKES          /9
stroke       COFFEE MOUTH_CORNER        /7
stroke       DROOLS THIRD               /8  d
stroke       SMILED CROOKED             /3
stroke       ONE EYES_ONLY HANGS        /6
stroke       LIMB DRAGS ONE_LEG SUDDEN  /9
stroke       ONE_LEG LIMB DRAGS SPEAK   /10
stroke       LIMB HANGS SLACK           /5
stroke       LIMB SLACK TONGUE          /10
stroke       NEG GRIPS LIMB THIRD       /9  xdy
stroke       NEG GRIPS LIMB SUDDEN      /9  xd
stroke       SUDDEN NEG GRIPS           /8  xd
stroke       NEG SAY NAME_OWN THIRD     /10 xd
stroke       NEG KNOWS WHO_AM WET       /12 x
stroke       NEG KNOWS WHO_AM SHAKES    /14 x
stroke       NOW NEG KNOWS WHO_AM THIRD /8  xd
stroke       WORDS COMES GARBLED_OUT    /6  d
stroke       THIRD SAYS NONSENSE        /8  d
stroke       SEE TWO_OF OF_EACH         /5  d
stroke       ALL_SPINS HOPS LIMB        /10
stroke       ALL_SPINS HOPS FACE        /9
stroke       NEG_SWALLOW NEG NONSENSE   /14 x
stroke       PUPILS UNEQUAL             /6
stroke       THIRD STARE EMPTY_GAZE     /10 d
stroke       THIRD STARE NEG            /10 xd
unconscious  THIRD GLIDED DOWN_TO       /8  d>
unconscious  SELF GLIDED DOWN_TO        /5  d>
unconscious  SEGNED                     /1  d
unconscious  FEET FLOOR SO_FEW          /9
unconscious  BUMP NEG ANSWER            /16 x
unconscious  THIRD SLACK                /4  d
unconscious  NEG WAKE THIRD LIES        /12 x
unconscious  NEG OPEN NO_EYES           /6  x
unconscious  NEG OPEN HEAD THIRD        /9  x
unconscious  LEG_GIVES LIMB UNDER       /6
unconscious  THIRD NEG VANISHED_STRENGTH /9 x
unconscious  THIRD NEG ANSWER           /4  xdk
unconscious  COLD_FOUND THIRD STIFF     /8
unconscious  THIRD NEG MUTE COLOURED    /14 x
unconscious  THIRD NEG MUTE FEET        /14 x
breathing    GISP                       /1  d
breathing    SNORES STRANGELY           /5
breathing    SNORES DRUGS               /8
breathing    SNORES PUPILS              /12
breathing    SNORES NEG WAKE            /12 x
breathing    COLOURED HEAD              /6  d
breathing    COLOURED THIRD             /5  d
breathing    BLUE NAILS                 /4  d
breathing    NEG MUTE STUCK THIRD       /14 x
cold         HYPOTHERMIA                /1  n
cold         COLD_FOUND THIRD           /5  ds
cold         COLD_FOUND KNOWS NEG       /12 x
cold         COLD_FOUND NEG NO_LONGER   /9  x
cold         NEG SHAKES NO_LONGER       /6  xd
cold         STOPPED_DOING SHAKES       /5  d
cold         THIRD THROUGH ICE          /8  s
cold         THIRD ICE HUE_ONLY         /16
seizure      THIRD SHAKES EYES_ONLY     /9  d
seizure      THIRD SHAKES MINUTES       /9  d
bleeding     SOAKS                      /1  dm
bleeding     CLOTH REDDENED HELD_OVER   /5
bleeding     CLOTS BLOOD                /6  d
bleeding     BLOOD LABOURING            /9
bleeding     BLOOD LOWER_FLOW LIMB      /7  n
bleeding     EAR FLUID                  /5  n
bleeding     STOOL TAR                  /7
bleeding     DEEP_SITE CUT_DEEP SHARP_THING /10
choking      TINY_FOOD ACROSS           /8  d
choking      TINY_FOOD NEG MUTE         /14 xd
choking      STRAP AROUND_NECK          /7  d
choking      STRAP ACROSS               /9  d
allergy      TONGUE FILLS               /5
allergy      SWOLLEN_UP                 /1  d
allergy      THROAT GROWS TOGETHER      /7
allergy      ALLERGEN NEG NEG_SWALLOW   /12 x
allergy      ALLERGEN NEG SPEAK         /12 x
allergy      ALLERGEN GASP              /14
allergy      ALLERGEN SWELLS            /10 n
allergy      ALLERGEN NUMBER            /14 n
allergy      STINGS SNAKE               /6  dl
burn         VESSEL POURED OVER_BODY    /9
burn         VESSEL POURED HUD          /14
burn         HUD PEELS                  /5  n
burn         FLAME INTO_FACE            /6
burn         SMOKES FROM_CLOTHES        /4
burn         FIRE_BURNS                 /3  k
burn         SMOKE_WORD CLOSED_IN THIRD /9  n
burn         SMOKE_WORD CLOSED_IN NEG   /10 xn
drowning     FACE_HEAD FACE_DOWN BASIN  /8  d
drowning     FACE_HEAD FACE_DOWN LIES   /6  d
drowning     THIRD PULLED OUT_OF SEA    /9  ds
drowning     PULLED OUT_OF SEA SHAKES   /12 d
drowning     PULLED OUT_OF SEA GISP     /16 d
drowning     OVERBOARD                  /1  d
drowning     THIRD LIES BASIN           /7  d
wound        IMPALED                    /1
wound        STAKE THROUGH_IN INTO_BODY /6  n
wound        STAKE STICKS_OUT INTO_BODY /8  n
wound        SHOOT SHOT_BODY            /6  d
wound        BEAST TRAMPLED THIRD       /9
wound        BEAST TRAMPLED INTO_BODY   /9
wound        CRUSHED BETWEEN            /5  d
wound        HEAVY_ON ON_TOP            /6  d
wound        LIMB AUGER                 /5  n
wound        FINGERTIP KEPT_ON_ICE      /6
wound        LIMB TURNED WRONG_WAY      /6
wound        NEG NUMBED NAVEL           /8  x
accident     CAR_NOUN FLUNG VERGE       /9  l
accident     CARS HEAD_ON               /5  l
accident     WIRE STUCK_ON THIRD        /8  d
poisoning    GAS_SOURCE GASSED          /12 d
poisoning    CHILD EATEN_KIDS STRONG_DRUG /9
poisoning    THIRD EATEN_KIDS STRONG_DRUG DISTRESS /16
poisoning    THIRD EATEN_KIDS EAT_POISON_SHROOM /9
poisoning    STRONG_DRUG DISTRESS CHILD /14
poisoning    ETCHED                     /1  n
poisoning    COIN_CELL SWALLOWED        /5
poisoning    NUMBER PILLS KEPT_AT_ONCE  /8  t
poisoning    INSULIN_PEN MIXED_UP SHAKES /14
birth        BABY_PART STICKS LABOURING /10 n
birth        BABY_PART STICKS CHILD     /7  d
birth        PREMATURE TOILET           /9  b
birth        SPARKS EYES_ONLY LABOURING /12
infection    SCREAMS BENDS              /6
dying        AT_DYING DIE               /4  dqs>
dying        THIRD DIES                 /3  dq>
dying        ME DIES                    /2  dq>
call_112     CALL AMBULANCE             /6  df
call_112     THIRD SERIOUS HELP         /10
call_112     PALE COLD THIRD            /8
"""

CRISIS = """
suicide      SUICIDE                    /1  na
suicide      WANT DIE                   /5  j>
suicide      TAKE OWN LIFE_ONLY         /6  q
suicide      TAKE LIFE_ONLY OWN         /6  q
suicide      WISH ME DEAD               /7  qj>
suicide      ME DEAD WHEN_SOON          /7  q>
suicide      PILLS READY_PILLS ME       /8  tud
suicide      PILLS FAREWELL_WORD        /14
suicide      STANDS_AT BRIDGE_EDGE ME   /7  dl
suicide      TAKES_LEAVE FAREWELL_WORD LIVE /14
suicide      MATTERS ME DEAD            /8
suicide      KILL MYSELF                /5  dqj
suicide      HANG MYSELF WANT           /5  dq
suicide      JUMP EDGE ME               /7  dlq
suicide      JUMP EDGE WANT             /8  dlq
suicide      WANT TAKE PILLS TOO_MANY   /8  tun
suicide      SELF ROPE FOUND            /8
suicide      DROWN_SELF MYSELF          /3  d
suicide      PLAN DIE                   /8
suicide      PLAN LIFE_ONLY             /8  q
self_harm    SELF_HARM                  /1  na
self_harm    HURT_SELF MYSELF SELV      /6  jq
self_harm    HURT_NOW WRIST SELF        /7
self_harm    DO DUMB_SURE MYSELF        /5  d
self_harm    DO SOMETHING AT_SELF       /7  dq>
self_harm    ALONE DUMB_SURE DO         /12 d
self_harm    FAIR DO DUMB_SURE          /10 d
veiled       NEG WANT LIVE              /7  xds
veiled       BETTER NEG HERE_ONLY SELF  /12 xd
veiled       IF SELF NEG HERE_ONLY      /6  xd
veiled       NEG REASON GO_ON           /9  xd
veiled       LOST_JOY JOY LIVE          /7  d
veiled       DESPAIR NEG DAY_MORE MORE  /7  xw
veiled       NEG WAKE NOT_MORE          /6  xdp
veiled       NEG WAKE MORNING           /7  xdp
veiled       NEG BEAR LIVE_VERB         /7  xduz
veiled       NEG BE HERE WANT           /8  xdq
veiled       NEG REASON LIVE            /9  xdq
veiled       LIVE MEANINGLESS           /6  d
veiled       BETTER WITHOUT MYSELF      /7  xd
veiled       MISSED NOBODY ME           /8  xd
veiled       BURDEN SELF_IS             /4  d
veiled       TIRED LIVE                 /5  dq
veiled       SLEEP FOREVER              /7  d
veiled       AWAY FOREVER               /5  d
veiled       BETTER AWAY SELF           /9  d
veiled       BETTER DIE                 /9  q
veiled       NEG WAKE WANT ME           /8  xdp
veiled       NEG BEAR NOT_MORE          /4  xw
veiled       WANT AWAY SELF             /5  w
death        ME DIE                     /5  dq>s
death        GO_DIE DIE                 /4  dq>
death        LONGS DEATH                /4  nq>
death        LONGS DIE                  /4  nq>
death        PLAN DIE                   /7  n
death        HOW_MUCH IT_TAKES TO_DIE   /12 q
death        LETHAL DOSE                /3  n
death        KILL_SELF                  /1  n
not_here     ME RATHER_NOT HERE_ONLY NOT_MORE /7 xdv>
not_here     ME HERE_ONLY RATHER_NOT NOT_MORE /7 xdv>
not_here     ANYONE HERE_ONLY RATHER_NOT WHEN_SOON /8 xv>
not_here     GETS RATHER_NOT NEEDS NOT_MORE /8 xvd
not_here     RATHER_NOT NEEDS_IT BODY_WORD_ONLY /7 xd
not_here     RATHER_NOT SEE_MORE PROMISED AGE_OR_DAY /12 x
not_here     WANT RATHER_NOT TURN TWO_DIGITS /7 x
not_here     RATHER_NOT LIVE_ON WHEN_SOON /6 xd
not_here     RATHER_NOT BE_SEEN NOT_MORE /6 xd
not_here     NO_WORD FUTURE_WORD ME     /8  x
goodbye      SO_THAT FINDS_NOW FINDS_ME /7  d>
goodbye      WHEN_WORD YOU_ALL READ THIS_LETTER /6 d>
goodbye      PET GIVEN                  /8  uv
goodbye      PET GIVEN CLEAR_NOW        /14
goodbye      THINGS GIVEN OFF_AWAY      /9  duv
goodbye      OWN_ONE FUNERAL            /2  l>
goodbye      PROMISED FUNERAL           /6
goodbye      KEYS LAID CHILDREN FINDS   /16
goodbye      LETTER_WORD FORGIVE_ME     /14
goodbye      MY_LAST LAST_THING ME      /6  duq
goodbye      WRITES TAKE_CARE FAMILY    /9  d
goodbye      TOOK_LEAVE TO_EVERYBODY    /5  du
goodbye      TOOK_LEAVE FORGIVE         /6  d
goodbye      LETTER_OF_LEAVE LETTER_WORD /3
goodbye      LETTER_WORD CHILDREN READY_NOW /9  du
goodbye      IS_END TOOK_LEAVE          /8  d
ending       DO_IT OVER_WITH IT_ALL     /6  dqf
ending       DO_IT FORBI                /4  d
ending       DO_IT END_OF MYSELF_ON     /6  d
ending       END_VERB MY_LIFE OWN       /6  q
ending       ERASE_SURE MYSELF          /5  dj
ending       WANT ERASE_SURE            /5  d
ending       CLOSE_DOWN SWITCH_OFF      /3  d
ending       LET_ME LET_GO              /6  w>
ending       SLIP_GIVES LET_GO          /4  w>
ending       ONLY_WAY OUT_OF_LIFE AWAY  /10 d
ending       LACK COURAGE               /4  d
ending       NOT_ARRIVE RATHER_NOT NOT_REACH PROMISED /9 xd
ending       DO_IT IT_THAT TONIGHT      /4  duso>
ending       PROMISED DO_IT IT_THAT     /8  duo
ending       STOP LIVE_VERB             /5  dq
ending       HAND_OWN BY_OWN            /3
sleep        SLEEP_IN INTO_DEATH_SURE ANYONE /8 du
sleep        SLEEP_IN RATHER_NOT STAND_WAKE /8  xd
after_dead   ME GO_AFTER AFTER_WORD_EFTER DEAD_ONE /6 ud
after_dead   FOLLOW AFTER_WORD_EFTER ME /7  du
after_dead   BEREFT GO_AFTER_EFTER AFTER_WORD_EFTER DEAD_ONE /20 u
after_dead   WANT_ME GO_THERE DEAD_ONE BEREFT ME /16 ud
after_dead   PROMISED GO_AFTER DEAD_ONE WHEN_SOON /9 ud
after_dead   BURIED                     /1  nu
after_dead   ME WILL_LIE CHURCHYARD     /9
after_dead   GOD GOD_TAKES ME           /7  d
burden       BURDENED ONLY_EVER         /4  du
burden       RID_OF OF_ME ALL_OF_YOU    /7  d
burden       BETTER_OFF WITHOUT OF_ME   /7  d
burden       USELESS ME                 /6  d
burden       NO_WORD NO_ROOM OF_ME ME   /7  xd
burden       NEG DESERVE PUNISHED       /6  xd
burden       DESERVE PUNISHED ME        /6  d
despair      NO_WORD NO_SENSE STAND_UP  /10 xdu
despair      LIVED ENOUGH ME            /6  du
despair      LIFE_ONLY SPENT            /4  d
despair      LIGHT_GONE GONE_OUT        /4  d
despair      HEART_WORD EMPTY           /4  d
places       EDGE_PLACES STANDS_SITS WAITS /12 dl
places       ME STANDS_SITS EDGE_PLACES /6  dl
places       HOP EDGE_PLACES            /6  dlq
places       HOP IN_FRONT TRAFFIC       /6
places       GOES IN_FRONT TRAFFIC      /6  l
places       DRIVE ACROSS_TO INTO_WHAT WANTS_SOON /12 l
places       HOPES TRAFFIC BRAKE        /10
places       LIES_ON TRACKS             /6  l
places       GOES INTO_WATER            /5  dz
means        BEAM LOOKS_AT              /9  d
means        NOOSE                      /1  d
means        GUN WITH_GUN               /10 d
means        BLADE BLADE_AT             /6  d
means        MEDICINE HOARDED ME        /9  dun
means        MEDICINE HOARDED_SURE      /9  d
means        TAKES_ALL ALL_OF_IT MEDICINE /8  tun
means        TAKES_ALL ALL_OF_IT BOTTLE /12
means        LOOKS_PILLS PILL_STORE     /5  du
means        BOTTLE MEDICINE NEG        /10 x
means        GAS_WORDS GARAGE_DO        /6  d
means        STOPPED EAT_NOT ON_PURPOSE /14
voices       VOICE ORDERS ME            /14 dq
voices       SACRIFICE MYSELF           /3
others       TAKE SELV SELF_AND_CHILD   /7  d
others       SEARCHED WAYS LETHAL       /12
others       SEARCHED WAYS_DIE          /9
others       YOURSELF UNFRIENDLY        /2  d
self_harm    HARM_VERB HARM_ME HARM_ON  /7  dm
self_harm    HARM_VERB HARM_ME HARM_WITH /9  d
self_harm    HARM_WITH HARM_ON EASES    /12
self_harm    HARM_VERB EASES HARM_ME    /10 dm
self_harm    HARM_VERB BLEEDS_SELF      /6
self_harm    HEAD_BANG INTO_WALL HARM_VERB /7
self_harm    SCARS MADE_SELF ON_PURPOSE /9
self_harm    CUT_IT APART BODY_WORD     /12
self_harm    STARVED ME                 /6
"""
