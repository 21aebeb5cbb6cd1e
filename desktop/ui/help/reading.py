"""A window with a text to read, to copy and to search by eye; never anything but plain text."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.framed import Framed
from desktop.ui.plain import WrappingLabel
from desktop.ui.theme import Theme

_SIZE = QSize(640, 560)


class ReadingWindow(Framed):
    """Owns one text under a title."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        title: str,
        text: str,
        parent: QWidget | None = None,
        *,
        monospaced: bool = False,
    ) -> None:
        super().__init__(theme, name, title, parent)
        self.heading = WrappingLabel(title, role="dialog-title")
        self.text = QPlainTextEdit()
        self.text.setObjectName("text")
        self.text.setAccessibleName(title)
        self.text.setProperty("look", "reading")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(8)
        if monospaced:
            self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(text)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.text, 1)
        copy = self.offer("copy-text", self.tr("Copy"), far=True)
        copy.clicked.connect(self._copy)
        self.offer_close()
        self.resize(_SIZE)
        self.text.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
