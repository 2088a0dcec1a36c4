"""What other languages want of an evening: "hazme reír", "zum Entspannen", "удиви меня".

Each phrase stands in small letters and without marks, as `plain_letters` makes them; of words with
a stroke between them any may stand there.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Aim
from emotion.words.texts.forms import plain_letters
from emotion.words.wishes.abroad.lexicon.others import FUNNY
from emotion.words.wishes.terms import Term

_PHRASES: Final[Mapping[Aim | None, str]] = {
    Aim.LIFT: """
        muntere|munter|heitere|heiter mich|uns auf
        baue|bau mich auf
        bring mich auf andere gedanken
        lenk mich|uns ab
        zum aufmuntern
        mach mir gute laune
        animame|animanos|alegrame|distraeme
        levantame|levantanos|subeme el animo
        para animarme|alegrarme|distraerme
        para levantar|subir el animo
        que me anime|alegre
        remonte moi le moral
        pour me remonter le moral
        pour me changer les idees
        change moi les idees
        qui remonte le moral
        qui fait du bien
        qui donne le sourire
        tirami|tiraci su
        per tirarmi|tirarci su
        per tirarmi su di|il morale
        rallegrami|distraimi
        fammi stare meglio
        fammi sorridere
        per distrarmi
        me anima|anime|alegra|alegre|distrai|distraia
        para|pra me animar|alegrar|distrair
        para|pra animar|alegrar|distrair
        levanta|levante meu astral|animo|humor
        подними|поднимите мне|нам настроение
        подними|поднимите настроение
        чтобы поднять|подняло настроение
        для настроения
        для поднятия настроения
        развесели|развеселите|взбодри|отвлеки меня|нас
        чтобы отвлечься
        підніми|підніміть мені|нам настрій
        підніми настрій
        щоб підняти настрій
        розвесели|підбадьор|відволічи мене|нас
        щоб відволіктися
        для настрою
        inveseleste ma|ne
        ridica mi moralul
        sa ma inveseleasca|inveselesc
    """,
    Aim.CALM: """
        beruhige|beruhig mich
        zum entspannen|abschalten|runterkommen|einschlafen|chillen|relaxen
        mich entspannen
        para|quiero relajarme|relajarnos|desconectar
        para descansar|dormir
        calmame|relajame
        pour me|se|nous detendre|relaxer|calmer|endormir
        calme|apaise|detends moi
        per rilassarmi|rilassarci|rilassarsi
        voglio rilassarmi
        calmami|rilassami
        fammi rilassare|staccare
        per staccare la spina
        para|pra me relaxar|acalmar
        para|pra relaxar|dormir
        quero relaxar
        me acalma|acalme|relaxa|relaxe
        чтобы|хочу расслабиться|успокоиться
        чтобы уснуть
        для расслабления
        успокой меня
        щоб|хочу розслабитися|заспокоїтися
        щоб заснути
        заспокой мене
        sa ma relaxez|linistesc|calmez
        de relaxare
        calmeaza|linisteste ma
    """,
    Aim.THRILL: """
        zum mitfiebern
        mit nervenkitzel
        emocioname
        con adrenalina
        donne moi des frissons
        avec des frissons
        чтобы пощекотать нервы
        пощекочи мне нервы
        щоб полоскотати нерви
    """,
    Aim.CRY: """
        bring mich|uns zum weinen|heulen
        etwas|was|film|filme zum weinen|heulen
        lass mich weinen|heulen
        hazme|dejame llorar
        para llorar
        que me haga llorar
        fais|laisse moi pleurer
        pour pleurer
        qui fait|fasse pleurer
        qui me fait|fasse pleurer
        fammi|lasciami piangere
        da|per piangere
        che mi fa|faccia piangere
        me faz|faca|deixa chorar
        para|pra chorar
        чтобы|хочу поплакать
        чтобы|фильм|кино до слез
        дай мне поплакать
        щоб|хочу поплакати
        щоб|фільм|кіно до сліз
        fa|lasa ma sa plang
        sa plang
    """,
    Aim.SURPRISE: """
        uberrasch|uberrasche mich|uns
        du entscheidest
        entscheide du
        such du was|etwas|einen aus
        such mir was|etwas|einen aus
        sorprendeme|sorprendenos
        elige|escoge tu
        tu eliges|decides
        surprends|surprenez moi|nous
        choisis pour moi|nous
        a toi de choisir
        sorprendimi|sorprendici
        scegli|fai|decidi tu
        me surpreende|surpreenda
        surpreenda me
        escolhe|escolha voce
        voce escolhe
        удиви|удивите меня|нас
        выбери за меня
        выбери|решай сам|сама|ты
        на твой|ваш вкус|выбор|усмотрение
        здивуй|здивуйте мене|нас
        обери за мене
        обери сам|сама|ти
        на твій|ваш смак|вибір|розсуд
        surprinde ma|ne
        alege tu
    """,
    None: """
        bring mich|uns zum lachen
        zum lachen
        wieder lachen
        hazme|haznos reir
        para reir|reirme|reirnos
        que me haga reir
        fais moi|nous rire
        pour rire|rigoler
        envie de rire|rigoler
        qui fait|fasse rire
        qui me fait|fasse rire
        fammi|facci ridere
        per|da ridere
        per farmi|farci due risate
        che mi fa|faccia ridere
        me faz|faca rir
        faca|faz me rir
        para|pra rir
        рассмеши|рассмешите меня|нас
        чтобы|хочу посмеяться
        розсміши|розсмішіть мене|нас
        щоб|хочу посміятися
        fa ma sa rad
        sa rad
    """,
}
"""Of no aim is what makes laugh: that is a wish for joy, as in English."""


def _expanded() -> dict[str, Aim | Term]:
    meant: dict[str, Aim | Term] = {}
    for aim, lines in _PHRASES.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            for words in product(*(word.split("|") for word in plain_letters(line).split())):
                meant[" ".join(words)] = aim or FUNNY
    return meant


AIMS: Final[Mapping[str, Aim | Term]] = MappingProxyType(_expanded())
"""What each phrase wants."""
