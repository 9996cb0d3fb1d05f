// What is no question about facts: advice, forecasts, orders, claims, greetings.
import type { Vocabulary } from "./vocabulary.ts";

export const declines: Vocabulary = {
  "decline:advice": {
    en: "cut losses|cut my losses|cut our losses|cut the losses|cut your losses|sit it out|sit this out|sit tight|ride it out|bail|bail out|throw in the towel|gut feeling|gut feel|your gut|hunch|hang on to my|keep holding|no disclaimer|no disclaimers|bagholders|can i buy|can i sell|can we buy|can one buy|could i buy|may i buy|guarantee|guaranteed|should i|should we|should one|shall i|should investors|should you|should people|should anyone|good buy|a good investment|good investment|worth buying|worth it|worth investing|buy or sell|sell or buy|buy sell or hold|buy hold or sell|hold or sell|buy or hold|sell or hold|is it a buy|is this a buy|a buy right now|a buy now|still a buy|buy the dip|buy now|sell now|buying now|sell my|sell mine|buy more|time to buy|time to sell|good time to|right time to|what should i|would you buy|would you sell|do you recommend|would you recommend|can you recommend|recommend me|recommend buying|recommend i|your recommendation|your advice|your opinion|your view|your take|advise|advice|financial advice|what would you do|what do you think|do you think|do you like|do you believe|in your opinion|which is the better buy|better buy|better investment|better stock|best stock|best stock to buy|worth the money|invest in|how much should|put my money|put money|all in|yolo|go long|go short|long or short|short it|portfolio|my savings|my pension|my position|position size|take profit|take profits|stop loss|average down|dip buying|undervalued or overvalued|overvalued or undervalued|is it overvalued|overvalued|is it cheap|bargain|a steal|cheap right now|cheap at|attractive at|attractive right now|is xiaomi cheap|is it too late|too late to|too expensive|fomo|load up|hodl|entry point|good entry|buying opportunity|urgent action|must i|do i have to sell|convince me|is it safe|safe investment|is it smart|smart to|wise to|pick for me|stock tip|stock tips|hot tip|avg down|double down|dca|averaging down|bagholding|bagholder|bag holder|bag holding|bag holders|holding bags|holding the bag|my bags|my cost basis|cost basis of mine|diamond hands|paper hands|ape in|aping in|add to my|trim my|size up|worth a punt|good punt|what is the play|whats the play|best play|how to play|how would you play|rate my trade|rate my plan|my plan|my trade|panic sell|panic selling|panic buy|catch the knife|falling knife|thoughts on buying|thoughts on selling|thoughts on holding|thinking of buying|thinking of selling|thinking of trimming|thinking of adding|thinking about buying|thinking about selling|thinking about adding|good time|good level to|set a stop|set my stop|is now the time|would you add|would you hold|would you trim|would you wait|is it a hold|still a hold for|makes sense to buy|make sense to buy|makes sense to sell|make sense to sell|make sense to hold|scale in|scaling in|swing trade|swing it|safe to buy|ok to buy|okay to buy|good exit|exit point|price to buy|price to sell|buy zone|buy level|good price to|suggest a|suggest me|sell everything|hold on to my|keep my shares|dump my|exit now|get out|swapping into|switching into|switch into|swap into|rotate into|rotating into|thinking about swapping|thinking of swapping|thinking about switching|thinking of switching|thinking of rotating|what should one do|my move|your move",
    de: "glaubst du|denkst du|wird das noch was|bauchgefühl|aussitzen|verluste begrenzen|verlust begrenzen|glattstellen|abstoßen oder|lohnt|rentiert sich|reif für einstieg|reif für den einstieg|einstieg sinnvoll|guter einstieg|einstiegskurs|jetzt einstieg|kann ich kaufen|kann man kaufen|soll ich|sollte ich|sollen wir|sollte man|soll man|sollten anleger|kaufen oder verkaufen|kaufen oder halten|halten oder verkaufen|lohnt sich|lohnt es sich|jetzt kaufen|jetzt verkaufen|jetzt einsteigen|einstiegszeitpunkt|noch kaufen|empfiehlst du|würdest du|was empfiehlst|was rätst|ratschlag|rat geben|kaufenswert|guter kauf|gute investition|gutes investment|guter zeitpunkt|was soll ich tun|deine meinung|was denkst du|was hältst du|was meinst du|nachkaufen|aussteigen|einsteigen|investieren in|überbewertet|anlageberatung|anlagetipp|kaufempfehlung von dir|zu spät|nachlegen|verbilligen|rein oder raus|raus oder rein|verkaufen oder behalten|behalten oder verkaufen|liegen lassen|drin bleiben|meine aktien|mein depot|mein geld|mein erspartes|günstig oder teuer|umschichten|umsteigen|tauschen in|statt xiaomi kaufen",
    zh: "止蚀|斩仓|坐货|揸住|揸定|沽定|沽唔沽|走唔走|贴士|心水|直觉|荐股|熬下去|扛不扛|死扛|拿到明年|能拿吗|还能拿|拿得住|拿住|继续拿|拿不拿|补仓|补不补|加不加|拿着还是|还是拿着|还是卖|还是持有|走还是留|建仓|减仓吗|止盈吗|要跑吗|跑不跑|套牢|被套|解套|入货|好唔好|抵唔抵|抵不抵|抵买|该买吗|该卖吗|应该买|应该卖|要不要买|要不要卖|能买吗|可以买吗|值得买|值得投资|值得入手|还能买|能不能买|可不可以买|该不该买|该不该卖|该买|该卖|现在买|现在卖|可以入手|要卖吗|要买吗|买入还是卖出|买还是卖|你推荐|推荐买|你建议|建议我|你觉得|你认为|给个建议|抄底|加仓|清仓|满仓|梭哈|止损|止盈|入场|上车|适合买|好的买点|买点|值不值得|投资建议|我应该|我该|怎么操作|能入吗|割肉|高估|可以投资|值得持有|能投吗|还值得|要不要入|买进吗|卖掉|要不要跟|跟不跟|要不要上|我要不要|要不要冲|换仓|换股|调仓",
  },
  "decline:forecast": {
    en: "who right|who is right|whos right|who will be right|which one is right|your own fair value|your own target|your fair value|your own estimate|your own price target|will it rise|will it fall|will it go up|will it go down|will it go|go to the moon|to the moon|moon|mooning|price at end of the year|price by end of the year|end of the year price|end of the year target price|lambo|when moon|when lambo|the bottom in|bottom in|when bounce|bounce soon|will it bounce|going to bounce|bottom is in|found a bottom|found the bottom|has bottomed|is the bottom|is this the bottom|is it the bottom|green tomorrow|red tomorrow|up tomorrow|down tomorrow|next leg|next leg up|price in a year|price in 6 months|price in a month|in 6 months|in six months|in 3 months|in a year|in two years|in 2 years|this time next year|by christmas|by xmas|by summer|by easter|how far can it run|run to|squeeze|going to moon|going to the moon|going to pump|going to dump|going to crash|going to hit|going to reach|going to recover|going to bounce|going to be worth|going to trade|going to tank|going to rip|pump again|keep pumping|keep dumping|stop falling|stop dropping|stop bleeding|price call|your call|price target of yours|your price target|price prediction|prediction|predictions|predict|predicts|forecast the price|price forecast|share price forecast|stock forecast|your target|your pt|your prediction|your forecast|your estimate|whom to believe|who to believe|who should i believe|who to trust|more credible|more reliable|more trustworthy|track record|will the stock|will the share|will the shares|will the price|will xiaomi stock|will shares|next week's price|price tomorrow|tomorrow's price|price next|price in 2026|price in 2027|price in 2030|price by|in 5 years|in five years|in 10 years|in ten years|going to rise|going to fall|going to go up|going to go down|about to rise|about to crash|will crash|crash soon|will recover|recover|rebound|bounce back|will rebound|what will happen|how high will|how high can|how low will|how low can|how far will|will reach|can it reach|will hit|double|triple|10x|100x|next multibagger|probability|odds|chance that|chances of|likelihood|guess|bet|what happens next|where is it headed|where is it heading|headed|future price|keep rising|keep falling|continue to rise|continue to fall|go higher|go lower|bottomed|bottom is in|has it bottomed|when will it recover|tomorrow|closing price tomorrow|does it have a future|will it outperform|outlook for the share price|will make money|make me money|ever get back|get back to",
    de: "dein kursziel|deine prognose|wem glauben|wem soll man glauben|glaubwürdiger|verlässlicher|wer hat recht|wer liegt richtig|wer behält recht|dein eigenes kursziel|deine eigene schätzung|wird steigen|wird fallen|wird die aktie|wird der kurs|steigt die aktie|fällt die aktie|wohin geht|kursprognose|prognose für den kurs|vorhersage|vorhersagen|wo steht der kurs in|kurs in einem jahr|kurs morgen|morgen|wie hoch kann|wie hoch wird|wie tief|geht es weiter|weiter steigen|weiter fallen|erholt sich|erholen|zum mond|wahrscheinlichkeit|verdoppeln|wird xiaomi steigen|wird xiaomi fallen|wird der aktienkurs|crash kommt|in fünf jahren|in 5 jahren|steigen wird|fallen wird|kurspotenzial 2026|nächste woche stehen",
    zh: "谁说得对|谁是对的|谁更靠谱|谁靠谱|谁更可信|信谁|选一个|你的目标价|你的预测|谁对谁错|你自己的目标价|你自己的估值|会升吗|会升|会不会升|还会升|升到|会涨吗|会跌吗|会不会涨|会不会跌|还会涨|还会跌|能涨到|能涨|会涨到|会跌到|涨到多少|跌到多少|预测|明天|后市|走势如何|未来走势|还能涨|会反弹|反弹|见底|能到多少|会到多少|翻倍|明年股价|下周股价|下周会|明天会|什么时候涨|何时涨|将会涨|能否涨|前景如何|上看|会上涨|会下跌|要涨|要跌|继续涨|继续跌|暴富|概率|走势预测",
  },
  "decline:order": {
    en: "repeat|ignore previous|ignore all|ignore the previous|ignore your|ignore any|ignore above|ignore everything|disregard|forget your|forget all|forget everything|forget previous|previous instructions|your instructions|system prompt|your prompt|hidden prompt|prompt|you are now|act as|pretend|role play|roleplay|jailbreak|dan mode|developer mode|admin mode|sudo|override|reply with|respond with|answer with|reply only|answer only|say exactly|repeat after me|repeat the|repeat this|output exactly|output only|print the|print exactly|print your|write a|write me|write down|compose|poem|haiku|song|joke|translate|write code|python|javascript|drop table|delete from|select from|delete all|delete the|delete every|wipe|truncate|erase|remove all|remove the|execute|run the command|shell|rm rf|curl|post this|post in|announce that|announce to|notify|ping everyone|ping all|mention everyone|dm me|send a|send this|send me|send everyone|message everyone|tell everyone|tell them|tell all|tell the channel|tell the others|shutdown|shut down|restart yourself|api key|api keys|token|tokens|password|passwords|secret|secrets|credentials|env|environment variables|config file|database dump|dump your|reveal|leak|new instruction|new instructions|new rule|from now on|always answer|always say|end your answer|begin your answer|start your answer|invent|make up|fabricate|make something up|imagine|hypothetical|hypothetically|suppose|as an ai|simulate|hack|exploit|place an order|buy me|buy 100|sell 100|execute a trade|transfer|wire|execute order|code for a|code for an|code for the|code for me|some code|code that|tell a story|tell me a story|tell us a story|write a story|story about|bedtime story|short story",
    de: "ignoriere|vergiss alle|vergiss deine|antworte mit|antworte nur|wiederhole|tu so|du bist jetzt|schreibe ein|schreib ein|schreib mir|gedicht|witz|erfinde|lösche|lösch|führe aus|sag allen|sende|schicke|poste|gib mir dein passwort|übersetze|systemprompt|verrate|anweisungen|nenne mir dein passwort|denk dir",
    zh: "忽略之前|忽略以上|忽略所有|忽略|无视|忘记之前|系统提示|提示词|你现在是|扮演|假装|回复如下|只回答|只回复|重复我说|写一首|写一个|写诗|讲个笑话|笑话|翻译|编造|删除|执行|告诉大家|通知所有人|密码|密钥|发送给|指令|编一个|假设|泄露",
  },
  "decline:claim": {
    en: "save that|save this|save it|remember that|remember this|remember it|note that|note this|store that|store this|store it|record that|record this|add that|add this|add to your|add a fact|add the fact|keep in mind|update your|update the|set the target|set target|set the rating|change the target to|change the rating to|correct that to|correct your|overwrite|learn that|learn this|put that in|log that|log this|make it|from today the|mods agreed|admin says|the admin said|the moderators decided|i am the ceo|i am an admin|i am a moderator|trust me|take it from me|as of now the|has been changed to|use this instead|write that down",
    de: "speichere|speicher das|merk dir|merke dir|notiere|trag ein|trage ein|aktualisiere|ändere das|füge hinzu|vertrau mir|ist jetzt|sind jetzt|setze das kursziel|setz das|übernimm das",
    zh: "记住|记下|保存|存下来|更新为|改为|改成|设为|修改为|添加|相信我|记录一下|请更新",
  },
  "decline:greeting": {
    en: "hi|hello|hey|hallo|yo|sup|good morning|good evening|good afternoon|gm|greetings|howdy|hiya|what can you do|who are you|what are you|help|help me|how do you work|how does this work|how do i use you|what can i ask|are you a bot|are you there|are you human|are you real|test|testing|ping|are you ai|are you an ai|are you chatgpt|capabilities|instructions please|how to use",
    de: "hallo|hi|servus|moin|guten morgen|guten tag|guten abend|grüß gott|grüezi|was kannst du|wer bist du|hilfe|hilf mir|wie funktioniert das|bist du ein bot",
    zh: "你好|您好|嗨|哈喽|早上好|早安|晚上好|你能做什么|你会什么|你是谁|帮助|怎么用|在吗|你是机器人吗|早",
  },
  "decline:thanks": {
    en: "thanks|thank you|thx|ty|cheers|cool thanks|great thanks|bye|goodbye|good bot|bad bot|nice|awesome|lol|lmao|ok|okay|k|wow|got it|see you|cool|great|perfect|haha",
    de: "danke|dankeschön|vielen dank|merci|tschüss|super|toll",
    zh: "谢谢|多谢|感谢|再见|好的|辛苦了|谢了|拜拜",
  },
};

