# Reelmood in Hindi. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = बताइए मन कैसा है, या एक सेल्फ़ी भेजिए, और आपके मूड की फ़िल्म हाज़िर।
    आप जो रेट करेंगे, उसी से मुझे आपकी पसंद समझ आएगी।
start-again = आज मूड कैसा है? लिखिए, बटन दबाइए या सेल्फ़ी भेजिए।
start-group = सबको नमस्ते! अपनी फ़िल्म के लिए @{ $name } को दो शब्द लिखिए, या सब मिलकर एक ढूँढिए:
help =
    <b>यह कैसे काम करता है</b>
    जो महसूस हो रहा है, लिखिए: <i>आज का दिन बहुत भारी था</i>। कैसी फ़िल्म चाहिए, यह मैं अभी सिर्फ़ अंग्रेज़ी में समझता हूँ: <i>something light under two hours</i>।
    या सेल्फ़ी या वीडियो मैसेज भेजिए, शब्दों के साथ या बिना: मैं उसमें मूड पढ़कर तस्वीर भूल जाता हूँ।
    या नीचे कोई मूड दबाइए।

    कार्ड के बाद फ़िल्म की शर्त बदलनी हो तो अंग्रेज़ी में लिखिए: <i>older</i>, <i>no musicals</i> या <i>in French</i>। हिंदी में लिखिए <i>एक और फ़िल्म</i>, <i>यही क्यों?</i> या नई शुरुआत के लिए <i>नए सिरे से</i>। फ़िल्म के बारे में भी पूछिए: <i>यह कितनी लंबी है?</i>, <i>क्या यह डरावनी है?</i>, या लिखिए <i>इस जैसी और फ़िल्में</i>।
    हर फ़िल्म के नीचे: रेटिंग के स्टार, <b>देखी है</b>, <b>पसंद नहीं</b>, <b>बाद में</b>, और शाम का इरादा। वही बटन दोबारा दबाने से बात वापस हो जाती है।

    /together – ग्रुप में सबके लिए एक फ़िल्म
    /history – आपकी रेट की हुई फ़िल्में
    /later – बाद के लिए रखी फ़िल्में
    /mood – आपके महीने के मूड, तस्वीर में
    /privacy – मैं क्या रखता हूँ, और क्यों
    /export – आपके बारे में जो कुछ रखा है, एक फ़ाइल में
    /forget – सब मिटा दीजिए

command-start = बताइए मन कैसा है
command-together = ग्रुप में सबके लिए एक फ़िल्म
command-history = आपकी रेट की हुई फ़िल्में
command-later = बाद के लिए रखी फ़िल्में
command-mood = आपके महीने के मूड, तस्वीर में
command-help = यह कैसे काम करता है
command-privacy = मैं क्या रखता हूँ, और क्यों
command-export = आपके बारे में जो कुछ रखा है, एक फ़ाइल में
command-forget = मेरे बारे में जो कुछ रखा है, सब मिटाइए
about-short = बताइए मन कैसा है, और आपके मूड की फ़िल्म हाज़िर।
about = बताइए मन कैसा है, या एक सेल्फ़ी भेजिए। मैं मूड पढ़कर वैसी फ़िल्में ढूँढता हूँ: मूड से मेल खाती, मन खुश करने वाली या सुकून देने वाली। आप जो रेट करेंगे, उससे मुझे आपकी पसंद समझ आएगी। सेल्फ़ी एक बार, मेमोरी में, पढ़ी जाती है और फिर भुला दी जाती है।

## Moods and aims

mood-good = 😊 अच्छा
mood-low = 😔 उदास
mood-angry = 😠 गुस्सा
mood-anxious = 😰 बेचैन
mood-bored = 🥱 बोर
mood-surprise = 🎲 चौंकाओ

emotion-angry = 😠 गुस्सा
emotion-disgust = 🤢 घिन
emotion-fear = 😰 बेचैनी
emotion-happy = 😊 खुशी
emotion-sad = 😔 उदासी
emotion-surprise = 😮 हैरानी
emotion-neutral = 😌 शांत, ठीक-ठाक

feels-angry = गुस्सा
feels-disgust = घिन
feels-fear = बेचैनी
feels-happy = खुशी
feels-sad = उदासी
feels-surprise = हैरानी
feels-neutral = सुकून
feels-bored = ऊब

aim-match = मेरे मूड जैसी
aim-lift = मूड बनाओ
aim-calm = सुकून दो
aim-thrill = रोमांच दो
aim-cry = रो लेने दो
aim-surprise = चौंकाओ
aim-chosen = { $aim } ✓

## What was read

