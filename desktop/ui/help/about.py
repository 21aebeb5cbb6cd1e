"""About: the version, the licence, and the licences of every part."""

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ground.parts import as_text, parts
from desktop.ui.framed import Framed
from desktop.ui.icons import application_icon
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.theme import Theme

_SIZE = QSize(640, 560)
_SIGN = 48


class AboutWindow(Framed):
    """Reads the licences from what is installed, so that the list is never out of date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "about", "", parent)
        self.setWindowTitle(self.tr("About Storekeeper"))
        sign = PlainLabel()
        sign.setPixmap(application_icon().pixmap(_SIGN, _SIGN))
        title = WrappingLabel(
            self.tr("Storekeeper {version}").format(version=__version__), role="dialog-title"
        )
        title.setObjectName("version")
        what = WrappingLabel(
            self.tr("Conducts, reviews and reverses the stock documents of a Bitrix24 portal."),
            role="second",
        )
        licence = WrappingLabel(
            self.tr(
                "Free software under the MIT licence. Its window is made with Qt {qt}, used under"
                " the LGPL. Not made or endorsed by Bitrix24."
            ).format(qt=qVersion()),
            role="note",
        )
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (title, what, licence):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign)
        head.addLayout(words, 1)
        self.licences = QPlainTextEdit()
        self.licences.setObjectName("licences")
        self.licences.setAccessibleName(self.tr("Licences of all parts"))
        self.licences.setProperty("look", "reading")
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setPlainText(as_text(parts(), self.tr("Parts and their licences")))
        self.body.addLayout(head)
        self.body.addWidget(self.licences, 1)
        self.offer_close()
        self.resize(_SIZE)
        self.licences.setFocus()
