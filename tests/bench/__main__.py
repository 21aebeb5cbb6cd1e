"""Storekeeper beside what one would use instead: `python3 packaging/dev.py bench [name …]`.

Prints a table of medians with their ratios and writes it as JSON into `build/bench/`. It starts
the demo portal and the real program as processes of their own, and checks the results it times.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench import (
    conducting,
    growth,
    idling,
    reading,
    searching,
    smoothness,
    starting,
)
from tests.bench.conditions import conditions, told
from tests.bench.figures import Report
from tests.bench.setting import Setting

OUT = Path(__file__).resolve().parents[2] / "build" / "bench"
BENCHMARKS: dict[str, tuple[str, Callable[[Setting, Report], None]]] = {
    "start": ("P1, P2: command to first rows", starting.measure),
    "loop-reading": ("P3: gaps of the event loop while reading", smoothness.measure_reading),
    "loop-conducting": ("P4: gaps while conducting", smoothness.measure_conducting),
    "search": ("P5: key to rows painted", searching.measure_typing),
    "sort": ("P6: heading to rows painted", searching.measure_sorting),
    "reading": ("P7, P8, P10: first reading and second start", reading.measure),
    "conducting": ("P9, P10: a thousand drafts", conducting.measure),
    "idle": ("P11: an idle minute", idling.measure),
    "growth": ("P12: how it grows", growth.measure),
}


def main() -> int:
    chosen = _parser().parse_args()
    whole = Setting(chosen.out)
    setting = (
        Setting(
            chosen.out,
            sizes=(10_000,),
            growth=(1_000, 10_000),
            read=10_000,
            conducted=200,
            refused=5,
            repetitions=3,
            idle=10.0,
        )
        if chosen.quick
        else Setting(
            chosen.out,
            sizes=tuple(each for each in whole.sizes if each <= chosen.most),
            growth=tuple(each for each in whole.growth if each <= chosen.most),
            read=min(whole.read, chosen.most),
            repetitions=chosen.repetitions,
        )
    )
    names = chosen.name or list(BENCHMARKS)
    report = Report(conditions(setting))
    print(told(report.conditions), flush=True)
    for name in names:
        what, measure = BENCHMARKS[name]
        print(f"\n{what}", flush=True)
        measure(setting, report)
        report.write(setting.out / "bench.json")
    print(f"\n{report.table()}\n\nAs JSON: {setting.out / 'bench.json'}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(f"  {name:<16} {what}" for name, (what, _) in BENCHMARKS.items()),
    )
    parser.add_argument("name", nargs="*", choices=[*BENCHMARKS, []], metavar="name")
    parser.add_argument("--quick", action="store_true", help="small numbers: does it run at all?")
    parser.add_argument("--most", type=int, default=1_000_000, help="the largest number of rows")
    parser.add_argument("--repetitions", type=int, default=Setting(OUT).repetitions)
    parser.add_argument("--out", type=Path, default=OUT, help="where reports and data lie")
    return parser


if __name__ == "__main__":
    sys.exit(main())
