"""P1, P2: from the command to the first rows, beside a bare window with an empty table."""

from tests.bench import children, mirrors, portals
from tests.bench.figures import Figure, Kind, Report, Target, median
from tests.bench.places import fresh_folder, with_account
from tests.bench.setting import Setting

BOUNDS = {100_000: ("P1", 2.0, 60.0), 1_000_000: ("P2", 2.2, 90.0)}
BARE = "a bare PySide6 window"


def measure(setting: Setting, report: Report) -> None:
    with portals.serving(setting, 100) as portal:
        for size in setting.sizes:
            ours, theirs = _runs(setting, portal, size)
            code, times, more = BOUNDS.get(size, ("P1", 2.0, 60.0))
            what = f"start, {size:,} documents"
            report.add(
                Figure(
                    code,
                    f"{what}: command to first rows",
                    "ms",
                    median([each[0] for each in ours]) * 1000,
                    BARE,
                    median([each[0] for each in theirs]) * 1000,
                    Target(Kind.TIMES, times),
                ),
                Figure(
                    code,
                    f"{what}: memory",
                    "MB",
                    median([each[1] for each in ours]),
                    BARE,
                    median([each[1] for each in theirs]),
                    Target(Kind.MORE, more),
                ),
            )


def _runs(
    setting: Setting, portal: portals.Portal, size: int
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """Seconds and MB, ours and theirs in turn; a first run of each warms the disk's cache."""
    ours, theirs = [], []
    for number in range(setting.repetitions + 1):
        told = start(setting, portal, size)
        bare = children.run("bare_window", {})
        if number:
            ours.append((told["seconds"], told["memory"]))
            theirs.append((bare["seconds"], bare["memory"]))
    return ours, theirs


def start(setting: Setting, portal: portals.Portal, size: int) -> dict[str, float]:
    with fresh_folder(setting) as folder:
        mirrors.with_documents(setting, portal, size, with_account(folder, portal))
        job = {"scenario": "start", "folder": str(folder)}
        told = children.run("driven", job)
        if told["rows"] != size:
            raise RuntimeError(f"{told['rows']} of {size} documents are listed")
        return told
