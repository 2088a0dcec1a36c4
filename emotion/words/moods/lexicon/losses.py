"""Losses as people tell of them: a death, an animal, a love, a job; and what only sounds like one.

Patterns are as in moods.py. A loss told as fresh says so in its cue; one of long ago is sad alone.
"""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Loss
from emotion.words.moods.lexicon.sayings import BAD_NEWS, GRIEF, Cue

# Phones and cars die, too.
_BEING = (
    r"(?: (?!phone|battery|laptop|computer|car|wifi|internet|tv|plants?|character|playstation|"
    r"console|tablet|camera|bike|watch|nearly|almost|never|hasnt|didnt|isnt|would|could|"
    r"hopes?|dreams?|soul|heart|brain|spirit|fish tank)[\w-]+)"
    r"{1,3}?"
)
# What was done to those who speak: "today I just got fired", and not "she was".
_I_WAS = (
    r"(?:^|(?:i|we|im|ive|weve|were|i am|we are|i have|just|and|today|then|also|so|recently)"
    r"(?: just| recently| also)* )(?:got|was|were|been|getting|being)(?: just| recently)? "
)
_SINCE = r"(?: (?:has|have|had|just|recently|suddenly|finally|sadly))*"
_DIES = (
    r"(?:died(?! (?:of |from )?(?:laugh|bored|embarra|cringe|happi|excite)| in (?:the|a) (?:film|"
    r"movie|show|series|book|game|episode|finale))|"
    r"passed(?: away| on|(?= last| this (?:morning|week|month|year|evening)| yesterday|$|[.,]))|"
    r"is dead(?! (?:tired|set|serious|right|wrong|against|on|inside|asleep|good|funny|sure|"
    r"to me))|is dying(?! (?:to|for) | (?:of|from) (?:laugh|bored|curio|hunger|thirst|heat|"
    r"embarra))|"
    r"killed (?:him|her|them)sel\w+|(?:hanged|hung|shot) (?:him|her|them)sel\w+|"
    r"(?:took|ended) (?:his|her|their)(?: own)? (?:life|lives)|(?:committed|died by) suicide)"
)
LOVED = (
    r"(?:mum|mom|mother|mama|dad|father|papa|parents?|nan|nana|gran|granny|grandma|"
    r"grandmother|grandpa|granddad|grandad|grandfather|grandparents?|brother|sister|twin|son|"
    r"daughter|baby|child|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|friend|"
    r"best friend|uncle|aunt|auntie|cousin|nephew|niece)"
)
# As one calls one's own.
_FAMILY = r"(?:mum|mom|mummy|mama|dad|daddy|papa|nan|nana|granny|grandma|grandpa|granddad|grandad)"
_PET = (
    r"(?:dog|doggo|puppy|pup|cat|kitty|kitten|pet|horse|pony|rabbit|bunny|hamster|guinea pig|"
    r"parrot|budgie|bird|canary|ferret|(?:gold)?fish|turtle|tortoise|gecko|lizard)"
)
# "My cat Ida", but not "my dog walker", and not "my dog nearly died".
_CALLED = (
    r"(?: (?!nearly|almost|never|hasnt|didnt|isnt|would|could|is|has|just|sitter|walker|trainer|"
    r"owner|vet|food|show|tank)[\w-]+)?"
)
_ASLEEP = r"(?:down|to sleep)"
# "When I was five" and "twenty years ago" are no longer fresh; a day of remembrance is.
_NOT_FRESH = (
    r"(?!(?: \w+){0,4}? (?:when (?:i|we) (?:was|were)|before (?:i|we)|as a (?:kid|child)|"
    r"(?:many|\w+ty|ten|\d+) years ago(?! today)|decades ago|(?:a )?long (?:time )?ago|ages ago))"
)
# Whoever was found again, laughs, or is better off for it has lost nothing.
_NOT_LOST = (
    r"(?!.{0,60}\b(?:found (?:him|her|them|it)|(?:hes|shes|its|theyre|(?:he|she|it) is) "
    r"(?:ok|okay|fine|alright|safe|home|back)|finally free|good riddance|so relieved|"
    r"best (?:thing|decision)|now (?:i|we) (?:have|run|own) (?:my|our) own)\b)"
)
_OURS_DIE = rf"(?:my|our){_BEING}{_SINCE} {_DIES}"
_OTHERS_DIE = rf"(?:his|her|their){_BEING}{_SINCE} {_DIES}"
_PETS_DIE = rf"(?:my|our)(?: [\w-]+){{0,3}}? {_PET}(?:s|{_CALLED}){_SINCE} {_DIES}"
_PUT_DOWN = (
    rf"put (?:my|our|the)(?: [\w-]+){{0,2}}? {_PET} {_ASLEEP}|"
    rf"(?:my|our)(?: [\w-]+){{1,4}}?{_SINCE} (?:to be|was|got) put {_ASLEEP}|"
    rf"have (?:my|our)(?: \w+)? {_PET} put {_ASLEEP}|rip (?:my )?{_PET}|"
    rf"(?:lost|buried|(?:say|saying|said) goodbye to|(?:mourn|griev)\w*(?: for)?) (?:my|our)"
    rf"(?: \w+)? {_PET}|(?:my|our)(?: [\w-]+){{1,3}}? crossed the rainbow bridge"
)
_MOURNS = (
    rf"(?:lost|buried|(?:mourn|griev)\w*(?: for)?) (?:my|our) (?:\w+ )?{LOVED}"
    r"(?! (?:in|at) (?:the|a) (?:crowd|mall|shop|store|supermarket|airport|game|match)|s )|"
    rf"lost {_FAMILY}(?= *$| (?:today|yesterday|last|this|to|on|in)\b)|"
    rf"(?:^|(?:today|since|when|because|and) ){_FAMILY}{_SINCE} {_DIES}|"
    rf"(?:my (?:\w+ )?{LOVED}|{_FAMILY}) is (?:gone(?! \w)|no longer with us)|"
    rf"my (?:late )?{LOVED}s (?:death|passing)|rip (?:my )?(?:{_FAMILY}|{LOVED})"
)
_REMEMBERS = (
    rf"would have (?:been|turned) (?:my (?:\w+ )?{LOVED}s|his|her|their) (?:\w+ )?birthday|"
    r"(?:he|she) would have (?:been|turned) \d+ (?:today|tomorrow|this)|"
    rf"(?:a|one|two|three|six|\d+) (?:days?|weeks?|months?|years?) since (?:{_FAMILY}|"
    rf"my (?:\w+ )?{LOVED})(?=\W*$| (?:died|passed|left us|today)\b)|"
    r"(?:im|i am) (?:now )?a (?:young )?widow(?:er)?|(?:i was|im|i am|been) widowed"
)
_FUNERAL = (
    rf"(?:my|our) (?:late )?{LOVED}s? (?:funeral|wake)|"
    r"(?:the )?(?:funeral|wake) (?:is|was|were)(?: (?:\w+ ){0,2}(?:today|yesterday|tomorrow|this|"
    r"last|on|so|very|hard|beautiful|sad))|"
    r"(?:today|yesterday|tomorrow) (?:is|was) (?:the|his|her|their) funeral|"
    r"(?:had|have|got) a funeral (?:today|yesterday|tomorrow|this)|"
    r"(?:back|home|come|came|coming) from (?:the|a|his|her|their) (?:funeral|wake)|"
    r"(?:was|went|been|go|going|have) to (?:go to )?(?:the|a|his|her|their) funeral"
    r"(?: today| yesterday| tomorrow)?"
)
_NEARBY = (
    r"an? (?:\w+ )?(?:friend|colleague|neighbou?r|relative|classmate|loved one)"
    rf"(?: of (?:mine|ours))?{_SINCE} {_DIES}|"
    rf"(?:someone|somebody) (?:close to me|dear to me|i (?:love|loved|knew)){_SINCE} {_DIES}|"
    rf"my (?:\w+ )?{LOVED} (?:was|got) (?:killed|murdered)|"
    rf"my (?:\w+ )?{LOVED}\b[^.!?]{{0,40}}? (?:he|she|they){_SINCE} {_DIES}|"
    r"lost (?:someone|somebody) (?:close|dear|i love\w*|special)(?: to me)?|"
    r"(?:a )?death in (?:the|my|our) family|"
    r"(?:im|i am|still|were|we are) (?:\w+ )?(?:grieving|in mourning|mourning)|"
    r"(?:had|having|suffered) a miscarriage|miscarried|still ?birth|still ?born|"
    r"(?:i|we) (?:just )?lost (?:the|our|my) (?:pregnancy|baby)"
)
# "She left me a note", "on read", "speechless": nobody went.
_LEFT = (
    r"left me(?! (?:an?|the|my|some|no|with|in|on|at|alone|hanging|speechless|out|behind|"
    r"feeling|wanting|cold|thinking|wondering|confused|here|there|crying|stranded|waiting|"
    r"breathless|puzzled|two|three|\d+|messages?|voice)\b)"
)
_MATE = (
    r"(?:girlfriend|boyfriend|gf|bf|wife|husband|hubby|partner|fianc[eé]e?|spouse|girl|man|"
    r"other half)"
)
_PARTS = (
    rf"(?:{_LEFT}|dumped me|broke up with me|(?:broke|called) (?:it|things) off|"
    r"ended (?:things|our (?:relationship|marriage|engagement))|ended it with me|"
    r"walked out(?: on me)|(?:wants|asked for|filed for) a divorce|is (?:leaving|divorcing) me)"
)
_PARTING = (
    rf"(?:(?:my (?:\w+ )?{_MATE}|he|she|they)(?: of \w+ years?)?{_SINCE} {_PARTS})|"
    r"we(?: have|ve)?(?: just| finally)? (?:broke(?:n)? up|split up|separated|divorced|"
    r"ended things|are (?:getting )?(?:a )?divorc\w+|are separating)|"
    r"(?:were|im|i am) getting a divorce|"
    rf"my (?:\w+ )?{_MATE} and (?:i|me)(?: have)?(?: just)? (?:broke(?:n)? up|split(?: up)?|"
    r"separated|are (?:getting )?(?:a )?divorc\w+|are separating)|"
    rf"my (?:\w+ )?{_MATE}{_SINCE} (?:left|walked out|moved out)(?=\W*$| (?:today|yesterday|last|"
    r"this|for (?:good|another|someone))\b)|"
    rf"{_I_WAS}(?:dumped|divorced)(?! (?:at|in|on) )|"
    rf"broke(?:n)? up with my (?:\w+ )?{_MATE}|"
    r"(?:going|went|gone|been|go) through (?:a|my) (?:\w+ )?(?:divorce|break ?up|separation|"
    r"split)|"
    r"(?:after|since) (?:a|my|the|our) (?:\w+ )?(?:break ?up|divorce)|"
    r"my (?:marriage|relationship|engagement)(?: of \w+ years)?(?: is| has| just)? (?:over|"
    r"ended|ending|fell apart|failed)|"
    r"(?:signed|got) (?:the|my) divorce papers"
)
_FIRED = (
    rf"lost my (?:\w+ )?jobs?|{_I_WAS}(?:fired(?! (?:up|on|at|from an?)\b)|laid off|sacked|"
    r"made redundant|let go(?! of\b))|"
    r"(?:they|boss|company) (?:just )?(?:(?:fired|sacked) me|laid me off|let me go(?! (?:to|"
    r"home|early|out|with)\b))|got the sack|"
    r"my contract (?:wasnt|was not) (?:renewed|extended)|"
    r"(?:my|our) (?:business|company|shop|restaurant|startup|cafe|bakery) (?:just )?"
    r"(?:went (?:under|bankrupt|bust)|failed|has failed)"
)

