"""The reasons for cancelling: added, renamed, moved and deleted, all by keys as well."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.plain import WrappingLabel, tip
from desktop.ui.reasons import ReasonWords
from desktop.ui.settings.page import Page
from desktop.ui.theme import Theme
from desktop.work.settings import (
    LONGEST_REASON,
    MOST_REASONS,
    Reason,
    Settings,
    own_reason,
    reason_name,
)

_LIST = QSize(220, 230)


class ReasonsPage(Page):
    """Owns the list while it is edited; every change is wanted at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "reasons", QCoreApplication.translate("ReasonsPage", "Reasons"))
        self._words = ReasonWords(self)
        self._reasons: tuple[Reason, ...] = ()
        self._before: tuple[Reason, ...] = ()
        self._filling = False
        self.rows.addWidget(
            WrappingLabel(
                self.tr(
                    "Offered when conducting is cancelled; the one you gave last stands first, and"
                    " “Other” is always there."
                ),
                role="note",
            )
        )
        self.put_below(self._make_editor(), "reasons")
        self._make_keys()

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        if settings.reasons != self._reasons:
            self._show(settings.reasons, self._list.currentRow())

    # -- parts ---------------------------------------------------------------------------------

    def _make_editor(self) -> QWidget:
        editor = QWidget()
        self._list = QListWidget()
        self._list.setObjectName("reason-list")
        self._list.setAccessibleName(self.title)
        self._list.setMinimumSize(_LIST)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._list.itemChanged.connect(self._renamed)
        self._list.currentRowChanged.connect(self._enable)
        self._new = QLineEdit()
        self._new.setObjectName("new-reason")
        self._new.setMaxLength(LONGEST_REASON)
        self._new.setPlaceholderText(self.tr("New reason"))
        self._new.setAccessibleName(self.tr("New reason"))
        self._new.textChanged.connect(self._enable)
        self._new.returnPressed.connect(self.add)
        self._add = self._button("add-reason", self.tr("Add"), self.add)
        self._said = WrappingLabel(role="note")
        self._said.setObjectName("reasons-said")
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self._new, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(adding)
        left.addWidget(self._list, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._add)
        self._rename = self._button("rename-reason", self.tr("Rename"), self.rename)
        self._up = self._button("move-up", self.tr("Move up"), lambda: self.move_by(-1))
        self._down = self._button("move-down", self.tr("Move down"), lambda: self.move_by(1))
        self._delete = self._button("delete-reason", self.tr("Delete"), self.delete)
        self._undo = self._button("undo-reasons", self.tr("Undo"), self.undo)
        for button in (self._rename, self._up, self._down, self._delete, self._undo):
            right.addWidget(button)
        right.addStretch()
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addLayout(left, 1)
        both.addLayout(right)
        whole = QVBoxLayout(editor)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(both, 1)
        whole.addWidget(self._said)
        return editor

    def _button(self, name: str, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    def _make_keys(self) -> None:
        for key, button in (
            ("Alt+Up", self._up),
            ("Alt+Down", self._down),
            ("Del", self._delete),
            ("Ctrl+Z", self._undo),
        ):
            shortcut = QShortcut(QKeySequence(key), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(tip(shown))
        self._rename.setToolTip(tip("F2"))

    # -- what is done to the list --------------------------------------------------------------

    def add(self) -> None:
        name = reason_name(self._new.text())
        if not name or not self._free(name):
            return
        if len(self._reasons) >= MOST_REASONS:
            self._say(self.tr("There are {number} reasons already.").format(number=MOST_REASONS))
            return
        made = own_reason(name, self._reasons)
        self._new.clear()
        self._want((*self._reasons, made), len(self._reasons))

    def rename(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._list.setFocus()
            self._list.editItem(item)

    def move_by(self, rows: int) -> None:
        row = self._list.currentRow()
        goal = row + rows
        if row < 0 or not 0 <= goal < len(self._reasons):
            return
        moved = list(self._reasons)
        moved.insert(goal, moved.pop(row))
        self._want(tuple(moved), goal)

    def delete(self) -> None:
        row = self._list.currentRow()
        if row < 0:
            return
        gone = self._reasons[row]
        left = (*self._reasons[:row], *self._reasons[row + 1 :])
        self._want(left, min(row, len(left) - 1))
        self._say(self.tr("“{reason}” was deleted.").format(reason=self._words.name(gone)))

    def undo(self) -> None:
        """Take the last change back; pressed again, it is made again."""
        self._want(self._before, self._list.currentRow())

    def _renamed(self, item: QListWidgetItem) -> None:
        row = self._list.row(item)
        if self._filling or not 0 <= row < len(self._reasons):
            return
        was, name = self._reasons[row], reason_name(item.text())
        shipped = self._words.shipped(was.key)
        if name == self._words.name(was) or (not name and not shipped):
            self._show(self._reasons, row)
            return
        if name and not self._free(name, but=was):
            self._show(self._reasons, row)
            return
        renamed = Reason(was.key, "" if name == shipped else name)
        self._want((*self._reasons[:row], renamed, *self._reasons[row + 1 :]), row)

    # -- what is shown -------------------------------------------------------------------------

    def _free(self, name: str, but: Reason | None = None) -> bool:
        taken = any(
            self._words.name(reason).casefold() == name.casefold()
            for reason in (*self._reasons, Reason("other"))
            if reason != but
        )
        if taken:
            self._say(self.tr("“{reason}” is there already.").format(reason=name))
        return not taken

    def _want(self, reasons: tuple[Reason, ...], row: int) -> None:
        self._before = self._reasons
        self._say("")
        self._show(reasons, row)
        self.wanted.emit("reasons", reasons)

    def _show(self, reasons: tuple[Reason, ...], row: int) -> None:
        self._filling = True
        self._reasons = reasons
        self._before = self._before or reasons
        while self._list.count() > len(reasons):
            self._list.takeItem(self._list.count() - 1)
        for at, reason in enumerate(reasons):
            item = self._list.item(at)
            if item is None:
                item = QListWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self._list.addItem(item)
            item.setText(self._words.name(reason))
            item.setToolTip(tip(self._words.name(reason)))
        self._filling = False
        self._list.setCurrentRow(min(max(row, 0), len(reasons) - 1))
        self._enable()

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)

    def _enable(self) -> None:
        row, last = self._list.currentRow(), len(self._reasons) - 1
        self._add.setEnabled(bool(self._new.text().strip()))
        self._rename.setEnabled(row >= 0)
        self._delete.setEnabled(row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < last)
        self._undo.setEnabled(self._before != self._reasons)
