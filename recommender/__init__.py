"""From a mood and an aim to films, with a reason."""
