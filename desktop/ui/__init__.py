"""What the operator sees and presses. Qt lives here and in app.py, nowhere else."""