LOSSES: Final[tuple[tuple[Cue, str], ...]] = (
    (
        Cue(GRIEF, share=0.9, confidence=0.9, loss=Loss.PET),
        rf"(?:{_PETS_DIE}|{_PUT_DOWN}){_NOT_LOST}{_NOT_FRESH}",
    ),
    (
        Cue(GRIEF, share=0.9, confidence=0.9, loss=Loss.LIFE),
        rf"(?:{_OURS_DIE}|{_MOURNS}|{_REMEMBERS}|{_FUNERAL}|{_NEARBY}){_NOT_LOST}{_NOT_FRESH}",
    ),
    (
        Cue(GRIEF, share=0.9, confidence=0.9),
        rf"(?:{_PETS_DIE}|{_PUT_DOWN}|{_OURS_DIE}|{_OTHERS_DIE}|{_MOURNS}){_NOT_LOST}",
    ),
    (
        Cue(GRIEF, share=0.6, confidence=0.85, loss=Loss.LOVE),
        rf"(?:{_PARTING}){_NOT_LOST}{_NOT_FRESH}",
    ),
    (
        Cue(BAD_NEWS, share=0.6, confidence=0.85, loss=Loss.WORK),
        rf"(?:{_FIRED}){_NOT_LOST}{_NOT_FRESH}",
    ),
)
