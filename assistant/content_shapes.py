"""The shapes of the content files: what each may hold, checked all at once, and how it becomes records.

The field names are those of docs/content.md. A shape is lenient where people write alike things differently
(a bare question, `end: solved`, `unknown`) and strict about everything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from assistant import records

AREAS = ("mit_sygehus", "video", "booking", "identity", "help", "conversation", "safety")
PERSONAS = (
    *("older", "short", "thumbs", "dialect", "second_language", "relative"),
    *("upset", "speech", "confused", "screen", "plain", "english", "german", ""),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNKNOWN = "unknown"
Name = TypeVar("Name")
Value = TypeVar("Value")
ID_FORM = re.compile(r"[a-z0-9_]+")
_KEY_FORM = re.compile(r"[a-z0-9æøå]", re.IGNORECASE)


def fault(problem: str, cure: str) -> PydanticCustomError:
    """A fault with its own Danish words."""
    return PydanticCustomError("content", "{problem}", {"problem": problem, "cure": cure})


def _known(value: Any) -> Any:
    return "" if value is None or value == UNKNOWN else value


def _given(value: str) -> str:
    if not value:
        raise fault("Feltet er tomt.", "Skriv en tekst.")
    return value


def _identifier(value: str) -> str:
    if not ID_FORM.fullmatch(value):
        raise fault(f"»{value}« kan ikke bruges som id.", "Brug kun små bogstaver a-z, tal og _.")
    return value


def _day(value: str) -> str:
    if value:
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            raise fault(f"»{value}« er ikke en dato.", "Skriv datoen som 2026-11-24.") from None
    return value


def _moment(value: str) -> str:
    if value:
        try:
            datetime.fromisoformat(value)
        except ValueError:
            raise fault(f"»{value}« er ikke et tidspunkt.", "Skriv det som 2026-12-01T08:00:00.") from None
    return value


def _one_key(value: str) -> str:
    if not _KEY_FORM.fullmatch(value):
        raise fault(f"»{value}« kan ikke bruges som tast.", "Brug ét bogstav eller tal.")
    return value


Text = Annotated[str, AfterValidator(_given)]
MaybeText = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
KnownText = Annotated[str, BeforeValidator(_known)]
Id = Annotated[str, AfterValidator(_identifier)]
MaybeId = Annotated[str, BeforeValidator(lambda value: "" if value is None else value)]
Day = Annotated[str, BeforeValidator(_known), AfterValidator(_day)]
Moment = Annotated[str, BeforeValidator(_known), AfterValidator(_moment)]
Key = Annotated[str, AfterValidator(_one_key)]


def _list(value: Any) -> Any:
    return [] if value is None else value


def _map(value: Any) -> Any:
    return {} if value is None else value


class Shape(BaseModel):
    """A part of a file; unknown fields are faults."""

    model_config = ConfigDict(extra="forbid")


class SourceShape(Shape):
    """Where a fact comes from."""

    title: Text
    url: KnownText = ""
    date: Annotated[str, BeforeValidator(lambda value: "undated" if value is None else value)] = "undated"

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"title": value} if isinstance(value, str) else value

    def record(self) -> records.Source:
        """As a record."""
        return records.Source(self.title, self.url, self.date)


Sources = Annotated[list[SourceShape], BeforeValidator(_list)]


class Backed(Shape):
    """Something with sources that a person may have checked."""

    sources: Sources = []
    checked: Day = ""

    def source_records(self) -> tuple[records.Source, ...]:
        """The sources as records."""
        return tuple(source.record() for source in self.sources)


class Owned(Backed):
    """A topic or script: something with an owner and a last day."""

    id: Id
    review_by: Day = ""
    owner: MaybeText = ""
    reviewed_by: MaybeText = ""

    def record(self, area: str) -> Any:
        """As a record of its area."""
        raise NotImplementedError

    def provenance(self) -> records.Provenance:
        """Who stands behind it, as a record."""
        return records.Provenance(self.source_records(), self.checked, self.review_by, self.owner, self.reviewed_by)


# --- topics -------------------------------------------------------------------------------------------------


class QuestionShape(Shape):
    """A training example; a bare line is one without persona."""

    text: Text
    persona: Annotated[MaybeText, AfterValidator(lambda value: _choice(value, PERSONAS))] = ""

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class FollowupShape(Shape):
    """A short follow-up and where it leads."""

    text: Text
    topic: Id


class ButtonShape(Shape):
    """A next step: exactly one of topic, url, action."""

    title: MaybeText = ""
    topic: MaybeId = ""
    url: MaybeText = ""
    action: Annotated[MaybeText, AfterValidator(lambda value: _choice(value, ("human", "simpler", "call_112", "")))] = (
        ""
    )

    @model_validator(mode="after")
    def _one_way(self) -> ButtonShape:
        if sum(map(bool, (self.topic, self.url, self.action))) != 1:
            raise fault("En knap skal have præcis én af topic, url og action.", "Behold den ene.")
        if self.url and not self.title:
            raise fault("En knap med url mangler title.", "Skriv, hvad der skal stå på knappen.")
        return self


class TranslationShape(Shape):
    """Title and answer in another language."""

    title: Text
    answer: Text


class TopicShape(Owned):
    """A file under topics/."""

    title: Text
    answer: Text
    answer_simple: MaybeText = ""
    closed: MaybeText = ""
    buttons: Annotated[list[ButtonShape], BeforeValidator(_list)] = []
    script: MaybeId = ""
    internal: MaybeText = ""
    questions: Annotated[list[QuestionShape], BeforeValidator(_list)] = []
    followups: Annotated[list[FollowupShape], BeforeValidator(_list)] = []
    languages: Annotated[dict[Literal["en", "de"], TranslationShape], BeforeValidator(_map)] = {}

    def record(self, area: str) -> records.Topic:
        """As a record."""
        translations: dict[str, records.Translation] = {
            language: records.Translation(text.title, text.answer) for language, text in self.languages.items()
        }
        return records.Topic(
            id=self.id,
            area=area,
            title=self.title,
            answer=self.answer,
            answer_simple=self.answer_simple,
            closed=self.closed,
            questions=tuple(records.Question(question.text, question.persona) for question in self.questions),
            buttons=tuple(
                records.Button(button.title, button.topic, button.url, button.action) for button in self.buttons
            ),
            script=self.script,
            internal=self.internal,
            followups=tuple(records.Followup(followup.text, followup.topic) for followup in self.followups),
            languages=frozen(translations),
            provenance=self.provenance(),
        )


# --- scripts ------------------------------------------------------------------------------------------------


class OptionShape(Shape):
    """One answer to a step's question."""

    label: Text
    key: Key
    go: Id
    sets: Annotated[dict[Id, Text], BeforeValidator(_map)] = Field(default={}, alias="set")


