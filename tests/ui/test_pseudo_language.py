"""No text on screen escapes translation, and no button is cut where words are longer."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.review.conduct import ConductReview
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.ui import reviews
from tests.ui.main_parts import Office, in_office
from tests.ui.pseudo import clipped, said, spoken, untranslated
from tests.ui.test_settings import Opened

pytestmark = pytest.mark.anyio


def test_it_is_longer_and_keeps_its_holes() -> None:
    assert said("Conduct {count} documents") == "[Conduct {count} documents~~~~~~~]"


def test_the_first_window(qapp: QApplication, theme: Theme, tmp_path: Path) -> None:
    with spoken(qapp, tmp_path):
        window = MainWindow(theme)
        window.let_connect()
        window.show()
        assert untranslated(window) == []
        assert clipped(window) == []
        window.close_for_good()


@pytest.mark.parametrize(
    "page", ["appearance", "portal", "acting", "reasons", "scanner", "telling", "computer"]
)
def test_the_settings(qapp: QApplication, theme: Theme, tmp_path: Path, page: str) -> None:
    with spoken(qapp, tmp_path):
        opened = Opened(theme, tmp_path)
        opened.dialog.show_page(page)
        assert untranslated(opened.dialog) == []
        assert clipped(opened.dialog) == []
        opened.dialog.close()


@in_office
async def test_the_window_of_an_account(office: Office, qapp: QApplication) -> None:
    folder = office.folder / "words"
    folder.mkdir()
    with spoken(qapp, folder):
        page = await office.open()
        office.window.resize(1920, 1000)
        page.listing.select_all()
        await office.answered()
        people = (office.desk.holder.person,)
        assert untranslated(page.toolbar) == []
        assert untranslated(page.filters) == []
        assert untranslated(page.summary) == []
        assert untranslated(page.results.dock, data=people) == []
        assert [each.text() for each in page.commands.all() if "[" not in each.text()] == []
        assert clipped(page.toolbar) == []


def test_the_review(qapp: QApplication, theme: Theme, tmp_path: Path) -> None:
    with spoken(qapp, tmp_path):
        dialog = ConductReview(theme, reviews.formats(), Tasks(lambda failure: None), 3)
        dialog.show()
        dialog.show_reading()
        assert untranslated(dialog) == []
        dialog.close()
