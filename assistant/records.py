"""The records passed between all parts: frozen, without behaviour beyond what they hold.

Times are UTC ISO 8601 text ("2026-11-24T13:05:00.000+00:00"); names carry their unit (`seconds`, `took_ms`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


def _empty() -> Mapping[str, str]:
    """A mapping that holds nothing and cannot be changed."""
    return MappingProxyType({})


class Outcome(StrEnum):
    """How a script or a call ended."""

    SOLVED = "solved"
    PASSED_ON = "passed_on"
    CALL_BACK = "call_back"
    NOT_SOLVED = "not_solved"
    EMERGENCY = "emergency"


class CallState(StrEnum):
    """Where a call is: on the line, parked, or ended."""

    OPEN = "open"
    PARKED = "parked"
    ENDED = "ended"


class ReviewState(StrEnum):
    """Where the quality review of a call is: wanted, or done."""

    MARKED = "marked"
    REVIEWED = "reviewed"


class TurnKind(StrEnum):
    """What kind of turn the bot gave (design.md section 4)."""

    ANSWER = "answer"
    CHOICES = "choices"
    UNSURE = "unsure"
    EMERGENCY = "emergency"
    CRISIS = "crisis"
    HANDOVER = "handover"
    SMALLTALK = "smalltalk"
    REFUSED = "refused"


class ServiceState(StrEnum):
    """The state of a digital service in `content/services.yaml`."""

    IN_USE = "in_use"
    CLOSING = "closing"
    CLOSED = "closed"
    REPLACED = "replaced"


class Level(StrEnum):
    """How grave a finding is: red blocks publishing, yellow is shown."""

    RED = "red"
    YELLOW = "yellow"


class VersionState(StrEnum):
    """Where a version of a content item is on its way to the citizen."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    ARCHIVED = "archived"


# --- content ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from. `date` is free text as the source gives it, "undated" when it gives none."""

    title: str
    url: str = ""
    date: str = "undated"


@dataclass(frozen=True, slots=True)
class Question:
    """A training example: what a citizen wrote, and the kind of writer."""

    text: str
    persona: str = ""


@dataclass(frozen=True, slots=True)
class Followup:
    """A short follow-up that leans on a topic, and the topic it leads to."""

    text: str
    topic: str


