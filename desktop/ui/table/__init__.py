"""The documents table: a million ids, a screenful of rows, a selection that outlives filters."""
