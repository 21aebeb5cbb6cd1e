"""A program of its own that calls a portal with fast_bitrix24.

It reads one JSON object, `{"webhook": ..., "steps": [...]}`, and prints what each step gave. The
client leaves its connections to the garbage collector; here they end with the process.
"""

import asyncio
import json
import sys
from typing import Any

import fast_bitrix24


async def step(client: Any, wanted: dict[str, Any]) -> dict[str, Any]:
    """One call: its result, or the kind and the words of the failure."""
    try:
        match wanted["how"]:
            case "all pages":
                result = await client.get_all(wanted["method"], wanted.get("params"))
            case "batch":
                result = await client.call_batch(wanted["params"])
            case _:
                result = await client.call(wanted["method"], wanted["params"])
    except Exception as failure:
        return {"failed": type(failure).__name__, "words": str(failure)}
    return {"result": result}


async def main() -> None:
    asked = json.load(sys.stdin)
    client = fast_bitrix24.BitrixAsync(asked["webhook"], verbose=False)
    print(json.dumps([await step(client, each) for each in asked["steps"]]))


if __name__ == "__main__":
    asyncio.run(main())
