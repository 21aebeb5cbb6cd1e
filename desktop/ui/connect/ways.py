"""The three ways to connect, as a list of radio buttons with what each needs."""

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from desktop.accounts.account import AccountKind
from desktop.ui.icons import icon
from desktop.ui.plain import ElidedLabel
from desktop.ui.theme import Theme

_ROW = 34
_NAME_WIDTH = 190
_RADIO = Template(
    """
QRadioButton::indicator { width: 13px; height: 13px; border-radius: 7px;
  border: 1px solid $border; background: $base; }
QRadioButton::indicator:checked { border-color: $accent;
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $dot, stop: 0.36 $dot, stop: 0.44 $accent, stop: 1 $accent); }
QRadioButton::indicator:focus { width: 11px; height: 11px; border: 2px solid $focus; }
QRadioButton:focus { text-decoration: underline; }
"""
)


@dataclass(frozen=True, slots=True)
class _Way:
    kind: AccountKind
    name: str
    needs: str
    drawing: str


class _Row(QFrame):
    """One way; pressed anywhere, it is chosen."""

    def __init__(self, theme: Theme, way: _Way) -> None:
        super().__init__()
        self._theme = theme
        self._drawing = way.drawing
        self.setObjectName(f"row-{way.kind.value}")
        self.setFixedHeight(_ROW)
        self.radio = QRadioButton(way.name)
        self.radio.setObjectName(f"way-{way.kind.value}")
        self.radio.setAccessibleName(way.name)
        self.radio.setAccessibleDescription(way.needs)
        self.radio.setMinimumWidth(_NAME_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(self.radio)
        row.addWidget(ElidedLabel(way.needs, role="second"), 1)
        self.radio.toggled.connect(self._paint)
        theme.changed.connect(self._paint)
        self._paint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.radio.setChecked(True)

    def _paint(self) -> None:
        palette = self._theme.palette
        chosen = self.radio.isChecked()
        self.radio.setIcon(icon(self._drawing, palette, palette.link if chosen else palette.text2))
        fill = palette.selection if chosen else "transparent"
        self.setStyleSheet(
            f"#{self.objectName()} {{ background: {fill}; border: none; }}"
            + _RADIO.substitute(
                base=palette.base,
                border=palette.field_border,
                focus=palette.focus,
                accent=palette.accent,
                dot=palette.accent_text,
            )
        )


class Ways(QFrame):
    """Which way to connect; `chosen` tells every change."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setObjectName("ways")
        self.setAccessibleName(self.tr("Way to connect"))
        ways = (
            _Way(
                AccountKind.WEBHOOK,
                self.tr("Incoming webhook"),
                self.tr("Paste an address made in Bitrix24. Needs a plan with REST access."),
                "link",
            ),
            _Way(
                AccountKind.OAUTH,
                self.tr("Sign in with OAuth"),
                self.tr("Sign in with the browser. Needs an app made by an administrator."),
                "key",
            ),
            _Way(
                AccountKind.DEMO,
                self.tr("Demo portal"),
                self.tr("Sample data on this computer. Nothing is sent anywhere."),
                "demo",
            ),
        )
        self._group = QButtonGroup(self)
        self._rows: dict[AccountKind, _Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for way in ways:
            row = _Row(theme, way)
            self._rows[way.kind] = row
            self._group.addButton(row.radio)
            column.addWidget(row)
        self.choose(AccountKind.WEBHOOK)
        self._group.buttonToggled.connect(self._toggled)

    @property
    def way(self) -> AccountKind:
        return next(kind for kind, row in self._rows.items() if row.radio.isChecked())

    def choose(self, kind: AccountKind) -> None:
        self._rows[kind].radio.setChecked(True)

    def _toggled(self, _button: object, on: bool) -> None:
        if on:
            self.chosen.emit(self.way)
