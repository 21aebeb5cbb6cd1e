"""The page of the demo portal: what is in it, who to be there, and how bad a day it has."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QSlider, QVBoxLayout, QWidget

from desktop.ui.connect.demo_wish import DemoWish
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.theme import Theme

_SLOWEST = 20
_MOST_LOST = 50
_STEP = 5


class DemoPage(QWidget):
    """What the demo portal is, and how it is wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        self._role = QComboBox()
        self._role.setObjectName("demo-role")
        self._role.setAccessibleName(self.tr("Sign in as"))
        for role, text in (
            ("administrator", self.tr("Administrator: may do everything")),
            ("manager", self.tr("Warehouse manager: may do everything with documents")),
            ("worker", self.tr("Worker: conducts receipts and transfers of two warehouses")),
        ):
            self._role.addItem(text, role)
        self._slow = self._slider("demo-slow", self.tr("Slow answers"), _SLOWEST, 1)
        self._lost = self._slider("demo-lost", self.tr("Lost answers"), _MOST_LOST, _STEP)
        self._slow_says = PlainLabel(role="second")
        self._lost_says = PlainLabel(role="second")
        self._build()
        self._slow.valueChanged.connect(self._say)
        self._lost.valueChanged.connect(self._say)
        self._say()

    @property
    def wish(self) -> DemoWish:
        return DemoWish(str(self._role.currentData()), self._slow.value() / 2, self._lost.value())

    def _slider(self, name: str, label: str, most: int, step: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(name)
        slider.setAccessibleName(label)
        slider.setRange(0, most)
        slider.setSingleStep(step)
        slider.setPageStep(step)
        return slider

    def _build(self) -> None:
        text = WrappingLabel(
            self.tr(
                "A wholesale company with a year of documents: receipts, transfers, write-offs and"
                " returns in several warehouses. It runs on this computer and answers as Bitrix24"
                " does, so everything can be tried, conducting and cancelling too. What you do"
                " there is kept; your own portal is never touched."
            )
        )
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(12)
        form.addWidget(self._label(self._role), 0, 0)
        form.addWidget(self._role, 0, 1, 1, 2)
        for at, slider, says in (
            (1, self._slow, self._slow_says),
            (2, self._lost, self._lost_says),
        ):
            form.addWidget(self._label(slider), at, 0)
            form.addWidget(slider, at, 1)
            form.addWidget(says, at, 2)
        form.setColumnStretch(1, 1)
        form.setColumnMinimumWidth(2, 150)
        hint = WrappingLabel(
            self.tr(
                "Slow and lost answers show how Storekeeper behaves on a bad day. They can be"
                " changed the next time you connect."
            ),
            role="note",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(16)
        column.addWidget(text)
        column.addLayout(form)
        column.addWidget(hint)
        column.addStretch()

    def _label(self, field: QWidget) -> PlainLabel:
        label = PlainLabel(field.accessibleName())
        label.setBuddy(field)
        return label

    def _say(self) -> None:
        wish = self.wish
        locale = QLocale()
        if wish.slow_seconds:
            seconds = locale.toString(wish.slow_seconds, "f", 1)
            self._slow_says.setText(self.tr("{seconds} s each").format(seconds=seconds))
        else:
            self._slow_says.setText(self.tr("None"))
        if wish.lost_percent:
            percent = locale.toString(wish.lost_percent)
            self._lost_says.setText(self.tr("{percent} of 100").format(percent=percent))
        else:
            self._lost_says.setText(self.tr("None"))
