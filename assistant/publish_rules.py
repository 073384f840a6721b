"""What every rule of the publishing check is made of: remarks, and the limits they measure against."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.records import Level
from assistant.yaml_reading import Location

MOST_STEPS = 4
HARDEST_ANSWER = 35.0
HARDEST_SAY = 40.0
FEWEST_WORDS = 10
"""The readability index says nothing of a text with fewer words."""
FEWEST_EXAMPLES = 25
FEWEST_SMALLTALK = 10
SMALLTALK = "conversation"
WITHOUT_EXTRAS = (SMALLTALK, "safety")
"""Areas whose topics need no buttons, script or simple answer."""
SAFETY_TOPICS = ("emergency", "crisis", "medical_advice")
REQUIRED_TOPICS = (*SAFETY_TOPICS, "out_of_scope", "help_human", "simplify", "repeat")
"""Topics that the chatbot and the desk name themselves."""
REQUIRED_PHRASES = (
    *("choices_intro", "unsure", "unsure_again", "failed", "learning", "masked", "no_other_language"),
    *("human_button", "simpler_button", "call_112_button", "code_line", "rating_thanks", "forgotten", "gone"),
    *("refused_empty", "refused_too_long", "refused_too_many", "repeat_nothing", "simplify_nothing"),
    *("handover_waiting", "handover_taken", "handover_timeout", "handover_released", "handover_closed"),
    *("service_closed", "service_replaced", "service_closing", "number_unknown", "contact_unknown"),
    *("booking_ask_hospital", "booking_ask_visit", "booking_yes", "booking_no", "booking_unknown"),
    *("closed_now", "did_it_help", "page_title", "page_robot", "page_input", "page_send", "page_offline"),
    *(
        "page_bot",
        "page_you",
        "page_staff",
        "page_thinking",
        "page_buttons",
        "page_language",
        "forget_button",
    ),
    *("danger_reminder", "danger_perhaps", "several_needs", "affirm_after", "deny_after", "choose_one"),
    *("none_of_these", "booking_dont_know"),
    *("page_larger", "page_smaller", "page_read_aloud", "page_skip"),
    *("print_heading", "print_pictures", "print_answer", "print_help", "print_of"),
)


@dataclass(frozen=True, slots=True)
class Remark:
    """One fault of an item, before it is known in which file and line it stands.

    `kind` is "topic", "script" or the name of a shared file, `where` the way to the value inside that file.
    """

    level: Level
    kind: str
    item: str
    where: Location
    problem: str
    cure: str
    step: str = ""


def red(kind: str, item: str, where: Location, problem: str, cure: str, step: str = "") -> Remark:
    """A fault that blocks publishing."""
    return Remark(Level.RED, kind, item, where, problem, cure, step)


def yellow(kind: str, item: str, where: Location, problem: str, cure: str, step: str = "") -> Remark:
    """A fault that is shown."""
    return Remark(Level.YELLOW, kind, item, where, problem, cure, step)
