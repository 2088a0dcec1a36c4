# Reelmood in Romanian. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = Spune-mi cum te simți sau trimite-mi un selfie, și găsesc filmul potrivit.
    Din ce notezi îți învăț gustul.
start-again = Cum te simți în seara asta? Scrie, apasă sau trimite un selfie.
start-group = Salutare tuturor. Scrieți-mi câteva cuvinte cu @{ $name } pentru un film al vostru, sau găsiți unul împreună:
help =
    <b>Cum funcționează</b>
    Scrie cum te simți sau ce vrei să vezi: <i>am avut o zi proastă, thriller, max 90 min</i>.
    Sau trimite un selfie ori un mesaj video, cu sau fără cuvinte: citesc starea din el și uit imaginea.
    Sau apasă o stare de mai jos.

    După un card, spune <i>western</i>, <i>max 90 min</i> sau <i>1980-1990</i> ca să schimbi ce caut, <i>alt film</i>, <i>de ce acesta?</i> sau <i>de la capăt</i> ca s-o luăm de la început. Întreabă-mă și despre film: <i>cât durează?</i>, <i>e trist?</i>, sau spune <i>ceva asemănător</i>.
    Sub fiecare film: stele ca să-l notezi, <b>Văzut</b>, <b>Nu-i pentru mine</b>, <b>Mai târziu</b> și ce aștepți de la seara asta. Apasă încă o dată ca să anulezi.

    /together – un film pentru voi toți, într-un grup
    /history – filmele pe care le-ai notat
    /later – filmele păstrate pentru mai târziu
    /mood – luna ta de stări, desenată
    /privacy – ce păstrez și de ce
    /export – tot ce păstrez despre tine, într-un fișier
    /forget – șterge tot

command-start = Spune-mi cum te simți
command-together = Un film pentru voi toți, într-un grup
command-history = Filmele pe care le-ai notat
command-later = Filmele păstrate pentru mai târziu
command-mood = Luna ta de stări, desenată
command-help = Cum funcționează
command-privacy = Ce păstrez și de ce
command-export = Tot ce păstrez despre tine, într-un fișier
command-forget = Șterge tot ce păstrez despre tine
about-short = Spune-mi cum te simți, și găsesc filmul potrivit.
about = Spune-mi cum te simți sau trimite-mi un selfie. Citesc starea din el și găsesc filme care se potrivesc: pe măsura stării tale, ca să te învioreze sau ca să te liniștească. Din ce notezi îți învăț gustul. Un selfie e citit o singură dată, doar în memorie, și uitat.

## Moods and aims

mood-good = 😊 Bine
mood-low = 😔 Tristețe
mood-angry = 😠 Furie
mood-anxious = 😰 Neliniște
mood-bored = 🥱 Plictiseală
mood-surprise = 🎲 Surprinde-mă

emotion-angry = 😠 Furie
emotion-disgust = 🤢 Dezgust
emotion-fear = 😰 Neliniște
emotion-happy = 😊 Bucurie
emotion-sad = 😔 Tristețe
emotion-surprise = 😮 Uimire
emotion-neutral = 😌 Calm, așa și așa

feels-angry = furie
feels-disgust = dezgust
feels-fear = neliniște
feels-happy = bucurie
feels-sad = tristețe
feels-surprise = uimire
feels-neutral = calm
feels-bored = plictiseală

aim-match = După starea mea
aim-lift = Înveselește-mă
aim-calm = Liniștește-mă
aim-thrill = Ține-mă în priză
aim-cry = Lasă-mă să plâng
aim-surprise = Surprinde-mă
aim-chosen = { $aim } ✓

## What was read

