# Reelmood in German. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = Sag mir, wie es dir geht, oder schick mir ein Selfie, und ich finde den Film dazu.
    Aus dem, was du bewertest, lerne ich deinen Geschmack.
start-again = Wie geht es dir heute Abend? Schreib es, tipp es an oder schick ein Selfie.
start-group = Hallo zusammen. Schreibt mir mit @{ $name } ein paar Worte für einen eigenen Film, oder findet einen gemeinsam:
help =
    <b>So funktioniert es</b>
    Schreib, wie es dir geht oder worauf du Lust hast: <i>Stress ohne Ende, etwas Leichtes unter 2 Stunden</i>.
    Oder schick ein Selfie oder eine Videonachricht, mit oder ohne Worte: Ich lese die Stimmung darin und vergesse das Bild.
    Oder tipp unten eine Stimmung an.

    Sag nach einer Karte <i>nichts Trauriges</i>, <i>bitte keine Komödie</i> oder <i>Filme aus den 80ern</i>, und ich suche danach. Sag <i>noch einen</i>, <i>warum der?</i> oder, um neu anzufangen, <i>von vorne</i>. Frag auch nach dem Film: <i>wie lang ist er?</i>, <i>ist er gruselig?</i>, oder sag <i>etwas Ähnliches</i>.
    Unter jedem Film: Sterne zum Bewerten, <b>Gesehen</b>, <b>Nichts für mich</b>, <b>Später</b> und was der Abend bringen soll. Noch einmal antippen nimmt es zurück.

    /together – ein Film für euch alle, in einer Gruppe
    /history – Filme, die du bewertet hast
    /later – Filme, die du dir für später merkst
    /mood – dein Monat in Stimmungen, als Bild
    /privacy – was ich speichere und warum
    /export – alles, was ich über dich speichere, als Datei
    /forget – alles löschen

command-start = Sag mir, wie es dir geht
command-together = Ein Film für euch alle, in einer Gruppe
command-history = Filme, die du bewertet hast
command-later = Filme, die du dir für später merkst
command-mood = Dein Monat in Stimmungen, als Bild
command-help = So funktioniert es
command-privacy = Was ich speichere und warum
command-export = Alles, was ich über dich speichere, als Datei
command-forget = Alles löschen, was ich über dich speichere
about-short = Sag mir, wie es dir geht, und ich finde den Film dazu.
about = Sag mir, wie es dir geht, oder schick mir ein Selfie. Ich lese die Stimmung darin und finde Filme, die passen: zu deiner Stimmung, zum Aufmuntern oder zum Runterkommen. Aus dem, was du bewertest, lerne ich deinen Geschmack. Ein Selfie wird einmal gelesen, nur im Arbeitsspeicher, und vergessen.

## Moods and aims

mood-good = 😊 Gut
mood-low = 😔 Traurig
mood-angry = 😠 Wütend
mood-anxious = 😰 Ängstlich
mood-bored = 🥱 Gelangweilt
mood-surprise = 🎲 Überrasch mich

emotion-angry = 😠 Wütend
emotion-disgust = 🤢 Angewidert
emotion-fear = 😰 Ängstlich
emotion-happy = 😊 Fröhlich
emotion-sad = 😔 Traurig
emotion-surprise = 😮 Überrascht
emotion-neutral = 😌 Ruhig, geht so

feels-angry = wütend
feels-disgust = angewidert
feels-fear = ängstlich
feels-happy = fröhlich
feels-sad = traurig
feels-surprise = überrascht
feels-neutral = ruhig
feels-bored = gelangweilt

aim-match = Passend zur Stimmung
aim-lift = Muntere mich auf
aim-calm = Beruhige mich
aim-thrill = Fessle mich
aim-cry = Lass mich weinen
aim-surprise = Überrasch mich
aim-chosen = { $aim } ✓

## What was read

