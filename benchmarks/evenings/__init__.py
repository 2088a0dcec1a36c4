"""A made-up population, to see whether learning helps."""
