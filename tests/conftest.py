"""What every test of every room stands on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anybody imports PySide6
os.environ["QT_API"] = "pyside6"

from hypothesis import settings

settings.register_profile("house", deadline=None)  # how long a test takes says nothing here
settings.load_profile("house")