/** "Will it reach HK$60 next year?": a price that is asked for ahead. On folded text. */
export const FORECASTS: readonly RegExp[] = [
  // Who will have been right.
  /^(?:so |and |who |wer )?(?:is|are|was|were|would|will|has|ist|hat|liegt) (?!that|this|it |the |my |i |he |she |das |es )(?:[a-z]+ ){1,2}(?:be |really |actually )?(?:right|wrong|mistaken|recht|richtig|falsch|daneben)(?! now)(?![a-z])/,
  /(?<![a-z])(?:stock|shares?|price|kurs|aktie|it|market) (?:is |be |are )?(?:going to|gonna|likely to|about to|set to|expected to) /,
  /(?<![a-z])(?:is|are|ist) .*(?:stock|shares?|price|aktie|kurs|market) (?:going to|gonna|likely to|about to|set to)(?![a-z])/,
  /^(?:can|could|will|might) .*(?:upgrade|downgrade|cut|raise|buyback|dividend) (?:soon|next|again|coming|ahead)(?![a-z])/,
  /(?:^|[^a-z])die \d+ (?:kommen|kommt|sehen) .*wieder|(?:kommt|kommen) (?:die )?\d+ .*wieder/,
  /^(?:so |and |ok )*(?:where will|where does .* go from here)/,
  // "Will it be back at 60", "can it see 50 again".
  /(?:(?:^|[^a-z])(?:will|gonna|going to|wird)|^(?:so |and |when |ok )*(?:can|could|might|kann))(?![a-z]).*(?:at|to|over|above|below|under|past|near|auf|bei|uber|unter|wieder) (?:hk ?\$ ?|\$)?\d+(?:[.,]\d+)?(?! ?(?:%|million|billion|m|bn|k)(?![a-z]))/,
  // "Is 40 the floor?", "is 43.36 realistic?"
  /(?:^|[^a-z])(?:is|ist) (?:hk ?\$ ?|\$)?\d+(?:[.,]\d+)? (?:hkd )?(?:a |an |the |der |ein |eine )?(?:floor|bottom|ceiling|top|support|resistance|realistic|doable|possible|achievable|reachable|in reach|likely|boden|realistisch|drin|moglich|erreichbar)(?![a-z])/,
  // "Xiaomi to 70?"
  /^\S+(?: stock| aktie)? (?:to|auf) (?:hk ?\$ ?|\$)?\d+(?:[.,]\d+)?(?: soon| by .*| bis .*)?\W*$/,
  /(?:升|涨|起|上)(?:定系|还是|定|或者|或|抑或)(?:会)?(?:跌|落|降|下)|(?:跌|落|降)(?:定系|还是|定|或者|或)(?:会)?(?:升|涨)/,
  /(?:仲|还)?有[冇无没]得(?:升|涨)|仲(?:会|可以|有)?(?:升|涨|跌)|(?:升|涨|跌)(?:唔|不)(?:升|涨|跌)|(?:能|会|可)?(?:回到|返到|重返|回升到|重上|上到|见)\d/,
  /(?:^|[^a-z])(?:will|could|can|might|wird|kann|konnte) (?:the )?(?:\w+ ){0,4}(?:reach|hit|exceed|cross|top|break|get to|touch|return to|see|go|rise|fall|climb|drop|soar|crash|erreichen|steigen|fallen|klettern)(?![a-z]).*(?:\$|€|hkd|usd|yuan|\d{2,}|again|further|more|higher|lower|next|soon|tomorrow|wieder|weiter)/,
  /(?:will|wird|会|能).*(?:涨|跌|升)/,
  /^(?:will|when will|wird|wann wird) .*(?<![a-z])(?:cut|raise|upgrade|downgrade|lower|initiate|senken|anheben|herabstufen)(?![a-z])/,
  /(?:how much|what|where|wo|was) (?:will|wird) .*(?:worth|price|stock|share|kurs|aktie|wert|stehen)(?![a-z])/,
];

