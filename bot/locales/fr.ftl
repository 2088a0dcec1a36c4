# Reelmood in French. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = Dis-moi comment tu te sens, ou envoie un selfie, et je te trouve le film qui va avec.
    Tes notes m’apprennent tes goûts.
start-again = Comment te sens-tu ce soir ? Écris-le, touche-le ou envoie un selfie.
start-group = Salut tout le monde. Écrivez-moi avec @{ $name } et quelques mots pour un film à vous, ou trouvez-en un ensemble :
help =
    <b>Comment ça marche</b>
    Écris comment tu te sens, ou ce que tu cherches : <i>journée difficile, quelque chose de léger de moins de 2 heures</i>.
    Ou envoie un selfie ou un message vidéo, avec ou sans mots : j’y lis l’humeur et j’oublie l’image.
    Ou touche une humeur ci-dessous.

    Après une fiche, dis <i>un film des années 80</i>, <i>rien de triste</i> ou <i>quelque chose de plus léger</i> pour changer ce que je cherche, <i>un autre</i>, <i>pourquoi ce film ?</i>, ou <i>on recommence</i> pour repartir de zéro. Pose aussi des questions sur le film : <i>il dure combien ?</i>, <i>ça fait peur ?</i>, ou dis <i>quelque chose de semblable</i>.
    Sous chaque film : des étoiles pour le noter, <b>Vu</b>, <b>Pas pour moi</b>, <b>Plus tard</b>, et ce que tu attends de la soirée. Touche encore une fois pour annuler.

    /together – un film pour vous tous, dans un groupe
    /history – les films que tu as notés
    /later – les films gardés pour plus tard
    /mood – ton mois d’humeurs, en image
    /privacy – ce que je garde, et pourquoi
    /export – tout ce que je garde sur toi, dans un fichier
    /forget – tout effacer

command-start = Dis-moi comment tu te sens
command-together = Un film pour vous tous, dans un groupe
command-history = Les films que tu as notés
command-later = Les films gardés pour plus tard
command-mood = Ton mois d’humeurs, en image
command-help = Comment ça marche
command-privacy = Ce que je garde, et pourquoi
command-export = Tout ce que je garde sur toi, dans un fichier
command-forget = Effacer tout ce que je garde sur toi
about-short = Dis-moi comment tu te sens, et je te trouve le film qui va avec.
about = Dis-moi comment tu te sens, ou envoie un selfie. J’y lis l’humeur et je trouve des films qui vont avec : pour l’accompagner, te remonter le moral ou t’apaiser. Tes notes m’apprennent tes goûts. Un selfie est lu une seule fois, en mémoire, puis oublié.

## Moods and aims

mood-good = 😊 Bien
mood-low = 😔 Triste
mood-angry = 😠 En colère
mood-anxious = 😰 Stress
mood-bored = 🥱 Je m’ennuie
mood-surprise = 🎲 Surprends-moi

emotion-angry = 😠 Colère
emotion-disgust = 🤢 Dégoût
emotion-fear = 😰 Anxiété
emotion-happy = 😊 Joie
emotion-sad = 😔 Tristesse
emotion-surprise = 😮 Surprise
emotion-neutral = 😌 Calme, sans plus

feels-angry = de la colère
feels-disgust = du dégoût
feels-fear = de l’anxiété
feels-happy = de la joie
feels-sad = de la tristesse
feels-surprise = de la surprise
feels-neutral = du calme
feels-bored = de l’ennui

aim-match = Comme mon humeur
aim-lift = Remonte-moi le moral
aim-calm = Apaise-moi
aim-thrill = Fais-moi vibrer
aim-cry = Fais-moi pleurer
aim-surprise = Surprends-moi
aim-chosen = { $aim } ✓

## What was read

