"""The little window under a chip: closes at a click beside it or at Esc, opens on the screen."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import Theme


class Popup(QFrame):
    """A frame with a place for its content and `Clear` below; deleted when it closes."""

    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("filter-popup")
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setObjectName("clear")
        self._clear.setProperty("look", "link")
        self._clear.setAutoDefault(False)
        self._clear.clicked.connect(self._clear_pressed)
        foot = QHBoxLayout()
        foot.addWidget(self._clear)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 6)
        column.setSpacing(6)
        column.addLayout(self.content)
        column.addLayout(foot)

    def set_clearable(self, there_is_something: bool) -> None:
        self._clear.setEnabled(there_is_something)

    def open_under(self, anchor: QWidget) -> None:
        """Show below `anchor`, at its leading edge, but never beyond the screen."""
        self.ensurePolished()
        self.adjustSize()
        below = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
        room = anchor.screen().availableGeometry()
        left = below.left() if self.layoutDirection() is _LTR else below.right() - self.width() + 1
        left = max(room.left(), min(left, room.right() - self.width()))
        top = below.bottom() + 5
        if top + self.height() > room.bottom():
            top = max(room.top(), below.top() - 4 - self.height())
        self.move(left, top)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface of a list, with the border of a menu."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.base))
        painter.setPen(QColor(self._theme.palette.border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _clear_pressed(self) -> None:
        self.clear_wanted.emit()
        self.close()


_LTR = Qt.LayoutDirection.LeftToRight
