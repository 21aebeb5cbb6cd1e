"""All keys on one page, made of the very actions that listen to them: it cannot be out of date."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.ui.framed import Framed
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.theme import Theme

_SIZE = QSize(560, 620)
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """A menu's name and its actions; `keys` are those that no action has: what they do, the key."""

    name: str
    actions: Sequence[QAction] = ()
    keys: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    what: str
    keys: str


def _rows(group: ShortcutGroup) -> list[_Row]:
    made = [
        _Row(_words(action), ", ".join(key.toString(_NATIVE) for key in action.shortcuts()))
        for action in group.actions
        if not action.isSeparator() and not action.shortcut().isEmpty()
    ]
    made += [_Row(what, QKeySequence(key).toString(_NATIVE) or key) for what, key in group.keys]
    return list(dict.fromkeys(made))


def _words(action: QAction) -> str:
    """As the menu says it, without the mark under a letter."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def as_text(groups: Sequence[ShortcutGroup]) -> str:
    """The keys in two columns, to be printed or hung on the wall."""
    listed = [(group.name, _rows(group)) for group in groups]
    widest = max((len(row.what) for _, rows in listed for row in rows), default=0)
    blocks = [
        "\n".join([name, *(f"  {row.what:<{widest}}  {row.keys}" for row in rows)])
        for name, rows in listed
        if rows
    ]
    return "\n\n".join(blocks) + "\n"


class KeyboardWindow(Framed):
    """Lists what has a key, grouped as in the menus; typing looks for words and keys."""

    def __init__(
        self, theme: Theme, groups: Sequence[ShortcutGroup], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "keyboard", "", parent)
        title = self.tr("Keyboard")
        self.setWindowTitle(title)
        self._groups = groups
        self._search = QLineEdit()
        self._search.setObjectName("search-keys")
        self._search.setPlaceholderText(self.tr("Search an action or a key"))
        self._search.setAccessibleName(self.tr("Search an action or a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._look_for)
        self._tree = self._make_tree(title)
        self._nothing = PlainLabel(self.tr("Nothing found"), role="quiet")
        self._nothing.setObjectName("nothing-found")
        self._nothing.hide()
        self.body.addWidget(WrappingLabel(title, role="dialog-title"))
        self.body.addWidget(self._search)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._tree, 1)
        copy = self.offer("copy-keys", self.tr("Copy as text"), far=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.offer_close()
        self.resize(_SIZE)
        self._search.setFocus()

    def text(self) -> str:
        return as_text(self._groups)

    def _make_tree(self, title: str) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("keys")
        tree.setAccessibleName(title)
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for group in self._groups:
            rows = _rows(group)
            if not rows:
                continue
            head = QTreeWidgetItem(tree, [group.name])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            head.setFont(0, font)
            head.setFirstColumnSpanned(True)
            for row in rows:
                item = QTreeWidgetItem(head, ["\u2003" + row.what, row.keys])
                item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.what}: {row.keys}")
        tree.expandAll()
        header = tree.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return tree

    def _look_for(self, text: str) -> None:
        wanted = text.casefold().split()
        found = False
        for at in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(at)
            assert group is not None  # noqa: S101 - the tree just counted it
            shown = 0
            for row in range(group.childCount()):
                item = group.child(row)
                assert item is not None  # noqa: S101 - the group just counted it
                said = f"{item.text(0)} {item.text(1)} {group.text(0)}".casefold()
                fits = all(word in said for word in wanted)
                item.setHidden(not fits)
                shown += fits
            group.setHidden(shown == 0)
            found = found or shown > 0
        self._nothing.setVisible(not found)
