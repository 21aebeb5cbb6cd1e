"""Laying a report out on pages, a moment's work at a time."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing
from typing import Final

from desktop.ui.palette import LIGHT
from desktop.ui.printing.blocks import HAIR, PADDING, Block, Code, Head, Slice, Text
from desktop.ui.printing.breath import Breath
from desktop.ui.printing.code import module_size, modules
from desktop.ui.printing.columns import Columns
from desktop.ui.printing.lettering import Letters, Typeface
from desktop.ui.printing.pages import Pages
from desktop.ui.printing.paper import Paper
from desktop.ui.printing.report import Fact, Report, Section, Told, shown
from desktop.work.exporting.cells import clean
from desktop.work.exporting.table import Table

Progress = Callable[[int, int], None]

_CODE: Final = 760.0
_FACT: Final = 1_500.0
_SPACE: Final = 140.0
_FOOT: Final = 190.0
_FACT_GAP: Final = 80.0


async def compose(report: Report, paper: Paper, told: Told, progress: Progress) -> Pages:
    """The pages of `report`; the window lives on meanwhile, and cancelling stops it."""
    composer = _Composer(report, paper, told, progress)
    await composer.run()
    return composer.pages


class _Composer:
    """Owns the page that is being filled."""

    def __init__(self, report: Report, paper: Paper, told: Told, progress: Progress) -> None:
        self._report = report
        self._paper = paper
        self._told = told
        self._progress = progress
        self._breath = Breath()
        self._done = 0
        self._total = sum(section.table.count for section in report.sections)
        self._face = Typeface()
        title, portal = (_one_line(text) for text in (report.title, report.portal))
        self.pages = Pages(paper, self._face, title, portal)
        self._bottom = paper.height - paper.bottom - _FOOT
        self._y = 0.0

    async def run(self) -> None:
        self._first_page()
        for section in self._report.sections:
            await self._section(section)
        self._totals()
        self._progress(self._done, self._done)

    # -- pages ---------------------------------------------------------------------------------

    def _put(self, block: Block) -> None:
        self.pages.blocks[-1].append(block)

    def _new_page(self) -> None:
        """A further page, with a short header."""
        paper, small = self._paper, self._face.small
        self.pages.blocks.append([])
        self._y = paper.top
        self._running_header(small)
        self._y += small.line + _SPACE

    def _running_header(self, small: Letters) -> None:
        paper = self._paper
        printed = self._told.full_moment(self._report.printed)
        room = paper.inner_width - small.width(printed) - 200
        portal = small.first_line(self.pages.portal, room)
        self._put(Text(paper.left, self._y, room, (portal,), small, LIGHT.text3))
        width = paper.inner_width
        self._put(Text(paper.left, self._y, width, (printed,), small, LIGHT.text3, to_right=True))

    def _room(self, height: float) -> bool:
        return self._y + height <= self._bottom

    def _first_page(self) -> None:
        paper, face = self._paper, self._face
        self.pages.blocks.append([])
        self._y = paper.top
        self._running_header(face.small)
        self._y += face.small.line + 60
        code_bottom, width = self._code()
        lines = face.title.wrap(clean(self._report.title), width)
        self._lines(lines, face.title, width)
        self._y += 60
        self._facts(width)
        self._y = max(self._y, code_bottom) + _SPACE / 2

    def _code(self) -> tuple[float, float]:
        """Draw the number's code in the corner; how far down it goes, and the width beside it."""
        number, paper, small = self._report.number, self._paper, self._face.small
        size = module_size(number, _CODE)
        if not size:
            return self._y, paper.inner_width
        side = size * len(modules(number))
        left = paper.left + paper.inner_width - side + 4 * size  # its white edge is margin too
        self._put(Code(number, left, self._y, size))
        below = self._y + side
        lines = small.wrap(clean(number), side - 8 * size)[:3]
        self._put(Text(left, below, side - 8 * size, lines, small, LIGHT.text2, to_right=True))
        return below + len(lines) * small.line, paper.inner_width - side - _SPACE

    def _lines(
        self, lines: Sequence[str], letters: Letters, width: float, colour: str = LIGHT.text
    ) -> None:
        """Lines of text that may go on over the page."""
        for line in lines:
            if not self._room(letters.line):
                self._new_page()
            self._put(Text(self._paper.left, self._y, width, (line,), letters, colour))
            self._y += letters.line

    # -- facts and totals ----------------------------------------------------------------------

    def _facts(self, width: float) -> None:
        across = max(1, int(width // _FACT))
        narrow = [fact for fact in self._report.facts if not fact.wide]
        for start in range(0, len(narrow), across):
            self._fact_row(narrow[start : start + across], width / across)
        for fact in self._report.facts:
            if fact.wide:
                self._wide_fact(fact, width)

    def _fact_row(self, facts: Sequence[Fact], width: float) -> None:
        face, left = self._face, self._paper.left
        values = [face.body.wrap(clean(fact.value), width - _FACT_GAP) for fact in facts]
        labels = [face.small.wrap(clean(fact.label), width - _FACT_GAP) for fact in facts]
        label_height = max(map(len, labels)) * face.small.line
        height = label_height + max(map(len, values)) * face.body.line
        if not self._room(height) and self._y > self._paper.top + 600:
            self._new_page()
        for index, (label, value) in enumerate(zip(labels, values, strict=True)):
            x = left + index * width
            self._put(Text(x, self._y, width - _FACT_GAP, label, face.small, LIGHT.text3))
            top = self._y + label_height
            self._put(Text(x, top, width - _FACT_GAP, value, face.body))
        self._y += height + 60

    def _wide_fact(self, fact: Fact, width: float) -> None:
        face = self._face
        self._lines((clean(fact.label),), face.small, width, LIGHT.text3)
        self._lines(face.body.wrap(clean(fact.value), width), face.body, width)
        self._y += 60

    def _totals(self) -> None:
        paper, face = self._paper, self._face
        if not self._report.totals:
            return
        self._y += 40
        if not self._room(min(len(self._report.totals), 6) * (face.strong.line + 20)):
            self._new_page()  # few totals stay together
        for fact in self._report.totals:
            value = face.strong.wrap(clean(fact.value), paper.inner_width * 0.45)
            label = face.body.wrap(clean(fact.label), paper.inner_width * 0.45)
            height = max(len(value) * face.strong.line, len(label) * face.body.line)
            if not self._room(height):
                self._new_page()
            at_right = paper.left + paper.inner_width * 0.5
            half = paper.inner_width * 0.5
            self._put(Text(at_right, self._y, half, label, face.body, LIGHT.text2))
            self._put(Text(at_right, self._y, half, value, face.strong, to_right=True))
            self._y += height + 20

    # -- tables --------------------------------------------------------------------------------

    async def _section(self, section: Section) -> None:
        columns: Columns | None = None
        async for texts in self._texts(section.table):
            if columns is None:
                columns = Columns(section.table.columns, texts, self._paper.inner_width, self._face)
                self._heading(section, columns)
            for row in texts:
                self._row(columns, row)
                await self._breath.take()
            self._done += len(texts)
            self._progress(self._done, max(self._done, self._total))
        if columns is None:
            self._empty(section)
        self._y += _SPACE

    async def _texts(self, table: Table) -> AsyncIterator[list[tuple[str, ...]]]:
        kinds = [column.kind for column in table.columns]
        async with aclosing(table.chunks()) as chunks:
            async for rows in chunks:
                texts = []
                for row in rows:
                    cells = (
                        shown(kind, value, self._told)
                        for kind, value in zip(kinds, row, strict=True)
                    )
                    texts.append(tuple(cells))
                    await self._breath.take()
                if texts:
                    yield texts

    def _heading(self, section: Section, columns: Columns) -> None:
        """The heading, the columns' headings and some rows stay together."""
        face = self._face
        lines = face.heading.wrap(clean(section.heading), self._paper.inner_width)
        height = len(lines) * face.heading.line if section.heading else 0.0
        if not self._room(height + self._head_height(columns) + 3 * face.body.line):
            self._new_page()
        if section.heading:
            self._lines(lines, face.heading, self._paper.inner_width)
            self._y += 20
        self._head(columns)

    def _head_height(self, columns: Columns) -> float:
        return max(map(len, columns.headings())) * columns.head.line + PADDING * 1.5

    def _head(self, columns: Columns) -> None:
        paper, height = self._paper, self._head_height(columns)
        self._put(Head(columns, paper.left, self._y, paper.inner_width, height))
        self._y += height + HAIR

    def _row(self, columns: Columns, texts: tuple[str, ...]) -> None:
        """One row; it goes on over the page only if no page could hold it whole."""
        line = columns.body.line
        count = max(map(len, columns.wrapped(texts)), default=1)
        if not self._room(count * line + 2 * PADDING):
            self._new_page()
            self._head(columns)
        first = 0
        while first < count:
            fits = max(1, int((self._bottom - self._y - 2 * PADDING) // line))
            here = min(count - first, fits)
            self._slice(columns, texts, first, here)
            first += here
            if first < count:
                self._new_page()
                self._head(columns)

    def _slice(self, columns: Columns, texts: tuple[str, ...], first: int, count: int) -> None:
        paper = self._paper
        height = count * columns.body.line + 2 * PADDING
        self._put(
            Slice(columns, paper.left, self._y, paper.inner_width, height, texts, first, count)
        )
        self._y += height

    def _empty(self, section: Section) -> None:
        face, width = self._face, self._paper.inner_width
        if section.heading:
            self._lines(face.heading.wrap(clean(section.heading), width), face.heading, width)
        if section.when_empty:
            lines = face.body.wrap(clean(section.when_empty), width)
            self._lines(lines, face.body, width, LIGHT.text2)


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