words-one = J’entends <b>{ $first }</b>.
words-two = J’entends surtout <b>{ $first }</b>, et aussi <b>{ $second }</b>.
words-mixed = J’entends à la fois <b>{ $first }</b> et <b>{ $second }</b>.
words-spent = Ça fait beaucoup pour une seule personne. Si ça devient trop lourd, quelqu’un t’écoute jour et nuit : le <b>3114</b> en France, et partout findahelpline.com.
loss-life = De tout cœur avec toi. Aucun film ne répare ça ; peut-être qu’un film peut te tenir compagnie.
loss-pet = De tout cœur avec toi. Perdre un animal, c’est perdre quelqu’un de la famille.
loss-love = De tout cœur avec toi. Ça fait mal, et c’est bien normal.
loss-work = De tout cœur avec toi. C’est une dure nouvelle à ramener chez soi.
loss-home = Loin de chez soi, une soirée peut être longue. Je comprends.
loss-again = Je comprends. Ça prend le temps qu’il faut.
loss-gentle = Voici quelque chose de doux. Si tu préfères, touche <b>{ $lift }</b> ou <b>{ $cry }</b>.
loss-heard = Merci de me le dire. Quand tu voudras un autre film, dis-moi comment tu te sens, ou touche :
loss-left-alone = Bien sûr. Je suis là.
words-edited = Tu as changé tes mots, alors je les ai relus.
took-for = Je comprends : <i>{ $title }</i>.
face-one = Je vois surtout <b>{ $first }</b>.
face-two = Je vois surtout <b>{ $first }</b>, et aussi <b>{ $second }</b>.
face-mixed = Je vois à la fois <b>{ $first }</b> et <b>{ $second }</b>.
face-unsure = Difficile à dire cette fois. Peut-être <b>{ $first }</b>, peut-être <b>{ $second }</b> ? Touche ce qui te va, ou réessaie avec la lumière de face.
face-several = Il y a plusieurs visages ici : j’ai pris le plus grand qui soit net.
face-pair = À gauche : <b>{ $left }</b>, à droite : <b>{ $right }</b>. J’ai cherché à nouveau, pour vous deux.
face-row = De gauche à droite : <b>{ $moods }</b>. J’ai cherché à nouveau, en pensant à tout le monde.
face-left = toi à gauche
face-right = toi à droite
face-nth = le visage { $place }
both-one = Ton visage et tes mots ensemble : surtout <b>{ $first }</b>.
both-two = Ton visage et tes mots ensemble : surtout <b>{ $first }</b>, et aussi <b>{ $second }</b>.
both-mixed = Ton visage et tes mots ensemble : à la fois <b>{ $first }</b> et <b>{ $second }</b>.
by-words-alone = Je n’arrive pas à y lire un visage, alors je me fie à tes mots.
reading-corrected = C’est noté : <b>{ $first }</b>. J’ai cherché à nouveau.
reading-learned = La prochaine fois, je pencherai un peu de ce côté.
not-quite = Pas tout à fait
read-together = { $count ->
        [2] Lis les deux visages
       *[other] Lis tous les visages
    }