/** Whether a goal will be met, which nobody can know. On folded text. */
export const OUTCOMES =
  /^(?:so |and |do you think )*(?:will|would|can|could|might|wird|werden|schafft|schaffen) .*(?:beat|miss|meet|reach|make|exceed|hit|achieve|top|manage|erreichen|schaffen|verfehlen|ubertreffen|schafft)(?![a-z]).*(?:goal|target|guidance|plan|aim|ziel|jahresziel|\d{3})|(?<!才)(?:能|会|可以)(?:否|不能)?.{0,6}(?:达到|完成|达成|实现|超过).{0,12}(?:目标|指引).{0,2}(?:吗|么|嘛|\?|$)/;

/** A time to come, as it stands beside a price. On folded text. */
export const AHEAD =
  /(?<![a-z])(?:(?:in|within|over) (?:the next )?(?:a|an|one|two|three|five|ten|few|\d+) (?:days?|weeks?|months?|quarters?|years?)(?! ago)|(?:next|coming) (?:day|week|month|quarter|year|few|session)s?|by (?:the )?(?:new year|new years|year end|yearend|end of|next|christmas|summer|spring|easter|january|february|monday|friday)|year end|yearend|from now|eoy|eom|(?:end|ende) (?:of )?\d{4}|in (?:einem|einer|zwei|drei|funf|zehn|\d+) (?:tagen?|wochen?|monat(?:en)?|quartal(?:en)?|jahr(?:en)?)|bis (?:ende|jahresende|neujahr|weihnachten)|nachste[nsmr]? (?:tag|woche|monat|quartal|jahr)|tomorrow|morgen)(?![a-z])|听日|明日|听朝|明天|后日|后天|下个?(?:月|周|星期|礼拜|季)|年底|年尾|明年|后年|过年|\d+ ?(?:个月|年|周|日|天)(?:之?后|内)|[一两三五十半]年(?:之?后|内)/;

