# Reelmood in Simplified Chinese. What stands in <b> and <i> is Telegram's HTML; values are escaped for it.

## The first minute

start = 告诉我你现在的心情，或者发张自拍，我帮你找一部合适的电影。
    你打的分会让我慢慢了解你的口味。
start-again = 今晚心情怎么样？打字、点按钮，或者发张自拍都行。
start-group = 大家好！写几个字 @{ $name }，我帮你找自己的电影；也可以一起找一部：
help =
    <b>怎么用</b>
    写下你的心情：<i>今天很累，心情不好</i>。想看什么样的片子，目前我只看得懂英文：<i>something light under two hours</i>。
    或者发一张自拍或一段视频消息，配不配文字都行：我读出心情，然后忘掉画面。
    也可以点下面的心情。

    看到卡片以后，想换条件就用英文写 <i>older</i>、<i>no musicals</i> 或 <i>in French</i>。用中文可以说<i>换一部</i>、<i>为什么是这部？</i>，或者说<i>重新开始</i>，从头来过。也可以问这部片子：<i>多长？</i>、<i>恐怖吗？</i>，或者说<i>类似的电影</i>。
    每部电影下面：打分的星星、<b>看过</b>、<b>不喜欢</b>、<b>以后看</b>，还有今晚想要的感觉。再点一次就撤销。

    /together – 在群里，给大家找一部电影
    /history – 你打过分的电影
    /later – 留着以后看的电影
    /mood – 画出你这个月的心情
    /privacy – 我保存什么，为什么
    /export – 我保存的你的全部数据，一个文件
    /forget – 全部删除

command-start = 说说你的心情
command-together = 在群里，给大家找一部电影
command-history = 你打过分的电影
command-later = 留着以后看的电影
command-mood = 画出你这个月的心情
command-help = 怎么用
command-privacy = 我保存什么，为什么
command-export = 我保存的你的全部数据，一个文件
command-forget = 删除我保存的你的全部数据
about-short = 告诉我你现在的心情，我帮你找一部合适的电影。
about = 告诉我你现在的心情，或者发张自拍。我会读出心情，找来合适的电影：贴合它、让你开心一点，或者让你静下来。你打的分会让我慢慢了解你的口味。自拍只在内存里读一次，读完就忘。

## Moods and aims

mood-good = 😊 不错
mood-low = 😔 低落
mood-angry = 😠 生气
mood-anxious = 😰 焦虑
mood-bored = 🥱 无聊
mood-surprise = 🎲 给我惊喜

emotion-angry = 😠 生气
emotion-disgust = 🤢 厌恶
emotion-fear = 😰 焦虑
emotion-happy = 😊 开心
emotion-sad = 😔 低落
emotion-surprise = 😮 惊讶
emotion-neutral = 😌 平静，一般

feels-angry = 生气
feels-disgust = 厌恶
feels-fear = 焦虑
feels-happy = 开心
feels-sad = 低落
feels-surprise = 惊讶
feels-neutral = 平静
feels-bored = 无聊

aim-match = 贴合心情
aim-lift = 让我开心
aim-calm = 让我平静
aim-thrill = 来点刺激
aim-cry = 让我哭一场
aim-surprise = 给我惊喜
aim-chosen = { $aim } ✓

## What was read

