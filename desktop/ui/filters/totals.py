"""The popup of the Total chip: from one amount to another."""

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.ui.filters.popup import Popup
from desktop.ui.filters.words import amount
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.theme import Theme

PAUSE_MS = 150


class TotalPopup(Popup):
    """`chosen` tells (from, to) after a short pause in typing, at Enter and on closing."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget, title: str, least: Decimal | None, most: Decimal | None
    ) -> None:
        super().__init__(theme, parent, title)
        self._told = (least, most)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._least = self._field("total-from", self.tr("From"), least)
        self._most = self._field("total-to", self.tr("To"), most)
        self._note = WrappingLabel(role="note")
        self._note.setObjectName("total-note")
        self._note.setFixedWidth(190)
        self._note.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for row, field in enumerate((self._least, self._most)):
            grid.addWidget(PlainLabel(field.accessibleName(), role="second"), row, 0)
            grid.addWidget(field, row, 1)
        self.content.addLayout(grid)
        self.content.addWidget(self._note)
        self.set_clearable(self._told != (None, None))
        self._least.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last counts, even if the popup is closed within the pause."""
        if self._pause.isActive():
            self._tell()
        super().hideEvent(event)

    def _field(self, name: str, text: str, value: Decimal | None) -> QLineEdit:
        field = QLineEdit("" if value is None else amount(value))
        field.setObjectName(name)
        field.setAccessibleName(text)
        field.setMaxLength(24)
        field.textEdited.connect(self._pause.start)
        field.returnPressed.connect(self._done)
        return field

    def _clear_pressed(self) -> None:
        self._pause.stop()  # or closing would tell what was typed before
        super()._clear_pressed()

    def _done(self) -> None:
        """Enter closes only on what could be understood, so that nothing is lost unseen."""
        if self._tell():
            self.close()

    def _tell(self) -> bool:
        """Tell the range if it is a new one; whether it could be understood at all."""
        self._pause.stop()
        try:
            least, most = parse(self._least.text()), parse(self._most.text())
        except InvalidOperation:
            example = amount(Decimal("1250.50"))
            self._say(self.tr("Only an amount can stand here, such as {one}.").format(one=example))
            return False
        if least is not None and most is not None and least > most:
            self._say(self.tr("The first amount is the larger one."))
            return False
        self._say("")
        self.set_clearable((least, most) != (None, None))
        if (least, most) != self._told:
            self._told = (least, most)
            self.chosen.emit(self._told)
        return True

    def _say(self, note: str) -> None:
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.adjustSize()


def parse(text: str) -> Decimal | None:
    """An amount as the user writes it; raises InvalidOperation for anything else.

    A separator of thousands where none can stand (12.5 in German) is refused, not skipped: it
    was meant for the decimal point, and the amount would be ten times too large.
    """
    locale = QLocale()
    bare = "".join(text.split()).replace("\N{MINUS SIGN}", "-")
    if not bare:
        return None
    group = re.escape(locale.groupSeparator().strip())
    point = re.escape(locale.decimalPoint())
    grouped = rf"\d{{1,3}}(?:{group}\d{{2,3}})*{group}\d{{3}}|" if group else ""
    found = re.fullmatch(rf"(-?)({grouped}\d+)(?:{point}(\d*))?", bare)
    if found is None:
        raise InvalidOperation
    sign, whole, decimals = found.groups()
    digits = "".join(character for character in whole if character.isdigit())
    return Decimal(f"{sign}{digits}.{decimals or '0'}").normalize() + 0
