# Reelmood in English. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = Tell me how you feel, or send a selfie, and I find the film for it.
    What you rate teaches me your taste.
start-again = How do you feel this evening? Type it, tap it, or send a selfie.
start-group = Hello, all. Write to me as @{ $name } with a few words for a film of your own, or find one together:
help =
    <b>How this works</b>
    Type how you feel, or what you are after: <i>rough day, something light under two hours</i>.
    Or send a selfie or a video message, with or without words: I read the mood in it and forget the picture.
    Or tap a mood below.

    After a card, say <i>older</i>, <i>no musicals</i> or <i>in French</i> to change what I look for, <i>another one</i>, <i>why this?</i>, or <i>again</i> to start afresh. You may ask of the film, too: <i>how long is it?</i>, <i>is it scary?</i>, or say <i>more like this</i>.
    Under each film: stars to rate it, <b>Seen</b>, <b>Not for me</b>, <b>Later</b>, and what the evening is for. Tap a thing again to take it back.

    /together – a film for all of you, in a group
    /history – films you have rated
    /later – films you keep for later
    /mood – your month of moods, drawn
    /privacy – what I keep, and why
    /export – all I keep about you, as a file
    /forget – erase it

command-start = Tell me how you feel
command-together = A film for all of you, in a group
command-history = Films you have rated
command-later = Films you keep for later
command-mood = Your month of moods, drawn
command-help = How this works
command-privacy = What I keep, and why
command-export = All I keep about you, as a file
command-forget = Erase all I keep about you
about-short = Tell me how you feel, and I find the film for it.
about = Tell me how you feel, or send a selfie. I read the mood in it and find films that fit: to match it, to lift you up, to calm you down. What you rate teaches me your taste. A selfie is read once, in memory, and forgotten.

## Moods and aims

mood-good = 😊 Good
mood-low = 😔 Low
mood-angry = 😠 Angry
mood-anxious = 😰 Anxious
mood-bored = 🥱 Bored
mood-surprise = 🎲 Surprise me

emotion-angry = 😠 Angry
emotion-disgust = 🤢 Disgusted
emotion-fear = 😰 Anxious
emotion-happy = 😊 Happy
emotion-sad = 😔 Low
emotion-surprise = 😮 Surprised
emotion-neutral = 😌 Calm, so-so

feels-angry = angry
feels-disgust = disgusted
feels-fear = anxious
feels-happy = happy
feels-sad = low
feels-surprise = surprised
feels-neutral = calm
feels-bored = bored

aim-match = Match my mood
aim-lift = Lift me up
aim-calm = Calm me down
aim-thrill = Thrill me
aim-cry = Let me cry
aim-surprise = Surprise me
aim-chosen = { $aim } ✓

## What was read

words-one = Sounds <b>{ $first }</b>.
words-two = Sounds <b>{ $first }</b>, and a little <b>{ $second }</b>.
words-mixed = Sounds <b>{ $first }</b> and <b>{ $second }</b> at once.
words-spent = That sounds like more than one person should have to carry. Should it get too heavy: <b>findahelpline.com</b> lists free lines where somebody listens, in an emergency 112, 911 or 999.
loss-life = I'm so sorry. No film mends that; perhaps one can keep you company.
loss-pet = I'm so sorry. Whoever loses an animal loses one of the family.
loss-love = I'm sorry. That hurts, and it is allowed to.
loss-work = I'm sorry. That is hard news to come home with.
loss-home = Far from home, an evening can be long. I hear you.
loss-again = I hear you. It takes the time it takes.
loss-gentle = Here is something gentle. If you would rather, tap <b>{ $lift }</b> or <b>{ $cry }</b>.
loss-heard = Thank you for telling me. When you want another film, say how you feel, or tap:
loss-left-alone = Of course. I'm here.
words-edited = You changed your words, so I read them anew.
took-for = I take that for <i>{ $title }</i>.
face-one = Mostly <b>{ $first }</b>.
face-two = Mostly <b>{ $first }</b>, a little <b>{ $second }</b>.
face-mixed = Somewhere between <b>{ $first }</b> and <b>{ $second }</b>.
face-unsure = Hard to tell from this one. Perhaps <b>{ $first }</b>, perhaps <b>{ $second }</b>? Tap what fits, or try with light from the front.
face-several = There is more than one face here: I went by the largest clear one.
face-pair = On the left <b>{ $left }</b>, on the right <b>{ $right }</b>. I looked again, for both of you.
face-row = From the left: <b>{ $moods }</b>. I looked again, for all of you.
face-left = you on the left
face-right = you on the right
face-nth = face { $place }
both-one = Your face and your words together: mostly <b>{ $first }</b>.
both-two = Your face and your words together: mostly <b>{ $first }</b>, a little <b>{ $second }</b>.
both-mixed = Your face and your words together: somewhere between <b>{ $first }</b> and <b>{ $second }</b>.
by-words-alone = I can't read a face there, so I go by your words.
reading-corrected = Noted: <b>{ $first }</b>. I looked again.
reading-learned = Next time I lean a little that way.
not-quite = Not quite
read-together = { $count ->
        [2] Read us both
       *[other] Read us all
    }
