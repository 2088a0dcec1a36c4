# Reelmood in Spanish. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = Dime cómo te sientes o mándame una selfie, y te busco la película que va con eso.
    Con tus estrellas aprendo tus gustos.
start-again = ¿Cómo te sientes esta noche? Escríbelo, tócalo o manda una selfie.
start-group = Hola a todo el mundo. Escríbanme a @{ $name } con unas palabras para una película propia, o busquen una para todo el grupo:
help =
    <b>Cómo funciona</b>
    Escribe cómo te sientes o qué te apetece ver: <i>día difícil, algo ligero de menos de 2 horas</i>.
    O manda una selfie o un videomensaje, con o sin palabras: leo el ánimo y olvido la imagen.
    O toca un ánimo aquí abajo.

    Después de una ficha, di <i>algo de los 80</i>, <i>nada de terror</i> o <i>algo más ligero</i> para cambiar lo que busco, <i>otra</i>, <i>¿por qué esta?</i>, o <i>de nuevo</i> para empezar de cero. Pregunta también por la película: <i>¿cuánto dura?</i>, <i>¿da miedo?</i>, o di <i>algo parecido</i>.
    Debajo de cada película: estrellas para puntuarla, <b>Vista</b>, <b>No es para mí</b>, <b>Luego</b>, y qué le pides a la noche. Toca otra vez para deshacer.

    /together – una película para todo el grupo
    /history – películas que has puntuado
    /later – películas que guardas para luego
    /mood – tu mes de ánimos, en un dibujo
    /privacy – qué guardo y por qué
    /export – todo lo que guardo de ti, en un archivo
    /forget – bórralo

command-start = Dime cómo te sientes
command-together = Una película para todo el grupo
command-history = Películas que has puntuado
command-later = Películas que guardas para luego
command-mood = Tu mes de ánimos, en un dibujo
command-help = Cómo funciona
command-privacy = Qué guardo y por qué
command-export = Todo lo que guardo de ti, en un archivo
command-forget = Borrar todo lo que guardo de ti
about-short = Dime cómo te sientes y te busco la película que va con eso.
about = Dime cómo te sientes o mándame una selfie. Leo el ánimo que hay en ella y busco películas que encajen: para acompañarlo, para animarte, para calmarte. Con tus estrellas aprendo tus gustos. Una selfie se lee una sola vez, en memoria, y se olvida.

## Moods and aims

mood-good = 😊 Bien
mood-low = 😔 Triste
mood-angry = 😠 Con rabia
mood-anxious = 😰 Con ansiedad
mood-bored = 🥱 Me aburro
mood-surprise = 🎲 Sorpréndeme

emotion-angry = 😠 Rabia
emotion-disgust = 🤢 Asco
emotion-fear = 😰 Ansiedad
emotion-happy = 😊 Alegría
emotion-sad = 😔 Tristeza
emotion-surprise = 😮 Sorpresa
emotion-neutral = 😌 Calma, normal

feels-angry = rabia
feels-disgust = asco
feels-fear = ansiedad
feels-happy = alegría
feels-sad = tristeza
feels-surprise = sorpresa
feels-neutral = calma
feels-bored = aburrimiento

aim-match = Acompáñame
aim-lift = Anímame
aim-calm = Cálmame
aim-thrill = Emociones fuertes
aim-cry = Déjame llorar
aim-surprise = Sorpréndeme
aim-chosen = { $aim } ✓

## What was read

