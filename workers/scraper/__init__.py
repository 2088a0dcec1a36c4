"""The polite scraper: discover, fetch, parse, match, keep."""