words-one = 听起来：<b>{ $first }</b>。
words-two = 听起来：<b>{ $first }</b>，还有一点<b>{ $second }</b>。
words-mixed = 听起来：<b>{ $first }</b>和<b>{ $second }</b>都有。
words-spent = 听起来，一个人扛的太多了。要是觉得撑不住，有人愿意听：中国大陆 <b>12356</b>，其他地方见 findahelpline.com。
loss-life = 我很难过。没有哪部电影能弥补这些，但也许有一部可以陪陪你。
loss-pet = 我很难过。失去心爱的动物，就是失去一位家人。
loss-love = 很遗憾。这会痛，痛也没关系。
loss-work = 很遗憾。带着这样的消息回家，真不容易。
loss-home = 离家远，夜晚就显得长。我懂。
loss-again = 我懂。这需要时间。
loss-gentle = 这里有一部温柔的电影。想要别的，就点 <b>{ $lift }</b> 或 <b>{ $cry }</b>。
loss-heard = 谢谢你告诉我。想看别的电影时，说说你的感受，或点一下：
loss-left-alone = 好的。我在。
words-edited = 你改了文字，我重新读了一遍。
took-for = 我猜你说的是《<i>{ $title }</i>》。
face-one = 主要是<b>{ $first }</b>。
face-two = 主要是<b>{ $first }</b>，还有一点<b>{ $second }</b>。
face-mixed = 介于<b>{ $first }</b>和<b>{ $second }</b>之间。
face-unsure = 这张不太好认。可能是<b>{ $first }</b>，也可能是<b>{ $second }</b>？点一下合适的，或者让光从正面照过来再试一次。
face-several = 这里不止一张脸：我看的是最大最清楚的那张。
face-pair = 左边：<b>{ $left }</b>，右边：<b>{ $right }</b>。我为你们两个重新找了一遍。
face-row = 从左到右：<b>{ $moods }</b>。我为你们所有人重新找了一遍。
face-left = 左边的你
face-right = 右边的你
face-nth = 第 { $place } 张脸
both-one = 表情和文字合在一起：主要是<b>{ $first }</b>。
both-two = 表情和文字合在一起：主要是<b>{ $first }</b>，还有一点<b>{ $second }</b>。
both-mixed = 表情和文字合在一起：介于<b>{ $first }</b>和<b>{ $second }</b>之间。
by-words-alone = 图里认不出脸，我就按你写的来。
reading-corrected = 记下了：<b>{ $first }</b>。我重新找了一遍。
reading-learned = 下次我会往这边靠一点。
not-quite = 不太对
read-together = { $count ->
        [2] 两个人一起读
       *[other] 大家一起读
    }
not-quite-which = 那你是什么心情？
looking-for = 想找的电影：{ $wishes }。
looking-relaxed = 要是连{ $limits }也算上就一部都没有了，所以我放宽了这一点。
looking-nearest = 没有正好这么长的，这是片长最接近的。
looking-spared = 我按对每部片的了解来选，拿不准的就不推荐。
looking-unknown = 这些我还不认识：{ $names }。
unknown-next = 换个名字，或者点一下你的心情：
untold-colours = 哪些电影是彩色的，我并不是每部都知道，所以按年代来找。
untold-alone = 这个我没法用来挑电影：{ $things }。我看的是心情、类型、题材、人物、时长和年代：说一个，或者点一下你的心情：
untold-beside = 这个我没法用来挑电影：{ $things }。我按其余的来找。
unknown-women = 我还不知道哪些导演是女性。说出一位的名字，我就去找她的电影。
like-title = 像《{ $title }》
with-person = { $name } 出演
about-subject = 关于“{ $subject }”
without-genre = 不要{ $genre }
subject = { $slug ->
        [christmas] 圣诞节
        [dog] 狗
        [cat] 猫
        [horse] 马
        [animals] 动物
        [zombies] 僵尸
        [vampires] 吸血鬼
        [ghosts] 鬼魂
        [witches] 女巫
        [aliens] 外星人
        [robot] 机器人
        [dinosaurs] 恐龙
        [sharks] 鲨鱼
        [dragons] 龙
        [pirates] 海盗
        [spy] 间谍
        [gangsters] 黑帮
        [heist] 劫案
        [prison] 监狱
        [school] 学校
        [football] 足球
        [boxing] 拳击
        [music] 音乐
        [space] 太空
        [sea] 大海
        [time-travel] 时间旅行
        [superhero] 超级英雄
        [friendship] 友情
        [family] 家庭
        [first-love] 初恋
        [revenge] 复仇
        [wedding] 婚礼
        [cooking] 烹饪
        [serial-killer] 连环杀手
        [loneliness] 孤独
        [nature] 自然
        [black-and-white] 黑白片
       *[other] { $name }
    }
