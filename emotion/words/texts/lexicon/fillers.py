"""What opens and closes a message and says nothing of itself: "hm", "nee", "ok dann", "stp".

Phrases of up to three words, separated by commas, in small letters without apostrophes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# In any language.
ANY: Final = "*"
OPENERS: Final[Mapping[str, str]] = {
    ANY: "hm, hmm, m, mm, mmh, hmpf, pf, pff, ok, okay, okey, oki, eh, uh, um, uff, uf",
    # English has its own rules for more.
    "en": "well, so, then, alright, nah, ugh, huh, erm, alright then, ok so, oh well",
    "de": (
        "nee, ne, nö, nein, dann, also, ach, ah, oh, na, na gut, na ja, naja, ja, puh, äh, "
        "ähm, halt, joa, jo, oh mann, mann, sorry, digga, alter, gut, nun, tja, boah, ey, "
        "doch, aber, und, mensch, ach so, achso, ach ne, dann halt, dann lieber, lieber, "
        "doch lieber, eher, hey"
    ),
    "es": (
        "pues, entonces, bueno, a ver, ah, oh, ay, uy, oye, vale, mira, mejor, pero, y, venga, "
        "nel, nah, buah, joder, órale, ándale, bueno pues, ni modo, sí, este, oiga, wey, güey, "
        "hombre, anda"
    ),
    "fr": (
        "alors, bof, nan, ah, oh, euh, bon, ben, mais, bah, mouais, pff, oui, ouais, du coup, "
        "bon ben, eh bien, et, ah non, ah oui, mdr, ptdr, tiens, sinon, roh, oula, wesh, dac, "
        "daccord, nan mais"
    ),
    "it": (
        "allora, ah, oh, boh, mah, beh, be, dai, ma, va bene, sì, si, senti, oddio, vabbè, "
        "vabbe, vabe, guarda, insomma, e, ecco, però, magari, uffa, mannaggia, dunque, su, "
        "bene, ma dai"
    ),
    "pt": (
        "então, entao, ah, oh, nossa, bom, tá, ta, mas, poxa, eita, olha, beleza, aí, sei lá, "
        "putz, oi, hum, e, ih, ué, sim, tá bom, ah não, puxa, caramba, opa, bem, cara, mano, "
        "credo"
    ),
    "ro": (
        "atunci, ah, oh, păi, pai, bun, dar, mda, ei, bine, of, hai, deci, să zicem, aoleu, "
        "da, aha, și, si, mai bine, lasă, păi da, măi, na, bine atunci, eh"
    ),
    "ru": (
        "ну, хм, хмм, мм, ок, окей, тогда, блин, а, да, ой, слушай, ладно, короче, эх, так, "
        "лучше, ага, но, и, давай, давай тогда, ну да, ох, ах, э, эм, угу, мда, вот, может, "
        "чёрт, черт, типа, слышь, кстати, слушайте, жаль, тьфу"
    ),
    "uk": (
        "ну, хм, хмм, мм, ок, окей, тоді, та, а, так, ой, слухай, добре, коротше, ех, краще, "
        "блін, ага, але, і, й, давай, ну так, ох, ах, е, ем, угу, мда, от, може, то, гаразд, "
        "слухайте, шкода"
    ),
    "hi": (
        "अरे, हाय, यार, तो, अच्छा, हम्म, ओके, हाँ, हां, भाई, चलो, ठीक है, वैसे, जी, और, लेकिन, "
        "अब, हे, are, arre, arey, abe, yaar, yar, toh, to, acha, accha, haan, han, bhai, "
        "chalo, theek hai, waise, ji, aur, lekin, matlab"
    ),
}
# Where a sign ends them: "no comedy" and "terror no" refuse, "no, a comedy" and "comedia, no?" do
# not.
REFUSING: Final = "no, nein, non, não, nao, nu, нет, не, ні, нє, ne, नहीं, nahi, nahin, n, nn"
# Alone these say something: "ok bof", "hm nee", "ок коротше".
TELLING: Final = (
    "nö, nee, nan, nel, nah, нє, ні, неа, ugh, meh, bof, bah, boh, mah, mouais, mda, мда, naja, "
    "sí, si, ja, oui, ouais, sì, sim, da, да, так, ага, हाँ, हां, haan, danke, gracias, merci, "
    "grazie, obrigado, obrigada, mersi, спасибо, дякую, धन्यवाद, शुक्रिया, thanks, коротше, ok, okay"
)
# "Shorter, ok?" asks nothing.
TAGS: Final = (
    "no, non, né, ja, ok, okay, tá, а, nu, hein, eh, oder, gell, right, так, да, ок, vale, ne, viu"
)
CLOSERS: Final[Mapping[str, str]] = {
    ANY: "pls, plz, plis, hm, hmm, m, mm, ok, okay, thx, please, haha",
    "en": "tho, though, bro, maybe, thanks, thank you, i guess, then, or so, or something",
    "de": (
        "halt, bitte, irgendwie, oder so, danke, leider, ey, eben, ja, gell, alter, dann, mal, "
        "oder, bitte danke, einfach, eher, lieber, digga, ne, doch, mann, grad, gerade, gern, "
        "gerne, so, oder was, wenns geht, wenn möglich, vielleicht, jetzt, heute"
    ),
    "es": (
        "pues, porfa, por favor, por fa, porfis, xfa, gracias, no, wey, güey, tío, tía, va, "
        "eh, mejor, si puede ser, si se puede, entonces, vale, anda, sí, hoy, ahora, nomás, "
        "verdad"
    ),
    "fr": (
        "stp, svp, sil te plait, sil te plaît, sil vous plait, sil vous plaît, hein, quoi, "
        "mdr, ptdr, merci, du coup, plutôt, plutot, si possible, alors, frérot, frere, frère, "
        "ce soir, tiens, en fait, non, celui la, celui là, celui ci"
    ),
    "it": (
        "dai, cmq, comunque, però, pero, no, grazie, per favore, magari, ti prego, boh, raga, "
        "eh, insomma, per piacere, xfavore, allora, se possibile, stasera, va, vabbè, vabbe, "
        "tipo, ora, adesso"
    ),
    "pt": (
        "né, ne, talvez, pfv, por favor, obrigado, obrigada, cara, mano, sei lá, aí, viu, tá, "
        "por gentileza, então, se possível, hein, hoje, agora, vai, pra cá, mesmo, ok né"
    ),
    "ro": (
        "totuși, totusi, te rog, mersi, frate, măcar, macar, dacă se poate, daca se poate, "
        "asta, acesta, hai, vă rog, va rog, boss, nu, mai bine, atunci, te rog frumos, deci, "
        "cumva, acum"
    ),
    "ru": (
        "давай, плиз, плз, пожалуйста, только, спасибо, пж, пжл, а, что ли, тогда, если можно, "
        "лол, уж, же, ну, блин, лучше, типа, короче, как то, наверное, может, ок, да, этот, "
        "это, сегодня, сейчас, пасиб"
    ),
    "uk": (
        "давай, пліз, плз, будь ласка, тільки, дякую, тоді, якщо можна, лол, же, чи що, ну, "
        "краще, якось, мабуть, може, ок, та, ага, сьогодні, зараз, а, цей, блін, так"
    ),
    "hi": (
        "यार, प्लीज, प्लीज़, भाई, जी, तो, धन्यवाद, कृपया, शुक्रिया, बस, अभी, आज, yaar, yar, "
        "bhai, ji, toh, yr, bro, bas"
    ),
}
# Written without spaces. Pieces of an expression: "那部" is "that film".
CHINESE_OPENERS: Final = (
    "嗯|那么|那就|那(?![个部些种样边里天年位是家])|哦|噢|额|呃|唉|哎呀?|好吧|要不|还是|啊|哈|呵|诶|唔|"
    "不(?=[,，。])|不要(?=[,，。])|算了(?=[,，。])|ok|OK|话说|其实"
)
CHINESE_CLOSERS: Final = "吧|呗|啊|呀|哦|噢|啦|嘛|哈|呵|谢谢|谢了|好吗|好不好|行吗|拜托|please"
