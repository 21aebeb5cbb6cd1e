"""The portal's words of one refusal, where it was said, and all of it as plain text."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Kind, Status
from desktop.stock.problems import Problem
from desktop.ui.formats import Formats
from desktop.ui.kinds import Sign, kind_sign, status_sign
from desktop.ui.problem_text import ProblemText

translate = QCoreApplication.translate

_LONGEST = 2_000
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
"""What nobody sees, and what would turn the direction of the words around it."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A word that the whole program shows with a drawing."""

    sign: Sign
    is_pill: bool


def drawn_word(value: str) -> tuple[Drawn | None, str]:
    """The status or the type a value begins with, and what is said behind it."""
    for status in (Status.DRAFT, Status.CONDUCTED, Status.CANCELLED):
        sign = status_sign(status)
        behind = value.removeprefix(sign.word)
        if behind != value and (not behind or behind[0] in " ,،、"):
            return Drawn(sign, is_pill=True), behind.lstrip(" ,،、")
    for kind in Kind:
        if value == kind_sign(kind.value).word:
            return Drawn(kind_sign(kind.value), is_pill=False), ""
    return None, value


def portal_lines(problem: Problem | None, formats: Formats | None, subject: str) -> tuple[str, str]:
    """The portal's own words, and the call they answered."""
    if problem is None:
        return "", ""
    words = _UNSEEN.sub("", problem.words)
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1] + "…"
    reference = problem.reference
    parts = [reference.method, subject]
    if reference.status is not None:
        parts.append(f"HTTP {reference.status}")
    if reference.code:
        parts.append(translate("refusal", "error {code}").format(code=reference.code))
    if formats is not None:
        parts.append(formats.clock(reference.at, seconds=True))
    return words.strip(), ", ".join(filter(None, parts))


def details_text(text: ProblemText, words: str, call: str) -> str:
    """Everything a window tells of a refusal, to be pasted into a message."""
    parts = [text.title, text.meaning]
    facts = [f"{name}: {_one_line(value)}" for name, value in text.facts]
    if text.advice:
        what_to_do = translate("refusal", "What to do: {advice}")
        facts.append(what_to_do.format(advice=_one_line(text.advice)))
    if facts:
        parts += ["", *facts]
    if words or call:
        parts += ["", translate("refusal", "Portal's exact words:"), *filter(None, (words, call))]
    return "\n".join(parts).strip()


def _one_line(value: str) -> str:
    return "; ".join(filter(None, (line.strip() for line in value.splitlines())))
