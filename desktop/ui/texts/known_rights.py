"""What the portal refused earlier, said before the same is asked again."""

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.ui.formats import Formats
from desktop.work.refused_rights import RefusedRight

translate = QCoreApplication.translate


def refused_earlier(known: RefusedRight, formats: Formats) -> str:
    """A warning, not a verdict: roles can be changed at any time."""
    text = _conducting(known.kind) if known.act is Act.CONDUCT else _cancelling(known.kind)
    return text.format(time=formats.when(known.at))


def _conducting(kind: Kind) -> str:
    match kind:
        case Kind.RECEIPT:
            return translate(
                "Review", "The portal refused to let you conduct receipts ({time}): it may again."
            )
        case Kind.ADJUSTMENT:
            return translate(
                "Review",
                "The portal refused to let you conduct adjustments ({time}): it may again.",
            )
        case Kind.TRANSFER:
            return translate(
                "Review", "The portal refused to let you conduct transfers ({time}): it may again."
            )
        case Kind.WRITE_OFF:
            return translate(
                "Review", "The portal refused to let you conduct write-offs ({time}): it may again."
            )
        case Kind.RETURN:
            return translate(
                "Review", "The portal refused to let you conduct returns ({time}): it may again."
            )


def _cancelling(kind: Kind) -> str:
    match kind:
        case Kind.RECEIPT:
            return translate(
                "Review",
                "The portal refused to let you cancel receipts ({time}): it may again.",
            )
        case Kind.ADJUSTMENT:
            return translate(
                "Review", "The portal refused to let you cancel adjustments ({time}): it may again."
            )
        case Kind.TRANSFER:
            return translate(
                "Review", "The portal refused to let you cancel transfers ({time}): it may again."
            )
        case Kind.WRITE_OFF:
            return translate(
                "Review", "The portal refused to let you cancel write-offs ({time}): it may again."
            )
        case Kind.RETURN:
            return translate(
                "Review", "The portal refused to let you cancel returns ({time}): it may again."
            )
