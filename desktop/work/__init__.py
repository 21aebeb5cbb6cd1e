"""What the operator wants done, in plain asyncio: keep the list true, conduct, cancel, review."""
