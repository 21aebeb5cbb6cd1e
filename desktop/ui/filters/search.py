"""The search field: tells what is searched for after a short pause in typing."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.fonts import smaller
from desktop.ui.icons import icon
from desktop.ui.theme import Theme

PAUSE_MS = 0
_LONGEST = 200
_LEAST_WIDTH = 220
_TIGHTER = 5
"""So much less room than Qt leaves between the icons and the text."""


class SearchField(QLineEdit):
    """`settled` tells the words; Esc clears, and on an empty field it is the wish to leave.

    The field belongs to whoever types: `show_words` is for a filter that came from elsewhere.
    """

    settled = Signal(str)
    leave = Signal()

    def __init__(self, theme: Theme, parent: QWidget, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self.settle)
        self.setObjectName("search")
        self.setMaxLength(_LONGEST)
        self.setTextMargins(-_TIGHTER, 0, -_TIGHTER, 0)
        self.setPlaceholderText(self.tr("Number, title, product, supplier"))
        self.setAccessibleName(self.tr("Search documents"))
        self._lens = self.addAction(
            icon("search", theme.palette), QLineEdit.ActionPosition.LeadingPosition
        )
        self._wipe = self.addAction(
            icon("close", theme.palette), QLineEdit.ActionPosition.TrailingPosition
        )
        self._lens.setText(self.tr("Search documents"))
        self._wipe.setObjectName("clear-search")
        self._wipe.setText(self.tr("Clear the search"))
        self._wipe.setToolTip(self.tr("Clear the search"))
        self._wipe.setVisible(False)
        self._wipe.triggered.connect(self.wipe)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._show_wipe)
        self.returnPressed.connect(self.settle)
        theme.changed.connect(self._draw)

    @property
    def words(self) -> str:
        return " ".join(self.text().split())

    def show_words(self, words: str) -> None:
        """Another filter is in force; what was typed for the last one is gone."""
        self._pause.stop()
        self._told = words
        if words != self.words:
            self.setText(words)

    def settle(self) -> None:
        """Tell now what stands here, if it is new."""
        self._pause.stop()
        if self.words != self._told:
            self._told = self.words
            self.settled.emit(self._told)

    def wipe(self) -> None:
        self.clear()
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.wipe()
        else:
            self.settle()
            self.leave.emit()

    def event(self, event: QEvent) -> bool:
        """Esc is ours even where a window uses it as a shortcut."""
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ltr = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if ltr and not self.text() and not self.hasFocus():
            self._paint_key()

    def _typed(self) -> None:
        self._pause.start()

    def _show_wipe(self, text: str) -> None:
        self._wipe.setVisible(bool(text))

    def _draw(self) -> None:
        self._lens.setIcon(icon("search", self._theme.palette))
        self._wipe.setIcon(icon("close", self._theme.palette))
        self.update()

    def _paint_key(self) -> None:
        """The key that leads here, small at the end, where it does not cover the placeholder."""
        key = QKeySequence(QKeySequence.StandardKey.Find)
        text = key.toString(QKeySequence.SequenceFormat.NativeText)
        painter = QPainter(self)
        painter.setFont(smaller(self.font(), 11))
        width = painter.fontMetrics().horizontalAdvance(text) + 10
        asked = self.fontMetrics().horizontalAdvance(self.placeholderText()) + 40
        if asked + width + 8 > self.width():
            return
        colours = self._theme.palette
        frame = self.rect().adjusted(self.width() - width - 8, 6, -8, -6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QColor(colours.text3))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
