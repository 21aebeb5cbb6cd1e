"""Storekeeper: conduct, review and reverse the stock documents of a Bitrix24 portal."""

__version__ = "0.1.0"
