"""The Telegram bot."""

import os

# python-telegram-bot then hands out spans of time as timedelta, as it always will from its next
# major version on.
os.environ.setdefault("PTB_TIMEDELTA", "true")

READY = "Reelmood is ready"
"""What the bot logs once it has spoken to its Bot API server; `make run` waits for it."""
