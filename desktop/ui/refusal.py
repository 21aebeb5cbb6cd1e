"""The dialog of one refusal: what happened, what it means, what is missing, what to do next."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.stock.problems import Problem
from desktop.ui.formats import Formats
from desktop.ui.icons import icon, paint, pixmap
from desktop.ui.palette import Tone
from desktop.ui.passages import Sentence
from desktop.ui.pill import Pill
from desktop.ui.plain import PlainLabel, WrappingLabel, caption
from desktop.ui.problem_text import Action, ProblemText
from desktop.ui.refusal_facts import Drawn, details_text, drawn_word, portal_lines
from desktop.ui.theme import Theme

_SIZE, _SMALLEST = (620, 472), (460, 320)
_LABEL, _ICON = 132, 28
_STAYS = (Action.OPEN_IN_BITRIX24, Action.COPY_REQUEST)
"""Actions after which there is still something to read here."""


class RefusalDialog(QDialog):
    """Tells one refusal; `action_wanted` carries what the operator wants done about it.

    The message to whoever can mend it is copied here; everything else is done by who opened this.
    """

    action_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        text: ProblemText,
        problem: Problem | None = None,
        formats: Formats | None = None,
        *,
        title: str = "",
        subject: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`subject` is what the call was about, like `id 4820`; it stands beside the method."""
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._words, self._call = portal_lines(problem, formats, subject)
        self.setObjectName("refusal")
        heading = title or self.tr("Not done")
        self.setWindowTitle(self.tr("{title} – Storekeeper").format(title=heading))
        self._icons: list[tuple[QPushButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_body(), 1)
        foot = self._make_foot()
        column.addWidget(foot)
        self._shut.setFocus()
        theme.changed.connect(self._paint)
        self._paint()
        self.setMinimumSize(max(_SMALLEST[0], foot.minimumSizeHint().width()), _SMALLEST[1])
        self.resize(*_SIZE)

    # -- what is told --------------------------------------------------------------------------

    def _make_body(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addLayout(self._make_head())
        column.addWidget(self._make_facts())
        if self._words or self._call:
            column.addLayout(self._make_words())
        column.addStretch()
        body = QScrollArea()
        body.setProperty("role", "plain")
        body.setFrameShape(QFrame.Shape.NoFrame)
        body.setWidgetResizable(True)
        body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.setWidget(inside)
        return body

    def _make_head(self) -> QHBoxLayout:
        self._drawing = _Octagon(self._theme)
        happened = Sentence(self._text.title, role="title")
        happened.setObjectName("refusal-title")
        happened.setAccessibleName(self.tr("What happened"))
        means = Sentence(self._text.meaning, role="second")
        means.setObjectName("refusal-meaning")
        means.setAccessibleName(self.tr("What it means for the goods"))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(happened)
        words.addWidget(means)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._drawing, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _make_facts(self) -> QFrame:
        box = QFrame()
        box.setProperty("role", "panel")
        grid = QGridLayout(box)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, _LABEL)
        grid.setColumnStretch(1, 1)
        facts = list(self._text.facts)
        if self._text.advice:
            facts.append((self.tr("What to do"), self._text.advice))
        for at, (name, value) in enumerate(facts):
            label = WrappingLabel(name, role="quiet")
            label.setFixedWidth(_LABEL)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._make_value(at, name, value), at, 1)
        return box

    def _make_value(self, at: int, name: str, value: str) -> QLayout:
        """Of two lines the second explains the first; a status or a type shows its drawing."""
        drawn, rest = drawn_word(value)
        if drawn is not None:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(_DrawnWord(self._theme, drawn), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._line(f"fact-{at}-0", name, rest, "second"), 1)
            return row
        column = QVBoxLayout()
        column.setSpacing(2)
        lines = [line for line in value.split("\n") if line]
        for number, text in enumerate(lines):
            role = "strong" if at == 0 and not number else ""
            if len(lines) == 2 and number:
                role = "second"
            column.addWidget(self._line(f"fact-{at}-{number}", name, text, role))
        return column

    def _line(self, name: str, about: str, text: str, role: str) -> Sentence:
        line = Sentence(text, role=role)
        line.setObjectName(name)
        line.setAccessibleName(about)
        return line

    def _make_words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("Portal's exact words"), role="note"))
        box = QFrame()
        box.setProperty("role", "quiet-box")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.setSpacing(4)
        for name, text, role in (
            ("portal-words", self._words, "second"),
            ("portal-call", self._call, "mono"),
        ):
            if text:
                line = Sentence(text, role=role)
                line.setObjectName(name)
                line.setAccessibleName(self.tr("Portal's exact words"))
                inner.addWidget(line)
        column.addWidget(box)
        return column

    # -- what can be done ----------------------------------------------------------------------

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "dialog-foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        self.copy_details = self._button("copy-details", self.tr("Copy details"), "copy")
        self.copy_details.clicked.connect(self._copy_details)
        row.addWidget(self.copy_details)
        row.addStretch()
        for action in self._text.actions:
            if action is not Action.COPY_REQUEST or self._text.request:
                row.addWidget(self._action_button(action))
        shut = self._button("close-refusal", self.tr("Close"), "")
        shut.setProperty("look", "primary")
        shut.setDefault(True)
        shut.clicked.connect(self.reject)
        row.addWidget(shut)
        self._shut = shut
        return foot

    def _button(self, name: str, text: str, drawing: str) -> QPushButton:
        button = QPushButton(caption(text))
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setIconSize(QSize(16, 16))
        button.setAutoDefault(False)
        if drawing:
            self._icons.append((button, drawing))
        return button

    def _action_button(self, action: Action) -> QPushButton:
        text, drawing = self._looks(action)
        name = action.name.lower().replace("_", "-")
        button = self._button(name, text, drawing)
        button.clicked.connect(lambda: self._do(action))
        return button

    def _looks(self, action: Action) -> tuple[str, str]:
        match action:
            case Action.SHOW_LINES:
                return self.tr("Show lines"), "documents"
            case Action.REFRESH:
                return self.tr("Refresh"), "refresh"
            case Action.OPEN_IN_BITRIX24:
                return self.tr("Open in Bitrix24"), "open-external"
            case Action.CONNECT_AGAIN:
                return self.tr("Connect again…"), "link"
            case Action.TRY_AGAIN:
                return self.tr("Try again"), "restart"
            case Action.CHECK_NOW:
                return self.tr("Check now"), "checking"
            case Action.COPY_REQUEST:
                return self.tr("Copy request"), "copy"

    def _do(self, action: Action) -> None:
        if action is Action.COPY_REQUEST:
            QApplication.clipboard().setText(self._text.request)
        self.action_wanted.emit(action)
        if action not in _STAYS:
            self.accept()

    def _copy_details(self) -> None:
        QApplication.clipboard().setText(self.details())

    def details(self) -> str:
        """All that is told here, as plain text; it holds no secret, for no problem does."""
        return details_text(self._text, self._words, self._call)

    def _paint(self) -> None:
        palette = self._theme.palette
        for button, drawing in self._icons:
            button.setIcon(icon(drawing, palette))
        self._drawing.update()


class _DrawnWord(QWidget):
    """A status as its pill, or a type as its drawing and word."""

    def __init__(self, theme: Theme, drawn: Drawn) -> None:
        super().__init__()
        self._theme = theme
        self._drawn = drawn
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if drawn.is_pill:
            row.addWidget(Pill(theme, drawn.sign))
            return
        self._icon = PlainLabel()
        row.addWidget(self._icon)
        row.addWidget(PlainLabel(drawn.sign.word))
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        colour = self._theme.palette.text2
        self._icon.setPixmap(pixmap(self._drawn.sign.icon, colour, 16, self.devicePixelRatioF()))


class _Octagon(QWidget):
    """The drawing of a refusal, sharp on every screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(_ICON, _ICON)
        self.setAccessibleName(self.tr("Refused"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.palette.pills[Tone.BAD].text
        paint(painter, "refused", colour, QRectF(self.rect()))
        painter.end()
