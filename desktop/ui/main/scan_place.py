"""An account's page as scans see it."""

from desktop.ground.links import portal_of
from desktop.records.recognising import Recognised
from desktop.records.rows import Row
from desktop.records.views import Filter
from desktop.ui.main.page import DeskPage


class ScanPlace:
    """Does on a page what scans ask for."""

    def __init__(self, page: DeskPage) -> None:
        self._page = page
        self.link_portal = portal_of(page.portal)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ScanPlace) and other._page is self._page

    def __hash__(self) -> int:
        return hash(id(self._page))

    async def recognise(self, code: str) -> Recognised:
        return await self._page.desk.finding.recognise(code)

    def row_of(self, document_id: int) -> Row | None:
        return self._page.desk.reader.row(document_id)

    def take_document(self, document_id: int) -> bool:
        """Open it in the details, and select it beside what is selected already."""
        if not self._page.show_document(document_id):
            return False
        self._page.table.selection.add([document_id])
        return True

    def list_number(self, number: str) -> None:
        self._page.listing.list_all(Filter(words=number))

    def list_product(self, product_id: int) -> None:
        self._page.listing.list_all(Filter(product=product_id))

    def selected_count(self) -> int:
        return len(self._page.table.selection)