not-quite-which = Alors, comment te sens-tu ?
looking-for = Je cherche : { $wishes }.
looking-relaxed = Rien de ce que j’ai ne respecte aussi { $limits }, alors j’ai laissé ça de côté.
looking-nearest = Rien de ce que j’ai n’a cette durée ; voici ce qui s’en approche le plus.
looking-spared = Je me fie à ce que je sais de chaque film et j’écarte les cas douteux.
looking-unknown = Je ne connais pas encore { $names }.
unknown-next = Donne un autre nom, ou touche ce que tu ressens :
untold-colours = Je ne sais pas de chaque film s’il est en couleur : je me guide sur les années.
untold-alone = Je ne sais pas distinguer les films par ceci : { $things }. Je me guide sur l’humeur, le genre, le sujet, les gens, la durée et les années : dis-moi l’un d’eux, ou touche ce que tu ressens :
untold-beside = Je ne sais pas distinguer les films par ceci : { $things }. Je me guide sur le reste.
unknown-women = Je ne sais pas encore quels films sont réalisés par des femmes. Donne-moi un nom, et je cherche ses films.
like-title = comme { $title }
with-person = avec { $name }
about-subject = sur le thème « { $subject } »
without-genre = sans { $genre }
subject = { $slug ->
        [christmas] Noël
        [dog] chiens
        [cat] chats
        [horse] chevaux
        [animals] animaux
        [zombies] zombies
        [vampires] vampires
        [ghosts] fantômes
        [witches] sorcières
        [aliens] extraterrestres
        [robot] robots
        [dinosaurs] dinosaures
        [sharks] requins
        [dragons] dragons
        [pirates] pirates
        [spy] espions
        [gangsters] gangsters
        [heist] braquage
        [prison] prison
        [school] école
        [football] football
        [boxing] boxe
        [music] musique
        [space] espace
        [sea] mer
        [time-travel] voyage dans le temps
        [superhero] super-héros
        [friendship] amitié
        [family] famille
        [first-love] premier amour
        [revenge] vengeance
        [wedding] mariage
        [cooking] cuisine
        [serial-killer] tueurs en série
        [loneliness] solitude
        [nature] nature
        [black-and-white] noir et blanc
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = à partir de { $year }
years-to = jusqu’en { $year }
years-one = de { $year }
years-between = de { $first } à { $last }
minutes-most = de moins de { $runtime }
minutes-least = de plus de { $runtime }
in-language = en { $language }
from-country = pays : { $country }
regard-acclaimed = très estimé
regard-hidden = peu connu mais apprécié
talk-thanks = Avec plaisir. Pour un autre film, dis-moi comment tu te sens.
talk-praise = Merci. Touche les étoiles sous le film, et j’apprends ce que tu aimes.
talk-dislike = Un autre, alors. <b>Pas pour moi</b>, sous un film, l’écarte pour de bon.
talk-seen = Noté comme vu. En voici un autre :
taken = Bon film avec <i>{ $title }</i>. Pour un autre, dis <i>un autre</i>.
taken-kept = <i>{ $title }</i> t’attend dans /later. Bon film, le moment venu.
told-stars = Tu as donné { $stars }★ à <i>{ $title }</i>.
told-no-stars = Tu n’as pas encore donné d’étoiles à <i>{ $title }</i> : touche-les sous le film.
talk-abuse = Désolé d’être tombé à côté. Dis-moi autrement comment tu te sens ou ce que tu veux voir, ou touche :
talk-misheard = Pardon, j’ai mal compris.
talk-say-again = Dis-moi autrement ce qui te ferait plaisir, ou :
talk-back = Retour au précédent, avec ce que tu demandais alors.
nothing-before = Il n’y a pas de film avant celui-ci.
talk-never-mind = Pas de souci. Quand tu veux, dis-moi comment tu te sens.
talk-goodbye = Bon film, et à la prochaine.
afresh = On repart de zéro, alors.
turned-round = À l’inverse, alors.
say-again = Dis <i>on recommence</i> pour repartir de zéro.
no-card-yet = Dis-moi comment tu te sens ou ce que tu cherches, et pose-moi la question ensuite.
no-mood = Je n’arrive pas à y lire une humeur. Dis-le autrement, ou touches-en une :
not-caught = Je n’ai pas compris. <i>{ $title }</i> reste là. Dis-le autrement (<i>plus court</i>, <i>plus drôle</i>, <i>sans guerre</i>), pose-moi une question sur le film, ou :
button-next-film = Film suivant
button-afresh = On recommence
unread-language = Je ne lis pas encore cette langue. Je lis le français, l’allemand, l’anglais, le chinois, l’espagnol, le hindi, l’italien, le portugais, le roumain, le russe et l’ukrainien : dis-le dans l’une d’elles, ou touche ce que tu ressens :
nothing-left = C’est tout ce que j’ai pour ça en ce moment : je ne montre pas deux fois un film en trois semaines. Une autre humeur ?

wish-joy = léger
wish-sadness = triste
wish-fear = effrayant
wish-anger = rageur
wish-disgust = sanglant
wish-surprise = plein de rebondissements
wish-love = romantique
wish-calm = calme
wish-inspiration = inspirant
wish-excitement = palpitant
wish-nostalgia = nostalgique
wish-wonder = plein de merveilles

refused-joy = pas trop léger
refused-sadness = pas triste
refused-fear = qui ne fait pas peur
refused-anger = sans colère
refused-disgust = pas sanglant
refused-surprise = sans coups de théâtre
refused-love = sans romance
refused-calm = pas lent
refused-inspiration = sans morale
refused-excitement = pas trop agité
refused-nostalgia = sans nostalgie
refused-wonder = les pieds sur terre

spared-violence = rien de violent
spared-gore = rien de sanglant
spared-frights = sans sursauts
spared-sex = sans scènes de sexe
spared-darkness = pas trop sombre
spared-harmed-animals = sans animaux qui souffrent

limit-regard = la réputation
limit-runtime = la durée
limit-years = les années
limit-language = la langue
limit-country = le pays
limit-genre = le genre de film
limit-subject = le sujet
limit-people = les noms

## The card

card-title = <b>{ $title }</b> ({ $year })
runtime = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes }
        }
    }