words-one = Klingt <b>{ $first }</b>.
words-two = Klingt <b>{ $first }</b> und ein wenig <b>{ $second }</b>.
words-mixed = Klingt <b>{ $first }</b> und <b>{ $second }</b> zugleich.
words-spent = Das klingt nach mehr, als jemand allein tragen sollte. Falls es zu schwer wird: Unter <b>116 123</b> (Österreich 142, Schweiz 143) hört Tag und Nacht jemand zu, andere Länder: findahelpline.com.
loss-life = Das tut mir sehr leid. Kein Film macht das gut; vielleicht leistet dir einer Gesellschaft.
loss-pet = Das tut mir sehr leid. Wer ein Tier verliert, verliert ein Stück Familie.
loss-love = Das tut mir leid. Das tut weh, und das darf es.
loss-work = Das tut mir leid. Mit so einer Nachricht heimzukommen ist schwer.
loss-home = Weit weg von zu Hause kann ein Abend lang werden. Das verstehe ich.
loss-again = Ich verstehe dich. Das braucht seine Zeit.
loss-gentle = Hier ist etwas Sanftes. Wenn dir anders zumute ist, tippe auf <b>{ $lift }</b> oder <b>{ $cry }</b>.
loss-heard = Danke, dass du mir das sagst. Wenn du einen anderen Film magst, sag, wie es dir geht, oder tippe:
loss-left-alone = Natürlich. Ich bin da.
words-edited = Du hast deine Worte geändert, also lese ich sie neu.
took-for = Ich verstehe: <i>{ $title }</i>.
face-one = Vor allem <b>{ $first }</b>.
face-two = Vor allem <b>{ $first }</b>, ein wenig <b>{ $second }</b>.
face-mixed = Irgendwo zwischen <b>{ $first }</b> und <b>{ $second }</b>.
face-unsure = Hier ist das schwer zu sagen. Vielleicht <b>{ $first }</b>, vielleicht <b>{ $second }</b>? Tipp an, was stimmt, oder versuch es mit Licht von vorn.
face-several = Hier ist mehr als ein Gesicht: Ich habe das größte genommen, das klar zu sehen ist.
face-pair = Links <b>{ $left }</b>, rechts <b>{ $right }</b>. Ich habe neu gesucht, für euch beide.
face-row = Von links: <b>{ $moods }</b>. Ich habe neu gesucht, für euch alle.
face-left = dich links
face-right = dich rechts
face-nth = Gesicht { $place }
both-one = Gesicht und Worte zusammen: vor allem <b>{ $first }</b>.
both-two = Gesicht und Worte zusammen: vor allem <b>{ $first }</b>, ein wenig <b>{ $second }</b>.
both-mixed = Gesicht und Worte zusammen: irgendwo zwischen <b>{ $first }</b> und <b>{ $second }</b>.
by-words-alone = Ein Gesicht kann ich da nicht lesen, also gehe ich nach deinen Worten.
reading-corrected = Gemerkt: <b>{ $first }</b>. Ich habe neu gesucht.
reading-learned = Beim nächsten Mal denke ich daran.
not-quite = Nicht ganz
read-together = { $count ->
        [2] Lies uns beide
       *[other] Lies uns alle
    }
