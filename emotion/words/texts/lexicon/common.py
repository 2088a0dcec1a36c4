"""The commonest words of the languages that we read in Latin and Cyrillic letters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.words.texts.lists import word_set

COMMON: Final[Mapping[str, frozenset[str]]] = {
    "en": word_set(
        "i i'm im the a an and or but is am are was were my me you your he she it we they this "
        "that to of in on at for with from by so just not no don't dont can't cant feel feeling "
        "felt day today tonight tomorrow week work boss job happy sad angry tired bored scared "
        "nervous good bad great nice rough hard everything nothing something have has had got "
        "been what why how when about really very too all out up down off back home love hate "
        "need want i'd i'll movie movies film films one any some as if be do did will would "
        "there here who which then than more only"
    ),
    "de": word_set(
        "ich bin der die das und nicht ist ein eine mein mir mich heute sehr so mit was den dem "
        "des einen einem einer noch schon auch aber auf aus für von zu zum zur wie wer wo wann "
        "warum wieso kein keine keinen mal bitte danke du dir dich er sie es wir ihr hab habe hat "
        "will mag kann kenn kenne gerade mehr etwas um film lang leben"
    ),
    "es": word_set(
        "estoy soy es el los las muy que por para con sin hoy mi me una uno no yo y la un de en "
        "se lo le más mas pero algo esta este esa ese ya qué como cómo quiero tengo hay peli "
        "película pelicula miedo al del su te tu nada porque larga sea ver sobre vida cual vi va "
        "vivir tiene sentido en qué muy niños años otra otro"
    ),
    "fr": word_set(
        "en à déjà y "
        "je j'ai suis tu il elle nous vous ils elles le la les un une des du de et ou mais est "
        "sont c'est ce cette ça ca mon ma mes ne pas plus très tres trop pour avec sans dans sur "
        "au aux qui que quoi quand journée jour soir demain aujourd'hui heureux heureuse triste "
        "fatigué fatiguée content contente peur colère marre rien tout me m'a m'ennuie j'en"
    ),
    "it": word_set(
        "sono io il lo gli che non molto oggi mia mio di e per la le un una uno in con del della "
        "dei degli è si mi ti ci ce se più piu ma questo questa quello qualcosa cosa come perché "
        "ho hai ha voglio film niente anche già gia piace vivere troppo fa faccio parla da al "
        "in anni vita vedere o"
    ),
    "pt": word_set(
        "estou sou muito não nao com meu minha hoje eu um uma os o a as e de do da dos das que em "
        "no na nos por para pra mas mais se me te ele ela isso esse essa este já ja algo filme "
        "quero tem tenho viver aguento gostei sem sobre como quando você foi ser ver só longo"
    ),
    "ro": word_set(
        "sunt mi-e și si nu foarte azi o eu un am cu de la pe pentru din ce că ca să sa mai e este "
        "ceva film asta vreau îmi imi mi te ma mă se mult dar a al ai are copii place trist prea "
        "fără fara anii scurt asta altul în română"
    ),
    "hi": word_set(
        "main hoon hai bahut aaj mera meri nahi ki ka ho raha rahi koi kuch ke ko se mein me hain "
        "tha thi kya kyu kaise mujhe wali wala aur bhai yaar dekh dekhna dikhao film acha "
        "jana mar marna jeena jeene chahta chahti nahin tum ye wo"
    ),
    "ru": word_set(
        "что не на и я в с как мне это но а по из у бы так мой моя меня о все только ты он она мы "
        "уже или если есть нет был была чтобы этот эта очень кино фильм посмотреть хочу его про "
        "почему сколько идёт идет жить вечером грустно"
    ),
    "uk": word_set(
        "що не на і я в з як мені це але а по із у б так мій моя мене все тільки ти він вона ми "
        "вже або якщо є ні був була щоб цей ця дуже кіно фільм подивитися хочу його про чому "
        "скільки йде далі жити цього"
    ),
}
