"""The publishing rules for services, contacts, hours, notices, booking, danger words and fixed sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from assistant import dates, diagnoses, opening
from assistant.publish_rules import REQUIRED_PHRASES, Remark, red, yellow
from assistant.publish_texts import Judge
from assistant.records import BookingRule, Content, Notice, OpeningHours, Service, ServiceState

_HOLES = frozenset(("code", "old", "new", "date", "visit", "where", "time", "hours", "name", "number", "hospital"))
"""What chat and page fill into fixed sentences themselves."""
OUR_DESK = "support"
"""The hours of the desk itself; those of others belong to a contact."""
_BAD_DAY = "Skriv datoen som 2026-11-24."


def remarks(content: Content, judge: Judge) -> Iterator[Remark]:
    """Everything that is wrong with the shared files."""
    for service in content.services.values():
        yield from _service(service, content)
    for contact in content.contacts.values():
        if contact.checked and dates.day(contact.checked) is None:
            where = ("contacts", contact.id, "checked")
            yield red("contacts", contact.id, where, f"»{contact.checked}« er ikke en dato.", _BAD_DAY)
    for hours in content.hours.values():
        yield from _hours(hours)
        if hours.id not in (OUR_DESK, *content.contacts):
            problem = f"Åbningstiden hører ikke til nogen: »{hours.id}« findes ikke i contacts.yaml."
            yield red("hours", hours.id, ("hours", hours.id), problem, "Ret id, eller tilføj kontakten.")
    yield from _diagnoses(content)
    for place, notice in enumerate(content.notices):
        yield from _notice(notice, place, content, judge)
    for place, rule in enumerate(content.booking):
        yield from _rule(rule, place, content, judge)
    for group in content.safety:
        if not group.words:
            yield red(
                "safety",
                group.id,
                ("groups", group.id),
                "Gruppen har ingen ord.",
                "Skriv ordene, eller slet den.",
            )
    yield from _phrases(content, judge)


def _diagnoses(content: Content) -> Iterator[Remark]:
    for section in content.diagnoses:
        if section not in diagnoses.SECTIONS:
            cure = f"Brug {', '.join(diagnoses.SECTIONS)}."
            yield red("safety", section, ("diagnoses", section), f"»{section}« kendes ikke.", cure)


def _service(service: Service, content: Content) -> Iterator[Remark]:
    at = ("services", service.id)
    for field, text in (("closes_on", service.closes_on), ("checked", service.checked)):
        if text and dates.day(text) is None:
            yield red("services", service.id, (*at, field), f"»{text}« er ikke en dato.", _BAD_DAY)
    if service.state is ServiceState.CLOSING and not service.closes_on:
        yield red("services", service.id, (*at, "state"), "Tjenesten lukker, men ikke hvornår.", "Sæt closes_on.")
    if service.state is ServiceState.REPLACED and not service.replaced_by:
        yield red(
            "services",
            service.id,
            (*at, "state"),
            "Tjenesten er afløst, men ikke af hvad.",
            "Sæt replaced_by.",
        )
    if service.replaced_by and service.replaced_by not in content.services:
        problem = f"Afløseren »{service.replaced_by}« findes ikke."
        yield red("services", service.id, (*at, "replaced_by"), problem, "Ret id, eller tilføj tjenesten.")
    if service.replaced_by == service.id:
        yield red("services", service.id, (*at, "replaced_by"), "Tjenesten afløser sig selv.", "Ret replaced_by.")


def _hours(hours: OpeningHours) -> Iterator[Remark]:
    at = ("hours", hours.id)
    for day in hours.extra_closed:
        if dates.day(day) is None:
            yield red("hours", hours.id, (*at, "extra_closed"), f"»{day}« er ikke en dato.", _BAD_DAY)
    for spans in (*hours.week.values(), hours.on_holidays):
        read = [(span, opening.minutes(span)) for span in spans]
        for span, found in read:
            if found is None:
                cure = "Skriv det som 09:00-15:00."
                yield red("hours", hours.id, (*at, "week"), f"»{span}« er ikke en åbningstid.", cure)
        known = sorted(found for _, found in read if found is not None)
        if any(later[0] < earlier[1] for earlier, later in pairwise(known)):
            yield red("hours", hours.id, (*at, "week"), "To åbningstider overlapper.", "Gør dem til én.")
    if hours.known and not hours.checked:
        yield yellow(
            "hours",
            hours.id,
            (*at, "checked"),
            "Ingen har bekræftet åbningstiden.",
            "Få den bekræftet, og sæt checked.",
        )


def _notice(notice: Notice, place: int, content: Content, judge: Judge) -> Iterator[Remark]:
    at = ("notices", place)
    times = {field: dates.moment(text) for field, text in (("from", notice.starts), ("to", notice.ends)) if text}
    for field, moment in times.items():
        if moment is None:
            yield red(
                "hours",
                notice.id,
                (*at, field),
                "Tidspunktet kan ikke læses.",
                "Skriv det som 2026-12-01T08:00:00.",
            )
    starts, ends = times.get("from"), times.get("to")
    if starts and ends and ends <= starts:
        yield red("hours", notice.id, (*at, "to"), "Beskeden slutter, før den begynder.", "Ret from eller to.")
    for topic in notice.topics:
        if topic not in content.topics:
            yield red("hours", notice.id, (*at, "topics"), f"Emnet »{topic}« findes ikke.", "Ret topics.")
    for level, problem, cure in judge.citizen(notice.text):
        yield Remark(level, "hours", notice.id, (*at, "text"), problem, cure)


def _rule(rule: BookingRule, place: int, content: Content, judge: Judge) -> Iterator[Remark]:
    at, item = ("rules", place), f"{rule.hospital}/{rule.visit}"
    hospital = content.contacts.get(rule.hospital)
    if rule.hospital != "all" and (hospital is None or hospital.kind != "hospital"):
        cure = "Brug all eller et sygehus fra contacts.yaml."
        yield red("booking", item, at, f"»{rule.hospital}« er ikke et sygehus.", cure)
    if rule.visit not in content.visits:
        yield red(
            "booking",
            item,
            at,
            f"Besøget »{rule.visit}« findes ikke.",
            "Ret visit, eller tilføj det under visits.",
        )
    for level, problem, cure in judge.citizen(rule.where):
        yield Remark(level, "booking", item, (*at, "where"), problem, cure)
    pairs = Counter((one.hospital, one.visit) for one in content.booking[: place + 1])
    if pairs[rule.hospital, rule.visit] > 1:
        yield red("booking", item, at, "Reglen står to gange.", "Behold den ene.")


def _phrases(content: Content, judge: Judge) -> Iterator[Remark]:
    for name in REQUIRED_PHRASES:
        if not content.phrases.get(name, {}).get("da"):
            yield red(
                "phrases",
                name,
                ("phrases",),
                f"Sætningen »{name}« mangler.",
                "Skriv den på dansk i phrases.yaml.",
            )
    for name, texts in content.phrases.items():
        for language, text in texts.items():
            for level, problem, cure in judge.citizen(text, holes=_HOLES):
                yield Remark(level, "phrases", name, ("phrases", name, language), problem, cure)
