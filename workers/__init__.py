"""Work that happens behind the chat."""
