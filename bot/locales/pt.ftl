# Reelmood in Portuguese. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = Me conta como você está se sentindo ou manda uma selfie, e eu acho o filme que combina.
    Com as suas estrelas eu aprendo o seu gosto.
start-again = Como você está se sentindo hoje à noite? Escreva, toque ou mande uma selfie.
start-group = Oi, gente. Escrevam para @{ $name } com algumas palavras para um filme só seu, ou achem um para todo mundo:
help =
    <b>Como funciona</b>
    Escreva como você está ou o que quer ver: <i>dia difícil, algo leve de até 2 horas</i>.
    Ou mande uma selfie ou uma mensagem de vídeo, com ou sem palavras: eu leio o humor e esqueço a imagem.
    Ou toque num humor aqui embaixo.

    Depois de uma ficha, diga <i>algo dos anos 80</i>, <i>nada de terror</i> ou <i>algo leve</i> para mudar o que eu procuro, <i>outro</i>, <i>por que esse?</i>, ou <i>de novo</i> para recomeçar do zero. Pergunte também do filme: <i>quanto tempo dura?</i>, <i>dá medo?</i>, ou diga <i>algo parecido</i>.
    Embaixo de cada filme: estrelas para dar sua nota, <b>Já vi</b>, <b>Não é pra mim</b>, <b>Depois</b>, e o que você quer da noite. Toque de novo para desfazer.

    /together – um filme para todo mundo, em um grupo
    /history – filmes que você avaliou
    /later – filmes que você guardou para depois
    /mood – seu mês de humores, em desenho
    /privacy – o que eu guardo e por quê
    /export – tudo o que guardo sobre você, num arquivo
    /forget – apague tudo

command-start = Me conta como você está
command-together = Um filme para todo mundo, em um grupo
command-history = Filmes que você avaliou
command-later = Filmes que você guardou para depois
command-mood = Seu mês de humores, em desenho
command-help = Como funciona
command-privacy = O que eu guardo e por quê
command-export = Tudo o que guardo sobre você, num arquivo
command-forget = Apagar tudo o que guardo sobre você
about-short = Me conta como você está, e eu acho o filme que combina.
about = Me conta como você está ou manda uma selfie. Eu leio o humor e acho filmes que combinam: para acompanhar, para animar, para acalmar. Com as suas estrelas eu aprendo o seu gosto. Uma selfie é lida uma única vez, na memória, e esquecida.

## Moods and aims

mood-good = 😊 Bem
mood-low = 😔 Triste
mood-angry = 😠 Com raiva
mood-anxious = 😰 Com ansiedade
mood-bored = 🥱 Com tédio
mood-surprise = 🎲 Me surpreenda

emotion-angry = 😠 Raiva
emotion-disgust = 🤢 Nojo
emotion-fear = 😰 Ansiedade
emotion-happy = 😊 Alegria
emotion-sad = 😔 Tristeza
emotion-surprise = 😮 Surpresa
emotion-neutral = 😌 Calma, normal

feels-angry = raiva
feels-disgust = nojo
feels-fear = ansiedade
feels-happy = alegria
feels-sad = tristeza
feels-surprise = surpresa
feels-neutral = calma
feels-bored = tédio

aim-match = Combine comigo
aim-lift = Me anime
aim-calm = Me acalme
aim-thrill = Quero adrenalina
aim-cry = Me deixe chorar
aim-surprise = Me surpreenda
aim-chosen = { $aim } ✓

## What was read

