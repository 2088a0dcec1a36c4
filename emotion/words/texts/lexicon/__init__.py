"""The words of each language that tell it, and how people write them in chats."""
