"""The page of the incoming webhook: one field, and what is wrong with what was pasted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.portal.address import Mistake, Webhook
from desktop.ui.connect.masked import AddressField
from desktop.ui.connect.parts import IconButton, Notice
from desktop.ui.connect.sentences import Sentences
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme


class WebhookPage(QWidget):
    """Takes an address; `wanted` asks for its test."""

    wanted = Signal(object)
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sentences = Sentences(self)
        self.field = AddressField(theme)
        label = PlainLabel(self.tr("Webhook address"))
        label.setBuddy(self.field)
        self._where = IconButton(theme, "where-webhook", self.tr("Where do I get it?"), look="link")
        self._where.setCheckable(False)
        self._where.clicked.connect(self._tell_where)
        self.test_button = IconButton(theme, "test-again", self.tr("Test again"), "refresh")
        self.test_button.setEnabled(False)
        self.test_button.clicked.connect(self._test)
        self.notice = Notice(theme, "address-notice")
        head = QHBoxLayout()
        head.addWidget(label)
        head.addStretch()
        head.addWidget(self._where)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.test_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.notice)
        self.field.recognised.connect(self._recognised)
        self.field.mistaken.connect(self._mistaken)
        self.field.cleared.connect(self._cleared)

    def _recognised(self, webhook: Webhook) -> None:
        self.notice.say("")
        self.test_button.setEnabled(True)
        self.wanted.emit(webhook)

    def _mistaken(self, mistake: Mistake) -> None:
        self.notice.say(self._sentences.mistake(mistake))

    def _cleared(self) -> None:
        self.notice.say("")
        self.test_button.setEnabled(False)
        self.changed.emit()

    def _test(self) -> None:
        if self.field.webhook is not None:
            self.field.hide_code()
            self.wanted.emit(self.field.webhook)

    def _tell_where(self) -> None:
        self.notice.say(
            self.tr(
                "In Bitrix24 open Developer resources › Other › Incoming webhook, choose the"
                " permissions catalog, crm and user_brief, save, and copy the address."
            ),
            "info",
            Tone.WORKING,
        )
