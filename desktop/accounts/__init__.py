"""Who signs in where, and where their secret lies."""
