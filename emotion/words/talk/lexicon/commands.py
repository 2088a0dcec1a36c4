"""Commands said in words: "show me my list", "what have I rated", "what did I give it".

Regular expressions in the form that `bare_form` leaves.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Talk

_SHOW: Final = (
    r"(?:(?:please )?(?:can i |could i |let me |i want to )?(?:show|see|open|give|list|whats on|"
    r"what is on|wheres|where is)(?: me)? )?"
)

COMMANDS: Final[Mapping[Talk, str]] = {
    Talk.KEPT: (
        rf"{_SHOW}my (?:(?:watch ?)?list|saved (?:films|movies|ones)|kept (?:films|movies)|"
        r"laters?)|"
        r"(?:what|which films|which ones) (?:have i|did i) (?:saved?|kept|keep|put aside|marked?)"
        r"(?: for later)?|"
        r"(?:zeig (?:mir )?)?(?:meine|die) (?:merk|watch)?liste|was hab(?:e)? ich (?:mir "
        r")?(?:gemerkt|"
        r"aufgehoben)|"
        r"(?:muestrame |ensename |ver )?mi lista|que (?:tengo|he) guardado|"
        r"(?:montre moi |voir )?ma liste|qu ?ai ?je garde|"
        r"(?:mostrami |fammi vedere )?la mia lista|cosa ho salvato|"
        r"(?:me mostra |mostra |ver )?(?:a )?minha lista|o que eu (?:salvei|guardei)|"
        r"(?:arata mi )?lista mea|ce am (?:salvat|pastrat)|"
        r"(?:покажи )?мой список|что я (?:сохранил|отложил)а?|"
        r"(?:покажи )?мій список|що я (?:зберіг|зберегла|відклав|відклала)|"
        r"मेरी (?:सूची|लिस्ट)(?: दिखाओ| दिखाइए)?|(?:看看|打开|显示)?我的(?:片单|列表|收藏)"
    ),
    Talk.RATED: (
        rf"{_SHOW}my (?:ratings?|rated (?:films|movies)|history|stars)|"
        r"(?:what|which films|which ones) (?:have i|did i) (?:rated?|watch(?:ed)?|see|seen|like|"
        r"liked)"
        r"(?: (?:so far|here|before))?|"
        r"(?:zeig (?:mir )?)?meine (?:bewertungen|sterne)|was hab(?:e)? ich (?:schon )?bewertet|"
        r"(?:muestrame |ver )?mis (?:puntuaciones|estrellas|notas|valoraciones)|que he puntuado|"
        r"(?:montre moi |voir )?mes notes|(?:mostrami )?i miei voti|"
        r"(?:mostra )?(?:as )?minhas (?:notas|avaliacoes)|(?:arata mi )?notele mele|"
        r"(?:покажи )?мои (?:оценки|зв[её]зды)|что я (?:оценил|оценивал|смотрел)а?|"
        r"(?:покажи )?мої (?:оцінки|зірки)|що я (?:оцінив|оцінила|оцінювала?)|"
        r"मेरी रेटिंग(?: दिखाओ| दिखाइए)?|(?:看看)?我的评分"
    ),
    Talk.MY_STARS: (
        r"(?:what|how many(?: stars)?|which stars) (?:did|have|had) i (?:give|given|rate|rated)"
        r"(?: (?:it|this|that)(?: one| film| movie)?)?|how did i rate (?:it|this|that)(?: one)?|"
        r"(?:did|have) i (?:rate|rated) (?:it|this|that)(?: one)?(?: already| before)?|my rating"
        r"(?: (?:of|for) (?:it|this|that))?|"
        r"was hab(?:e)? ich (?:ihm|dem) gegeben|wie hab(?:e)? ich (?:ihn|den) bewertet|"
        r"que (?:nota )?le (?:di|puse)|quelle note (?:je lui ai|lui ai je|j ?ai) (?:donnee?|mise?)|"
        r"(?:che voto|quante stelle) (?:gli )?ho dato|que nota eu dei|ce nota i am dat|"
        r"(?:сколько|какую оценку) я (?:ему )?(?:поставил|дал)а?|"
        r"(?:скільки|яку оцінку) я (?:йому )?(?:поставив|поставила|дав|дала)|"
        r"我给了?(?:它)?几(?:颗)?星"
    ),
}
