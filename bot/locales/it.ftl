# Reelmood in Italian. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = Dimmi come stai, o manda un selfie, e trovo il film che ci vuole.
    Da quello che voti imparo i tuoi gusti.
start-again = Come stai stasera? Scrivilo, toccalo o manda un selfie.
start-group = Ciao a tutti. Scrivetemi due parole con @{ $name } per un film tutto vostro, oppure trovatene uno insieme:
help =
    <b>Come funziona</b>
    Scrivi come stai, o di cosa hai voglia: <i>giornata pesante, qualcosa di leggero sotto le 2 ore</i>.
    Oppure manda un selfie o un videomessaggio, con o senza parole: ci leggo l'umore e dimentico l'immagine.
    Oppure tocca un umore qui sotto.

    Dopo una scheda, di' <i>niente di triste</i>, <i>niente commedie</i> o <i>un film degli anni 80</i> per cambiare quello che cerco, <i>un altro</i>, <i>perché questo?</i>, oppure <i>da capo</i> per ricominciare. Chiedimi anche del film: <i>quanto dura?</i>, <i>fa paura?</i>, oppure di' <i>qualcosa di simile</i>.
    Sotto ogni film: stelle per votarlo, <b>Visto</b>, <b>Non fa per me</b>, <b>Più tardi</b>, e che cosa vuoi dalla serata. Tocca di nuovo per annullare.

    /together – un film per tutti voi, in un gruppo
    /history – i film che hai votato
    /later – i film che tieni per dopo
    /mood – il tuo mese di umori, disegnato
    /privacy – che cosa conservo e perché
    /export – tutto quello che conservo di te, in un file
    /forget – cancella tutto

command-start = Dimmi come stai
command-together = Un film per tutti voi, in un gruppo
command-history = I film che hai votato
command-later = I film che tieni per dopo
command-mood = Il tuo mese di umori, disegnato
command-help = Come funziona
command-privacy = Che cosa conservo e perché
command-export = Tutto quello che conservo di te, in un file
command-forget = Cancella tutto quello che conservo di te
about-short = Dimmi come stai, e trovo il film che ci vuole.
about = Dimmi come stai, o manda un selfie. Ci leggo l'umore e trovo film adatti: per assecondarlo, per tirarti su, per calmarti. Da quello che voti imparo i tuoi gusti. Un selfie viene letto una volta, solo in memoria, e dimenticato.

## Moods and aims

mood-good = 😊 Bene
mood-low = 😔 Giù
mood-angry = 😠 Rabbia
mood-anxious = 😰 Ansia
mood-bored = 🥱 Noia
mood-surprise = 🎲 Sorprendimi

emotion-angry = 😠 Rabbia
emotion-disgust = 🤢 Disgusto
emotion-fear = 😰 Ansia
emotion-happy = 😊 Gioia
emotion-sad = 😔 Tristezza
emotion-surprise = 😮 Sorpresa
emotion-neutral = 😌 Calma, così così

feels-angry = rabbia
feels-disgust = disgusto
feels-fear = ansia
feels-happy = gioia
feels-sad = tristezza
feels-surprise = sorpresa
feels-neutral = calma
feels-bored = noia

aim-match = Come il mio umore
aim-lift = Tirami su
aim-calm = Calmami
aim-thrill = Dammi adrenalina
aim-cry = Fammi piangere
aim-surprise = Sorprendimi
aim-chosen = { $aim } ✓

## What was read

