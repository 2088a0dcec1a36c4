"""How English asks of the film that shows, and for one akin to it."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Fact, Feeling
from emotion.words.talk.lexicon.shown import holds, natures
from emotion.words.talk.lexicon.shown.english_kin import KIN
from emotion.words.talk.lexicon.shown.english_nouns import (
    CHILD,
    GROWN_UP,
    LANGUAGE,
    STREAM,
    THE_PEOPLE,
)
from emotion.words.talk.lexicon.shown.told import Shown

ENGLISH: Final = Shown(
    # The longest first: "is this one sad?" asks of sad, not of "one sad".
    it=r"(?:(?:this|that|the) (?:one|film|movie|flick|picture)|it|this|that)",
    along=(
        r"ok|okay|so|and|but|well|oh|hmm?|um|hey|hi|wait|cool|nice|great|good|looks? good|"
        r"sounds? good|interesting|thanks|thank you|thx|please|pls|btw|by the way|just curious|"
        r"tell me|(?:can|could) you tell me|do you know|i wonder|(?:can|could|will|would) (?:you|"
        r"u)|one question|quick question|also|"
        r"bet|tbh|tho|rn|alright|all right|right|sure|"
        r"though|then|exactly|again|actually|roughly|anyway|bot|reelmood"
    ),
    joins=r"and|or|&",
    questions={
        **holds.ENGLISH,
        Fact.LENGTH: (
            # "How long will this last?" asks of life.
            r"how long(?: (?:(?:is|does) {it}(?: (?:last|run|go on|take|be))?|"
            r"(?:will|would) {it} (?:run|take|be)|{it} is))?|"
            r"how longs {it}|how many (?:minutes|hours)(?: long)?(?: (?:is|does) {it}(?: (?:last|"
            r"run|take))?)?|"
            r"(?:(?:whats|what is) )?(?:the |its )?(?:run ?time|running time|length|duration)"
            r"(?: of {it})?|how much time does {it} take"
        ),
        Fact.CAST: (
            r"who(?:s| is| are| else is| else|(?: tf| the \w+) is) (?:starring |acting |playing )?"
            r"in {it}|who(?:s| is| are| was) (?:the|that) (?:\w+ )?(?:guy|girl|man|woman|lady|"
            r"boy|kid|dude|actors?|actress) in {it}|who plays (?!with|for|games?|me|you|us)"
            r"(?:the )?\w+(?: \w+)?(?: in {it})?|"
            r"who (?:stars|plays|acts|is acting|is playing|is starring)(?: in {it})?|"
            rf"(?:whats|what is|whos|who is|who are|which are) (?:the |its ){THE_PEOPLE}"
            r"(?: (?:of|in) {it})?|(?:the )?(?:full )?(?:cast|actors)(?: (?:of|in) {it})?|"
            r"(?:which|what) (?:actors|actresses|stars)(?: (?:are|play|star|act))? in {it}|"
            r"whos starring|"
            r"(?:is )?(?:there )?any(?:one|body) (?:famous|(?:that )?i(?: might| would)? know) "
            r"in {it}|do i know any(?:one|body) in {it}"
        ),
        Fact.DIRECTOR: (
            r"(?:(?:whos|who is|who was) )(?:the |its |that |this )director(?: (?:of|for|behind) "
            r"{it})?|"
            r"(?:the )?director|who directed(?: {it})?|who directs {it}|whos directing|"
            r"who made (?:it|(?:this|that|the) (?:one|film|movie))|whose (?:film|movie) is {it}|"
            r"who(?:s| is) {it} (?:by|directed by)|who is behind {it}|who is {it} from|"
            r"by whom(?: is {it})?"
        ),
        Fact.CREW: (
            r"who (?:wrote|composed|scored|produced|edited|shot) {it}|"
            r"who (?:wrote|composed|did|made) the (?:music|score|soundtrack|script|screenplay)"
            r"(?: (?:for|of|in) {it})?"
        ),
        Fact.TRUTH: (
            r"(?:did|has) {it} (?:really|actually) happen(?:ed)?|"
            r"is {it} (?:based|inspired) (?:on|by) (?:real|true|actual) (?:life|events|facts)"
        ),
        Fact.STORY: (
            r"what(?:s| is) {it} (?:all )?about|what (?:{it} is|its) about|"
            r"(?:whats|what is) (?:story|plot)|"
            r"(?:(?:whats|what is) )?(?:the |its )(?:story|plot|premise|synopsis|storyline|theme)"
            r"(?: (?:of|in|behind) {it})?|plot|synopsis|"
            r"tell (?:me|us) (?:a bit |a little |something )?(?:more )?about {it}|"
            r"tell (?:me|us) more|what happens in {it}|more about {it}|describe {it}|"
            r"more (?:info|details)"
        ),
        Fact.ENDING: (
            r"how does {it} end|(?:does|will) {it} (?:end (?:well|happily|badly|sadly)|"
            r"have an? (?:happy|sad|good|bad) end(?:ing)?)|what happens (?:at|in) the end|"
            r"is there an? (?:happy|sad) end(?:ing)?|is the end(?:ing)? (?:happy|sad|good)|"
            r"does (?!(?:it|this|that|my|your|our|love|hope|pain|life)\b)(?:the )?\w+(?: \w+)? "
            r"(?:die|survive)(?: in {it}| (?:at|in) the end)?|do they (?:all )?(?:die|survive)"
        ),
        Fact.YEAR: (
            r"(?:from )?when (?:is|was) {it} (?:from|made|released|shot|out)|when is {it} from|"
            r"when did {it} come out|when does {it} (?:come|date) from|"
            r"(?:from )?(?:what|which) year(?: (?:is|was) {it}(?: (?:from|made|released|shot))?|"
            r" did {it} come out)?|how old is {it}|(?:whats|what is) (?:the|its) "
            r"(?:year|release date)(?: of {it})?|release (?:date|year)"
        ),
        Fact.COUNTRY: (
            r"where (?:is {it} from|was {it} (?:made|produced)|does {it} come from)|"
            r"(?:from |in )?(?:what|which) country"
            r"(?: (?:is|was) {it}(?: (?:from|made|made in|shot|shot in|filmed|filmed in))?)?"
        ),
        Fact.SETTING: (
            r"where (?:is|was) {it} (?:set|shot|filmed)|where does {it} take place|"
            r"when (?:is {it} set|does {it} take place)"
        ),
        Fact.LANGUAGE: (
            r"(?:in )?(?:what|which) languages?(?: (?:is|are) (?:{it}|they speaking)(?: in)?| do "
            r"they speak(?: in {it})?)?|(?:whats|what is) (?:the|its) (?:original )?language"
            r"(?: of {it})?|(?:does {it} (?:have|come with)|are there|has {it}(?: got)?) "
            r"(?:any )?(?:\w+ )?(?:subtitles|subs)|(?:do|will) i (?:need|have to read) subtitles|"
            r"what do they speak(?: in {it})?|original language"
        ),
        Fact.KIND: (
            r"(?:what|which) (?:kind|type|sort|genre)(?: of (?:a )?(?:film|movie))?(?: is {it})|"
            r"(?:what|which) genre|(?:whats|what is) (?:the|its) genre(?: of {it})?|genre"
        ),
        Fact.TITLE: (
            r"(?:whats|what is) {it} called|(?:whats|what is) (?:the |its )"
            r"(?:original )?(?:title|name)(?: of {it})?|original title"
        ),
        Fact.AWARDS: (
            r"(?:any )?awards|any (?:oscars?|prizes?)|(?:did|has) {it} (?:win|won|get|got) "
            r"(?:any|an|some|many|the)? ?(?:\w+ )?(?:awards?|oscars?|prizes?)|"
            r"(?:which|what|how many) (?:awards|oscars|prizes) (?:did|has) {it} (?:win|won|get|got)"
        ),
        Fact.REGARD: (
            r"why should (?:i|we) (?:watch|see) {it}|"
            r"how good is {it}|(?:whats|what is|how is) (?:the|its) (?:imdb )?(?:score|reviews?)"
            r"(?: (?:of|for) {it})?|(?:(?:whats|what is) )?(?:the|its) imdb rating|"
            r"what(?:s| is) {it} rated on imdb|(?:imdb )?score|imdb rating|"
            r"(?:how are the |what are the |any )?reviews(?: (?:of|for) {it})?|"
            r"what d(?:o|id) (?:the )?(?:people|critics|others) (?:say|think|make)(?: (?:about|"
            r"of) {it})?|"
            r"(?:do|did) (?:people|critics|you) like {it}|imdb|how is {it}|what(?:s| is) {it} like|"
            r"what do you (?:think|say) (?:of|about) {it}|(?:do|would) you recommend {it}"
        ),
        Fact.RATING: r"(?:(?:whats|what is) )?(?:(?:the|its) )?rating(?: of {it})?",
        Fact.CHILDREN: (
            rf"(?:can|may|could|should) {CHILD} (?:watch|see) {{it}}|"
            rf"(?:would|will|can|do|does) (?:an? )?{CHILD} (?:like|love|enjoy|understand) {{it}}|"
            rf"(?:can|may|could|should) (?:i|we) (?:watch|see) {{it}} with {CHILD}|"
            r"(?:(?:whats|what is) )?(?:the |its )?(?:age rating|age limit|certificate|age "
            r"certificate|parental guidance)(?: (?:of|for) {it})?|"
            r"(?:what|how)(?:s| is) {it} rated|(?:for |from )?(?:what|which) ages?(?: is {it}"
            r"(?: for)?)?|(?:is there )?any swearing|is there (?:any |"
            r"much )?(?:swearing|bad language)(?: in {it})?"
        ),
        Fact.COMPANY: (
            rf"(?:can|may|could|should) (?:i|we) (?:watch|see) {{it}} with {GROWN_UP}|"
            rf"(?:would|will|does|do) {GROWN_UP} (?:like|love|enjoy|understand|mind) {{it}}"
        ),
        Fact.WHERE: (
            r"where (?:can|could|do|should|to|(?:i|we) can)(?: (?:i|we|you|one))? "
            r"(?:watch|see|stream)(?: {it})?(?: (?:online|for free|legally|now|tonight))?|"
            r"where (?:can|could|do|should|to)(?: (?:i|we|you|one))? (?:get|find|rent|buy) {it}|"
            r"where is {it} (?:streaming|on|showing|playing|available)|"
            r"(?:how (?:can|do|could) (?:i|we)|can (?:i|we)) (?:watch|stream) {it}"
            r"(?: (?:online|anywhere|here|now|tonight|for free|on \w+(?: \w+)?))?|"
            r"(?:on )?(?:which|what) (?:streaming )?(?:platform|service|channel|app|site|streaming)"
            r"(?: service)?(?: (?:is {it}(?: on)?|has {it}|can i (?:watch|see) {it} on))?|"
            r"who (?:is )?(?:streams|streaming|shows|showing) {it}|"
            rf"(?:does|has|did) {STREAM} (?:has |have |got |stream )?{{it}}"
        ),
        Fact.TRAILER: (
            r"(?:(?:is there|do you have|have you got|show me|send me|can i see|got) )?"
            r"(?:an?y? |the |its )?trailer(?: (?:for|of|to) {it})?"
        ),
        Feeling.SADNESS: (
            r"(?:will|does|would) {it} make (?:me|us|you) cry|(?:will|would) (?:i|we) cry"
            r"(?: (?:at|in|over) {it})?|do i need (?:tissues|a tissue|hankies)"
        ),
        Feeling.JOY: (
            r"(?:will|does|would) {it} make (?:me|us|you) (?:laugh|smile|happy)|"
            r"(?:will|would) (?:i|we) laugh|(?:does|will) {it} cheer (?:me|you|us) up"
        ),
        Feeling.FEAR: (
            r"(?:are|is) there (?:any |many |a lot of )?scary (?:bits|scenes|parts|moments|stuff)"
            r"(?: in {it})?|"
            r"will {it} scare me|"
            r"(?:will|would) (?:i|we) be (?:scared|able to sleep)"
        ),
        Feeling.LOVE: (
            r"(?:is|does) (?:there|{it} have) (?:any |much |a )?(?:romance|love story|love)"
            r"(?: in {it})?|any romance"
        ),
        Feeling.SURPRISE: (
            r"(?:is|does|are) (?:there|{it} have) (?:any |an? |many )?(?:big |good )?"
            r"(?:plot )?twists?(?: in {it}| ending)?"
        ),
    },
    frame=r"(?:is|will|does) {it} (?:be |feel |get )?(.+)|how (.+) is {it}",
    stated=(
        r"(?:its|{it} is|thats) (.+)|how (.+)|"
        r"(on .+|happy end(?:ing)?|netflix|prime|hulu|hbo|mubi|youtube|disney plus)|"
        r"((?:suitable|appropriate|safe|ok|okay|fine) for .+)|"
        r"(?:are there )?any (?:really |too )?(\w+) (?:bits|parts|scenes|moments)(?: in {it})?"
    ),
    quality=(
        r"(?:(?:very|too|really|that|so|an?|a bit|a little|quite|super|pretty|rather|actually|"
        r"at all|any|also|kind of|at least|more|mostly) )*(?:%s)"
        r"(?: (?:film|movie|one|at all|or not|though|tho|too|enough|to watch|please|then|"
        r"for (?:me|us|tonight)|(?:at|in) the end))*(?: for (?:(?!to |that |me|us)\w+ ?){1,4})?"
    ),
    ask=(
        r"(?:(?:(?:can|could|would) (?:you|u) )?(?:please )?(?:show|give|find|recommend|suggest|"
        r"get|play) (?:me |us )?|i(?:d| would)? (?:want|like|love|need) (?:to (?:see|watch) )?|"
        r"lets (?:see|watch) |(?:have you )?got |do you (?:have|know) |are there |is there |any )?"
    ),
    qualities={
        Fact.LENGTH: (
            r"(?:long|short)|(?:over|under|longer than|shorter than|more than|less than) "
            r"(?:an? )?(?:\w+ )?(?:hours?|minutes?|mins?)(?: long)?"
        ),
        Fact.YEAR: r"(?:old|new|recent|modern)|from (?:the )?(?:\d0s|\d{4}|\w+ies)",
        Fact.ENDING: r"happy end(?:ing)?",
        Fact.TRUTH: r"(?:based on |inspired by )?(?:an? )?(?:true|real) story",
        Fact.COUNTRY: r"(?:american|british|foreign|hollywood|bollywood|european|indian)",
        Fact.LANGUAGE: LANGUAGE,
        **natures.ENGLISH,
        Fact.REGARD: (
            r"(?:good|great|any good|worth (?:it|watching|seeing|my time|the time|a watch)|"
            r"popular|well known|famous|boring|dull|well made|recommended|must see)"
        ),
        Fact.CHILDREN: (
            rf"(?:(?:ok|okay|good|alright|all right|fine|suitable|safe|appropriate|made|meant|"
            rf"something|allowed|too \w+|sad|scary|violent|intense) )?"
            rf"(?:for|with) {CHILD}(?: to (?:watch|see))?|"
            r"(?:kids?|child(?:ren)?s?|family)(?: (?:friendly|safe|appropriate))?|"
            r"(?:rated )?(?:r|pg|pg 13)|rated r"
        ),
        Fact.COMPANY: (
            rf"(?:ok|okay|good|alright|all right|fine|suitable|safe|appropriate|right|something|"
            rf"(?:too|very) \w+) (?:for|with) {GROWN_UP}(?: .{{1,40}})?"
        ),
        Fact.WHERE: (
            rf"(?:available |streaming |out )?(?:on )?{STREAM}|(?:still )?in (?:the )?(?:cinemas?|"
            r"theat(?:er|re)s?)|(?:streaming|available)(?: (?:anywhere|online|somewhere))?"
        ),
        Feeling.FEAR: r"(?:scary|frightening|creepy|spooky|terrifying|horrifying|eerie)",
        Feeling.SADNESS: (
            r"(?:sad|depressing|heartbreaking|heavy|a? ?tear ?jerker|tragic|melancholic|"
            r"dark|bleak|an? downer)"
        ),
        Feeling.JOY: (
            r"(?:funny|hilarious|light|light hearted|lighthearted|happy|cheerful|fun|"
            r"feel ?good|amusing)"
        ),
        Feeling.DISGUST: r"(?:gruesome|disgusting|gross|graphic)",
        Feeling.LOVE: r"(?:romantic|love story|sweet|tender|heart ?warming)",
        Feeling.CALM: r"(?:slow|slow paced|calm|relaxing|gentle|peaceful|cosy|cozy|quiet)",
        Feeling.EXCITEMENT: (
            r"(?:exciting|gripping|thrilling|tense|suspenseful|intense|fast|fast paced|"
            r"entertaining|full of action)"
        ),
        Feeling.INSPIRATION: r"(?:uplifting|inspiring|inspirational|hopeful|encouraging)",
        Feeling.NOSTALGIA: r"(?:nostalgic)",
        Feeling.WONDER: r"(?:magical|full of wonder|epic|awe inspiring|enchanting)",
        Feeling.SURPRISE: (
            r"(?:surprising|unpredictable|predictable|full of (?:twists|turns)|clever)"
        ),
    },
    kin=KIN,
    same=(
        r"(?:just |exactly )?(?:like|similar to) {it}|"
        r"(?:the )?same(?: (?:thing|again|one|film|movie))?"
    ),
)
