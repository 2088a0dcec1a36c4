"""What tells a mood beside the models: cues, losses, laughter, and whether there is one at all."""