words-one = Suena a <b>{ $first }</b>.
words-two = Suena a <b>{ $first }</b>, y un poco a <b>{ $second }</b>.
words-mixed = Suena a <b>{ $first }</b> y <b>{ $second }</b> a la vez.
words-spent = Eso suena a más de lo que una sola persona debería cargar. Si llega a pesar demasiado, alguien te escucha gratis: en España el <b>024</b>, y en cualquier país en findahelpline.com.
loss-life = Lo siento mucho. Ninguna película lo arregla; quizá una pueda hacerte compañía.
loss-pet = Lo siento mucho. Quien pierde un animal pierde a alguien de la familia.
loss-love = Lo siento. Duele, y está bien que duela.
loss-work = Lo siento. Es una noticia dura para volver a casa.
loss-home = Lejos de casa, una noche puede hacerse larga. Te entiendo.
loss-again = Te entiendo. Eso lleva su tiempo.
loss-gentle = Aquí tienes algo suave. Si lo prefieres, toca <b>{ $lift }</b> o <b>{ $cry }</b>.
loss-heard = Gracias por contármelo. Cuando quieras otra película, dime cómo te sientes, o toca:
loss-left-alone = Claro. Aquí estoy.
words-edited = Cambiaste tus palabras, así que las leí de nuevo.
took-for = Entiendo que es <i>{ $title }</i>.
face-one = Veo sobre todo <b>{ $first }</b>.
face-two = Veo sobre todo <b>{ $first }</b>, y un poco de <b>{ $second }</b>.
face-mixed = Algo entre <b>{ $first }</b> y <b>{ $second }</b>.
face-unsure = Con esta me cuesta decirlo. ¿Quizá <b>{ $first }</b>, quizá <b>{ $second }</b>? Toca lo que encaje, o prueba con luz de frente.
face-several = Aquí hay más de una cara: me guié por la más grande que se ve bien.
face-pair = A la izquierda, <b>{ $left }</b>; a la derecha, <b>{ $right }</b>. Busqué de nuevo, contando con las dos caras.
face-row = Desde la izquierda: <b>{ $moods }</b>. Busqué de nuevo, contando con todas.
face-left = ti (izquierda)
face-right = ti (derecha)
face-nth = la cara { $place }
both-one = Tu cara y tus palabras juntas: sobre todo <b>{ $first }</b>.
both-two = Tu cara y tus palabras juntas: sobre todo <b>{ $first }</b>, y un poco de <b>{ $second }</b>.
both-mixed = Tu cara y tus palabras juntas: algo entre <b>{ $first }</b> y <b>{ $second }</b>.
by-words-alone = Ahí no consigo leer una cara, así que me guío por tus palabras.
reading-corrected = Anotado: <b>{ $first }</b>. Busqué de nuevo.
reading-learned = La próxima vez me inclinaré un poco hacia ahí.
not-quite = No del todo
read-together = { $count ->
        [2] Lee las dos caras
       *[other] Lee todas las caras
    }
