"""What somebody else does on the same portal, past the interface that the client uses."""

import contextlib

from desktop.demo import people
from desktop.demo.checks import CANCEL, CONDUCT, Reason
from desktop.demo.portal import Portal

ACTS = (CONDUCT, CANCEL, "edit", "delete")


async def does(portal: Portal, user_id: int, act: str, document_id: int) -> bool:
    """Let a person act on a document; answers whether it came about."""
    someone = people.person(portal.db, user_id, f"person {user_id}", "catalog")
    if act not in ACTS or someone is None:
        raise ValueError(f"nobody with id {user_id} can {act!r} a document")
    if act in (CONDUCT, CANCEL):
        with contextlib.suppress(Reason):
            await portal.act(someone, document_id, act)
            return True
        return False
    with portal.db:
        if act == "delete":
            portal.db.execute("DELETE FROM elements WHERE doc_id = ?", (document_id,))
            gone = portal.db.execute("DELETE FROM documents WHERE id = ?", (document_id,))
            return gone.rowcount > 0
        changed = portal.db.execute(
            "UPDATE documents SET title = title || ' *', modified_by = ?, date_modify = ?"
            " WHERE id = ?",
            (user_id, portal.clock(), document_id),
        )
        return changed.rowcount > 0
