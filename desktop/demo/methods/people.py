"""Users, as the oldest part of the interface gives them: upper-case keys, ids as strings."""

from collections.abc import Mapping
from typing import Any

from desktop.demo.lists import PAGE, Answer
from desktop.demo.methods.registry import method
from desktop.demo.params import whole
from desktop.demo.people import Caller
from desktop.demo.portal import Portal


@method("user.get", scope="user_brief")
async def users(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """A plain list; the filter is read from FILTER or from the arguments themselves."""
    del caller
    asked = params.get("FILTER") or params.get("filter") or params
    ids = asked.get("ID") if isinstance(asked, dict) else None
    wanted = ids if isinstance(ids, list) else [ids] if ids is not None else None
    rows = portal.db.execute(
        "SELECT id, name, last_name, email, active, position FROM users ORDER BY id"
    ).fetchall()
    if wanted is not None:
        numbers = {whole(each) for each in wanted}
        rows = [row for row in rows if row[0] in numbers]
    start = max(0, whole(params.get("start") or 0)) // PAGE * PAGE
    page = rows[start : start + PAGE]
    after = start + len(page)
    shown = [
        {
            "ID": str(number),
            "ACTIVE": bool(active),
            "NAME": name,
            "LAST_NAME": last_name,
            "EMAIL": email,
            "WORK_POSITION": position,
            "TIMESTAMP_X": {},
            "USER_TYPE": "employee",
        }
        for number, name, last_name, email, active, position in page
    ]
    return Answer(shown, len(rows), after if after < len(rows) else None)


@method("profile", scope=None)
async def profile(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del params
    row = portal.db.execute(
        "SELECT name, last_name FROM users WHERE id = ?", (caller.user_id,)
    ).fetchone()
    return Answer(
        {
            "ID": str(caller.user_id),
            "ADMIN": caller.admin,
            "NAME": row[0],
            "LAST_NAME": row[1],
            "PERSONAL_GENDER": "",
            "TIME_ZONE": "",
        }
    )
