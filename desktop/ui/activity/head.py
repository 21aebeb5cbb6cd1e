"""The head of the dock: its name, what is going on, the filter, the search, and the way out."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton

from desktop.ui.activity.entries import Work
from desktop.ui.activity.words import Words
from desktop.ui.icons import icon
from desktop.ui.plain import ElidedLabel, PlainLabel, caption
from desktop.ui.theme import Theme

_PAUSE = 200
"""So long after the last letter the journal is searched."""


class ActivityHead(QFrame):
    """Owns the controls of the dock; the search is told when the typing pauses."""

    searched = Signal(str)
    filtered = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "panel-head")
        self.setObjectName("activity-head")
        self.summary = ElidedLabel(role="note")
        self.summary.setObjectName("activity-summary")
        self.kinds = QComboBox()
        self.kinds.setObjectName("activity-kinds")
        self.kinds.setAccessibleName(self.tr("Which operations are shown"))
        self.kinds.addItem(self.tr("All operations"), None)
        for work, word in words.works().items():
            self.kinds.addItem(word, work)
        self.kinds.currentIndexChanged.connect(self.filtered)
        self.search = QLineEdit()
        self.search.setObjectName("activity-search")
        self.search.setAccessibleName(self.tr("Search by document or person"))
        self.search.setPlaceholderText(self.tr("Document or person"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(200)
        self._glass = self.search.addAction(
            icon("search", theme.palette), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.returnPressed.connect(self._tell)
        self.export = self._button("export-activity", self.tr("Export…"), self.tr("Export…"))
        self.shut = self._button("close-activity", "", self.tr("Close Activity"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 6, 3)
        row.setSpacing(10)
        row.addWidget(PlainLabel(self.tr("Activity"), role="strong"))
        row.addWidget(self.summary, 1)
        for each in (self.kinds, self.search, self.export, self.shut):
            row.addWidget(each)
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def work(self) -> Work | None:
        chosen = self.kinds.currentData()
        return chosen if isinstance(chosen, Work) else None

    def clear(self) -> None:
        self.kinds.setCurrentIndex(0)
        self.search.clear()
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(" ".join(self.search.text().split()))

    def _button(self, name: str, text: str, spoken: str) -> QPushButton:
        button = QPushButton(caption(text))
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        button.setProperty("look", "bare")
        button.setIconSize(QSize(16, 16))
        return button

    def _paint(self) -> None:
        palette = self._theme.palette
        self._glass.setIcon(icon("search", palette))
        self.export.setIcon(icon("export", palette))
        self.shut.setIcon(icon("close", palette))
