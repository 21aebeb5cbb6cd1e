"""The painted table of a result."""

from PySide6.QtCore import QEvent, QRect, QRectF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from desktop.stock.outcomes import Fate
from desktop.ui.details.drawing import draw, figures_font, ground, heavier, is_selected
from desktop.ui.icons import paint
from desktop.ui.kinds import kind_sign
from desktop.ui.outcomes.model import Column, Index, OutcomeModel
from desktop.ui.outcomes.row import OutcomeRow
from desktop.ui.outcomes.words import as_table
from desktop.ui.palette import Palette
from desktop.ui.pill import paint_pill, pill_font, pill_size
from desktop.ui.plain import tip
from desktop.ui.theme import Theme

_ROW, _PAD, _ICON, _EDGE = 30, 6, 16, 3
_NARROW = 980
"""Below this width of the table names and routes give way to what happened."""
_LEAST = {
    Column.OUTCOME: 112,
    Column.KIND: 106,
    Column.DOCUMENT: 190,
    Column.ROUTE: 132,
    Column.WHAT: 240,
    Column.TIME: 76,
}


class OutcomeTable(QTableView):
    """Shows an `OutcomeModel`; rows that are chosen can be copied as text."""

    def __init__(self, theme: Theme, model: OutcomeModel) -> None:
        super().__init__()
        self._outcomes = model
        self._theme = theme
        self.setObjectName("outcomes")
        self.setAccessibleName(self.tr("What became of each document"))
        self.setProperty("role", "list")
        self.setModel(model)
        self.setItemDelegate(_Painter(theme, self, model))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(_ROW, QFontMetrics(self.font()).height() + 12))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(48)
        theme.changed.connect(self.viewport().update)

    def chosen(self) -> list[OutcomeRow]:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._outcomes.rows[at] for at in rows]

    def current(self) -> OutcomeRow | None:
        at = self.currentIndex().row()
        return self._outcomes.rows[at] if 0 <= at < len(self._outcomes.rows) else None

    def fit(self) -> None:
        """Figures and pills whole, what happened gets what is left."""
        metrics = QFontMetrics(figures_font(self.font()))
        rows = self._outcomes.rows
        needs = dict(_LEAST)
        if self.viewport().width() < _NARROW:
            needs |= {Column.DOCUMENT: 130, Column.ROUTE: 104, Column.WHAT: 180}
        ends = {(row.outcome and row.outcome.fate, row.stage): row for row in rows}
        signs = [self._outcomes.pill(row) for row in ends.values()]
        font = pill_font(self.font())
        pills = [pill_size(sign, font).width() for sign in signs]
        needs[Column.OUTCOME] = max([needs[Column.OUTCOME], *(each + 2 * _PAD for each in pills)])
        kinds = [kind_sign(code).word for code in {row.kind_code for row in rows}]
        wide = [metrics.horizontalAdvance(word) + _ICON + 6 + 2 * _PAD for word in kinds]
        needs[Column.KIND] = max([needs[Column.KIND], *wide])
        times = [self._outcomes.cell(row, Column.TIME) for row in rows[:50]]
        clock = [metrics.horizontalAdvance(time) + 2 * _PAD + 4 for time in times]
        needs[Column.TIME] = max([needs[Column.TIME], *clock])
        has_routes = any(row.route for row in self._outcomes.result.rows)
        self.setColumnHidden(Column.ROUTE, not has_routes)
        taken = sum(
            need
            for column, need in needs.items()
            if column is not Column.WHAT and (has_routes or column is not Column.ROUTE)
        )
        needs[Column.WHAT] = max(needs[Column.WHAT], self.viewport().width() - taken)
        for column, need in needs.items():
            self.setColumnWidth(column, need)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(as_table(self._outcomes.told(self.chosen())[1:]))
            event.accept()
            return
        super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints one cell of a result."""

    def __init__(self, theme: Theme, table: OutcomeTable, model: OutcomeModel) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.row() >= len(self._model.rows):
            return
        palette = self._theme.palette
        whole: QRect = option.rect
        row, column = self._model.rows[index.row()], Column(index.column())
        painter.save()
        painter.setLayoutDirection(self._table.layoutDirection())
        painter.setClipRect(whole)
        painter.fillRect(whole, QColor(ground(option, palette, palette.base)))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, QColor(palette.line))
        inside = whole.adjusted(_PAD, 0, -_PAD, -1)
        self._paint_cell(painter, inside, row, column, quiet=not is_selected(option))
        if index.row() == self._table.currentIndex().row():
            self._paint_current(painter, whole, column, palette)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, inside: QRect, row: OutcomeRow, column: Column, *, quiet: bool
    ) -> None:
        palette, font = self._theme.palette, self._table.font()
        text = self._model.cell(row, column)
        match column:
            case Column.OUTCOME:
                self._paint_pill(painter, inside, row)
            case Column.KIND:
                rest = self._paint_icon(
                    painter, inside, kind_sign(row.kind_code).icon, palette.text2
                )
                draw(painter, rest, text, font, palette.text)
            case Column.DOCUMENT:
                self._paint_name(painter, inside, row)
            case Column.ROUTE:
                draw(painter, inside, text, font, palette.text)
            case Column.WHAT:
                self._paint_what(painter, inside, row, text, quiet=quiet)
            case Column.TIME:
                draw(painter, inside, text, figures_font(font), palette.text2, at_end=True)

    def _paint_pill(self, painter: QPainter, inside: QRect, row: OutcomeRow) -> None:
        font = pill_font(self._table.font())
        sign = self._model.pill(row)
        size = pill_size(sign, font)
        top = inside.top() + (inside.height() - size.height() + 1) // 2
        where = QRect(inside.left(), top, size.width(), size.height())
        shown = QRectF(QStyle.visualRect(self._table.layoutDirection(), inside, where))
        mirrored = self._table.isRightToLeft()
        paint_pill(painter, shown, sign, self._theme.palette, font, mirrored=mirrored)

    def _paint_icon(self, painter: QPainter, inside: QRect, name: str, colour: str) -> QRect:
        """A drawing where reading begins; what is left beside it."""
        top = inside.top() + (inside.height() - _ICON + 1) // 2
        where = QRect(inside.left(), top, _ICON, _ICON)
        rest = inside.adjusted(_ICON + 6, 0, 0, 0)
        direction = self._table.layoutDirection()
        paint(painter, name, colour, QRectF(QStyle.visualRect(direction, inside, where)))
        return QStyle.visualRect(direction, inside, rest)

    def _paint_name(self, painter: QPainter, inside: QRect, row: OutcomeRow) -> None:
        palette = self._theme.palette
        strong = heavier(figures_font(self._table.font()), QFont.Weight.DemiBold)
        wide = min(QFontMetrics(strong).horizontalAdvance(row.name), inside.width())
        direction = self._table.layoutDirection()
        first = QRect(inside.left(), inside.top(), wide + 1, inside.height())
        draw(painter, QStyle.visualRect(direction, inside, first), row.name, strong, palette.text)
        rest = inside.adjusted(wide + 8, 0, 0, 0)
        if rest.width() > _ICON:
            title = " ".join(row.title.split())
            place = QStyle.visualRect(direction, inside, rest)
            draw(painter, place, title, self._table.font(), palette.text2)

    def _paint_what(
        self, painter: QPainter, inside: QRect, row: OutcomeRow, text: str, *, quiet: bool
    ) -> None:
        palette, font = self._theme.palette, self._table.font()
        outcome = row.outcome
        if outcome is not None and outcome.fate is Fate.REFUSED:
            draw(painter, inside, text, heavier(font, QFont.Weight.Medium), palette.text)
            return
        icon = _icon_beside(row)
        if icon:
            rest = self._paint_icon(painter, inside, icon, palette.link)
            draw(painter, rest, text, font, palette.text)
            return
        plain = outcome is None or outcome.fate is Fate.DONE
        faint = palette.text3 if quiet else palette.text2
        draw(painter, inside, text, font, faint if plain else palette.text)

    def _paint_current(
        self, painter: QPainter, whole: QRect, column: Column, palette: Palette
    ) -> None:
        active = self._table.hasFocus()
        colour = QColor(palette.focus if active else palette.field_border)
        painter.fillRect(whole.left(), whole.top(), whole.width(), 1, colour)
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, colour)
        if column is Column.OUTCOME:
            edge = QRect(whole.left(), whole.top(), _EDGE, whole.height())
            painter.fillRect(QStyle.visualRect(self._table.layoutDirection(), whole, edge), colour)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text of a cell that is too narrow for it."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        cell: QRect = option.rect
        text = str(index.data() or "")
        if index.column() == Column.TIME:
            row = self._model.rows[index.row()]
            shown = self._model.telling.formats.full_moment(row.at)
        else:
            taken = _ICON + 6 if index.column() in (Column.KIND, Column.WHAT) else 0
            wide = QFontMetrics(self._table.font()).horizontalAdvance(text) + taken + 2 * _PAD
            shown = text if wide > cell.width() else ""
        QToolTip.showText(event.globalPos(), tip(shown), view)
        return True


def _icon_beside(row: OutcomeRow) -> str:
    """The drawing of what is special about an act that ended well."""
    outcome = row.outcome
    if outcome is None:
        return ""
    if row.comment_problem is not None:
        return "comment"
    if outcome.fate is Fate.DONE and outcome.checked:
        return "checking"
    return "user" if outcome.fate is Fate.ALREADY else ""
