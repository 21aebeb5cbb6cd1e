"""What is written to files for other programs: tables as CSV or as an Excel workbook."""
