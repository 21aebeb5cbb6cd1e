"""The summary row: what is selected and what could be done to it, and how many match."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStyle, QWidget

from desktop.records.views import Totals
from desktop.ui.fact_label import FactLabel
from desktop.ui.figures import Figures
from desktop.ui.filters.fitting import MARGIN, lines
from desktop.ui.plain import PlainLabel, caption

_HEIGHT = 30
_GAP = 12


class SummaryRow(QWidget):
    """Speaks of the selection at the left and of the whole list at the right."""

    select_all_wanted = Signal()
    clear_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._selected = Totals()
        self._hidden = 0
        self._matching = 0
        self._all = 0
        self.setObjectName("summary")
        self.setAccessibleName(self.tr("Selection"))
        self._words = FactLabel()
        self._words.setObjectName("selected")
        self._select_all = self._link("select-all", self.select_all_wanted.emit)
        self._clear = self._link("clear-selection", self.clear_wanted.emit)
        self._match = PlainLabel(role="second")
        self._match.setObjectName("match")
        self._save = self._link("save-view", self.save_wanted.emit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._say(self._clear, self.tr("Clear selection"))
        self._say(self._save, self.tr("Save view…"))
        self._save.hide()
        self._refresh()

    def set_selected(self, selected: Totals, hidden: int = 0) -> None:
        """What is selected, and how many of it the filters hide now."""
        self._selected, self._hidden = selected, hidden
        self._refresh()

    def set_matching(self, matching: int, of_all: int) -> None:
        self._matching, self._all = matching, of_all
        self._refresh()

    def set_changed(self, changed: bool) -> None:
        """Whether the view differs from what was saved; only then can it be saved."""
        self._save.setVisible(changed)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the style sheet has given the links their true widths."""
        super().showEvent(event)
        self._arrange()

    def _link(self, name: str, act: Callable[[], None]) -> QPushButton:
        link = QPushButton()
        link.setObjectName(name)
        link.setProperty("look", "link")
        link.setAutoDefault(False)
        link.clicked.connect(act)
        return link

    def _lay_out(self) -> None:
        """The row places its pieces itself, for they may need more than one line."""
        self._links = QWidget()
        links = QHBoxLayout(self._links)
        links.setContentsMargins(0, 0, 0, 0)
        links.setSpacing(_GAP)
        links.addWidget(self._select_all)
        links.addWidget(self._clear)
        self._leading: tuple[QWidget, ...] = (self._words, self._links)
        self._trailing = (self._match, self._save)
        for piece in (*self._leading, *self._trailing):
            piece.setParent(self)

    def _say(self, link: QPushButton, text: str) -> None:
        link.setText(caption(text))
        link.setAccessibleName(text)

    def _refresh(self) -> None:
        count = self._figures.count
        chosen = self._selected.count
        detail = self._detail_text()
        self._words.setVisible(bool(chosen))
        self._links.setVisible(bool(chosen))
        self._words.show_fact(self._count_text(with_more=bool(detail)), detail)
        all_text = self.tr("Select all {count}").format(count=count(self._matching))
        self._say(self._select_all, all_text)
        shown = chosen - self._hidden
        self._select_all.setVisible(shown < self._matching)
        self._match.setVisible(bool(self._all))
        self._match.setText(
            self.tr("{matching} of {all} match").format(
                matching=count(self._matching), all=count(self._all)
            )
        )
        self.setAccessibleDescription(self._words.text() if chosen else "")
        self._arrange()

    def _count_text(self, *, with_more: bool) -> str:
        count = self._figures.count
        if self._hidden:
            said = self.tr("{count} selected, {hidden} not shown").format(
                count=count(self._selected.count), hidden=count(self._hidden)
            )
        else:
            said = self.tr("{count} selected").format(count=count(self._selected.count))
        return self.tr("{selected}:").format(selected=said) if with_more else said

    def _detail_text(self) -> str:
        """6 to conduct, 1 to cancel · 22,789.30 €; of what there is none, nothing is said."""
        count, selected = self._figures.count, self._selected
        acts = []
        if selected.drafts:
            acts.append(self.tr("{count} to conduct").format(count=count(selected.drafts)))
        if selected.conducted:
            acts.append(self.tr("{count} to cancel").format(count=count(selected.conducted)))
        parts = [", ".join(acts)] if acts else []
        if selected.sums:
            parts.append(self._figures.sums(selected.sums))
        if selected.without_total:
            missing = self.tr("{count} without a total")
            parts.append(missing.format(count=count(selected.without_total)))
        return " · ".join(parts)

    def _arrange(self) -> None:
        """Figures and links are never cut: what finds no room goes on in another line."""
        pieces = [piece for piece in (*self._leading, *self._trailing) if not piece.isHidden()]
        widths = [self._width_of(piece) for piece in pieces]
        made = [line for line in lines(self.width(), 0, [width + _GAP for width in widths]) if line]
        top = 0
        for line in made:
            tall = max(self._height_of(pieces[at], widths[at]) for at in line)
            left, right = MARGIN, self.width() - MARGIN
            for at in line:
                if pieces[at] in self._leading:
                    self._put(pieces[at], QRect(left, top, widths[at], tall))
                    left += widths[at] + _GAP
            for at in reversed(line):
                if pieces[at] in self._trailing:
                    right -= widths[at]
                    self._put(pieces[at], QRect(right, top, widths[at], tall))
                    right -= _GAP
            top += tall
        self.setFixedHeight(max(_HEIGHT, top + 6))

    def _width_of(self, piece: QWidget) -> int:
        if piece is not self._words:
            return piece.sizeHint().width()
        return min(self._words.natural_width(), max(1, self.width() - 2 * MARGIN - _GAP))

    def _height_of(self, piece: QWidget, width: int) -> int:
        least = max(_HEIGHT - 6, self._clear.sizeHint().height())
        return max(least, self._words.heightForWidth(width)) if piece is self._words else least

    def _put(self, piece: QWidget, place: QRect) -> None:
        piece.setMinimumHeight(0)  # what the last width needed is of no account
        piece.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
