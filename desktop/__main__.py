"""The command line. Everything heavy is imported only once it is known to be wanted."""

import gc
import importlib
import os
import sys

NO_WINDOW = 1
BEFORE_QT = (
    "asyncio",
    "desktop.accounts.book",
    "desktop.ground.logs",
    "desktop.work.known",
    "desktop.work.settings_kept",
)
SERVE_DEMO = "--serve-demo"


def main(arguments: list[str] | None = None) -> int:
    """Run Storekeeper and return its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == [SERVE_DEMO]:  # how a bundle without a Python starts its demo portal
        from desktop.demo.__main__ import main as serve

        return serve(given[1:])

    from desktop.ground import command_line, display

    options = command_line.parse(given)
    if not display.has_display():
        if options.tour is None:
            return refuse("there is no display to open a window on. A terminal cannot show it.")
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if missing := display.missing_packages(window=os.environ.get("QT_QPA_PLATFORM") != "offscreen"):
        return refuse(
            f"Qt needs system libraries that are missing here. On Debian or Ubuntu type:"
            f" sudo apt-get install {' '.join(missing)}"
        )

    load_what_needs_no_window()
    from desktop import app

    return app.run(options)


def load_what_needs_no_window() -> None:
    """What the first sight needs beside Qt, before Qt is there.

    Once PySide6 is there, it reads the source text of every module that is imported, to find out
    whether it uses Qt; and collecting garbage while nothing is garbage yet takes time, too.
    """
    gc.disable()  # the program collects by itself
    for name in BEFORE_QT:
        importlib.import_module(name)


def refuse(sentence: str) -> int:
    print(f"storekeeper: {sentence}", file=sys.stderr)
    return NO_WINDOW


if __name__ == "__main__":
    sys.exit(main())
