"""The review before conducting: the order, the checks and the summed effect on the stock."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.stock.movements import Act
from desktop.ui.details.choice import ChoiceBox
from desktop.ui.details.figures import counted
from desktop.ui.formats import Formats
from desktop.ui.icons import icon
from desktop.ui.kinds import Sign
from desktop.ui.palette import Tone
from desktop.ui.pill import Pill
from desktop.ui.plain import ElidedLabel, PlainLabel, tip
from desktop.ui.review.dialog import ICON_BESIDE, ReviewDialog
from desktop.ui.review.effect_panel import EffectPanel
from desktop.ui.review.named import Named
from desktop.ui.review.parts import Panel, WarningBox
from desktop.ui.review.rows import Column
from desktop.ui.tasks import Tasks
from desktop.ui.texts import checks
from desktop.ui.theme import Theme
from desktop.ui.tick_box import TickBox
from desktop.work.readings import Order, Plan
from desktop.work.reviewed import Reviewed, asked_of

_SIZE, _WIDEST, _BESIDE = (1200, 692), 1480, 64


def _size_over(parent: QWidget | None) -> tuple[int, int]:
    """As designed; wider where the window behind leaves room for longer words."""
    if parent is None:
        return _SIZE
    width = parent.window().width() - _BESIDE
    return max(_SIZE[0], min(width, _WIDEST)), _SIZE[1]


class ConductReview(ReviewDialog):
    """Nothing has been sent while it is open; `decided` tells what is to be."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        tasks: Tasks,
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, formats, tasks, count, parent)
        self.setWindowTitle(self.tr("Review before conducting"))
        self.setMinimumSize(960, 560)
        self.resize(*_size_over(parent))
        self.effect = EffectPanel(theme, formats, self._effect_columns())
        self.order_view.setAccessibleName(self.tr("Documents in the order of conducting"))
        self.order_view.chosen.connect(self._documents_chosen)
        self.effect.view.chosen.connect(self._cells_chosen)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setContentsMargins(1, 0, 1, 0)  # mirrored, Qt lays it out a pixel too wide
        self._splitter.setHandleWidth(13)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._make_order())
        self._splitter.addWidget(self.effect)
        self._splitter.setSizes([588, 566])
        self.unknown = WarningBox(theme)
        body = QVBoxLayout()
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(10)
        body.addLayout(self._make_head())
        body.addWidget(self.unknown)
        body.addWidget(self._splitter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self._make_foot())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.primary.click)
        self._paint()
        self.show_reading()
        self.close_button.setFocus()

    @property
    def act(self) -> Act:
        return Act.CONDUCT

    # -- making --------------------------------------------------------------------------------

    def order_columns(self) -> list[Column]:
        return [
            Column(self.tr("No."), 36, figures=True),
            Column(self.tr("Type"), 106),
            Column(self.tr("Document")),
            Column(self.tr("Warehouses"), 130, most=200),
            Column(self.tr("Check"), 142, most=260),
        ]

    def _effect_columns(self) -> list[Column]:
        return [
            Column(self.tr("Product")),
            Column(self.tr("Warehouse"), 78, most=130),
            Column(self.tr("Have"), 48, figures=True),
            Column(self.tr("Change"), 60, figures=True),
            Column(self.tr("After"), 54, figures=True),
            Column(self.tr("Note"), 120, most=240, least=96),
        ]

    def _make_head(self) -> QHBoxLayout:
        self.title = PlainLabel(role="dialog-title")
        self.title.setObjectName("review-title")
        self.ready_pill = Pill(self.theme, Sign("", "check", Tone.GOOD))
        self.refused_pill = Pill(self.theme, Sign("", "refused", Tone.BAD))
        self.short_pill = Pill(self.theme, Sign("", "refused", Tone.BAD))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addSpacing(12)
        for pill in self._pills():
            row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(self.read_at)
        row.addWidget(self.again)
        return row

    def _pills(self) -> tuple[Pill, Pill, Pill]:
        return self.ready_pill, self.short_pill, self.refused_pill

    def _make_order(self) -> Panel:
        self.order = Panel(self.theme, self.tr("Order of conducting"), self.order_view, "order")
        self.orders = ChoiceBox(self.theme)
        self.orders.setObjectName("review-orders")
        self.orders.setAccessibleName(self.tr("Order of the documents"))
        self.orders.setMinimumWidth(168)
        for order, words in (
            (Order.SUGGESTED, self.tr("Suggested order")),
            (Order.AS_SELECTED, self.tr("As selected")),
            (Order.BY_DATE, self.tr("By date")),
            (Order.BY_NUMBER, self.tr("By number")),
            (Order.OWN, self.tr("Own order")),
        ):
            self.orders.addItem(words, order)
        self.orders.activated.connect(self._order_chosen)
        self.order.head.addWidget(self.orders)
        self._order_icon = PlainLabel()
        self._order_says = ElidedLabel(role="note")
        self._order_says.setObjectName("review-order-explained")
        self.order.strip.addWidget(self._order_icon)
        self.order.strip.addWidget(self._order_says, 1)
        self.order.strip.addWidget(self.row_button)
        return self.order

    def _make_foot(self) -> QFrame:
        self.stop_first = TickBox(self.theme, self.tr("Stop at the first refusal"))
        self.stop_first.setObjectName("review-stop-first")
        self.says = PlainLabel(role="note")
        self.says.setObjectName("review-says")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("review-close")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self.anyway = QPushButton()
        self.anyway.setObjectName("review-anyway")
        self.anyway.setAutoDefault(False)
        self.anyway.clicked.connect(self._conduct_all)
        self.primary = QPushButton()
        self.primary.setObjectName("review-conduct")
        self.primary.setProperty("look", "primary")
        self.primary.setIconSize(ICON_BESIDE)
        self.primary.setDefault(True)
        self.primary.clicked.connect(self._conduct_ready)
        foot = QFrame()
        foot.setProperty("look", "foot")
        row = self._foot_row()
        foot.setLayout(row)
        row.addWidget(self.stop_first)
        row.addStretch(1)
        for widget in (self.says, self.close_button, self.anyway, self.primary):
            row.addWidget(widget)
        return foot

    # -- showing -------------------------------------------------------------------------------

    def show_waiting(self, *, reading: bool) -> None:
        for button in (self.primary, self.anyway):
            button.setEnabled(False)
        if not reading:
            return
        self.orders.setEnabled(False)
        self._say_title(self.count)
        self.order.show_reading()
        self.effect.show_reading()
        for pill in self._pills():
            pill.hide()
        self.anyway.hide()
        self.says.clear()
        self.primary.setText(self.tr("Conduct"))

    def fill(self, reviewed: Reviewed, named: Named) -> None:
        first = self.order.is_reading() and not self.again.hasFocus()
        self.order.show_rows()
        self._say_title(len(reviewed.documents))
        self._say_pills(reviewed)
        self._say_buttons(len(reviewed.ready_ids), len(reviewed.sendable_ids))
        self.orders.setEnabled(True)
        self.orders.setCurrentIndex(self.orders.findData(reviewed.plan.order))
        self._order_says.set_whole(checks.order_explained(reviewed.plan.order, reviewed.act))
        self.unknown.say(self.warnings())
        self.effect.show_reviewed(reviewed, named, self.changes)
        if first:
            (self.primary if self.primary.isEnabled() else self.close_button).setFocus()

    def _say_title(self, count: int) -> None:
        one, many = self.tr("Conduct 1 document"), self.tr("Conduct {count} documents")
        self.title.setText(counted(self.formats, count, one, many))

    def _say_pills(self, reviewed: Reviewed) -> None:
        ready = set(reviewed.ready_ids)
        short = [number for number in reviewed.short_ids if number not in ready]
        counts = (
            (self.ready_pill, len(ready), self.tr("{count} ready")),
            (self.short_pill, len(short), self.tr("{count} short of stock")),
            (self.refused_pill, len(reviewed.refused_ids), self.tr("{count} will be refused")),
        )
        for pill, count, words in counts:
            text = words.format(count=self.formats.count(count))
            pill.show_sign(Sign(text, pill.sign.icon, pill.sign.tone))
            pill.setVisible(count > 0)

    def _say_buttons(self, ready: int, all_of_them: int) -> None:
        count = self.formats.count
        self.anyway.setVisible(ready < all_of_them)
        self.anyway.setEnabled(ready < all_of_them)
        one, many = self.tr("Conduct it anyway"), self.tr("Conduct all {count} anyway")
        self.anyway.setText(counted(self.formats, all_of_them, one, many))
        words = (
            self.tr("Conduct {count} ready") if ready < all_of_them else self.tr("Conduct {count}")
        )
        self.primary.setText(words.format(count=count(ready)) if ready else self.tr("Conduct"))
        self.primary.setEnabled(ready > 0)
        nothing = "" if ready else self.tr("Nothing here can be conducted yet.")
        self.primary.setToolTip(tip(nothing))
        self.says.setText(nothing)

    def paint_icons(self) -> None:
        palette = self.theme.palette
        self.primary.setIcon(icon("conducted", palette, palette.accent_text))
        self._order_icon.setPixmap(icon("sort-order", palette).pixmap(16, 16))

    # -- pressing ------------------------------------------------------------------------------

    def _conduct_ready(self) -> None:
        if self.reviewed is not None and self.settled:
            self._send(self.reviewed, self.reviewed.ready_ids)

    def _conduct_all(self) -> None:
        if self.reviewed is not None and self.settled:
            self._send(self.reviewed, self.reviewed.sendable_ids)

    def _send(self, reviewed: Reviewed, ids: Iterable[int]) -> None:
        asked = asked_of(reviewed, ids, stop_at_first_refusal=self.stop_first.isChecked())
        self.accept()
        self.decided.emit(asked)

    def _order_chosen(self) -> None:
        order = Order(self.orders.currentData())
        own = self.plan.own
        if order is Order.OWN and not own and self.reviewed is not None:
            own = tuple(each.id for each in self.reviewed.documents)
        plan = self.plan
        self.replan(Plan(order, own, plan.left_out, plan.insisted))

    # -- linking -------------------------------------------------------------------------------

    def _documents_chosen(self, _keys: list[object]) -> None:
        self.effect.choose_of(self.chosen_documents())

    def _cells_chosen(self, _keys: list[object]) -> None:
        self.order_view.choose(self.effect.chosen_documents())