not-quite-which = Wie geht es dir dann?
looking-for = Gesucht: { $wishes }.
looking-relaxed = Nichts, was ich habe, erfüllt auch das noch; weggelassen habe ich { $limits }.
looking-nearest = So kurz oder lang habe ich da nichts; das hier kommt der Länge am nächsten.
looking-spared = Ich richte mich nach dem, was ich von jedem Film weiß, und lasse Zweifelhaftes weg.
looking-unknown = { $names } kenne ich noch nicht.
unknown-next = Nenn etwas anderes, oder tipp an, wie du dich fühlst:
untold-colours = Welche Filme in Farbe sind, weiß ich nicht von jedem; ich gehe nach den Jahren.
untold-alone = Nach { $things } kann ich Filme nicht unterscheiden. Ich gehe nach Stimmung, Art, Thema, Leuten, Länge und Jahren: nenn etwas davon, oder tipp an, wie du dich fühlst:
untold-beside = Nach { $things } kann ich Filme nicht unterscheiden, also gehe ich nach dem Rest.
unknown-women = Ich weiß noch nicht, bei welchen Filmen eine Frau Regie führte. Nenne eine, und ich suche ihre Filme.
like-title = wie { $title }
with-person = mit { $name }
about-subject = zum Thema „{ $subject }“
without-genre = ohne { $genre }
subject = { $slug ->
        [christmas] Weihnachten
        [dog] Hunde
        [cat] Katzen
        [horse] Pferde
        [animals] Tiere
        [zombies] Zombies
        [vampires] Vampire
        [ghosts] Geister
        [witches] Hexen
        [aliens] Außerirdische
        [robot] Roboter
        [dinosaurs] Dinosaurier
        [sharks] Haie
        [dragons] Drachen
        [pirates] Piraten
        [spy] Spione
        [gangsters] Gangster
        [heist] Coup
        [prison] Gefängnis
        [school] Schule
        [football] Fußball
        [boxing] Boxen
        [music] Musik
        [space] Weltraum
        [sea] Meer
        [time-travel] Zeitreisen
        [superhero] Superhelden
        [friendship] Freundschaft
        [family] Familie
        [first-love] erste Liebe
        [revenge] Rache
        [wedding] Hochzeit
        [cooking] Kochen
        [serial-killer] Serienmörder
        [loneliness] Einsamkeit
        [nature] Natur
        [black-and-white] schwarz-weiß
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = ab { $year }
years-to = bis { $year }
years-one = aus dem Jahr { $year }
years-between = von { $first } bis { $last }
minutes-most = unter { $runtime }
minutes-least = über { $runtime }
in-language = auf { $language }
from-country = Land: { $country }
regard-acclaimed = hoch gelobt
regard-hidden = ein Geheimtipp
talk-thanks = Gern. Für den nächsten Film sag mir, wie es dir geht.
talk-praise = Danke. Tipp die Sterne unter dem Film an, dann lerne ich, was du magst.
talk-dislike = Dann ein anderer. <b>Nichts für mich</b> unter einem Film hält ihn auf Dauer fern.
talk-seen = Als gesehen vermerkt. Hier ist ein anderer:
taken = Viel Freude mit <i>{ $title }</i>. Für einen anderen sag <i>noch einen</i>.
taken-kept = <i>{ $title }</i> wartet in /later auf dich. Viel Freude damit, wenn es so weit ist.
told-stars = Du hast <i>{ $title }</i> { $stars }★ gegeben.
told-no-stars = <i>{ $title }</i> hat von dir noch keine Sterne: tipp sie unter dem Film an.
talk-abuse = Tut mir leid, dass ich danebenlag. Sag mir mit anderen Worten, wie es dir geht oder was du sehen willst, oder tippe:
talk-misheard = Entschuldige, da habe ich dich falsch verstanden.
talk-say-again = Sag mir mit anderen Worten, was du möchtest, oder:
talk-back = Zurück zum vorigen, mit dem, wofür er ausgesucht war.
nothing-before = Vor diesem Film gibt es keinen.
talk-never-mind = Kein Problem. Wann immer du magst, sag mir, wie es dir geht.
talk-goodbye = Viel Freude mit dem Film. Bis zum nächsten Mal.
afresh = Dann von vorne.
turned-round = Dann andersherum.
say-again = Sag <i>von vorne</i>, um neu anzufangen.
no-card-yet = Sag mir erst, wie es dir geht oder worauf du Lust hast, und frag mich dann.
no-mood = Darin kann ich keine Stimmung lesen. Sag es anders oder tipp eine an:
not-caught = Das habe ich nicht verstanden. <i>{ $title }</i> bleibt. Sag es anders (<i>kürzer</i>, <i>lustiger</i>, <i>kein Krieg</i>), frag mich etwas zum Film, oder:
button-next-film = Nächster Film
button-afresh = Von vorne
unread-language = Diese Sprache kann ich noch nicht lesen. Ich lese Deutsch, Chinesisch, Englisch, Französisch, Hindi, Italienisch, Portugiesisch, Rumänisch, Russisch, Spanisch und Ukrainisch: Sag es in einer davon, oder tipp an, wie es dir geht:
nothing-left = Mehr habe ich dafür gerade nicht: Ich zeige keinen Film zweimal in drei Wochen. Eine andere Stimmung?

wish-joy = leicht
wish-sadness = traurig
wish-fear = gruselig
wish-anger = zornig
wish-disgust = grausig
wish-surprise = voller Wendungen
wish-love = romantisch
wish-calm = ruhig
wish-inspiration = ermutigend
wish-excitement = spannend
wish-nostalgia = nostalgisch
wish-wonder = zum Staunen

refused-joy = nicht zu leicht
refused-sadness = nicht traurig
refused-fear = nicht gruselig
refused-anger = nicht zornig
refused-disgust = nicht grausig
refused-surprise = ohne Verwirrspiel
refused-love = ohne Romantik
refused-calm = nicht langsam
refused-inspiration = ohne erhobenen Zeigefinger
refused-excitement = nicht hektisch
refused-nostalgia = ohne Nostalgie
refused-wonder = bodenständig

spared-violence = nichts Gewalttätiges
spared-gore = nichts Blutiges
spared-frights = keine Schreckmomente
spared-sex = keine Sexszenen
spared-darkness = nicht zu düster
spared-harmed-animals = keine Tiere, denen etwas zustößt

limit-regard = den Ruf
limit-runtime = die Länge
limit-years = die Jahre
limit-language = die Sprache
limit-country = das Land
limit-genre = das Genre
limit-subject = das Thema
limit-people = die Namen

## The card

card-title = <b>{ $title }</b> ({ $year })
runtime = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes }
        }
    }