directed = réalisé par { $names }

why-feelings = { $feelings } : { $purpose }.
why-gives = { $feelings }.
why-for = Pour { $names } : { $feelings }.
why-for-all = { $count ->
        [2] Pour vous deux
       *[other] Pour vous tous
    } : { $feelings }.
why-less-for = Un peu moins pour { $names } cette fois.
why-liked = Comme <i>{ $title }</i>, auquel tu as donné { $stars ->
        [5] cinq étoiles
       *[other] quatre étoiles
    }.
why-like = Dans l’esprit de <i>{ $title }</i>.
why-curveball = Une surprise, pour changer.
why-met = { $limits }, comme demandé.
why-close = Parmi ce que j’ai de plus proche de ce que tu cherches.
why-chosen = Celui-là, c’est toi qui l’as demandé.

for-anybody = bon pour à peu près tous les soirs
for-match = il te rejoint là où tu en es
for-lift = il remonte le moral
for-calm = il apaise
for-thrill = il te tient en haleine
for-cry = il laisse venir les larmes
for-surprise = il va là où on ne l’attend pas

gives-joy = joyeux
gives-sadness = triste avec tendresse
gives-fear = glaçant
gives-anger = plein d’une juste colère
gives-disgust = sanglant
gives-surprise = plein de rebondissements
gives-love = romantique
gives-warmth = chaleureux
gives-calm = doux
gives-inspiration = plein d’espoir
gives-excitement = haletant
gives-nostalgia = plein de souvenirs
gives-wonder = plein de merveilles

why-title = <b>Pourquoi { $title } ?</b>
why-counted = Ce qui a compté, le plus important d’abord : { $parts }.
why-steer = Pour me guider, dis <i>un film des années 80</i>, <i>un film de moins de 90 minutes</i> ou <i>rien de triste</i>, touche <b>Pas pour moi</b> ou donne-lui des étoiles. Avec <i>on recommence</i>, on repart de zéro.
part-fit = à quel point il répond à ce que tu cherches
part-likes = sa ressemblance avec des films que tu as notés
part-taste = ce qu’en pensent les gens qui ont des goûts proches des tiens
part-likeness = sa ressemblance avec le film que tu as cité
part-prior = le bien qu’on en dit
part-novelty = ce qui le distingue de ce que je t’ai montré dernièrement
part-freshness = sa nouveauté

