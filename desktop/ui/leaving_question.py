"""The one question on closing while something is under way."""

from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.asking import answer
from desktop.ui.icons import icon, pixmap
from desktop.ui.passages import Sentence
from desktop.ui.plain import PlainLabel, caption, tip
from desktop.ui.theme import Theme


class LeavingChoice(Enum):
    """What becomes of the work under way; keeping open is what happens without a choice."""

    FINISH = "finish"
    """The window goes, the work goes on to its end, then the program ends."""
    STOP = "stop"
    """What has left gets its answer, nothing more is sent, then the program ends."""
    STAY = "stay"


class LeavingQuestion(QDialog):
    """Asks what becomes of the work; `chosen` says it once."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, under_way: list[str], parent: QWidget | None = None) -> None:
        """`under_way` names each piece of work with how far it has come."""
        super().__init__(parent)
        self._theme = theme
        self.choice = LeavingChoice.STAY
        self.setObjectName("leaving-question")
        self.setWindowTitle(self.tr("Work is under way – Storekeeper"))
        self._drawing = PlainLabel()
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(Sentence(self._question(len(under_way)), role="title"))
        for line in under_way[:5]:
            words.addWidget(Sentence(line))
        if len(under_way) > 5:
            words.addWidget(Sentence(self._more(len(under_way) - 5)))
        words.addWidget(Sentence(self._explained(), role="second"))
        body = QHBoxLayout()
        body.setContentsMargins(16, 16, 16, 16)
        body.setSpacing(12)
        body.addWidget(self._drawing, alignment=Qt.AlignmentFlag.AlignTop)
        body.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        foot = self._make_foot()
        column.addWidget(foot)
        self._finish.setFocus()
        self.finished.connect(self._tell)
        theme.changed.connect(self._paint)
        self._paint()
        self.setMinimumWidth(max(560, foot.minimumSizeHint().width()))

    async def ask(self) -> LeavingChoice:
        await answer(self)
        return self.choice

    def _question(self, how_many: int) -> str:
        if how_many == 1:
            return self.tr("An operation is still under way.")
        return self.tr("{count} operations are still under way.", "", how_many).format(
            count=how_many
        )

    def _more(self, how_many: int) -> str:
        if how_many == 1:
            return self.tr("and one more")
        return self.tr("and {count} more", "", how_many).format(count=how_many)

    def _explained(self) -> str:
        return self.tr(
            "Finished in the background, everything is done to its end and Storekeeper then closes"
            " by itself. Stopped, the document under way gets its answer and the rest stays as it"
            " is; you can go on with it later."
        )

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "dialog-foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        self._stop = self._button(
            "stop-and-leave",
            self.tr("Stop after this one"),
            self.tr("Nothing more is sent; Storekeeper closes when the last answer is there."),
            LeavingChoice.STOP,
        )
        self._stay = self._button(
            "keep-open",
            self.tr("Keep open"),
            self.tr("Storekeeper stays as it is."),
            LeavingChoice.STAY,
        )
        self._finish = self._button(
            "finish-in-background",
            self.tr("Finish in the background"),
            self.tr("The window closes now, Storekeeper itself when everything is done."),
            LeavingChoice.FINISH,
        )
        self._finish.setProperty("look", "primary")
        self._finish.setDefault(True)
        row.addWidget(self._stop)
        row.addStretch()
        row.addWidget(self._stay)
        row.addWidget(self._finish)
        return foot

    def _button(self, name: str, text: str, more: str, choice: LeavingChoice) -> QPushButton:
        button = QPushButton(caption(text))
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAccessibleDescription(more)
        button.setToolTip(tip(more))
        button.setIconSize(QSize(16, 16))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: LeavingChoice) -> None:
        self.choice = choice
        self.done(QDialog.DialogCode.Accepted)

    def _tell(self) -> None:
        self.chosen.emit(self.choice)

    def _paint(self) -> None:
        palette = self._theme.palette
        self._drawing.setPixmap(pixmap("hourglass", palette.text2, 28, self.devicePixelRatioF()))
        self._stop.setIcon(icon("stop", palette))
