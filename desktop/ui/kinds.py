"""The word, the drawing and the tone of every kind and status of a document.

What a portal sends that this program has never heard of is shown as it came.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Kind, Status
from desktop.ui.palette import Tone

translate = QCoreApplication.translate

_LONGEST_CODE = 24


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands for something: its word, its drawing, and a tone that only repeats them."""

    word: str
    icon: str
    tone: Tone = Tone.PLAIN


def kind_sign(code: str) -> Sign:
    """The sign of a portal's letter for a kind."""
    match Kind.of(code):
        case Kind.RECEIPT:
            return Sign(translate("kinds", "Receipt"), "type-receipt")
        case Kind.ADJUSTMENT:
            return Sign(translate("kinds", "Adjustment"), "type-adjustment")
        case Kind.TRANSFER:
            return Sign(translate("kinds", "Transfer"), "type-transfer")
        case Kind.RETURN:
            return Sign(translate("kinds", "Return"), "type-return")
        case Kind.WRITE_OFF:
            return Sign(translate("kinds", "Write-off"), "type-writeoff")
        case None:
            return Sign(_as_it_came(code) or translate("kinds", "Other type"), "unknown")


def status_sign(status: Status, code: str = "") -> Sign:
    """The sign of a status; the portal's letter `code` is shown where it is no known one."""
    match status:
        case Status.DRAFT:
            return Sign(translate("kinds", "Draft"), "draft", Tone.PLAIN)
        case Status.CONDUCTED:
            return Sign(translate("kinds", "Conducted"), "conducted", Tone.GOOD)
        case Status.CANCELLED:
            return Sign(translate("kinds", "Cancelled"), "undo", Tone.UNDONE)
        case Status.OTHER:
            word = _as_it_came(code) or translate("kinds", "Other status")
            return Sign(word, "unknown", Tone.WARNING)


def _as_it_came(code: str) -> str:
    return " ".join(code.split())[:_LONGEST_CODE]
