"""The review before cancelling: what is taken back, who used it since, and why it is cancelled."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.ui.details.figures import counted
from desktop.ui.formats import Formats
from desktop.ui.icons import icon
from desktop.ui.kinds import Sign
from desktop.ui.palette import Tone
from desktop.ui.pill import Pill
from desktop.ui.plain import PlainLabel, WrappingLabel, tip
from desktop.ui.review.dialog import ICON_BESIDE, ReviewDialog
from desktop.ui.review.effect_panel import EffectPanel
from desktop.ui.review.later_panel import LaterPanel
from desktop.ui.review.named import Named
from desktop.ui.review.parts import Panel, WarningBox
from desktop.ui.review.reason_form import ReasonForm
from desktop.ui.review.rows import Column
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.reviewed import Reviewed, asked_of
from desktop.work.settings import Reason, Settings

_SETS_PRICES = (Kind.RECEIPT, Kind.ADJUSTMENT)


class CancelReview(ReviewDialog):
    """Nothing has been cancelled while it is open; the way out is to keep what is conducted."""

    add_wanted = Signal(list)
    """Ids of documents that are to be cancelled, too: read the review again with them."""
    reason_used = Signal(object)
    """The Reason that was chosen, once it is decided."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        tasks: Tasks,
        count: int,
        parent: QWidget | None = None,
        *,
        reasons: Sequence[Reason] | None = None,
        person: str = "",
        reason_required: bool = True,
        add_comment: bool = False,
    ) -> None:
        super().__init__(theme, formats, tasks, count, parent)
        self._own_parting = False
        self.setWindowTitle(self.tr("Cancel conducting"))
        self.setMinimumSize(860, 560)
        self.resize(1060, 616)
        self.effect = EffectPanel(theme, formats, self._effect_columns())
        self.effect.strip_bar.hide()
        self.effect.only_problems.hide()
        self.effect.scope.hide()
        self.effect.head.addWidget(self.read_at)
        self.effect.head.addSpacing(6)
        self.later = LaterPanel(theme, formats)
        self.later.add_wanted.connect(self._add)
        self.order_view.setAccessibleName(self.tr("Documents in the order of cancelling"))
        self.order_view.chosen.connect(self._documents_chosen)
        self.effect.view.chosen.connect(self._cells_chosen)
        offered = Settings().offered_reasons() if reasons is None else reasons
        self.form = ReasonForm(theme, formats, offered, person, required=reason_required)
        self.form.add.setChecked(add_comment)
        self.form.changed.connect(self._say_button)
        self._lay_out()
        self._paint()
        self.show_reading()
        self.form.focus_first()

    @property
    def act(self) -> Act:
        return Act.CANCEL

    # -- making --------------------------------------------------------------------------------

    def order_columns(self) -> list[Column]:
        return [
            Column(self.tr("No."), 36, figures=True),
            Column(self.tr("Type"), 106),
            Column(self.tr("Document")),
            Column(self.tr("Warehouses"), 130, most=200),
            Column(self.tr("Conducted"), 176, most=220),
            Column(self.tr("Check"), 213, most=300),
        ]

    def _effect_columns(self) -> list[Column]:
        return [
            Column(self.tr("Product")),
            Column(self.tr("Warehouse"), 80, most=130),
            Column(self.tr("Now"), 48, figures=True),
            Column(self.tr("Change"), 60, figures=True),
            Column(self.tr("After"), 52, figures=True),
            Column(self.tr("Note"), 130, most=240, least=96),
        ]

    def _lay_out(self) -> None:
        self.documents = Panel(self.theme, "", self.order_view, "documents")
        self.documents.without_head()
        self.documents.strip_bar.hide()
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setContentsMargins(1, 0, 1, 0)  # mirrored, Qt lays it out a pixel too wide
        below.addWidget(self.effect)
        below.addWidget(self.later)
        below.setSizes([630, 384])
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.addWidget(self.documents)
        self._splitter.addWidget(below)
        self._splitter.setSizes([120, 244])
        self._splitter.splitterMoved.connect(self._parted)
        for splitter in (below, self._splitter):
            splitter.setHandleWidth(13)
            splitter.setChildrenCollapsible(False)
        self.unknown = WarningBox(self.theme)
        body = QVBoxLayout()
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(10)
        body.addLayout(self._make_head())
        body.addWidget(self.unknown)
        body.addWidget(self._splitter, 1)
        body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self._make_foot())

    def _make_head(self) -> QVBoxLayout:
        self.title = PlainLabel(role="dialog-title")
        self.title.setObjectName("review-title")
        self.refused_pill = Pill(self.theme, Sign("", "refused", Tone.BAD))
        self.explained = WrappingLabel(role="second")
        self.explained.setObjectName("review-explained")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.refused_pill)
        row.addStretch(1)
        row.addWidget(self.row_button)
        row.addWidget(self.again)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(row)
        head.addWidget(self.explained)
        return head

    def _make_foot(self) -> QFrame:
        self.says = PlainLabel(role="note")
        self.says.setObjectName("review-says")
        self.keep = QPushButton(self.tr("Keep conducted"))
        self.keep.setObjectName("review-keep")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.danger = QPushButton()
        self.danger.setObjectName("review-cancel")
        self.danger.setProperty("look", "danger")
        self.danger.setIconSize(ICON_BESIDE)
        self.danger.setAutoDefault(False)
        self.danger.clicked.connect(self._cancel)
        foot = QFrame()
        foot.setProperty("look", "foot")
        row = self._foot_row()
        foot.setLayout(row)
        row.addWidget(self.says)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.danger)
        return foot

    # -- showing -------------------------------------------------------------------------------

    def show_waiting(self, *, reading: bool) -> None:
        self.danger.setEnabled(False)
        if not reading:
            return
        self._say_title(self.count)
        self.refused_pill.hide()
        self.explained.setText(self._explanation(None))
        for panel in (self.documents, self.effect, self.later):
            panel.show_reading()
        self._say_words(self.count)

    def fill(self, reviewed: Reviewed, named: Named) -> None:
        self.documents.show_rows()
        self._say_title(len(reviewed.documents))
        self.explained.setText(self._explanation(reviewed))
        stopped = len(reviewed.forecasts) - len(reviewed.ready_ids)
        words = self.tr("{count} not ready").format(count=self.formats.count(stopped))
        self.refused_pill.show_sign(Sign(words, "refused", Tone.BAD))
        self.refused_pill.setVisible(stopped > 0)
        self.unknown.say(self.warnings())
        self.effect.show_reviewed(reviewed, named, self.changes)
        self.later.show_reviewed(reviewed, named)
        self.form.set_comments([each.document.comment for each in reviewed.documents])
        self._say_button()
        self._part()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._part()

    def _parted(self) -> None:
        self._own_parting = True

    def _part(self) -> None:
        """The documents get the room they need, up to half, until the operator moves the line."""
        if self._own_parting or self.reviewed is None or not self.isVisible():
            return
        rows = sum(self.order_view.height_at(at) for at in range(self.order_model.rowCount()))
        whole = sum(self._splitter.sizes())
        wanted = min(rows + self.order_view.header().sizeHint().height() + 4, whole // 2)
        self._splitter.setSizes([wanted, whole - wanted])

    def _say_title(self, count: int) -> None:
        one = self.tr("Cancel conducting of 1 document")
        many = self.tr("Cancel conducting of {count} documents")
        self.title.setText(counted(self.formats, count, one, many))

    def _explanation(self, reviewed: Reviewed | None) -> str:
        text = self.tr(
            "Stock is taken back, newest document first. After that the documents can be corrected"
            " and conducted again."
        )
        kinds = {each.document.kind for each in reviewed.documents} if reviewed else set()
        if reviewed is not None and kinds.isdisjoint(_SETS_PRICES):
            return text
        return self.tr("{sentence} Purchase prices stay as the receipts set them.").format(
            sentence=text
        )

    def _say_words(self, count: int) -> None:
        one = self.tr("Cancel conducting of 1 document")
        many = self.tr("Cancel conducting of {count} documents")
        self.danger.setText(counted(self.formats, count, one, many))
        self.danger.setShortcut(QKeySequence("Alt+C"))  # a new text takes the old key away

    def _say_button(self) -> None:
        reviewed = self.reviewed
        if reviewed is None or not self.settled:
            return
        ready = len(reviewed.ready_ids)
        self._say_words(ready or len(reviewed.documents))
        lacks = self.form.given().lacks
        if not ready:
            lacks = self.tr("Nothing here can be cancelled yet.")
        self.danger.setEnabled(not lacks)
        self.danger.setToolTip(tip(lacks))
        kept = self.tr("The reason is also kept in this computer's activity history.")
        self.says.setText(lacks or kept)

    def paint_icons(self) -> None:
        palette = self.theme.palette
        self.danger.setIcon(icon("undo", palette, palette.accent_text))

    # -- pressing ------------------------------------------------------------------------------

    def _cancel(self) -> None:
        reviewed, given = self.reviewed, self.form.given()
        if reviewed is None or not self.settled or given.lacks:
            return
        asked = asked_of(reviewed, reviewed.ready_ids, reason=given.reason, comment=given.comment)
        self.accept()
        if given.chosen is not None:
            self.reason_used.emit(given.chosen)
        self.decided.emit(asked)

    def _add(self, ids: list[int]) -> None:
        self.show_reading()
        self.add_wanted.emit(ids)

    # -- linking -------------------------------------------------------------------------------

    def _documents_chosen(self, _keys: list[object]) -> None:
        self.effect.choose_of(self.chosen_documents())

    def _cells_chosen(self, _keys: list[object]) -> None:
        self.order_view.choose(self.effect.chosen_documents())