genre-wish = { $genre }
years-from = { $year } 年及以后
years-to = { $year } 年及以前
years-one = { $year } 年
years-between = { $first } 到 { $last } 年
minutes-most = 不到 { $runtime }
minutes-least = 超过 { $runtime }
in-language = { $language }片
from-country = 来自{ $country }
regard-acclaimed = 备受好评
regard-hidden = 冷门佳作
talk-thanks = 不客气。还想看别的，就告诉我你的心情。
talk-praise = 谢谢。点一下电影下面的星星，我就知道你喜欢什么了。
talk-dislike = 那就换一部。点电影下面的<b>不喜欢</b>，它就不会再出现。
talk-seen = 记下了，看过。换一部：
taken = 好好看《<i>{ $title }</i>》吧。想换就说<i>换一部</i>。
taken-kept = 《<i>{ $title }</i>》在 /later 里等你。到时候好好看。
told-stars = 你给《<i>{ $title }</i>》打了 { $stars }★。
told-no-stars = 你还没给《<i>{ $title }</i>》打星：点一下电影下面的星星。
talk-abuse = 抱歉，我没弄对。换个说法告诉我你的心情或想看什么，或者点一下：
talk-misheard = 抱歉，我理解错了。
talk-say-again = 请换个说法告诉我你想看什么，或者：
talk-back = 回到上一部，以及当时的要求。
nothing-before = 这部之前没有别的电影了。
talk-never-mind = 没关系。什么时候想看，就告诉我你的心情。
talk-goodbye = 好好看电影。下次见。
afresh = 好，重新来。
turned-round = 那就反过来。
say-again = 说<i>重新开始</i>就能从头来过。
no-card-yet = 先告诉我你的心情，或者想看什么，再来问我。
no-mood = 我没读出心情来。换个说法，或者点一个：
not-caught = 这句我没听懂。《<i>{ $title }</i>》还在。换个说法（<i>短一点</i>、<i>搞笑一点</i>、<i>不要战争片</i>），问问这部电影，或者：
button-next-film = 下一部
button-afresh = 重新开始
unread-language = 这种语言我还读不懂。我读得懂中文、德文、俄文、法文、罗马尼亚文、葡萄牙文、乌克兰文、西班牙文、意大利文、印地文和英文：换一种说说，或者点一下你的心情：
nothing-left = 这方面暂时就这些了：同一部电影三周内我不会推荐两次。换个心情？

wish-joy = 轻松的
wish-sadness = 悲伤的
wish-fear = 吓人的
wish-anger = 愤怒的
wish-disgust = 血腥重口的
wish-surprise = 反转多的
wish-love = 浪漫的
wish-calm = 平静的
wish-inspiration = 励志的
wish-excitement = 刺激的
wish-nostalgia = 怀旧的
wish-wonder = 奇妙的

refused-joy = 别太轻松
refused-sadness = 不要悲伤的
refused-fear = 不要吓人的
refused-anger = 不要愤怒的
refused-disgust = 不要血腥的
refused-surprise = 不要故弄玄虚
refused-love = 不要爱情戏
refused-calm = 节奏别太慢
refused-inspiration = 不要说教
refused-excitement = 节奏别太赶
refused-nostalgia = 不要怀旧
refused-wonder = 接地气的

spared-violence = 不要暴力
spared-gore = 不要血腥
spared-frights = 不要突然的惊吓
spared-sex = 不要床戏
spared-darkness = 别太黑暗
spared-harmed-animals = 不要有动物受伤害

limit-regard = 口碑
limit-runtime = 片长
limit-years = 年代
limit-language = 语言
limit-country = 国家
limit-genre = 类型
limit-subject = 题材
limit-people = 人名

## The card

