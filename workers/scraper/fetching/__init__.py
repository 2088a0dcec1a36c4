"""Fetch pages so that no site is annoyed and no page does harm."""
