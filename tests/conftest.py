"""What every test of every room stands on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anybody imports PySide6
os.environ["QT_API"] = "pyside6"
