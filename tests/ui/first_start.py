"""A run of the real program that says what later starts ask of it, and leaves after the last.

Started by test_two_starts.py as `python -m tests.ui.first_start FOLDER COUNT`.
"""

import sys
from pathlib import Path

from desktop import app
from desktop.ground.command_line import Options


async def listen(program: app.Program, count: int) -> None:
    await program.equipped.wait()
    equipment = program.equipment
    assert equipment is not None
    program.window.hide()
    left = [count]

    def heard(address: str) -> None:
        shown = "shown" if program.window.isVisible() else "hidden"
        box = equipment.links.box
        told = box.text() if box is not None else ""
        print(f"{address}|{shown}|{told}", flush=True)
        left[0] -= 1
        if not left[0]:
            program.window.close()

    def opened(address: str) -> None:
        program.tasks.start(tell(address), "tell what was opened")

    async def tell(address: str) -> None:
        await equipment.links.open(address)
        heard(address)

    equipment.instance.asked.disconnect()
    equipment.instance.asked.connect(opened)
    print("ready", flush=True)


def main() -> int:
    folder, count = sys.argv[1:]
    begin = app.Program.start

    def start(program: app.Program) -> None:
        begin(program)
        program.tasks.start(listen(program, int(count)), "listen")

    app.Program.start = start  # type: ignore[method-assign, assignment] # only in this process
    return app.run(Options(data_dir=Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
