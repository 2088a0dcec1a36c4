"""Sayings, days, losses and illnesses that tell a mood."""
