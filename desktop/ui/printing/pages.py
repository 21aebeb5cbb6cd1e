"""A composed report: pages that can be drawn in any order, on anything."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from desktop.ui.palette import LIGHT
from desktop.ui.printing.blocks import Block, Rule, Text
from desktop.ui.printing.lettering import Typeface
from desktop.ui.printing.paper import Paper


@dataclass(slots=True)
class Pages:
    """Every page's blocks; the foot is drawn when it is known how many pages there are."""

    paper: Paper
    face: Typeface
    title: str
    portal: str
    blocks: list[list[Block]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.blocks)

    def draw(self, painter: QPainter, index: int) -> None:
        """Page `index`, counted from 0, in tenths of a point from the paper's corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for block in self.blocks[index]:
            block.draw(painter)
        for block in self._foot(index):
            block.draw(painter)

    def _foot(self, index: int) -> tuple[Block, ...]:
        paper, small = self.paper, self.face.small
        top = paper.height - paper.bottom - small.line
        number = QCoreApplication.translate("Pages", "Page {page} of {pages}").format(
            page=index + 1, pages=len(self)
        )
        room = paper.inner_width - small.width(number) - 200
        left = small.first_line(self.title, room)
        return (
            Rule(paper.left, top - 40, paper.inner_width),
            Text(paper.left, top, room, (left,), small, LIGHT.text3),
            Text(paper.left, top, paper.inner_width, (number,), small, LIGHT.text3, to_right=True),
        )
