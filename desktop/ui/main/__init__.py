"""The main window of an open account: views, the list, the details, and what can be done."""
