"""The field a webhook's address is pasted into; its code is covered as soon as it is recognised."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from desktop.portal.address import Mistake, Webhook, understand
from desktop.ui.connect.parts import ICON, IconButton, Mark
from desktop.ui.theme import Theme

SHOWN_FOR = 30_000
_COVER = "•" * 16


def covered(webhook: Webhook) -> str:
    """The address with its code covered, however long that is."""
    return f"{webhook.base}/rest/{webhook.user_id}/{_COVER}/"


class AddressField(QLineEdit):
    """Covers the code; what is typed or pasted over a covered address takes its place."""

    recognised = Signal(object)
    """A Webhook that was pasted, or typed to its end."""
    mistaken = Signal(object)
    """The Mistake in what was pasted."""
    cleared = Signal()
    """There is no address any more, or another one is being typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("webhook-address")
        self.setAccessibleName(self.tr("Webhook address"))
        self.setPlaceholderText(self.tr("https://example.bitrix24.com/rest/17/code/"))
        self._webhook: Webhook | None = None
        self._before = ""
        self._lock = Mark(theme, "lock")
        self._lock.setParent(self)
        self.show_button = IconButton(theme, "show-address", self.tr("Show"), "eye", "link")
        self.show_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_button.clicked.connect(self._show_or_hide)
        self.show_button.hide()
        self.hiding = QTimer(self)
        self.hiding.setSingleShot(True)
        self.hiding.setInterval(SHOWN_FOR)
        self.hiding.timeout.connect(self.hide_code)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.addStretch()
        inside.addWidget(self.show_button)
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self.read_now)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a widget needs one
        app.focusChanged.connect(self._focus_went)

    @property
    def webhook(self) -> Webhook | None:
        return self._webhook

    @property
    def is_shown(self) -> bool:
        """Whether the code can be read on the screen."""
        return self.hiding.isActive()

    def read_now(self) -> None:
        """Understand what stands there, whether it was pasted or typed."""
        if self._webhook is not None or not self.text().strip():
            return
        found = understand(self.text())
        if isinstance(found, Mistake):
            self.mistaken.emit(found)
            return
        self._webhook = found
        self.hide_code()
        self.show_button.show()
        self.recognised.emit(found)

    def hide_code(self) -> None:
        self.hiding.stop()
        if self._webhook is not None:
            self.setText(covered(self._webhook))
        self.setReadOnly(False)
        self.show_button.say(self.tr("Show"))
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A covered address is replaced as a whole: half of it could not be edited blindly."""
        self._take_whole()
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._take_whole()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._take_whole()
        super().contextMenuEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _show_or_hide(self) -> None:
        if self.is_shown or self._webhook is None:
            self.hide_code()
            return
        self.setText(self._webhook.url)
        self.setReadOnly(True)  # it is shown to be compared; another one is pasted when covered
        self.hiding.start()
        self.show_button.say(self.tr("Hide"))
        self._make_room()

    def _take_whole(self) -> None:
        if self._webhook is not None and not self.is_shown:
            self.selectAll()

    def _edited(self, text: str) -> None:
        """A jump of several characters is a paste, and is understood at once."""
        if self._webhook is not None:
            self._webhook = None
            self._before = ""
            self.show_button.hide()
            self._make_room()
            if "•" in text:  # dropped into the middle of the cover: neither is an address
                self.clear()
        grown = len(self.text()) - len(self._before)
        self._before = self.text()
        self.cleared.emit()
        if grown > 1:
            self.read_now()

    def _focus_went(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if self.is_shown and new not in (self, self.show_button):
            self.hide_code()

    def _make_room(self) -> None:
        right = self.show_button.sizeHint().width() + 6 if self.show_button.isVisibleTo(self) else 0
        self.setTextMargins(ICON + 6, 0, right, 0)
        self._lock.move(9, (self.height() - ICON) // 2)