words-one = Ci sento <b>{ $first }</b>.
words-two = Ci sento <b>{ $first }</b>, e un po' di <b>{ $second }</b>.
words-mixed = Ci sento <b>{ $first }</b> e <b>{ $second }</b> insieme.
words-spent = Sembra più di quanto una persona debba portare. Se diventa troppo pesante, c’è chi ascolta: in Italia Telefono Amico, <b>02 2327 2327</b>, e ovunque findahelpline.com.
loss-life = Mi dispiace tanto. Nessun film lo ripara; forse uno può farti compagnia.
loss-pet = Mi dispiace tanto. Chi perde un animale perde qualcuno di famiglia.
loss-love = Mi dispiace. Fa male, ed è giusto che sia così.
loss-work = Mi dispiace. È una notizia dura con cui tornare a casa.
loss-home = Lontano da casa una sera può essere lunga. Ti capisco.
loss-again = Ti capisco. Ci vuole il suo tempo.
loss-gentle = Ecco qualcosa di delicato. Se preferisci, tocca <b>{ $lift }</b> o <b>{ $cry }</b>.
loss-heard = Grazie di avermelo detto. Quando vuoi un altro film, dimmi come ti senti, o tocca:
loss-left-alone = Certo. Sono qui.
words-edited = Hai cambiato le tue parole, quindi le ho rilette.
took-for = Immagino sia <i>{ $title }</i>.
face-one = Vedo soprattutto <b>{ $first }</b>.
face-two = Vedo soprattutto <b>{ $first }</b>, e un po' di <b>{ $second }</b>.
face-mixed = Una via di mezzo tra <b>{ $first }</b> e <b>{ $second }</b>.
face-unsure = Da qui è difficile dirlo. Forse <b>{ $first }</b>, forse <b>{ $second }</b>? Tocca quello giusto, o riprova con la luce davanti.
face-several = Qui c'è più di un viso: ho guardato il più grande tra quelli chiari.
face-pair = A sinistra <b>{ $left }</b>, a destra <b>{ $right }</b>. Ho cercato di nuovo, per tutti e due.
face-row = Da sinistra: <b>{ $moods }</b>. Ho cercato di nuovo, per tutti.
face-left = te a sinistra
face-right = te a destra
face-nth = il volto { $place }
both-one = Viso e parole insieme: soprattutto <b>{ $first }</b>.
both-two = Viso e parole insieme: soprattutto <b>{ $first }</b>, e un po' di <b>{ $second }</b>.
both-mixed = Viso e parole insieme: una via di mezzo tra <b>{ $first }</b> e <b>{ $second }</b>.
by-words-alone = Lì non riesco a leggere un viso, quindi mi baso sulle tue parole.
reading-corrected = Capito: <b>{ $first }</b>. Ho cercato di nuovo.
reading-learned = La prossima volta ne tengo conto.
not-quite = Non proprio
read-together = { $count ->
        [2] Leggici tutti e due
       *[other] Leggici tutti
    }
