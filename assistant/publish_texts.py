"""The rules for a text: placeholders that can be filled, confirmed facts only, no service named by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from assistant import readability
from assistant.publish_rules import FEWEST_WORDS
from assistant.records import Content, Level
from assistant.wording import FACT_FIELDS, Placeholder, names, placeholders, render, without_placeholders

Judgement = tuple[Level, str, str]
"""Level, problem and cure."""

_PHONE = re.compile(r"(?<![\w+])(?:\+45 ?)?\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d(?!\w)")
_SAFE = "Skriv »nummeret i dit brev fra sygehuset« i stedet, eller få kontakten bekræftet (checked)."


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges texts of one content; made once per check, since it knows every name of every service."""

    content: Content
    named: re.Pattern[str]
    instead: dict[str, tuple[str, str]]
    """Each name without case: the name as it is written, and the placeholder to use instead."""

    @classmethod
    def of(cls, content: Content) -> Judge:
        """A judge who knows the services of a content."""
        instead = {
            service.address.casefold(): (service.address, f"{{service.{service.id}.address}}")
            for service in content.services.values()
            if service.address
        }
        instead |= {name.casefold(): (name, f"{{service.{service}.name}}") for name, service in names(content)}
        longest_first = sorted(instead, key=len, reverse=True)
        pattern = "|".join(map(re.escape, longest_first)) or r"(?!)"
        return cls(content, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), instead)

    def citizen(self, text: str, values: Set[str] = frozenset(), holes: Set[str] = frozenset()) -> Iterator[Judgement]:
        """What is wrong with a text that a citizen reads or hears.

        Args:
            text: The text with its placeholders.
            values: Names of {value.x} that can be filled here.
            holes: Other names in braces that are filled here, as in phrases.
        """
        for one in placeholders(text):
            yield from self._placeholder(one, values, holes, for_citizen=True)
        yield from self._named(text, Level.RED)
        if (number := _PHONE.search(without_placeholders(text))) is not None:
            problem = f"Nummeret »{number[0]}« står direkte i teksten."
            yield Level.RED, problem, "Skriv det i contacts.yaml, og brug {contact.id.phone}."

    def staff(self, text: str, values: Set[str] = frozenset()) -> Iterator[Judgement]:
        """What is wrong with a text that only staff see."""
        for one in placeholders(text):
            yield from self._placeholder(one, values, frozenset(), for_citizen=False)
        yield from self._named(text, Level.YELLOW)

    def hard(self, text: str, limit: float, level: Level = Level.RED) -> Iterator[Judgement]:
        """Whether a text is too hard to read."""
        shown = render(text, self.content)
        value = readability.lix(shown) if len(shown.split()) >= FEWEST_WORDS else 0.0
        if value > limit:
            cure = f"Brug kortere sætninger og ord. Højst {limit:.0f}."
            yield level, f"Teksten er for svær at læse (lixtal {value:.0f}).", cure

    def long(self, text: str, most: int, level: Level = Level.RED) -> Iterator[Judgement]:
        """Whether a text asks too much at once."""
        count = readability.steps(render(text, self.content))
        if count > most:
            yield (
                level,
                f"Teksten har {count} sætninger eller trin.",
                f"Højst {most}. Del den op, eller stryg.",
            )

    def _placeholder(
        self, one: Placeholder, values: Set[str], holes: Set[str], *, for_citizen: bool
    ) -> Iterator[Judgement]:
        if one.text[1:-1] in holes:
            return
        if not one.kind:
            yield Level.RED, f"Pladsholderen {one.text} kendes ikke.", "Se formen øverst i docs/content.md."
        elif one.kind == "value" and one.item not in values:
            yield (
                Level.RED,
                f"Intet svar sætter værdien {one.text}.",
                "Sæt den med set i et svar før, eller slet den.",
            )
        elif one.kind == "service" and one.item not in self.content.services:
            yield (
                Level.RED,
                f"Tjenesten i {one.text} findes ikke.",
                "Ret den, eller tilføj den i services.yaml.",
            )
        elif one.kind == "service" and one.field == "address" and not self.content.services[one.item].address:
            yield Level.RED, f"Adressen i {one.text} er ukendt.", "Brug navnet i stedet."
        elif one.kind == "contact":
            yield from self._contact(one, for_citizen=for_citizen)

    def _contact(self, one: Placeholder, *, for_citizen: bool) -> Iterator[Judgement]:
        contact = self.content.contacts.get(one.item)
        if contact is None:
            yield (
                Level.RED,
                f"Kontakten i {one.text} findes ikke.",
                "Ret den, eller tilføj den i contacts.yaml.",
            )
        elif one.field in FACT_FIELDS and not getattr(contact, one.field):
            yield Level.RED, f"Værdien af {one.text} er ukendt.", _SAFE
        elif one.field in FACT_FIELDS and not contact.checked and for_citizen:
            yield Level.RED, f"Ingen har bekræftet kontakten i {one.text}.", _SAFE

    def _named(self, text: str, level: Level) -> Iterator[Judgement]:
        for found in sorted({one[0] for one in self.named.finditer(without_placeholders(text))}):
            name, placeholder = self.instead[found.casefold()]
            if found == name or not found.islower():  # "mine aftaler" are appointments, "Mine Aftaler" is a service
                yield level, f"»{found}« er skrevet direkte.", f"Brug {placeholder} eller en af dens former."
