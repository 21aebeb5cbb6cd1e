"""One small function for each thing a portal can be asked; each takes the line first."""
