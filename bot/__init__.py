"""The Telegram bot."""

import os

# python-telegram-bot then hands out spans of time as timedelta, as it always will from its next
# major version on.
os.environ.setdefault("PTB_TIMEDELTA", "true")
# Products as small as those of an answer lose more to threads than they gain: on a busy machine
# ten times over. Read when numpy loads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

READY = "Reelmood is ready"
"""What the bot logs once it has spoken to its Bot API server; `make run` waits for it."""
