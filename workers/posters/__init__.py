"""Looks at posters before the bot shows them."""
