"""What is put on paper: pages are composed first, then drawn on a screen, a PDF or a printer."""