card-title = <b>{ $title }</b> ({ $year })
runtime = { $hours ->
        [0] { $minutes } 分钟
       *[other] { $minutes ->
            [0] { $hours } 小时
           *[other] { $hours } 小时 { $minutes } 分钟
        }
    }
directed = { $names } 执导

why-feelings = { $feelings }：{ $purpose }。
why-gives = { $feelings }。
why-for = 给 { $names }：{ $feelings }。
why-for-all = { $count ->
        [2] 给你们两个
       *[other] 给大家
    }：{ $feelings }。
why-less-for = 这次 { $names } 可能没那么合适。
why-liked = 和 <i>{ $title }</i> 相似，那部你给了{ $stars ->
        [5] 五星
       *[other] 四星
    }。
why-like = 和 <i>{ $title }</i> 气质相近。
why-curveball = 换换口味，来点意想不到的。
why-met = { $limits }，正是你要的。
why-close = 这是我这里最接近你要求的几部之一。
why-chosen = 这部是你自己点的。

for-anybody = 什么样的晚上都合适
for-match = 贴合你此刻的心情
for-lift = 让人心情变好
for-calm = 让人慢慢静下来
for-thrill = 让人目不转睛
for-cry = 可以放心哭一场
for-surprise = 走向你意想不到的地方

gives-joy = 欢乐
gives-sadness = 温柔伤感
gives-fear = 令人发毛
gives-anger = 满腔义愤
gives-disgust = 血腥重口
gives-surprise = 反转不断
gives-love = 浪漫
gives-warmth = 暖心
gives-calm = 温和
gives-inspiration = 充满希望
gives-excitement = 扣人心弦
gives-nostalgia = 满是回忆
gives-wonder = 奇妙

why-title = <b>为什么是 { $title }？</b>
why-counted = 起作用的因素，最重要的在前：{ $parts }。
why-steer = 想让我调整方向，可以用英文写 <i>older</i>、<i>shorter</i> 或 <i>no musicals</i>，点<b>不喜欢</b>，或者打分。说<i>重新开始</i>就从头来过。
part-fit = 和你想看的有多贴合
part-likes = 和你打过分的电影有多像
part-taste = 口味和你相近的人怎么评价它
part-likeness = 和你提到的那部有多像
part-prior = 它的口碑有多好
part-novelty = 和最近给你看过的有多不同
part-freshness = 它有多新

both = { $one }、{ $two }
either = { $one }或{ $two }

button-star = ★{ $stars }
button-star-given = ⭐{ $stars } ✓
button-seen = 看过
button-seen-on = 看过 ✓
button-disliked = 不喜欢
button-disliked-on = 不喜欢 ✓
button-later = 以后看
button-later-on = 以后看 ✓
button-back = ‹ 上一部
button-place = { $place }/{ $count }
button-next = 下一部 ›
button-more = 更多 ›
button-find = 🎬 给我们找电影
button-out = 不算我
button-group = 把我加进群
button-open = 打分或收藏
button-not-watched = 没看
button-dont-ask = 别再问

toast-rated = { $stars ->
        [5] 记下了：这种心情时多来点这样的。
        [4] 记下了：多来点这样的。
        [3] 记下了：还行，一般般。
       *[other] 记下了：少来点这样的。
    }
toast-taken-back = 已撤销。
toast-seen = 记下了：这部你看过。再点一次可撤销。
toast-disliked = 记下了：这部不再出现。再点一次可撤销。
toast-later = 已放进 /later。
toast-later-off = 已从列表移除。
toast-place = 第 { $place } 部，共 { $count } 部
toast-gone = 这张卡片是之前的了。告诉我你现在的心情吧。
toast-not-yours = 这张卡片是别人的。
toast-for-you = 记下了，只算你自己的。
toast-in = 算上你了。想改就点别的心情。
toast-out = 不算你了。
toast-full = 已经有 { $count } 个人了，再多我就找不到一部大家都合适的了。
toast-not-in = 先点一下你的心情：这样电影也有你的一份。
toast-found = 你们的电影就在下面；翻一翻还有别的。