directed = von { $names }

why-feelings = { $feelings }: { $purpose }.
why-gives = { $feelings }.
why-for = Für { $names }: { $feelings }.
why-for-all = { $count ->
        [2] Für euch beide
       *[other] Für euch alle
    }: { $feelings }.
why-less-for = Etwas weniger diesmal für { $names }.
why-liked = Wie <i>{ $title }</i>, dem du { $stars ->
        [5] fünf Sterne
       *[other] vier Sterne
    } gegeben hast.
why-like = Im Geist von <i>{ $title }</i>.
why-curveball = Zur Abwechslung etwas ganz anderes.
why-met = { $limits }, wie gewünscht.
why-close = Er kommt deinem Wunsch so nah wie kaum ein anderer, den ich habe.
why-chosen = Den hast du dir ausgesucht.

for-anybody = gut an so manchem Abend
for-match = Er holt dich ab, wo du gerade bist
for-lift = Er hebt die Stimmung
for-calm = Er beruhigt den Puls
for-thrill = Er hält dich wach
for-cry = Er lässt den Tränen ihren Lauf
for-surprise = Er geht, wohin du es nicht erwartest

gives-joy = fröhlich
gives-sadness = auf zarte Art traurig
gives-fear = unheimlich
gives-anger = voll gerechtem Zorn
gives-disgust = grausig
gives-surprise = voller Wendungen
gives-love = romantisch
gives-warmth = warmherzig
gives-calm = sanft
gives-inspiration = hoffnungsvoll
gives-excitement = packend
gives-nostalgia = voller Erinnerung
gives-wonder = voller Wunder

why-title = <b>Warum { $title }?</b>
why-counted = Was gezählt hat, das Wichtigste zuerst: { $parts }.
why-steer = Willst du mich lenken, sag <i>nichts Trauriges</i>, <i>Filme unter 90 Minuten</i> oder <i>bitte keine Komödie</i>, tipp auf <b>Nichts für mich</b> oder gib Sterne. Mit <i>von vorne</i> fangen wir neu an.
part-fit = wie gut er zu deinem Wunsch passt
part-likes = die Nähe zu Filmen mit deinen Sternen
part-taste = das Urteil von Leuten mit deinem Geschmack
part-likeness = die Nähe zum genannten Film
part-prior = sein guter Ruf
part-novelty = der Abstand zum zuletzt Gezeigten
part-freshness = wie neu er ist

