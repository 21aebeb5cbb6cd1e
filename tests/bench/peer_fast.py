"""The same work with fast_bitrix24: batches side by side."""

import asyncio
import sys
import time
from typing import Any

import fast_bitrix24

from tests.bench.children import answer, asked, peak_memory

METHOD = "catalog.document.conduct"


async def read(client: Any, job: dict[str, Any]) -> dict[str, Any]:
    rows = await client.get_all("catalog.document.list")
    return {"documents": len({row["id"] for row in rows})}


async def conduct(client: Any, job: dict[str, Any]) -> dict[str, Any]:
    """Fifty at a time, since one refusal hides what became of all others of its call."""
    told: dict[str, str] = {}
    for start in range(0, len(job["ids"]), 50):
        part = job["ids"][start : start + 50]
        cmd = {f"c{each}": f"{METHOD}?id={each}" for each in part}
        try:
            results = await client.call_batch({"halt": 0, "cmd": cmd})
        except Exception:  # what it raises is what it tells
            continue
        told |= {key[1:]: "done" for key, result in results.items() if result is True}
    return {"outcomes": told}


async def main() -> None:
    job = asked()
    client = fast_bitrix24.BitrixAsync(job["webhook"], verbose=False)
    cpu, began = time.process_time(), time.monotonic()
    work = conduct if job["what"] == "conduct" else read
    figures = await work(client, job)
    ended = time.monotonic()
    answer(
        job,
        seconds=ended - (job["began"] if job["what"] == "read" else began),
        cpu=time.process_time() - cpu,
        memory=peak_memory(),
        **figures,
    )


if __name__ == "__main__":
    asyncio.run(main())
    sys.exit(0)
