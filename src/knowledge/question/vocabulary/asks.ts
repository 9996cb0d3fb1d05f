// What is wanted of the facts: their value, what was before, when, who, why, how much more.
import type { Vocabulary } from "./vocabulary.ts";

export const asks: Vocabulary = {
  "ask:chart": {
    en: "chart|charts|chart it|chart that|plot it|plot that|plot the|plot them|plotted|graph|graph it|draw it|draw that|draw them|draw me|draw a|visualise|visualize|diagram",
    de: "diagramm|grafik|graph|zeichne|zeichne es|visualisiere",
    zh: "图表|画图|走势图|画出来|画个图|画成图",
  },
  "ask:why": {
    en: "bull case|bull thesis|why|how come|what is the reason|reason|reasons|reason for|reasoning|rationale|what caused|cause|caused|because of what|what drove|drove|driver|drivers|what triggered|trigger|what is behind|what was behind|pushed|push|driving|drives|fuels|behind|explain why|whats behind|what moved|what fueled|what fuelled|motive|motivation|resting on|rests on|rest on|built on|hinges on|hinge on|grounds for|basis for|justification|justify|justified by|underpins|underpinning|thesis|buy case|hold case|case for|drags|dragged|dragging|drag|argument|arguments|back up|backs up|backed up|argue|argues|argued|thanks to|thanks to what|owing to|owing to what|due to what|down to what|attributable|attributed to|attribute|attributes|put down to|puts down to|on what grounds|on which grounds|on what basis|what grounds|what basis|based on what|what supports|what explains|explanation for|what accounts for|premise|what lifted|what boosted|what sent|what sank|what hurt|what weighed|what weighs|what helped|what led to|what sparked|what pushed|what made|what is driving|what justifies|make the case|made the case|makes the case|pros and cons|pros cons|for and against|bull and bear|bulls and bears|bull vs bear|bulls vs bears|bull bear|upsides and downsides|positives and negatives|plus and minus points|bulls say|bears say|bulls think|bears think|what got|what gets|what had|what is weighing|whats weighing|weighing on|weighs on|what spooked|what rattled|what scared|what unsettled|what cheered|what prompted|prompted|how so|for what reason|what brought|what is up with the|whats the story with the|what gave|what lit a fire|lit a fire under|lit a fire|what fired up|what set off|what propelled|what catapulted|what powered|what ignited|what drew|what draws|what attracted|what attracts|what tempted|what tempts|what lured|what lures|whats the appeal|what is the appeal|appeal of|whats the attraction|attraction of|what convinced|what persuaded|what turned|why was that|what was the catalyst|what was the catalyst for|catalyst behind|the catalyst behind|what was the trigger|whats the reasoning|what is dragging|whats dragging|what dragging|what is pulling down|what is hurting|whats hurting|what hurts|what ails|what is wrong with|what is eating|what is bugging|what is holding back|whats holding back|what is pressing on|what is pressuring|what depresses|what soured|what makes|whats making|what is making|what keeps|what explains the|which factor|what factor|which factors|what factors|factor behind|factors behind|main factor|which factor boosted|what factor boosted|which factors boosted|story behind|the story behind|what stood behind|what is the story behind|whats the story behind|what lay behind|what lies behind|what is holding the share back|what holds back|holding the stock back|holding it back|holds it back|disagree about what|disagree about|disagree over|differ over|differ about|at odds over|at odds about|split over|split on|part ways on|clash over|clash about|clash on|bone of contention|sticking point",
    de: "warum|wieso|weshalb|grund|gründe|begründung|begründet|ursache|auslöser|was steckt hinter|was war der grund|woran lag|weswegen|beruht auf|stützt sich auf|gestützt auf|fußt auf|begründung für|womit|womit begründet|wodurch|worauf stützt|worauf beruht|worauf fußt|worauf führt|worauf|zurückgeführt|zurückzuführen|führt zurück|dank wem|dank was|argument|argumente|argumentation|argumentiert|wie begründet|rechtfertigt|begründen|ursachen|gründen|pro und contra|pro und kontra|für und wider|für und gegen|vor und nachteile|was drückt|was trieb|was treibt|was bewegte|was ließ|was beflügelte|was zog|was reizte|was reizt|was lockt|was lockte|was zieht|was brachte|was überzeugte|was belastet|was belastete|als grund|grund genannt|als grund genannt|der grund|anlass|hauptgrund|hintergrund|beweggrund|woran liegt|was zieht runter|was bedrückt|was lastet auf|was trübt|was macht so|was sorgt für|was führt zu|was führte zu|welcher faktor|welche faktoren|was stand hinter|was steht hinter|was führte zum|was führte zur|worüber streiten|worüber sind|streitpunkt|worin unterscheiden",
    zh: "为什么|为何|原因|为啥|理由|怎么会|什么原因|缘由|何以|因何|基于什么|凭借什么|逻辑是什么|逻辑|点解|为咩|因为乜|因为咩|因为什么|因乜|靠的是什么|靠什么|靠乜|凭什么|凭乜|论据|论点|依据|依据是什么|归因|归因于什么|归功于|归功于什么|得益于什么|受益于什么|由于什么|怎么解释|何解|缘何|为甚么|什么推动|什么带动|多空|多空双方|多空理由|利好和利空|利好利空|利弊|正反|为的是什么|图什么|是什么让|啥原因|看上|看中|看中什么|导火索|起因|怎么回事|起因是什么|什么拖累|受什么拖累|什么拖了后腿|什么影响|是什么使|什么使得|什么因素|哪些因素|哪个因素|背后的原因|背后原因|受什么吸引|被什么吸引|什么吸引|分歧点|分歧在哪|分歧在哪里|分歧是什么|争议点",
  },
  "ask:when": {
    en: "when|what date|which date|what day|which day|on what day|on which day|dated|date|dates|since when|what time|how old|how recent|release date|launch date|day of|when exactly|timing|which month|what month|which year|what year|how long ago|age|exact day|exact date|precise day|precise date|specific day|specific date|what exact day|since what date|as of when|exactly when|which weekday|what weekday|on what weekday|day of the week|which day of the week",
    de: "wann|welches datum|datum|an welchem tag|welcher tag|seit wann|welchem datum|von wann|wie alt|termin|in welchem jahr|welchen datums|genaues datum|genauen tag|genauer tag|genaue tag|exaktes datum|exakten tag|genaues startdatum|wann genau|genau wann|wochentag|welchem wochentag|welcher wochentag|an welchem wochentag",
    zh: "什么时候|何时|哪天|哪一天|日期|几号|几月几号|什么时间|几时|哪年|哪一年|哪个月|啥时候|多久前|几月|时候|具体日期|确切日期|具体哪天|准确日期|具体哪一天|哪一日|准确时间|具体几号|星期几|周几|礼拜几",
  },
  "ask:who": {
    en: "who|whom|whose|which firm|which firms|which broker|which brokers|which bank|which banks|which analyst|which analysts|which house|which houses|what firm|what firms|what bank|what banks|what broker|what brokers|by whom|who said|who says|says who|according to whom|who exactly|which company|which companies|which stock|which stocks|which institution|which institutions|biggest gainer|top gainer|best performer|top performer|biggest mover|top mover|biggest winner|biggest loser|top loser|worst performer|gainer|gainers|loser|losers|mover|movers|which other companies|what other companies|which other stocks|what other stocks|which other shares|which other names|biggest one day gain|biggest gain|largest gain|top gain|strongest gain|best gain|biggest percentage gain|biggest day gain",
    de: "wer|wem|wessen|welche bank|welche banken|welches haus|welcher analyst|welche analysten|von wem|laut wem|welche firma|welches unternehmen|welche unternehmen|welche aktie|welche häuser",
    zh: "谁|哪家|哪个机构|哪些机构|哪家机构|哪些券商|哪家券商|哪个券商|哪些投行|哪家投行|哪个公司|哪家公司|哪些公司|何人|哪位|哪只股票|哪间|哪几家",
  },
  "ask:where": {
    en: "where|in which city|which city|what city|in what city|which place|location|located|what location|at which point|whereabouts|which country|in which country|what country|in what country|which region|in which region|what region|in what region|which countries|which regions",
    de: "wo|in welcher stadt|an welchem ort|standort|an welcher stelle|welche stelle|welcher stelle|in welchem land|welches land|in welcher region|welche region|welche länder",
    zh: "哪里|在哪|何处|哪个城市|什么地方|在哪里|位置|什么位置|哪个位置|哪个国家|哪个地区|什么国家|什么地区|哪国",
  },
  "ask:source": {
    en: "source|sources|source please|source pls|your source|what source|which source|which article|what article|which document|where is that from|where is this from|where does that come from|where did you get|where do you get|says who|who says so|who says that|who said so|who said that|proof|evidence|citation|cite|link|reference please|according to what|where do you know that from|origin of|how do you know|which publication|which outlet|who reported|who reports|who published|receipts|prove it",
    de: "quelle|quellen|woher|woher stammt|woher weisst du|beleg|belege|nachweis|wer sagt das|welcher artikel|fundstelle|wo steht das|laut welcher quelle",
    zh: "来源|出处|谁说的|哪里看到|哪篇文章|依据|出自|消息来源|哪儿来的|哪里来的|信源|数据来源|凭什么|有什么依据|根据什么|哪篇|哪篇文章说",
  },
  "ask:count": {
    en: "how many|number of|count|count of|total number of|how often|how many times|amount of ratings|no of|nos of|nr of",
    de: "wie viele|wieviele|anzahl|wie oft|zahl der|anz|anz der",
    zh: "多少家|几家|多少个|几个|多少次|几次|多少份|几份|数量|有几|多少条|几条|多少篇|几篇|多少款|几款|数目",
  },
  "ask:previous": {
    en: "previous|previously|prior|before|before that|old|older|former|formerly|earlier|from what|from which|what was it before|used to be|beforehand|preceding|last one|original|originally|the one before|pre cut|before the cut|before the change|before the downgrade|up from|down from|raised from|cut from|lowered from|old one|superseded|replaced",
    de: "vorher|zuvor|bisher|bisherige|bisheriges|bisherigen|früher|frühere|früheres|alt|alte|altes|alten|davor|vorherige|vorheriges|vorherigen|ursprünglich|ursprüngliche|vorigen|von was|von welchem wert",
    zh: "之前|此前|先前|以前|原来|原先|原本|旧的|旧|前值|上一次|上次|前一个|调整前|下调前|原|从多少|由多少|早前|从什么",
  },
  "ask:change": {
    en: "change|changed|changes|by how much|by what amount|how much was it cut|by how many percent|by what percentage|by how many|move|moved|swing|delta|percent change|percentage change|develop|development|was up|is up|up in|down in|was down|is down|how much was xiaomi up|moves|gained on|difference from before|how much lower|how much higher|how far did|magnitude|grow|grew|grown|growth|growth rate|increase|increased|decrease|decreased|rise|rose|risen|fall|fell|fallen|jump|jumped|soar|soared|surge|surged|gain|gained|gains|drop|dropped|decline|declined|lose|lost|climb|climbed|plunge|plunged|went up|went down|go up|go down|yoy|year on year|year over year|y o y|performance|perform|performed|drop by|rally|rallied|slump|slumped|slide|slid|crash|crashed|tank|tanked|gone up|gone down|up or down|uptick|reaction|react|reacted|reacts|went away|wiped out|vanished|evaporated|erased|was lost|more than double|more than doubled|doubled|tripled|bounce|bounced|re rated|derated|uplift|day on day|dod|qoq|mom|chg|pct chg|pct change|biggest gainer|top gainer|best performer|top performer|biggest mover|top mover|biggest winner|biggest loser|top loser|worst performer|gainer|gainers|loser|losers|mover|movers|moved most|moved the most|rose most|rose the most|gained most|gained the most|jumped most|jumped the most|pumped hardest|pumped most|pumped the most|ripped hardest|ripped most|went up most|went up the most|biggest move|biggest pump|biggest jump|biggest rise|fell most|fell the most|fell hardest|dumped hardest|dumped most|dumped the most|biggest dump|biggest drop|biggest fall|dropped most|dropped the most|outperformed|underperformed|dump|dumped|dumping|dumps|pump|pumped|pumping|pumps|rip|ripped|ripping|rips|moon|mooned|pop|popped|spike|spiked|spiking|nuke|nuked|bleed|bled|bleeding|drill|drilled|crater|cratered|nosedive|nosedived|plummet|plummeted|sink|sank|sinking|tumble|tumbled|dip|dipped|dipping|sell off|selloff|sold off|wreck|wrecked|rekt|hammered|smashed|got hit|hit so hard|in the red|in the green|so red|deep red|red today|green today|so green|red on|green on|skyrocket|skyrocketed|rocket|rocketed|explode|exploded|fly|flew|flying|shoot up|shot up|took off|take a hit|took a hit|melt up|drawdown|weak today|strong today|down|down so much|down so hard|down that much|up so much|paper loss|book loss|mark to market|pile into|pile in|piled into|piled in|piling into|piling in|rush into|rushed into|rushing into|flock to|flock into|flocked to|flocked into|flocking to|pour into|poured into|pouring into|jump on|jump into|jumped on|jumped into|jumping on|jumping into|snap up|snapped up|snapping up|gobble up|gobbled up|bid up|stampede into|crowd into|crowded into|people buying|people bought|folks buying|folks bought|traders buying|traders bought|everyone buying|everyone bought|punters buying|buying frenzy|buying spree|run up|ran up|perk up|perked up|took a leap|leapt|leap|went wild|went nuts|slip|slipped|slips|slipping|sag|sagged|sagging|sags|retreat|retreated|retreats|stumble|stumbled|stumbles|wobble|wobbled|fade|faded|fades|pull back|pulled back|pullback|weaken|weakened|edge up|edged up|edge down|edged down|inch up|inched up|advance|advanced|advances|tick up|ticked up|tick down|ticked down|took a beating|take a beating|got smoked|got crushed|got slammed|slammed|crushed|punished|take a dive|took a dive|lost ground|gain ground|gained ground|gave up ground|outrun|outran|do better than|did better than|do worse than|did worse than|chase|chased|chasing|gained with|rallied with|rose with|jumped with|moved with|who else rose|who else gained|who else jumped|what else rose|what else jumped|what else gained|joined the rally|join the rally|swell|swells|swelled|balloon|ballooned|widened|cranked up|crank up|up how much|up by how much|grew how much|rose how much|down how much|down by how much|gained how much|fell how much|jumped how much|how much up|how much down|how strongly|how fast did|pace of growth|rate of growth|growth needed|growth required|required growth|evolve|evolved|evolves|evolution|trajectory|trended|red or green|green or red|up or down on|in the red or green|in the red or in the green|red or black|how much has it come down|come down|came down|come off|came off|give back|gave back|given back|shed|of how much|a cut of how much|cut of how much|reduction of how much|lowered how much|cut how much|how big was the cut|how big was the drop|how big was the move|how large was the move|size of the cut|size of the move|biggest one day gain|biggest gain|largest gain|top gain|strongest gain|best gain|biggest percentage gain|biggest day gain|how deep was|how deep",
    de: "änderung|verändert|veränderung|geändert|um wie viel|um wieviel|um wie viel prozent|wie stark|wachstum|gewachsen|gestiegen|gefallen|steigen|sinken|fallen|wachsen|zunehmen|steigerung|anstieg|rückgang|zugelegt|verloren|verlor|stieg|fiel|plus|minus|zuwachs|entwickelt|entwicklung|wuchs|performance|gegenüber vorjahr|im vergleich zum vorjahr|eingebrochen|gesunken|reaktion|reagiert|reagierte|verdoppelt|mehr als verdoppelt|vj|ggü vorjahr|eingebüßt|verlust|buchverlust|kursverluste|abgesackt|sackte ab|abgestürzt|abgerauscht|abgeschmiert|gecrasht|abverkauft|hochgeschossen|gesprungen|explodiert|fiel am stärksten|am stärksten gefallen|verlor am meisten|am meisten verloren|größter verlierer|sprang|springen|sprang an|zog an|anziehen|angezogen|stürzten sich auf|stürzten sich|griffen zu|kletterte|geklettert|legte zu|schoss hoch|kurssprung|kursgewinn|kursgewinnen|kursgewinne|nachgegeben|gab nach|rutschte|abgerutscht|eingeknickt|geben nach|ging hoch|ging runter|gingen hoch|kletterten|sackte|hochgegangen|verringert|gerutscht|einbruch|absturz|erhöhen|steigert|steigerte|gesteigert|verdreifacht|halbiert|schoss|schossen|sprangen|zulegte|zulegen|zuwachsrate|entwickelte sich|verlief|verlauf|rot oder grün|grün oder rot|im plus oder minus|plus oder minus|rauf oder runter|um wie viel gesenkt|wie groß war die senkung|wie groß war der sprung",
    zh: "升了多少|升了|升幅|升|涨了|跌了|变化|变动|下调了多少|上调了多少|调整幅度|下调幅度|上调幅度|降了多少|涨了多少|跌了多少|幅度|增长|增加|增幅|同比|同比增长|涨幅|跌幅|下降|上升|上涨|下跌|大涨|大跌|暴涨|暴跌|涨|跌|增长了多少|增速|变了|改了|表现|反应|翻倍|翻番|环比|蒸发|消失|浮亏|亏了|亏损多少|浮盈|崩了|崩盘|跳水|拉升|飙升|飙涨|砸盘|拉盘|跌得最多|跌最多|跌幅最大|领跌|抢着买|抢购|抢筹|追捧|扎堆买|涌入|疯抢|大家买|追买|走高|走低|走弱|走强|回落|回调|下挫|急升|急跌|大升|造好|反弹了|跟涨|一起涨|同步上涨|增长率|年增率|年增|涨势|攀升|猛涨|飞涨|激增|暴增|大增|下滑|萎缩|提升了多少|提高了多少|多了多少|演变|走势如何|怎么变|砍了多少|砍掉多少|削了多少|减了多少|调低了多少|调低多少|削减多少|砍多少|红还是绿|绿还是红|降幅多少|下调了几个点",
  },
  "ask:highest": {
    en: "highest|maximum|max|top|largest|biggest|most bullish|most optimistic|greatest|peak value|best performing|best performer|biggest gainer|rose most|rose the most|gained most|gained the most|jumped most|jumped the most|highest one|more bullish|more optimistic|more positive|most positive|bullish|bull|bulls|bull case|bull thesis|biggest bull|bulliest|street high|biggest winner|strongest|up the most|hardest|pumped hardest|pumped most|pumped the most|ripped hardest|ripped most|went up most|went up the most|moved most|moved the most|biggest move|biggest pump|biggest jump|biggest rise|top gainer|top mover|top performer|outperformed|led|leader|leading|biggest mover|best|pros and cons|pros cons|for and against|bull and bear|bulls and bears|bull vs bear|bulls vs bears|bull bear|upsides and downsides|positives and negatives|plus and minus points|bulls say|bulls think|which was bigger|which is bigger|which one was bigger|which one is bigger|which was larger|which is larger|which was higher|which is higher|which one is higher|which was more|biggest one day gain|biggest gain|largest gain|top gain|strongest gain|best gain|biggest percentage gain|biggest day gain",
    de: "höchste|höchstes|höchsten|höchster|maximum|größte|größten|größter|am höchsten|am meisten|am stärksten|optimistischste|optimistischer|bullischer|am optimistischsten|stärkste|bullischsten|meisten|pro und contra|pro und kontra|für und wider|für und gegen|vor und nachteile|was war größer|was ist größer|was war höher|was ist höher|was war mehr",
    zh: "最高|最大|最多|最乐观|最看好|更看好|更乐观|涨幅最大|涨得最多|涨最多|最强|谁更看多|看多|最看多|领涨|榜首|排名第一|多空|多空双方|多空理由|利好和利空|利好利空|利弊|正反|哪个更大|哪个更多|哪个更高|哪个大|哪个多|哪个高",
  },
  "ask:lowest": {
    en: "lowest|minimum|min|smallest|least|most bearish|bearish|more bearish|most cautious|more cautious|most pessimistic|more pessimistic|weakest|worst|worst performer|biggest loser|lowest one|fell most|fell the most|fell hardest|dumped hardest|dumped most|dumped the most|biggest dump|biggest drop|biggest fall|worst hit|hit hardest|dropped most|dropped the most|top loser|underperformed|bear|bears|bear case|bear thesis|biggest bear|street low|rose least|rose the least|least bullish|cautious|skeptical|sceptical|negative|pessimistic|pros and cons|pros cons|for and against|bull and bear|bulls and bears|bull vs bear|bulls vs bears|bull bear|upsides and downsides|positives and negatives|plus and minus points|bears say|bears think|weakest first|worst first|smallest first|weakest to strongest|worst to best",
    de: "niedrigste|niedrigstes|niedrigsten|niedrigster|tiefste|tiefstes|minimum|kleinste|am niedrigsten|am wenigsten|pessimistischste|vorsichtigste|vorsichtiger|pessimistischer|skeptischer|am vorsichtigsten|skeptisch|fiel am stärksten|fielen am stärksten|fiel am meisten|am stärksten gefallen|am meisten gefallen|am meisten verloren|verlor am meisten|stärkster verlierer|größter verlierer|größte verlierer|pro und contra|pro und kontra|für und wider|für und gegen|vor und nachteile",
    zh: "最低|最小|最少|最悲观|更悲观|更谨慎|最谨慎|看空|更看空|最看空|涨幅最小|涨得最少|谨慎|跌得最多|跌最多|跌幅最大|领跌|跌得最惨|最惨|多空|多空双方|多空理由|利好和利空|利好利空|利弊|正反|从小到大|从低到高",
  },
  "ask:mean": {
    en: "mean|mid|mid price|midway|halfway|midpoint|middle of|average|avg|consensus|median|on average|avg px|vwap|mean px",
    de: "durchschnitt|durchschnittlich|durchschnittliche|durchschnittliches|mittelwert|mittleres|konsens|median|im schnitt|im mittel|mitte der|schnittkurs",
    zh: "中间值|中点|平均|均值|平均值|一致预期|共识|中位数|平均价|均价|成交均价|平均成交价",
  },
  "ask:upside": {
    en: "have to rise|has to rise|has to climb|must rise|must it rise|must climb|must it climb|need to rise|needs to rise|have to climb|need to climb|upside|upside potential|downside|potential|implied upside|implied return|implied gain|room to run|how far below target|how far to the target|distance to target|how far is it from the target|how much is left to the target|gap to the target|implied move|headroom|away from the target|how far off the target|upside to target|premium to the price|implied downside|pp of upside|left to|whats left to|what is left to|room to|room left|room up to|how much room|how much room to|headroom to|way to go to|distance to the target|gap to target|gap to the pt|until the target|until the pt|rally needed|gain needed|rise needed|move needed|needed to get back|to get back to|needed to get to|needed to reach|needed to return to|to return to|needed to regain|to regain",
    de: "aufwärtspotenzial|kurspotenzial|potenzial|potential|abwärtsrisiko|luft nach oben|abstand zum kursziel|abstand zum ziel|luft bis|platz bis|noch bis zum ziel|bis zum kursziel|wie viel luft|anstieg nötig|nötig bis|um wieder auf",
    zh: "上涨空间|上升空间|下跌空间|潜在涨幅|潜在升幅|空间|溢价空间|离目标价|距离目标价|距目标价|下行空间|隐含空间|隐含涨幅|上行空间|还有多少空间|还差多少到目标|涨回|重回|回到需要涨",
  },
  "ask:ratio": {
    en: "ratio|how many times|times bigger|times larger|times as big|times as large|times as much|times higher|times more|multiple|by what factor|factor|what factor|proportion|x bigger|fold|how much bigger|how much larger|divided by",
    de: "verhältnis|wie oft|wie vielmal|um welchen faktor|faktor|fach|wie viel mal|wievielmal|quotient|mal so hoch|mal so groß|wie viel größer",
    zh: "几倍|多少倍|倍数|之比|比值|比率|是几倍|比例关系|翻了几倍",
  },
  "ask:share-of": {
    en: "what share of|what percentage of|what percent of|which share of|what portion of|what fraction of|what part of|how much of|in percent of|as a percentage of|as percent of|as a share of|percent of|percentage of|fraction of|portion of|as a % of|what proportion of|equals what percent of|relative to|as a fraction of|weight in|a sixth|one sixth|a fifth|one fifth|a seventh|one seventh|a tenth|one tenth|one in six|one in five|one in ten|a good chunk of|what fraction|which fraction|what chunk|how big in the pot|southbound pot|of the pot|part of the pot|slice of the pot|share of the pot|chunk of|big chunk of|a big chunk of|chunk|slice of|big slice of|large part of|big part of|a big part of|how big a part of|how big a share of|how large a share of",
    de: "welcher anteil|welchen anteil|wie viel prozent der|wie viel prozent des|wie viel prozent von|anteil an|prozentsatz|wie viel prozent vom|anteil am|bruchteil|ein sechstel|ein fünftel|ein zehntel|welcher bruchteil|großer teil von|großer teil der|wie großer anteil|welcher teil|stück vom",
    zh: "占多少|占比|占了多少|百分之几|比例是多少|占总|占|的比例|占比多少|六分之一|五分之一|十分之一|几分之几|占了几成|占几成|几成|多大比例|多大一部分",
  },
  "ask:difference": {
    en: "on top of|extra|how many extra|additional|how many additional|difference|difference between|diff|gap|gap between|spread|spread between|how much more|how much less|minus|subtract|how much above|how much below|how far apart|how far above|how far below|distance|far from|how far from|how far is|how far was|how far|away from|how much under|how much over|how many more|how much cheaper|off its|off the|from the high|below its|above its|discount to|off the high|off its high|off the highs|off its highs|off the peak|off its peak|off highs|below the peak|below its peak|from its peak|from the top|off the top|below the top",
    de: "differenz|unterschied|abstand|wie viel mehr|wie viel weniger|wie weit|wie viel höher|wie viel niedriger|wie viel tiefer|entfernt|wie viel über|wie viel unter|wie weit unter|wie weit über|lücke",
    zh: "低几多|高几多|低多少|较|多多少|多几多|少多少|差距|差多少|差额|相差|相差多少|差了多少|高多少|多了多少|少了多少|距离|差异|差|多了|少了|比较差",
  },
  "ask:sum": {
    en: "sum|sum of|add|added together|together|combined|in total|altogether|plus|total of both|add up|all in all",
    de: "summe|zusammen|insgesamt|addiert|zusammengenommen|zusammengerechnet|in summe",
    zh: "合计|总和|加起来|一共|相加|加在一起|总共",
  },
  "ask:per-share": {
    en: "per repurchased share|per share bought|per share repurchased|per bought share|per share|average price|avg price|average purchase price|price per share|a share|each share|per piece|per b share|price paid per share|paid per share|pay per share|cost per share|average cost|average price per share|avg px|average px|px per share|per sh|px paid|price paid|unit price|price per b share|paid each",
    de: "pro aktie|je aktie|durchschnittspreis|durchschnittskurs|preis pro aktie|stückpreis|pro stück|durchschnittlicher preis|durchschnittlichen preis|kaufkurs|gezahlter preis|durchschnittlicher kaufpreis",
    zh: "每股|均价|平均价格|每股价格|每股均价|平均每股|每股多少|平均成本|多少钱一股|每股成本|每股平均",
  },
  "ask:proceeds": {
    en: "proceeds|gross proceeds|total proceeds|how much money|how much cash|how much did it raise|how much was raised|raised in total|raised|raise money|total raised|deal size|size of the deal|deal value|value of the deal|how much in total|how big was the deal|how big was the placement|how large was the placement|funds raised|money raised|volume of the placement|total value|how much did they raise|gross raised|size raised|usd raised|amount raised|total raise",
    de: "erlös|erlöse|bruttoerlös|emissionserlös|eingenommen|wie viel geld|eingesammelt|einnahmen|eingebracht|volumen|gesamterlös|emissionsvolumen|wie viel hat xiaomi eingesammelt|bruttobetrag",
    zh: "募资|集资|筹资|募集|募集资金|总额|所得款项|募资总额|集资额|集资总额|募集了多少|筹集|筹了多少|融资|融资额|融了多少|募资额|筹得|募集资金多少",
  },
  "ask:year-before": {
    en: "year before|year earlier|previous year|prior year|the year before|a year ago|last year's figure|base|implied|back out|work out the year before|same quarter a year earlier|same quarter last year|same period last year|a year earlier|prior year quarter|base period|comparison base|year ago|year ago quarter|imply|implies|yoy base|prior period|year ago number|year ago figure|last years number|back solve|backsolve|reverse engineer|yr before|year prior|12 months before|twelve months before|four quarters before|4 quarters before|12 months prior|12 months earlier",
    de: "vorjahr|im vorjahr|vorjahreswert|vorjahresquartal|ein jahr zuvor|vorjahreszeitraum|basiswert|vor einem jahr|impliziert|impliziter|implizite|rückrechnen|zurückrechnen|zurückgerechnet|ein jahr davor|das jahr davor|jahr zuvor|jahr vorher|ein jahr vorher|ein jahr vor|12 monate vor|zwölf monate vor",
    zh: "上年同期|去年同期|前一年|同期|上一年|基数|隐含|倒推|推算|反推|前年同期|反算|倒算|推回",
  },
  "ask:duration": {
    en: "how long after|how long before|how long between|how many days|how many weeks|how many months|days between|months between|days after|how long|time between|months later|days later|how much time|weeks between|how long did it take|how many years|years of development|how far apart in time|dev time|development time|time to develop|development period|lead time|gestation|how long in development|in the works|how long was it in the works|in the making|how long in the making|in development|under development|time in development|spend developing|spent developing|take to develop|take to build|how many years did it take",
    de: "wie lange|wie viele jahre|wie viele tage|wie viele monate|wie viele wochen|tage zwischen|monate zwischen|wie viel zeit|entwicklungszeit|entwicklungsdauer|dauer der entwicklung|wie lange entwickelt|in arbeit|wie lange wurde|entwickelt wurde",
    zh: "几年|多少年|多久|多少天|几天|隔了多久|多少个月|相隔|多长时间|几个月|研发周期|开发周期|开发时间|研发时间|耗时|历时|研发了多久|开发了多久|做了多久|筹备了多久|研发了多少年|研发了几年",
  },
  "ask:above-below": {
    en: "above or below|below or above|higher or lower|lower or higher|over or under|more or less than|bigger or smaller|above|below|higher than|lower than|greater than|less than|more than|trading above|trading below|trade above|trade below|exceed|exceeds|exceeded|under the|over the|still above|still below|larger than|smaller than|bigger than|cheaper than|above or under|under or above|below or over|over or below|which is higher|which was higher|which one is higher|which is larger|which was larger|which one is larger|which is bigger|which was bigger|which one is bigger|which one was bigger|which one was larger|which is smaller|which was smaller|which is lower|which was lower|which one is lower|which is more|which was more|larger of the two|bigger of the two|higher of the two",
    de: "über oder unter|unter oder über|höher oder niedriger|darüber oder darunter|oberhalb|unterhalb|höher als|niedriger als|tiefer als|größer als|kleiner als|mehr als|weniger als|über dem|unter dem|was ist höher|was ist größer|was war höher|was war größer|was ist mehr|was war mehr|was ist niedriger|was ist kleiner|was liegt höher",
    zh: "高于还是低于|高于|低于|高还是低|还是低|超过|在之上|在之下|大于|小于|比高|比低|高过|低过|跌破|高出|哪个更高|哪个更大|哪个更多|哪个高|哪个大|哪个多|哪个更低|哪个更小",
  },
  "ask:compare": {
    en: "compare|compared|comparison|vs|versus|against|side by side|next to each other|stack up|contrast|compared to|compared with|differ|difference of opinion|disagree|disagreement|conflict|conflicting|contradict|contradiction|contradictory|diverge|split|opposing|at odds|both|line up|agree|clash|make up your mind|make your mind up|make up its mind|which is it|which one is it|which is it now|which one counts|which one applies|which figure is right|which number is right|which number is correct|which figure is correct|cant both be right|cannot both be right|divided|divide|divides|at loggerheads|opposite views|see it differently|two camps|not agree|disagree about what|disagree about|disagree over|differ over|differ about|at odds over|at odds about|split over|split on|part ways on|clash over|clash about|clash on|bone of contention|sticking point",
    de: "vergleich|vergleiche|vergleichen|verglichen|gegenüber|gegenüberstellung|im vergleich|versus|gegen|widerspruch|widersprechen|uneinig|nebeneinander|unterscheiden|einig|beide|gespalten|geteilter meinung|sind sich uneins|uneins|worüber streiten|streitpunkt|worin unterscheiden",
    zh: "对比|比较|相比|相较|并列|分歧|矛盾|不同|一致|对照|冲突|和高盛相比|比起|与|之间|哪个更|谁更|意见不一|看法不同|各执一词|分化|分歧点|分歧在哪|分歧在哪里|分歧是什么|争议点",
  },
  "ask:list": {
    en: "chart|chart it|plot|plot it|graph|list|list all|list of|all|every|each|show all|show me all|give me all|everything|overview|table|tabulate|ever|history|timeline|full list|any other|others|else|who else|anyone else|any others|latest|all of them|rundown|complete|regardless of age|all time|no matter how old|however old|of any age|any age|charts|chart that|plot that|plot the|plot them|plotted|graph it|draw it|draw that|draw them|draw me|draw a|visualise|visualize|diagram|other companies|other stocks|other names|other shares|what other|which other",
    de: "diagramm|grafik|liste|auflisten|alle|alles|sämtliche|jede|jeden|jemals|verlauf|übersicht|historie|chronik|tabelle|weitere|welche|egal wie alt|unabhängig vom alter|sämtlicher|graph|zeichne|zeichne es|visualisiere",
    zh: "图表|画图|走势图|列出|列表|所有|全部|一览|汇总|历史|有哪些|哪些|都有|每个|每家|清单|列一下|一一|各家|各机构|各|不论新旧|无论新旧|不限时间|画出来|画个图|画成图",
  },
  "ask:yes-no": {
    zh: "吗|是否|有没有|是不是|有无|会不会|对吗|对不对|能否|可否|么|真的|属实",
    en: "true|is it true|really|right|correct|confirm|is that right|is that true|actually|true or false|or not",
    de: "stimmt es|stimmt das|wirklich|richtig|oder nicht|gibt es|tatsächlich|korrekt|wahr|stimmt",
  },
  "ask:ranking": {
    en: "rank|rank by|ranked by|ranking|order by|sort|sort by|sorted by|in order of|league table|leaderboard|put in order|order them|line them up|in order|place in order|strongest to weakest|weakest to strongest|best to worst|biggest to smallest|best first|weakest first|worst first|strongest first|biggest first|highest first",
    de: "rangliste|rangfolge|reihenfolge|sortiere|sortiert nach|der reihe nach|sortieren|ordne|ordnen|nach kursgewinn|nach gewinn|der größe nach",
    zh: "排名|排序|排个名|排一下|排行|按涨幅|从高到低|从大到小|从小到大|排列|按升幅|按涨跌",
  },
  "ask:age": {
    en: "age of|how old|months old|days old|how stale|how dated|how many months old|how long ago",
    de: "wie alt|alter der|alter des|wie viele monate alt",
    zh: "多旧|距今|距今多久|过去多久|有多老|多久以前|几个月前",
  },
  "ask:exact": {
    en: "exact|exactly|precise|precisely|specific|exact day|exact date|precise day|precise date|specific day|specific date|exactly when|when exactly",
    de: "genau|genaue|genaues|genauen|genauer|exakt|exaktes|exakten|genaues datum|genauen tag|wann genau",
    zh: "具体|确切|准确|具体日期|确切日期|具体哪天|准确日期|具体哪一天|准确时间|具体几号",
  },
  "ask:per-month": {
    en: "per month|a month|monthly run rate|run rate per month|monthly average|average monthly|monthly rate|monthly pace|each month|run rate|avg monthly|avg monthly run rate",
    de: "pro monat|im monat|je monat|monatlich|monatsschnitt|monatsdurchschnitt|monatliche|monatlichen",
    zh: "每月|月均|每个月|平均每月|单月平均",
  },
  "ask:per-quarter": {
    en: "per quarter|a quarter on average|quarterly run rate|quarterly average|average quarterly|quarterly pace|each quarter",
    de: "pro quartal|je quartal|im quartal durchschnittlich|quartalsdurchschnitt",
    zh: "每季度|每个季度|季均|平均每季",
  },
  "ask:per-day": {
    en: "per day on average|daily run rate|run rate per day|average daily|cars per day|cars a day|phones per day|phones a day",
    de: "autos pro tag|handys pro tag|tagesdurchschnitt|durchschnittlich pro tag",
    zh: "平均每天|日均交付|日均出货",
  },
  "ask:summary": {
    en: "summary|summarise|summarize|summed up|sum up|tldr|tl dr|tl|recap|brief me|briefing|catch me up|key points|bullet points|bullets|in short|digest|what happened|whats new|what is new|what's happening|news|update|the latest|headlines|highlights|key facts|rundown|gist|in a nutshell|what do you know|tell me about|tell me everything|what is going on|whats going on|whats up with|what is up with|takeaways|main points|key takeaways",
    de: "zusammenfassung|zusammenfassen|fasse zusammen|fass zusammen|überblick|kurzfassung|was gibt es neues|neuigkeiten|was ist passiert|nachrichten|das wichtigste|stichpunkte|stichpunkten|was weisst du|erzähl mir",
    zh: "总结|概括|摘要|概述|要点|简述|最新消息|最新情况|发生了什么|新闻|近况|动态|归纳|简要|讲讲|介绍一下|消息",
  },
  "ask:revised": {
    en: "changed|revised|revision|was it raised|been raised|been changed|been cut|adjusted the target|updated|altered|amended",
    de: "geändert|angehoben|revidiert|angepasst|verändert",
    zh: "上调过|调整过|改过|修改|修订|变过|上调了吗|有没有调整|调整",
  },
  "ask:define": {
    en: "what does it mean|meaning|meaning of|definition|define|definition of|mean by|meant by|what is meant by|stand for|stands for|explain|eli5|explain to me|what even is|what even are|what exactly is|what exactly are|what actually is|wtf is|wtf are|what the hell is|what the heck is|how does it work",
    de: "bedeutet|bedeutung|definition|was heisst|was heißt|was versteht man|wofür steht|erkläre|erklär|erklär mir|was genau ist|was bedeutet",
    zh: "什么意思|是什么意思|什么是|含义|定义|意思|啥意思|解释|解释一下|科普|什么叫|何谓|啥是|到底是什么",
  },
  "ask:per-unit": {
    en: "per car|per vehicle|per unit|per phone|for each car|per delivered car|per ev|each car|per delivered vehicle|per su7|per car delivered|per vehicle delivered|asp|average selling price",
    de: "pro auto|je auto|pro fahrzeug|je fahrzeug|pro stück|pro wagen|pro ausgeliefertem auto|je ausgeliefertem fahrzeug|pro ausgeliefertem fahrzeug",
    zh: "每辆|单车|每台|每部|每辆车|平均每辆|每辆车的|单车收入|平均每台|每交付一辆",
  },
  "ask:total": {
    en: "gross proceeds|total proceeds|total|grand total|overall amount|total amount|total sum|in total|consideration|total consideration|aggregate|aggregate consideration|total spend|total spent|total cost|gross|total outlay",
    de: "bruttoerlös|gesamterlös|gesamt|gesamtbetrag|gesamtsumme|insgesamt|gesamtaufwand|gesamtkosten|gesamtpreis|gesamtvolumen",
    zh: "总额|总共|总计|总金额|花了多少|共花|一共花了|花费多少|花费了|耗资|斥资|总花费|总代价|代价",
  },
  "ask:rest": {
    en: "idle|inactive|not active|unused|dormant|not activated|remainder|remaining|the rest|not go to|not go into|not spent on|not used for|not for|not going to|excluding|without the|inactive params|non active|left for|left over|left after|ex ai|non ai|outside ai|apart from ai|other than ai|leftover|whats left|what is left|what was left|what remains|how much is left|how much remains",
    de: "rest|restliche|restlichen|übrig|inaktiv|ungenutzt|nicht aktiv|fließt nicht|geht nicht in|nicht für|übrig für|außerhalb der ki|nicht ki|ohne ki|inaktive|inaktiven|was bleibt|wie viel bleibt|bleibt übrig|was bleibt übrig",
    zh: "剩下|剩余|其余|未激活|不用于|没有用于|闲置|余下|没用于|非ai|除ai外|除ai以外|不活跃|未被激活|留给其他|剩多少|没有激活|没激活|未激活的|没启用|还剩|还剩多少|剩下多少",
  },
  "ask:effect": {
    en: "stop the fall|stop the slide|stop the drop|stop the decline|stop the selloff|stop the loss|halt the fall|halt the slide|halt the decline|enough to stop|enough|help the share|help the stock|help the price|did it help|helped|did it work|effect|effective|suffice|sufficient|offset|make up for|stabilise|stabilize|not help|no help|fail to help|failed to help|not work|not enough|not stop|fail to stop|failed to stop|not save|not lift|rescue the day|save the day|saved the day|rescued the day|rescue the share|rescue the stock|rescue the price|save the share|save the stock|turn it around|turned it around|turn the day around|turn things around|close red|closed red|still red|end red|ended red|finish red|finished red|close green|closed green|end green|cushion|cushioned|prop up|propped up|make a difference|made a difference|do the trick|did the trick|reverse the losses|reverse the loss|reverse the fall|erase the loss|make good the loss|in vain|was it any use|any use|succeed|succeeded|successful|what does it say about|what does that say about|what does this say about|what does it tell us|what does that tell us|what does this tell us|what does it suggest|what does that suggest|what does this suggest|what does it imply about|say about investors|turn the stock around|turn the share around|turned the stock around|turned the share around|turn the tide|turned the tide|lift the stock|lift the share|lifted the stock|reverse the day|reverse the move|undo the loss|undo the fall|do any good|did any good|stem the fall|stem the losses|stem the decline|stem the slide|arrest the fall|arrest the slide|prevent the fall|prevent the loss|keep it from falling|stop it from falling|shore up|shored up|buoy|buoyed",
    de: "gereicht|ausgereicht|gereicht um|geholfen|gestoppt|stoppen|gewirkt|wirkung|gebremst|aufgehalten|nicht geholfen|nicht gereicht|half nicht|reichte nicht|den tag retten|tag retten|kurs retten|retten|gerettet|ins plus gedreht|ins plus drehen|verpufft|wett gemacht|wettgemacht|erfolgreich|genützt|was gebracht|etwas gebracht|was sagt das über|was verrät das über|was sagt das aus|was deutet das an|kurs gedreht|kurs drehen|trendwende|verlust verhindert|verluste verhindert|abwenden|gestützt|stützen|stützte|aufgefangen|auffangen|abgefedert|abgefangen",
    zh: "止住|足以|足够|有效|奏效|效果|阻止|挽回|抵消|止跌|没用|没有用|不够|没能|无效|没效果|救市|救场|挽救|扭转|力挽|托住|稳住|护盘|救回|成功|管用|有用|说明什么|意味着什么|反映了什么|反映什么|说明了什么|表明了什么|扭转跌势|挽回跌势|止住跌势|扭转局面|逆转|撑住|支撑住|支撑了股价|托市",
  },
  "ask:rate": {
    en: "usd cny rate|usd cny|cny usd rate|usd rmb rate|dollar yuan rate|yuan dollar rate|rate is implied|rate implied|exchange rate is implied|exchange rate implied|yuan per dollar|hkd per usd|hong kong dollars per us dollar|implied exchange rate|implied fx|implied rate|dollars per yuan|implied fx rate|implied conversion rate",
    de: "impliziter wechselkurs|yuan pro dollar|yuan je dollar",
    zh: "隐含汇率|汇率是多少|隐含的汇率",
  },
  "ask:verify": {
    en: "do the math|do the maths|math|maths|calculate|compute|work it out|work out|arithmetic|check the math|does it add up|add it up|verify|recalculate",
    de: "rechne|rechnen|berechne|berechnen|nachrechnen|rechne nach|ausrechnen",
    zh: "算一下|计算|算算|核算|验证",
  },
  "ask:money": {
    en: "worth|is worth|cost|costs|how much money|price tag|sticker price|retail price|sell for|sells for|starting price|cost it|did it cost|did that cost",
    de: "kostet|kosten|verkaufspreis|preisschild|kostete|gekostet|kosteten|hat gekostet",
    zh: "多少钱|售价|卖多少钱|定价多少|起售价",
  },
  "ask:what": {
    en: "what is|what was|what are|whats|what does|what did|what should i know|what should i know about|what should we know|what do i need to know|what do we need to know|what program|which program|what programme|which programme|what scheme|which scheme|what initiative|which initiative|what policy|which policy",
    de: "was ist|was war|was sind|was umfasst|was bedeutet|welches programm|welche maßnahme|welches förderprogramm",
    zh: "是什么|什么|如何|怎么样|怎样",
  },
  "ask:relation": {
    en: "got to do with|to do with|have to do with|has to do with|anything to do with|relate|relates|relates to|related to|connected|connected to|connected with|connection|connections|link between|links between|linked to|linked with|tied to|ties to|ties between|tie to|relationship|relationship with|relationship between|relation|relation to|relation between|role here|role of|what role|whats the role|care about|careful about|bother about|bothered about|matter to|matters to|matter for|matters for|mean for|means for|affect|affects|affecting|impact on|impact of|bearing on|fit in|fits in|fit into|play into|plays into|come into play|comes into play|in common with|deal with|place in all this|place in this|place in the story|part in this|part in all this|part of this|involved|involved in|involvement|how is it involved|should i care about|should we care about|doing in this|doing in your articles|come up|comes up|owned by|belongs to|belong to xiaomi|subsidiary of|a subsidiary|in bed with|working with|works together with|why mention|mentioned here|why is it mentioned|come into this|comes into this|pay attention to|paying attention to|keep an eye on|look out for|be interested in|effect on|effects on|knock on effect on|influence on|influences|spill over to|spill over|spillover|drag on|contagion|hurt by|exposed to|exposure to|consequence for|consequences for|implication for|implications for",
    de: "zu tun|hat zu tun|zu tun haben|verbindung|verbunden|verbindet|zusammenhang|zusammenhängen|hängt zusammen|beziehung|bezug|rolle|welche rolle|bedeutet das für|bedeutet für|betrifft|kümmern|interessieren|gehört zu|gehört es zu|tochter von|tochterfirma|auswirkung auf|auswirkungen auf|einfluss auf|wirkt sich auf|folgen für|beeinflusst",
    zh: "关系|什么关系|有关|有什么关系|关联|联系|相干|牵连|关心|在意|影响到|意味着什么|什么影响|扮演|角色|扮演什么角色|有什么瓜葛|参与|属于小米|子公司|旗下|影响|波及|拖累|牵连到|连累",
  },
  "ask:matter": {
    en: "big deal|the big deal|big deal about|deal with|the deal with|so special|special about|special|stand out|stands out|the fuss|fuss|buzz|the buzz|hype|the hype|matter|matters|matter so much|matters so much|significance|the significance|noteworthy|remarkable about|why care|highlight of|key week|big week|big one|so big about|so important|important|important for|crucial|pivotal|watching|waiting for|looking forward to|matter for|matters for|matter to|matters to|important to|relevant to|means so much|critical|make or break|the one to watch|all eyes on|eyes on|anticipated|awaited|eagerly awaited|worth watching|should i know about|should i care|should we care|should i bother|need to know about|should anyone care|big thing|so hyped|worth the hype|whats so great about|what is so great about|so great about|so good about|great about|so cool about",
    de: "besonders|besondere|besonderes|das besondere|besonderer|wichtig|so wichtig|bedeutsam|bedeutend|was macht es aus|rummel|aufregung|gespannt|warten|entscheidend|spannend",
    zh: "特别|有什么特别|特别之处|关键|重要|很重要|看点|亮点|特殊|厉害|了不起|意义|备受关注|期待|备受瞩目|值得关注|受关注|重磅",
  },
  "ask:others": {
    en: "joined the rally|join the rally|joined in|who joined|rallied with|rose with|gained with|jumped with|moved with|along with xiaomi|alongside xiaomi|with xiaomi that|went along|tagged along|who else rose|who else gained|who else jumped|what else rose|what else jumped|what else gained|other stocks|other shares|others that rose|other winners|other gainers",
    de: "wer sonst stieg|welche anderen aktien|andere aktien|zogen mit|zog mit|mitgezogen",
    zh: "还有谁涨|其他股票|还有哪些股票|跟涨|一起涨|同步上涨",
  },
  "ask:makers": {
    en: "carmaker|carmakers|car maker|car makers|automaker|automakers|auto maker|auto makers|ev maker|ev makers|car company|car companies|auto company|auto companies|car manufacturer|car manufacturers|car brand|car brands|other companies|other firms|other names|companies besides|companies other|car firm|car firms|auto firm|auto firms|ev firm|ev firms|ev company|ev companies|makes evs|make evs|makes cars|make cars|makes electric cars|make electric cars|builds cars|build cars|builds evs|build evs|produces cars|car names|auto names|ev names|car stocks|auto stocks|ev stocks|ev race|in the ev race|ev players|players in the ev market|car race|ev rivals",
    de: "autohersteller|autobauer|autofirmen|automarken|autokonzerne|andere firmen|andere unternehmen|weitere unternehmen|autofirma|autounternehmen|baut autos|bauen autos|bauen elektroautos|elektroautorennen|mitspieler im automarkt",
    zh: "车企|汽车厂商|汽车公司|汽车品牌|造车企业|其他公司|别的公司|其他企业|哪些企业|造车公司|做车的|做汽车的|造车的|电动车公司|电动车企|电动车玩家",
  },
  "ask:value": {
    en: "how much|value|level|figure|how high|how big|how large|amount|how good|how strong",
    de: "wie viel|wieviel|wie hoch|wert|betrag|höhe|wie gross|wie groß|wie lautet|lautet",
    zh: "多少|是多少|多大|几何|数值|金额|多高",
  },
};
