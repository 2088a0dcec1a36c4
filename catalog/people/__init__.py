"""People: consent, ratings, readings, slates, and all that is forgotten on request."""
