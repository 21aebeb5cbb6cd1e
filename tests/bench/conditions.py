"""What a figure depends on beside the program: the machine, the versions, the portal."""

import os
import platform
import sqlite3
from importlib import metadata
from typing import Any

from tests.bench.setting import Setting

PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "b24pysdk", "fast_bitrix24", "uvicorn")


def conditions(setting: Setting) -> dict[str, Any]:
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        **{name: metadata.version(name) for name in PACKAGES},
        "screen": os.environ.get("QT_QPA_PLATFORM", ""),
        "latency of a list or conduct call (s)": setting.latency,
        "request limit": f"{setting.per_second:g} a second, {setting.burst} at once",
        "documents": list(setting.sizes),
        "documents read": setting.read,
        "documents conducted": setting.conducted,
        "of them refused": setting.refused,
        "repetitions": setting.repetitions,
    }


def told(given: dict[str, Any]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in given.items())
