"""What this computer remembers (SQLite): the mirror of the portal and the journal of our acts."""