words-one = Parece <b>{ $first }</b>.
words-two = Parece <b>{ $first }</b>, com um pouco de <b>{ $second }</b>.
words-mixed = Parece <b>{ $first }</b> e <b>{ $second }</b> ao mesmo tempo.
words-spent = Parece mais do que uma pessoa deveria carregar. Se ficar pesado demais, tem quem escute: no Brasil o CVV, <b>188</b>, de graça, 24 horas por dia, e em qualquer lugar findahelpline.com.
loss-life = Sinto muito. Nenhum filme conserta isso; talvez um possa te fazer companhia.
loss-pet = Sinto muito. Quem perde um bichinho perde alguém da família.
loss-love = Sinto muito. Dói, e tudo bem que doa.
loss-work = Sinto muito. É uma notícia dura para levar para casa.
loss-home = Longe de casa, a noite pode ser longa. Eu entendo.
loss-again = Eu te entendo. Isso leva o seu tempo.
loss-gentle = Aqui vai algo suave. Se preferir, toque em <b>{ $lift }</b> ou <b>{ $cry }</b>.
loss-heard = Obrigado por me contar. Quando quiser outro filme, diga como se sente, ou toque:
loss-left-alone = Claro. Estou aqui.
words-edited = Você mudou suas palavras, então li de novo.
took-for = Entendo que é <i>{ $title }</i>.
face-one = Vejo principalmente <b>{ $first }</b>.
face-two = Vejo principalmente <b>{ $first }</b>, com um pouco de <b>{ $second }</b>.
face-mixed = Algo entre <b>{ $first }</b> e <b>{ $second }</b>.
face-unsure = Difícil dizer com essa. Talvez <b>{ $first }</b>, talvez <b>{ $second }</b>? Toque no que combina, ou tente com luz de frente.
face-several = Tem mais de um rosto aqui: fui pelo maior que dá para ver bem.
face-pair = À esquerda, <b>{ $left }</b>; à direita, <b>{ $right }</b>. Procurei de novo, contando com os dois rostos.
face-row = Da esquerda: <b>{ $moods }</b>. Procurei de novo, contando com todos.
face-left = você à esquerda
face-right = você à direita
face-nth = o rosto { $place }
both-one = Seu rosto e suas palavras juntos: principalmente <b>{ $first }</b>.
both-two = Seu rosto e suas palavras juntos: principalmente <b>{ $first }</b>, com um pouco de <b>{ $second }</b>.
both-mixed = Seu rosto e suas palavras juntos: algo entre <b>{ $first }</b> e <b>{ $second }</b>.
by-words-alone = Não consigo ler um rosto ali, então vou pelas suas palavras.
reading-corrected = Anotado: <b>{ $first }</b>. Procurei de novo.
reading-learned = Da próxima vez, vou um pouco mais por aí.
not-quite = Não é bem isso
read-together = { $count ->
        [2] Leia os dois rostos
       *[other] Leia todos os rostos
    }
