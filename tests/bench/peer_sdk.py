"""The same work with b24pysdk: one request after another."""

import sys
import time
from typing import Any

from b24pysdk import BitrixWebhook, Client

from tests.bench.children import answer, asked, peak_memory


def read(client: Any, job: dict[str, Any]) -> dict[str, Any]:
    rows = client.catalog.document.list().as_list().result
    return {"documents": len({row["id"] for row in rows})}


def conduct(client: Any, job: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, str] = {}
    for start in range(0, len(job["ids"]), 50):
        part = job["ids"][start : start + 50]
        wanted = {f"c{each}": client.catalog.document.conduct(bitrix_id=each) for each in part}
        answered = client.call_batch(wanted).response.result
        told |= {key[1:]: "done" for key, result in dict(answered.result).items() if result is True}
        told |= {key[1:]: "refused" for key in dict(answered.result_error)}
    return {"outcomes": told}


def main() -> int:
    job = asked()
    address = job["webhook"].split("://", 1)[1]
    domain, _, token = address.partition("/rest/")
    client = Client(BitrixWebhook(domain=domain, webhook_token=token.strip("/")))
    cpu, began = time.process_time(), time.monotonic()
    figures = (conduct if job["what"] == "conduct" else read)(client, job)
    ended = time.monotonic()
    answer(
        job,
        seconds=ended - (job["began"] if job["what"] == "read" else began),
        cpu=time.process_time() - cpu,
        memory=peak_memory(),
        **figures,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
