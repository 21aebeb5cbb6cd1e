"""The lower half of a result: one document in full, and what the portal said of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import icon, pixmap
from desktop.ui.outcomes.row import OutcomeRow, Result
from desktop.ui.outcomes.words import Telling, outcome_sign, portal_words
from desktop.ui.passages import Sentence
from desktop.ui.plain import ElidedLabel, PlainLabel, caption
from desktop.ui.theme import Theme


class ChosenOutcome(QScrollArea):
    """Tells the chosen row in full; `comment_wanted` asks to write its comment once more."""

    comment_wanted = Signal(int)

    def __init__(self, theme: Theme, telling: Telling) -> None:
        super().__init__()
        self._theme = theme
        self._telling = telling
        self._shown: tuple[OutcomeRow, Result] | None = None
        self.setObjectName("chosen-outcome")
        self.setAccessibleName(self.tr("The chosen document in full"))
        self.setProperty("role", "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        halves = QHBoxLayout(inside)
        halves.setContentsMargins(0, 10, 0, 6)
        halves.setSpacing(24)
        halves.addLayout(self._ours(), 1)
        halves.addLayout(self._theirs(), 1)
        self.setWidget(inside)
        theme.changed.connect(self._paint)
        self.show_nothing()

    def _ours(self) -> QVBoxLayout:
        self._icon = PlainLabel()
        self._heading = ElidedLabel(role="strong")
        self._heading.setObjectName("chosen-heading")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon)
        head.addWidget(self._heading, 1)
        self._what = Sentence()
        self._what.setObjectName("chosen-what")
        self._what.setAccessibleName(self.tr("What happened"))
        self._todo = Sentence(role="second")
        self._todo.setObjectName("chosen-todo")
        self._todo.setAccessibleName(self.tr("What to do next"))
        self._comment = Sentence(role="second")
        self._comment.setObjectName("chosen-comment")
        self._comment.setAccessibleName(self.tr("What became of the comment"))
        self._again = QPushButton(caption(self.tr("Write the comment again")))
        self._again.setObjectName("write-comment-again")
        self._again.setAccessibleName(self.tr("Write the comment of this document again"))
        self._again.setProperty("look", "link")
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self._comment_again)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        for each in (self._what, self._todo, self._comment):
            column.addWidget(each)
        column.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        return column

    def _theirs(self) -> QVBoxLayout:
        self._words_head = PlainLabel(self.tr("Portal's own words"), role="strong")
        self._copy = QPushButton(caption(self.tr("Copy")))
        self._copy.setObjectName("copy-words")
        self._copy.setAccessibleName(self.tr("Copy the portal's own words"))
        self._copy.setProperty("look", "link")
        self._copy.setIconSize(QSize(14, 14))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_words)
        head = QHBoxLayout()
        head.addWidget(self._words_head, 1)
        head.addWidget(self._copy)
        self._box = QFrame()
        self._box.setProperty("role", "panel")
        self._words = Sentence(role="second")
        self._words.setObjectName("portal-words")
        self._words.setAccessibleName(self.tr("Portal's own words"))
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.addWidget(self._words)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._box)
        column.addStretch()
        return column

    def show_nothing(self) -> None:
        self._shown = None
        self._icon.clear()
        self._heading.set_whole(self.tr("Choose a document to see what became of it."))
        for each in (self._what, self._todo, self._comment):
            each.say("")
            each.hide()
        self._again.hide()
        self._show_words("")

    def show_row(self, row: OutcomeRow, result: Result) -> None:
        self._shown = (row, result)
        self._heading.set_whole(self._telling.heading(row))
        text = self._telling.whole(row, result.act, result.next_check)
        if text is None:
            self._say(self._what, self._telling.line(row, result.act, result.next_check))
            self._say(self._todo, "")
        else:
            self._say(self._what, " ".join(filter(None, (text.title, text.meaning))))
            self._say(self._todo, text.advice)
        self._say(self._comment, self._telling.comment(row))
        self._again.setVisible(row.comment_problem is not None)
        self._show_words(portal_words(row))
        self._paint()

    def _say(self, place: Sentence, text: str) -> None:
        place.say(text)
        place.setVisible(bool(text))

    def _show_words(self, words: str) -> None:
        self._words.say(words)
        for each in (self._words_head, self._copy, self._box):
            each.setVisible(bool(words))

    def _copy_words(self) -> None:
        QApplication.clipboard().setText(self._words.toPlainText())

    def _comment_again(self) -> None:
        if self._shown is not None:
            self.comment_wanted.emit(self._shown[0].document_id)

    def _paint(self) -> None:
        palette = self._theme.palette
        self._copy.setIcon(icon("copy", palette, palette.link))
        if self._shown is None:
            return
        row, result = self._shown
        sign = outcome_sign(row, result.act)
        colour = palette.pills[sign.tone].text
        self._icon.setPixmap(pixmap(sign.icon, colour, 16, self.devicePixelRatioF()))
        self._icon.setAccessibleName(sign.word)
