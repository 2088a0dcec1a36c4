"""What handlers work with; made once per process in `bot.app`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

from telegram import Chat, Update, User
from telegram.constants import ChatType
from telegram.ext import CallbackContext, ExtBot

from bot.boards import Boards
from bot.hands import Hands
from bot.replies.messages import Place
from bot.replies.shelf import PosterShelf
from bot.texts import Texts, texts_for
from bot.waiting import Albums, WaitingRoom
from bot.windows import Windows
from catalog.engine import Database
from catalog.films.memory import FilmMemory
from catalog.people.history import History
from emotion.faces.engine import FaceEngine
from emotion.words.reader import WordsReader
from recommender.suggest import Recommender

_HOUSE = "house"
_HANDS = 4


@dataclass(frozen=True)
class House:
    """Every part a handler may ask."""

    database: Database
    films: FilmMemory
    history: History
    recommender: Recommender
    words: WordsReader
    # For words still being typed, which are heard at every pause: nobody outside is asked.
    typed: WordsReader
    faces: FaceEngine
    posters: PosterShelf
    windows: Windows
    albums: Albums
    waiting: WaitingRoom = field(default_factory=WaitingRoom)
    # Pictures are large: few are in hand at once, the others wait at Telegram.
    hands: Hands = field(default_factory=lambda: Hands(_HANDS))
    boards: Boards = field(default_factory=Boards)
    asks_watson: bool = False
    # Updates that broke, of which not even that could be told: they are to be tried again.
    unheard: set[int] = field(default_factory=set)


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[str, Any]]):
    """A handler's context, with the house in it."""

    @property
    def house(self) -> House:
        """The parts to ask."""
        return cast("House", self.bot_data[_HOUSE])


def move_in(bot_data: dict[str, Any], house: House) -> None:
    """Put the house where every context finds it."""
    bot_data[_HOUSE] = house


@dataclass(frozen=True, slots=True)
class Visit:
    """Who wrote, where, and the texts in their language.

    Attributes:
        person: who wrote or tapped.
        chat: where.
        texts: those in their language.
        answering: the id of the message that their own answers, if it does.
        topic: the id of the topic of the chat that it was in, if it has any.
    """

    person: User
    chat: Chat
    texts: Texts
    answering: int | None = None
    topic: int | None = None

    @property
    def place(self) -> Place:
        """Where our answer goes."""
        return Place(self.chat.id, self.topic)

    @property
    def is_shared(self) -> bool:
        """Whether others look on."""
        return bool(self.chat.type != ChatType.PRIVATE)

    @classmethod
    def of(cls, update: Update) -> Visit:
        """The visit behind an update.

        Raises:
            ValueError: nobody stands behind it (a channel's post).
        """
        person, chat = update.effective_user, update.effective_chat
        if person is None or chat is None:
            raise ValueError("nobody stands behind this update")
        said = update.message or update.edited_message
        answered = said.reply_to_message if said else None
        texts = texts_for(person.language_code)
        here = update.effective_message
        topic = here.message_thread_id if here and here.is_topic_message else None
        return cls(person, chat, texts, answered.message_id if answered else None, topic)
