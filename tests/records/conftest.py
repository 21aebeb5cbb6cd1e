"""The room of records is tested on plain asyncio, without Qt."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.records.mirrored import Kept
from tests.records.mirrored import kept as opened


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    with opened(tmp_path / "mirror.sqlite") as made:
        yield made