not-quite-which = Then how do you feel?
looking-for = Looking for: { $wishes }.
looking-relaxed = Nothing I have keeps to { $limits } as well, so I let go of that.
looking-nearest = Nothing I have is of that length, so here is what comes nearest.
looking-spared = I go by what I know of each film, and leave out what I doubt.
looking-unknown = I do not know { $names } yet.
unknown-next = Name another, or tap how you feel:
untold-colours = Which films are in colour I have not noted of each, so I go by the years.
untold-alone = By { $things } I can't tell films. I go by mood, kind, subject, people, length and years: say one of these, or tap how you feel:
untold-beside = By { $things } I can't tell films, so I go by the rest.
unknown-women = I do not know yet which directors are women. Name one, and I look for her films.
like-title = like { $title }
with-person = with { $name }
about-subject = about “{ $subject }”
without-genre = no { $genre }
subject = { $slug ->
        [christmas] Christmas
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = from { $year } on
years-to = up to { $year }
years-one = from { $year }
years-between = from { $first } to { $last }
minutes-most = under { $runtime }
minutes-least = over { $runtime }
in-language = in { $language }
from-country = from { $country }
regard-acclaimed = highly praised
regard-hidden = little known and well liked
talk-thanks = You're welcome. For another film, tell me how you feel.
talk-praise = Thank you. Tap its stars under the film, and I learn what you like.
talk-dislike = Another one, then. <b>Not for me</b> under a film keeps it away for good.
talk-seen = Noted as seen. Here is another:
taken = Enjoy <i>{ $title }</i>. For another one, say <i>next</i>.
taken-kept = <i>{ $title }</i> waits for you in /later. Enjoy it when the time comes.
told-stars = You gave <i>{ $title }</i> { $stars }★.
told-no-stars = You have given <i>{ $title }</i> no stars yet: tap them under the film.
talk-abuse = I am sorry that I got it wrong. Tell me in other words how you feel or what you want to see, or tap:
talk-misheard = I am sorry, I got that wrong.
talk-say-again = Say in other words what you would like, or:
talk-back = Back to the one before, with what it was chosen for.
nothing-before = There is no film before this one.
talk-never-mind = No worries. Whenever you like, tell me how you feel.
talk-goodbye = Enjoy the film. Until next time.
afresh = Afresh, then.
turned-round = The other way round, then.
say-again = Say <i>again</i> to start afresh.
no-card-yet = Tell me how you feel, or what you are after, and ask me then.
no-mood = I cannot read a mood in that. Say it another way, or tap one:
not-caught = I did not catch that. <i>{ $title }</i> stays. Say it another way (<i>shorter</i>, <i>funnier</i>, <i>no war</i>), ask me of the film, or:
button-next-film = Next film
button-afresh = Afresh
unread-language = I can't read that language yet. I read English, Chinese, French, German, Hindi, Italian, Portuguese, Romanian, Russian, Spanish and Ukrainian: say it in one of these, or tap how you feel:
nothing-left = That is all I have for this, for now: I do not show a film twice in three weeks. Another mood?

wish-joy = light
wish-sadness = sad
wish-fear = scary
wish-anger = angry
wish-disgust = gruesome
wish-surprise = full of turns
wish-love = romantic
wish-calm = calm
wish-inspiration = uplifting
wish-excitement = exciting
wish-nostalgia = nostalgic
wish-wonder = full of wonder

refused-joy = not too light
refused-sadness = not sad
refused-fear = not scary
refused-anger = not angry
refused-disgust = not gruesome
refused-surprise = without tricks
refused-love = without romance
refused-calm = not slow
refused-inspiration = without a lesson
refused-excitement = not hectic
refused-nostalgia = without nostalgia
refused-wonder = down to earth

spared-violence = nothing violent
spared-gore = nothing gory
spared-frights = no jump scares
spared-sex = no sex scenes
spared-darkness = nothing too dark
spared-harmed-animals = no animals coming to harm

limit-regard = the reputation
limit-runtime = the length
limit-years = the years
limit-language = the language
limit-country = the country
limit-genre = the kind of film
limit-subject = the subject
limit-people = the names

## The card

card-title = <b>{ $title }</b> ({ $year })
runtime = { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes }
        }
    }