words-one = आपके शब्दों में <b>{ $first }</b> है।
words-two = आपके शब्दों में <b>{ $first }</b> है, और कुछ-कुछ <b>{ $second }</b> भी।
words-mixed = आपके शब्दों में <b>{ $first }</b> और <b>{ $second }</b>, दोनों साथ हैं।
words-spent = यह किसी एक के लिए बहुत ज़्यादा लग रहा है। अगर बोझ भारी हो जाए तो कोई सुनने वाला है: भारत में टेली-मानस <b>14416</b>, मुफ़्त, दिन-रात; कहीं भी: findahelpline.com।
loss-life = मुझे बहुत अफ़सोस है। कोई फ़िल्म इसे ठीक नहीं कर सकती; शायद एक साथ दे सके।
loss-pet = मुझे बहुत अफ़सोस है। अपना जानवर खोना परिवार के किसी को खोना है।
loss-love = मुझे अफ़सोस है। दर्द होता है, और होना स्वाभाविक है।
loss-work = मुझे अफ़सोस है। ऐसी ख़बर लेकर घर लौटना मुश्किल होता है।
loss-home = घर से दूर शाम लंबी हो जाती है। समझ सकता हूँ।
loss-again = समझ सकता हूँ। इसमें वक़्त लगता है।
loss-gentle = यह रही कुछ सुकून भरी फ़िल्म। चाहें तो <b>{ $lift }</b> या <b>{ $cry }</b> दबाएँ।
loss-heard = बताने के लिए शुक्रिया। जब दूसरी फ़िल्म चाहें, बताएँ कैसा लग रहा है, या दबाएँ:
loss-left-alone = ज़रूर। मैं यहीं हूँ।
words-edited = आपने शब्द बदले, तो मैंने उन्हें फिर से पढ़ा।
took-for = शायद आपका मतलब <i>{ $title }</i> है।
face-one = ज़्यादातर <b>{ $first }</b>।
face-two = ज़्यादातर <b>{ $first }</b>, कुछ-कुछ <b>{ $second }</b>।
face-mixed = <b>{ $first }</b> और <b>{ $second }</b> के बीच कहीं।
face-unsure = इसमें कहना मुश्किल है। शायद <b>{ $first }</b>, शायद <b>{ $second }</b>? जो ठीक लगे वह दबाइए, या सामने से रोशनी में फिर कोशिश कीजिए।
face-several = यहाँ एक से ज़्यादा चेहरे हैं: मैंने सबसे बड़ा साफ़ चेहरा देखा।
face-pair = बाईं ओर <b>{ $left }</b>, दाईं ओर <b>{ $right }</b>। मैंने आप दोनों के लिए फिर से ढूँढा।
face-row = बाईं ओर से: <b>{ $moods }</b>। मैंने आप सबके लिए फिर से ढूँढा।
face-left = बाईं ओर वाले
face-right = दाईं ओर वाले
face-nth = चेहरे { $place }
both-one = चेहरा और शब्द मिलाकर: ज़्यादातर <b>{ $first }</b>।
both-two = चेहरा और शब्द मिलाकर: ज़्यादातर <b>{ $first }</b>, कुछ-कुछ <b>{ $second }</b>।
both-mixed = चेहरा और शब्द मिलाकर: <b>{ $first }</b> और <b>{ $second }</b> के बीच कहीं।
by-words-alone = वहाँ चेहरा पढ़ने में नहीं आया, इसलिए शब्दों से चलता हूँ।
reading-corrected = समझ गया: <b>{ $first }</b>। मैंने फिर से ढूँढा।
reading-learned = अगली बार इसका ध्यान रखूँगा।
not-quite = ठीक ऐसा नहीं
read-together = { $count ->
        [2] हम दोनों को पढ़ो
       *[other] हम सबको पढ़ो
    }