not-quite-which = Entonces, ¿cómo te sientes?
looking-for = Busco: { $wishes }.
looking-relaxed = Nada de lo que tengo cumple también con { $limits }, así que eso lo dejé de lado.
looking-nearest = Nada de lo que tengo dura eso; esto es lo que más se acerca.
looking-spared = Me guío por lo que sé de cada película y dejo fuera las dudosas.
looking-unknown = Esto todavía no lo conozco: { $names }.
unknown-next = Dime otro nombre, o toca cómo te sientes:
untold-colours = No sé de cada película si es en color, así que me guío por los años.
untold-alone = Por esto no distingo películas: { $things }. Me guío por el ánimo, el género, el tema, la gente, la duración y los años: dime algo de eso, o toca cómo te sientes:
untold-beside = Por esto no distingo películas: { $things }. Me guío por lo demás.
unknown-women = Aún no sé qué películas dirigieron mujeres. Dime un nombre y busco sus películas.
like-title = como { $title }
with-person = con { $name }
about-subject = sobre «{ $subject }»
without-genre = nada de { $genre }
subject = { $slug ->
        [christmas] Navidad
        [dog] perros
        [cat] gatos
        [horse] caballos
        [animals] animales
        [zombies] zombis
        [vampires] vampiros
        [ghosts] fantasmas
        [witches] brujas
        [aliens] extraterrestres
        [robot] robots
        [dinosaurs] dinosaurios
        [sharks] tiburones
        [dragons] dragones
        [pirates] piratas
        [spy] espías
        [gangsters] gángsters
        [heist] atraco
        [prison] cárcel
        [school] escuela
        [football] fútbol
        [boxing] boxeo
        [music] música
        [space] espacio
        [sea] mar
        [time-travel] viajes en el tiempo
        [superhero] superhéroes
        [friendship] amistad
        [family] familia
        [first-love] primer amor
        [revenge] venganza
        [wedding] una boda
        [cooking] cocina
        [serial-killer] asesinos en serie
        [loneliness] soledad
        [nature] naturaleza
        [black-and-white] blanco y negro
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = de { $year } en adelante
years-to = hasta { $year }
years-one = de { $year }
years-between = de { $first } a { $last }
minutes-most = de menos de { $runtime }
minutes-least = de más de { $runtime }
in-language = en { $language }
from-country = país: { $country }
regard-acclaimed = muy elogiada
regard-hidden = poco conocida y apreciada
talk-thanks = ¡De nada! Si quieres otra película, dime cómo te sientes.
talk-praise = Gracias. Toca las estrellas bajo la película y aprenderé lo que te gusta.
talk-dislike = Entonces, otra. <b>No es para mí</b>, bajo una película, la aparta para siempre.
talk-seen = Apuntada como vista. Aquí va otra:
taken = Que disfrutes <i>{ $title }</i>. Si quieres otra, di <i>otra</i>.
taken-kept = <i>{ $title }</i> te espera en /later. Que la disfrutes cuando llegue el momento.
told-stars = Le diste { $stars }★ a <i>{ $title }</i>.
told-no-stars = Aún no le has dado estrellas a <i>{ $title }</i>: tócalas bajo la película.
talk-abuse = Siento no haber acertado. Dime con otras palabras cómo te sientes o qué quieres ver, o toca:
talk-misheard = Perdona, te entendí mal.
talk-say-again = Dime con otras palabras qué te apetece, o:
talk-back = De vuelta a la anterior, con lo que pedías entonces.
nothing-before = Antes de esta película no hay ninguna.
talk-never-mind = No pasa nada. Cuando quieras, dime cómo te sientes.
talk-goodbye = Que disfrutes la película. Hasta la próxima.
afresh = Empezamos de cero, entonces.
turned-round = Pues al revés.
say-again = Di <i>de nuevo</i> para empezar de cero.
no-card-yet = Dime cómo te sientes o qué te apetece ver, y pregúntamelo entonces.
no-mood = No consigo leer un ánimo en eso. Dilo de otra manera, o toca uno:
not-caught = Eso no lo he entendido. <i>{ $title }</i> sigue ahí. Dilo de otra manera (<i>más corta</i>, <i>más divertida</i>, <i>sin guerra</i>), pregúntame por la película, o:
button-next-film = Otra película
button-afresh = De nuevo
unread-language = Ese idioma todavía no lo leo. Leo español, alemán, chino, francés, hindi, inglés, italiano, portugués, rumano, ruso y ucraniano: dilo en uno de ellos, o toca cómo te sientes:
nothing-left = Por ahora no tengo más para esto: no muestro una película dos veces en tres semanas. ¿Otro ánimo?

wish-joy = ligera
wish-sadness = triste
wish-fear = de miedo
wish-anger = con rabia
wish-disgust = truculenta
wish-surprise = llena de giros
wish-love = romántica
wish-calm = tranquila
wish-inspiration = inspiradora
wish-excitement = emocionante
wish-nostalgia = nostálgica
wish-wonder = llena de asombro

refused-joy = no muy ligera
refused-sadness = nada triste
refused-fear = que no dé miedo
refused-anger = sin rabia
refused-disgust = nada truculenta
refused-surprise = sin trucos
refused-love = sin romance
refused-calm = nada lenta
refused-inspiration = sin moraleja
refused-excitement = nada frenética
refused-nostalgia = sin nostalgia
refused-wonder = con los pies en la tierra

spared-violence = nada violento
spared-gore = nada sangriento
spared-frights = sin sustos
spared-sex = sin escenas de sexo
spared-darkness = nada demasiado oscuro
spared-harmed-animals = sin animales que sufran

limit-regard = la fama
limit-runtime = la duración
limit-years = los años
limit-language = el idioma
limit-country = el país
limit-genre = el tipo de película
limit-subject = el tema
limit-people = los nombres

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
why-for = Para { $names }: { $feelings }.
why-for-all = { $count ->
        [2] Para las dos personas
       *[other] Para todo el grupo
    }: { $feelings }.
why-less-for = Esta vez, un poco menos para { $names }.
why-liked = Como <i>{ $title }</i>, a la que diste { $stars ->
        [5] cinco estrellas
       *[other] cuatro estrellas
    }.
why-like = En la línea de <i>{ $title }</i>.
why-curveball = Algo inesperado, para variar.
why-met = { $limits }, como pediste.
why-close = De lo más cercano que tengo a lo que buscas.
why-chosen = Esta la pediste tú.

for-anybody = buena para casi cualquier noche
for-match = te acompaña donde estás
for-lift = levanta el ánimo
for-calm = baja las pulsaciones
for-thrill = te mantiene en vilo
for-cry = deja salir las lágrimas
for-surprise = va por donde no te esperas

gives-joy = alegre
gives-sadness = triste con ternura
gives-fear = escalofriante
gives-anger = llena de rabia justa
gives-disgust = truculenta
gives-surprise = llena de giros
gives-love = romántica
gives-warmth = entrañable
gives-calm = serena
gives-inspiration = esperanzadora
gives-excitement = trepidante
gives-nostalgia = llena de recuerdos
gives-wonder = llena de asombro

why-title = <b>¿Por qué { $title }?</b>
why-counted = Lo que contó, de más a menos: { $parts }.
why-steer = Para guiarme, di <i>algo de los 80</i>, <i>algo de menos de 90 minutos</i> o <i>nada de terror</i>, toca <b>No es para mí</b> o dale estrellas. Con <i>de nuevo</i> empezamos de cero.
part-fit = lo bien que da lo que buscas
part-likes = lo mucho que se parece a películas que puntuaste
part-taste = lo que le parece a gente con gustos como los tuyos
part-likeness = lo mucho que se parece a la que nombraste
part-prior = lo buena que se la considera
part-novelty = lo distinta que es de lo último que te mostré
part-freshness = lo nueva que es

both = { $one } y { $two }
either = { $one } o { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = Vista
button-seen-on = Vista ✓
button-disliked = No es para mí
button-disliked-on = No es para mí ✓
button-later = Luego
button-later-on = Luego ✓
button-back = ‹ Atrás
button-place = { $place }/{ $count }
button-next = Siguiente ›
button-more = Más ›
button-find = 🎬 Busca nuestra película
button-out = Yo no me apunto
button-group = Añadirme a un grupo
button-open = Puntuar o guardar
button-not-watched = No la vi
button-dont-ask = No preguntes

toast-rated = { $stars ->
        [5] Anotado: más como esta cuando te sientas así.
        [4] Anotado: más como esta.
        [3] Anotado: está bien, sin más.
       *[other] Anotado: menos como esta.
    }
toast-taken-back = Deshecho.
toast-seen = Anotado: ya la conoces. Toca otra vez para deshacer.
toast-disliked = Anotado: esta no vuelve. Toca otra vez para deshacer.
toast-later = Guardada en /later.
toast-later-off = Ya no está guardada.
toast-place = Película { $place } de { $count }
toast-gone = Esa ficha es de otro momento. Dime cómo te sientes ahora.
toast-not-yours = Esa ficha es de otra persona.
toast-for-you = Anotado, solo para ti.
toast-in = Cuento contigo. Toca otro ánimo para cambiarlo.
toast-out = Ya no cuento contigo.
toast-full = Ya se apuntaron { $count }, y para más gente no encuentro una sola película.
toast-not-in = Toca primero cómo te sientes: así será también una película para ti.
toast-found = Su película está más abajo; pasen página para ver otras.

## Asked of the film that shows

told-length = Dura { $runtime }.
told-no-length = Cuánto dura, no lo sé.
told-cast = Con { $names }.
told-no-cast = Quién sale, no lo sé.
told-director = Dirección: { $names }.
told-no-director = Quién la dirigió, no lo sé.
told-crew = Quién lo hizo no lo tengo apuntado.
told-true = Sí, se basa en hechos reales.
told-no-story = De qué trata, todavía no me lo ha contado nadie.
told-ending = Cómo acaba no lo cuento nunca.
told-year = Es de { $year }.
told-country = Hecha en: { $names }.
told-no-country = Dónde se hizo, no lo sé.
told-setting = Dónde transcurre, no lo tengo apuntado.
told-language = Idioma: { $names }.
told-no-language = En qué idioma hablan, no lo sé.
told-subtitles = Los subtítulos y el doblaje dependen de dónde la veas.
told-kind = Qué es: { $names }.
told-no-kind = Qué tipo de película es, no lo sé.
told-regard = { $marks ->
        [5] Se la tiene por una de las grandes.
        [4] Está bien considerada.
       *[other] Las opiniones están divididas.
    }
told-no-regard = Qué piensa la gente de ella, no lo sé.
told-rated = La gente le da { $ratings }.
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = Clasificación por edades: { $certificate }.
told-no-certificate = Su clasificación por edades no la sé.
told-for-children = Está hecha pensando también en los niños.
told-for-grown-ups = Yo la dejaría para adultos.
told-look-first = No está hecha especialmente para niños: échale antes un vistazo.
told-mind = Ten en cuenta que es { $feelings }.
told-where = Dónde se puede ver cambia según el país y la semana, así que no lo sé. Búscala en justwatch.com, o pregunta en tu biblioteca.
told-trailer = Su tráiler: { $url }
told-no-trailer = No tengo su tráiler.
told-offered = Hasta donde sé, está en { $names } ({ $country }). Para otros sitios, mira en justwatch.com.
told-strongly = Sí, mucho: es { $feeling }.
told-plainly = Sí, es { $feeling }.
told-somewhat = Algo { $feeling }, no más.
told-hardly = No, apenas { $feeling }.
told-no-feelings = Qué se siente al verla, todavía no lo sé.
told-above-all = Sobre todo es { $feelings }.
told-plays = Sí, sale { $name }.
told-made = Sí, la dirigió { $name }.
told-has = Sí, lo tengo apuntado: { $name }.
told-has-not = Que yo sepa, no.
told-noted = Lo que tengo apuntado: { $names }.
told-yes = Sí.
told-no = No.
told-probably = Probablemente, por su género y su clasificación por edades: { $name }.
told-perhaps = Por su clasificación por edades, no lo descartaría: { $name }.
told-spared = No, que yo sepa.
content-violence = violencia
content-gore = sangre
content-frights = sustos
content-sex = escenas de sexo
content-darkness = mucha oscuridad
content-harmed-animals = animales que sufren
told-animals = Sale, según lo que tengo anotado: { $names }.
told-no-animal = No tengo anotado ningún animal.
told-fate = Cómo acaba para ellos, no lo sé.
told-title = Se titula { $title }.
told-awards = No tengo anotado qué premios ganó.
told-unknown = Eso no lo sé de ella. Lo que sé: { $facts }.
akin-name-one = Con uno de sus dos protagonistas; di un nombre, y busco solo con ese.
akin-none = De { $names } no tengo ninguna otra película.

## Coming back

watched-question = ¿Viste <i>{ $title }</i>?
watched-liked = ¡Me alegro! ¿Cuántas estrellas para <i>{ $title }</i>?
watched-partly = No hasta el final, entonces. Si quieres, dale sus estrellas a <i>{ $title }</i> de todos modos:
watched-stars = ¿Cuántas estrellas para <i>{ $title }</i>, entonces?
watched-rated = <i>{ $title }</i>: { $stars }★. Anotado.
watched-not = <i>{ $title }</i> no, entonces. Quizá otro día.
watched-never = Bien: no vuelvo a preguntar. Con /privacy lo cambias.
asking-yes = Pregúntame si vi una película
asking-no = No preguntes si vi una película
asking-on = Bien: otra noche quizá te pregunte si viste una película. Con /privacy lo cambias.
month-title = <b>Tus últimos treinta días</b>
month-loved = Películas que te encantaron: { $films }.
month-empty = Aún no conozco ningún ánimo tuyo de los últimos treinta días. ¿Cómo te sientes?

## Together

together-who = <b>¿Quién se apunta?</b> Toquen cómo se sienten, y busco una película que les venga bien a todos.
together-member = { $name }: { $mood }
together-alone = Para verla en compañía hace falta un grupo: añádeme a uno y escribe allí /together. Cada cual toca un ánimo, y busco una película que les venga bien a todos. ¿Son dos y están aquí? Una foto con las dos caras también sirve.

## In other chats

inline-distress = No tienes que pasar por esto a solas: escríbeme
inline-nothing = Para eso aún no hay película: cuéntame más

## Lists

history-title = <b>Películas que has puntuado</b>
history-empty = Todavía no has puntuado ninguna película. ¿Cómo te sientes?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>Guardadas para luego</b>
later-empty = Todavía no hay nada guardado: toca <b>Luego</b> debajo de una película. ¿Cómo te sientes?
later-button = { $title } ({ $year })
list-page = Página { $page } de { $pages }. Toca una película para verla.

## Helping others

sharing-question = Estrellas en { $count } películas: ya conozco tus gustos, gracias. ¿Pueden ayudarme también a encontrar películas para gente con gustos parecidos? Nadie las ve, solo entran en sumas, y con /privacy lo cambias cuando quieras.
sharing-yes = Que mis estrellas ayuden
sharing-no = Solo para mis gustos
sharing-on = Gracias: tus estrellas ayudan también a otras personas. Con /privacy lo cambias.
sharing-off = De acuerdo: tus estrellas me enseñan tus gustos, y nada más.

## Selfies

consent-face = Miro tu cara una sola vez, en memoria, para leer el ánimo, y olvido la imagen. Guardo solo números, como «70 % alegría». ¿Me dejas?
consent-yes = Léela
consent-no = Prefiero escribir
consent-given = Gracias: la miro una vez, en memoria, y la olvido.
consent-no-thanks = Sin fotos, entonces.
consent-refused = Escribe cómo te sientes, o toca:
photo-lost = Ya no tengo esa foto. ¿La mandas otra vez?
picture-no-face = No encuentro ninguna cara aquí: ayuda la luz de frente. O toca cómo te sientes:
picture-unreadable = No puedo abrir eso como imagen. Una foto (JPEG o PNG) sí funciona. O toca cómo te sientes:
picture-empty = Esa imagen llegó vacía. ¿La mandas otra vez? O toca cómo te sientes:
picture-broken = Esa imagen está dañada: no puedo abrirla entera. ¿La mandas otra vez? O toca cómo te sientes:
picture-heic = No puedo abrir esta imagen HEIC. Mándala como foto y no como archivo, y tu teléfono la convierte en JPEG. O toca cómo te sientes:
picture-too-many-pixels = Esa imagen tiene más píxeles de los que puedo manejar: hasta 25 millones funciona, 50 millones si es JPEG. Si la mandas como foto y no como archivo, se hace más pequeña. O toca cómo te sientes:
picture-too-big = Esa imagen es demasiado grande para mí: hasta 20 MB funciona. O toca cómo te sientes:
clip-no-face = No encuentro ninguna cara en este video: ayuda la luz de frente, y también no moverse. O toca cómo te sientes:
clip-unreadable = No puedo ver ese video. Uno corto (MP4) o una foto sí funciona. O toca cómo te sientes:
clip-too-big = Ese video es demasiado grande para mí: hasta 20 MB funciona, o un videomensaje redondo. O toca cómo te sientes:
faces-busy = Ahora mismo hay muchas selfies a la vez. Prueba de nuevo en un minuto, o toca cómo te sientes:
selfies-many = Son muchas selfies en poco tiempo. Respira un momento, o toca cómo te sientes:
faces-failed = No pude leer la imagen esta vez. Prueba de nuevo, o toca cómo te sientes:

## What else people send

sent-voice = Todavía no sé escuchar. Escribe cómo te sientes, o toca:
sent-sticker = Qué bueno. Todavía no sé leer stickers. ¿Cómo te sientes?
sent-document = No puedo leer archivos, solo fotos, videos y palabras. ¿Cómo te sientes?
sent-edited = Solo miro lo nuevo. Mándalo otra vez tal como está ahora y lo miro. O toca cómo te sientes:
sent-in-channel = Busco películas para una persona a la vez, así que aquí no digo nada. Escríbeme en privado: @{ $name }
sent-anonymously = No puedo saber quién eres mientras escribes como grupo o canal. Escribe en tu nombre y te busco una película.
sent-other = Eso no lo puedo leer, solo fotos, videos y palabras. ¿Cómo te sientes?
unknown-command = Ese no lo conozco. /help muestra lo que hago. O toca cómo te sientes:

## Distress

distress =
    Eso suena muy duro, y me alegra que lo hayas dicho. No tienes que cargarlo a solas, y ninguna película es la respuesta.

    Por favor, habla con alguien ahora:
    • en peligro: el número de emergencias de tu país – 112 (España), 911 (México, Argentina, Estados Unidos y otros), 123 (Colombia)
    • España: 024
    • México: Línea de la Vida, 800 911 2000
    • Argentina: 135 (Buenos Aires y alrededores)
    • Chile: *4141
    • Colombia: 106 (Bogotá)
    • Perú: 113, opción 5
    • Estados Unidos: 988, opción 2 para español
    • en cualquier lugar: findahelpline.com reúne líneas gratuitas por país

    Si tienes cerca a alguien de confianza, cuéntale lo que me contaste a mí. Soy un bot de películas, y aquí sigo si luego quieres compañía.

## Privacy

privacy =
    <b>Qué guardo y por qué</b>
    • Tu número de usuario de Telegram: para saber que eres tú.
    • Estrellas, Vista, No es para mí, Luego: para aprender tus gustos.
    • Ánimos en números («70 % alegría») con la hora: para aprender qué te va bien en cada ánimo.
    • Lo que leí y lo que tú dijiste que era, en números, cuando te leí mal: para leerte mejor.
    • Qué películas te mostré, cuál elegiste, cuándo y para qué (un ánimo, una pérdida, una duración, el nombre de un actor; si hay varias caras, el ánimo de cada una): para no repetirme.
    • Tu nombre y el ánimo que tocas en un grupo, durante doce horas: para buscar una película para quienes se apuntan.
    • Lo que permitiste o rechazaste.

    <b>Qué no guardo nunca</b>
    • Tus imágenes: una selfie se lee una vez, en memoria, después de que aceptes, y desaparece.
    • Tus palabras: se leen y desaparecen.

    Está en la base de datos de este bot hasta que lo borres. Nadie más lo recibe, y las sugerencias a otras personas no aprenden de ello si tú no quieres.

    /export te lo manda todo. /forget lo borra al momento.
privacy-watson = En esta instalación, las palabras en inglés y francés las lee primero IBM Watson: se le envían para eso, y no las guardamos.
forget-question = ¿Borro todo lo que guardo de ti: estrellas, listas, ánimos, todo? No se puede deshacer.
forget-yes = Borrarlo todo
forget-no = Conservarlo
forgotten = Listo: ya no queda nada. Si vuelves a escribir, será como la primera vez.
kept = Bien, no se borra nada.
export-caption = Todo lo que guardo de ti.
export-in-words = Aquí no se pueden enviar archivos, así que esto es todo lo que guardo de ti, en palabras:
export-no-file = Aquí no se pueden enviar archivos, y lo que guardo de ti no cabe en mensajes.
only-alone = Eso es solo para ti: pregúntame en privado.

## Trouble

trouble = Algo falló de mi lado; queda anotado como { $reference }. Prueba de nuevo, o toca cómo te sientes:

## Genres

genre-action = acción
genre-adventure = aventuras
genre-animation = animación
genre-biography = biografía
genre-comedy = comedia
genre-crime = crimen
genre-documentary = documental
genre-drama = drama
genre-family = cine familiar
genre-fantasy = fantasía
genre-history = cine histórico
genre-horror = terror
genre-music = música
genre-musical = musical
genre-mystery = misterio
genre-noir = cine negro
genre-romance = romance
genre-science-fiction = ciencia ficción
genre-sport = deporte
genre-thriller = thriller
genre-war = guerra
genre-western = western