words-one = Sună a <b>{ $first }</b>.
words-two = Sună a <b>{ $first }</b> și puțin a <b>{ $second }</b>.
words-mixed = Sună a <b>{ $first }</b> și a <b>{ $second }</b> deopotrivă.
words-spent = Pare mai mult decât ar trebui să ducă un singur om. Dacă devine prea greu, are cine să te asculte: în România Telefonul Antisuicid, <b>0800 801 200</b>, și oriunde findahelpline.com.
loss-life = Îmi pare foarte rău. Niciun film nu repară asta; poate unul îți ține de urât.
loss-pet = Îmi pare foarte rău. Cine pierde un animal pierde pe cineva din familie.
loss-love = Îmi pare rău. Doare, și e firesc să doară.
loss-work = Îmi pare rău. E o veste grea cu care să vii acasă.
loss-home = Departe de casă, o seară poate fi lungă. Te înțeleg.
loss-again = Te înțeleg. Asta cere timp.
loss-gentle = Iată ceva blând. Dacă preferi altfel, apasă <b>{ $lift }</b> sau <b>{ $cry }</b>.
loss-heard = Mulțumesc că mi-ai spus. Când vrei alt film, spune cum te simți sau apasă:
loss-left-alone = Sigur. Sunt aici.
words-edited = Ți-ai schimbat cuvintele, așa că le-am citit din nou.
took-for = Cred că e vorba de <i>{ $title }</i>.
face-one = Văd mai ales <b>{ $first }</b>.
face-two = Văd mai ales <b>{ $first }</b> și un pic de <b>{ $second }</b>.
face-mixed = Undeva între <b>{ $first }</b> și <b>{ $second }</b>.
face-unsure = Aici e greu de spus. Poate <b>{ $first }</b>, poate <b>{ $second }</b>? Apasă ce se potrivește sau încearcă cu lumina din față.
face-several = Aici e mai mult de o față: m-am uitat la cea mai mare dintre cele clare.
face-pair = În stânga: <b>{ $left }</b>, în dreapta: <b>{ $right }</b>. Am căutat din nou, pentru amândoi.
face-row = De la stânga: <b>{ $moods }</b>. Am căutat din nou, pentru toți.
face-left = tine, în stânga
face-right = tine, în dreapta
face-nth = fața { $place }
both-one = Fața și cuvintele împreună: mai ales <b>{ $first }</b>.
both-two = Fața și cuvintele împreună: mai ales <b>{ $first }</b> și un pic de <b>{ $second }</b>.
both-mixed = Fața și cuvintele împreună: undeva între <b>{ $first }</b> și <b>{ $second }</b>.
by-words-alone = Nu pot citi o față acolo, așa că mă iau după cuvintele tale.
reading-corrected = Am notat: <b>{ $first }</b>. Am căutat din nou.
reading-learned = Data viitoare țin cont de asta.
not-quite = Nu chiar
read-together = { $count ->
        [2] Citește-ne pe amândoi
       *[other] Citește-ne pe toți
    }
