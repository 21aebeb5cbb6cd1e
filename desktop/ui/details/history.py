"""The tab of what became of a document: the portal's facts and this computer's journal, by time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from desktop.ui.details.figures import Figures
from desktop.ui.details.texts import LONG_COMMENT, lines_kept, one_line, within
from desktop.ui.details.vacancy import Vacancy
from desktop.ui.icons import pixmap
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme

_ICON, _INDENT = 16, 24
_SHOWN = 1_000


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened to a document."""

    moment: datetime | None
    who: str
    icon: str
    sentence: str
    reason: str = ""
    tone: Tone | None = None


class HistoryPage(QWidget):
    """All entries as one text, newest first, to be read, selected and copied."""

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._theme = theme
        self._figures = figures
        self._entries: tuple[HistoryEntry, ...] = ()
        self.text = QTextEdit()
        self.text.setObjectName("history")
        self.text.setAccessibleName(self.tr("History of the document"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.document().setDocumentMargin(12)
        self.vacancy = Vacancy(theme, "history-vacancy")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(self.vacancy, 1)
        theme.changed.connect(self._write)
        self.show_reading()

    def show_reading(self) -> None:
        self._entries = ()
        self.text.clear()
        self.text.hide()
        self.vacancy.reading(self.tr("Reading history…"))
        self.vacancy.show()

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        never = datetime.min.replace(tzinfo=UTC)
        sorted_entries = sorted(entries, key=lambda entry: entry.moment or never, reverse=True)
        told = tuple(sorted_entries)
        if told and told == self._entries:
            return
        self._entries = told
        self._write()
        self.vacancy.say(self.tr("Nothing is known of what happened to it."))
        self.vacancy.setVisible(not told)
        self.text.setVisible(bool(told))

    def first(self) -> QWidget | None:
        return self.text if self._entries else None

    def _write(self) -> None:
        bar = self.text.verticalScrollBar()
        scrolled = bar.value()
        self.text.clear()
        self._draw_icons()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for at, entry in enumerate(self._entries[:_SHOWN]):
            self._write_entry(cursor, entry, first=at == 0)
        if len(self._entries) > _SHOWN:
            more = self.tr("Older entries are in Activity.")
            self._paragraph(cursor, more, self._theme.palette.text3, above=12)
        cursor.endEditBlock()
        bar.setValue(scrolled)

    def _write_entry(self, cursor: QTextCursor, entry: HistoryEntry, *, first: bool) -> None:
        palette = self._theme.palette
        block = QTextBlockFormat()
        block.setTopMargin(0 if first else 12)
        block.setLeftMargin(_INDENT)
        block.setTextIndent(-_INDENT)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        picture = QTextImageFormat()
        picture.setName(_name(entry))
        picture.setWidth(_ICON)
        picture.setHeight(_ICON)
        picture.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.insertImage(picture)
        words = QTextCharFormat()
        words.setForeground(QColor(palette.text))
        words.setFontWeight(QFont.Weight.Medium)
        cursor.insertText("\u2002" + one_line(entry.sentence, LONG_COMMENT), words)
        under = self._when_and_who(entry)
        if under:
            self._paragraph(cursor, under, palette.text3, above=2)
        reason = lines_kept(entry.reason)
        if reason:
            self._paragraph(cursor, reason, palette.text2, above=2)

    def _paragraph(self, cursor: QTextCursor, text: str, colour: str, *, above: int) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLeftMargin(_INDENT)
        words = QTextCharFormat()
        words.setForeground(QColor(colour))
        cursor.insertBlock(block, words)
        cursor.insertText(text.replace("\n", "\u2028"), words)

    def _when_and_who(self, entry: HistoryEntry) -> str:
        who = within(entry.who)
        if entry.moment is None:
            return who
        when = self._figures.when(entry.moment)
        if not who:
            return when
        return self.tr("{when} · {person}").format(when=when, person=who)

    def _draw_icons(self) -> None:
        palette, scale = self._theme.palette, self.devicePixelRatioF()
        for entry in {(each.icon, each.tone): each for each in self._entries}.values():
            colour = palette.pills[entry.tone].text if entry.tone else palette.text2
            drawn = pixmap(entry.icon, colour, _ICON, scale)
            kind = int(QTextDocument.ResourceType.ImageResource.value)
            self.text.document().addResource(kind, QUrl(_name(entry)), drawn)


def _name(entry: HistoryEntry) -> str:
    return f"icon:{entry.icon}-{entry.tone or 'none'}"
