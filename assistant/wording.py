"""Fills the placeholders of a text: names of services, what contacts are reached by, values of the call.

A service that is closed or replaced answers with its successor, so that a renamed app is one edit. A contact
value that nobody knows is never shown as a number: a safe phrase of the content stands in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from assistant import dates
from assistant.records import Contact, Content, Service, ServiceState

SERVICE_FIELDS = ("name", "genitive", "short", "address")
CONTACT_FIELDS = ("name", "phone", "hours", "address", "url")
FACT_FIELDS = ("phone", "hours", "address", "url")
"""Fields of a contact that may be wrong; the name is only a name."""

_BRACES = re.compile(r"\{([^{}\n]*)\}")
_FORM = re.compile(r"(service|contact)\.([a-z0-9_]+)\.([a-z_]+)|(value)\.([a-z0-9_]+)")
_BEGINS = re.compile(r"(^|[.!?]\s+|\n)\s*(\d+\.\s+|[-•*]\s+)?$")
_LAST_RESORT = {
    "number_unknown": "nummeret i dit brev fra sygehuset",
    "contact_unknown": "se dit brev fra sygehuset",
}
"""Only for content without these phrases; the publishing check asks for them."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One pair of braces in a text. `kind` is service, contact, value, or "" for what we do not know."""

    text: str
    kind: str = ""
    item: str = ""
    field: str = ""


def placeholders(text: str) -> tuple[Placeholder, ...]:
    """All placeholders of a text in order, also those nobody can fill."""
    return tuple(_placeholder(found) for found in _BRACES.finditer(text)) if "{" in text else ()


def without_placeholders(text: str) -> str:
    """The text that is left when each placeholder is a blank."""
    return _BRACES.sub(" ", text) if "{" in text else text


def render(
    text: str,
    content: Content,
    values: Mapping[str, str] | None = None,
    on: date | None = None,
    *,
    checked_only: bool = False,
) -> str:
    """The text as it is read aloud or shown on a day.

    Args:
        text: Text with placeholders.
        content: Where services, contacts and phrases are.
        values: What earlier answers of a script have set; a value nobody has set is left out.
        on: The day; today in Denmark unless given.
        checked_only: Show a contact's number, hours or address only when a person has checked the contact.
    """
    if "{" not in text:
        return text
    day = on or dates.today()
    filler = _Filler(content, values or {}, day, checked_only=checked_only)
    return _BRACES.sub(filler.fill, text)


def in_force(service: Service, content: Content, on: date) -> Service:
    """The service that does the work of this one on a day: itself or its last successor."""
    seen = {service.id}
    while is_closed(service, on) and service.replaced_by in content.services and service.replaced_by not in seen:
        service = content.services[service.replaced_by]
        seen.add(service.id)
    return service


def is_closed(service: Service, on: date) -> bool:
    """Whether a service is gone on a day; one that closes is gone from its last day on."""
    if service.state is ServiceState.CLOSING:
        last = dates.day(service.closes_on)
        return last is not None and last <= on
    return service.state in (ServiceState.CLOSED, ServiceState.REPLACED)


def services_in(text: str, content: Content) -> tuple[Service, ...]:
    """The services a text names through placeholders, in order, each once."""
    named = [one.item for one in placeholders(text) if one.kind == "service" and one.item in content.services]
    return tuple(content.services[name] for name in dict.fromkeys(named))


def service_notes(text: str, content: Content, on: date | None = None, language: str = "da") -> tuple[str, ...]:
    """The sentences that must come before a text because a service in it is closed, replaced or closing."""
    day = on or dates.today()
    notes = (_note(service, content, day, language) for service in services_in(text, content))
    return tuple(note for note in notes if note)


def names(content: Content) -> Iterator[tuple[str, str]]:
    """Every name a service goes by, with the service's id: what texts may only say through placeholders."""
    for service in content.services.values():
        for name in (service.name, *service.aliases):
            yield name, service.id


def phrase(content: Content, name: str, language: str = "da") -> str:
    """A fixed sentence in a language, in Danish when it has none there, "" when there is no such phrase."""
    texts = content.phrases.get(name, {})
    return texts.get(language) or texts.get("da", "")


def _note(service: Service, content: Content, day: date, language: str) -> str:
    holes = {"old": service.name}
    if is_closed(service, day):
        successor = in_force(service, content, day)
        holes["new"] = successor.name
        kind = "service_closed" if successor is service else "service_replaced"
    elif service.state is ServiceState.CLOSING and (last := dates.day(service.closes_on)):
        kind = "service_closing"
        spoken = language if language in content.phrases.get(kind, {}) else "da"
        holes["date"] = dates.in_words(last, spoken)
    else:
        return ""
    text = phrase(content, kind, language)
    for hole, value in holes.items():
        text = text.replace("{" + hole + "}", value)
    return text


def _placeholder(found: re.Match[str]) -> Placeholder:
    parts = _FORM.fullmatch(found[1])
    if parts is None:
        return Placeholder(found[0])
    if parts[4]:
        return Placeholder(found[0], "value", parts[5])
    known = SERVICE_FIELDS if parts[1] == "service" else CONTACT_FIELDS
    return Placeholder(found[0], parts[1], parts[2], parts[3]) if parts[3] in known else Placeholder(found[0])


@dataclass(frozen=True, slots=True)
class _Filler:
    content: Content
    values: Mapping[str, str]
    day: date
    checked_only: bool

    def fill(self, found: re.Match[str]) -> str:
        """What stands in place of one placeholder; what we do not know stays, for the check to find."""
        one = _placeholder(found)
        if one.kind == "value":
            return self.values.get(one.item, "")
        if one.kind == "service" and one.item in self.content.services:
            text = self._service(self.content.services[one.item], one.field)
        elif one.kind == "contact" and one.item in self.content.contacts:
            text = self._contact(self.content.contacts[one.item], one.field)
        else:
            return one.text
        lower = one.field in ("short", *FACT_FIELDS) and "." not in text.rstrip(".")
        begins = lower and _BEGINS.search(found.string, 0, found.start()) is not None
        return text[:1].upper() + text[1:] if begins else text

    def _service(self, service: Service, field: str) -> str:
        current = in_force(service, self.content, self.day)
        return str(getattr(current, field)) or current.name

    def _contact(self, contact: Contact, field: str) -> str:
        value = str(getattr(contact, field))
        if value and (contact.checked or not self.checked_only or field == "name"):
            return value
        name = "number_unknown" if field == "phone" else "contact_unknown"
        return phrase(self.content, name) or _LAST_RESORT[name]