## Asked of the film that shows

told-length = 片长 { $runtime }。
told-no-length = 片长我不知道。
told-cast = 主演：{ $names }。
told-no-cast = 谁演的我不知道。
told-director = 导演：{ $names }。
told-no-director = 谁导演的我不知道。
told-crew = 这个是谁做的，我没有记下。
told-true = 是的，它取材于真实事件。
told-no-story = 讲的是什么，还没有人告诉我。
told-ending = 结局我从不说。
told-year = 它是 { $year } 年的。
told-country = 制片国家：{ $names }。
told-no-country = 在哪里拍的我不知道。
told-setting = 故事发生在哪里，我没有记下。
told-language = 语言：{ $names }。
told-no-language = 说的是什么语言我不知道。
told-subtitles = 有没有字幕或配音，要看你在哪里看。
told-kind = 类型：{ $names }。
told-no-kind = 是什么类型我不知道。
told-regard = { $marks ->
        [5] 公认的杰作之一。
        [4] 口碑不错。
       *[other] 评价不一。
    }
told-no-regard = 大家怎么看它，我不知道。
told-rated = 观众评分：{ $ratings }。
told-rating = { $rating }/{ $best } ({ $source })
told-certificate = 年龄分级：{ $certificate }。
told-no-certificate = 年龄分级我不知道。
told-for-children = 它也是拍给孩子看的。
told-for-grown-ups = 我建议留给大人看。
told-look-first = 它不是专为孩子拍的：先自己看一眼吧。
told-mind = 请留意，它是{ $feelings }。
told-where = 在哪里能看，因国家和时间而变，所以我不知道。可以在 justwatch.com 上找，或者问问图书馆。
told-trailer = 预告片：{ $url }
told-no-trailer = 我没有它的预告片。
told-offered = 据我所知可以在这里看：{ $names }（{ $country }）。其他地方请查 justwatch.com。
told-strongly = 是的，而且很明显：它是{ $feeling }。
told-plainly = 是的，它是{ $feeling }。
told-somewhat = 有一点，但算不上很{ $feeling }。
told-hardly = 不，几乎算不上{ $feeling }。
told-no-feelings = 看它是什么感受，我还不知道。
told-above-all = 它最主要的是：{ $feelings }。
told-plays = 有，{ $name } 参演。
told-made = 是的，导演是 { $name }。
told-has = 有，我记着：{ $name }。
told-has-not = 据我所知没有。
told-noted = 我记下的：{ $names }。
told-yes = 是的。
told-no = 不是。
told-probably = 从类型和分级看，大概有：{ $name }。
told-perhaps = 从分级看，不排除有：{ $name }。
told-spared = 据我所知没有。
content-violence = 暴力
content-gore = 血腥
content-frights = 突然的惊吓
content-sex = 床戏
content-darkness = 黑暗的内容
content-harmed-animals = 动物受伤害
told-animals = 据我的记录，片中有：{ $names }。
told-no-animal = 我没记录片中有动物。
told-fate = 它们最后怎样，我不知道。
told-title = 片名是《{ $title }》。
told-awards = 它得过什么奖，我没有记录。
told-unknown = 这个我不知道。我知道的是：{ $facts }。
akin-name-one = 找两位主演之一的；说出名字，我就只找那个人的。
akin-none = 我这里没有 { $names } 的其他电影。

## Coming back

watched-question = 《<i>{ $title }</i>》看了吗？
watched-liked = 太好了。给《<i>{ $title }</i>》打几颗星？
watched-partly = 看来没看完。愿意的话，也可以给《<i>{ $title }</i>》打几颗星：
watched-stars = 那给《<i>{ $title }</i>》几颗星？
watched-rated = 《<i>{ $title }</i>》：{ $stars }★。记下了。
watched-not = 那就没看《<i>{ $title }</i>》。也许改天。
watched-never = 好的：以后不问了。可以用 /privacy 更改。
asking-yes = 可以问我看没看电影
asking-no = 别问我看没看电影
asking-on = 好的：改天晚上我也许会问你看没看电影。可以用 /privacy 更改。
month-title = <b>你最近的三十天</b>
month-loved = 你喜欢的电影：{ $films }。
month-empty = 最近三十天，我还不知道你的心情。现在感觉怎么样？

