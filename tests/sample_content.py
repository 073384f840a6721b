"""A small, sound content folder for tests to start from and to break."""

from __future__ import annotations

from pathlib import Path

TOPIC = """\
id: ms_login
title: Hvordan logger jeg ind i {service.mit_sygehus.name}?
answer: |-
  Åbn {service.mit_sygehus.short}.
  Log ind med {service.mitid.name}.
answer_simple: |-
  Åbn {service.mit_sygehus.short}.
closed: null
buttons:
  - topic: help_human
  - title: Åbn siden
    url: https://mit.rsyd.dk
  - action: human
script: login_fails
internal: |-
  Spørg aldrig efter koden.
questions:
  - text: Hvordan kommer jeg ind?
    persona: plain
  - login driller
followups:
  - text: og hvis jeg ikke kan?
    topic: help_human
sources:
  - title: Retningslinje
    url: https://example.org
    date: "2022"
checked: null
review_by: 2027-05-24
owner: redaktionen
reviewed_by: null
languages:
  en:
    title: How do I log in?
    answer: |-
      Open it.
"""
HUMAN = """\
id: help_human
title: Jeg vil tale med et menneske
answer: |-
  En medarbejder kan hjælpe dig.
answer_simple: |-
  Vi hjælper dig.
questions:
  - text: må jeg tale med nogen
    persona: short
review_by: 2027-05-24
owner: redaktionen
"""
SCRIPT = """\
id: login_fails
title: Borgeren kan ikke logge ind
topics: [ms_login]
start: which_app
steps:
  which_app:
    say: Hvad har du åbent lige nu?
    do: Find ud af, hvor borgeren er.
    picture:
      iphone: login.svg
    ask: Hvilken app er det?
    answers:
      - label: "{service.mit_sygehus.name}"
        key: s
        go: explain
        set: {app: mit_sygehus}
      - label: Noget andet
        key: a
        go: to_department
  explain:
    say: Nu prøver vi sammen.
    go: solved
  solved:
    say: Godt.
    end: solved
  to_department:
    say: Nummeret står i dit brev fra sygehuset.
    end: {outcome: passed_on, contact: department}
sources: []
checked: null
review_by: 2027-05-24
owner: redaktionen
reviewed_by: null
"""
PICTURE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 22 28">
<title>Knappen Log ind</title>
<desc>Tegning af en knap.</desc>
<rect x="1" y="1" width="20" height="10" fill="#1f6a8c"/>
</svg>
"""
SERVICES = """\
services:
  mit_sygehus:
    name: Mit Sygehus
    genitive: Mit Sygehus'
    short: appen
    address: mit.rsyd.dk
    aliases: [sygehusappen, Mit Forløb]
    state: in_use
  mitid:
    name: MitID
    genitive: MitIDs
    short: MitID
    address: unknown
"""
CONTACTS = """\
contacts:
  department:
    name: Afdelingen i dit brev
    kind: office
    phone: unknown
  laegevagt:
    name: Lægevagten
    kind: line
    phone: 70 11 07 07
    hours: Aften og nat
    checked: 2026-11-24
  patient_office:
    name: Patientkontoret
    kind: office
    phone: 12 34 56 78
  kolding:
    name: Kolding Sygehus
    kind: hospital
"""
HOURS = """\
hours:
  support:
    week: {monday: ["09:00-15:00"], tuesday: ["09:00-12:00", "13:00-15:00"], sunday: []}
    closed_on_holidays: true
    extra_closed: [2026-12-28]
notices:
  - id: drift
    text: Der er driftsstop.
    from: 2026-12-01T08:00:00
    to: 2026-12-01T12:00:00
    topics: [ms_login]
"""
BOOKING = """\
visits:
  blood_test: Blodprøve
rules:
  - hospital: all
    visit: blood_test
    self_booking: yes
    where: unknown
"""
SAFETY = """\
groups:
  chest:
    verdict: emergency
    words: [ondt i brystet]
"""
PHRASES = """\
phrases:
  service_closed:
    da: "{old} er lukket."
    en: "{old} has closed."
  service_replaced:
    da: "{old} er lukket. Brug nu {new}."
    en: "{old} has closed. Please use {new} now."
  service_closing:
    da: "{old} lukker {date}."
  number_unknown:
    da: nummeret i dit brev fra sygehuset
"""
FILES = {
    "topics/mit_sygehus/ms_login.yaml": TOPIC,
    "topics/help/help_human.yaml": HUMAN,
    "scripts/mit_sygehus/login_fails.yaml": SCRIPT,
    "pictures/login.svg": PICTURE,
    "services.yaml": SERVICES,
    "contacts.yaml": CONTACTS,
    "hours.yaml": HOURS,
    "booking.yaml": BOOKING,
    "safety.yaml": SAFETY,
    "phrases.yaml": PHRASES,
}


def write(folder: Path, **changed: str) -> Path:
    """Write the sample; `changed` replaces a file by its stem (ms_login=...), or leaves it out when empty."""
    for name, text in FILES.items():
        text = changed.pop(Path(name).stem, text)
        if text:
            put(folder, name, text)
    assert not changed, f"no such sample file: {changed}"
    return folder


def put(folder: Path, name: str, text: str | bytes) -> None:
    """Write one file into a content folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
