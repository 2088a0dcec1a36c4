"""How a film feels."""