not-quite-which = E allora come stai?
looking-for = Cerco: { $wishes }.
looking-relaxed = Niente di quello che ho rispetta anche questo: ho lasciato perdere { $limits }.
looking-nearest = Niente di quello che ho ha questa durata: questo è ciò che ci va più vicino.
looking-spared = Mi baso su quello che so di ogni film e lascio fuori i casi dubbi.
looking-unknown = Non conosco ancora { $names }.
unknown-next = Dimmi un altro nome, oppure tocca come stai:
untold-colours = Non so di ogni film se è a colori: vado per anni.
untold-alone = Da questo non so distinguere i film: { $things }. Vado per umore, genere, tema, persone, durata e anni: dimmi qualcosa di questo, oppure tocca come stai:
untold-beside = Da questo non so distinguere i film: { $things }. Vado per il resto.
unknown-women = Non so ancora quali film siano diretti da donne. Dimmi un nome e cerco i suoi film.
like-title = come { $title }
with-person = con { $name }
about-subject = sul tema «{ $subject }»
without-genre = niente { $genre }
subject = { $slug ->
        [christmas] Natale
        [dog] cani
        [cat] gatti
        [horse] cavalli
        [animals] animali
        [zombies] zombie
        [vampires] vampiri
        [ghosts] fantasmi
        [witches] streghe
        [aliens] alieni
        [robot] robot
        [dinosaurs] dinosauri
        [sharks] squali
        [dragons] draghi
        [pirates] pirati
        [spy] spie
        [gangsters] gangster
        [heist] rapina
        [prison] carcere
        [school] scuola
        [football] calcio
        [boxing] boxe
        [music] musica
        [space] spazio
        [sea] mare
        [time-travel] viaggi nel tempo
        [superhero] supereroi
        [friendship] amicizia
        [family] famiglia
        [first-love] primo amore
        [revenge] vendetta
        [wedding] matrimonio
        [cooking] cucina
        [serial-killer] serial killer
        [loneliness] solitudine
        [nature] natura
        [black-and-white] bianco e nero
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = dal { $year } in poi
years-to = fino al { $year }
years-one = del { $year }
years-between = dal { $first } al { $last }
minutes-most = meno di { $runtime }
minutes-least = più di { $runtime }
in-language = in { $language }
from-country = paese: { $country }
regard-acclaimed = molto apprezzato
regard-hidden = poco noto ma apprezzato
talk-thanks = Di niente. Per un altro film, dimmi come stai.
talk-praise = Grazie. Tocca le stelle sotto il film e imparo che cosa ti piace.
talk-dislike = Allora un altro. <b>Non fa per me</b>, sotto un film, lo tiene lontano per sempre.
talk-seen = Segnato come visto. Eccone un altro:
taken = Buona visione con <i>{ $title }</i>. Per un altro, di' <i>un altro</i>.
taken-kept = <i>{ $title }</i> ti aspetta in /later. Buona visione, quando sarà il momento.
told-stars = A <i>{ $title }</i> hai dato { $stars }★.
told-no-stars = A <i>{ $title }</i> non hai ancora dato stelle: toccale sotto il film.
talk-abuse = Mi dispiace di aver sbagliato. Dimmi con altre parole come stai o che cosa vuoi vedere, o tocca:
talk-misheard = Scusa, ho capito male.
talk-say-again = Dimmi con altre parole che cosa ti va, oppure:
talk-back = Si torna a quello di prima, con ciò per cui era stato scelto.
nothing-before = Prima di questo film non ce n’è nessuno.
talk-never-mind = Nessun problema. Quando vuoi, dimmi come stai.
talk-goodbye = Buona visione. Alla prossima.
afresh = Allora da capo.
turned-round = Allora al contrario.
say-again = Di' <i>da capo</i> per ricominciare.
no-card-yet = Prima dimmi come stai, o di cosa hai voglia, e poi chiedimelo.
no-mood = Qui non riesco a leggere un umore. Dillo in un altro modo, o toccane uno:
not-caught = Questo non l’ho capito. <i>{ $title }</i> resta qui. Dillo in un altro modo (<i>più corto</i>, <i>più divertente</i>, <i>niente guerra</i>), chiedimi del film, oppure:
button-next-film = Prossimo film
button-afresh = Da capo
unread-language = Questa lingua non la leggo ancora. Leggo italiano, cinese, francese, hindi, inglese, portoghese, rumeno, russo, spagnolo, tedesco e ucraino: dillo in una di queste, o tocca come stai:
nothing-left = Per ora è tutto quello che ho: non mostro un film due volte in tre settimane. Un altro umore?

wish-joy = leggero
wish-sadness = triste
wish-fear = da paura
wish-anger = pieno di rabbia
wish-disgust = raccapricciante
wish-surprise = pieno di colpi di scena
wish-love = romantico
wish-calm = tranquillo
wish-inspiration = incoraggiante
wish-excitement = avvincente
wish-nostalgia = nostalgico
wish-wonder = pieno di meraviglia

refused-joy = non troppo leggero
refused-sadness = non triste
refused-fear = non da paura
refused-anger = senza rabbia
refused-disgust = non raccapricciante
refused-surprise = senza trucchi
refused-love = senza storie d'amore
refused-calm = non lento
refused-inspiration = senza morale
refused-excitement = non frenetico
refused-nostalgia = senza nostalgia
refused-wonder = con i piedi per terra

spared-violence = niente di violento
spared-gore = niente sangue
spared-frights = senza spaventi improvvisi
spared-sex = senza scene di sesso
spared-darkness = niente di troppo cupo
spared-harmed-animals = senza animali che soffrono

limit-regard = la fama
limit-runtime = la durata
limit-years = gli anni
limit-language = la lingua
limit-country = il paese
limit-genre = il genere
limit-subject = l’argomento
limit-people = i nomi

## The card

card-title = <b>{ $title }</b> ({ $year })
runtime = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes }
        }
    }
directed = di { $names }

