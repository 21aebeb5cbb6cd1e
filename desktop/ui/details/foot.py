"""The foot under an effect: when the stock was read, and a link to read it again."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.plain import PlainLabel, caption, tip


class FittingLabel(PlainLabel):
    """Shows the first of its texts that fits, the last one if none does."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: tuple[str, ...] = ("",)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, *texts: str) -> None:
        self._texts = texts
        self._choose()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        metrics = self.fontMetrics()
        fitting = (text for text in self._texts if metrics.horizontalAdvance(text) <= self.width())
        self.setText(next(fitting, self._texts[-1]))


class StockFoot(QFrame):
    """Says the age of what stands above it; `pressed` asks to read it again."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "foot")
        self._read = FittingLabel()
        self._read.setObjectName("stock-read-at")
        self._again = QPushButton(caption(self.tr("Read again")))
        self._again.setObjectName("stock-read-again")
        self._again.setAccessibleName(self.tr("Read the stock again"))
        self._again.setProperty("look", "link")
        self._again.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 12, 3)
        row.addWidget(self._read, 1)
        row.addWidget(self._again)

    def say(self, sentence: str, *, can_ask: bool) -> None:
        self._read.say(sentence)
        self._read.setToolTip("")
        self._again.setVisible(can_ask)

    def say_read(self, clock: str, full: str) -> None:
        self._again.show()
        self._read.say(
            self.tr("Stock read from the portal at {time}").format(time=clock),
            self.tr("Stock read at {time}").format(time=clock),
            self.tr("Read at {time}").format(time=clock),
        )
        self._read.setToolTip(tip(full))
