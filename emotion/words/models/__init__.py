"""The models that read moods: two sentence encoders, a word counter, and how they are mixed."""
