"""How German asks of the film that shows."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Fact, Feeling, Kin
from emotion.words.talk.lexicon.shown import holds, natures, watchers
from emotion.words.talk.lexicon.shown.told import STREAMS, Shown

GERMAN: Final = Shown(
    it=r"(?:er|es|das|der(?: (?:film|hier))?|dieser(?: film)?)",
    along=(
        r"und|aber|ok|okay|hm+|ach|oh|danke|bitte|gut|super|schön|sag mal|hallo|hey|übrigens|"
        r"denn|eigentlich|noch|klingt gut"
    ),
    joins=r"und|oder",
    questions={
        **holds.GERMAN,
        Fact.LENGTH: (
            r"wie lange?(?: (?:ist|dauert|geht|läuft)(?: denn)? {it})?|(?:die )?laufzeit|"
            r"welche laufzeit hat {it}"
        ),
        Fact.CAST: (
            r"wer (?:spielt|ist)(?: (?:da|denn))* (?:mit|drin|in dem film(?: mit)?)|"
            r"wer spielt da|(?:die )?besetzung|(?:die )?schauspieler|"
            r"welche schauspieler (?:spielen mit|sind (?:drin|dabei))"
        ),
        Fact.DIRECTOR: (
            r"von wem ist {it}|wer (?:hat|führte?)(?: (?:da|hier|denn))? regie(?: geführt)?|"
            r"wer hat (?:ihn|das|den film) (?:gedreht|gemacht|inszeniert)|"
            r"(?:(?:wer ist|wie heißt) )?(?:der |die )?regisseur(?:in)?|regie"
        ),
        Fact.STORY: (
            r"(?:worum|um was) (?:gehts?|geht es|gehts denn|geht es denn)(?: (?:da|dabei|dort|in "
            r"dem film))?|wovon handelt {it}|was passiert (?:da|in dem film)|(?:die )?handlung|"
            r"erzähl(?: mir)? mehr(?: (?:davon|darüber|von dem film|über den film))?"
        ),
        Fact.ENDING: (
            r"wie (?:geht {it} aus|endet {it})|geht {it} (?:gut|schlecht|böse) aus|"
            r"endet {it} (?:gut|schlecht)|(?:hat {it}|gibts|gibt es) ein happy ?end"
        ),
        Fact.YEAR: (
            r"(?:von|aus) wann(?: ist {it})?|aus welchem jahr(?: (?:ist|stammt) {it})?|"
            r"wann (?:kam|ist) {it} (?:raus|heraus|rausgekommen|erschienen)|wie alt ist {it}"
        ),
        Fact.COUNTRY: r"woher (?:kommt|stammt|ist) {it}|aus welchem land(?: (?:ist|kommt) {it})?",
        Fact.SETTING: r"wo (?:spielt {it}|wurde {it} gedreht)",
        Fact.LANGUAGE: (
            r"(?:in|auf) welcher sprache(?: ist {it})?|welche sprache(?: (?:ist {it}|"
            r"sprechen sie))?|"
            r"(?:gibts|gibt es|hat {it}) (?:deutsche |englische )?untertitel"
        ),
        Fact.CHILDREN: (
            rf"{watchers.GERMAN}|"
            r"(?:dürfen|können) (?:(?:meine|die|auch|unsere) )*kinder (?:ihn |das |den film )?"
            r"(?:mit)?(?:sehen|schauen|ansehen|anschauen|gucken)|fsk|(?:welche fsk|"
            r"was für eine fsk) "
            r"hat {it}|ab (?:welchem alter|wie ?viel(?:en)?(?: jahren)?)(?: ist {it}"
            r"(?: freigegeben)?)?"
        ),
        Fact.WHERE: (
            r"wo (?:kann (?:ich|man)|können wir) (?:ihn|das|den(?: film)?|es) "
            r"(?:sehen|schauen|ansehen|anschauen|streamen|gucken)|wo läuft {it}|"
            rf"wo (?:gibts|gibt es) (?:ihn|das|den(?: film)?)|(?:läuft|gibts|gibt es) "
            rf"(?:{{it}}|ihn|den(?: film)?) (?:auf|bei) {STREAMS}"
        ),
        Fact.REGARD: r"lohnt (?:er|es|der film) sich|lohnt sich (?:das|der(?: film)?)",
        Feeling.SADNESS: r"(?:muss|werde) ich (?:da |dabei )?(?:weinen|heulen)",
    },
    frame=r"(?:ist|wird) {it} (.+)|wie (.+) ist {it}",
    quality=(
        r"(?:(?:sehr|arg|zu|recht|ziemlich|eher|auch|denn|eigentlich|wirklich|so|etwas|ein|eine|"
        r"bisschen) )*(?:%s)"
    ),
    qualities={
        Fact.LENGTH: r"lang|kurz",
        Fact.YEAR: r"alt|neu",
        **natures.GERMAN,
        Fact.REGARD: r"gut|langweilig|sehenswert|empfehlenswert|guter film",
        Fact.CHILDREN: (
            r"vulgär|obszön|"
            r"(?:(?:was|etwas|gut|ok|okay|geeignet) )?für (?:(?:meine|die|kleine|unsere) )*kinder"
            r"(?: (?:ok|okay|geeignet))?|kindgerecht|jugendfrei|kinderfilm|familienfilm"
        ),
        Fact.LANGUAGE: r"auf (?:deutsch|englisch|französisch)|synchronisiert",
        Fact.WHERE: rf"(?:auf|bei) {STREAMS}",
        Feeling.FEAR: r"gruselig|unheimlich|furchteinflößend",
        Feeling.SADNESS: r"traurig|deprimierend|zum (?:heulen|weinen)",
        Feeling.JOY: r"lustig|witzig|heiter|fröhlich",
        Feeling.DISGUST: r"eklig|widerlich",
        Feeling.LOVE: r"romantisch|liebesfilm|liebesgeschichte",
        Feeling.CALM: r"langsam|ruhig",
        Feeling.EXCITEMENT: r"spannend|fesselnd",
    },
    ask=(
        r"(?:(?:zeig mir|ich will|ich möchte|gib mir|hast du) )?(?:mehr|etwas|was|noch (?:etwas|"
        r"was|"
        r"einen(?: film)?)|(?:einen |andere |weitere |mehr )?filme?|einen(?: anderen)?)"
    ),
    kin={
        Kin.OPPOSITE: (
            r"(?:genau )?das (?:genaue |komplette |totale )?gegenteil(?: davon)?|"
            r"(?:(?:et)?was )?(?:ganz|völlig|komplett|"
            r"total) (?:(?:et)?was )?anderes|andersherum"
        ),
        Kin.FILM: (
            r"{ask} wie (?:das|der|diese[rns]|den)(?: hier)?(?: film)?|{ask} (?:in der art|"
            r"ähnliches)|"
            r"ähnliche(?: filme)?|mehr (?:davon|dergleichen)|noch so (?:einen|einer|was)"
            r"(?: film)?|so (?:etwas|was) ähnliches"
        ),
        Kin.DIRECTOR: (
            r"(?:{ask} )?(?:von|vom) (?:(?:dem|der)selben|selben|(?:dem |der )?gleichen|diesem|"
            r"dieser) regisseur(?:in)?|(?:der|die)?(?:selbe|gleiche)r? regisseur(?:in)?"
        ),
        Kin.CAST: (
            r"(?:{ask} )?mit (?:(?:dem|der|den)selben|(?:dem |der |den )?gleichen|diese[mrn]) "
            r"(?:schauspieler(?:in|n)?|darsteller(?:in|n)?)|"
            r"(?:mehr|noch (?:einen|was)|andere|andere filme|mehr filme) mit (?:ihr|ihm|ihnen)"
        ),
    },
    same=r"(?:das gleiche|dasselbe|so (?:etwas|was)|wie (?:der|das|dieser))",
)