/** What a share would have to do is arithmetic, and no forecast. On folded text. */
export const NEEDED =
  /(?:need|needs|needed|have|has|had) to (?:rise|gain|climb|fall|drop|grow|go up|go down|move|double|recover)|(?:musste|muss) .*(?:steigen|fallen|zulegen)|(?:要|需要?)(?:再)?(?:涨|升|跌)(?:多少|几多|几成|百分之)/;

/** Advice that no fixed phrase covers: whether a share can be bought, or is cheap. On folded text. */
export const ADVICE: readonly RegExp[] = [
  /^(?:so |and |ok |also |und )*(?:should|shouldn|ought|sollten?|soll)(?![a-z])(?! (?:i|we) (?:know|note|mind|read))/,
  /(?<![a-z])(?:do|would|will) you (?:own|hold|have (?:any )?(?:shares|stock|a position)|buy|sell)(?![a-z])|(?<![a-z])(?:listen to|side with|go with|follow),? ?(?:gs|goldman|jef|jefferies|citi|which|whom?)|(?:who|whom|which one) (?:do|should|would|to) (?:i |we |you )?(?:listen|follow|trust|believe|side|back)(?![a-z])/,
  /你(?:会|敢|想|有没有|有没|有)(?:买|卖|入|持有)|(?:入|买)(?:定|定系|还是|或者)(?:等|唔|不|观望)/,
  // Whoever tells how his own shares stand wants to know what to do with them.
  /(?<![a-z])(?<!(?:are|were|was|is|sind) )(?:i|we|ich bin|wir sind|bin) (?:am |are |still |now |already |deep |stuck )*(?:down|up|underwater|in the red|in the green|bagged|stuck|im minus|im plus|unter wasser)(?![a-z])/,
  /(?<![a-z])(?:would|wurde|wurden) (?:you|u|any|anyone|anybody|a|an|some|du|ihr|man) .{0,25}(?:buy|sell|hold|own|touch|keep|put|invest|pick|choose|go for|take|kaufen|verkaufen|halten|nehmen)(?![a-z])/,
  /(?<![a-z])(?:a|an|the|ein|eine) (?:good|great|solid|decent|better|best|smart|safe|bad|gute|gutes|guter|sichere|bessere|besserer) (?:[a-z]+[ -]){0,3}(?:investment|buy|pick|bet|hold|entry|choice|opportunity|idea to|anlage|wahl|kauf|aktie zum)(?![a-z])/,
  /(?<![a-z])(?:are|r|bist|seid) (?:you|u|du|ihr) (?:still |now |personally )*(?:bullish|bearish|long|short|buying|selling|holding|in|invested|investiert)(?![a-z])/,
  /(?:揸|拿|守|坐|留)(?:定系|定|还是|或者)(?:沽|卖|走|抛)|(?:沽|卖|走|抛)(?:定系|定|还是|或者)(?:揸|拿|守|坐|留|等)|(?:值|抵|应|该|好)(?:唔|不)(?:值得|抵|应|该|好)|唔?该(?:唔该)?(?:买|卖|沽|入|走)/,
  // A plan with its alternative: "sell before the launch or hold".
  /(?<![a-z])(?:buy|sell|hold|keep|trim|add|exit|dump|wait|cut|stay|short|accumulate|sit|ride|bail|hang|average)(?![a-z]).* or (?:just |rather |better |do i |keep |wait and )?(?:buy|sell|hold|keep|trim|add|exit|dump|wait|cut|stay|short|accumulate|sit|ride|bail|hang|average|not|nah|pass)(?![a-z])/,
  /(?<![a-z])(?:kaufen|verkaufen|halten|behalten|warten|nachkaufen|einsteigen|aussteigen|aussitzen|abstossen)(?![a-z]).* oder (?:lieber |doch |besser |noch |erst )*(?:aussitzen|abstossen|liegen lassen|kaufen|verkaufen|halten|behalten|warten|abwarten|nachkaufen|einsteigen|aussteigen|nicht)(?![a-z])/,
  /(?<![a-z])(?:do|can|may|must|shall|could|would|might) (?:i|we|you|one) (?:just |now |still |even |then |really |also )?(?:buy|sell|hold|add|average|exit|trim|keep|wait|cut|panic|load|go long|go short|double|roll|short|get in|get out|jump|accumulate|dump|take profit|enter)(?![a-z])/,
  /(?<![a-z])(?:i|we) (?:should|must|can|could|better|need to|have to|ought to|got to|will|want to|might|am going to|going to)(?: then| now| just| also)? (?:buy|sell|hold|add|average|exit|trim|keep|wait|cut|load|short|get in|get out|accumulate|dump|take profit|enter|ape|double)(?![a-z])/,
  /(?<![a-z])(?:buy|sell|add|enter|exit|trim|accumulate|average|load)(?:ing)? (?:it |some |more |xiaomi |the dip )?(?:here|at these levels|at this level|at this price|at the open|into strength|into weakness)(?![a-z])/,
  /^(?:when|where|at what price|what price|how long) (?:to|should|do|would|shall) (?:i |we |you |one )?(?:buy|sell|hold|enter|exit|add|trim|get in|get out)(?![a-z])/,
  /(?:可以|能|值得|应该|应|该|适合|要)(?:现在|长期|继续)?(?:买|卖|入手|抛|投资|持有)(?!了|回|下了).*(?:吗|么|嘛|不|\?|？)/,
  /^(?:so |and )?(?:is|are) .{0,40}(?:undervalued|overvalued|fairly valued|cheap|expensive|unterbewertet)(?: now| right now| today)?\W*$/,
  /^(?:also )?ist .{0,40}(?:unterbewertet|uberbewertet|teuer|gunstig|billig)\W*$/,
  // A good moment, and what is better for the asker.
  /(?<![a-z])(?:moment|time|point|level|price|spot|zeitpunkt|augenblick) (?:to|zum|um|fur den|fur einen) (?:buy|sell|enter|get in|get out|exit|add|take profits?|kaufen|verkaufen|einsteigen|aussteigen|einstieg|ausstieg|kauf|verkauf)(?![a-z])/,
  /(?<![a-z])(?:better|best|right|good|safer|safest|smarter|wiser|besser|sicherer) (?:for (?:me|us)|fur (?:mich|uns)|choice|option|bet|pick|place for my)(?![a-z])/,
  /(?<![a-z])(?:smarter|wiser|better|safer|besser|kluger) (?:to|zu) (?:buy|sell|hold|wait|keep|exit|kaufen|verkaufen|halten)(?![a-z])/,
  /(?<![a-z])(?:i|we)(?: am| are)? (?:got |came |bought )?in (?:at|from|since) (?:hk ?\$ ?|\$)?\d|(?<![a-z])my (?:average|avg|cost|entry) (?:is|at|was) (?:hk ?\$ ?|\$)?\d|(?<![a-z])(?:average|avg|averaging) (?:in|down)(?! \d)(?![a-z])/,
  /^(?:so |ok |and )*(?:you|u)(?: would|d)? (?:hold|buy|sell|keep|wait)(?: it| them| now)?(?:,? (?:right|no|yes|yeah|ok))?\W*$|(?<![a-z])so (?:buy|sell|hold)(?: it| then| now)?\W*$/,
  /(?:买|卖|入|跟|抛|加仓|持有).{0,4}(?:行不行|好不好|可不可以|行吗|好吗|成吗|可以吗|行么|稳吗|妥吗)/,
  /(?<![a-z])(?:hold (?:them |it |on )?or fold|stick or twist|in or out|stay or go)(?![a-z])/,
  /(?<![a-z])(?:ich|wir) (?:soll|sollte|sollen|sollten|muss|darf) .{0,20}(?:kaufen|verkaufen|halten|einsteigen|aussteigen)(?![a-z])/,
  /我(?:可以|能|该|要|是不是|也|就|应该|直接)*(?:跟|买|卖|入手|入场|抛|加仓|上车|跟进)(?!了|的)/,
  /(?:被|是否)?(?:低估|高估|贵|便宜)了?(?:吗|么|\?)/,
];

