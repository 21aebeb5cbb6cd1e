"""What a stock document is. Pure: no I/O, no clock, no Qt; every other room speaks these types."""
