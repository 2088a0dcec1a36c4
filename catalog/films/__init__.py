"""Films: tables, matching, look-up and the seed."""