/** "Goldman says buy, so I just buy, right?": whoever draws the conclusion for himself. On folded text. */
export const CONCLUDED =
  /(?<![a-z])(?:so|then|thus|hence|therefore|means?|guess|ergo) (?:that )?(?:i|im|id|i'm|i'll|ill|we|we're|let me|lets|me) (?:just |now |should |can |could |better |am |are |was |will |gonna |going to |guess i |guess |must |may |do |also |then |simply )*(?:buy|buying|sell|selling|hold|holding|add|adding|get in|get out|getting in|getting out|exit|dump|dumping|load|loading|follow|copy|jump in|go in|going in|hop in|bail|bailing|pile in|all in|cash out)(?![a-z])|(?<![a-z])hodl(?:ing)?(?![a-z])|^(?:so |ok |and |well )*(?:sell|dump|ditch|swap|switch|trade|exit) (?!side|off|out)\S+ (?:and|for|to|into|then) (?:buy |get |go |switch |put |move )*[^?]{2,30}\?*$|^(?:so |ok |and |well )*(?:hold|keep|buy|sell|add|trim) or (?:hold|keep|buy|sell|add|trim|dump|not)(?: it| them)? (?:after|now that|given|following|because|with|on)(?![a-z])|(?<![a-z])(?:time|fine|ok|okay|safe|right|smart|good|best|cool|wise) for (?:me|us) to (?:buy|sell|hold|add|get|exit|go|jump|enter|bail|follow|dump|load)(?![a-z])|(?<![a-z])(?:i|we) (?:should|must|can|could|ought to|better|will|do)(?: do)? (?:too|the same|likewise|as well|follow)(?![a-z])|(?<![a-z])(?:also|dann|folglich) (?:(?:soll|sollte|muss|kann|darf|will) )?(?:kaufe?|verkaufe?|halte?|nehme?|steige?|folge?) (?:ich|wir)(?![a-z])|(?<![a-z])(?:also|dann) (?:soll|sollte|muss|kann|darf) (?:ich|wir)(?![a-z])|(?:那|所以|于是|因此)(?:我|咱|我们)?(?:就|也|便|可以|应该|直接|要)*(?:买|卖|入|跟|沽|抛|加|走)(?!了)/;

/** "Why should I care about XPeng?" asks how things hang together. On folded text. */
export const WHY_CARE =
  /(?<![a-z])why (?:should|would|must|do|shall|does|ought)(?:n't| not)? .{1,30}?(?:care|mind|bother|worry|be bothered|be worried|be interested|pay attention|look at|watch|know|matter)(?![a-z])|(?<![a-z])(?:warum|wieso|weshalb) (?:sollte|soll|muss) .*(?:kummern|interessieren|sorgen|beachten|wissen|beschaftigen)(?![a-z])|(?:为什么|为何|点解|干嘛).*(?:关心|在意|关注|理会|care|担心)/;

/** "Did Xiaomi buy or sell its own shares?" asks for what happened. On folded text. */
export const HAPPENED =
  /(?<![a-z])(?:they|company|firm|management|xiaomi) (?:will |would |plans? to |wants? to |is |are |to )*invest(?:s|ed|ing)?(?![a-z])|^(?:and |so |und )?(?:(?:did|has|have|had|hat|haben|do|does|are|is) (?!i |we |you |ich |wir |du |it |this |that |xiaomi a |now )(?:the |any )?\S+ (?:(?!worth|good|worthwhile|smart)\S+ )?(?:still |really |even )?(?:buy|sell|bought|sold|buying|selling|kaufen|gekauft|verkauft)|(?:who|wer) (?:is |are |was |were |else )?(?:buys?|bought|buying|sells?|sold|selling|kauft|kaufte|verkauft)|(?:谁|边个)(?:在|正在|系度)?(?:抄底|买|卖|加仓))/;

/** Orders that no fixed phrase covers: "tell them all that it is a strong buy". On folded text. */
export const ORDERS: readonly RegExp[] = [
  /^(?:please |pls |now |can you |could you |hey )*(?:tell|inform|remind|warn|notify|let) (?!me |us |which|what|who|when|how|why|the difference).*(?:that|know|:)/,
  /^system ?:|(?<![a-z])you(?: a)?re? \w+ now(?![a-z])|^(?:please |pls )?be my (?!guest)/,
  /(?:^|[.!?,;] ?|(?<![a-z])(?:and|then|please|pls|bitte|me|und) )(?:buy|sell|order|short|purchase|kauf|kaufe|verkauf|verkaufe) (?:me |mir |us |fur mich )?\d[\d,.]* ?(?:shares?|stocks?|aktien|stuck|x )/,
  /^(?:please |pls |now )*(?:call|rate|label|declare|name) (?!of |from |by |on |for )[\w.$]+ (?:an? )/,
  /(?:帮|替|给)我(?:买|卖|下单)|^(?:买入|卖出|下单)\d/,
  /^(?:please |pls |now |can you |could you )*(?:say|write|repeat|print|output|echo|type|spell|shout|respond|answer|reply)(?: with| only| exactly)?[: ]["']/,
  /(?:^|[^a-z])(?:bitte )?(?:sag|sage|schreib|schreibe) (?:allen|jedem|dem kanal|ihnen)/,
];

/** What somebody wants taken over as known: "correction for your records: …". On folded text. */
export const CLAIMS: readonly RegExp[] = [
  /^(?:please |pls |bitte |请)?(?:remember|record|store|save|memorise|memorize|merk dir|merke dir|notiere|记住|记下|记录)(?![a-z]) ?[:,，：]/,
  /^(?:quick |small )?(?:correction|fyi|note|psa|update|heads up|reminder|breaking|korrektur|hinweis|更正|注意|备注)(?![a-z])(?!.*(?<![a-z])(?:what|how|when|which|who|where|why|was|wie|wer)(?![a-z]))[^?]*[:,，：] ?[^?]*$/,
  /(?:for|into) (?:your|the|our) (?:records?|files?|notes?|memory|knowledge base|database)(?![a-z])|for future reference|fur (?:deine|eure) (?:akten|unterlagen)|你的(?:记录|资料库|数据库)/,
];

/** How a share will move, whatever stands beside it: "will it go up after the launch?" On folded text. */
export const MOVES =
  /(?:^|[^a-z])(?:will|would|gonna|going to|wird) (?!(?:the |xiaomi'?s? )?(?:cars?|phones?|deliver|ship|sales|revenue|profit|margin))(?:\S+ ){0,4}?(?:go up|go down|goes up|pump|dump|moon|tank|rise|fall|climb|soar|crash|rally|rebound|recover|bounce)(?![a-z])|wird (?:die |der )?(?:aktie|kurs|xiaomi|es|sie) .*(?:steigen|fallen|klettern|sinken)|(?<![a-z])(?:is|are) (?:it|the stock|the share|xiaomi|mi|the price) (?:going up|going down|rising|falling) (?:after|next|tomorrow|soon|by)(?![a-z])|(?<![a-z])(?:cant|cannot|can? not|wont|wo not|will not|can only|will only|only) (?:really |possibly |ever )?(?:fall|drop|go down|goes? up|rise|crash|tank)(?![a-z])|kann (?:\S+ )?(?:nicht|nur|nur noch) (?:fallen|steigen|sinken)|(?:下周|下星期|下个?月|发布会后|之后|上市后|明年).{0,6}(?:会|能|要)(?:再|继续)?(?:涨|跌|升)|(?<![a-z])(?:is|are) right and (?:\S+ ){1,3}?(?:is |are )?wrong(?![a-z])/;

/** Words that make a safe thing of a share: only advice says so. On folded text. */
export const SURE =
  /(?<![a-z])(?:all[- ]in(?! one| all| cost| price)|guaranteed (?:money|win|profit|gain|return)|nothing can (?:happen|go wrong)|load(?:ing)? the boat|back(?:ing)? up the truck|(?:buying|selling|owning|holding) (?:it |here |now )?is (?:a must|safe|right|sure|a given)|sure thing|safe bet|safe buy|no[- ]brainer|free money|easy money|risk[- ]free|foolproof|slam dunk|safe to (?:go|buy|hold|sell|load|add|get|put|keep|invest|stay|ape|jump|enter)|(?:cant|cannot|can? not) (?:lose|go wrong|miss)|(?:so|then|therefore|means) (?:\S+ )?better (?:to )?(?:wait|buy|sell|hold|exit)|must[- ](?:buy|have|own)|lohnt(?: es)?(?: sich| das)|sichere (?:sache|bank|nummer)|todsicher|bombensicher|also sicher|nichts falsch machen|selbstlaufer|so sicher,? dass|sicher(?:er)? (?:kauf|gewinn)|muss man (?:jetzt )?haben)(?![a-z])(?!.*\bcalled\b)|^(?:so |and )*(?:is|are) (?:it|xiaomi|mi|the stock|the share|this stock|this) (?:still |really |now )*safe(?: now| here| at \S+)?\W*$|^so (?:it|this|xiaomi|mi) is (?:still |clearly |now )?an? (?:clear |strong )?(?:buy|sell|hold)(?! (?:at|for|by|from|with))|稳不稳|肯定(?:会)?(?:涨|赚|升)|穩唔穩|稳唔稳|稳(?:吗|么|赚|了)|稳赚|闭眼(?:买|入)|无脑(?:买|入|冲)|梭哈|稳阵|必(?:买|赚)|(?:买|入|冲).{0,3}稳/;
