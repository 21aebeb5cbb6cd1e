"""A data folder for one run of the program."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.setting import Setting


@contextmanager
def fresh_folder(setting: Setting) -> Iterator[Path]:
    setting.out.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=setting.out))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