directed = by { $names }

why-feelings = { $feelings }: { $purpose }.
why-gives = { $feelings }.
why-for = For { $names }: { $feelings }.
why-for-all = { $count ->
        [2] For both of you
       *[other] For all of you
    }: { $feelings }.
why-less-for = A little less for { $names } this time.
why-liked = Like <i>{ $title }</i>, which you gave { $stars ->
        [5] five stars
       *[other] four stars
    }.
why-like = In the spirit of <i>{ $title }</i>.
why-curveball = A curveball, for a change.
why-met = { $limits }, as you asked.
why-close = Among the closest I have to what you are after.
why-chosen = You asked for this one.

for-anybody = good on many an evening
for-match = it meets you where you are
for-lift = it lifts
for-calm = it slows the pulse
for-thrill = it keeps you awake
for-cry = it lets the tears come
for-surprise = it goes where you do not expect

gives-joy = cheerful
gives-sadness = sad in a tender way
gives-fear = chilling
gives-anger = full of righteous anger
gives-disgust = gruesome
gives-surprise = full of turns
gives-love = romantic
gives-warmth = warm-hearted
gives-calm = gentle
gives-inspiration = hopeful
gives-excitement = gripping
gives-nostalgia = steeped in memory
gives-wonder = full of wonder

why-title = <b>Why { $title }?</b>
why-counted = What counted, the most first: { $parts }.
why-steer = To steer me, say <i>older</i>, <i>shorter</i> or <i>no musicals</i>, tap <b>Not for me</b>, or give it stars. <i>Again</i> starts afresh.
part-fit = how well it gives what you are after
part-likes = how like it is to films you rated
part-taste = what people with a taste like yours make of it
part-likeness = how like the film you named it is
part-prior = how good it is held to be
part-novelty = how unlike it is to what I showed you of late
part-freshness = how new it is