## Together

together-who = <b>谁一起看？</b>点一下现在的心情，我来找一部大家都合适的电影。
together-member = { $name }: { $mood }
together-alone = 一起看要在群里：把我加进群，在那里发 /together。每个人点一下心情，我来找一部大家都合适的电影。现在就是两个人？发一张有你们两张脸的照片也行。

## In other chats

inline-distress = 你不是一个人：来这里跟我说说
inline-nothing = 还没有合适的电影：来这里多说一点

## Lists

history-title = <b>你打过分的电影</b>
history-empty = 你还没给电影打过分。现在心情怎么样？
history-button = { $stars }★ { $title } ({ $year })
later-title = <b>留着以后看</b>
later-empty = 还没有留着以后看的电影：在电影下面点<b>以后看</b>就行。现在心情怎么样？
later-button = { $title } ({ $year })
list-page = 第 { $page } 页，共 { $pages } 页。点电影就能打开。

## Helping others

sharing-question = 你已经给 { $count } 部电影打了分：我现在了解你的口味了，谢谢。这些分数也可以帮我给口味相近的人找电影吗？没有人会看到它们，它们只会计入总数，随时可以用 /privacy 更改。
sharing-yes = 让我的打分帮到别人
sharing-no = 只用于我自己的口味
sharing-on = 谢谢：你的打分也会帮到别人。可以用 /privacy 更改。
sharing-off = 好的：你的打分只让我了解你的口味，不作他用。

## Selfies

consent-face = 我只在内存里看一次你的脸，读出心情，然后忘掉照片。我只保存数字，比如“开心 70 %”。可以吗？
consent-yes = 可以
consent-no = 我还是打字吧
consent-given = 谢谢：我只在内存里看一次，看完就忘。
consent-no-thanks = 好，那就不看照片。
consent-refused = 写下你的心情，或者点一个：
photo-lost = 那张照片我已经没有了。能再发一次吗？
picture-no-face = 这里找不到脸：光从正面照过来会好很多。或者点一下你的心情：
picture-unreadable = 这个没法当图片打开。照片（JPEG 或 PNG）可以。或者点一下你的心情：
picture-empty = 收到的图片是空的。能再发一次吗？或者点一下你的心情：
picture-broken = 这张图片损坏了，没法完整打开。能再发一次吗？或者点一下你的心情：
picture-heic = 这张 HEIC 图片我打不开。不要用文件，用照片的方式发，手机会自动转成 JPEG。或者点一下你的心情：
picture-too-many-pixels = 这张图片的像素太多，我装不下：最多 2500 万，JPEG 最多 5000 万。不用文件、用照片的方式发，它会变小。或者点一下你的心情：
picture-too-big = 这张图片对我来说太大了：最多 20 MB。或者点一下你的心情：
clip-no-face = 这段视频里找不到脸：光从正面照过来，再拿稳一点，会好很多。或者点一下你的心情：
clip-unreadable = 这段视频我看不了。短视频（MP4）或照片可以。或者点一下你的心情：
clip-too-big = 这段视频对我来说太大了：最多 20 MB，或者发圆形视频消息。或者点一下你的心情：
faces-busy = 现在同时来的自拍太多。过一分钟再试，或者点一下你的心情：
selfies-many = 短时间里自拍有点多了。歇口气，或者点一下你的心情：
faces-failed = 刚才没能读出照片。再试一次，或者点一下你的心情：

## What else people send

