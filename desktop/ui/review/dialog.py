"""What both reviews do alike: being read, being ordered anew, linking documents and stock."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from desktop.stock.movements import Act
from desktop.ui.details.figures import counted
from desktop.ui.formats import Formats
from desktop.ui.icons import icon
from desktop.ui.plain import PlainLabel, tip
from desktop.ui.problem_text import Sentences
from desktop.ui.review.look import look
from desktop.ui.review.named import Named
from desktop.ui.review.order_rows import OrderWords
from desktop.ui.review.row_menu import Decision, RowMenu
from desktop.ui.review.rows import Column
from desktop.ui.review.rows_model import RowsModel
from desktop.ui.review.rows_view import RowsView
from desktop.ui.tasks import Tasks
from desktop.ui.texts import checks
from desktop.ui.theme import Theme
from desktop.work.arranging import arranged
from desktop.work.readings import Order, Part, Plan
from desktop.work.reviewed import Differences, Reviewed, differences

ICON_BESIDE = QSize(22, 16)
"""An icon in a button, with some air between it and the words."""


class ReviewDialog(QDialog):
    """Shows one review and lets the operator order it. What is shown is what is sent.

    It is opened, not run. Whoever opened it answers `read_again_wanted` with a new review, read
    with this one's `plan`.
    """

    decided = Signal(object)
    """An Asked: what the operator wants done."""
    read_again_wanted = Signal()
    list_wanted = Signal(object)
    """The id of a document to be shown in the list."""
    portal_wanted = Signal(object)
    """The id of a document to be opened in Bitrix24."""

    def __init__(
        self, theme: Theme, formats: Formats, tasks: Tasks, count: int, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.formats = formats
        self.reviewed: Reviewed | None = None
        self.changes = Differences()
        self.count = count
        self._tasks = tasks
        self._plan = Plan()
        self._turn = 0
        self.warned: list[str] = []
        """What its owner knows beside the readings, in sentences."""
        self.settled = False
        """Whether what is shown is what would be sent."""
        self._sentences = Sentences(formats)
        self.setObjectName("review")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.order_model = RowsModel(self.order_columns())
        self.order_model.setParent(self)
        self.order_view = RowsView(theme, self.order_model, under=2)
        self.order_view.setObjectName("review-order")
        self.order_view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.order_view.customContextMenuRequested.connect(self._open_menu)
        self.order_view.moved.connect(self.move_current)
        self.order_view.leave_out.connect(self._leave_out_chosen)
        self.menu = RowMenu(self)
        self.menu.decided.connect(self.decide)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.row_button = QPushButton(self.tr("More"))
        self.row_button.setObjectName("review-row-button")
        self.row_button.setAccessibleName(self.tr("More for the selected documents"))
        self.row_button.setProperty("look", "link")
        self.row_button.setAutoDefault(False)
        self.row_button.setMenu(self.menu)
        self.read_at = PlainLabel(role="note")
        self.read_at.setObjectName("review-read-at")
        self.again = QPushButton(self.tr("Read again"))
        self.again.setObjectName("review-again")
        self.again.setAccessibleName(self.tr("Read documents and stock again"))
        self.again.setIconSize(ICON_BESIDE)
        self.again.setShortcut(QKeySequence("F5"))
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self._read_again)
        theme.changed.connect(self._paint)

    # -- what the two reviews fill in ----------------------------------------------------------

    def order_columns(self) -> list[Column]:
        raise NotImplementedError

    def fill(self, reviewed: Reviewed, named: Named) -> None:
        """Show everything but the documents' own rows."""
        raise NotImplementedError

    def show_waiting(self, *, reading: bool) -> None:
        """Nothing can be decided now; with skeletons while the portal is read."""
        raise NotImplementedError

    def paint_icons(self) -> None:
        raise NotImplementedError

    # -- what its owner tells it ---------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        return self._plan

    def show_reading(self) -> None:
        self._turn += 1
        self.settled = False
        self.again.setEnabled(False)
        self.row_button.setEnabled(False)
        self.read_at.setText(self.tr("Reading documents and stock…"))
        self.show_waiting(reading=True)

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """A new reading; what is not as before is marked."""
        self._turn += 1
        before = self.reviewed
        if before is not None:
            self.changes = differences(before, reviewed)
        self._plan = reviewed.plan
        self.count = len(reviewed.documents)
        self._show(reviewed)

    def warnings(self) -> list[str]:
        """What stands above the tables: what is known early, what cannot be known, what changed."""
        said = checks.cannot_know(self.reviewed.readings.problems) if self.reviewed else []
        return [*self.warned, *said, *self.what_changed()]

    # -- ordering anew -------------------------------------------------------------------------

    def replan(self, plan: Plan) -> None:
        """Compute the same readings in another order; nothing can be sent until that is shown."""
        if self.reviewed is None or plan == self._plan:
            return
        self._plan = plan
        self._turn += 1
        self.settled = False
        self.row_button.setEnabled(False)
        self.show_waiting(reading=False)
        self._tasks.start(self._arrange(plan, self._turn), "order a review anew")

    async def _arrange(self, plan: Plan, turn: int) -> None:
        if self.reviewed is None:
            return
        readings = self.reviewed.readings
        reviewed = await asyncio.to_thread(arranged, readings, plan)
        if turn == self._turn:
            self._show(reviewed)

    def move_current(self, steps: int) -> None:
        """The current document goes up or down; the others keep their order."""
        chosen = self.order_view.current_key()
        if self.reviewed is None or not isinstance(chosen, int):
            return
        ids = [each.id for each in self.reviewed.documents if each.id in self.reviewed.forecasts]
        if chosen not in ids:
            return
        at = ids.index(chosen)
        to = at + steps
        if 0 <= to < len(ids):
            ids[at], ids[to] = ids[to], ids[at]
            self.replan(replace(self._plan, order=Order.OWN, own=tuple(ids)))

    def decide(self, decision: Decision) -> None:
        """What the operator chose for the selected documents."""
        ids = frozenset(self.chosen_documents())
        plan = self._plan
        match decision:
            case Decision.UP:
                self.move_current(-1)
            case Decision.DOWN:
                self.move_current(1)
            case Decision.LEAVE_OUT:
                self.replan(replace(plan, left_out=plan.left_out | ids))
            case Decision.TAKE_IN:
                self.replan(replace(plan, left_out=plan.left_out - ids))
            case Decision.INSIST:
                self.replan(replace(plan, insisted=plan.insisted | ids))
            case Decision.GIVE_WAY:
                self.replan(replace(plan, insisted=plan.insisted - ids))
            case Decision.IN_LIST:
                self.list_wanted.emit(min(ids, default=0))
            case Decision.IN_PORTAL:
                self.portal_wanted.emit(min(ids, default=0))

    def what_changed(self) -> list[str]:
        """A sentence about what is not as it was at the last reading."""
        documents = len(self.changes.documents)
        balances = len(self.changes.balances or ())
        if not documents and not balances:
            return []
        count = self.formats.count
        if not balances:
            one = self.tr("1 document has changed since the last reading; it is marked.")
            many = self.tr("{count} documents have changed since the last reading; all are marked.")
            return [counted(self.formats, documents, one, many)]
        if not documents:
            one = self.tr("1 balance has changed since the last reading; it is marked.")
            many = self.tr("{count} balances have changed since the last reading; all are marked.")
            return [counted(self.formats, balances, one, many)]
        text = self.tr(
            "Documents and balances have changed since the last reading ({documents} and"
            " {balances}); all are marked."
        )
        return [text.format(documents=count(documents), balances=count(balances))]

    def chosen_documents(self) -> list[int]:
        return [key for key in self.order_view.chosen_keys() if isinstance(key, int)]

    # -- inside --------------------------------------------------------------------------------

    def _show(self, reviewed: Reviewed) -> None:
        chosen, current = self.order_view.chosen_keys(), self.order_view.current_key()
        self.reviewed = reviewed
        self.settled = True
        self._plan = reviewed.plan
        named = Named(reviewed.readings)
        words = OrderWords(reviewed, named, self.formats, self._sentences, self.changes)
        self.order_model.show_made(words.makers(), words.plain())
        self.again.setEnabled(True)
        self.row_button.setEnabled(bool(reviewed.documents))
        self._say_when(reviewed)
        self.fill(reviewed, named)
        self.order_view.set_current(current)
        self.order_view.choose(chosen)

    def _say_when(self, reviewed: Reviewed) -> None:
        readings = reviewed.readings
        clock = self.formats.clock(readings.read_at, seconds=True)
        whole = not readings.problems.keys() & {Part.DOCUMENTS, Part.LINES, Part.STOCK}
        text = self.tr("Lines and stock read at {time}") if whole else self.tr("Read at {time}")
        self.read_at.setText(text.format(time=clock))
        self.read_at.setToolTip(tip(self.formats.full_moment(readings.read_at)))

    def _read_again(self) -> None:
        self.show_reading()
        self.read_again_wanted.emit()

    def _leave_out_chosen(self) -> None:
        self.decide(Decision.LEAVE_OUT)

    def _open_menu(self, where: QPoint) -> None:
        if self.chosen_documents():
            self.menu.popup(self.order_view.viewport().mapToGlobal(where))

    def _fill_menu(self) -> None:
        if self.reviewed is not None:
            self.menu.offer(self.reviewed, self.chosen_documents())

    def _paint(self) -> None:
        self.setStyleSheet(look(self.theme.palette))
        self.again.setIcon(icon("refresh", self.theme.palette))
        link = self.theme.palette.link
        self.row_button.setIcon(icon("chevron-down", self.theme.palette, link))
        self.paint_icons()

    def _foot_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        return row

    @property
    def act(self) -> Act:
        raise NotImplementedError
