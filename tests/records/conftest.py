"""The room of records is tested on plain asyncio, without Qt."""

import pytest


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
