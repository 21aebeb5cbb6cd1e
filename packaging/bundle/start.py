"""Where the frozen program starts: puts right what freezing changed, then runs the program."""

import ctypes
import os
import sys

from bundle.facts import APP_ID


def give_back_libraries() -> None:
    """Let a browser we open find its own libraries, and not those of the bundle.

    The loader has read the variable already, so the bundle's own plugins are found all the same.
    """
    if not sys.platform.startswith("linux"):
        return
    before = os.environ.get("LD_LIBRARY_PATH_ORIG")
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


def join_the_shortcut() -> None:
    """Tell Windows which shortcut's window this is, or the task bar shows two of us."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


if __name__ == "__main__":
    give_back_libraries()
    join_the_shortcut()
    from desktop.__main__ import main

    sys.exit(main())