class EndShape(Shape):
    """How a script ends; a bare word is the outcome."""

    outcome: records.Outcome
    contact: MaybeId = ""

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"outcome": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _passed_on_to_whom(self) -> EndShape:
        if self.outcome is records.Outcome.PASSED_ON and not self.contact:
            raise fault("Slutningen passed_on mangler contact.", "Skriv, hvem borgeren sendes til.")
        return self


class StepShape(Shape):
    """One step: it asks, goes on, or ends."""

    say: MaybeText = ""
    do: MaybeText = ""
    note: MaybeText = ""
    picture: Annotated[Mapping[Literal["iphone", "android", "web"], Text], BeforeValidator(_map)] = {}
    ask: MaybeText = ""
    answers: Annotated[list[OptionShape], BeforeValidator(_list)] = []
    go: MaybeId = ""
    end: EndShape | None = None

    @model_validator(mode="after")
    def _one_way(self) -> StepShape:
        if bool(self.ask) != bool(self.answers):
            raise fault("Et spørgsmål (ask) og dets svar (answers) hører sammen.", "Skriv begge, eller slet begge.")
        if sum(map(bool, (self.ask, self.go, self.end))) != 1:
            raise fault("Et trin skal have præcis én af ask, go og end.", "Behold den ene.")
        return self

    def record(self, name: str) -> records.Step:
        """As a record."""
        options = tuple(records.Option(one.label, one.key, one.go, frozen(one.sets)) for one in self.answers)
        outcome, contact = (self.end.outcome, self.end.contact) if self.end else (None, "")
        return records.Step(
            name,
            self.say,
            self.do,
            self.note,
            self.ask,
            options,
            self.go,
            outcome,
            contact,
            frozen({str(device): file for device, file in self.picture.items()}),
        )


class ScriptShape(Owned):
    """A file under scripts/."""

    title: Text
    topics: Annotated[list[Id], BeforeValidator(_list)] = []
    start: Id
    steps: dict[Id, StepShape]

    def record(self, area: str) -> records.Script:
        """As a record."""
        steps = {name: step.record(name) for name, step in self.steps.items()}
        return records.Script(
            self.id, area, self.title, tuple(self.topics), self.start, frozen(steps), self.provenance()
        )


