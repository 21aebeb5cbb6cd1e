"""The tables of the journal. Times are whole microseconds since 1970, UTC."""

import sqlite3
from typing import Final

VERSION: Final = 1

_TABLES: Final = (
    # AUTOINCREMENT: a number that was forgotten is never given again
    """
    CREATE TABLE operations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        act TEXT NOT NULL CHECK (act IN ('conduct', 'cancel')),
        account TEXT NOT NULL,
        person_id INTEGER,
        person TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        reason TEXT NOT NULL,
        source TEXT NOT NULL,
        how_many INTEGER NOT NULL,
        finished_at INTEGER,
        sought TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE acts (
        operation INTEGER NOT NULL REFERENCES operations ON DELETE CASCADE,
        position INTEGER NOT NULL,
        document_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        number TEXT,
        modified_at INTEGER,
        state TEXT NOT NULL CHECK (state IN ('intended', 'sent', 'ended')),
        sent_at INTEGER,
        times_sent INTEGER NOT NULL DEFAULT 0,
        fate TEXT CHECK ((state = 'ended') = (fate IS NOT NULL)),
        outcome TEXT,
        ended_at INTEGER,
        check_until INTEGER,
        portal_started INTEGER,
        portal_finished INTEGER,
        sought TEXT NOT NULL,
        PRIMARY KEY (operation, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX operations_started ON operations (started_at)",
    "CREATE INDEX operations_open ON operations (id) WHERE finished_at IS NULL",
    "CREATE INDEX acts_of_document ON acts (document_id, operation, fate, state)",
    "CREATE UNIQUE INDEX acts_once ON acts (operation, document_id)",
    "CREATE INDEX acts_fates ON acts (fate, document_id, operation)",
)


def create(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