both = { $one } und { $two }
either = { $one } oder { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = Gesehen
button-seen-on = Gesehen ✓
button-disliked = Nichts für mich
button-disliked-on = Nichts für mich ✓
button-later = Später
button-later-on = Später ✓
button-back = ‹ Zurück
button-place = { $place }/{ $count }
button-next = Weiter ›
button-more = Mehr ›
button-find = 🎬 Finde unseren Film
button-out = Ohne mich
button-group = In eine Gruppe einladen
button-open = Bewerten oder merken
button-not-watched = Nein
button-dont-ask = Frag nicht

toast-rated = { $stars ->
        [5] Gemerkt: mehr davon, wenn es dir so geht.
        [4] Gemerkt: mehr davon.
        [3] Gemerkt: ganz in Ordnung, mehr nicht.
       *[other] Gemerkt: weniger davon.
    }
toast-taken-back = Zurückgenommen.
toast-seen = Gemerkt: Du kennst ihn. Noch einmal tippen nimmt es zurück.
toast-disliked = Gemerkt: den nicht mehr. Noch einmal tippen nimmt es zurück.
toast-later = Steht jetzt in /later.
toast-later-off = Nicht mehr gemerkt.
toast-place = Film { $place } von { $count }
toast-gone = Diese Karte ist von früher. Sag mir, wie es dir jetzt geht.
toast-not-yours = Diese Karte gehört jemand anderem.
toast-for-you = Gemerkt, nur für dich.
toast-in = Du bist dabei. Eine andere Stimmung? Einfach antippen.
toast-out = Du bist nicht mehr dabei.
toast-full = { $count } sind schon dabei, und für mehr finde ich keinen gemeinsamen Film.
toast-not-in = Tipp erst an, wie es dir geht: Dann ist es auch ein Film für dich.
toast-found = Euer Film steht weiter unten; blättert darin nach anderen.

## Asked of the film that shows

told-length = Er dauert { $runtime }.
told-no-length = Wie lang er ist, weiß ich nicht.
told-cast = Mit { $names }.
told-no-cast = Wer mitspielt, weiß ich nicht.
told-director = Regie: { $names }.
told-no-director = Wer Regie führte, weiß ich nicht.
told-crew = Wer das gemacht hat, habe ich nicht notiert.
told-true = Ja, er beruht auf wirklichen Ereignissen.
told-no-story = Wovon er erzählt, hat mir noch niemand gesagt.
told-ending = Wie er ausgeht, verrate ich nie.
told-year = Er ist von { $year }.
told-country = Gedreht in: { $names }.
told-no-country = Wo er entstanden ist, weiß ich nicht.
told-setting = Wo er spielt, habe ich nicht notiert.
told-language = Sprache: { $names }.
told-no-language = Was darin gesprochen wird, weiß ich nicht.
told-subtitles = Ob es Untertitel oder eine Synchronfassung gibt, hängt davon ab, wo du ihn siehst.
told-kind = Was es ist: { $names }.
told-no-kind = Was für ein Film es ist, weiß ich nicht.
told-regard = { $marks ->
        [5] Er gilt als einer der ganz großen.
        [4] Man hält viel von ihm.
       *[other] Die Meinungen über ihn gehen auseinander.
    }
told-no-regard = Was andere von ihm halten, weiß ich nicht.
told-rated = Bewertet wird er mit { $ratings }.
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = Altersfreigabe: { $certificate }.
told-no-certificate = Die Altersfreigabe kenne ich nicht.
told-for-children = Er ist auch für Kinder gemacht.
told-for-grown-ups = Den würde ich für Erwachsene aufheben.
told-look-first = Er ist nicht eigens für Kinder gemacht: schau erst selbst hinein.
told-mind = Bedenke, dass er { $feelings } ist.
told-where = Wo er läuft, ändert sich mit dem Land und der Woche, darum weiß ich es nicht. Such ihn auf justwatch.com, oder frag in deiner Bücherei.
told-trailer = Der Trailer: { $url }
told-no-trailer = Einen Trailer habe ich nicht.
told-offered = Soviel ich weiß, gibt es ihn hier: { $names } ({ $country }). Für anderswo hilft justwatch.com.
told-strongly = Ja, sehr: er ist { $feeling }.
told-plainly = Ja, er ist { $feeling }.
told-somewhat = Etwas { $feeling }, mehr nicht.
told-hardly = Nein, kaum { $feeling }.
told-no-feelings = Wie er sich anfühlt, weiß ich noch nicht.
told-above-all = Vor allem ist er { $feelings }.
told-plays = Ja, { $name } spielt mit.
told-made = Ja, Regie führte { $name }.
told-has = Ja, soweit ich es notiert habe: { $name }.
told-has-not = Nicht dass ich wüsste.
told-noted = Was ich notiert habe: { $names }.
told-yes = Ja.
told-no = Nein.
told-probably = Wahrscheinlich, nach Art und Altersfreigabe: { $name }.
told-perhaps = Ausschließen würde ich es nach der Altersfreigabe nicht: { $name }.
told-spared = Nein, soweit ich weiß.
content-violence = Gewalt
content-gore = viel Blut
content-frights = Schreckmomente
content-sex = Sexszenen
content-darkness = Düsternis
content-harmed-animals = Tiere, denen etwas zustößt
told-animals = Kommt vor, soweit ich notiert habe: { $names }.
told-no-animal = Ein Tier habe ich darin nicht notiert.
told-fate = Wie es für sie ausgeht, weiß ich nicht.
told-title = Er heißt { $title }.
told-awards = Welche Preise er gewonnen hat, habe ich nicht vermerkt.
told-unknown = Das weiß ich von ihm nicht. Was ich weiß: { $facts }.
akin-name-one = Mit einem der beiden aus der Besetzung; nenn einen Namen, und ich suche nur danach.
akin-none = Von { $names } habe ich keinen anderen Film.

## Coming back

watched-question = Hast du <i>{ $title }</i> gesehen?
watched-liked = Das freut mich. Wie viele Sterne für <i>{ $title }</i>?
watched-partly = Nicht bis zum Ende also. Wenn du magst, gib <i>{ $title }</i> trotzdem Sterne:
watched-stars = Wie viele Sterne dann für <i>{ $title }</i>?
watched-rated = <i>{ $title }</i>: { $stars }★. Gemerkt.
watched-not = <i>{ $title }</i> also nicht. Vielleicht ein andermal.
watched-never = Gut: Ich frage nicht mehr. Mit /privacy änderst du das.
asking-yes = Frag mich, ob ich einen Film gesehen habe
asking-no = Frag nicht, ob ich einen Film gesehen habe
asking-on = Gut: An einem anderen Abend frage ich vielleicht, ob du einen Film gesehen hast. Mit /privacy änderst du das.
month-title = <b>Deine letzten dreißig Tage</b>
month-loved = Filme, die du mochtest: { $films }.
month-empty = Aus den letzten dreißig Tagen kenne ich noch keine Stimmung von dir. Wie geht es dir?

## Together

together-who = <b>Wer ist dabei?</b> Tippt an, wie es euch geht, und ich finde einen Film, der euch allen passt.
together-member = { $name }: { $mood }
together-alone = Gemeinsam geht es in einer Gruppe: Füg mich zu einer hinzu und schreib dort /together. Jeder tippt eine Stimmung an, und ich finde einen Film, der allen passt. Seid ihr gerade zu zweit? Ein Bild mit beiden Gesichtern tut es auch.

## In other chats

inline-distress = Du bist nicht allein: Schreib mir hier
inline-nothing = Dafür noch kein Film: Erzähl mir hier mehr

## Lists

history-title = <b>Filme, die du bewertet hast</b>
history-empty = Du hast noch keinen Film bewertet. Wie geht es dir?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>Für später gemerkt</b>
later-empty = Für später ist noch nichts gemerkt: Tipp unter einem Film auf <b>Später</b>. Wie geht es dir?
later-button = { $title } ({ $year })
list-page = Seite { $page } von { $pages }. Tipp einen Film an, um ihn zu sehen.

## Helping others

sharing-question = Sterne für { $count } Filme: Deinen Geschmack kenne ich jetzt, danke. Darf ich mit ihnen auch Filme für Leute finden, deren Geschmack deinem ähnelt? Niemand sieht sie, sie gehen nur in Summen ein, und mit /privacy kannst du das jederzeit ändern.
sharing-yes = Meine Sterne dürfen anderen helfen
sharing-no = Nur für meinen eigenen Geschmack
sharing-on = Danke: Deine Sterne helfen jetzt auch anderen. Mit /privacy änderst du das.
sharing-off = Gut: Aus deinen Sternen lerne ich deinen Geschmack und sonst nichts.

## Selfies

consent-face = Ich sehe mir dein Gesicht einmal an, nur im Arbeitsspeicher, lese die Stimmung darin und vergesse das Bild. Ich behalte nur Zahlen, etwa „70 % fröhlich“. Darf ich?
consent-yes = Ja, lies es
consent-no = Ich schreibe lieber
consent-given = Danke: Ich sehe es einmal an, nur im Arbeitsspeicher, und vergesse es.
consent-no-thanks = Dann keine Bilder.
consent-refused = Schreib, wie es dir geht, oder tipp:
photo-lost = Ich habe das Bild nicht mehr. Schickst du es noch einmal?
picture-no-face = Ich finde hier kein Gesicht: Licht von vorn hilft. Oder tipp an, wie es dir geht:
picture-unreadable = Das kann ich nicht als Bild öffnen. Ein Foto (JPEG oder PNG) geht. Oder tipp an, wie es dir geht:
picture-empty = Das Bild kam leer an. Schickst du es noch einmal? Oder tipp an, wie es dir geht:
picture-broken = Das Bild ist beschädigt: Ich kann es nicht ganz öffnen. Schickst du es noch einmal? Oder tipp an, wie es dir geht:
picture-heic = Dieses HEIC-Bild kann ich nicht öffnen. Schick es als Foto statt als Datei, dann macht dein Handy ein JPEG daraus. Oder tipp an, wie es dir geht:
picture-too-many-pixels = Das Bild hat mehr Pixel, als ich fassen kann: bis zu 25 Millionen gehen, als JPEG 50 Millionen. Als Foto statt als Datei geschickt, wird es verkleinert. Oder tipp an, wie es dir geht:
picture-too-big = Das Bild ist mir zu groß: bis zu 20 MB gehen. Oder tipp an, wie es dir geht:
clip-no-face = Ich finde in diesem Video kein Gesicht: Licht von vorn hilft, und stillhalten auch. Oder tipp an, wie es dir geht:
clip-unreadable = Dieses Video kann ich nicht ansehen. Ein kurzes Video (MP4) oder ein Foto geht. Oder tipp an, wie es dir geht:
clip-too-big = Das Video ist mir zu groß: bis zu 20 MB gehen, oder eine runde Videonachricht. Oder tipp an, wie es dir geht:
faces-busy = Gerade kommen viele Selfies auf einmal. Versuch es in einer Minute noch einmal, oder tipp an, wie es dir geht:
selfies-many = Das sind viele Selfies in kurzer Zeit. Atme kurz durch, oder tipp an, wie es dir geht:
faces-failed = Ich konnte das Bild gerade nicht lesen. Versuch es noch einmal, oder tipp an, wie es dir geht:

## What else people send

sent-voice = Zuhören kann ich noch nicht. Schreib, wie es dir geht, oder tipp:
sent-sticker = Schön. Sticker kann ich noch nicht lesen. Wie geht es dir?
sent-document = Dateien kann ich nicht lesen, nur Fotos, Videos und Worte. Wie geht es dir?
sent-edited = Ich sehe mir nur Neues an. Schick es noch einmal, so wie es jetzt ist, dann sehe ich es mir an. Oder tipp an, wie es dir geht:
sent-in-channel = Ich suche Filme immer nur für eine Person, darum bin ich hier still. Schreib mir allein: @{ $name }
sent-anonymously = Ich kann nicht sehen, wer du bist, solange du als Gruppe oder Kanal schreibst. Schreib als du selbst, und ich finde dir einen Film.
sent-other = Das kann ich nicht lesen, nur Fotos, Videos und Worte. Wie geht es dir?
unknown-command = Das kenne ich nicht. /help zeigt, was ich kann. Oder tipp an, wie es dir geht:

## Distress

distress =
    Das klingt sehr schwer, und es ist gut, dass du es gesagt hast. Du musst das nicht allein tragen, und kein Film ist die Antwort darauf.

    Bitte sprich jetzt mit jemandem:
    • in Gefahr: der Notruf – 112 (Europa), in der Schweiz auch 144
    • Deutschland: TelefonSeelsorge, 0800 111 0 111, 0800 111 0 222 oder 116 123
    • Österreich: TelefonSeelsorge, 142
    • Schweiz und Liechtenstein: Die Dargebotene Hand, 143
    • überall: findahelpline.com nennt kostenlose Nummern nach Land

    Wenn jemand in der Nähe ist, dem du vertraust, erzähl ihm, was du mir erzählt hast. Ich bin ein Filmbot und bin noch da, wenn du später Gesellschaft möchtest.

## Privacy

privacy =
    <b>Was ich speichere und warum</b>
    • Deine Telegram-Nutzer-ID: um zu wissen, dass du es bist.
    • Sterne, Gesehen, Nichts für mich, Später: um deinen Geschmack zu lernen.
    • Stimmungen als Zahlen („70 % fröhlich“) mit der Uhrzeit: um zu lernen, was dir in welcher Stimmung guttut.
    • Was ich gelesen habe und was es nach deinen Worten war, als Zahlen, wenn ich mich geirrt habe: um dich besser zu lesen.
    • Welche Filme ich dir gezeigt habe, welchen du genommen hast, wann und wofür (eine Stimmung, ein Verlust, eine Länge, der Name eines Schauspielers; bei mehreren Gesichtern die Stimmung von jedem): um mich nicht zu wiederholen.
    • Deinen Namen und die Stimmung, die du in einer Gruppe antippst, zwölf Stunden lang: um einen Film für alle zu finden, die dabei sind.
    • Was du erlaubt oder abgelehnt hast.

    <b>Was ich nie speichere</b>
    • Deine Bilder: Ein Selfie wird einmal gelesen, nachdem du zugestimmt hast, und ist weg.
    • Deine Worte: gelesen und weg.

    Alles liegt in der eigenen Datenbank dieses Bots, bis du es löschst. Niemand sonst bekommt es, und die Vorschläge für andere lernen nur daraus, wenn du zustimmst.

    /export schickt dir alles. /forget löscht es sofort.
privacy-watson = Auf dieser Installation liest IBM Watson Worte auf Englisch und Französisch zuerst: Dafür werden sie dorthin geschickt, und wir speichern sie nicht.
forget-question = Soll ich alles löschen, was ich über dich speichere: Sterne, Listen, Stimmungen, alles? Das lässt sich nicht rückgängig machen.
forget-yes = Alles löschen
forget-no = Behalten
forgotten = Erledigt: Alles ist weg. Wenn du wieder schreibst, lernen wir uns neu kennen.
kept = Gut, nichts wird gelöscht.
export-caption = Alles, was ich über dich speichere.
export-in-words = Hier lässt sich keine Datei schicken, also steht hier in Worten alles, was ich über dich speichere:
export-no-file = Hier lässt sich keine Datei schicken, und was ich über dich speichere, ist zu viel für Nachrichten.
only-alone = Das ist nur für dich bestimmt: Frag mich, wenn wir unter uns sind.

## Trouble

trouble = Bei mir ist etwas schiefgegangen; es ist notiert als { $reference }. Versuch es bitte noch einmal, oder tipp an, wie es dir geht:

## Genres

genre-action = Action
genre-adventure = Abenteuer
genre-animation = Animation
genre-biography = Biografie
genre-comedy = Komödie
genre-crime = Krimi
genre-documentary = Doku
genre-drama = Drama
genre-family = Familienfilm
genre-fantasy = Fantasy
genre-history = Historie
genre-horror = Horror
genre-music = Musikfilm
genre-musical = Musical
genre-mystery = Mystery
genre-noir = Film noir
genre-romance = Liebesfilm
genre-science-fiction = Science-Fiction
genre-sport = Sport
genre-thriller = Thriller
genre-war = Krieg
genre-western = Western
