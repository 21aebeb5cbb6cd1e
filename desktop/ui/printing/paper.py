"""The paper a report is composed for."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from desktop.ui.printing.lettering import PER_POINT

_MARGIN_POINTS: Final = 40.0


@dataclass(frozen=True, slots=True)
class Paper:
    """Size and margins, in tenths of a point."""

    width: float
    height: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def inner_width(self) -> float:
        return self.width - self.left - self.right

    @classmethod
    def of(cls, layout: QPageLayout) -> "Paper":
        """Margins are ours, or wider where a printer cannot print so near to the edge."""
        size = layout.fullRect(QPageLayout.Unit.Point)
        least = layout.minimumMargins()
        if layout.units() is not QPageLayout.Unit.Point:
            moved = QPageLayout(layout)
            moved.setUnits(QPageLayout.Unit.Point)
            least = moved.minimumMargins()
        return cls(
            size.width() * PER_POINT,
            size.height() * PER_POINT,
            *(
                max(_MARGIN_POINTS, edge) * PER_POINT
                for edge in (least.left(), least.top(), least.right(), least.bottom())
            ),
        )


def page_layout(*, landscape: bool) -> QPageLayout:
    """A4, or Letter where that is what lies in the tray."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    layout = QPageLayout(size, way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