not-quite-which = Então, como você está?
looking-for = Procurando: { $wishes }.
looking-relaxed = Nada do que eu tenho respeita também { $limits }, então deixei isso de lado.
looking-nearest = Nada do que eu tenho tem essa duração; isto é o que mais se aproxima.
looking-spared = Eu me guio pelo que sei de cada filme e deixo de fora os duvidosos.
looking-unknown = Ainda não conheço { $names }.
unknown-next = Diga outro nome, ou toque em como você está:
untold-colours = Não sei de cada filme se é em cores, então vou pelos anos.
untold-alone = Por isto não sei distinguir filmes: { $things }. Vou pelo humor, gênero, tema, pessoas, duração e anos: diga um deles, ou toque em como você está:
untold-beside = Por isto não sei distinguir filmes: { $things }. Vou pelo resto.
unknown-women = Ainda não sei quais filmes foram dirigidos por mulheres. Diga um nome e procuro os filmes dela.
like-title = como { $title }
with-person = com { $name }
about-subject = sobre “{ $subject }”
without-genre = nada de { $genre }
subject = { $slug ->
        [christmas] Natal
        [dog] cachorros
        [cat] gatos
        [horse] cavalos
        [animals] animais
        [zombies] zumbis
        [vampires] vampiros
        [ghosts] fantasmas
        [witches] bruxas
        [aliens] alienígenas
        [robot] robôs
        [dinosaurs] dinossauros
        [sharks] tubarões
        [dragons] dragões
        [pirates] piratas
        [spy] espiões
        [gangsters] gângsteres
        [heist] assalto
        [prison] prisão
        [school] escola
        [football] futebol
        [boxing] boxe
        [music] música
        [space] espaço
        [sea] mar
        [time-travel] viagem no tempo
        [superhero] super-heróis
        [friendship] amizade
        [family] família
        [first-love] primeiro amor
        [revenge] vingança
        [wedding] casamento
        [cooking] cozinha
        [serial-killer] assassinos em série
        [loneliness] solidão
        [nature] natureza
        [black-and-white] preto e branco
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = de { $year } em diante
years-to = até { $year }
years-one = de { $year }
years-between = de { $first } a { $last }
minutes-most = com menos de { $runtime }
minutes-least = com mais de { $runtime }
in-language = em { $language }
from-country = país: { $country }
regard-acclaimed = muito elogiado
regard-hidden = pouco conhecido, mas elogiado
talk-thanks = De nada! Se quiser outro filme, me conta como você está.
talk-praise = Obrigado. Toque nas estrelas embaixo do filme e eu aprendo do que você gosta.
talk-dislike = Outro, então. <b>Não é pra mim</b>, embaixo de um filme, o afasta de vez.
talk-seen = Anotado como visto. Aqui vai outro:
taken = Aproveite <i>{ $title }</i>. Para outro, diga <i>outro</i>.
taken-kept = <i>{ $title }</i> espera por você em /later. Aproveite quando chegar a hora.
told-stars = Você deu { $stars }★ a <i>{ $title }</i>.
told-no-stars = Você ainda não deu estrelas a <i>{ $title }</i>: toque nelas embaixo do filme.
talk-abuse = Desculpe por não ter acertado. Diga com outras palavras como você está ou o que quer ver, ou toque:
talk-misheard = Desculpe, entendi errado.
talk-say-again = Diga com outras palavras o que você quer, ou:
talk-back = De volta ao anterior, com o que você tinha pedido.
nothing-before = Não há filme antes deste.
talk-never-mind = Sem problema. Quando quiser, me conta como você está.
talk-goodbye = Bom filme. Até a próxima.
afresh = Do zero, então.
turned-round = Então ao contrário.
say-again = Diga <i>de novo</i> para recomeçar do zero.
no-card-yet = Me conta como você está ou o que quer ver, e aí me pergunte.
no-mood = Não consigo ler um humor nisso. Diga de outro jeito, ou toque num deles:
not-caught = Isso eu não entendi. <i>{ $title }</i> continua aqui. Diga de outro jeito (<i>mais curto</i>, <i>mais engraçado</i>, <i>sem guerra</i>), pergunte sobre o filme, ou:
button-next-film = Próximo filme
button-afresh = De novo
unread-language = Esse idioma eu ainda não leio. Leio português, alemão, chinês, espanhol, francês, hindi, inglês, italiano, romeno, russo e ucraniano: diga em um deles, ou toque em como você está:
nothing-left = Por enquanto é tudo o que tenho para isso: não mostro um filme duas vezes em três semanas. Outro humor?

wish-joy = leve
wish-sadness = triste
wish-fear = assustador
wish-anger = com raiva
wish-disgust = sangrento
wish-surprise = cheio de reviravoltas
wish-love = romântico
wish-calm = calmo
wish-inspiration = inspirador
wish-excitement = emocionante
wish-nostalgia = nostálgico
wish-wonder = cheio de encanto

refused-joy = não muito leve
refused-sadness = nada triste
refused-fear = que não dê medo
refused-anger = sem raiva
refused-disgust = nada sangrento
refused-surprise = sem truques
refused-love = sem romance
refused-calm = nada lento
refused-inspiration = sem lição de moral
refused-excitement = nada frenético
refused-nostalgia = sem nostalgia
refused-wonder = pé no chão

spared-violence = nada violento
spared-gore = nada sangrento
spared-frights = sem sustos
spared-sex = sem cenas de sexo
spared-darkness = nada muito sombrio
spared-harmed-animals = sem animais que sofram

limit-regard = a fama
limit-runtime = a duração
limit-years = os anos
limit-language = o idioma
limit-country = o país
limit-genre = o tipo de filme
limit-subject = o tema
limit-people = os nomes

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
        [2] Para vocês
       *[other] Para todo mundo
    }: { $feelings }.
