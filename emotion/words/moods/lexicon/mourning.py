"""What mourners say after they told of a loss: more of whom they lost, or of something else.

Patterns are as in moods.py.
"""

from __future__ import annotations

from typing import Final

# "She was 92", "we had him for 12 years", "it was so sudden": it begins with whom it is about.
_ALONG: Final = r"(?:(?:and|but|because|yes|yeah|no|well|so|you know) )*"
_ENGLISH: Final = (
    r"(?:he|she|they|we|it) (?:was|were|had|has|have|would|used|always|never|just|only|loved|liked|"
    r"lived|died|passed|left|went|got|fell|took|fought|knew|came|said|did|didnt|wasnt|couldnt|"
    r"suffered|raised|taught|met|gave)|(?:he|she)s|"
    r"i (?:was|had|held|loved|still|never|always|didnt|wasnt|couldnt|knew|used|cant believe|found|"
    r"keep|got to)|"
    r"(?:my|his|her|their|our) \w+ (?:was|were|had|loved|died|always|never|just)"
)
_OTHERS: Final = (
    r"(?:ella|él) \w+|ten[ií]a(?:mos)?|era|fue|viv[ií]a|llevaba|(?:ela|ele) \w+|tinha|foi|viveu|"
    r"(?:elle|il) (?:avait|[eé]tait|a|est|me|nous|aimait)|c ?[eé]tait|on l ?avait|"
    r"(?:lei|lui) (?:era|aveva|mi|ci|è)|aveva(?:mo)?|"
    r"(?:sie|er|es) (?:war|hat|hatte|wurde|lebte|ist|liebte)|wir (?:hatten|haben|waren)|"
    r"(?:она|он|мы|ей|ему|вона|він|ми|їй|йому) \w+|(?:это|це) (?:было|случилось|було|сталося)|"
    r"(?:ea|el) (?:era|avea|a|ne|m)|avea|a fost|am avut|(?:वह|उनकी|उसकी|उसे|woh?|unki|uski) .+"
)
RECOUNTING: Final = rf"{_ALONG}(?:(?:{_ENGLISH}|{_OTHERS})\b|वो |[她他]\w)(?!.*[?？])"
# What befalls people beside a death: it is no part of their mourning.
MISHAPS: Final = (
    r"exams?|tests?|boss|wi-?fi|internet|phone|laptop|computer|printer|car|bike|trains?|bus|"
    r"flight|traffic|team|match|rent|landlord|homework|school|weather|rain\w*|neighbou?rs?|"
    r"meetings?|deadlines?|shifts?|interview|project|hangover|headache|toothache|"
    r"examen|jefe|coche|m[oó]vil|tr[aá]fico|patron|prova|chefe|esame|capo|pr[uü]fung|klausur|"
    r"chefin?|handy|zug|auto|экзамен\w*|начальни\w+|интернет|пробк\w+|іспит\w*|інтернет|[sș]eful?"
)
# Of him or her, or of what one feels for them, whatever else there is.
OF_THE_DEAD: Final = (
    r"he|she|him|her|his|hers|they|them|miss|funeral|grave|"
    r"ihn|ihm|ihr|sie|er|vermisse|ella|[eé]l|ele|ela|elle|lui|lei|она|он|её|его|вона|він|його|її"
)
