"""Scene 7, with a crowd: twenty selfies at once, and somebody who only types."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from catalog.people import consents
from catalog.people.consents import Consent
from tests.journeys.conftest import Reelmood
from tests.journeys.test_selfie import PATIENCE
from tests.journeys.test_sentence import first_card
from tests.playground.person import Person

CROWD = 20
# Pictures are fetched a few at a time, and answers sent as they are ready: neighbours may overtake
# one another, but whoever was among the first never waits for those who came last.
FIRST = LAST = 5


async def test_twenty_selfies_at_once_are_read_in_turn_and_hold_up_no_words(
    reelmood: Reelmood, ada: Person, selfie: bytes
) -> None:
    await first_card(ada, "I feel low tonight")
    async with AsyncExitStack() as stack:
        crowd = [await stack.enter_async_context(reelmood.visitor()) for _ in range(CROWD)]
        for person in crowd:
            await consents.decide(reelmood.database, person.id, Consent.FACE, given=True)
        for person in crowd:
            await person.send_photo(selfie)
        answered: list[int] = []

        async def wait(place: int) -> None:
            read = await crowd[place].wait_for_message(
                lambda m: m.button("Not quite"), within=PATIENCE
            )
            assert "happy" in read.text
            answered.append(place)

        waiting = [asyncio.create_task(wait(place)) for place in range(CROWD)]
        await first_card(ada, "so angry with my boss")
        assert len(answered) < CROWD, "words do not wait for pictures"
        await asyncio.gather(*waiting)
    turn = {place: turn for turn, place in enumerate(answered)}
    first, last = range(FIRST), range(CROWD - LAST, CROWD)
    assert max(turn[place] for place in first) < min(turn[place] for place in last), answered