why-less-for = Desta vez, um pouco menos para { $names }.
why-liked = Como <i>{ $title }</i>, que ganhou { $stars ->
        [5] cinco estrelas
       *[other] quatro estrelas
    } de você.
why-like = No espírito de <i>{ $title }</i>.
why-curveball = Algo inesperado, para variar.
why-met = { $limits }, como você pediu.
why-close = Um dos mais próximos que tenho do que você procura.
why-chosen = Este foi você quem pediu.

for-anybody = bom para quase qualquer noite
for-match = combina com o seu momento
for-lift = levanta o astral
for-calm = acalma o ritmo
for-thrill = prende até o fim
for-cry = deixa as lágrimas virem
for-surprise = vai por onde você não espera

gives-joy = alegre
gives-sadness = triste com ternura
gives-fear = arrepiante
gives-anger = cheio de raiva justa
gives-disgust = sangrento
gives-surprise = cheio de reviravoltas
gives-love = romântico
gives-warmth = aconchegante
gives-calm = sereno
gives-inspiration = esperançoso
gives-excitement = eletrizante
gives-nostalgia = cheio de lembranças
gives-wonder = cheio de encanto

why-title = <b>Por que { $title }?</b>
why-counted = O que contou, do mais para o menos: { $parts }.
why-steer = Para me guiar, diga <i>algo dos anos 80</i>, <i>algo de até 90 minutos</i> ou <i>nada de terror</i>, toque em <b>Não é pra mim</b> ou dê estrelas. Com <i>de novo</i>, recomeçamos do zero.
part-fit = o quanto ele traz o que você procura
part-likes = o quanto se parece com filmes que você avaliou
part-taste = o que acha dele quem tem um gosto como o seu
part-likeness = o quanto se parece com o filme que você citou
part-prior = o quanto é bem avaliado em geral
part-novelty = o quanto é diferente do que te mostrei ultimamente
part-freshness = o quanto é novo

