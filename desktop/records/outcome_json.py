"""An outcome as text that can be kept; its fate is kept beside it, where it can be searched."""

import json
from datetime import datetime

from desktop.records.problem_json import as_facts, converted, facts_in, of_facts
from desktop.stock.outcomes import Fate, Outcome, Why


def pack_outcome(outcome: Outcome) -> str:
    facts = {
        "problem": None if outcome.problem is None else as_facts(outcome.problem),
        "checked": outcome.checked,
        "by": outcome.by,
        "at": None if outcome.at is None else outcome.at.isoformat(),
        "why": None if outcome.why is None else outcome.why.value,
    }
    return json.dumps(facts, separators=(",", ":"))


def unpack_outcome(fate: str, text: str) -> Outcome:
    """The outcome again, or as much of it as is still sound; never fails.

    A fate this program does not know is UNKNOWN to it: the document has to be read back.
    """
    facts = facts_in(text)
    known = converted(fate, Fate)
    problem = facts.get("problem")
    damaged = "checked" not in facts and known in (Fate.REFUSED, Fate.UNKNOWN)
    return Outcome(
        fate=known or Fate.UNKNOWN,
        problem=None if problem is None and not damaged else of_facts(problem),
        checked=facts.get("checked") is True,
        by=converted(facts.get("by"), int),
        at=converted(facts.get("at"), datetime),
        why=converted(facts.get("why"), Why),
    )