why-feelings = { $feelings }: { $purpose }.
why-gives = { $feelings }.
why-for = Per { $names }: { $feelings }.
why-for-all = { $count ->
        [2] Per voi due
       *[other] Per tutti voi
    }: { $feelings }.
why-less-for = Un po' meno per { $names }, stavolta.
why-liked = Come <i>{ $title }</i>, a cui hai dato { $stars ->
        [5] cinque stelle
       *[other] quattro stelle
    }.
why-like = Nello spirito di <i>{ $title }</i>.
why-curveball = Un fuori programma, tanto per cambiare.
why-met = { $limits }, come volevi.
why-close = Tra quelli che ho, è dei più vicini a quello che cerchi.
why-chosen = Questo l'hai scelto tu.

for-anybody = va bene per tante serate
for-match = ti trova dove sei
for-lift = tira su
for-calm = rallenta il battito
for-thrill = tiene svegli
for-cry = lascia venire le lacrime
for-surprise = va dove non te l'aspetti

gives-joy = allegro
gives-sadness = triste con tenerezza
gives-fear = agghiacciante
gives-anger = pieno di giusta rabbia
gives-disgust = raccapricciante
gives-surprise = pieno di colpi di scena
gives-love = romantico
gives-warmth = pieno di calore
gives-calm = delicato
gives-inspiration = pieno di speranza
gives-excitement = avvincente
gives-nostalgia = intriso di ricordi
gives-wonder = pieno di meraviglia

why-title = <b>Perché { $title }?</b>
why-counted = Che cosa ha contato, in ordine d'importanza: { $parts }.
why-steer = Per guidarmi, di' <i>niente di triste</i>, <i>qualcosa sotto le 2 ore</i> o <i>niente commedie</i>, tocca <b>Non fa per me</b>, o dagli le stelle. Con <i>da capo</i> si ricomincia.
part-fit = quanto ti dà quello che cerchi
part-likes = quanto somiglia ai film che hai votato
part-taste = che cosa ne pensa chi ha gusti come i tuoi
part-likeness = quanto somiglia al film che hai nominato
part-prior = la sua buona fama
part-novelty = quanto è diverso da ciò che ti ho mostrato di recente
part-freshness = quanto è nuovo

