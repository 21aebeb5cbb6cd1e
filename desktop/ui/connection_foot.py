"""The foot of the sidebar: the state of the connection, who is signed in, and where."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.ui.fonts import smaller
from desktop.ui.icons import paint
from desktop.ui.palette import Palette, Tone
from desktop.ui.plain import tip
from desktop.ui.theme import Theme

_HEIGHT = 64
_ICON_AT = 12
_TEXT_AT = 36
_END = 10


class Connection(StrEnum):
    """What the foot's icon says."""

    NONE = "none"
    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"
    REFUSED = "refused"


_DRAWINGS = {
    Connection.NONE: "link",
    Connection.CONNECTING: "working",
    Connection.ONLINE: "online",
    Connection.OFFLINE: "offline",
    Connection.REFUSED: "lock",
}


class ConnectionFoot(QAbstractButton):
    """Three lines; a click opens the portals."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = Connection.NONE
        self._lines = ("", "", "")
        self.setObjectName("connection")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("Opens the portals and the connection"))
        self.show_connection(Connection.NONE, "", "", self.tr("Not connected"))

    @property
    def lines(self) -> tuple[str, str, str]:
        return self._lines

    def show_connection(self, state: Connection, person: str, portal: str, text: str) -> None:
        self._state = state
        self._lines = (person, portal, text)
        said = [line for line in self._lines if line]
        self.setAccessibleName(", ".join(said) or self.tr("Not connected"))
        self.setToolTip(tip("\n".join(said)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tall = self.fontMetrics().height() + 2 * QFontMetrics(self._small()).height()
        return QSize(188, max(_HEIGHT, tall + 16))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), QColor(colours.selection_inactive))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.border))
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.Medium)
        shown = [
            (line, font, colour)
            for line, font, colour in zip(
                self._lines,
                (strong, self._small(), self._small()),
                (colours.text, colours.text2, colours.text2),
                strict=True,
            )
            if line
        ]
        tall = sum(QFontMetrics(font).height() + 1 for _, font, _ in shown)
        top = 1 + (self.height() - tall) // 2
        icon = QRect(_ICON_AT, top, 16, 16)
        drawing = _DRAWINGS[self._state]
        paint(painter, drawing, self._ink(colours), QRectF(self._mirrored(icon)))
        for line, font, colour in shown:
            metrics = QFontMetrics(font)
            place = QRect(_TEXT_AT, top, self.width() - _TEXT_AT - _END, metrics.height())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            leading = QStyle.visualAlignment(self.layoutDirection(), leading)
            cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(self._mirrored(place), leading, cut)
            top += metrics.height() + 1
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 3, -2, -2), 4, 4)

    def _ink(self, colours: Palette) -> str:
        return {
            Connection.NONE: colours.text3,
            Connection.CONNECTING: colours.link,
            Connection.ONLINE: colours.pills[Tone.GOOD].text,
            Connection.OFFLINE: colours.pills[Tone.WARNING].text,
            Connection.REFUSED: colours.pills[Tone.BAD].text,
        }[self._state]

    def _small(self) -> QFont:
        return smaller(self.font(), 12)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