both = { $one } and { $two }
either = { $one } or { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = Seen
button-seen-on = Seen ✓
button-disliked = Not for me
button-disliked-on = Not for me ✓
button-later = Later
button-later-on = Later ✓
button-back = ‹ Back
button-place = { $place }/{ $count }
button-next = Next ›
button-more = More ›
button-find = 🎬 Find our film
button-out = Count me out
button-group = Add me to a group
button-open = Rate or keep it
button-not-watched = Didn't
button-dont-ask = Don't ask

toast-rated = { $stars ->
        [5] Noted: more like this when you feel like this.
        [4] Noted: more like this.
        [3] Noted: all right, no more.
       *[other] Noted: less like this.
    }
toast-taken-back = Taken back.
toast-seen = Noted: you know it. Tap again to take it back.
toast-disliked = Noted: not this one again. Tap again to take it back.
toast-later = Kept in /later.
toast-later-off = No longer kept.
toast-place = Film { $place } of { $count }
toast-gone = That card is from another time. Tell me how you feel now.
toast-not-yours = That card is somebody else's.
toast-for-you = Noted, for you alone.
toast-in = You are in. Tap another mood to change it.
toast-out = You are out.
toast-full = { $count } are in already, and I find a film for no more than that.
toast-not-in = Tap how you feel first: then it is a film for you, too.
toast-found = Your film stands below; turn its pages for others.

## Asked of the film that shows

told-length = It runs { $runtime }.
told-no-length = I don't know how long it runs.
told-cast = With { $names }.
told-no-cast = I don't know who is in it.
told-director = Directed by { $names }.
told-no-director = I don't know who directed it.
told-crew = Who did that I have not noted.
told-true = Yes, it draws on what really happened.
told-no-story = I don't have its story yet.
told-ending = I never give away an ending.
told-year = It is from { $year }.
told-country = Made in { $names }.
told-no-country = I don't know where it was made.
told-setting = Where it is set I have not noted.
told-language = It is in { $names }.
told-no-language = I don't know what they speak in it.
told-subtitles = Subtitles and dubbing depend on where you watch it.
told-kind = What it is: { $names }.
told-no-kind = I don't know what kind of film it is.
told-regard = { $marks ->
        [5] It is held to be one of the great ones.
        [4] It is well thought of.
       [3] Opinions of it are divided.
       *[other] It is not much thought of.
    }
told-no-regard = I don't know what people make of it.
told-rated = People rate it { $ratings }.
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = Its age rating: { $certificate }.
told-no-certificate = I don't know its age rating.
told-for-children = It is made with children in mind.
told-for-grown-ups = I would keep it for grown-ups.
told-look-first = It is not made for children in particular: have a look at it first.
told-mind = Mind that it is { $feelings }.
told-where = Where it plays changes with the country and the week, so I do not know. Look for it on justwatch.com, or ask your library.
told-trailer = Its trailer: { $url }
told-no-trailer = I have no trailer of it.
told-offered = As far as I know it is on { $names } ({ $country }). For elsewhere, see justwatch.com.
told-strongly = Yes, very much so: it is { $feeling }.
told-plainly = Yes, it is { $feeling }.
told-somewhat = Somewhat { $feeling }, no more.
told-hardly = No, hardly { $feeling }.
told-no-feelings = I don't know yet how it feels.
told-above-all = Above all it is { $feelings }.
told-plays = Yes, { $name } plays in it.
told-made = Yes, { $name } directed it.
told-has = Yes, as far as I have noted: { $name }.
told-has-not = Not that I know of.
told-noted = What I noted of it: { $names }.
told-yes = Yes.
told-no = No.
told-probably = Probably, going by its kind and age rating: { $name }.
told-perhaps = I would not rule it out, by its age rating: { $name }.
told-spared = No, as far as I know.
content-violence = violence
content-gore = blood and gore
content-frights = jump scares
content-sex = sex scenes
content-darkness = darkness
content-harmed-animals = animals coming to harm
told-animals = In it, as far as I have noted: { $names }.
told-no-animal = I have not noted an animal in it.
told-fate = How it ends for them I don't know.
told-title = It is called { $title }.
told-awards = Which prizes it won I have not noted.
told-unknown = That I do not know of it. What I do know: { $facts }.
akin-name-one = With either of its leads. Name one, and I look for films with that one alone.
akin-none = I have no other film of { $names }.

## Coming back

watched-question = Did you watch <i>{ $title }</i>?
watched-liked = Glad to hear it. How many stars for <i>{ $title }</i>?
watched-partly = Not to the end, then. If you like, give <i>{ $title }</i> its stars all the same:
watched-stars = How many stars for <i>{ $title }</i>, then?
watched-rated = <i>{ $title }</i>: { $stars }★. Noted.
watched-not = Not <i>{ $title }</i>, then. Another time, perhaps.
watched-never = Good: I don't ask any more. /privacy changes it.
asking-yes = Ask me whether I watched a film
asking-no = Don't ask whether I watched a film
asking-on = Good: another evening, I may ask whether you watched a film. /privacy changes it.
month-title = <b>Your last thirty days</b>
month-loved = Films you loved: { $films }.
month-empty = I know no mood of yours from the last thirty days yet. How do you feel?

## Together

together-who = <b>Who is in?</b> Tap how you feel, and I find a film that suits all of you.
together-member = { $name }: { $mood }
together-alone = Together works in a group: add me to one and write /together there. Each taps a mood, and I find a film that suits all of you. Two of you right here? A picture with both your faces does it, too.

## In other chats

inline-distress = You are not alone: talk to me here
inline-nothing = No film for that yet: tell me more here

## Lists

history-title = <b>Films you have rated</b>
history-empty = You have not rated a film yet. How do you feel?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>Kept for later</b>
later-empty = Nothing is kept for later yet: tap <b>Later</b> under a film. How do you feel?
later-button = { $title } ({ $year })
list-page = Page { $page } of { $pages }. Tap a film to see it.

## Helping others

sharing-question = Stars on { $count } films: I know your taste by now, thank you. May they also help me find films for people with a taste like yours? Nobody sees them, they only go into sums, and /privacy changes it at any time.
sharing-yes = Let my stars help others
sharing-no = Keep my stars to my own taste
sharing-on = Thank you: your stars help others, too. /privacy changes it.
sharing-off = Good: your stars teach me your own taste, and nothing else.

## Selfies

consent-face = I look at your face once, in memory, to read the mood in it, and forget the picture. I keep only numbers, such as "70 % happy". May I?
consent-yes = Read it
consent-no = I'd rather type
consent-given = Thank you: I look at it once, in memory, and forget it.
consent-no-thanks = No pictures, then.
consent-refused = Type how you feel, or tap:
photo-lost = I no longer have that picture. Send it once more?
picture-no-face = I can't find a face here: light from the front helps. Or tap how you feel:
picture-unreadable = I can't open that as a picture. A photo (JPEG or PNG) works. Or tap how you feel:
picture-empty = That picture arrived empty. Send it once more? Or tap how you feel:
picture-broken = That picture is damaged: I can't open all of it. Send it once more? Or tap how you feel:
picture-heic = I can't open this HEIC picture. Send it as a photo instead of as a file, and your phone makes it a JPEG. Or tap how you feel:
picture-too-many-pixels = That picture has more pixels than I can hold: up to 25 million work, 50 million as JPEG. Sent as a photo instead of as a file, it is made smaller. Or tap how you feel:
picture-too-big = That picture is too big for me: up to 20 MB works. Or tap how you feel:
clip-no-face = I can't find a face in this clip: light from the front helps, and so does holding still. Or tap how you feel:
clip-unreadable = I can't watch that clip. A short video (MP4) or a photo works. Or tap how you feel:
clip-too-big = That clip is too big for me: up to 20 MB works, or a round video message. Or tap how you feel:
faces-busy = Many selfies at once just now. Try again in a minute, or tap how you feel:
selfies-many = That is a lot of selfies in a short time. Take a breath, or tap how you feel:
faces-failed = I could not read the picture just now. Try once more, or tap how you feel:

## What else people send

sent-voice = I can't listen yet. Type how you feel, or tap:
sent-sticker = Nice one. I can't read stickers yet. How do you feel?
sent-document = I can't read files, only photos, clips and words. How do you feel?
sent-edited = I look only at what is new. Send that again as it is now, and I look at it. Or tap how you feel:
sent-in-channel = I find films for one person at a time, so I stay quiet here. Write to me alone: @{ $name }
sent-anonymously = I can't tell who you are while you write as a group or channel. Write as yourself, and I find you a film.
sent-other = I can't read that, only photos, clips and words. How do you feel?
unknown-command = I don't know that one. /help shows what I do. Or tap how you feel:

## Distress

distress =
    That sounds very heavy, and I am glad you said it. You don't have to carry it alone, and no film is the answer to it.

    Please talk to somebody now:
    • in danger: your local emergency number – 112 (Europe), 911 (USA, Canada), 999 (UK)
    • USA and Canada: call or text 988
    • UK and Ireland: Samaritans, 116 123
    • Australia: Lifeline, 13 11 14
    • India: Tele-MANAS, 14416
    • anywhere: findahelpline.com lists free lines by country

    If somebody you trust is near, tell them what you told me. I'm a film bot, and still here if you want company later.

## Privacy

privacy =
    <b>What I keep, and why</b>
    • Your Telegram user id: to know that it is you.
    • Stars, Seen, Not for me, Later: to learn your taste.
    • Moods as numbers ("70 % happy") with the time: to learn what suits you in which mood.
    • What I read and what you said it was, as numbers, when I misread you: to read you better.
    • Which films I showed you, which one you took, when, and what for (a mood, a loss, a length, an actor's name; of several faces each one's mood): so as not to repeat myself.
    • Your name and the mood you tap in a group, for twelve hours: to find a film for all who are in.
    • What you allowed or refused.

    <b>What I never keep</b>
    • Your pictures: a selfie is read once, in memory, after you agreed, and is gone.
    • Your words: read, and gone.

    It lies in this bot's own database until you erase it. Nobody else gets it, and others' suggestions do not learn from it unless you agree.

    /export sends you all of it. /forget erases it at once.
privacy-watson = On this installation, words in English and French are read by IBM Watson first: they are sent there for that, and not kept by us.
forget-question = Shall I erase all I keep about you: stars, lists, moods, everything? This cannot be undone.
forget-yes = Erase it all
forget-no = Keep it
forgotten = Done: it is all gone. If you write again, we meet for the first time.
kept = Good, nothing is erased.
export-caption = All I keep about you.
export-in-words = No file can be sent here, so this is all I keep about you, in words:
export-no-file = No file can be sent here, and what I keep about you is too much for messages.
only-alone = That is for your eyes alone: ask me in a chat of our own.

## Trouble

trouble = Something broke on my side; it is noted as { $reference }. Please try again, or tap how you feel:

## Genres

genre-action = action
genre-adventure = adventure
genre-animation = animation
genre-biography = biography
genre-comedy = comedy
genre-crime = crime
genre-documentary = documentary
genre-drama = drama
genre-family = family
genre-fantasy = fantasy
genre-history = history
genre-horror = horror
genre-music = music
genre-musical = musical
genre-mystery = mystery
genre-noir = noir
genre-romance = romance
genre-science-fiction = science fiction
genre-sport = sport
genre-thriller = thriller
genre-war = war
genre-western = western