not-quite-which = Atunci cum te simți?
looking-for = Caut: { $wishes }.
looking-relaxed = Nimic din ce am nu respectă și asta, așa că am lăsat deoparte { $limits }.
looking-nearest = Nimic din ce am nu are durata asta; iată ce se apropie cel mai mult.
looking-spared = Mă iau după ce știu despre fiecare film și las deoparte ce e îndoielnic.
looking-unknown = Nu cunosc încă: { $names }.
unknown-next = Spune alt nume, sau apasă cum te simți:
untold-colours = Nu știu despre fiecare film dacă e color, așa că mă iau după ani.
untold-alone = După asta nu pot deosebi filmele: { $things }. Mă iau după stare, gen, subiect, oameni, durată și ani: spune ceva dintre acestea, sau apasă cum te simți:
untold-beside = După asta nu pot deosebi filmele: { $things }. Mă iau după rest.
unknown-women = Nu știu încă ce filme sunt regizate de femei. Spune-mi un nume și îi caut filmele.
like-title = ca { $title }
with-person = cu { $name }
about-subject = pe tema „{ $subject }”
without-genre = nu { $genre }
subject = { $slug ->
        [christmas] Crăciun
        [dog] câini
        [cat] pisici
        [horse] cai
        [animals] animale
        [zombies] zombi
        [vampires] vampiri
        [ghosts] fantome
        [witches] vrăjitoare
        [aliens] extratereștri
        [robot] roboți
        [dinosaurs] dinozauri
        [sharks] rechini
        [dragons] dragoni
        [pirates] pirați
        [spy] spioni
        [gangsters] gangsteri
        [heist] jaf
        [prison] închisoare
        [school] școală
        [football] fotbal
        [boxing] box
        [music] muzică
        [space] spațiu
        [sea] mare
        [time-travel] călătorii în timp
        [superhero] supereroi
        [friendship] prietenie
        [family] familie
        [first-love] prima iubire
        [revenge] răzbunare
        [wedding] nuntă
        [cooking] gătit
        [serial-killer] criminali în serie
        [loneliness] singurătate
        [nature] natură
        [black-and-white] alb-negru
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = din { $year } încoace
years-to = până în { $year }
years-one = din { $year }
years-between = din { $first } până în { $last }
minutes-most = sub { $runtime }
minutes-least = peste { $runtime }
in-language = în { $language }
from-country = țara: { $country }
regard-acclaimed = foarte apreciat
regard-hidden = puțin cunoscut, dar apreciat
talk-thanks = Cu plăcere. Pentru alt film, spune-mi cum te simți.
talk-praise = Mulțumesc. Apasă stelele de sub film și învăț ce îți place.
talk-dislike = Atunci, altul. <b>Nu-i pentru mine</b>, sub un film, îl ține departe pentru totdeauna.
talk-seen = Notat ca văzut. Iată altul:
taken = Vizionare plăcută cu <i>{ $title }</i>. Pentru alt film, spune <i>altul</i>.
taken-kept = <i>{ $title }</i> te așteaptă în /later. Vizionare plăcută, când va fi momentul.
told-stars = I-ai dat { $stars }★ filmului <i>{ $title }</i>.
told-no-stars = Nu i-ai dat încă stele filmului <i>{ $title }</i>: apasă-le sub film.
talk-abuse = Îmi pare rău că n-am nimerit. Spune cu alte cuvinte cum te simți sau ce vrei să vezi, ori apasă:
talk-misheard = Îmi pare rău, am înțeles greșit.
talk-say-again = Spune-mi cu alte cuvinte ce ai vrea, sau:
talk-back = Înapoi la cel dinainte, cu ce cereai atunci.
nothing-before = Nu există un film înaintea acestuia.
talk-never-mind = Nicio problemă. Când vrei, spune-mi cum te simți.
talk-goodbye = Vizionare plăcută. Pe data viitoare.
afresh = Atunci, de la capăt.
turned-round = Atunci pe dos.
say-again = Spune <i>de la capăt</i> ca s-o luăm de la început.
no-card-yet = Spune-mi întâi cum te simți sau ce vrei să vezi, apoi întreabă-mă.
no-mood = Nu pot citi nicio stare de aici. Spune altfel sau apasă una:
not-caught = Asta n-am înțeles. <i>{ $title }</i> rămâne. Spune altfel (<i>mai scurt</i>, <i>mai amuzant</i>, <i>fără război</i>), întreabă-mă despre film sau:
button-next-film = Următorul film
button-afresh = De la capăt
unread-language = Limba asta încă nu o citesc. Citesc română, chineză, engleză, franceză, germană, hindi, italiană, portugheză, rusă, spaniolă și ucraineană: spune într-una dintre ele sau apasă cum te simți:
nothing-left = Deocamdată atât am pentru asta: nu arăt un film de două ori în trei săptămâni. Altă stare?

wish-joy = ușor
wish-sadness = trist
wish-fear = de groază
wish-anger = plin de furie
wish-disgust = sângeros
wish-surprise = plin de răsturnări
wish-love = romantic
wish-calm = liniștit
wish-inspiration = încurajator
wish-excitement = palpitant
wish-nostalgia = nostalgic
wish-wonder = plin de minunății

refused-joy = nu prea ușor
refused-sadness = fără tristețe
refused-fear = fără groază
refused-anger = fără furie
refused-disgust = fără scene sângeroase
refused-surprise = fără răsturnări
refused-love = fără povești de dragoste
refused-calm = nu lent
refused-inspiration = fără morală
refused-excitement = nu agitat
refused-nostalgia = fără nostalgie
refused-wonder = cu picioarele pe pământ

spared-violence = nimic violent
spared-gore = nimic sângeros
spared-frights = fără sperieturi bruște
spared-sex = fără scene de sex
spared-darkness = nimic prea întunecat
spared-harmed-animals = fără animale care suferă

limit-regard = renumele
limit-runtime = durata
limit-years = anii
limit-language = limba
limit-country = țara
limit-genre = genul
limit-subject = subiectul
limit-people = numele

## The card

card-title = <b>{ $title }</b> ({ $year })
runtime = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes }
        }
    }
directed = de { $names }

