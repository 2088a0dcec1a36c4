"""What wishes are put in, in the languages that are read."""
