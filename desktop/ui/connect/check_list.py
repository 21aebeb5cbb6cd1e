"""The test of a connection as a list: each line appears with its icon, its sentence, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.accounts.account import AccountKind
from desktop.stock import problems as p
from desktop.ui.connect.parts import IconButton, Mark, tint
from desktop.ui.connect.sentences import Sentences
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.theme import Theme
from desktop.work.checking import Check, Result, State

_ROW = 30
_TITLE_WIDTH = 170
_SCOPES = {Check.CATALOG, Check.USER_BRIEF, Check.CRM}
_MARKS: dict[State, tuple[str, Tone | None]] = {
    State.WAITING: ("queued", None),
    State.RUNNING: ("working", Tone.WORKING),
    State.OK: ("conducted", Tone.GOOD),
    State.LIMITED: ("warning", Tone.WARNING),
    State.STOPPED: ("refused", Tone.BAD),
    State.NOT_TESTED: ("skipped", None),
}
_COLOURED = {State.LIMITED: Tone.WARNING, State.STOPPED: Tone.BAD}


class CheckRow(QFrame):
    """One line: icon, what is looked at, what was found, what to do about it."""

    help_asked = Signal()
    file_asked = Signal()

    def __init__(self, theme: Theme, sentences: Sentences, check: Check) -> None:
        super().__init__()
        self._theme = theme
        self._sentences = sentences
        self._check = check
        self.result = Result(check, State.WAITING)
        self.setObjectName(f"check-{check.name.lower()}")
        self.setMinimumHeight(_ROW)
        self._mark = Mark(theme)
        self._what = WrappingLabel()
        self._to_do = WrappingLabel(role="note")
        self._quoted = WrappingLabel(role="note")
        self._link = IconButton(
            theme, f"help-{check.value}", self.tr("Open in Bitrix24"), look="link"
        )
        self._link.setFixedHeight(20)
        self._link.clicked.connect(self.help_asked)
        self._file = IconButton(
            theme, f"choose-authority-{check.value}", self.tr("Choose CA file…")
        )
        self._file.clicked.connect(self.file_asked)
        self._build()
        theme.changed.connect(self._paint)
        self.show_result(self.result, AccountKind.WEBHOOK)

    def show_result(self, result: Result, kind: AccountKind) -> None:
        self.result = result
        said = self._sentences.line(result, kind)
        self._mark.show_icon(*_MARKS[result.state])
        self._what.setText(said.what)
        self._to_do.setText(said.to_do)
        self._to_do.setVisible(bool(said.to_do))
        quoted = self.tr("The portal says: “{words}”").format(words=said.quoted)
        self._quoted.setText(quoted if said.quoted else "")
        self._quoted.setVisible(bool(said.quoted))
        missing = self._check in _SCOPES and result.state in _COLOURED
        self._link.setVisible(missing and result.problem is None)
        self._file.setVisible(isinstance(result.problem, p.TlsUntrusted))
        title = self._sentences.title(self._check)
        if self._check in _SCOPES:
            title = f"{title} {self._check.value}"
        state = self._sentences.state(result.state)
        self.setAccessibleName(f"{title}: {state}. {said.what} {said.to_do}".strip())
        self._paint()

    def text(self) -> str:
        """Everything this line says."""
        parts = (self._what.text(), self._to_do.text(), self._quoted.text())
        return "\n".join(part for part in parts if part)

    def _build(self) -> None:
        head = QWidget()
        head.setFixedWidth(_TITLE_WIDTH)
        titles = QHBoxLayout(head)
        titles.setContentsMargins(0, 0, 0, 0)
        titles.setSpacing(5)
        titles.addWidget(PlainLabel(self._sentences.title(self._check)))
        if self._check in _SCOPES:
            titles.addWidget(PlainLabel(self._check.value, role="mono"))
        titles.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._what, self._to_do, self._quoted):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 8, 5)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._mark, alignment=top)
        row.addWidget(head, alignment=top)
        row.addLayout(words, 1)
        row.addWidget(self._link, alignment=top)
        row.addWidget(self._file, alignment=Qt.AlignmentFlag.AlignVCenter)

    def _paint(self) -> None:
        palette = self._theme.palette
        tint(self._what, palette, _COLOURED.get(self.result.state))
        quiet = self.result.state in (State.WAITING, State.NOT_TESTED)
        if quiet:
            self._what.setStyleSheet(f"color: {palette.text3};")
        last = self._check is list(Check)[-1]
        border = "none" if last else f"1px solid {palette.line}"
        self.setStyleSheet(f"#{self.objectName()} {{ border: none; border-bottom: {border}; }}")


class CheckList(QFrame):
    """The whole test under its head, which says when it ran and how fast the portal answered."""

    help_asked = Signal()
    file_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._kind = AccountKind.WEBHOOK
        self.setProperty("role", "panel")
        self.setObjectName("check-list")
        self.setAccessibleName(self.tr("Test result"))
        sentences = Sentences(self)
        self._time = PlainLabel(role="note")
        self.rows = {check: CheckRow(theme, sentences, check) for check in Check}
        for row in self.rows.values():
            row.help_asked.connect(self.help_asked)
            row.file_asked.connect(self.file_asked)
        self._build()
        theme.changed.connect(self._paint)
        self._paint()

    def start(self, kind: AccountKind) -> None:
        """Every line waits again."""
        self._kind = kind
        self._time.setText("")
        for check in Check:
            self.take(Result(check, State.WAITING))
        self._area.verticalScrollBar().setValue(0)

    def take(self, result: Result) -> None:
        row = self.rows[result.check]
        row.show_result(result, self._kind)
        if result.state is State.STOPPED:
            self._area.ensureWidgetVisible(row)

    def say_when(self, text: str) -> None:
        self._time.setText(text)

    def _build(self) -> None:
        self._head = QFrame()
        self._head.setObjectName("check-head")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(10, 0, 12, 0)
        head.addWidget(PlainLabel(self.tr("Test result"), role="strong"))
        head.addStretch()
        head.addWidget(self._time)
        self._head.setFixedHeight(34)
        self._inside = QWidget()
        self._inside.setProperty("role", "base")
        lines = QVBoxLayout(self._inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for row in self.rows.values():
            lines.addWidget(row)
        lines.addStretch()
        self._area = QScrollArea()
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(self.tr("Test result"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._area, 1)

    def _paint(self) -> None:
        palette = self._theme.palette
        self._head.setStyleSheet(
            f"#check-head {{ background: {palette.header}; border: none;"
            f" border-bottom: 1px solid {palette.border}; }}"
        )
