"""How each language asks of the film that shows."""
