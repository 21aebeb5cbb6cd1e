"""The buttons under a result."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desktop.ui.icons import icon
from desktop.ui.plain import caption, tip
from desktop.ui.theme import Theme


class ResultFoot(QFrame):
    """Owns the buttons; each says why it cannot be pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "dialog-foot")
        self.export = self._button("export-result", self.tr("Export…"))
        self.check = self._button("check-now", self.tr("Check now"))
        self.shut = self._button("close-result", self.tr("Close"))
        self.retry = self._button("retry-refused", self.tr("Retry refused"))
        self.select = self._button("select-in-list", self.tr("Select in list"))
        self.select.setProperty("look", "primary")
        self.select.setDefault(True)
        self.select.setToolTip(
            tip(
                self.tr(
                    "Selects the marked documents in the list; with none or one marked, those"
                    " that were refused or are unknown, else all."
                )
            )
        )
        self.check.setToolTip(tip(self.tr("Read the unknown documents back from the portal.")))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self.export)
        row.addStretch()
        for each in (self.check, self.shut, self.retry, self.select):
            row.addWidget(each)
        theme.changed.connect(self._paint)
        self._paint()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(caption(text))
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setIconSize(QSize(16, 16))
        button.setAutoDefault(False)
        return button

    def offer(
        self, *, refused: int, not_sent: int, any_refused: bool, unknown: int, under_way: bool
    ) -> None:
        """`refused` and `not_sent` are those that are worth asking again."""
        if not_sent and not refused:
            text = self.tr("Start the rest")
        elif not_sent:
            text = self.tr("Retry what was not done")
        else:
            text = self.tr("Retry refused")
        self.retry.setText(caption(text))
        self.retry.setAccessibleName(text)
        self.retry.setEnabled(bool(refused or not_sent) and not under_way)
        self.retry.setToolTip(tip(self._why_no_retry(refused + not_sent, any_refused, under_way)))
        self.check.setVisible(unknown > 0)

    def _why_no_retry(self, worth: int, any_refused: bool, under_way: bool) -> str:
        if under_way:
            return self.tr("The operation is still running.")
        if worth:
            return self.tr("Opens the review with these documents; nothing is sent yet.")
        if any_refused:
            return self.tr("Asking again would change nothing for what was refused.")
        return self.tr("Nothing was refused.")

    def _paint(self) -> None:
        palette = self._theme.palette
        self.export.setIcon(icon("export", palette))
        self.check.setIcon(icon("checking", palette))
        self.retry.setIcon(icon("refresh", palette))
