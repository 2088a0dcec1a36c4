"""How a person feels, from a face or from words."""
