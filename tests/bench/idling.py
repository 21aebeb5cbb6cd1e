"""P11: what the program costs while nobody does anything."""

from tests.bench import children, mirrors, portals
from tests.bench.figures import Figure, Kind, Report, Target
from tests.bench.places import fresh_folder, with_account
from tests.bench.setting import Setting


def measure(setting: Setting, report: Report) -> None:
    size = setting.sizes[0]
    with portals.serving(setting, 100) as portal, fresh_folder(setting) as folder:
        mirrors.with_documents(setting, portal, size, with_account(folder, portal))
        job = {"scenario": "idling", "folder": str(folder)}
        told = children.run("driven", job | {"idle": setting.idle})
    report.add(
        Figure(
            "P11",
            f"idle, {size:,} documents: share of a core over {setting.idle:g} s",
            "%",
            told["share"] * 100,
            target=Target(Kind.AT_MOST, 0.5),
        )
    )