not-quite-which = फिर कैसा लग रहा है?
looking-for = ढूँढ रहा हूँ ऐसी फ़िल्म: { $wishes }।
looking-relaxed = { $limits } भी मानें तो कुछ नहीं बचता, इसलिए वह शर्त छोड़ दी।
looking-nearest = ठीक इतनी लंबाई की कोई फ़िल्म नहीं है; यह उसके सबसे क़रीब है।
looking-spared = हर फ़िल्म के बारे में जो जानता हूँ उसी से चुनता हूँ, और शक वाली छोड़ देता हूँ।
looking-unknown = इन्हें मैं अभी नहीं जानता: { $names }।
unknown-next = कोई और नाम बताइए, या अपना मूड दबाइए:
untold-colours = कौन-सी फ़िल्म रंगीन है, यह हर एक का मुझे पता नहीं, इसलिए साल देखकर चुनता हूँ।
untold-alone = इससे मैं फ़िल्में नहीं पहचान सकता: { $things }। मैं मूड, तरह, विषय, लोग, लंबाई और साल देखता हूँ: इनमें से कुछ कहिए, या अपना मूड दबाइए:
untold-beside = इससे मैं फ़िल्में नहीं पहचान सकता: { $things }। बाकी देखकर चुनता हूँ।
unknown-women = मुझे अभी नहीं पता कि कौन-सी फ़िल्में महिलाओं ने निर्देशित की हैं। कोई नाम बताओ, और मैं उनकी फ़िल्में ढूँढता हूँ।
like-title = { $title } जैसी
with-person = { $name } के साथ
about-subject = “{ $subject }” के विषय पर
without-genre = { $genre } नहीं
subject = { $slug ->
        [christmas] क्रिसमस
        [dog] कुत्ते
        [cat] बिल्लियाँ
        [horse] घोड़े
        [animals] जानवर
        [zombies] ज़ॉम्बी
        [vampires] वैंपायर
        [ghosts] भूत
        [witches] चुड़ैलें
        [aliens] एलियन
        [robot] रोबोट
        [dinosaurs] डायनासोर
        [sharks] शार्क
        [dragons] ड्रैगन
        [pirates] समुद्री डाकू
        [spy] जासूस
        [gangsters] गैंगस्टर
        [heist] डकैती
        [prison] जेल
        [school] स्कूल
        [football] फ़ुटबॉल
        [boxing] मुक्केबाज़ी
        [music] संगीत
        [space] अंतरिक्ष
        [sea] समुद्र
        [time-travel] समय यात्रा
        [superhero] सुपरहीरो
        [friendship] दोस्ती
        [family] परिवार
        [first-love] पहला प्यार
        [revenge] बदला
        [wedding] शादी
        [cooking] खाना पकाना
        [serial-killer] सीरियल किलर
        [loneliness] अकेलापन
        [nature] प्रकृति
        [black-and-white] ब्लैक ऐंड व्हाइट
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = { $year } से अब तक की
years-to = { $year } तक की
years-one = { $year } की
years-between = { $first } से { $last } तक की
minutes-most = { $runtime } से कम
minutes-least = { $runtime } से लंबी
in-language = { $language } में
from-country = देश: { $country }
regard-acclaimed = बहुत सराही गई
regard-hidden = कम जानी-पहचानी, पर अच्छी
talk-thanks = कोई बात नहीं। और फ़िल्म चाहिए तो बताइए मन कैसा है।
talk-praise = शुक्रिया। फ़िल्म के नीचे सितारे दबाइए, तो मैं आपकी पसंद समझूँगा।
talk-dislike = तो कोई दूसरी। फ़िल्म के नीचे <b>पसंद नहीं</b> दबाएँ तो वह फिर नहीं आएगी।
talk-seen = देखी हुई मान ली। यह रही दूसरी:
taken = <i>{ $title }</i> का मज़ा लीजिए। दूसरी चाहिए तो <i>और दिखाओ</i> लिखिए।
taken-kept = <i>{ $title }</i> /later में आपका इंतज़ार करेगी। जब समय हो, मज़े से देखिए।
told-stars = आपने <i>{ $title }</i> को { $stars }★ दिए थे।
told-no-stars = <i>{ $title }</i> को अभी सितारे नहीं दिए: फ़िल्म के नीचे दबाइए।
talk-abuse = माफ़ कीजिए, मैं ठीक से समझ नहीं पाया। दूसरे शब्दों में बताइए मन कैसा है या क्या देखना है, या दबाइए:
talk-misheard = माफ़ कीजिए, मैंने गलत समझा।
talk-say-again = जो चाहिए उसे दूसरे शब्दों में बताइए, या:
talk-back = पिछली फ़िल्म पर वापस, उसी चाह के साथ जिसके लिए वह चुनी गई थी।
nothing-before = इससे पहले कोई फ़िल्म नहीं है।
talk-never-mind = कोई बात नहीं। जब मन करे, बताइए मन कैसा है।
talk-goodbye = फ़िल्म का मज़ा लीजिए। फिर मिलेंगे।
afresh = चलिए, नए सिरे से।
turned-round = तो फिर उल्टा।
say-again = नई शुरुआत के लिए <i>नए सिरे से</i> लिखिए।
no-card-yet = पहले बताइए मन कैसा है या कैसी फ़िल्म चाहिए, फिर यह पूछिए।
no-mood = इसमें मूड समझ नहीं आया। दूसरे शब्दों में कहिए, या दबाइए:
not-caught = यह समझ नहीं आया। <i>{ $title }</i> यहीं है। दूसरे शब्दों में कहिए (<i>छोटी</i>, <i>मज़ेदार</i>), फ़िल्म के बारे में पूछिए, या:
button-next-film = अगली फ़िल्म
button-afresh = नए सिरे से
unread-language = यह भाषा मैं अभी नहीं पढ़ पाता। मैं हिन्दी, अंग्रेज़ी, इतालवी, चीनी, जर्मन, पुर्तगाली, फ़्रेंच, यूक्रेनी, रूसी, रोमानियाई और स्पेनिश पढ़ता हूँ: इनमें से किसी में कहिए, या अपना मूड दबाइए:
nothing-left = इसके लिए अभी इतना ही है: कोई फ़िल्म मैं तीन हफ़्ते में दोबारा नहीं दिखाता। कोई और मूड?

wish-joy = हल्की-फुल्की
wish-sadness = उदास
wish-fear = डरावनी
wish-anger = गुस्से से भरी
wish-disgust = घिनौनी और ख़ूनी
wish-surprise = नए-नए मोड़ों वाली
wish-love = रोमांटिक
wish-calm = शांत
wish-inspiration = हौसला देने वाली
wish-excitement = रोमांचक
wish-nostalgia = पुरानी यादों वाली
wish-wonder = जादुई

refused-joy = बहुत हल्की नहीं
refused-sadness = उदास नहीं
refused-fear = डरावनी नहीं
refused-anger = गुस्से वाली नहीं
refused-disgust = घिनौनी नहीं
refused-surprise = बिना उलझनों वाली
refused-love = बिना रोमांस वाली
refused-calm = धीमी नहीं
refused-inspiration = बिना उपदेश वाली
refused-excitement = भागदौड़ वाली नहीं
refused-nostalgia = बिना पुरानी यादों वाली
refused-wonder = ज़मीन से जुड़ी

spared-violence = हिंसा नहीं
spared-gore = ख़ून-ख़राबा नहीं
spared-frights = अचानक डराने वाले दृश्य नहीं
spared-sex = सेक्स के दृश्य नहीं
spared-darkness = बहुत अँधेरी नहीं
spared-harmed-animals = जानवरों को तकलीफ़ नहीं

limit-regard = शोहरत
limit-runtime = लंबाई
limit-years = साल
limit-language = भाषा
limit-country = देश
limit-genre = फ़िल्म की किस्म
limit-subject = विषय
limit-people = नाम

## The card

card-title = <b>{ $title }</b> ({ $year })
runtime = { $hours ->
        [0] { $minutes } मिनट
        [1] { $minutes ->
            [0] { $hours } घंटा
           *[other] { $hours } घंटा { $minutes } मिनट
        }
       *[other] { $minutes ->
            [0] { $hours } घंटे
           *[other] { $hours } घंटे { $minutes } मिनट
        }
    }
directed = निर्देशन { $names }

why-feelings = { $feelings }: { $purpose }।
why-gives = { $feelings }।
why-for = { $names } के लिए: { $feelings }।
why-for-all = { $count ->
        [2] आप दोनों के लिए
       *[other] आप सबके लिए
    }: { $feelings }।
why-less-for = इस बार { $names } के लिए थोड़ी कम।
why-liked = <i>{ $title }</i> जैसी, जिसे आपने { $stars ->
        [5] पाँच स्टार
       *[other] चार स्टार
    } दिए।
why-like = <i>{ $title }</i> के रंग में।
why-curveball = ज़रा हटके, बदलाव के लिए।
why-met = { $limits }: जैसी आपने चाही।
why-close = आपकी चाहत के सबसे करीब की फ़िल्मों में से एक।
why-chosen = यह आपने खुद चुनी।

for-anybody = लगभग हर शाम के लिए अच्छी
for-match = आपके मूड के साथ चलती है
for-lift = मन खुश करती है
for-calm = मन शांत करती है
for-thrill = पलक झपकने नहीं देती
for-cry = आँसू बह लेने देती है
for-surprise = वहाँ ले जाती है जहाँ सोचा न हो

gives-joy = हँसमुख
gives-sadness = मन भिगो देने वाली
gives-fear = सिहरा देने वाली
gives-anger = अन्याय पर गुस्से से भरी
gives-disgust = घिनौनी और ख़ूनी
gives-surprise = नए-नए मोड़ों वाली
gives-love = रोमांटिक
gives-warmth = अपनेपन से भरी
gives-calm = सौम्य
gives-inspiration = उम्मीद देने वाली
gives-excitement = बाँधे रखने वाली
gives-nostalgia = यादों में डूबी
gives-wonder = जादुई

why-title = <b>{ $title } क्यों?</b>
why-counted = किस बात का असर पड़ा, सबसे बड़ी पहले: { $parts }।
why-steer = मुझे राह दिखाने के लिए अंग्रेज़ी में लिखिए <i>older</i>, <i>shorter</i> या <i>no musicals</i>, या <b>पसंद नहीं</b> दबाइए, या स्टार दीजिए। नई शुरुआत के लिए <i>नए सिरे से</i>।
part-fit = आप जो चाहते हैं उससे इसका मेल
part-likes = आपकी रेट की हुई फ़िल्मों से समानता
part-taste = आप जैसी पसंद वालों की राय
part-likeness = आपकी बताई फ़िल्म से समानता
part-prior = यह कितनी अच्छी मानी जाती है
part-novelty = हाल में दिखाई फ़िल्मों से कितनी अलग है
part-freshness = यह कितनी नई है

both = { $one } और { $two }
either = { $one } या { $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = देखी है
button-seen-on = देखी है ✓
button-disliked = पसंद नहीं
button-disliked-on = पसंद नहीं ✓
button-later = बाद में
button-later-on = बाद में ✓
button-back = ‹ पीछे
button-place = { $place }/{ $count }
button-next = आगे ›
button-more = और ›
button-find = 🎬 हमारी फ़िल्म ढूँढो
button-out = मुझे मत गिनो
button-group = मुझे ग्रुप में जोड़ें
button-open = रेट करें या रखें
button-not-watched = नहीं देखी
button-dont-ask = मत पूछो

toast-rated = { $stars ->
        [5] याद रखा: ऐसे मूड में ऐसी और फ़िल्में।
        [4] याद रखा: ऐसी और फ़िल्में।
        [3] याद रखा: ठीक थी, बस।
       *[other] याद रखा: ऐसी कम।
    }
toast-taken-back = वापस लिया।
toast-seen = याद रखा: यह आपकी देखी हुई है। वापस लेने के लिए फिर दबाइए।
toast-disliked = याद रखा: यह फिर नहीं। वापस लेने के लिए फिर दबाइए।
toast-later = /later में रख दी।
toast-later-off = अब सूची में नहीं है।
toast-place = { $count } में से फ़िल्म { $place }
toast-gone = यह कार्ड पुराना है। बताइए अब मन कैसा है।
toast-not-yours = यह कार्ड किसी और का है।
toast-for-you = याद रखा, सिर्फ़ आपके लिए।
toast-in = आप साथ हैं। बदलना हो तो दूसरा मूड दबाइए।
toast-out = आप अब साथ नहीं हैं।
toast-full = { $count } लोग पहले से साथ हैं, इससे ज़्यादा के लिए मैं एक फ़िल्म नहीं ढूँढता।
toast-not-in = पहले अपना मूड दबाइए: तब फ़िल्म आपके लिए भी होगी।
toast-found = आपकी फ़िल्म नीचे है; और देखनी हों तो पन्ने पलटिए।

## Asked of the film that shows

told-length = अवधि: { $runtime }।
told-no-length = यह कितनी लंबी है, मुझे नहीं पता।
told-cast = कलाकार: { $names }।
told-no-cast = इसमें कौन-कौन है, मुझे नहीं पता।
told-director = निर्देशन: { $names }।
told-no-director = इसका निर्देशन किसने किया, मुझे नहीं पता।
told-crew = यह किसने किया, मेरे पास नहीं लिखा।
told-true = हाँ, यह सच्ची घटनाओं पर आधारित है।
told-no-story = इसकी कहानी मुझे अभी किसी ने नहीं बताई।
told-ending = अंत मैं कभी नहीं बताता।
told-year = यह { $year } की है।
told-country = देश: { $names }।
told-no-country = यह कहाँ बनी, मुझे नहीं पता।
told-setting = कहानी कहाँ की है, यह मेरे पास नहीं लिखा।
told-language = भाषा: { $names }।
told-no-language = इसमें कौन-सी भाषा बोली जाती है, मुझे नहीं पता।
told-subtitles = सबटाइटल और डबिंग इस पर है कि आप इसे कहाँ देखते हैं।
told-kind = यह क्या है: { $names }।
told-no-kind = यह किस तरह की फ़िल्म है, मुझे नहीं पता।
told-regard = { $marks ->
        [5] इसे महान फ़िल्मों में गिना जाता है।
        [4] लोग इसे अच्छा मानते हैं।
       *[other] इस पर राय बँटी हुई है।
    }
told-no-regard = लोग इसके बारे में क्या सोचते हैं, मुझे नहीं पता।
told-rated = दर्शकों की रेटिंग: { $ratings }।
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = उम्र का प्रमाणपत्र: { $certificate }।
told-no-certificate = इसका उम्र का प्रमाणपत्र मुझे नहीं पता।
told-for-children = यह बच्चों के लिए भी बनी है।
told-for-grown-ups = मैं इसे बड़ों के लिए ही रखूँगा।
told-look-first = यह ख़ास बच्चों के लिए नहीं बनी: पहले ख़ुद देख लीजिए।
told-mind = ध्यान रहे, यह { $feelings } है।
told-where = यह कहाँ मिलेगी, यह देश और हफ़्ते के साथ बदलता है, इसलिए मुझे नहीं पता। justwatch.com पर खोजिए या अपने पुस्तकालय में पूछिए।
told-trailer = ट्रेलर: { $url }
told-no-trailer = इसका ट्रेलर मेरे पास नहीं है।
told-offered = जहाँ तक मुझे पता है, यह यहाँ मिलेगी: { $names } ({ $country })। बाकी जगहों के लिए justwatch.com देखिए।
told-strongly = हाँ, बहुत: यह { $feeling } है।
told-plainly = हाँ, यह { $feeling } है।
told-somewhat = थोड़ी { $feeling }, ज़्यादा नहीं।
told-hardly = नहीं, { $feeling } तो नहीं के बराबर।
told-no-feelings = इसे देखकर कैसा लगता है, मुझे अभी नहीं पता।
told-above-all = सबसे बढ़कर यह { $feelings } है।
told-plays = हाँ, इसमें { $name } हैं।
told-made = हाँ, निर्देशन { $name } का है।
told-has = हाँ, मेरे पास लिखा है: { $name }।
told-has-not = जहाँ तक मुझे पता है, नहीं।
told-noted = मेरे पास यह लिखा है: { $names }।
told-yes = हाँ।
told-no = नहीं।
told-probably = शायद हाँ, इसकी क़िस्म और उम्र की रेटिंग देखते हुए: { $name }।
told-perhaps = उम्र की रेटिंग देखते हुए हो सकता है: { $name }।
told-spared = जहाँ तक मैं जानता हूँ, नहीं।
content-violence = हिंसा
content-gore = ख़ून-ख़राबा
content-frights = अचानक डराने वाले दृश्य
content-sex = सेक्स के दृश्य
content-darkness = अँधेरा माहौल
content-harmed-animals = जानवरों को तकलीफ़
told-animals = इसमें है, जहाँ तक मैंने नोट किया है: { $names }।
told-no-animal = इसमें मैंने कोई जानवर नोट नहीं किया।
told-fate = उनके साथ अंत में क्या होता है, मैं नहीं जानता।
told-title = इसका नाम { $title } है।
told-awards = इसे कौन-से पुरस्कार मिले, यह मैंने नहीं लिखा है।
told-unknown = यह मुझे नहीं पता। जो पता है: { $facts }।
akin-name-one = इसके दो मुख्य कलाकारों में से किसी के साथ; एक नाम बताइए, और मैं बस उसी की फ़िल्में खोजूँगा।
akin-none = { $names } की कोई और फ़िल्म मेरे पास नहीं है।

## Coming back

watched-question = क्या <i>{ $title }</i> देखी?
watched-liked = सुनकर अच्छा लगा। <i>{ $title }</i> को कितने सितारे?
watched-partly = तो पूरी नहीं देखी। चाहें तो <i>{ $title }</i> को फिर भी सितारे दीजिए:
watched-stars = तो <i>{ $title }</i> के लिए कितने सितारे?
watched-rated = <i>{ $title }</i>: { $stars }★. याद रखा।
watched-not = तो <i>{ $title }</i> नहीं। फिर कभी।
watched-never = ठीक है: अब नहीं पूछूँगा। /privacy से बदल सकते हैं।
asking-yes = पूछो कि फ़िल्म देखी या नहीं
asking-no = मत पूछो कि फ़िल्म देखी या नहीं
asking-on = ठीक है: किसी और शाम शायद पूछूँ कि फ़िल्म देखी या नहीं। /privacy से बदल सकते हैं।
month-title = <b>आपके पिछले तीस दिन</b>
month-loved = जो फ़िल्में बहुत पसंद आईं: { $films }।
month-empty = पिछले तीस दिनों का आपका कोई मूड मुझे अभी पता नहीं। कैसा लग रहा है?

## Together

together-who = <b>कौन-कौन साथ है?</b> अपना मूड दबाइए, और मैं सबके लायक फ़िल्म ढूँढता हूँ।
together-member = { $name }: { $mood }
together-alone = साथ देखने की फ़िल्म ग्रुप में मिलती है: मुझे किसी ग्रुप में जोड़िए और वहाँ /together लिखिए। हर कोई अपना मूड दबाता है, और मैं सबके लायक फ़िल्म ढूँढता हूँ। यहीं दो लोग साथ हैं? दोनों चेहरों वाली एक तस्वीर भी काफ़ी है।

## In other chats

inline-distress = आप अकेले नहीं हैं: यहाँ मुझसे बात कीजिए
inline-nothing = इसके लिए अभी फ़िल्म नहीं: यहाँ और बताइए

## Lists

history-title = <b>आपकी रेट की हुई फ़िल्में</b>
history-empty = आपने अभी कोई फ़िल्म रेट नहीं की। मूड कैसा है?
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>बाद के लिए</b>
later-empty = बाद के लिए अभी कुछ नहीं रखा: किसी फ़िल्म के नीचे <b>बाद में</b> दबाइए। मूड कैसा है?
later-button = { $title } ({ $year })
list-page = पन्ना { $page }, कुल { $pages }। देखने के लिए फ़िल्म दबाइए।

## Helping others

sharing-question = { $count ->
        [one] { $count } फ़िल्म
       *[other] { $count } फ़िल्मों
    } पर आपके स्टार हो गए: अब मैं आपकी पसंद जानता हूँ, शुक्रिया। क्या ये आप जैसी पसंद वालों के लिए भी फ़िल्में ढूँढने में काम आ सकते हैं? इन्हें कोई नहीं देखता, ये सिर्फ़ हिसाब में जुड़ते हैं, और /privacy से यह कभी भी बदल सकते हैं।
sharing-yes = मेरे स्टार औरों के काम आएँ
sharing-no = सिर्फ़ मेरी पसंद के लिए
sharing-on = शुक्रिया: आपके स्टार औरों के भी काम आएँगे। /privacy से बदल सकते हैं।
sharing-off = ठीक है: आपके स्टार से मैं सिर्फ़ आपकी पसंद सीखूँगा, और कुछ नहीं।

## Selfies

consent-face = मूड पढ़ने के लिए मैं चेहरा एक बार, मेमोरी में, देखता हूँ और तस्वीर भूल जाता हूँ। सिर्फ़ अंक रखता हूँ, जैसे "70 % खुशी"। देख लूँ?
consent-yes = देख लो
consent-no = लिखना बेहतर
consent-given = शुक्रिया: एक बार, मेमोरी में, देखकर भूल जाऊँगा।
consent-no-thanks = ठीक है, तस्वीरें नहीं।
consent-refused = लिखिए मन कैसा है, या दबाइए:
photo-lost = वह तस्वीर अब मेरे पास नहीं है। एक बार फिर भेजेंगे?
picture-no-face = यहाँ चेहरा नहीं मिला: सामने से रोशनी हो तो मदद मिलती है। या अपना मूड दबाइए:
picture-unreadable = यह तस्वीर की तरह नहीं खुलती। फ़ोटो (JPEG या PNG) चलेगी। या अपना मूड दबाइए:
picture-empty = वह तस्वीर खाली पहुँची। एक बार फिर भेजेंगे? या अपना मूड दबाइए:
picture-broken = वह तस्वीर खराब है, पूरी नहीं खुलती। एक बार फिर भेजेंगे? या अपना मूड दबाइए:
picture-heic = यह HEIC तस्वीर मुझसे नहीं खुलती। इसे फ़ाइल की जगह फ़ोटो की तरह भेजिए, फ़ोन खुद JPEG बना देगा। या अपना मूड दबाइए:
picture-too-many-pixels = इस तस्वीर में मेरे लिए बहुत ज़्यादा पिक्सेल हैं: 2.5 करोड़ तक चलते हैं, JPEG में 5 करोड़। फ़ाइल की जगह फ़ोटो की तरह भेजने से यह छोटी हो जाएगी। या अपना मूड दबाइए:
picture-too-big = यह तस्वीर मेरे लिए बहुत बड़ी है: 20 MB तक चलती है। या अपना मूड दबाइए:
clip-no-face = इस क्लिप में चेहरा नहीं मिला: सामने से रोशनी और स्थिर रहने से मदद मिलती है। या अपना मूड दबाइए:
clip-unreadable = यह क्लिप मुझसे नहीं चलती। छोटा वीडियो (MP4) या फ़ोटो चलेगी। या अपना मूड दबाइए:
clip-too-big = यह क्लिप मेरे लिए बहुत बड़ी है: 20 MB तक चलती है, या गोल वीडियो मैसेज। या अपना मूड दबाइए:
faces-busy = अभी एक साथ बहुत सेल्फ़ी आ रही हैं। एक मिनट में फिर कोशिश कीजिए, या अपना मूड दबाइए:
selfies-many = थोड़ी देर में काफ़ी सेल्फ़ी हो गईं। ज़रा दम लीजिए, या अपना मूड दबाइए:
faces-failed = अभी तस्वीर पढ़ी नहीं जा सकी। एक बार फिर कोशिश कीजिए, या अपना मूड दबाइए:

## What else people send

sent-voice = मैं अभी सुन नहीं सकता। लिखिए मन कैसा है, या दबाइए:
sent-sticker = बढ़िया है। स्टिकर मैं अभी नहीं पढ़ पाता। मूड कैसा है?
sent-document = फ़ाइलें मैं नहीं पढ़ता, सिर्फ़ फ़ोटो, क्लिप और शब्द। मूड कैसा है?
sent-edited = मैं सिर्फ़ नया संदेश देखता हूँ। इसे जैसा अब है वैसा फिर भेजिए, देख लूँगा। या अपना मूड दबाइए:
sent-in-channel = मैं एक बार में एक ही इंसान के लिए फ़िल्म ढूँढता हूँ, इसलिए यहाँ चुप रहता हूँ। मुझे अकेले में लिखिए: @{ $name }
sent-anonymously = ग्रुप या चैनल के नाम से लिखने पर पता नहीं चलता कि आप कौन हैं। अपने नाम से लिखिए, और फ़िल्म हाज़िर।
sent-other = यह मैं नहीं पढ़ पाता, सिर्फ़ फ़ोटो, क्लिप और शब्द। मूड कैसा है?
unknown-command = यह कमांड मुझे नहीं पता। मैं क्या करता हूँ, /help बताएगा। या अपना मूड दबाइए:

## Distress

distress =
    यह बहुत भारी लग रहा है, और अच्छा हुआ कि आपने कह दिया। इसे अकेले उठाना ज़रूरी नहीं, और कोई फ़िल्म इसका जवाब नहीं है।

    कृपया अभी किसी से बात कीजिए:
    • ख़तरा हो तो: अपने यहाँ का आपातकालीन नंबर – 112 (भारत, यूरोप), 911 (अमेरिका, कनाडा), 999 (ब्रिटेन)
    • भारत: टेली-मानस (Tele-MANAS), 14416, मुफ़्त, दिन-रात
    • भारत, बच्चों के लिए: चाइल्डलाइन, 1098
    • कहीं भी: findahelpline.com पर हर देश की मुफ़्त हेल्पलाइन हैं

    अगर कोई अपना पास है जिस पर भरोसा हो, तो जो मुझसे कहा वह उससे भी कहिए। मैं फ़िल्मों का बॉट हूँ, और बाद में साथ चाहिए तो यहीं हूँ।

## Privacy

privacy =
    <b>मैं क्या रखता हूँ, और क्यों</b>
    • आपकी Telegram यूज़र आईडी: यह जानने के लिए कि यह आप हैं।
    • स्टार, "देखी है", "पसंद नहीं", "बाद में": आपकी पसंद सीखने के लिए।
    • मूड अंकों में ("70 % खुशी") और समय: यह सीखने के लिए कि किस मूड में आपको क्या भाता है।
    • अगर मूड गलत पढ़ा, तो मैंने क्या पढ़ा और आपने क्या बताया, अंकों में: आपको बेहतर पढ़ने के लिए।
    • कौन-सी फ़िल्में दिखाईं, आपने कौन-सी चुनी, कब, और किसलिए (मूड, कोई दुख, लंबाई, किसी अभिनेता का नाम; कई चेहरे हों तो हर एक का मूड): ताकि बात न दोहराऊँ।
    • ग्रुप में आपका नाम और दबाया हुआ मूड, बारह घंटे तक: साथ बैठे सबके लिए फ़िल्म ढूँढने के लिए।
    • आपने किस बात की इजाज़त दी और किसकी नहीं।

    <b>मैं क्या कभी नहीं रखता</b>
    • आपकी तस्वीरें: सेल्फ़ी आपकी हाँ के बाद एक बार, मेमोरी में, पढ़ी जाती है और फिर नहीं रहती।
    • आपके शब्द: पढ़े, और गए।

    सब कुछ इस बॉट के अपने डेटाबेस में रहता है, जब तक आप मिटा न दें। यह किसी और को नहीं मिलता, और आपकी हाँ के बिना औरों के सुझाव इससे नहीं सीखते।

    /export से सब आपको मिल जाएगा। /forget से सब तुरंत मिट जाएगा।
privacy-watson = यहाँ अंग्रेज़ी और फ़्रेंच के शब्द पहले IBM Watson पढ़ता है: इसी के लिए वहाँ भेजे जाते हैं, और हमारे पास नहीं रखे जाते।
forget-question = आपके बारे में जो कुछ रखा है, सब मिटा दूँ: स्टार, सूचियाँ, मूड, सब कुछ? यह वापस नहीं हो सकेगा।
forget-yes = सब मिटाओ
forget-no = रहने दो
forgotten = हो गया: सब मिट गया। फिर लिखेंगे तो पहली बार की तरह मिलेंगे।
kept = ठीक है, कुछ नहीं मिटाया।
export-caption = आपके बारे में मेरे पास जो कुछ है।
export-in-words = यहाँ फ़ाइल नहीं भेजी जा सकती, इसलिए आपके बारे में जो कुछ रखा है, शब्दों में:
export-no-file = यहाँ फ़ाइल नहीं भेजी जा सकती, और आपके बारे में रखी बातें संदेशों के लिए बहुत ज़्यादा हैं।
only-alone = यह सिर्फ़ आपके लिए है: मुझसे अकेले में पूछिए।

## Trouble

trouble = मेरी तरफ़ कुछ टूट गया; यह { $reference } के नाम से दर्ज है। फिर कोशिश कीजिए, या अपना मूड दबाइए:

## Genres

genre-action = ऐक्शन
genre-adventure = एडवेंचर
genre-animation = ऐनिमेशन
genre-biography = जीवनी
genre-comedy = कॉमेडी
genre-crime = क्राइम
genre-documentary = डॉक्यूमेंट्री
genre-drama = ड्रामा
genre-family = पारिवारिक
genre-fantasy = फ़ैंटेसी
genre-history = ऐतिहासिक
genre-horror = हॉरर
genre-music = संगीत
genre-musical = म्यूज़िकल
genre-mystery = मिस्ट्री
genre-noir = नोआर
genre-romance = रोमांस
genre-science-fiction = साइंस फ़िक्शन
genre-sport = खेल
genre-thriller = थ्रिलर
genre-war = युद्ध
genre-western = वेस्टर्न
