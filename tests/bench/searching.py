"""P5, P6: a key in the search field, a press on a heading, until the rows are painted."""

from typing import Any

from tests.bench import children, mirrors, portals
from tests.bench.figures import Figure, Kind, Report, Target, median
from tests.bench.places import fresh_folder, with_account
from tests.bench.setting import Setting

BOUNDS = {100_000: 50.0, 1_000_000: 150.0}
PROXY = "QSortFilterProxyModel"


def measure_typing(setting: Setting, report: Report) -> None:
    with portals.serving(setting, 100) as portal:
        for size in setting.sizes:
            ours, theirs = typed(setting, portal, size), _proxy(setting, size, "typing")
            if not ours["rows"] == theirs["rows"] == size:
                raise RuntimeError("the rows are not the same")
            _add(report, "P5", f"key to rows, {size:,}", size, ours["seconds"], theirs["seconds"])


def measure_sorting(setting: Setting, report: Report) -> None:
    with portals.serving(setting, 100) as portal:
        for size in setting.sizes:
            told = _ours(setting, portal, size, "sorting")
            theirs = _proxy(setting, size, "sorting")
            columns: dict[str, list[float]] = told["seconds"]
            every = [median(took) for took in columns.values()]
            _add(report, "P6", f"sort, {size:,}", size, every, theirs["seconds"])
            slowest = sorted(columns, key=lambda name: -median(columns[name]))[:4]
            for name in slowest:
                figure = median(columns[name]) * 1000
                report.add(Figure("P6", f"sort by {name}, {size:,}", "ms", figure))


def typed(setting: Setting, portal: portals.Portal, size: int) -> dict[str, Any]:
    return _ours(setting, portal, size, "typing")


def _ours(setting: Setting, portal: portals.Portal, size: int, scenario: str) -> dict[str, Any]:
    with fresh_folder(setting) as folder:
        mirrors.with_documents(setting, portal, size, with_account(folder, portal))
        job: dict[str, Any] = {"scenario": scenario, "folder": str(folder)}
        job |= {"word": mirrors.RARE, "repetitions": max(1, setting.repetitions // 2)}
        return children.run("driven", job)


def _proxy(setting: Setting, size: int, what: str) -> dict[str, Any]:
    mirror = mirrors.made_at(setting, size)
    return children.run(
        "proxy_model",
        {"mirror": str(mirror), "what": what, "word": mirrors.RARE, "repetitions": 1},
    )


def _add(
    report: Report, code: str, what: str, size: int, ours: list[float], theirs: list[float]
) -> None:
    mine, other = median(ours) * 1000, median(theirs) * 1000
    bound = BOUNDS.get(size, 50.0)
    report.add(
        Figure(code, what, "ms", mine, PROXY, other, Target(Kind.AT_MOST, bound)),
        Figure(code, f"{what}: beside", "ms", mine, PROXY, other, Target(Kind.FASTER, 10)),
        Figure(code, f"{what}: slowest", "ms", max(ours) * 1000, PROXY, max(theirs) * 1000),
    )
