"""Makes the profile model's artefact; needs the `train` extra."""
