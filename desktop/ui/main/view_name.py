"""The small dialog in which an own view gets its name."""

from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.plain import PlainLabel, WrappingLabel, caption

LONGEST = 80
_WIDTH = 380


class ViewName(QDialog):
    """Asks for a name; says beforehand when a view of that name will be replaced by it."""

    def __init__(
        self, window: QWidget, title: str, act: str, name: str, taken: Collection[str]
    ) -> None:
        super().__init__(window)
        self._act = act
        self._taken = {each.casefold() for each in taken}
        self.setObjectName("view-name-dialog")
        self.setWindowTitle(title)
        self.setModal(True)
        self._edit = QLineEdit(name)
        self._edit.setObjectName("view-name")
        self._edit.setAccessibleName(self.tr("Name of the view"))
        self._edit.setMaxLength(LONGEST)
        self._edit.selectAll()
        self._note = WrappingLabel("", role="second")
        self._note.setObjectName("view-name-note")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = self._buttons.addButton(caption(act), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("accept-name")
        self._save.setProperty("look", "primary")
        self._save.setDefault(True)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setObjectName("give-up")
        self._lay_out()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._edit.textChanged.connect(self._check)
        self._check()

    @property
    def name(self) -> str:
        return " ".join(self._edit.text().split())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(6)
        label = PlainLabel(self.tr("Name of the view"))
        label.setBuddy(self._edit)
        column.addWidget(label)
        column.addWidget(self._edit)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addWidget(self._buttons)
        self._note.setMinimumHeight(2 * self.fontMetrics().height())
        self.setMinimumWidth(_WIDTH)

    def _check(self) -> None:
        there = self.name.casefold() in self._taken
        note = self.tr("You have a view of this name. It will be replaced.") if there else ""
        self._note.setText(note)
        said = self.tr("Replace") if there else self._act
        self._save.setText(caption(said))
        self._save.setEnabled(bool(self.name))
