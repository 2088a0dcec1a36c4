"""Whether words speak of despair."""
