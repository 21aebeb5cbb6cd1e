"""The popup of the Date chip: which of a document's dates, and a period or an own range."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QWidget,
)

from desktop.records.views import Dates, Moment, Period
from desktop.ui.filters.facets import Facet
from desktop.ui.filters.popup import Popup
from desktop.ui.filters.words import FilterWords
from desktop.ui.marks import DayField, Pick, Radio, Tick
from desktop.ui.theme import Theme

_OWN_RANGE = -2
"""An id for the button group, which keeps -1 for itself."""


class DatePopup(Popup):
    """`chosen` tells the dates after every change."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        words: FilterWords,
        dates: Dates | None,
        today: Callable[[], date] | None = None,
    ) -> None:
        super().__init__(theme, parent, words.name(Facet.DATE))
        self._periods = list(Period)
        self._moment = Pick(theme)
        self._moment.setObjectName("moment")
        self._moment.setAccessibleName(self.tr("Which date"))
        for moment in Moment:
            self._moment.addItem(words.moment(moment), moment)
        self._buttons = QButtonGroup(self)
        self.content.setSpacing(4)
        self.content.addWidget(self._moment)
        for number, period in enumerate(self._periods):
            self._add_radio(number, words.period(period), f"period-{period.name.lower()}")
        self._add_radio(_OWN_RANGE, self.tr("Own range"), "own-range")
        day = (today or _today)()
        self._first_on, self._first = self._day_field("first", self.tr("From"), day.replace(day=1))
        self._last_on, self._last = self._day_field("last", self.tr("To"), day)
        self._lay_out_range()
        self._show(dates)
        self._connect()
        checked = self._buttons.checkedButton() or self._buttons.buttons()[0]
        checked.setFocus()

    def _add_radio(self, number: int, text: str, name: str) -> None:
        button = Radio(self._theme, text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        self._buttons.addButton(button, number)
        self.content.addWidget(button)

    def _day_field(self, name: str, text: str, day: date) -> tuple[QCheckBox, QDateEdit]:
        on = Tick(self._theme, text)
        on.setObjectName(f"{name}-on")
        on.setAccessibleName(text)
        on.setChecked(True)
        field = DayField(self._theme)
        field.setDate(QDate(day.year, day.month, day.day))
        field.setObjectName(name)
        field.setAccessibleName(text)
        field.setMinimumWidth(130)
        return on, field

    def _lay_out_range(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(22, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        for row, (on, field) in enumerate(
            ((self._first_on, self._first), (self._last_on, self._last))
        ):
            grid.addWidget(on, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        self.content.addLayout(grid)

    def _show(self, dates: Dates | None) -> None:
        self.set_clearable(dates is not None)
        if dates is not None:
            self._moment.setCurrentIndex(self._moment.findData(dates.moment))
            own = dates.period is None
            number = _OWN_RANGE if dates.period is None else self._periods.index(dates.period)
            self._buttons.button(number).setChecked(True)
            if own:
                _show_day(self._first_on, self._first, dates.first)
                _show_day(self._last_on, self._last, dates.last)
        self._enable_fields()

    def _connect(self) -> None:
        self._moment.currentIndexChanged.connect(self._changed)
        self._buttons.idClicked.connect(self._changed)
        for on, field in ((self._first_on, self._first), (self._last_on, self._last)):
            on.toggled.connect(self._changed)
            field.dateChanged.connect(partial(self._day_changed, field))

    def _day_changed(self, moved: QDateEdit, _day: QDate) -> None:
        """A range cannot end before it begins: the other end is taken along."""
        if self._first.date() > self._last.date():
            other = self._last if moved is self._first else self._first
            blocker = QSignalBlocker(other)
            other.setDate(moved.date())
            blocker.unblock()
        self._changed()

    def _changed(self) -> None:
        self._enable_fields()
        dates = self._dates()
        self.set_clearable(dates is not None)
        if dates is not None:
            self.chosen.emit(dates)

    def _enable_fields(self) -> None:
        own = self._buttons.checkedId() == _OWN_RANGE
        for on, field in ((self._first_on, self._first), (self._last_on, self._last)):
            on.setEnabled(own)
            field.setEnabled(own and on.isChecked())

    def _dates(self) -> Dates | None:
        """What is chosen, or nothing while only the kind of date has been picked."""
        number = self._buttons.checkedId()
        moment = Moment(self._moment.currentData())
        if number == _OWN_RANGE:
            first = _day_of(self._first) if self._first_on.isChecked() else None
            last = _day_of(self._last) if self._last_on.isChecked() else None
            return Dates(moment, first=first, last=last) if first or last else None
        return Dates(moment, self._periods[number]) if number >= 0 else None


def _show_day(on: QCheckBox, field: QDateEdit, day: date | None) -> None:
    on.setChecked(day is not None)
    if day is not None:
        field.setDate(QDate(day.year, day.month, day.day))


def _day_of(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())
