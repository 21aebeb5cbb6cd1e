"""What every test of every room stands on."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anybody imports PySide6
os.environ["QT_API"] = "pyside6"

import pytest
from hypothesis import settings

from tests.house import needs

settings.register_profile("house", deadline=None)  # how long a test takes says nothing here
settings.load_profile("house")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests of real parts that this machine lacks are left out; the header says so."""
    items[:], left = needs.split(items)
    if left:
        config.hook.pytest_deselected(items=left)


def pytest_report_header(config: pytest.Config) -> str:
    lacking = needs.missing(list(needs.DEBIAN))
    if not lacking or config.getoption("markexpr") != "long" or sys.platform != "linux":
        return ""
    return f"left out, for want of real parts; to run them too: {needs.to_install(lacking)}"