@dataclass(frozen=True, slots=True)
class Button:
    """A next step under an answer: exactly one of `topic`, `url`, `action` is set.

    Actions: "human" (talk to a person), "simpler", "call_112".
    """

    title: str = ""
    topic: str = ""
    url: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """Title and answer in another language."""

    title: str
    answer: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who stands behind an item: sources, ISO dates ("" when never), owner, and who has read it ("" when nobody)."""

    sources: tuple[Source, ...] = ()
    checked: str = ""
    review_by: str = ""
    owner: str = ""
    reviewed_by: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """One need of a citizen: what the bot says, what it learns from, what staff see. Texts hold placeholders."""

    id: str
    area: str
    title: str
    answer: str
    answer_simple: str = ""
    closed: str = ""
    questions: tuple[Question, ...] = ()
    buttons: tuple[Button, ...] = ()
    script: str = ""
    internal: str = ""
    followups: tuple[Followup, ...] = ()
    languages: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))
    provenance: Provenance = Provenance()


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a step's question: where it goes and the values it sets for later steps."""

    label: str
    key: str
    go: str
    sets: Mapping[str, str] = field(default_factory=_empty)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a script.

    It either asks (`ask` and `options`), goes on (`go`), or ends (`outcome`, and `contact` when passed on).
    `picture` maps a device ("iphone", "android", "web") to a file under content/pictures.
    """

    id: str
    say: str = ""
    do: str = ""
    note: str = ""
    ask: str = ""
    options: tuple[Option, ...] = ()
    go: str = ""
    outcome: Outcome | None = None
    contact: str = ""
    picture: Mapping[str, str] = field(default_factory=_empty)


@dataclass(frozen=True, slots=True)
class Script:
    """A guided help script: a map of steps, walked by `assistant.guide`."""

    id: str
    area: str
    title: str
    topics: tuple[str, ...]
    start: str
    steps: Mapping[str, Step]
    provenance: Provenance = Provenance()


@dataclass(frozen=True, slots=True)
class Contact:
    """A hospital, line or office. `phone` and `hours` are "" when unknown; then no number is ever shown."""

    id: str
    name: str
    kind: str = "line"
    phone: str = ""
    hours: str = ""
    address: str = ""
    url: str = ""
    when: str = ""
    checked: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """A digital service and its names. `closes_on` is an ISO date, `replaced_by` a service id, "" when none."""

    id: str
    name: str
    genitive: str
    short: str
    address: str = ""
    aliases: tuple[str, ...] = ()
    state: ServiceState = ServiceState.IN_USE
    closes_on: str = ""
    replaced_by: str = ""
    checked: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A disruption notice shown to citizens and staff between two times (ISO 8601; "" is open-ended)."""

    id: str
    text: str
    starts: str = ""
    ends: str = ""
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """Weekly hours of one desk: weekday (0 Monday .. 6 Sunday) to spans "09:00-15:00".

    `known` is False when nobody has confirmed the hours; then nothing is promised. `on_holidays` are the spans of a
    holiday where that is no day like others.
    """

    id: str
    known: bool
    week: Mapping[int, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    closed_on_holidays: bool = True
    extra_closed: tuple[str, ...] = ()
    checked: str = ""
    sources: tuple[Source, ...] = ()
    on_holidays: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BookingRule:
    """Whether a kind of visit can be self-booked at a hospital ("all" for every one): "yes", "no", "unknown"."""

    hospital: str
    visit: str
    self_booking: str
    where: str = ""
    checked: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class DangerGroup:
    """Danger words of one kind. `verdict` is "emergency" or "crisis"."""

    id: str
    verdict: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything in `content/`, by id."""

    topics: Mapping[str, Topic]
    scripts: Mapping[str, Script]
    contacts: Mapping[str, Contact]
    services: Mapping[str, Service]
    hours: Mapping[str, OpeningHours]
    notices: tuple[Notice, ...]
    booking: tuple[BookingRule, ...]
    visits: Mapping[str, str]
    safety: tuple[DangerGroup, ...]
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))
    """Fixed sentences of chat and page: id to language to text."""
    look_alikes: tuple[str, ...] = ()
    """Harmless sentences that look like danger; the chatbot learns from them what is none."""
    pictures: Mapping[str, str] = field(default_factory=_empty)
    """The drawings that steps name: file name to SVG text (`assistant.pictures`)."""
    diagnoses: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """Words that a note should not hold, by section (`assistant.diagnoses`)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of the content: where, what, and how to mend it (both in plain Danish)."""

    level: Level
    file: str
    line: int
    item: str
    step: str
    problem: str
    cure: str


@dataclass(frozen=True, slots=True)
class ContentVersion:
    """One kept version of a content item. `body` is the item in canonical YAML."""

    kind: str
    item: str
    number: int
    state: VersionState
    body: str
    author: str
    saved_at: str
    note: str = ""


# --- calls -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step that was walked in a call: which version of which script, what was answered, how long it took."""

    script: str
    script_version: int
    step: str
    answer: str
    seconds: float
    at: str
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One phone call. Texts are masked. `id` is 0 until stored."""

    id: int
    staff: str
    state: CallState
    started_at: str
    ended_at: str = ""
    words: str = ""
    note: str = ""
    topics: tuple[str, ...] = ()
    outcome: Outcome | None = None
    contact: str = ""
    script: str = ""
    step: str = ""
    values: Mapping[str, str] = field(default_factory=_empty)
    path: tuple[PathStep, ...] = ()
    code: str = ""
    in_hours: bool | None = None


@dataclass(frozen=True, slots=True)
class CallFilter:
    """What the log shows: every field narrows; "" and None do not.

    `topics`: calls with any of these; what a service is told by (`service_topics.topics_of`). None of them: no call.
    """

    text: str = ""
    staff: str = ""
    topic: str = ""
    outcome: Outcome | None = None
    from_day: str = ""
    to_day: str = ""
    topics: tuple[str, ...] | None = None
    review: ReviewState | None = None


@dataclass(frozen=True, slots=True)
class CallEdit:
    """One field of an ended call that was changed afterwards, and what it held before."""

    call: int
    at: str
    staff: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CallReview:
    """The quality review of a call: three questions answered with 1 to 3 (0 while nobody has), and a masked remark."""

    call: int
    state: ReviewState
    marked_by: str
    marked_at: str
    understood: int = 0
    correct: int = 0
    friendly: int = 0
    remark: str = ""
    reviewed_by: str = ""
    reviewed_at: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something promised in a call. `number` is where to call back: kept here alone, and gone once it is done."""

    id: int
    call: int
    owner: str
    due_at: str
    reason: str = ""
    number: str = field(default="", repr=False)
    done_at: str = ""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Something that a window has open to change it: a call, a topic, a script. `beat`: when it last said so."""

    kind: str
    item: str
    window: str
    staff: str
    since: str
    beat: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one contact tells about the pilot, without a word the citizen said.

    `source` is unique ("call:12", "chat:<conversation>"): recorded again, it replaces. `channel`: "phone", "chat"
    or "kiosk". `answered` is None when nobody knows. `called_later`: a call with the same spoken code followed.
    """

    source: str
    at: str
    channel: str
    topic: str = ""
    kind: str = ""
    in_hours: bool | None = None
    answered: bool | None = None
    handover: bool = False
    script: str = ""
    script_version: int = 0
    answer_version: int = 0
    seconds: float = 0.0
    code: str = ""
    called_later: bool = False


@dataclass(frozen=True, slots=True)
class DailyCount:
    """How many contacts of one kind one hour of one day had; survives the deletion of the contacts."""

    day: str
    hour: int
    channel: str
    topic: str
    kind: str
    in_hours: bool | None
    answered: bool | None
    handover: bool
    called_later: bool
    script: str
    contacts: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff. `role`: agent, editor, reviewer, analyst or admin."""

    name: str
    role: str = "agent"


@dataclass(frozen=True, slots=True)
class StepFlag:
    """A step that staff marked as wrong during a call; `done_at` is "" until an editor has dealt with it."""

    id: int
    script: str
    step: str
    staff: str
    at: str
    done_at: str = ""


@dataclass(frozen=True, slots=True)
class PurgeReceipt:
    """What a purge deleted, by kind; it names nobody."""

    at: str
    deleted: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class AuditLine:
    """That somebody took something out of the store: `rows` calls into a `file` of a `kind` ("csv", "xlsx").

    `narrowed` is the filter they fitted, by field, words masked; `file` is a name without its folder.
    """

    id: int
    at: str
    staff: str
    what: str
    rows: int
    narrowed: Mapping[str, str]
    kind: str
    file: str


@dataclass(frozen=True, slots=True)
class StoreChanges:
    """What a write changed: kinds ("call", "content", "search", "chat", "person") and the record saved, if one."""

    kinds: frozenset[str]
    record: object = None


# --- search and chat -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SearchMiss:
    """Words that were searched without a hit, masked: an editor's to-do."""

    text: str
    times: int
    last_at: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One hit of the one box. `kind`: topic, script, contact or call; `score` is higher for better, 0..1."""

    kind: str
    id: str
    title: str
    topics: tuple[str, ...]
    score: float
    excerpt: str = ""


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The hits, best first, and how long they took."""

    results: tuple[SearchResult, ...]
    took_ms: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the bot's understanding says of a text: ranking of (topic, confidence), and the band it fell in."""

    topic: str
    confidence: float
    band: str
    ranking: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One bubble of the bot: text and its buttons."""

    text: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class ChatTurn:
    """One turn as answered by the citizen channel (design.md section 4)."""

    turn: int
    kind: TurnKind
    topic: str
    confidence: float
    choices: tuple[str, ...]
    messages: tuple[ChatMessage, ...]
    code: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A new conversation: its id, the token that proves it is ours, its spoken code, and the greeting."""

    id: str
    token: str
    code: str
    greeting: ChatTurn


@dataclass(frozen=True, slots=True)
class BotStatus:
    """The chatbot's state: stopped, training, starting, ready or failed, and what is needed to reach it."""

    state: str
    reason: str = ""
    address: str = ""
    token_file: str = ""
    model: str = ""
    bands: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    pid: int = 0
