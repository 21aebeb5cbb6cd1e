"""The row above the table in which the operator says which documents are to be listed."""
