"""What the kinds and statuses of documents are called within sentences and facts."""

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Kind, Status

translate = QCoreApplication.translate


def kind_word(kind: Kind) -> str:
    match kind:
        case Kind.RECEIPT:
            return translate("ProblemText", "Receipt")
        case Kind.ADJUSTMENT:
            return translate("ProblemText", "Adjustment")
        case Kind.TRANSFER:
            return translate("ProblemText", "Transfer")
        case Kind.RETURN:
            return translate("ProblemText", "Return")
        case Kind.WRITE_OFF:
            return translate("ProblemText", "Write-off")


def status_word(status: Status) -> str:
    match status:
        case Status.DRAFT:
            return translate("ProblemText", "Draft")
        case Status.CONDUCTED:
            return translate("ProblemText", "Conducted")
        case Status.CANCELLED:
            return translate("ProblemText", "Cancelled")
        case Status.OTHER:
            return translate("ProblemText", "Another status")
