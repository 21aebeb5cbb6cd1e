"""What the program stands on: its folders, its log, its resources, the system's display."""
