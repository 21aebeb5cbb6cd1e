"""The head of a result: how many ended how, when it was, and what else is to be said."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.ui.formats import Formats
from desktop.ui.icons import pixmap
from desktop.ui.outcomes.parts import Part
from desktop.ui.outcomes.row import Result
from desktop.ui.palette import Tone
from desktop.ui.passages import Sentence
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme

_ICON = 20
_LOOKS = {
    Part.DONE: ("conducted", Tone.GOOD),
    Part.REFUSED: ("refused", Tone.BAD),
    Part.UNKNOWN: ("unknown", Tone.WARNING),
    Part.NOT_STARTED: ("queued", Tone.PLAIN),
}


class ResultHead(QWidget):
    """Counts in large figures, and one line of facts beneath them."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__()
        self._theme = theme
        self._formats = formats
        self._counts: Mapping[Part, int] = {}
        self._act = Act.CONDUCT
        self._places: dict[Part, tuple[QWidget, PlainLabel, PlainLabel, PlainLabel]] = {}
        row = QHBoxLayout()
        row.setSpacing(24)
        for part in _LOOKS:
            row.addWidget(self._place(part))
        row.addStretch()
        self._line = Sentence(role="second")
        self._line.setObjectName("result-facts")
        self._line.setAccessibleName(self.tr("About this operation"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._line)
        theme.changed.connect(self._paint)

    def _place(self, part: Part) -> QWidget:
        icon, number, word = PlainLabel(), PlainLabel(), PlainLabel()
        place = QWidget()
        place.setObjectName(f"count-{part.name.lower()}")
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon)
        row.addSpacing(4)
        row.addWidget(number)
        row.addWidget(word)
        self._places[part] = (place, icon, number, word)
        return place

    def show_result(self, result: Result, counts: Mapping[Part, int]) -> None:
        self._counts, self._act = counts, result.act
        self._line.say(" ".join(filter(None, (self._when(result), self._special(result)))))
        self._paint()

    def _paint(self) -> None:
        palette = self._theme.palette
        for part, (place, icon, number, word) in self._places.items():
            count = self._counts.get(part, 0)
            drawing, tone = _LOOKS[part]
            colour = palette.pills[tone].text if count else palette.text3
            icon.setPixmap(pixmap(drawing, colour, _ICON, self.devicePixelRatioF()))
            number.setText(self._formats.count(count))
            word.setText(self.word(part))
            _give_role(number, "count-number")
            _give_role(word, "count" if count else "count-zero")
            place.setVisible(count > 0 or part is not Part.NOT_STARTED)
            place.setAccessibleName(f"{number.text()} {word.text()}")

    def word(self, part: Part) -> str:
        match part:
            case Part.DONE if self._act is Act.CANCEL:
                return self.tr("cancelled")
            case Part.DONE:
                return self.tr("conducted")
            case Part.REFUSED:
                return self.tr("refused")
            case Part.UNKNOWN:
                return self.tr("unknown")
            case _:
                return self.tr("not started")

    def _when(self, result: Result) -> str:
        how_many = len(result.rows)
        documents = self.tr("1 document")
        if how_many != 1:
            documents = self.tr("{count} documents", "", how_many).format(
                count=self._formats.count(how_many)
            )
        if result.ended_at is None:
            text = self.tr("{documents}, {day}, since {start}, by {person}.")
            if not result.person:
                text = self.tr("{documents}, {day}, since {start}.")
        else:
            text = self.tr("{documents}, {day}, {start} to {end}, by {person}.")
            if not result.person:
                text = self.tr("{documents}, {day}, {start} to {end}.")
        return text.format(
            documents=documents,
            day=self._formats.day(result.started_at),
            start=self._formats.clock(result.started_at),
            end=self._formats.clock(result.ended_at),
            person=result.person,
        )

    def _special(self, result: Result) -> str:
        """What the counts do not tell."""
        outcomes = [row.outcome for row in result.rows if row.outcome is not None]
        already = sum(each.fate is Fate.ALREADY for each in outcomes)
        checked = sum(each.checked and each.is_final for each in outcomes)
        told = [self._already(already), self._checked(checked)]
        waiting = len(result.rows) - len(outcomes)
        if waiting and result.under_way:
            told.append(self._waiting(waiting))
        return " ".join(filter(None, told))

    def _already(self, count: int) -> str:
        cancels = self._act is Act.CANCEL
        if not count:
            return ""
        if count == 1:
            return (
                self.tr("One was not conducted any more.")
                if cancels
                else self.tr("One was already conducted.")
            )
        text = (
            self.tr("{count} were not conducted any more.", "", count)
            if cancels
            else self.tr("{count} were already conducted.", "", count)
        )
        return text.format(count=self._formats.count(count))

    def _checked(self, count: int) -> str:
        if not count:
            return ""
        if count == 1:
            return self.tr("One answer was lost and checked.")
        return self.tr("{count} answers were lost and checked.", "", count).format(
            count=self._formats.count(count)
        )

    def _waiting(self, count: int) -> str:
        if count == 1:
            return self.tr("One is still waiting or under way.")
        return self.tr("{count} are still waiting or under way.", "", count).format(
            count=self._formats.count(count)
        )


def _give_role(label: PlainLabel, role: str) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