both = { $one } e { $two }
either = { $one } o { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = Visto
button-seen-on = Visto ✓
button-disliked = Non fa per me
button-disliked-on = Non fa per me ✓
button-later = Più tardi
button-later-on = Più tardi ✓
button-back = ‹ Indietro
button-place = { $place }/{ $count }
button-next = Avanti ›
button-more = Altri ›
button-find = 🎬 Trova il nostro film
button-out = Senza di me
button-group = Aggiungimi a un gruppo
button-open = Vota o tieni
button-not-watched = No
button-dont-ask = Non chiedere

toast-rated = { $stars ->
        [5] Segnato: altri così, quando stai così.
        [4] Segnato: altri così.
        [3] Segnato: passabile, niente di più.
       *[other] Segnato: meno film così.
    }
toast-taken-back = Annullato.
toast-seen = Segnato: lo conosci già. Tocca di nuovo per annullare.
toast-disliked = Segnato: questo non più. Tocca di nuovo per annullare.
toast-later = Lo trovi in /later.
toast-later-off = Tolto dalla lista.
toast-place = Film { $place } di { $count }
toast-gone = Questa scheda è di un'altra volta. Dimmi come stai adesso.
toast-not-yours = Questa scheda è di qualcun altro.
toast-for-you = Segnato, solo per te.
toast-in = Ci sei. Tocca un altro umore per cambiarlo.
toast-out = Non ci sei più.
toast-full = Siete già in { $count }, e per più persone non trovo un film solo.
toast-not-in = Tocca prima come ti senti: così sarà un film anche per te.
toast-found = Il vostro film è qui sotto; giratene le pagine per vederne altri.

## Asked of the film that shows

told-length = Dura { $runtime }.
told-no-length = Quanto dura, non lo so.
told-cast = Con { $names }.
told-no-cast = Chi c'è, non lo so.
told-director = Regia: { $names }.
told-no-director = Chi l'ha diretto, non lo so.
told-crew = Chi l'ha fatto non l'ho annotato.
told-true = Sì, si ispira a fatti veri.
told-no-story = Di cosa parla, non me l'ha ancora detto nessuno.
told-ending = Come finisce non lo racconto mai.
told-year = È del { $year }.
told-country = Paese: { $names }.
told-no-country = Dove è stato fatto, non lo so.
told-setting = Dove è ambientato, non l'ho annotato.
told-language = Lingua: { $names }.
told-no-language = In che lingua si parla, non lo so.
told-subtitles = Sottotitoli e doppiaggio dipendono da dove lo guardi.
told-kind = Che cos'è: { $names }.
told-no-kind = Che genere di film è, non lo so.
told-regard = { $marks ->
        [5] È considerato uno dei grandi.
        [4] Se ne parla bene.
       *[other] I pareri sono divisi.
    }
told-no-regard = Che cosa ne pensa la gente, non lo so.
told-rated = Il pubblico gli dà { $ratings }.
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = Età consigliata: { $certificate }.
told-no-certificate = L'età consigliata non la so.
told-for-children = È fatto pensando anche ai bambini.
told-for-grown-ups = Lo terrei per i grandi.
told-look-first = Non è fatto apposta per i bambini: prima dacci un'occhiata.
told-mind = Tieni conto che è { $feelings }.
told-where = Dove si può vedere cambia con il paese e la settimana, perciò non lo so. Cercalo su justwatch.com, o chiedi in biblioteca.
told-trailer = Il trailer: { $url }
told-no-trailer = Il trailer non ce l'ho.
told-offered = Per quanto ne so, è su { $names } ({ $country }). Per altrove guarda su justwatch.com.
told-strongly = Sì, molto: è { $feeling }.
told-plainly = Sì, è { $feeling }.
told-somewhat = Un po' { $feeling }, non di più.
told-hardly = No, appena { $feeling }.
told-no-feelings = Che effetto fa, ancora non lo so.
told-above-all = È soprattutto { $feelings }.
told-plays = Sì, c'è { $name }.
told-made = Sì, l'ha diretto { $name }.
told-has = Sì, l'ho annotato: { $name }.
told-has-not = Non che io sappia.
told-noted = Quello che ho annotato: { $names }.
told-yes = Sì.
told-no = No.
told-probably = Probabilmente, a giudicare dal genere e dal limite d’età: { $name }.
told-perhaps = A giudicare dal limite d’età, non lo escluderei: { $name }.
told-spared = No, per quanto ne so.
content-violence = violenza
content-gore = sangue
content-frights = spaventi improvvisi
content-sex = scene di sesso
content-darkness = toni cupi
content-harmed-animals = animali che soffrono
told-animals = C’è, secondo i miei appunti: { $names }.
told-no-animal = Non vi ho annotato nessun animale.
told-fate = Come va a finire per loro, non lo so.
told-title = Si intitola { $title }.
told-awards = Non ho annotato quali premi abbia vinto.
told-unknown = Questo non lo so. Quello che so: { $facts }.
akin-name-one = Con uno dei due protagonisti; dimmi un nome, e cerco solo quello.
akin-none = Di { $names } non ho altri film.

## Coming back

watched-question = Hai visto <i>{ $title }</i>?
watched-liked = Mi fa piacere. Quante stelle a <i>{ $title }</i>?
watched-partly = Non fino alla fine, allora. Se vuoi, dai lo stesso le stelle a <i>{ $title }</i>:
watched-stars = Quante stelle per <i>{ $title }</i>, allora?
watched-rated = <i>{ $title }</i>: { $stars }★. Segnato.
watched-not = <i>{ $title }</i> no, allora. Magari un'altra volta.
watched-never = Bene: non chiedo più. Con /privacy puoi cambiare.
asking-yes = Chiedimi se ho visto un film
asking-no = Non chiedere se ho visto un film
asking-on = Bene: un'altra sera forse ti chiedo se hai visto un film. Con /privacy puoi cambiare.
month-title = <b>I tuoi ultimi trenta giorni</b>
month-loved = Film che ti sono piaciuti: { $films }.
month-empty = Degli ultimi trenta giorni non conosco ancora nessun tuo umore. Come ti senti?

## Together

together-who = <b>Chi ci sta?</b> Toccate come vi sentite, e vi trovo un film che vada bene a tutti.
together-member = { $name }: { $mood }
together-alone = Insieme si fa in un gruppo: aggiungimi a uno e scrivi lì /together. Ognuno tocca un umore, e io trovo un film che vada bene a tutti. Siete in due proprio qui? Basta anche una foto con tutti e due i visi.

## In other chats

inline-distress = Non devi portarlo in silenzio: scrivimi qui
inline-nothing = Ancora nessun film per questo: dimmi di più qui

## Lists

history-title = <b>I film che hai votato</b>
history-empty = Non hai ancora votato nessun film. Come stai?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>Tenuti per dopo</b>
later-empty = Per dopo non c'è ancora niente: tocca <b>Più tardi</b> sotto un film. Come stai?
later-button = { $title } ({ $year })
list-page = Pagina { $page } di { $pages }. Tocca un film per vederlo.

## Helping others

sharing-question = Stelle su { $count } film: ormai conosco i tuoi gusti, grazie. Possono aiutarmi a trovare film anche per chi ha gusti come i tuoi? Nessuno le vede, entrano solo in somme, e con /privacy puoi cambiare idea quando vuoi.
sharing-yes = Sì, usale anche per altri
sharing-no = No, solo per i miei gusti
sharing-on = Grazie: le tue stelle aiutano anche altri. Con /privacy puoi cambiare.
sharing-off = Va bene: dalle tue stelle imparo i tuoi gusti, e nient'altro.

## Selfies

consent-face = Guardo il tuo viso una volta, solo in memoria, per leggerci l'umore, e dimentico l'immagine. Conservo solo numeri, come «70% gioia». Posso?
consent-yes = Sì, leggilo
consent-no = Preferisco scrivere
consent-given = Grazie: lo guardo una volta, solo in memoria, e lo dimentico.
consent-no-thanks = Allora niente immagini.
consent-refused = Scrivi come stai, o tocca:
photo-lost = Non ho più quell'immagine. La mandi di nuovo?
picture-no-face = Qui non trovo un viso: la luce davanti aiuta. Oppure tocca come stai:
picture-unreadable = Questo non riesco ad aprirlo come immagine. Una foto (JPEG o PNG) va bene. Oppure tocca come stai:
picture-empty = L'immagine è arrivata vuota. La mandi di nuovo? Oppure tocca come stai:
picture-broken = L'immagine è danneggiata: non riesco ad aprirla tutta. La mandi di nuovo? Oppure tocca come stai:
picture-heic = Non riesco ad aprire questa immagine HEIC. Mandala come foto invece che come file, e il telefono ne fa un JPEG. Oppure tocca come stai:
picture-too-many-pixels = L'immagine ha più pixel di quanti ne possa reggere: fino a 25 milioni vanno bene, 50 milioni in JPEG. Mandata come foto invece che come file, diventa più piccola. Oppure tocca come stai:
picture-too-big = L'immagine è troppo grande per me: fino a 20 MB va bene. Oppure tocca come stai:
clip-no-face = In questo video non trovo un viso: la luce davanti aiuta, e anche stare fermi. Oppure tocca come stai:
clip-unreadable = Questo video non riesco a guardarlo. Un video breve (MP4) o una foto va bene. Oppure tocca come stai:
clip-too-big = Il video è troppo grande per me: fino a 20 MB va bene, o un videomessaggio rotondo. Oppure tocca come stai:
faces-busy = Troppi selfie tutti insieme, in questo momento. Riprova tra un minuto, o tocca come stai:
selfies-many = Sono tanti selfie in poco tempo. Fai un respiro, o tocca come stai:
faces-failed = Adesso non sono riuscito a leggere l'immagine. Riprova, o tocca come stai:

## What else people send

sent-voice = Non so ancora ascoltare. Scrivi come stai, o tocca:
sent-sticker = Bello. Gli sticker non so ancora leggerli. Come stai?
sent-document = I file non so leggerli, solo foto, video e parole. Come stai?
sent-edited = Guardo solo le cose nuove. Mandalo di nuovo così com'è adesso, e lo guardo. Oppure tocca come stai:
sent-in-channel = Cerco film per una persona alla volta, perciò qui sto in silenzio. Scrivimi in privato: @{ $name }
sent-anonymously = Non posso sapere chi sei finché scrivi come gruppo o canale. Scrivi a nome tuo, e ti trovo un film.
sent-other = Questo non so leggerlo, solo foto, video e parole. Come stai?
unknown-command = Questo non lo conosco. /help mostra che cosa so fare. Oppure tocca come stai:

## Distress

distress =
    Quello che scrivi sembra molto pesante, ed è un bene che tu l'abbia detto. Non devi portare questo peso senza nessuno accanto, e nessun film è la risposta.

    Per favore, parla con qualcuno adesso:
    • in pericolo: il numero di emergenza – 112 (Europa), in Svizzera anche 144
    • Italia: Telefono Amico, 02 2327 2327
    • Italia, fino a 18 anni: Telefono Azzurro, 19696
    • Svizzera: Telefono Amico, 143
    • ovunque: findahelpline.com elenca i numeri gratuiti per paese

    Se vicino a te c'è una persona di cui ti fidi, dille quello che hai detto a me. Sono un bot di film, e sono qui se più tardi vuoi compagnia.

## Privacy

privacy =
    <b>Che cosa conservo e perché</b>
    • Il tuo id utente di Telegram: per sapere che sei tu.
    • Stelle, Visto, Non fa per me, Più tardi: per imparare i tuoi gusti.
    • Gli umori in numeri («70% gioia») con l'ora: per imparare che cosa ti fa bene in quale umore.
    • Che cosa ho letto e che cosa invece era secondo te, in numeri, quando ho letto male: per leggerti meglio.
    • Quali film ti ho mostrato, quale hai scelto, quando e per che cosa (un umore, una perdita, una durata, il nome di un attore; con più volti, l’umore di ciascuno): per non ripetermi.
    • Il tuo nome e l'umore che tocchi in un gruppo, per dodici ore: per trovare un film per tutti quelli che ci stanno.
    • Che cosa hai permesso o rifiutato.

    <b>Che cosa non conservo mai</b>
    • Le tue immagini: un selfie viene letto una volta, dopo il tuo sì, e sparisce.
    • Le tue parole: lette, e sparite.

    Tutto sta nel database di questo bot finché non lo cancelli. Nessun altro lo riceve, e i suggerimenti per gli altri non ne imparano nulla, a meno che tu non dica di sì.

    /export ti manda tutto. /forget lo cancella subito.
privacy-watson = In questa installazione le parole in inglese e francese le legge prima IBM Watson: per questo vengono mandate lì, e noi non le conserviamo.
forget-question = Cancello tutto quello che conservo di te: stelle, liste, umori, tutto? Non si può annullare.
forget-yes = Cancella tutto
forget-no = Tieni tutto
forgotten = Fatto: non c'è più niente. Se scrivi di nuovo, ci conosciamo da capo.
kept = Bene, non cancello niente.
export-caption = Tutto quello che conservo di te.
export-in-words = Qui non si può mandare un file, quindi ecco a parole tutto quello che conservo di te:
export-no-file = Qui non si può mandare un file, e quello che conservo di te è troppo per dei messaggi.
only-alone = Questo è solo per te: chiedimelo in privato.

## Trouble

trouble = Dalla mia parte si è rotto qualcosa; è segnato come { $reference }. Riprova, per favore, o tocca come stai:

## Genres

genre-action = azione
genre-adventure = avventura
genre-animation = animazione
genre-biography = biografia
genre-comedy = commedia
genre-crime = poliziesco
genre-documentary = documentario
genre-drama = dramma
genre-family = per famiglie
genre-fantasy = fantasy
genre-history = storico
genre-horror = horror
genre-music = musica
genre-musical = musical
genre-mystery = giallo
genre-noir = noir
genre-romance = sentimentale
genre-science-fiction = fantascienza
genre-sport = sport
genre-thriller = thriller
genre-war = guerra
genre-western = western