why-feelings = { $feelings }: { $purpose }.
why-gives = { $feelings }.
why-for = Pentru { $names }: { $feelings }.
why-for-all = { $count ->
        [2] Pentru voi doi
       *[other] Pentru voi toți
    }: { $feelings }.
why-less-for = De data asta, ceva mai puțin pentru { $names }.
why-liked = Ca <i>{ $title }</i>, căruia i-ai dat { $stars ->
        [5] cinci stele
       *[other] patru stele
    }.
why-like = În spiritul filmului <i>{ $title }</i>.
why-curveball = Ceva cu totul diferit, ca să mai schimbăm.
why-met = { $limits }, cum ai cerut.
why-close = Din ce am, e printre cele mai apropiate de ce cauți.
why-chosen = Pe acesta l-ai ales tu.

for-anybody = e bun în multe seri
for-match = te găsește acolo unde ești
for-lift = îți ridică moralul
for-calm = îți liniștește pulsul
for-thrill = te ține în priză
for-cry = lasă lacrimile să vină
for-surprise = merge pe unde nu te aștepți

gives-joy = vesel
gives-sadness = de o tristețe tandră
gives-fear = înfiorător
gives-anger = plin de furie îndreptățită
gives-disgust = sângeros
gives-surprise = plin de răsturnări
gives-love = romantic
gives-warmth = plin de căldură
gives-calm = blând
gives-inspiration = plin de speranță
gives-excitement = captivant
gives-nostalgia = plin de amintiri
gives-wonder = plin de minunății

why-title = <b>De ce { $title }?</b>
why-counted = Ce a contat, în ordinea importanței: { $parts }.
why-steer = Ca să mă îndrumi, spune <i>1980-1990</i>, <i>max 90 min</i> sau <i>western</i>, apasă <b>Nu-i pentru mine</b> sau dă-i stele. Cu <i>de la capăt</i> o luăm de la început.
part-fit = cât de bine îți dă ce cauți
part-likes = cât seamănă cu filmele pe care le-ai notat
part-taste = ce cred despre el oamenii cu gusturi ca ale tale
part-likeness = cât seamănă cu filmul pe care l-ai numit
part-prior = cât de bun e socotit
part-novelty = cât diferă de ce ți-am arătat în ultima vreme
part-freshness = cât e de nou

