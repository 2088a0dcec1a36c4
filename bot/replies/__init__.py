"""What a person sees: cards, keyboards, posters."""
