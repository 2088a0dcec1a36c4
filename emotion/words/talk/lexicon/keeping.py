"""How people keep the film that shows for another day: "save it", "put it on my list".

Regular expressions in the form that `bare_form` leaves, for parts of a message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_ONE: Final = r"(?:(?:this|that|the) (?:one|film|movie|picture)|it|this|that)"
_PLEASE: Final = r"(?:(?:ill|well|i will|we will|can you|could you|please|lets) )?"

KEEPING: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        rf"{_PLEASE}(?:keep|save|bookmark|put aside|store|park) {_ONE}(?: aside)?",
        (
            rf"{_PLEASE}(?:put|add|keep|save) {_ONE} (?:on|to|in) (?:my|the) (?:watch ?)?(?:list|"
            r"later)"
        ),
        (
            rf"(?:{_PLEASE}(?:watch|see|take) )?{_ONE} (?:for )?"
            r"(?:later|another (?:day|night|time)|"
            r"some other (?:time|night|day))|save for later"
        ),
    ),
    "de": (
        (
            r"(?:den )?(?:merk|heb|speicher|behalt)(?:e|en)?(?: (?:ich|wir|mir|uns|ihn|den|es|"
            r"das))*"
            r"(?: (?:bitte|auf|vor|ab))*"
        ),
        r"(?:den |ihn )?(?:bitte )?auf die (?:merk)?liste",
    ),
    "fr": (
        (
            r"(?:garde|sauvegarde|note|enregistre|mets)(?: (?:le|la|moi|ca))+"
            r"(?: (?:de cote|dans ma liste))?|(?:tu peux |je )?(?:le |la )(?:garder?|noter?|mets "
            r"de "
            r"cote)"
        ),
    ),
    "es": (
        r"(?:guarda|guardame|apunta|apuntame|anota)(?:la|lo|mela|melo)?(?: (?:esta|esa))?",
        r"(?:me (?:la|lo)|la) guardo|(?:me )?(?:la|lo) (?:apunto|dejo)",
    ),
    "it": (
        r"(?:salva|tieni|conserva|segna|metti)(?:lo|melo)(?: (?:da parte|in lista))?",
        r"(?:me )?lo (?:salvo|tengo|segno|conservo)(?: da parte)?|(?:salva|tieni) questo",
    ),
    "pt": (
        (
            r"(?:salva|guarda|anota|deixa|coloca)(?: (?:esse|este|ele|ai|na lista|pra mim|salvo|"
            r"guardado))+|(?:salva|guarda)|vou (?:salvar|guardar|anotar)(?: (?:esse|este))?"
        ),
    ),
    "ro": (
        (
            r"(?:pastreaza|salveaza|noteaza|pune)(?: (?:mi|l|il|asta|deoparte|pe lista))+|salveaza|"
            r"pastreaza|il (?:pastrez|salvez|notez|tin)"
        ),
    ),
    "ru": (
        (
            r"(?:сохрани(?:те)?|отложи(?:те)?|запомни|запиши|сохраню|отложу|запомню|приберегу)"
            r"(?: (?:его|этот|мне|фильм|себе))*|(?:добавь|оставь|оставлю) (?:его|этот|в список|на "
            r"потом)|"
            r"(?:это )?на потом|в список"
        ),
    ),
    "uk": (
        (
            r"(?:збережи|збережіть|відклади|запамятай|запиши|збережу|відкладу)"
            r"(?: (?:його|цей|мені|фільм|собі))*|(?:додай|залиш|лиши) (?:його|цей|у список|на "
            r"потім)|"
            r"(?:це )?на потім|у список"
        ),
    ),
    "hi": (r"(?:(?:इसे|इसको|यह) )?(?:बाद के लिए )?(?:रख|सहेज|सेव कर) (?:लो|दो|लीजिए|दीजिए|लेना)",),
    "zh": (
        (
            r"(?:先|帮我)?(?:收藏|存|留着|保存|记下)(?:一下|起来|着|吧|了|它|这部|这个)*|"
            r"(?:把它)?加(?:入|到|进)(?:列表|片单|收藏)|(?:留着)?以后再看(?:吧|这部)?"
        ),
    ),
}

FOR_WHEN: Final = (
    r"(?:for|until|till|on|tomorrow|f[uü]rs?|bis|pour|para|pra|per|pentru|pe|на|до)"
    r"(?: (?!l[aá]\b)\w+){0,4}"
)
"""For what day, in any of these languages."""
