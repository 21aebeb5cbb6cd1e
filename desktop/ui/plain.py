"""The only module that makes labels, message boxes and tool tips: always plain text.

Qt would render HTML and clickable links out of a document's title or a portal's answer. Here
nothing is ever read as markup.
"""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QSizePolicy, QWidget


class PlainLabel(QLabel):
    """A label that shows exactly the characters it is given."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if role:
            self.setProperty("role", role)


class WrappingLabel(PlainLabel):
    """A plain label of several lines, for sentences."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(text, parent, role=role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Layouts that centre a label forget its height for its width; it insists here."""
        super().resizeEvent(event)
        self.setMinimumHeight(0)  # or the old height would answer for the new width
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))  # -1 without a text


class ElidedLabel(PlainLabel):
    """A plain label of one line that ends in … where it does not fit, whole in its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        self._whole = ""
        super().__init__("", parent, role=role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        self._whole = " ".join(text.split())
        self._elide()

    def whole(self) -> str:
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        self.setText(shown)
        self.setToolTip(tip(self._whole) if shown != self._whole else "")


def message_box(parent: QWidget | None, title: str, text: str, more: str = "") -> QMessageBox:
    """A box that shows plain text; the caller adds its buttons and opens it."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(more)
    return box


def tip(text: str) -> str:
    """`text` for a tool tip, which Qt would otherwise take for HTML when it looks like it."""
    if not text:
        return ""
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>")


def caption(text: str) -> str:
    """`text` for a button or a menu entry, where a lone & would vanish into an underline."""
    return text.replace("&", "&&")
