"""The sign in the system's tray: how many drafts wait, and the way back to the window."""

from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.ui.icons import SIGN, SIGN_COLOUR, paint
from desktop.ui.palette import LIGHT

_SIZES: Final = (16, 22, 24, 32, 48, 64, 128)
_MOST: Final = 99


class Tray(QObject):
    """Owns the sign and its menu; only made where the system has a tray and the user wants it."""

    open_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.menu = QMenu()
        self.menu.setObjectName("tray-menu")
        open_action = self.menu.addAction(self.tr("&Open Storekeeper"))
        open_action.setObjectName("tray-open")
        open_action.triggered.connect(self.open_wanted)
        self.menu.addSeparator()
        quit_action = self.menu.addAction(self.tr("&Quit"))
        quit_action.setObjectName("tray-quit")
        quit_action.triggered.connect(self.quit_wanted)
        self.sign = QSystemTrayIcon(self)
        self.sign.setContextMenu(self.menu)
        self.sign.activated.connect(self._activated)
        self.sign.messageClicked.connect(self.message_clicked)
        self._draw("")

    @staticmethod
    def is_available() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def count(self) -> int:
        return self._count

    def show(self) -> None:
        self.sign.show()

    def set_count(self, drafts: int, shown: str) -> None:
        """How many drafts wait, in figures as `shown`."""
        if drafts != self._count or not self.sign.toolTip():
            self._count = drafts
            self._draw(shown)

    def say(self, title: str, text: str) -> bool:
        """Show a message by the system's means; False where it has none."""
        if not self.sign.isVisible() or not QSystemTrayIcon.supportsMessages():
            return False
        self.sign.showMessage(title, text, sign_with(0))
        return True

    def end(self) -> None:
        self.sign.hide()
        self.menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_wanted.emit()

    def _draw(self, shown: str) -> None:
        self.sign.setIcon(sign_with(self._count))
        self.sign.setToolTip(
            self.tr("Storekeeper, drafts to conduct: {count}").format(count=shown)
            if self._count
            else self.tr("Storekeeper")
        )


def sign_with(count: int) -> QIcon:
    """The program's sign with a count on it; none at zero, and no more than fits."""
    made = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, SIGN, SIGN_COLOUR, QRectF(0, 0, size, size))
        if count > 0:
            _paint_count(painter, str(count) if count <= _MOST else f"{_MOST}+", size)
        painter.end()
        made.addPixmap(picture)
    return made


def _paint_count(painter: QPainter, text: str, size: int) -> None:
    """A red lozenge at the lower right, as high as it takes to be read at the smallest size."""
    high = size * 0.62
    wide = min(float(size), max(high, high * (0.5 + 0.42 * len(text))))
    where = QRectF(size - wide, size - high, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.danger))
    painter.drawRoundedRect(where, high / 2, high / 2)
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(high * (0.76 if len(text) < 3 else 0.62))))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.accent_text))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
