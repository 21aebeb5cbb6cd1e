"""One page of settings: rows of a name, a sentence about it, and the control that holds it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDir, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.marks import Count, LongTick, Pick
from desktop.ui.plain import WrappingLabel
from desktop.ui.theme import Theme
from desktop.work.settings import Settings

_FIELD = 230
_SCROLL_BAR = 12
_INDENT = 23
"""Where the words of a check box begin."""

Choices = Sequence[tuple[object, str]]


class Page(QScrollArea):
    """Owns the controls of its settings; `wanted` tells a name and the value chosen for it."""

    wanted = Signal(str, object)

    def __init__(self, theme: Theme, key: str, title: str) -> None:
        super().__init__()
        self.theme = theme
        self.key = key
        self.title = title
        self.setObjectName(f"page-{key}")
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._controls: dict[str, QWidget] = {}
        self._gates: list[tuple[str, tuple[QWidget, ...]]] = []
        self._content = content = QWidget()
        self.rows = QVBoxLayout(content)
        self.rows.setContentsMargins(20, 16, 20, 16)
        self.rows.setSpacing(16)
        self.rows.addWidget(WrappingLabel(title, role="title"))
        self.setWidget(content)

    @property
    def names(self) -> tuple[str, ...]:
        """The settings of this page: what its defaults are restored of."""
        return tuple(self._controls)

    def control(self, name: str) -> QWidget:
        return self._controls[name]

    def finish(self) -> None:
        """The page is never narrower than its buttons: nothing of an action is cut."""
        self.rows.addStretch()
        self.setMinimumWidth(self._content.minimumSizeHint().width() + _SCROLL_BAR)

    # -- rows ----------------------------------------------------------------------------------

    def switch(self, name: str, text: str, why: str, *, under: str = "") -> None:
        """A choice of yes or no; with `under` it means something only while that one is on."""
        tick = LongTick(self.theme, text)
        tick.toggled.connect(partial(self.wanted.emit, name))
        note = WrappingLabel(why, role="note")
        column = QVBoxLayout()
        column.setContentsMargins(_INDENT if under else 0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tick)
        indented = QHBoxLayout()
        indented.setContentsMargins(_INDENT, 0, 0, 0)
        indented.addWidget(note)
        column.addLayout(indented)
        self.rows.addLayout(column)
        self._hold(name, tick, text, why)
        self._gate(under, tick, note)

    def pick(self, name: str, text: str, why: str, choices: Choices, *, under: str = "") -> None:
        """One of a few."""
        field = Pick(self.theme)
        for value, word in choices:
            field.addItem(word, value)
        field.setSizeAdjustPolicy(Pick.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.activated.connect(lambda at: self.wanted.emit(name, field.itemData(at)))
        self._field(name, field, text, why, under)

    def count(
        self,
        name: str,
        text: str,
        why: str,
        bounds: tuple[int, int],
        unit: str,
        *,
        none: str = "",
        under: str = "",
    ) -> None:
        """A whole number with its unit; `none` says in words what nought means."""
        field = Count()
        field.setRange(*bounds)
        field.setSuffix(f"\u00a0{unit}" if unit else "")
        field.setSpecialValueText(none)
        field.setKeyboardTracking(False)  # half a number is no choice
        field.setGroupSeparatorShown(True)
        field.valueChanged.connect(partial(self.wanted.emit, name))
        self._field(name, field, text, why, under)

    def folder(self, name: str, text: str, why: str, otherwise: str) -> QPushButton:
        """A folder; returns the button that asks for another."""
        field = QLineEdit()
        field.setReadOnly(True)
        field.setPlaceholderText(otherwise)
        field.setTextMargins(0, 0, 0, 0)
        choose = QPushButton(self.tr("Choose…"))
        choose.setObjectName(f"choose-{name}")
        choose.setAccessibleName(self.tr("Choose: {setting}").format(setting=text))
        choose.setAutoDefault(False)
        column, _ = self._told(text, why, field)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, 1)
        line.addWidget(choose)
        column.addSpacing(6)
        column.addLayout(line)
        self.rows.addLayout(column)
        self._hold(name, field, text, why)
        return choose

    def put_button(self, button: QPushButton) -> None:
        """A button under the row before it, at the edge of its field."""
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button)
        self.rows.addSpacing(-8)
        self.rows.addLayout(row)

    def put_below(self, widget: QWidget, name: str) -> None:
        """A control that the page's own kinds of rows do not know, for the setting `name`."""
        self.rows.addWidget(widget)
        self._controls[name] = widget

    # -- values --------------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show what holds; nothing is told while it is being shown."""
        for name, control in self._controls.items():
            blocker = QSignalBlocker(control)
            _show(control, getattr(settings, name))
            blocker.unblock()
        for under, widgets in self._gates:
            for widget in widgets:
                widget.setEnabled(bool(getattr(settings, under)))

    # -- parts ---------------------------------------------------------------------------------

    def _field(self, name: str, field: QWidget, text: str, why: str, under: str) -> None:
        field.setFixedWidth(_FIELD)
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT if under else 0, 0, 0, 0)
        row.setSpacing(16)
        column, labels = self._told(text, why, field)
        row.addLayout(column, 1)
        row.addWidget(field, alignment=Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(row)
        self._hold(name, field, text, why)
        self._gate(under, field, *labels)

    def _told(
        self, text: str, why: str, buddy: QWidget
    ) -> tuple[QVBoxLayout, tuple[QWidget, QWidget]]:
        name, note = WrappingLabel(text), WrappingLabel(why, role="note")
        name.setBuddy(buddy)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(name)
        column.addWidget(note)
        return column, (name, note)

    def _hold(self, name: str, control: QWidget, text: str, why: str) -> None:
        control.setObjectName(name)
        control.setAccessibleName(text)
        control.setAccessibleDescription(why)
        self._controls[name] = control

    def _gate(self, under: str, *widgets: QWidget) -> None:
        if under:
            self._gates.append((under, widgets))


def _show(control: QWidget, value: object) -> None:
    if isinstance(control, LongTick):
        control.setChecked(bool(value))
    elif isinstance(control, Pick):
        at = control.findData(value)
        control.setPlaceholderText(str(value))  # a language that is not installed here
        control.setCurrentIndex(at)
    elif isinstance(control, Count) and isinstance(value, int):
        control.setValue(value)
    elif isinstance(control, QLineEdit):
        control.setText(QDir.toNativeSeparators(str(value)))
        control.setCursorPosition(0)
