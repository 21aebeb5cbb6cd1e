"""Later documents that used the stock which is about to be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.details.texts import one_line
from desktop.ui.formats import Formats
from desktop.ui.icons import icon
from desktop.ui.kinds import kind_sign
from desktop.ui.plain import WrappingLabel
from desktop.ui.review.named import Named
from desktop.ui.review.parts import Panel
from desktop.ui.review.rows import Bit, Column, Face, Ink, Row, figure, note
from desktop.ui.review.rows_model import RowsModel
from desktop.ui.review.rows_view import RowsView
from desktop.ui.theme import Theme
from desktop.work.readings import LaterUse
from desktop.work.reviewed import Reviewed

translate = QCoreApplication.translate

_NAMED = 3
_ANY = 16_777_215
"""As high as a widget can be."""


class LaterPanel(Panel):
    """Says who took what, and whether their conducting is to be cancelled first."""

    add_wanted = Signal(list)
    """Ids of documents that are to be cancelled, too."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        self.model = RowsModel(
            (
                Column(translate("LaterPanel", "Product")),
                Column(translate("LaterPanel", "Document"), 164, most=220),
                Column(translate("LaterPanel", "Took"), 48, figures=True),
            )
        )
        view = RowsView(theme, self.model)
        super().__init__(
            theme, translate("LaterPanel", "Later documents that used this stock"), view, "later"
        )
        self.model.setParent(self)
        self._theme = theme
        self._formats = formats
        self._first: tuple[int, ...] = ()
        view.setObjectName("review-later")
        view.setAccessibleName(self.tr("Later documents that used this stock"))
        self.says = WrappingLabel(role="note")
        self.says.setObjectName("review-later-says")
        self.add = QPushButton()
        self.add.setObjectName("review-add")
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.strip_bar.hide()
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.says)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        self.column.addWidget(below)
        self.column.addStretch(1)
        self.column.setStretchFactor(self.stack, 1000)
        self.add.hide()
        theme.changed.connect(self._paint)
        self._paint()

    def show_reading(self) -> None:
        super().show_reading()
        self.stack.setMaximumHeight(_ANY)
        self.says.clear()
        self.add.hide()

    def show_reviewed(self, reviewed: Reviewed, named: Named) -> None:
        uses = sorted(
            reviewed.readings.later,
            key=lambda use: (named.product(use.product_id).casefold(), use.document.id),
        )
        self.model.show_rows([self._row(use, named) for use in uses])
        self._first = reviewed.cancel_first
        self.says.setText(self._sentence(uses, named))
        self.add.setVisible(bool(self._first))
        listed = self._numbers(self._first, named)
        self.add.setText(self.tr("Add {documents}").format(documents=listed))
        self.show_rows()
        rows = len(uses) * self.view.body_height()
        self.stack.setMaximumHeight(self.view.header().sizeHint().height() + rows + 2)

    def _row(self, use: LaterUse, named: Named) -> Row:
        kind = kind_sign(use.document.kind_code)
        number = named.number(use.document.id)
        when = self._formats.when(use.document.status_at)
        who = named.person(use.document.status_by) if use.document.status_by else ""
        told = self.tr("{when}, {person}").format(when=when, person=who) if when and who else when
        took = self._formats.number(use.quantity)
        product = named.product(use.product_id)
        document = (
            Bit(icon=kind.icon, ink=Ink.SECOND),
            Bit(number, face=Face.STRONG, gap=6, first=True),
            *note(told, gap=8),
        )
        spoken = self.tr("{product}: {document} took {quantity}, {told}").format(
            product=product, document=named.document(use.document.id), quantity=took, told=told
        )
        key = (use.document.id, use.cell)
        return Row(key, ((Bit(one_line(product)),), document, figure(took)), spoken)

    def _sentence(self, uses: Sequence[LaterUse], named: Named) -> str:
        if not uses:
            return self.tr("As far as this computer knows, nobody has used this stock since.")
        if self._first:
            listed = self._numbers(self._first, named)
            return self.tr("Too little is left. Cancel conducting of {documents} first.").format(
                documents=listed
            )
        ids = tuple(dict.fromkeys(use.document.id for use in uses))
        if len(ids) == 1:
            text = self.tr(
                "Enough is left, so {document} can stay conducted. Check that the goods it moved"
                " are really there."
            )
            return text.format(document=named.number(ids[0]))
        return self.tr(
            "Enough is left, so they can stay conducted. Check that the goods they moved are"
            " really there."
        )

    def _numbers(self, ids: Sequence[int], named: Named) -> str:
        listed = self._formats.locale.createSeparatedList(
            [named.number(number) for number in ids[:_NAMED]]
        )
        more = len(ids) - _NAMED
        if more <= 0:
            return listed
        return self.tr("{documents} and {count} more").format(
            documents=listed, count=self._formats.count(more)
        )

    def _add(self) -> None:
        self.add_wanted.emit(list(self._first))

    def _paint(self) -> None:
        self.add.setIcon(icon("plus", self._theme.palette))
