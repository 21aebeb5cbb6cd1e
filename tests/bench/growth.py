"""P12: how start, search and first reading grow with the number of documents."""

from tests.bench import portals
from tests.bench.figures import Figure, Report, median
from tests.bench.places import fresh_folder
from tests.bench.plot import Curve, draw
from tests.bench.reading import read
from tests.bench.searching import typed
from tests.bench.setting import Setting
from tests.bench.starting import start

START, SEARCH, READING = "start", "key to rows", "first reading"


def measure(setting: Setting, report: Report) -> None:
    curves = {name: Curve(name) for name in (START, SEARCH, READING)}
    with portals.serving(setting, 100) as portal:
        for size in setting.growth:
            start(setting, portal, size)
            took = [start(setting, portal, size)["seconds"] for _ in range(setting.repetitions)]
            curves[START].add(size, median(took))
            curves[SEARCH].add(size, median(typed(setting, portal, size)["seconds"]))
    for size in setting.growth:
        with portals.serving(setting, size) as portal, fresh_folder(setting) as folder:
            curves[READING].add(size, read(setting, portal, folder)["seconds"])
    for curve in curves.values():
        for number, seconds in curve.points:
            report.add(Figure("P12", f"{curve.name}, {number:,.0f}", "s", seconds))
    draw(list(curves.values()), setting.out / "growth.png")
