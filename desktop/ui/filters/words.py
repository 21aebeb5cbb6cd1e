"""A filter in words: the names of its facets, what can be chosen, and what is chosen."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale, QObject

from desktop.records.views import Dates, Filter, Moment
from desktop.stock.documents import Status
from desktop.ui.figures import Figures
from desktop.ui.filters.facets import SWITCHES, Choices, Facet, Value, set_facets, values
from desktop.ui.words import KINDS, Words

_ROOM_FOR_TWO = 20
"""Two names are both shown on a chip while they are this short together."""


class FilterWords(Words):
    """Says filters in the user's language; `choices` gives the names behind the ids."""

    def __init__(self, figures: Figures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self.choices = Choices()

    def name(self, facet: Facet) -> str:
        return {
            Facet.STATUS: self.tr("Status"),
            Facet.KIND: self.tr("Type"),
            Facet.WAREHOUSE: self.tr("Warehouse"),
            Facet.SUPPLIER: self.tr("Supplier"),
            Facet.DATE: self.tr("Date"),
            Facet.RESPONSIBLE: self.tr("Responsible"),
            Facet.PRODUCT: self.tr("Product"),
            Facet.TOTAL: self.tr("Total"),
            Facet.CURRENCY: self.tr("Currency"),
            Facet.CHANGED_BY: self.tr("Changed by"),
            Facet.MINE: self.tr("My documents"),
            Facet.ATTENTION: self.tr("Needs attention"),
            Facet.WORDS: self.tr("Search"),
        }[facet]

    def entries(self, facet: Facet, ticked: frozenset[Value]) -> list[tuple[Value, str]]:
        """What the list of `facet` offers; what is ticked is there even if nobody knows it."""
        known = list(self._known(facet))
        there = {value for value, _ in known}
        lost = sorted((value for value in ticked if value not in there), key=str)
        return known + [(value, self._unknown(facet, value)) for value in lost]

    def chip(self, chosen: Filter, facet: Facet) -> str:
        """The short text of a chip that is set: `Warehouse: Central +2`."""
        return self._said(chosen, facet, self._short)

    def whole(self, chosen: Filter, facet: Facet) -> str:
        """The same with nothing left out, for the tool tip."""
        return self._said(chosen, facet, ", ".join)

    def describe(self, chosen: Filter) -> list[str]:
        """Every filter that is set, a phrase each; as many phrases as there are filters."""
        return [self.whole(chosen, facet) for facet in set_facets(chosen)]

    def _said(self, chosen: Filter, facet: Facet, join: Callable[[list[str]], str]) -> str:
        if facet in SWITCHES:
            return self.name(facet)
        label = self.name(facet)
        if facet is Facet.WORDS:
            what = self.tr("“{words}”").format(words=chosen.words)
        elif facet is Facet.DATE:
            dates = chosen.dates or Dates()
            if dates.moment is not Moment.CHANGED:
                label = self.moment(dates.moment)
            what = self._dates(dates)
        elif facet is Facet.TOTAL:
            what = self._total(chosen.total_from, chosen.total_to)
        else:
            what = join(self._names(facet, values(chosen, facet)))
        return self.tr("{facet}: {values}").format(facet=label, values=what)

    def _names(self, facet: Facet, ticked: frozenset[Value]) -> list[str]:
        return [name for value, name in self.entries(facet, ticked) if value in ticked]

    def _short(self, names: list[str]) -> str:
        if len(names) <= 1 or (len(names) == 2 and sum(map(len, names)) <= _ROOM_FOR_TWO):
            return ", ".join(names)
        more = self._figures.count(len(names) - 1)
        return self.tr("{name} +{more}").format(name=names[0], more=more)

    def _known(self, facet: Facet) -> Sequence[tuple[Value, str]]:
        choices = self.choices
        if facet is Facet.STATUS:
            return [(status, self.status(status)) for status in Status]
        if facet is Facet.KIND:
            return [(kind.value, self.kind(kind.value)) for kind in KINDS]
        given: dict[Facet, Sequence[tuple[Value, str]]] = {
            Facet.WAREHOUSE: choices.warehouses,
            Facet.SUPPLIER: choices.suppliers,
            Facet.RESPONSIBLE: choices.people,
            Facet.CHANGED_BY: choices.people,
            Facet.CURRENCY: choices.currencies,
            Facet.PRODUCT: choices.products,
        }
        return given[facet]

    def _unknown(self, facet: Facet, value: Value) -> str:
        """A name for what is not in the lists: not read yet, or gone from the portal."""
        if facet is Facet.KIND:
            return self.kind(str(value))
        if isinstance(value, str):
            return value
        return self.tr("number {id}").format(id=value)

    def _dates(self, dates: Dates) -> str:
        first, last = dates.first, dates.last
        if dates.period is not None:
            return self.period(dates.period)
        day = self._figures.day
        if first is not None and last is not None:
            if first == last:
                return day(first)
            return self.tr("{first} – {last}").format(first=day(first), last=day(last))
        if first is not None:
            return self.tr("from {day}").format(day=day(first))
        return self.tr("any day") if last is None else self.tr("until {day}").format(day=day(last))

    def _total(self, least: Decimal | None, most: Decimal | None) -> str:
        if least is not None and most is not None:
            return self.tr("{least} – {most}").format(least=amount(least), most=amount(most))
        if least is not None:
            return self.tr("from {amount}").format(amount=amount(least))
        return self.tr("up to {amount}").format(amount=amount(most or Decimal(0)))


def amount(number: Decimal) -> str:
    """`number` with the separators of the user, no more decimals than it has, and none lost."""
    whole, _, decimals = f"{abs(number):f}".partition(".")
    locale = QLocale()
    written = locale.toString(int(whole))
    if decimals:
        written += locale.decimalPoint() + decimals
    return f"\N{MINUS SIGN}{written}" if number < 0 else written
