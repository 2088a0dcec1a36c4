"""The Telegram bot."""

import os

# python-telegram-bot then hands out spans of time as timedelta, as it always will from its next
# major version on.
os.environ.setdefault("PTB_TIMEDELTA", "true")