# --- the shared files ---------------------------------------------------------------------------------------


class ServiceShape(Backed):
    """An entry of services.yaml."""

    name: Text
    genitive: Text
    short: Text
    address: KnownText = ""
    aliases: Annotated[list[Text], BeforeValidator(_list)] = []
    state: records.ServiceState = records.ServiceState.IN_USE
    closes_on: Day = ""
    replaced_by: MaybeId = ""

    def record(self, name: str) -> records.Service:
        """As a record."""
        return records.Service(
            name, self.name, self.genitive, self.short, self.address, tuple(self.aliases), self.state,
            self.closes_on, self.replaced_by, self.checked, self.source_records(),
        )  # fmt: skip


class ContactShape(Backed):
    """An entry of contacts.yaml."""

    name: Text
    kind: Literal["line", "hospital", "office", "person"] = "line"
    phone: KnownText = ""
    hours: KnownText = ""
    address: KnownText = ""
    url: KnownText = ""
    when: MaybeText = ""

    def record(self, name: str) -> records.Contact:
        """As a record."""
        return records.Contact(
            name, self.name, self.kind, self.phone, self.hours, self.address, self.url, self.when,
            self.checked, self.source_records(),
        )  # fmt: skip


class HoursShape(Backed):
    """An entry under `hours` of hours.yaml."""

    week: Annotated[
        dict[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], list[Text]] | None,
        BeforeValidator(lambda value: None if value == UNKNOWN else value),
    ] = None
    closed_on_holidays: bool = True
    on_holidays: Annotated[list[Text], BeforeValidator(_list)] = []
    extra_closed: Annotated[list[Day], BeforeValidator(_list)] = []

    def record(self, name: str) -> records.OpeningHours:
        """As a record; days are numbers from Monday 0."""
        week = {WEEKDAYS.index(day): tuple(spans) for day, spans in (self.week or {}).items()}
        return records.OpeningHours(
            name, self.week is not None, frozen(dict(sorted(week.items()))), self.closed_on_holidays,
            tuple(self.extra_closed), self.checked, self.source_records(), tuple(self.on_holidays),
        )  # fmt: skip


class NoticeShape(Shape):
    """An entry under `notices` of hours.yaml."""

    id: Id
    text: Text
    starts: Moment = Field(default="", alias="from")
    ends: Moment = Field(default="", alias="to")
    topics: Annotated[list[Id], BeforeValidator(_list)] = []

    def record(self) -> records.Notice:
        """As a record."""
        return records.Notice(self.id, self.text, self.starts, self.ends, tuple(self.topics))


class RuleShape(Backed):
    """An entry under `rules` of booking.yaml."""

    hospital: Id
    visit: Id
    self_booking: Literal["yes", "no", "unknown"] = "unknown"
    where: KnownText = ""

    def record(self) -> records.BookingRule:
        """As a record."""
        return records.BookingRule(
            self.hospital, self.visit, self.self_booking, self.where, self.checked, self.source_records()
        )


class VisitShape(Shape):
    """An entry under `visits` of booking.yaml: a bare name."""

    name: Text

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"name": value} if isinstance(value, str) else value


class DangerShape(Shape):
    """An entry of safety.yaml."""

    verdict: Literal["emergency", "crisis"]
    words: list[Text]

    def record(self, name: str) -> records.DangerGroup:
        """As a record."""
        return records.DangerGroup(name, self.verdict, tuple(self.words))


class DiagnosisShape(Shape):
    """An entry under `diagnoses` of safety.yaml: a bare list of words."""

    words: list[Text]

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"words": value} if isinstance(value, list) else value


class LookAlikeShape(Shape):
    """An entry under `look_alikes` of safety.yaml: a bare sentence."""

    text: Text

    @model_validator(mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        return {"text": value} if isinstance(value, str) else value


class PhraseShape(Shape):
    """An entry of phrases.yaml; Danish is complete, the others may lag."""

    da: Text
    en: MaybeText = ""
    de: MaybeText = ""

    def record(self) -> Mapping[str, str]:
        """Language to sentence, without the languages that are missing."""
        return frozen({name: text for name, text in self.model_dump().items() if text})


def frozen(values: Mapping[Name, Value]) -> Mapping[Name, Value]:
    """A map that cannot be changed any more."""
    return MappingProxyType(dict(values))


def _choice(value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        names = ", ".join(choice for choice in choices if choice)
        raise fault(f"»{value}« er ikke en af mulighederne.", f"Brug en af: {names}.")
    return value
