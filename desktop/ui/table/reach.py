"""Selecting stretches of rows: from where the user stood to where he goes with Shift."""

from desktop.ui.table.model import DocumentModel


class Reach:
    """The end of a stretch that stays where it is, and what was selected before it."""

    def __init__(self, model: DocumentModel) -> None:
        self._model = model
        self._from: int | None = None
        self._kept: dict[int, None] | None = None
        self._stretching = False
        model.selection.changed.connect(self._forget)

    @property
    def is_begun(self) -> bool:
        return self._from is not None

    def start(self, document_id: int | None) -> None:
        """Stretches begin at this document from now on."""
        self._from = document_id
        self._kept = None

    def to(self, row: int) -> None:
        """Select from the start to `row`, besides what was selected before the stretch."""
        begun = None if self._from is None else self._model.row_of(self._from)
        if begun is None:
            begun = row
            self.start(self._model.id_at(row))
        if self._kept is None:
            self._kept = self._model.selection.snapshot()
        self._stretching = True
        self._model.selection.set_range(begun, row, self._kept)
        self._stretching = False

    def _forget(self) -> None:
        """Somebody else changed the selection: what was kept before it must not come back."""
        if not self._stretching:
            self._kept = None
