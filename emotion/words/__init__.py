"""Reading words: the mood in them, the wish in them, and whether they speak of despair."""
