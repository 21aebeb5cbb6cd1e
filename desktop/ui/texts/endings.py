"""What became of one act, told in full: what happened, what it means, what to do next."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.ui.texts.advice import Action, wait_for_the_check
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.cells import in_a_cell
from desktop.ui.texts.meanings import nothing, unknown

translate = QCoreApplication.translate


def ending_title(outcome: Outcome, asked: Asked) -> str:
    conducts = not asked.cancels
    match outcome.fate:
        case Fate.DONE if conducts:
            text = translate("ProblemText", "{document} was conducted.")
        case Fate.DONE:
            text = translate("ProblemText", "Conducting of {document} was cancelled.")
        case Fate.ALREADY if conducts:
            text = translate("ProblemText", "{document} was conducted already.")
        case Fate.ALREADY:
            text = translate("ProblemText", "{document} was not conducted any more.")
        case Fate.REFUSED if conducts:
            text = translate("ProblemText", "{document} was not conducted.")
        case Fate.REFUSED:
            text = translate("ProblemText", "Conducting of {document} was not cancelled.")
        case Fate.CHANGED:
            text = translate("ProblemText", "{document} was changed after your review.")
        case Fate.NOT_STARTED:
            text = translate("ProblemText", "{document} was not started.")
        case Fate.UNKNOWN if conducts:
            text = translate("ProblemText", "It is not known whether {document} was conducted.")
        case Fate.UNKNOWN:
            text = translate(
                "ProblemText", "It is not known whether conducting of {document} was cancelled."
            )
    return asked.say(text)


def ending_meaning(outcome: Outcome, asked: Asked) -> str:
    match outcome.fate:
        case Fate.DONE:
            return _done(outcome, asked)
        case Fate.ALREADY if asked.cancels:
            return translate("ProblemText", "Nothing was changed in stock now.")
        case Fate.ALREADY:
            return translate("ProblemText", "Nothing was booked a second time.")
        case Fate.UNKNOWN:
            return unknown(asked)
        case _:
            return nothing(asked)


def _done(outcome: Outcome, asked: Asked) -> str:
    if asked.cancels and outcome.checked:
        return translate(
            "ProblemText",
            "The goods are booked back. The answer was lost; the portal shows it on reading back.",
        )
    if asked.cancels:
        return translate("ProblemText", "The goods are booked back.")
    if outcome.checked:
        return translate(
            "ProblemText",
            "The goods are booked. The answer was lost; the portal shows it on reading back.",
        )
    return translate("ProblemText", "The goods are booked.")


def ending_advice(outcome: Outcome, asked: Asked, next_check: datetime | None) -> str:
    match outcome.fate:
        case Fate.DONE:
            return translate("ProblemText", "Nothing is left to do.")
        case Fate.ALREADY:
            return _ask_them(outcome, asked)
        case Fate.CHANGED:
            return translate("ProblemText", "Look at its lines as they are now, then do it again.")
        case Fate.NOT_STARTED:
            return _start(outcome.why)
        case Fate.UNKNOWN if next_check is not None:
            return asked.say(
                translate(
                    "ProblemText",
                    "Storekeeper reads it back in {countdown}. Do not do it again until then.",
                ),
                countdown=asked.formats.until(next_check),
            )
        case Fate.UNKNOWN:
            return wait_for_the_check()
        case _:
            return translate("ProblemText", "Look at the document in Bitrix24, then do it again.")


def _ask_them(outcome: Outcome, asked: Asked) -> str:
    person = asked.person(outcome.by)
    if not person:
        return translate("ProblemText", "Nothing is left to do, if it should stay so.")
    return asked.say(
        translate(
            "ProblemText",
            "Nothing is left to do, if it should stay so. Ask {person} if you are not sure.",
        ),
        person=person,
    )


def _start(why: Why | None) -> str:
    match why:
        case Why.EARLIER:
            return translate("ProblemText", "Mend what stopped the operation, then start it again.")
        case Why.JOURNAL:
            return translate(
                "ProblemText", "Make room on this computer's disk, then start it again."
            )
        case _:
            return translate("ProblemText", "Start it again when you are ready.")


def ending_facts(outcome: Outcome, asked: Asked) -> tuple[tuple[str, str], ...]:
    reason = in_a_cell(outcome.problem, asked) if outcome.problem else ""
    found = (
        (translate("ProblemText", "By"), asked.person(outcome.by)),
        (translate("ProblemText", "When"), asked.formats.full_moment(outcome.at)),
        (translate("ProblemText", "Reason"), reason),
    )
    return tuple((label, value) for label, value in found if value)


def ending_actions(outcome: Outcome) -> tuple[Action, ...]:
    match outcome.fate:
        case Fate.DONE | Fate.ALREADY:
            return (Action.OPEN_IN_BITRIX24,)
        case Fate.CHANGED:
            return (Action.SHOW_LINES, Action.REFRESH)
        case Fate.NOT_STARTED:
            return (Action.TRY_AGAIN,)
        case Fate.UNKNOWN:
            return (Action.CHECK_NOW, Action.OPEN_IN_BITRIX24)
        case Fate.REFUSED:
            return (Action.OPEN_IN_BITRIX24, Action.TRY_AGAIN)
