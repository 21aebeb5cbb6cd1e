"""A program of its own that calls a portal with b24pysdk, which speaks https only.

It reads one JSON object, `{"domain": ..., "token": ..., "steps": [...]}`, and prints what each
step gave. A method is named as the package names it: `catalog.document.conduct_list`.
"""

import functools
import json
import sys
from typing import Any

from b24pysdk import BitrixWebhook, Client
from b24pysdk.errors import BitrixAPIError


def request(client: Any, wanted: dict[str, Any]) -> Any:
    """The package's own request object for a method; nothing is sent yet."""
    return functools.reduce(getattr, wanted["method"].split("."), client)(
        **wanted.get("params", {})
    )


def carried_out(client: Any, wanted: dict[str, Any]) -> Any:
    match wanted["how"]:
        case "all pages":
            return request(client, wanted).as_list().result
        case "all pages fast":
            return list(request(client, wanted).as_list_fast().result)
        case "batch":
            asked = {key: request(client, each) for key, each in wanted["commands"].items()}
            answer = client.call_batch(asked).response.result
            return {"result": answer.result, "result_error": sorted(answer.result_error)}
        case _:
            return request(client, wanted).result


def step(client: Any, wanted: dict[str, Any]) -> dict[str, Any]:
    """One call: its result, or the kind and the words of the refusal."""
    try:
        return {"result": carried_out(client, wanted)}
    except BitrixAPIError as refusal:
        return {"failed": type(refusal).__name__, "words": str(refusal)}


def main() -> None:
    asked = json.load(sys.stdin)
    client = Client(BitrixWebhook(domain=asked["domain"], webhook_token=asked["token"]))
    print(json.dumps([step(client, each) for each in asked["steps"]]))


if __name__ == "__main__":
    main()
