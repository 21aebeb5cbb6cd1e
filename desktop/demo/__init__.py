"""A Bitrix24-compatible portal that runs on this computer.

Stands apart: it imports nothing of the client, so that a mistake is never mirrored.
"""