both = { $one } et { $two }
either = { $one } ou { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = Vu
button-seen-on = Vu ✓
button-disliked = Pas pour moi
button-disliked-on = Pas pour moi ✓
button-later = Plus tard
button-later-on = Plus tard ✓
button-back = ‹ Retour
button-place = { $place }/{ $count }
button-next = Suivant ›
button-more = Plus ›
button-find = 🎬 Trouve notre film
button-out = Sans moi
button-group = M’ajouter à un groupe
button-open = Noter ou garder
button-not-watched = Pas vu
button-dont-ask = Ne demande pas

toast-rated = { $stars ->
        [5] C’est noté : d’autres dans le même esprit quand tu te sens comme ça.
        [4] C’est noté : d’autres dans le même esprit.
        [3] C’est noté : pas mal, sans plus.
       *[other] C’est noté : moins de films de ce genre.
    }
toast-taken-back = Annulé.
toast-seen = C’est noté : tu le connais. Touche encore une fois pour annuler.
toast-disliked = C’est noté : plus celui-là. Touche encore une fois pour annuler.
toast-later = Gardé dans /later.
toast-later-off = N’est plus gardé.
toast-place = Film { $place } sur { $count }
toast-gone = Cette fiche date d’un autre moment. Dis-moi comment tu te sens maintenant.
toast-not-yours = Cette fiche est à quelqu’un d’autre.
toast-for-you = C’est noté, pour toi seulement.
toast-in = Tu en es. Touche une autre humeur pour changer.
toast-out = Ce sera sans toi.
toast-full = Vous êtes déjà { $count }, et je ne trouve pas de film commun pour plus de monde.
toast-not-in = Touche d’abord ce que tu ressens : ce sera alors un film pour toi aussi.
toast-found = Votre film est plus bas ; tournez ses pages pour en voir d’autres.

## Asked of the film that shows

told-length = Il dure { $runtime }.
told-no-length = Combien de temps il dure, je ne le sais pas.
told-cast = Avec { $names }.
told-no-cast = Qui joue dedans, je ne le sais pas.
told-director = Réalisation : { $names }.
told-no-director = Qui l’a réalisé, je ne le sais pas.
told-crew = Qui l’a fait, je ne l’ai pas noté.
told-true = Oui, il s’inspire de faits réels.
told-no-story = Ce qu’il raconte, personne ne me l’a encore dit.
told-ending = La fin, je ne la raconte jamais.
told-year = Il est de { $year }.
told-country = Pays : { $names }.
told-no-country = Où il a été fait, je ne le sais pas.
told-setting = Où il se passe, je ne l’ai pas noté.
told-language = Langue : { $names }.
told-no-language = Dans quelle langue on y parle, je ne le sais pas.
told-subtitles = Pour les sous-titres et le doublage, tout dépend d’où tu le regardes.
told-kind = Ce que c’est : { $names }.
told-no-kind = Quel genre de film c’est, je ne le sais pas.
told-regard = { $marks ->
        [5] On le tient pour l’un des grands.
        [4] On en pense du bien.
       *[other] Les avis sont partagés.
    }
told-no-regard = Ce qu’on en pense, je ne le sais pas.
told-rated = Le public lui donne { $ratings }.
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = Classification par âge : { $certificate }.
told-no-certificate = Sa classification par âge, je ne la connais pas.
told-for-children = Il est fait aussi pour les enfants.
told-for-grown-ups = Je le garderais pour les adultes.
told-look-first = Il n’est pas fait spécialement pour les enfants : jettes-y d’abord un œil.
told-mind = Attention, il est { $feelings }.
told-where = Où le voir change selon le pays et la semaine, alors je ne le sais pas. Cherche-le sur justwatch.com, ou demande à ta médiathèque.
told-trailer = Sa bande-annonce : { $url }
told-no-trailer = Je n’ai pas sa bande-annonce.
told-offered = À ma connaissance, il est sur { $names } ({ $country }). Pour ailleurs, vois justwatch.com.
told-strongly = Oui, très : il est { $feeling }.
told-plainly = Oui, il est { $feeling }.
told-somewhat = Un peu { $feeling }, pas plus.
told-hardly = Non, à peine { $feeling }.
told-no-feelings = Ce qu’on ressent en le voyant, je ne le sais pas encore.
told-above-all = Il est avant tout { $feelings }.
told-plays = Oui, { $name } joue dedans.
told-made = Oui, il est réalisé par { $name }.
told-has = Oui, je l’ai noté : { $name }.
told-has-not = Pas que je sache.
told-noted = Ce que j’ai noté : { $names }.
told-yes = Oui.
told-no = Non.
told-probably = Sans doute, d’après son genre et sa limite d’âge : { $name }.
told-perhaps = D’après sa limite d’âge, ce n’est pas exclu : { $name }.
told-spared = Non, pour autant que je sache.
content-violence = de la violence
content-gore = du sang
content-frights = des sursauts
content-sex = des scènes de sexe
content-darkness = de la noirceur
content-harmed-animals = des animaux qui souffrent
told-animals = On y trouve, d’après mes notes : { $names }.
told-no-animal = Je n’y ai noté aucun animal.
told-fate = Comment ça finit pour eux, je ne sais pas.
told-title = Il s’intitule { $title }.
told-awards = Je n’ai pas noté quels prix il a reçus.
told-unknown = Ça, je ne le sais pas. Ce que je sais : { $facts }.
akin-name-one = Avec l’un des deux rôles principaux ; donne-moi un nom, et je cherche avec lui seul.
akin-none = De { $names }, je n’ai pas d’autre film.

## Coming back

watched-question = As-tu vu <i>{ $title }</i> ?
watched-liked = Tant mieux ! Combien d’étoiles pour <i>{ $title }</i> ?
watched-partly = Pas jusqu’au bout, alors. Si tu veux, donne quand même ses étoiles à <i>{ $title }</i> :
watched-stars = Combien d’étoiles pour <i>{ $title }</i>, alors ?
watched-rated = <i>{ $title }</i> : { $stars }★. C’est noté.
watched-not = Pas <i>{ $title }</i>, alors. Une autre fois, peut-être.
watched-never = Bien : je ne demanderai plus. /privacy permet d’en changer.
asking-yes = Demande-moi si j’ai vu un film
asking-no = Ne demande pas si j’ai vu un film
asking-on = Bien : un autre soir, je demanderai peut-être si tu as vu un film. /privacy permet d’en changer.
month-title = <b>Tes trente derniers jours</b>
month-loved = Les films que tu as aimés : { $films }.
month-empty = Je ne connais encore aucune humeur de toi ces trente derniers jours. Comment te sens-tu ?

## Together

together-who = <b>Qui en est ?</b> Touchez ce que vous ressentez, et je trouve un film qui convient à tout le monde.
together-member = { $name }: { $mood }
together-alone = À plusieurs, ça se passe dans un groupe : ajoute-moi à un groupe et écris-y /together. Chaque personne touche une humeur, et je trouve un film qui convient à tout le monde. Vous êtes deux, là, maintenant ? Une photo avec vos deux visages suffit aussi.

## In other chats

inline-distress = Tu n’as pas à porter ça en silence : écris-moi
inline-nothing = Pas encore de film pour ça : dis-m’en plus ici

## Lists

history-title = <b>Les films que tu as notés</b>
history-empty = Tu n’as pas encore noté de film. Comment te sens-tu ?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>Gardés pour plus tard</b>
later-empty = Rien n’est gardé pour l’instant : touche <b>Plus tard</b> sous un film. Comment te sens-tu ?
later-button = { $title } ({ $year })
list-page = Page { $page } sur { $pages }. Touche un film pour le voir.

## Helping others

sharing-question = Des étoiles sur { $count } films : je connais tes goûts maintenant, merci. Peuvent-elles aussi m’aider à trouver des films pour des gens aux goûts proches des tiens ? Personne ne les voit, elles n’entrent que dans des sommes, et /privacy permet d’en changer à tout moment.
sharing-yes = Mes étoiles peuvent aider
sharing-no = Seulement pour mes goûts
sharing-on = Merci : tes étoiles aident aussi d’autres gens. /privacy permet d’en changer.
sharing-off = D’accord : tes étoiles m’apprennent tes goûts, et rien d’autre.

## Selfies

consent-face = Je regarde ton visage une seule fois, en mémoire, pour y lire l’humeur, et j’oublie l’image. Je ne garde que des chiffres, comme « 70 % de joie ». Tu veux bien ?
consent-yes = Vas-y
consent-no = Je préfère écrire
consent-given = Merci : je la regarde une fois, en mémoire, et je l’oublie.
consent-no-thanks = Pas d’images, alors.
consent-refused = Écris comment tu te sens, ou touche :
photo-lost = Je n’ai plus cette image. Tu peux la renvoyer ?
picture-no-face = Je ne trouve pas de visage ici : la lumière de face aide. Ou touche ce que tu ressens :
picture-unreadable = Je n’arrive pas à ouvrir ça comme une image. Une photo (JPEG ou PNG) marche. Ou touche ce que tu ressens :
picture-empty = Cette image est arrivée vide. Tu peux la renvoyer ? Ou touche ce que tu ressens :
picture-broken = Cette image est abîmée : je n’arrive pas à l’ouvrir en entier. Tu peux la renvoyer ? Ou touche ce que tu ressens :
picture-heic = Je n’arrive pas à ouvrir cette image HEIC. Envoie-la comme photo et non comme fichier, et ton téléphone en fait un JPEG. Ou touche ce que tu ressens :
picture-too-many-pixels = Cette image a plus de pixels que je ne peux en tenir : jusqu’à 25 millions, ça marche, 50 millions en JPEG. Envoyée comme photo et non comme fichier, elle est réduite. Ou touche ce que tu ressens :
picture-too-big = Cette image est trop lourde pour moi : jusqu’à 20 Mo, ça marche. Ou touche ce que tu ressens :
clip-no-face = Je ne trouve pas de visage dans cette vidéo : la lumière de face aide, et ne pas bouger aussi. Ou touche ce que tu ressens :
clip-unreadable = Je n’arrive pas à lire cette vidéo. Une vidéo courte (MP4) ou une photo marche. Ou touche ce que tu ressens :
clip-too-big = Cette vidéo est trop lourde pour moi : jusqu’à 20 Mo, ça marche, ou un message vidéo rond. Ou touche ce que tu ressens :
faces-busy = Beaucoup de selfies à la fois en ce moment. Réessaie dans une minute, ou touche ce que tu ressens :
selfies-many = Ça fait beaucoup de selfies en peu de temps. Respire un peu, ou touche ce que tu ressens :
faces-failed = Je n’ai pas pu lire l’image cette fois. Réessaie, ou touche ce que tu ressens :

## What else people send

sent-voice = Je ne sais pas encore écouter. Écris comment tu te sens, ou touche :
sent-sticker = Joli. Je ne sais pas encore lire les stickers. Comment te sens-tu ?
sent-document = Je ne sais pas lire les fichiers, seulement les photos, les vidéos et les mots. Comment te sens-tu ?
sent-edited = Je ne regarde que ce qui est nouveau. Renvoie-le tel qu’il est maintenant, et je le regarde. Ou touche ce que tu ressens :
sent-in-channel = Je trouve des films pour une personne à la fois, alors ici je me tais. Écris-moi en privé : @{ $name }
sent-anonymously = Je ne peux pas savoir qui tu es quand tu écris au nom d’un groupe ou d’un canal. Écris en ton nom, et je te trouve un film.
sent-other = Ça, je ne sais pas le lire, seulement les photos, les vidéos et les mots. Comment te sens-tu ?
unknown-command = Celle-là, je ne la connais pas. /help montre ce que je fais. Ou touche ce que tu ressens :

## Distress

distress =
    Ça a l’air très lourd à porter, et c’est bien que tu l’aies dit. Tu n’as pas à porter ça sans aide, et aucun film n’est la réponse.

    S’il te plaît, parle à quelqu’un maintenant :
    • en danger : ton numéro d’urgence local – 112 (Europe), 15 (SAMU, France), 911 (Canada)
    • France : 3114, gratuit, 24 h sur 24
    • Belgique : Centre de prévention du suicide, 0800 32 123
    • Suisse : La Main Tendue, 143
    • Canada : appelle le 988 ou envoie-lui un texto
    • Luxembourg : SOS Détresse, 45 45 45
    • partout : findahelpline.com recense des lignes gratuites par pays

    Si quelqu’un de confiance est près de toi, dis-lui ce que tu m’as dit. Je suis un bot de cinéma, et je serai encore là si tu veux de la compagnie plus tard.

## Privacy

privacy =
    <b>Ce que je garde, et pourquoi</b>
    • Ton numéro d’utilisateur Telegram : pour savoir que c’est toi.
    • Étoiles, Vu, Pas pour moi, Plus tard : pour apprendre tes goûts.
    • Les humeurs en chiffres (« 70 % de joie ») avec l’heure : pour apprendre ce qui te va dans quelle humeur.
    • Ce que j’ai lu et ce que tu as dit que c’était, en chiffres, quand j’ai mal lu : pour mieux te lire.
    • Quels films je t’ai montrés, lequel tu as pris, quand et pour quoi (une humeur, une perte, une durée, le nom d’un acteur ; s’il y a plusieurs visages, l’humeur de chacun) : pour ne pas me répéter.
    • Ton nom et l’humeur que tu touches dans un groupe, pendant douze heures : pour trouver un film pour tous ceux qui en sont.
    • Ce que tu as accepté ou refusé.

    <b>Ce que je ne garde jamais</b>
    • Tes images : un selfie est lu une fois, en mémoire, après ton accord, puis disparaît.
    • Tes mots : lus, puis disparus.

    Tout reste dans la base de données de ce bot jusqu’à ce que tu l’effaces. Personne d’autre n’y a accès, et les suggestions faites aux autres n’en apprennent rien sans ton accord.

    /export t’envoie tout. /forget efface tout aussitôt.
privacy-watson = Sur cette installation, les mots en anglais et en français sont d’abord lus par IBM Watson : ils y sont envoyés pour ça, et nous ne les gardons pas.
forget-question = J’efface tout ce que je garde sur toi : étoiles, listes, humeurs, tout ? On ne peut pas revenir en arrière.
forget-yes = Tout effacer
forget-no = Garder
forgotten = C’est fait : il ne reste rien. Si tu écris à nouveau, ce sera comme la première fois.
kept = Bien, rien n’est effacé.
export-caption = Tout ce que je garde sur toi.
export-in-words = On ne peut pas envoyer de fichier ici, alors voici tout ce que je garde sur toi, en mots :
export-no-file = On ne peut pas envoyer de fichier ici, et ce que je garde sur toi est trop long pour des messages.
only-alone = C’est pour toi seulement : demande-le-moi en privé.

## Trouble

trouble = Quelque chose a cassé de mon côté ; c’est noté sous { $reference }. Réessaie, ou touche ce que tu ressens :

## Genres

genre-action = action
genre-adventure = aventure
genre-animation = animation
genre-biography = biographie
genre-comedy = comédie
genre-crime = policier
genre-documentary = documentaire
genre-drama = drame
genre-family = famille
genre-fantasy = fantastique
genre-history = film historique
genre-horror = horreur
genre-music = musique
genre-musical = comédie musicale
genre-mystery = mystère
genre-noir = film noir
genre-romance = romance
genre-science-fiction = science-fiction
genre-sport = sport
genre-thriller = thriller
genre-war = guerre
genre-western = western
