"""Scanners that type like a keyboard: heard, understood, and answered so that it is seen."""
