"""Films and people: what is known of them, and where it is kept."""
