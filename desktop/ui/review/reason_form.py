"""Why conducting is cancelled, and whether that is added to the documents' comments."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.details.choice import ChoiceBox
from desktop.ui.details.texts import one_line
from desktop.ui.formats import Formats
from desktop.ui.icons import pixmap
from desktop.ui.plain import ElidedLabel, PlainLabel
from desktop.ui.reasons import ReasonWords
from desktop.ui.theme import Theme
from desktop.ui.tick_box import TickBox
from desktop.work.settings import OTHER, Reason

LONGEST_COMMENT = 1_000
_LONGEST_TEXT = 500


@dataclass(frozen=True, slots=True)
class Given:
    """What the operator said."""

    reason: str = ""
    comment: str = ""
    """The line for the documents' comments; empty where none is to be added."""
    lacks: str = ""
    """What is still missing, as a sentence."""
    chosen: Reason | None = None


class ReasonForm(QWidget):
    """A reason from the list and free words, with a preview of the comment they make."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        reasons: Sequence[Reason],
        person: str,
        *,
        required: bool,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._formats = formats
        self._reasons = list(reasons)
        self._words = ReasonWords(self)
        self._person = person
        self._required = required
        self._comments: list[str] = []
        self.choice = ChoiceBox(theme)
        self.choice.setObjectName("review-reason")
        self.choice.setAccessibleName(self.tr("Reason"))
        self.choice.setMinimumWidth(232)
        first = self.tr("Choose a reason") if required else self.tr("No reason")
        self.choice.addItem(first, None)
        for reason in self._reasons:
            self.choice.addItem(one_line(self._words.name(reason), 60), reason.key)
        self.text = QLineEdit()
        self.text.setObjectName("review-reason-text")
        self.text.setAccessibleName(self.tr("What happened, in your own words"))
        self.text.setPlaceholderText(self.tr("What happened, in your own words"))
        self.text.setMaxLength(_LONGEST_TEXT)
        self.add = TickBox(theme, self.tr("Add the reason to the document's comment"))
        self.add.setObjectName("review-add-comment")
        self._picture = PlainLabel()
        self.preview = ElidedLabel(role="note")
        self.preview.setObjectName("review-comment-preview")
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._changed)
        self.text.textChanged.connect(self._changed)
        self.add.toggled.connect(self._changed)
        theme.changed.connect(self._paint)
        self._paint()
        self._changed()

    def set_comments(self, comments: Sequence[str]) -> None:
        """The comments that stand on the documents already."""
        self._comments = list(comments)
        self._changed()

    def given(self) -> Given:
        reason = self._chosen()
        words = one_line(self.text.text(), _LONGEST_TEXT)
        said = self._said(reason, words)
        adds = self.add.isChecked() and bool(said) and not self._all_too_long()
        return Given(said, self.line() if adds else "", self._lacks(reason, words), reason)

    def line(self) -> str:
        """The line that is added to a comment."""
        reason = self._chosen()
        said = self._said(reason, one_line(self.text.text(), _LONGEST_TEXT))
        when = self._formats.stamp()
        if not self._person:
            return self.tr("{when}: conducting cancelled. {reason}").format(when=when, reason=said)
        return self.tr("{when}, {person}: conducting cancelled. {reason}").format(
            when=when, person=one_line(self._person), reason=said
        )

    def focus_first(self) -> None:
        self.text.setFocus()

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Reason"), role="strong")
        title.setMinimumWidth(64)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.choice, 0, 1)
        grid.addWidget(self.text, 0, 2)
        grid.addWidget(self.add, 1, 1, 1, 2)
        below = QHBoxLayout()
        below.setContentsMargins(24, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self._picture)
        below.addWidget(self.preview, 1)
        grid.addLayout(below, 2, 1, 1, 2)

    def _chosen(self) -> Reason | None:
        at = self.choice.currentIndex() - 1
        return self._reasons[at] if at >= 0 else None

    def _said(self, reason: Reason | None, words: str) -> str:
        if reason is None or (reason == OTHER and words):
            return words
        if not words:
            return self._words.name(reason)
        return self.tr("{reason}: {words}").format(reason=self._words.name(reason), words=words)

    def _lacks(self, reason: Reason | None, words: str) -> str:
        if reason is None and self._required:
            return self.tr("Choose a reason")
        if reason is not None and reason == OTHER and not words:
            return self.tr("Say in your own words what happened")
        return ""

    def _too_long(self) -> int:
        """How many documents have no room for another line in their comment."""
        line = len(self.line())
        return sum(
            len(comment) + bool(comment) + line > LONGEST_COMMENT for comment in self._comments
        )

    def _all_too_long(self) -> bool:
        return bool(self._comments) and self._too_long() == len(self._comments)

    def _changed(self) -> None:
        self.preview.set_whole(self._preview())
        self._picture.setVisible(bool(self.preview.whole()))
        self.changed.emit()

    def _preview(self) -> str:
        if not self.add.isChecked():
            return ""
        reason, words = self._chosen(), one_line(self.text.text(), _LONGEST_TEXT)
        if not self._said(reason, words):
            return self.tr("The comment stays as it is until a reason is given.")
        many = self._too_long()
        if self._all_too_long():
            return self.tr("The comment would be too long; the reason stays in Activity only.")
        if many:
            text = self.tr(
                "The comment of {count} documents would be too long; there the reason stays in"
                " Activity only."
            )
            return text.format(count=self._formats.count(many))
        return self.tr("“{line}”").format(line=self.line())

    def _paint(self) -> None:
        colour = self._theme.palette.text2
        self._picture.setPixmap(pixmap("comment", colour, 14, self.devicePixelRatioF()))
