"""A Bot API server for one bot, and the people who talk to it, on one machine.

Two sides meet in one process and in memory only:

* the bot's side, ``/bot<TOKEN>/<method>`` and ``/file/bot<TOKEN>/<path>``, speaks the Bot API
  (https://core.telegram.org/bots/api): what Telegram refuses is refused here in its words;
* the person's side, ``/person/<id>/...`` and the chat page at ``/``, is what a Telegram app is to
  its user. ``README.md`` beside this file describes it.

``python -m playground --help`` starts it; ``playground.server.run_playground`` starts it in a test.
Nothing is imported from, or known about, the bot that talks to it.
"""
