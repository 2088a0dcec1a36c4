"""The front door of the room: what a person's words say, mood and wish."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Final

from emotion.vocabulary import Heard, Reading
from emotion.words.distress import speaks_of_distress
from emotion.words.model import EmotionModel, embedded_model
from emotion.words.watson import WatsonReader
from emotion.words.wishes import Parsed, parse_wish

# As many as a Telegram message holds.
MAX_CHARACTERS: Final = 4096


class WordsReader:
    """Hears mood, wish, constraints and distress in a text.

    Args:
        watson: asked first where it knows the language; the embedded model answers if it fails.
        model: the embedded model; loaded on first use if not given.
    """

    def __init__(
        self, watson: WatsonReader | None = None, model: EmotionModel | None = None
    ) -> None:
        self._watson = watson
        self._model = model

    async def preload(self) -> None:
        """Load the model and compile the patterns now, so that the first message waits for none."""
        await asyncio.to_thread(self._listen, "hello", None)

    async def hear(self, text: str, today: date | None = None) -> Heard:
        """Hear what a text says; never blocks the event loop, never fails.

        Args:
            text: as typed; only the first 4096 characters count.
            today: the day that "recent" counts from; by default the current one.

        Returns:
            What was heard. The reading is None when the text is empty or only a wish, and has a
            low confidence (below 0.35) when there was no mood to be found.
        """
        text = text[:MAX_CHARACTERS]
        if not text.strip():
            return Heard(reading=None)
        parsed, reading, distress = await asyncio.to_thread(self._listen, text, today)
        if reading is not None and self._watson is not None:
            reading = await self._watson.read(parsed.rest, reading) or reading
        return Heard(
            reading=reading,
            wish=parsed.wish,
            aim=parsed.aim,
            constraints=parsed.constraints,
            distress=distress,
        )

    def _listen(self, text: str, today: date | None) -> tuple[Parsed, Reading | None, bool]:
        model = self._model or embedded_model()
        parsed = parse_wish(text, today)
        reading = model.read(parsed.rest) if parsed.rest else None
        return parsed, reading, speaks_of_distress(text)
