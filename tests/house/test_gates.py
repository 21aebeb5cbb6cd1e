"""The house stands as it is drawn, and each gate is seen to close on a planted violation."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house import gates
from tests.house.gates import ROOT, Source

Gate = Callable[[list[Source]], Iterator[str]]

GATES: list[Gate] = [
    gates.wrong_arrows,
    gates.qt_outside,
    gates.http_elsewhere,
    gates.sql_in_the_window,
    gates.nested_loops,
    gates.stray_labels,
]


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: gate.__name__)
def test_the_house_keeps_its_rule(gate: Gate) -> None:
    modules = gates.sources(ROOT / "desktop")
    assert len(modules) > 10, "the gate read no sources"
    assert list(gate(modules)) == []


@pytest.mark.parametrize(
    ("gate", "path", "text"),
    [
        (gates.wrong_arrows, "stock/effect.py", "from desktop.portal import wire"),
        (gates.wrong_arrows, "records/mirror.py", "import desktop.portal.wire"),
        (gates.wrong_arrows, "records/mirror.py", "from ..portal import wire"),
        (gates.wrong_arrows, "portal/calls.py", "from desktop import accounts"),
        (gates.wrong_arrows, "demo/server.py", "from desktop.stock.documents import Kind"),
        (gates.wrong_arrows, "ui/table.py", "from desktop.demo import world"),
        (gates.wrong_arrows, "work/sync.py", "from desktop.ui import tasks"),
        (gates.wrong_arrows, "helpers/anything.py", "import os"),
        (gates.qt_outside, "work/sync.py", "from PySide6.QtCore import QObject"),
        (gates.qt_outside, "__main__.py", "import qasync"),
        (gates.http_elsewhere, "accounts/sign_in.py", "import httpx"),
        (gates.http_elsewhere, "ui/window.py", "from httpx import AsyncClient"),
        (gates.sql_in_the_window, "ui/table.py", "import sqlite3"),
        (gates.nested_loops, "ui/dialog.py", "dialog.exec()"),
        (gates.nested_loops, "ui/dialog.py", "QApplication.processEvents()"),
        (gates.nested_loops, "ui/dialog.py", "from qasync import asyncSlot"),
        (gates.nested_loops, "ui/dialog.py", "@qasync.asyncSlot()\ndef press(): ..."),
        (gates.stray_labels, "ui/pane.py", "label = QLabel(title)"),
        (gates.stray_labels, "ui/pane.py", "label = QtWidgets.QLabel(title)"),
        (gates.stray_labels, "ui/pane.py", "class Mine(QLabel): ..."),
        (gates.stray_labels, "ui/pane.py", "QMessageBox.critical(None, 'a', text)"),
        (gates.stray_labels, "ui/pane.py", "QMessageBox()"),
    ],
)
def test_a_gate_closes_on_a_planted_violation(gate: Gate, path: str, text: str) -> None:
    assert len(list(gate([Source(path, ast.parse(text))]))) >= 1


def test_a_module_that_keeps_every_rule_passes_every_gate() -> None:
    text = "import os\nfrom desktop.stock.documents import Kind\nfrom . import view\n"
    module = Source("records/query.py", ast.parse(text))
    assert [found for gate in GATES for found in gate([module])] == []


def test_packaging_and_resources_hide_no_real_package() -> None:
    assert list(gates.shadowing_packages(ROOT)) == []


def test_a_planted_package_is_found(tmp_path: Path) -> None:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "__init__.py").touch()
    assert list(gates.shadowing_packages(tmp_path)) != []