both = { $one } e { $two }
either = { $one } ou { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = Já vi
button-seen-on = Já vi ✓
button-disliked = Não é pra mim
button-disliked-on = Não é pra mim ✓
button-later = Depois
button-later-on = Depois ✓
button-back = ‹ Voltar
button-place = { $place }/{ $count }
button-next = Próximo ›
button-more = Mais ›
button-find = 🎬 Ache nosso filme
button-out = Estou fora
button-group = Me adicionar a um grupo
button-open = Avaliar ou guardar
button-not-watched = Não vi
button-dont-ask = Não pergunte

toast-rated = { $stars ->
        [5] Anotado: mais como este quando você estiver assim.
        [4] Anotado: mais como este.
        [3] Anotado: ok, nada demais.
       *[other] Anotado: menos como este.
    }
toast-taken-back = Desfeito.
toast-seen = Anotado: você já conhece. Toque de novo para desfazer.
toast-disliked = Anotado: este não volta. Toque de novo para desfazer.
toast-later = Guardado em /later.
toast-later-off = Não está mais guardado.
toast-place = Filme { $place } de { $count }
toast-gone = Essa ficha é de outro momento. Me conta como você está agora.
toast-not-yours = Essa ficha é de outra pessoa.
toast-for-you = Anotado, só para você.
toast-in = Você está dentro. Toque em outro humor para mudar.
toast-out = Você está fora.
toast-full = Já são { $count }, e para mais gente eu não acho um filme só.
toast-not-in = Toque primeiro em como você se sente: aí o filme é para você também.
toast-found = O filme de vocês está mais abaixo; virem as páginas para ver outros.

## Asked of the film that shows

told-length = Dura { $runtime }.
told-no-length = Quanto dura, não sei.
told-cast = Com { $names }.
told-no-cast = Quem está no filme, não sei.
told-director = Direção: { $names }.
told-no-director = Quem dirigiu, não sei.
told-crew = Quem fez isso não tenho anotado.
told-true = Sim, é baseado em fatos reais.
told-no-story = Do que ele trata, ninguém me contou ainda.
told-ending = Como acaba, eu nunca conto.
told-year = É de { $year }.
told-country = País: { $names }.
told-no-country = Onde foi feito, não sei.
told-setting = Onde se passa, não tenho anotado.
told-language = Idioma: { $names }.
told-no-language = Em que idioma falam, não sei.
told-subtitles = Legendas e dublagem dependem de onde você vê.
told-kind = O que é: { $names }.
told-no-kind = Que tipo de filme é, não sei.
told-regard = { $marks ->
        [5] É tido como um dos grandes.
        [4] É bem visto.
       *[other] As opiniões se dividem.
    }
told-no-regard = O que as pessoas acham dele, não sei.
told-rated = O público lhe dá { $ratings }.
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = Classificação indicativa: { $certificate }.
told-no-certificate = A classificação indicativa eu não sei.
told-for-children = É feito pensando também nas crianças.
told-for-grown-ups = Eu deixaria para adultos.
told-look-first = Não é feito especialmente para crianças: dê uma olhada antes.
told-mind = Leve em conta que é { $feelings }.
told-where = Onde dá para ver muda com o país e a semana, então não sei. Procure em justwatch.com, ou pergunte na biblioteca.
told-trailer = O trailer: { $url }
told-no-trailer = Não tenho o trailer.
told-offered = Pelo que sei, está em { $names } ({ $country }). Para outros lugares, veja em justwatch.com.
told-strongly = Sim, muito: é { $feeling }.
told-plainly = Sim, é { $feeling }.
told-somewhat = Um pouco { $feeling }, não mais.
told-hardly = Não, quase nada { $feeling }.
told-no-feelings = O que ele faz sentir, ainda não sei.
told-above-all = É acima de tudo { $feelings }.
told-plays = Sim, { $name } está no filme.
told-made = Sim, a direção é de { $name }.
told-has = Sim, tenho anotado: { $name }.
told-has-not = Que eu saiba, não.
told-noted = O que tenho anotado: { $names }.
told-yes = Sim.
told-no = Não.
told-probably = Provavelmente, pelo gênero e pela classificação indicativa: { $name }.
told-perhaps = Pela classificação indicativa, eu não descartaria: { $name }.
told-spared = Não, que eu saiba.
content-violence = violência
content-gore = sangue
content-frights = sustos
content-sex = cenas de sexo
content-darkness = clima sombrio
content-harmed-animals = animais que sofrem
told-animals = Aparece, pelo que anotei: { $names }.
told-no-animal = Não anotei nenhum animal nele.
told-fate = Como acaba para eles, eu não sei.
told-title = O título é { $title }.
told-awards = Não anotei que prêmios ele ganhou.
told-unknown = Isso eu não sei. O que sei: { $facts }.
akin-name-one = Com um dos dois protagonistas; diga um nome, e procuro só com ele.
akin-none = De { $names } não tenho outro filme.

## Coming back

watched-question = Você viu <i>{ $title }</i>?
watched-liked = Que bom! Quantas estrelas para <i>{ $title }</i>?
watched-partly = Não até o fim, então. Se quiser, dê mesmo assim as estrelas de <i>{ $title }</i>:
watched-stars = Quantas estrelas para <i>{ $title }</i>, então?
watched-rated = <i>{ $title }</i>: { $stars }★. Anotado.
watched-not = <i>{ $title }</i> não, então. Quem sabe outro dia.
watched-never = Certo: não pergunto mais. Com /privacy você muda isso.
asking-yes = Pergunte se vi um filme
asking-no = Não pergunte se vi um filme
asking-on = Certo: outra noite talvez eu pergunte se você viu um filme. Com /privacy você muda isso.
month-title = <b>Seus últimos trinta dias</b>
month-loved = Filmes que você amou: { $films }.
month-empty = Ainda não conheço nenhum humor seu dos últimos trinta dias. Como você se sente?

## Together

together-who = <b>Quem topa?</b> Toquem em como estão se sentindo, e eu acho um filme que caia bem para todo mundo.
together-member = { $name }: { $mood }
together-alone = Para ver junto, precisa de um grupo: me adicione a um e escreva /together lá. Cada pessoa toca em um humor, e eu acho um filme que caia bem para todo mundo. Vocês são dois, aí mesmo? Uma foto com os dois rostos também serve.

## In other chats

inline-distress = Você não precisa passar por isso sem ninguém: fale comigo
inline-nothing = Ainda não há filme para isso: conte mais aqui

## Lists

history-title = <b>Filmes que você avaliou</b>
history-empty = Você ainda não avaliou nenhum filme. Como você está?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>Guardados para depois</b>
later-empty = Ainda não tem nada guardado: toque em <b>Depois</b> embaixo de um filme. Como você está?
later-button = { $title } ({ $year })
list-page = Página { $page } de { $pages }. Toque num filme para ver.

## Helping others

sharing-question = Estrelas em { $count } filmes: já conheço o seu gosto, valeu. Elas podem também me ajudar a achar filmes para gente com um gosto parecido? Ninguém vê, elas só entram em somas, e com /privacy você muda isso quando quiser.
sharing-yes = Minhas estrelas podem ajudar
sharing-no = Só para o meu gosto
sharing-on = Valeu: suas estrelas ajudam outras pessoas também. Com /privacy você muda isso.
sharing-off = Certo: suas estrelas me ensinam o seu gosto, e mais nada.

## Selfies

consent-face = Eu olho o seu rosto uma única vez, na memória, para ler o humor, e esqueço a imagem. Guardo só números, como “70% alegria”. Posso?
consent-yes = Pode ler
consent-no = Prefiro escrever
consent-given = Valeu: olho uma vez, na memória, e esqueço.
consent-no-thanks = Sem fotos, então.
consent-refused = Escreva como você está, ou toque:
photo-lost = Não tenho mais essa foto. Manda de novo?
picture-no-face = Não acho um rosto aqui: luz de frente ajuda. Ou toque em como você está:
picture-unreadable = Não consigo abrir isso como imagem. Uma foto (JPEG ou PNG) funciona. Ou toque em como você está:
picture-empty = Essa imagem chegou vazia. Manda de novo? Ou toque em como você está:
picture-broken = Essa imagem está danificada: não consigo abrir inteira. Manda de novo? Ou toque em como você está:
picture-heic = Não consigo abrir esta imagem HEIC. Mande como foto em vez de arquivo, e o seu celular faz dela um JPEG. Ou toque em como você está:
picture-too-many-pixels = Essa imagem tem mais pixels do que eu aguento: até 25 milhões funciona, 50 milhões se for JPEG. Mandando como foto em vez de arquivo, ela fica menor. Ou toque em como você está:
picture-too-big = Essa imagem é grande demais para mim: até 20 MB funciona. Ou toque em como você está:
clip-no-face = Não acho um rosto neste vídeo: luz de frente ajuda, e não se mexer também. Ou toque em como você está:
clip-unreadable = Não consigo ver esse vídeo. Um vídeo curto (MP4) ou uma foto funciona. Ou toque em como você está:
clip-too-big = Esse vídeo é grande demais para mim: até 20 MB funciona, ou uma mensagem de vídeo redonda. Ou toque em como você está:
faces-busy = Muitas selfies ao mesmo tempo agora. Tente de novo daqui a um minuto, ou toque em como você está:
selfies-many = São muitas selfies em pouco tempo. Respire um pouco, ou toque em como você está:
faces-failed = Não consegui ler a imagem agora. Tente mais uma vez, ou toque em como você está:

## What else people send

sent-voice = Ainda não sei ouvir. Escreva como você está, ou toque:
sent-sticker = Essa foi boa. Ainda não sei ler figurinhas. Como você está?
sent-document = Não consigo ler arquivos, só fotos, vídeos e palavras. Como você está?
sent-edited = Eu só olho o que é novo. Mande de novo como está agora, e eu olho. Ou toque em como você está:
sent-in-channel = Eu acho filmes para uma pessoa por vez, então aqui fico em silêncio. Me escreva em particular: @{ $name }
sent-anonymously = Não dá para saber quem você é enquanto escreve como grupo ou canal. Escreva em seu nome, e eu acho um filme para você.
sent-other = Isso eu não consigo ler, só fotos, vídeos e palavras. Como você está?
unknown-command = Esse eu não conheço. /help mostra o que eu faço. Ou toque em como você está:

## Distress

distress =
    Isso parece muito pesado, e que bom que você disse. Você não precisa carregar isso sem ajuda, e nenhum filme é a resposta.

    Por favor, fale com alguém agora:
    • em perigo: o número de emergência do seu país – 192 (SAMU, Brasil), 112 (Portugal)
    • Brasil: CVV, 188 – de graça, 24 horas por dia
    • Portugal: SNS 24, 808 24 24 24
    • em qualquer lugar: findahelpline.com reúne linhas gratuitas por país

    Se tem alguém de confiança por perto, conte a essa pessoa o que você me contou. Sou um bot de filmes, e continuo aqui se você quiser companhia depois.

## Privacy

privacy =
    <b>O que eu guardo e por quê</b>
    • Seu número de usuário do Telegram: para saber que é você.
    • Estrelas, Já vi, Não é pra mim, Depois: para aprender o seu gosto.
    • Humores em números (“70% alegria”) com a hora: para aprender o que te cai bem em cada humor.
    • O que eu li e o que você disse que era, em números, quando li errado: para te ler melhor.
    • Que filmes eu te mostrei, qual você escolheu, quando e para quê (um humor, uma perda, uma duração, o nome de um ator; com vários rostos, o humor de cada um): para não me repetir.
    • Seu nome e o humor em que você toca em um grupo, por doze horas: para achar um filme para quem topou.
    • O que você permitiu ou recusou.

    <b>O que eu nunca guardo</b>
    • Suas imagens: uma selfie é lida uma vez, na memória, depois que você aceita, e some.
    • Suas palavras: são lidas e somem.

    Tudo fica no banco de dados deste bot até você apagar. Ninguém mais recebe, e as sugestões para outras pessoas só aprendem com isso se você concordar.

    /export manda tudo para você. /forget apaga na hora.
privacy-watson = Nesta instalação, palavras em inglês e francês são lidas primeiro pelo IBM Watson: elas são enviadas para lá só para isso, e nós não guardamos.
forget-question = Apago tudo o que guardo sobre você: estrelas, listas, humores, tudo? Não dá para desfazer.
forget-yes = Apagar tudo
forget-no = Manter
forgotten = Pronto: não sobrou nada. Se você escrever de novo, será como a primeira vez.
kept = Certo, nada foi apagado.
export-caption = Tudo o que guardo sobre você.
export-in-words = Aqui não dá para mandar arquivos, então isto é tudo o que guardo sobre você, em palavras:
export-no-file = Aqui não dá para mandar arquivos, e o que guardo sobre você não cabe em mensagens.
only-alone = Isso é só para você: me pergunte em particular.

## Trouble

trouble = Algo quebrou do meu lado; está anotado como { $reference }. Tente de novo, ou toque em como você está:

## Genres

genre-action = ação
genre-adventure = aventura
genre-animation = animação
genre-biography = biografia
genre-comedy = comédia
genre-crime = policial
genre-documentary = documentário
genre-drama = drama
genre-family = família
genre-fantasy = fantasia
genre-history = filme histórico
genre-horror = terror
genre-music = música
genre-musical = musical
genre-mystery = mistério
genre-noir = noir
genre-romance = romance
genre-science-fiction = ficção científica
genre-sport = esporte
genre-thriller = suspense
genre-war = guerra
genre-western = faroeste