both = { $one } și { $two }
either = { $one } sau { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = Văzut
button-seen-on = Văzut ✓
button-disliked = Nu-i pentru mine
button-disliked-on = Nu-i pentru mine ✓
button-later = Mai târziu
button-later-on = Mai târziu ✓
button-back = ‹ Înapoi
button-place = { $place }/{ $count }
button-next = Înainte ›
button-more = Mai multe ›
button-find = 🎬 Găsește filmul nostru
button-out = Fără mine
button-group = Adaugă-mă într-un grup
button-open = Notează sau păstrează
button-not-watched = Nu
button-dont-ask = Nu mă întreba

toast-rated = { $stars ->
        [5] Am notat: mai multe ca acesta când te simți așa.
        [4] Am notat: mai multe ca acesta.
        [3] Am notat: acceptabil, nimic mai mult.
       *[other] Am notat: mai puține ca acesta.
    }
toast-taken-back = Anulat.
toast-seen = Am notat: îl știi. Apasă încă o dată ca să anulezi.
toast-disliked = Am notat: acesta nu mai apare. Apasă încă o dată ca să anulezi.
toast-later = Îl găsești în /later.
toast-later-off = Nu mai e păstrat.
toast-place = Filmul { $place } din { $count }
toast-gone = Cardul acesta e de altădată. Spune-mi cum te simți acum.
toast-not-yours = Cardul acesta e al altcuiva.
toast-for-you = Am notat, doar pentru tine.
toast-in = Te-am trecut. Apasă altă stare ca s-o schimbi.
toast-out = Te-am scos.
toast-full = Sunteți deja { $count }, iar pentru mai mulți nu găsesc un singur film.
toast-not-in = Apasă întâi cum te simți: atunci filmul va fi și pentru tine.
toast-found = Filmul vostru e mai jos; întoarceți-i paginile pentru altele.

## Asked of the film that shows

told-length = Durează { $runtime }.
told-no-length = Cât durează, nu știu.
told-cast = Cu { $names }.
told-no-cast = Cine joacă în el, nu știu.
told-director = Regia: { $names }.
told-no-director = Cine l-a regizat, nu știu.
told-crew = Cine a făcut asta nu am notat.
told-true = Da, se bazează pe fapte reale.
told-no-story = Despre ce este, nu mi-a spus încă nimeni.
told-ending = Cum se termină nu spun niciodată.
told-year = Este din { $year }.
told-country = Țara: { $names }.
told-no-country = Unde a fost făcut, nu știu.
told-setting = Unde se petrece, nu am notat.
told-language = Limba: { $names }.
told-no-language = În ce limbă se vorbește, nu știu.
told-subtitles = Subtitrarea și dublajul depind de locul unde îl vezi.
told-kind = Ce este: { $names }.
told-no-kind = Ce fel de film este, nu știu.
told-regard = { $marks ->
        [5] E socotit unul dintre cele mari.
        [4] E bine văzut.
       *[other] Părerile sunt împărțite.
    }
told-no-regard = Ce crede lumea despre el, nu știu.
told-rated = Publicul îi dă { $ratings }.
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = Vârsta recomandată: { $certificate }.
told-no-certificate = Vârsta recomandată n-o știu.
told-for-children = E făcut și pentru copii.
told-for-grown-ups = L-aș păstra pentru adulți.
told-look-first = Nu e făcut anume pentru copii: uită-te întâi tu la el.
told-mind = Ține cont că e { $feelings }.
told-where = Unde poate fi văzut se schimbă cu țara și cu săptămâna, așa că nu știu. Caută-l pe justwatch.com sau întreabă la bibliotecă.
told-trailer = Trailerul: { $url }
told-no-trailer = Nu am trailerul.
told-offered = Din câte știu, e pe { $names } ({ $country }). Pentru alte locuri, vezi justwatch.com.
told-strongly = Da, foarte: e { $feeling }.
told-plainly = Da, e { $feeling }.
told-somewhat = Puțin { $feeling }, nu mai mult.
told-hardly = Nu, aproape deloc { $feeling }.
told-no-feelings = Ce te face să simți, nu știu încă.
told-above-all = Este mai ales { $feelings }.
told-plays = Da, joacă { $name }.
told-made = Da, regia este de { $name }.
told-has = Da, am notat: { $name }.
told-has-not = Din câte știu, nu.
told-noted = Ce am notat: { $names }.
told-yes = Da.
told-no = Nu.
told-probably = Probabil, după gen și limita de vârstă: { $name }.
told-perhaps = După limita de vârstă, n-aș exclude: { $name }.
told-spared = Nu, din câte știu.
content-violence = violență
content-gore = sânge
content-frights = sperieturi bruște
content-sex = scene de sex
content-darkness = multă întunecime
content-harmed-animals = animale care suferă
told-animals = Apare, după ce mi-am notat: { $names }.
told-no-animal = Nu mi-am notat niciun animal în el.
told-fate = Cum se termină pentru ei, nu știu.
told-title = Se numește { $title }.
told-awards = Nu am notat ce premii a câștigat.
told-unknown = Asta nu știu. Ce știu: { $facts }.
akin-name-one = Cu unul dintre cei doi protagoniști; spune-mi un nume și caut doar după el.
akin-none = De la { $names } nu am alt film.

## Coming back

watched-question = Ai văzut <i>{ $title }</i>?
watched-liked = Mă bucur. Câte stele pentru <i>{ $title }</i>?
watched-partly = Nu până la capăt, așadar. Dacă vrei, dă-i totuși stele filmului <i>{ $title }</i>:
watched-stars = Câte stele pentru <i>{ $title }</i>, atunci?
watched-rated = <i>{ $title }</i>: { $stars }★. Am notat.
watched-not = <i>{ $title }</i> nu, deci. Poate altă dată.
watched-never = Bine: nu mai întreb. Cu /privacy poți schimba asta.
asking-yes = Întreabă-mă dacă am văzut un film
asking-no = Nu mă întreba dacă am văzut un film
asking-on = Bine: în altă seară, poate te întreb dacă ai văzut un film. Cu /privacy poți schimba asta.
month-title = <b>Ultimele tale treizeci de zile</b>
month-loved = Filme care ți-au plăcut: { $films }.
month-empty = Nu știu încă nicio stare de-a ta din ultimele treizeci de zile. Cum te simți?

## Together

together-who = <b>Cine se bagă?</b> Apăsați cum vă simțiți, și vă găsesc un film potrivit pentru toți.
together-member = { $name }: { $mood }
together-alone = Împreună se poate într-un grup: adaugă-mă într-unul și scrie acolo /together. Fiecare apasă o stare, iar eu găsesc un film potrivit pentru toți. Sunteți doi chiar aici? Merge și o poză cu amândouă fețele.

## In other chats

inline-distress = Nu trebuie să treci prin asta fără nimeni: scrie-mi
inline-nothing = Încă niciun film pentru asta: spune-mi mai mult

## Lists

history-title = <b>Filmele pe care le-ai notat</b>
history-empty = Nu ai notat încă niciun film. Cum te simți?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>Păstrate pentru mai târziu</b>
later-empty = Încă nu e nimic păstrat: apasă <b>Mai târziu</b> sub un film. Cum te simți?
later-button = { $title } ({ $year })
list-page = Pagina { $page } din { $pages }. Apasă un film ca să-l vezi.

## Helping others

sharing-question = { $count ->
        [one] Stele la { $count } film
        [few] Stele la { $count } filme
       *[other] Stele la { $count } de filme
    }: de acum îți știu gustul, mulțumesc. Am voie să găsesc cu ele filme și pentru oameni cu gusturi ca ale tale? Nu le vede nimeni, intră doar în sume, iar cu /privacy poți schimba asta oricând.
sharing-yes = Da, să-i ajute și pe alții
sharing-no = Nu, doar pentru gustul meu
sharing-on = Mulțumesc: stelele tale îi ajută și pe alții. Cu /privacy poți schimba asta.
sharing-off = Bine: din stelele tale îți învăț gustul și nimic altceva.

## Selfies

consent-face = Mă uit la fața ta o singură dată, doar în memorie, ca să citesc starea, și uit imaginea. Păstrez numai numere, cum ar fi „70 % bucurie”. Îmi dai voie?
consent-yes = Da, citește
consent-no = Mai bine scriu
consent-given = Mulțumesc: mă uit o singură dată, doar în memorie, și uit imaginea.
consent-no-thanks = Atunci fără imagini.
consent-refused = Scrie cum te simți sau apasă:
photo-lost = Nu mai am imaginea aceea. O mai trimiți o dată?
picture-no-face = Nu găsesc nicio față aici: ajută lumina din față. Sau apasă cum te simți:
picture-unreadable = Nu pot deschide asta ca imagine. O fotografie (JPEG sau PNG) merge. Sau apasă cum te simți:
picture-empty = Imaginea a ajuns goală. O mai trimiți o dată? Sau apasă cum te simți:
picture-broken = Imaginea e deteriorată: nu o pot deschide pe toată. O mai trimiți o dată? Sau apasă cum te simți:
picture-heic = Nu pot deschide această imagine HEIC. Trimite-o ca fotografie, nu ca fișier, și telefonul o face JPEG. Sau apasă cum te simți:
picture-too-many-pixels = Imaginea are mai mulți pixeli decât pot duce: merg până la 25 de milioane, 50 de milioane ca JPEG. Trimisă ca fotografie, nu ca fișier, se micșorează. Sau apasă cum te simți:
picture-too-big = Imaginea e prea mare pentru mine: merge până la 20 MB. Sau apasă cum te simți:
clip-no-face = Nu găsesc nicio față în clipul acesta: ajută lumina din față, și să nu te miști. Sau apasă cum te simți:
clip-unreadable = Nu pot vedea clipul acesta. Un video scurt (MP4) sau o fotografie merge. Sau apasă cum te simți:
clip-too-big = Clipul e prea mare pentru mine: merge până la 20 MB sau un mesaj video rotund. Sau apasă cum te simți:
faces-busy = Sunt multe selfie-uri deodată acum. Mai încearcă peste un minut sau apasă cum te simți:
selfies-many = Sunt multe selfie-uri în scurt timp. Respiră puțin sau apasă cum te simți:
faces-failed = N-am putut citi imaginea acum. Mai încearcă o dată sau apasă cum te simți:

## What else people send

sent-voice = Încă nu știu să ascult. Scrie cum te simți sau apasă:
sent-sticker = Drăguț. Încă nu știu să citesc stickere. Cum te simți?
sent-document = Nu pot citi fișiere, doar fotografii, clipuri și cuvinte. Cum te simți?
sent-edited = Mă uit doar la ce e nou. Trimite-l din nou, așa cum e acum, și mă uit. Sau apasă cum te simți:
sent-in-channel = Caut filme pentru câte o singură persoană, așa că aici tac. Scrie-mi în privat: @{ $name }
sent-anonymously = Nu pot ști cine ești cât timp scrii ca grup sau canal. Scrie în numele tău, și îți găsesc un film.
sent-other = Nu pot citi asta, doar fotografii, clipuri și cuvinte. Cum te simți?
unknown-command = Pe asta n-o știu. /help arată ce pot face. Sau apasă cum te simți:

## Distress

distress =
    Pare foarte greu ce spui, și mă bucur că ai spus-o. Nu trebuie să duci asta fără ajutor, iar răspunsul nu e un film.

    Te rog, vorbește acum cu cineva:
    • în pericol: numărul de urgență – 112 (România, Republica Moldova, Europa)
    • România: Telefonul Antisuicid, 0800 801 200, gratuit, seara și noaptea
    • România și Republica Moldova, copii și adolescenți: Telefonul Copilului, 116 111
    • oriunde: findahelpline.com arată numerele gratuite din fiecare țară

    Dacă e aproape cineva în care ai încredere, spune-i ce mi-ai spus mie. Sunt un bot de filme și sunt tot aici dacă mai târziu vrei companie.

## Privacy

privacy =
    <b>Ce păstrez și de ce</b>
    • Id-ul tău de utilizator Telegram: ca să știu că ești tu.
    • Stelele, Văzut, Nu-i pentru mine, Mai târziu: ca să-ți învăț gustul.
    • Stările ca numere („70 % bucurie”), cu ora: ca să învăț ce ți se potrivește în fiecare stare.
    • Ce am citit și ce ai spus tu că era, ca numere, când am citit greșit: ca să te citesc mai bine.
    • Ce filme ți-am arătat, pe care l-ai ales, când și pentru ce (o stare, o pierdere, o durată, numele unui actor; la mai multe fețe, starea fiecăreia): ca să nu mă repet.
    • Numele tău și starea pe care o apeși într-un grup, timp de douăsprezece ore: ca să găsesc un film pentru toți cei care se bagă.
    • Ce ai permis sau ai refuzat.

    <b>Ce nu păstrez niciodată</b>
    • Imaginile tale: un selfie e citit o singură dată, după ce ai fost de acord, și dispare.
    • Cuvintele tale: citite și gata.

    Totul stă în baza de date a acestui bot până îl ștergi. Nimeni altcineva nu îl primește, iar sugestiile pentru alții nu învață din el decât dacă ești de acord.

    /export îți trimite tot. /forget șterge tot, pe loc.
privacy-watson = Pe această instalare, cuvintele în engleză și franceză sunt citite întâi de IBM Watson: sunt trimise acolo pentru asta, iar noi nu le păstrăm.
forget-question = Șterg tot ce păstrez despre tine: stele, liste, stări, tot? Nu se mai poate reface.
forget-yes = Șterge tot
forget-no = Păstrează
forgotten = Gata: totul a dispărut. Dacă scrii din nou, facem cunoștință de la capăt.
kept = Bine, nu șterg nimic.
export-caption = Tot ce păstrez despre tine.
export-in-words = Aici nu se poate trimite un fișier, așa că iată, în cuvinte, tot ce păstrez despre tine:
export-no-file = Aici nu se poate trimite un fișier, iar ce păstrez despre tine e prea mult pentru mesaje.
only-alone = Asta e doar pentru tine: întreabă-mă în privat.

## Trouble

trouble = S-a stricat ceva la mine; e notat ca { $reference }. Te rog, mai încearcă o dată sau apasă cum te simți:

## Genres

genre-action = acțiune
genre-adventure = aventură
genre-animation = animație
genre-biography = biografic
genre-comedy = comedie
genre-crime = polițist
genre-documentary = documentar
genre-drama = dramă
genre-family = de familie
genre-fantasy = fantasy
genre-history = istoric
genre-horror = horror
genre-music = muzical
genre-musical = musical
genre-mystery = mister
genre-noir = noir
genre-romance = de dragoste
genre-science-fiction = SF
genre-sport = sport
genre-thriller = thriller
genre-war = război
genre-western = western
