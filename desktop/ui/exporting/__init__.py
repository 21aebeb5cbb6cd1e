"""What leaves the window as a file: tables with headings people read, and asking where to."""