sent-voice = 我还不会听语音。写下你的心情，或者点一个：
sent-sticker = 不错的贴纸。我还看不懂贴纸。现在心情怎么样？
sent-document = 我看不了文件，只看照片、视频和文字。现在心情怎么样？
sent-edited = 我只看新消息。把现在这样的内容再发一次，我就看。或者点一下你的心情：
sent-in-channel = 我一次只为一个人找电影，所以在这里不说话。单独写给我吧：@{ $name }
sent-anonymously = 你用群组或频道的身份发消息，我就不知道你是谁。用自己的身份写，我帮你找电影。
sent-other = 这个我看不懂，只看照片、视频和文字。现在心情怎么样？
unknown-command = 这个命令我不认识。/help 里有我会做的事。或者点一下你的心情：

## Distress

distress =
    听起来真的很沉重，谢谢你说出来。你不用一个人扛着，电影也不是它的答案。

    请现在就找个人说说话：
    • 有危险时：当地的紧急电话 – 110、120（中国大陆），110、119（台湾），999（香港、马来西亚），995（新加坡），112（欧洲），911（美国、加拿大）
    • 中国大陆：全国统一心理援助热线，12356
    • 台湾：安心专线，1925
    • 香港：撒玛利亚会，2896 0000（普通话、粤语、英语）
    • 新加坡：新加坡援人协会（SOS），1767
    • 在任何地方：findahelpline.com 按国家和地区列出了免费热线

    如果身边有你信任的人，把告诉我的话也告诉他们。我是个电影机器人，之后想有人陪，我还在这里。

## Privacy

privacy =
    <b>我保存什么，为什么</b>
    • 你的 Telegram 用户 ID：用来知道是你。
    • 打分、“看过”、“不喜欢”、“以后看”：用来了解你的口味。
    • 心情的数字（“开心 70 %”）和时间：用来了解什么心情下适合你看什么。
    • 我读错时，我读成了什么、你说是什么，都是数字：用来更好地读懂你。
    • 我给你看过哪些电影、你选了哪一部、什么时候、为了什么（某种心情、失去了什么、片长、演员的名字；有几张脸时，各自的心情）：免得重复。
    • 你在群里的名字和点的心情，保留十二小时：用来给一起看的人找电影。
    • 你同意了什么、拒绝了什么。

    <b>我从不保存什么</b>
    • 你的照片：自拍在你同意之后，只在内存里读一次，读完就没了。
    • 你的文字：读完就没了。

    数据存放在这个机器人自己的数据库里，直到你删除为止。别人拿不到，没有你的同意，给别人的推荐也不会用到它。

    /export 把全部数据发给你。/forget 立刻全部删除。
privacy-watson = 在这里，英文和法文会先由 IBM Watson 来读：为此会发送给它，我们自己不保存。
forget-question = 要删除我保存的你的全部数据吗：打分、列表、心情，所有一切？删除后无法恢复。
forget-yes = 全部删除
forget-no = 保留
forgotten = 好了：全都没了。你再写来，我们就算初次见面。
kept = 好，什么都没删。
export-caption = 我保存的你的全部数据。
export-in-words = 这里发不了文件，所以用文字列出我保存的你的全部数据：
export-no-file = 这里发不了文件，而我保存的你的数据用消息又装不下。
only-alone = 这个只给你自己看：单独问我吧。

## Trouble

trouble = 我这边出了点问题，已记录为 { $reference }。请再试一次，或者点一下你的心情：

## Genres

genre-action = 动作片
genre-adventure = 冒险片
genre-animation = 动画片
genre-biography = 传记片
genre-comedy = 喜剧片
genre-crime = 犯罪片
genre-documentary = 纪录片
genre-drama = 剧情片
genre-family = 家庭片
genre-fantasy = 奇幻片
genre-history = 历史片
genre-horror = 恐怖片
genre-music = 音乐片
genre-musical = 歌舞片
genre-mystery = 悬疑片
genre-noir = 黑色电影
genre-romance = 爱情片
genre-science-fiction = 科幻片
genre-sport = 体育片
genre-thriller = 惊悚片
genre-war = 战争片
genre-western = 西部片
