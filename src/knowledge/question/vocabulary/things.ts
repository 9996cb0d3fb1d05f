// Words for products, people, places and happenings, as far as languages or slang have several for one.
import type { Vocabulary } from "./vocabulary.ts";

export const things: Vocabulary = {
  // People whose names are written in several scripts.
  "lei-jun": { en: "lei jun", zh: "雷军" },
  "lu-weibing": { en: "lu weibing|lu wei bing", zh: "卢伟冰" },
  "kind:launch": {
    en: "launch|launches|launched|coming|coming soon|next phone|next product|soon to come|launching|release|released|releases|come out|comes out|came out|coming out|unveil|unveiled|new product|new products|product launch|product launches|upcoming|out yet|out already|available|go on sale|goes on sale|hits the market|hit the market|debut|introduce|introduced|rollout|roll out|on the market|pipeline|in the pipeline|due out|drops|dropping|is out|announce|announced|start selling|new devices|products|product|lineup|line up|product lineup|new lineup|product line up|range launch|showed|shown|on show|showcased|presented|on the road|on the roads|hit the roads|reveal the phone|revealed|reveals|brought out|bring out|bringing out|brings out|in stores|in shops|teased|teaser|unveiling|unveils|impending|imminent|about to launch|about to come|in the shops|hit stores|street date|new phone|new phones|new handset|new smartphone|new handsets|what comes|whats coming|whats next|sold yet|for sale|already sold|already on sale|being sold|imminently|about to be launched|come next|comes next|coming next|next in line|up next|due next|car model|ev model|car models|first car|first ev|first vehicle|first electric car|debut car|name of the car|name of their car|name of its car|car called|car's name|first car model|first ev model|first auto model|tease|teases|teasing|hint at|hinted at|hints at",
    de: "launch|start|marktstart|vorstellung|vorgestellt|erscheint|erschienen|kommt|herauskommen|heraus|veröffentlicht|neue produkte|neues produkt|markteinführung|einführung|auf den markt|erhältlich|verfügbar|release|angekündigt|produkte|auf dem markt|rauskommt|raus|erscheinen|präsentiert|vorstellen|gezeigt|vorgeführt|produktpalette|neuheiten|enthüllt|enthüllte|vorgestellt hat|kündigte an|auf der straße|im handel|zu kaufen|neues handy|neue handys|neues smartphone|neue smartphones|bevorstehend|bevorstehende|bevorstehender|bevorstehenden|steht bevor|automodell|erstes auto|erstes elektroauto|automodelle|name des autos|heißt das auto",
    zh: "发布|上市|推出|发售|新品|新产品|亮相|面世|开售|新品发布|发布会|出来|上线|产品|即将推出|已发布|发布了|推出了|展示|展出|产品线|新品阵容|产品阵容|揭晓|官宣|露面|亮相了|发表|公开|新手机|新机|即将上市|车型|首款车|首款汽车|第一款车|第一款汽车|第一辆车|首辆车|开卖|上架|首发|预售|首款电动车|首款电动汽车|第一款电动车|首款新能源车|第一辆电动车",
  },
  flagship: { en: "flagship|flagships|top model", de: "flaggschiff|flaggschiffe|spitzenmodell", zh: "旗舰" },
  camera: { en: "camera|cameras|lens|photo|photography", de: "kamera|kameras|foto", zh: "相机|摄像头|影像|镜头" },
  model: {
    en: "model|models|llm|large model|language model|large language model|ai model|ai models|llms|language models",
    de: "modell|modelle|sprachmodell|ki modell|modells|ki modelle",
    zh: "模型|大模型|语言模型|大语言模型|ai模型",
  },
  "open-source": {
    en: "open source|opensource|open sourced|open weights|open weight|openly available",
    de: "quelloffen|open source|offener quellcode|quelloffenes|opensource",
    zh: "开源",
  },
  cloud: { en: "cloud|cloud model|server model", de: "cloud", zh: "云端|云" },
  "on-device": {
    en: "on device|on phone|on the phone|ondevice|on the mobile phone|local model|edge model|mobile model|phone model|on mobile|on a phone|on the handset|on handset|on handsets|right on the handset|on the handset itself|on the phone itself|on phones|on mi phones|on its phones|on your phone|on the device|on the device itself|on devices|runs locally|locally|local|handset model|offline on the phone|on the smartphone|on smartphones|on-device ai|on device ai|phone ai|ai on the phone|on-phone ai|ai on the handset|ai on your phone|phone llm|handset llm|mobile llm|ai on phones|llm on the phone|llm on phones|on phone llm",
    de: "auf dem handy|auf dem smartphone|auf dem gerät|lokales modell|direkt auf dem handy|auf dem handy läuft|direkt auf dem gerät|lokal|auf den handys|auf handys|auf smartphones|ki auf dem handy|handy ki",
    zh: "端侧|手机端|本地模型|端侧模型|手机上的模型|手机大模型|手机上跑的|手机上运行|手机上跑|本地运行|跑在手机上|设备端|手机里的模型|手机本地|本地大模型|本地ai|端侧大模型|端侧ai|手机ai|手机端ai",
  },
  assistant: {
    en: "assistant|voice assistant|xiao ai|xiaoai|xiao ai tongxue",
    de: "assistent|sprachassistent|xiao ai",
    zh: "小爱|小爱同学|助手|语音助手",
  },
  os: {
    en: "operating system|hyperos|hyper os|surging os|os|software system",
    de: "betriebssystem|hyperos",
    zh: "澎湃|澎湃os|操作系统|系统",
  },
  tablet: { en: "tablet|tablets|pad|pads|tablet range|tablet pc", de: "tablet|tablets", zh: "平板|平板电脑" },
  pricier: {
    en: "pricier|price increase|price increases|price hike|price hikes|raise prices|raising prices|raised prices|raise the prices|raising the prices|more expensive|putting up the prices|put up prices|get expensive|dearer|costlier|higher prices|prices go up|prices going up|prices rising|prices are rising|tablet prices|price rise|price rises|prices increase|prices up|cost more|prices increasing",
    de: "teurer|preiserhöhung|preiserhöhungen|preisanstieg|preise erhöht|preise steigen|preise erhöhen|erhöht die preise|erhöht xiaomi die preise|höhere preise|preise angehoben|verteuert|hebt die preise|preissprung|preisanhebung|preissprünge",
    zh: "涨价|提价|加价|价格上涨|更贵|变贵|贵了|涨了价|调价",
  },
  memory: {
    en: "memory|memory chips|dram|ram|memory components|component cost|component costs|memory cost|memory costs",
    de: "speicher|arbeitsspeicher|speicherchips|speicherkosten|speicherbausteine",
    zh: "存储|内存|存储器|存储芯片|内存芯片|存储成本",
  },
  site: {
    en: "site|plot|land|parcel|property|plot of land|ground|acquired a site|terrain|real estate|area of land|lot|land parcel|hectare|hectares|acre|acres|beijing site|beijing plot|beijing land|land purchase|grab land|grabbed land|land grab|building land|acreage|premises|soccer pitch|soccer pitches|football pitch|football pitches|football field|football fields|soccer fields",
    de: "grundstück|gelände|fläche|areal|grund|hektar|grundstücks|bauland|flächengröße|parzelle|baugrund|grundstücke|fußballfelder|fußballfeldern|quadratmeter",
    zh: "地块|土地|用地|地皮|公顷|面积|买地|拿地|一块地|地|拍地|抢地|圈地|一块土地|足球场|平方米|几亩|占地|面积多大|多大面积",
  },
  plant: {
    en: "plant|factory|factories|car plant|auto plant|car factory|phase three|phase 3|third phase|gigafactory|production site|phase iii|3rd phase",
    de: "werk|fabrik|autowerk|autofabrik|produktionsstätte|dritte bauphase|bauabschnitt|fabriken|bauphase|ausbaustufe|dritte phase|dritten phase|phase 3|phase drei|phase iii",
    zh: "工厂|车厂|汽车工厂|三期|厂房|第三期|第三期工厂",
  },
  beijing: { en: "beijing|peking", de: "peking", zh: "北京" },
  purchase: {
    en: "bought|purchase|purchased|acquire|acquired|acquires|acquisition|takeover|acquiring|grab|grabbed|grabs|grabbing|nab|nabbed|snap up|snapped up|snapping up|snaps up|scoop up|scooped up|snag|snagged|get hold of|got hold of|got its hands on|lay hands on|take over|took over|taken over|land grab",
    de: "erworben|gekauft|kaufte|erwarb|übernahme|übernommen|zukauf|geschnappt|ersteigert|erstanden|an land gezogen|sich gesichert",
    zh: "购买|收购|买下|拿下|购入|购得|抢下|拍下|夺得|竞得|拍得|抢到",
  },
  subsidy: {
    en: "subsidy|subsidies|subsidised|subsidized|subsidise|subsidize|subsidising|subsidizing|subsidy program|subsidy programme|stimulus|incentive|incentives|government support|trade in program|government incentives|state aid|stimulus program|subsidy initiative|govt subsidy|govt programme|govt program|government programme|government program|government scheme|govt scheme|state programme|state program|state scheme|stimulus programme|consumption programme|incentive programme|incentive program|policy programme|national programme|handout|handouts|goodies|rebate|rebates|voucher|vouchers|coupon|coupons|sweetener|sweeteners|giveaway|giveaways|perk|perks|bonus programme|bonus scheme|support package|stimulus package|state help|state support|state money|trade ins|government money|government cash|government help|public money|incentivise|incentivize|subsidy scheme|subsidy plan|cash at consumers|cash for consumers|consumer aid|prop up sales|boost sales of|push sales of|support sales of|stimulate sales|spur sales|support for buyers|what program|which program|what programme|which programme|what scheme|which scheme|what initiative|which initiative|what policy|which policy|pay people to buy|pays people to buy|paid people to buy|government pay|government pays|state pays|help people buy|helps people buy|people to buy|consumers to buy|shoppers to buy|get people to buy|nudge people to buy|encourage people to buy|chip in for|chips in for|foots the bill|picks up part of the bill|state chips in|govt chips in|government chips in|bonus from the state|purchase bonus|buyer bonus|cash for clunkers|trade in scheme|the programme|the program for|cost of the programme|programme cost|cost of the scheme|the policy|of the programme|of the policy",
    de: "subventioniert|subventionieren|gefördert|subvention|subventionen|förderung|förderprogramm|fördermittel|anreize|prämie|staatliche förderung|zuschüsse|subventionsprogramm|konjunkturprogramm|regierungsprogramm|staatliches programm|staatsprogramm|staatliche programm|konjunkturpaket|förderpaket|kaufprämie|anreizprogramm|zuschuss|zuschüssen|gutschein|gutscheine|fördergeld|fördergelder|prämien|staatshilfe|staatshilfen|finanzspritze|kaufanreiz|kaufanreize|konsumgutscheine|geldgeschenke|welches programm|welche maßnahme|welches förderprogramm|fördert|fördern|förderte|bezuschusst|bezuschussen|subventionsprogramms|staat zahlt|staat zahlt dazu|zahlt der staat|fördert der staat|staatlich gefördert|kaufbonus|umtauschprämie|abwrackprämie|staatlicher zuschuss|was fördert|fördert das programm|das programm|dieses programm|des programms",
    zh: "补贴|国补|补助|补贴政策|刺激|刺激政策|以旧换新|激励|补贴计划|国家补贴|政府计划|政府项目|国家计划|政府政策|刺激计划|消费补贴|消费券|补助金|优惠政策|补贴款|购车补贴|政府补贴|财政补贴|刺激方案|扶持政策|派钱|发钱|促销政策|什么计划|哪个计划|什么项目|什么政策|哪项政策|政府给钱|国家给钱|国家出钱|政府出钱|鼓励消费|购车优惠|换新补贴|政策|该政策|该计划|这项政策|补贴范围",
  },
  summit: {
    en: "summit|meeting|symposium|met with|conference with|gathering|meetup|meet up|get together|get-together|roundtable|round table|sit down with|powwow|chaired|chairs|chairing|presided|presided over|presides|presiding|hosted|hosting|convened|convenes|summoned|held a meeting|tech bosses|tech ceos|tech leaders|tech entrepreneurs|tech heads|tech founders",
    de: "gipfel|gipfeltreffen|treffen|symposium|zusammenkunft|einberufen|gipfels|runder tisch|tech bossen|tech bosse|treffen mit xi|spitzentreffen|vorsitz",
    zh: "峰会|座谈会|会议|会面|主持|召集|召开|座谈|会晤|召见|聚会|企业家座谈会|出席",
  },
  xi: {
    en: "xi jinping|xi|president xi|jinping|chinese leader|china's leader",
    de: "xi jinping|staatschef",
    zh: "习近平|国家主席|习主席",
  },
  regulation: {
    en: "regulation|regulatory|regulator|regulators|crackdown|regulatory pressure|policy|policies|supervision|regulatory easing|crack down|cracking down|cracks down|cracked down|clampdown|clamp down|clamping down|tougher on|softer on|softer or tougher|tougher or softer|loosening|loosen its grip|lighter touch|regulatory climate|red tape|rein in|reining in|easing|eased|ease",
    de: "regulierung|regulatorisch|aufsicht|regulatorische|regulatorischer druck|politik|regulierungsdruck|hartes vorgehen|durchgreifen|lockerung|lockern|strenger|zügel",
    zh: "监管|政策|规管|管制|监管压力|打压|整顿|放松|松绑|严管",
  },
  manufacturing: {
    en: "manufacturing|advanced manufacturing|manufacture",
    de: "fertigung|verarbeitendes gewerbe|produktion|industrie",
    zh: "制造|制造业|先进制造|先进制造业",
  },
  innovation: {
    en: "innovation|innovations|innovative|technological innovation|tech innovation",
    de: "innovation|innovationen",
    zh: "创新|科技创新|技术创新",
  },
  investor: {
    en: "investor|investors|institutional|institutions|international institutions|international investors|global investors|foreign institutions|overseas institutions|intl investors|foreign investment banks|overseas institutionals",
    de: "anleger|investor|investoren|institutionelle|internationale investoren|internationale anleger|internationalen investoren|ausländische institutionen|internationalen anleger",
    zh: "投资者|投资人|机构投资者|国际机构|海外机构投资者|国际投资者|外国机构",
  },
  "asset-manager": {
    en: "asset manager|asset managers|fund manager|fund managers|fund house|fund houses|investment managers|money managers|asset management",
    de: "vermögensverwalter|fondsgesellschaft|fondsgesellschaften|asset manager",
    zh: "资产管理公司|资管|资管公司|基金公司|资产管理|资产管理人|资产管理机构",
  },
  expand: {
    en: "expand|expanding|expands|expansion|enlarge|enlarging|enlarged|add|adding|step up|stepping up|increase investments|expanded|adding to|building up|grow their|upped|upping|raise their exposure|boost their exposure|increase exposure|exposure to china|china exposure|building positions|scale up|scaling up",
    de: "ausbauen|ausbau|erweitern|erweitert|aufstocken|expandieren|ausweiten|verstärken|bauen aus|hochgefahren|vergrößern",
    zh: "扩张|扩大|加码|增持中国|加大|拓展|扩充",
  },
  sector: {
    en: "sector|sectors|industry|industries|branch|branches|field|fields|space|tech space|ev space|the space|arena|scene|landscape",
    de: "branche|branchen|sektor|sektoren|bereich|bereiche",
    zh: "行业|领域|产业|板块",
  },
  attract: {
    en: "attract|attracting|attracts|draw in|drawing in|court|courting|want money|woo|wooing|lure|bring in|luring|lured|lures|entice|enticing|enticed|pull in|pulled in|pulling in|drew in|drawn in|magnet|wooed|drawn by",
    de: "anlocken|anziehen|werben|gewinnen|angelockt|lockt|lockte|anzog|angezogen|umworben",
    zh: "吸引|引进|招揽|吸纳|吸引了|招商|引资",
  },
  partner: {
    en: "relationship|ties|tie up|partner|partners|partnership|cooperation|collaboration|collaborate|works with|teamed up|alliance|cooperate|co develop|cooperates",
    de: "partner|partnerschaft|kooperation|zusammenarbeit|kooperiert",
    zh: "关系|什么关系|合作|伙伴|合作伙伴|联手|联合|合作方|联名|合作机型",
  },
  rival: {
    en: "rival|rivals|competitor|competitors|competition|compete|competes|competing|competitive|peers|takes on|take on|established makers|established players|up against|goes up against|going up against|head to head|battle|battles|battling|challenger|challengers|contender|contenders|challenge byd|fights|fighting|beat its rivals|beat rivals|beat the competition|beat its competitors|outperform its rivals|pitted against|go up against|compete with|competes with|competing with|competes against|compete against|rivaling|rivalling|who else is in the market",
    de: "rivale|konkurrent|konkurrenten|konkurrenz|wettbewerber|wettbewerb|rivalen|gegner|mitbewerber|herausforderer|konkurriert|konkurrieren|antritt gegen|tritt an gegen",
    zh: "对手|竞争对手|竞争者|竞争|同行|友商|劲敌|竞品|对标",
  },
  risk: {
    en: "risk|risks|challenge|challenges|headwind|headwinds|threat|threats|weakness|weaknesses|danger|dangers|problems|pressure|pressures|concerns|troubles|worries|bear case|what could go wrong|could go wrong|can go wrong|might go wrong|may go wrong|go wrong|goes wrong|going wrong|derail|derails|derailed|trip up|go south|downside risk|downside risks|pitfall|pitfalls|red flag|red flags|worst case|drawback|drawbacks|what could hurt|might hurt|could hurt|what to worry about|worry about|downsides|obstacle|obstacles|hurdle|hurdles|vulnerable|vulnerability|downside case|negative case|stumbling block|stumbling blocks|achilles heel|flipside|flip side|hangs over|hanging over|overhang|cloud over|clouds over|looms over|plagues|plague|dogs the|worries people|nightmare|bad news for|whats wrong with|what is wrong with|weak spot|weak spots|weak point|weak points|soft spot|exposed to|exposure to|up at night|keep investors up|keeps investors up|at stake|vulnerabilities|hazards|issues facing|keep an eye on|what might hurt",
    de: "risiko|risiken|herausforderung|herausforderungen|gegenwind|probleme|gefahren|schwächen|schwierigkeiten|schiefgehen|schief gehen|schieflaufen|schief laufen|haken|nachteile|schattenseiten|hürde|hürden|hindernis|hindernisse|fallstricke|gefahr|belastungsfaktoren|stolpersteine|sorgen|belastet das geschäft|schwachstelle|schwachpunkte|schwachstellen|schwachpunkt|drohen|droht|bedroht|bedrohen|bedrohung|bedrohungen|kehrseite",
    zh: "风险|挑战|压力|问题|逆风|不利因素|隐忧|出问题|出什么问题|出岔子|隐患|短板|软肋|坏处|障碍|难题|困难|担忧|威胁|利空因素|弱点|硬伤|拖累|拖后腿|威胁到|可能拖累|什么风险|危机|出错|不确定性",
  },
  catalyst: {
    en: "catalyst|catalysts|growth driver|growth engine",
    de: "katalysator|treiber|impulsgeber|wachstumstreiber",
    zh: "催化剂|驱动力|增长引擎|动力",
  },
  expectation: {
    en: "beat or miss|miss|missed|misses|fell short|fall short|disappoint|disappointed|market expectations|expected by the market|expectations|beat expectations|beat estimates|surpass|surpassed|surpassing|better than expected|earnings beat|beat the market|beat|exceeded expectations|than people thought|than thought|than anyone thought|than analysts thought|what analysts thought|what people thought|than feared|than forecast|than analysts forecast|above estimates|below estimates|above consensus|below consensus|above forecasts|below forecasts|above expectations|below expectations|top estimates|topped estimates|top expectations|topped expectations|top the street|topped the street|beat the street|topped forecasts|beat forecasts|letdown|let down|disappointing|disappointment|positive surprise|negative surprise|earnings surprise|ahead of forecasts|ahead of estimates|ahead of expectations|smashed estimates|crushed estimates|crush estimates|blew past|blowout quarter|exceed|exceeds|exceeded|exceeding|what the market expected|what analysts expected|what was expected|than expected|worse than expected|as expected|better than the market had expected|market had expected|than the market expected|than the market had expected|forecasts beaten|the street|wall street expected|did the market expect|the market expected|market expect|street expected|street expect|anyone expect|did anyone expect|everyone expected|expected that good|surprise|surprised|surprising|beat forecast|beats forecasts|beat the forecasts|beat predictions|beat the predictions|top forecasts|vs forecasts|against forecasts",
    de: "verfehlt|verfehlte|enttäuscht|markterwartungen|erwartungen|erwartungen übertroffen|übertroffen|besser als erwartet|über den schätzungen|unter den schätzungen|besser als gedacht|schlechter als gedacht|schlechter als erwartet|über den erwartungen|unter den erwartungen|enttäuschend|enttäuschung|positiv überrascht|prognosen übertroffen|analystenschätzungen|erwartete der markt|vom markt erwartet|überraschte|überrascht|überraschung|schlug die erwartungen|schlug die prognosen|erwartungen geschlagen|prognosen geschlagen",
    zh: "不及预期|低于预期|逊于预期|市场预期|超预期|好于预期|预期|超出预期|比预期|超过预期|高于预期|好于市场预期|比预期好|比预期差|市场预计|强于预期|弱于预期|符合预期|胜预期|差过预期|好过预期|市场有没有预期|市场有预期|意料|出乎意料|惊喜",
  },
  mwc: {
    en: "mwc|mobile world congress|barcelona",
    de: "mwc|barcelona",
    zh: "世界移动通信大会|巴塞罗那|mwc|西班牙展会",
  },
  "trade-show": {
    en: "trade show|trade fair|tech show|tech fair|expo|fair|exhibition|convention|mwc|mobile world congress|barcelona|ces|ifa|auto show|motor show",
    de: "messe|fachmesse|ausstellung|technikmesse|mobilfunkmesse|automesse|mwc|barcelona",
    zh: "展会|展览|博览会|车展|科技展|大会|世界移动通信大会|巴塞罗那|展",
  },
  overseas: {
    en: "overseas|abroad|international|internationally|foreign markets|outside china|global|globally|worldwide|export|exports|other countries|markets abroad|europe|european",
    de: "ausland|international|internationale|weltweit|im ausland|global|export|europa|außerhalb chinas|exportieren|überseemärkte|weltmarkt|exportiert",
    zh: "海外|国际|出海|境外|国外|全球|世界|国际市场|出口|欧洲",
  },
  supply: { en: "supply chain|supply chains|supply", de: "lieferkette|lieferketten", zh: "供应链|供应" },
  weak: {
    en: "weak|weakness of the stock|undervalued|cheap|underpriced|undervaluation",
    de: "schwach|schwäche|unterbewertet|günstig bewertet",
    zh: "疲弱|疲软|被低估|低估",
  },
  // Who is who.
  ceo: {
    en: "ceo|chief executive|chief executive officer|chief|boss|head|who runs|who leads|in charge|runs the company|runs xiaomi|runs mi|runs it|runs the show|runs the place|runs the group|running the company|running the show|at the helm|at the top|top dog",
    de: "ceo|vorstandschef|chef|geschäftsführer|firmenchef|konzernchef|vorstandsvorsitzender|leitet|führt|vorstand|an der spitze|konzernspitze|unternehmenschef",
    zh: "首席执行官|ceo|总裁兼ceo|老板|掌门人|行政总裁|负责人|老总|掌舵|掌舵人|一把手",
  },
  president: { en: "president|head of state", de: "präsident|staatspräsident", zh: "总裁|主席|国家主席|总统" },
  founder: {
    en: "founder|founders|founded by|co founder|cofounder|who founded|who started|created by|who set up|set it up|founding father|started it",
    de: "gründer|gegründet von|mitgründer|wer gründete|wer hat gegründet|gründervater|begründer|firmengründer|gründete|gegründet hat",
    zh: "创始人|创办人|创办|创立者|创始者|创办者|谁创立|谁创办|谁成立|创建人|谁创建|创始人是谁",
  },
  founded: {
    en: "founded|established|establish|set up|started|founding|founding year|inception|year of foundation|foundation|since its founding|begin|began|establishment|when was it founded|year founded|founding date|foundation year|came into being|since when does it exist|been around|exists since|existed since|exist since|existing since|in existence|dates back|date back|dates back to|came into existence|year of birth|birth year|how old is the company|how old is the firm|how old is the group|age of the company|company age|how long around|been in business|how long has it existed|how long in business",
    de: "gegründet|gründung|gründungsjahr|entstanden|gründungsdatum|wann gegründet|entstand|ins leben gerufen|besteht seit|bestehen seit|seit wann gibt es xiaomi|existiert seit|existiert|wie alt ist das unternehmen|wie alt ist die firma|alter der firma|alter des unternehmens|firmenalter",
    zh: "成立|创立|建立|成立于|创办于|成立时间|创立时间|创建|建于|成立年份|哪年成立|何年成立|什么时候成立|创立于|从哪一年开始|哪一年开始|起家|诞生|哪年诞生|存在了多久|公司多少岁|公司几岁|公司多少年了|公司多大年纪|成立多久",
  },
  ticker: {
    en: "ticker|tickers|symbol|symbols|stock code|ticker symbol|code|stock symbol|listing|listings|listed|stock ticker|exchange code|hk code|otc|where is it listed|exchange|stock exchange|hong kong ticker|otc ticker|under what number|under which number|under what code|under which code|what number does|trade under|trades under|listed under|security code|listing number|stock number|board lot code|counter number|counter code|hk symbol|hk symbols|hk number|hong kong number|hong kong code|share code|codes|stock codes",
    de: "kürzel|börsenkürzel|ticker|symbol|tickersymbol|wertpapierkennnummer|wkn|gelistet|notiert an|börse|tickersymbole|aktienkürzel|nummer|wertpapiernummer|aktiennummer|börsennummer|kennnummer|unter welcher nummer|kennung|listung|listing",
    zh: "代码|股票代码|股份代号|交易代码|证券代码|上市地|代号|编号|号码|股号|股份编号|上市编号|代号多少",
  },
  isin: { en: "isin|isin code|security number|isin number", de: "isin|isin nummer", zh: "isin|isin码|国际证券识别码" },
  business: {
    en: "business|businesses|business areas|segment|segments|business segments|do for a living|line of business|what does it do|what do they do|core business|what kind of company|type of company|areas of business|business lines|what sort of company|what does the company do|in what business|what line of work|what trade|what kind of business",
    de: "geschäft|geschäftsfelder|geschäftsbereiche|geschäftsfeld|kerngeschäft|was macht|segmente|was für ein unternehmen|sparten|welche branche|welcher branche|in welcher branche|welchem sektor",
    zh: "业务|主营|主营业务|业务板块|做什么的|是做什么|业务领域|核心业务|什么公司|业务线|哪个行业|什么行业|属于哪个行业|什么领域",
  },
  rank: {
    en: "rank|ranked|ranking|place|position|number one|number three|third largest|third biggest|second largest|second biggest|fourth largest|biggest smartphone maker|largest phone maker|number two|largest in the world|biggest in the world|how big is xiaomi|top 100|top hundred|world's third|smartphone maker rank|smartphone maker|100 largest|biggest phone maker|largest smartphone maker|number 1|number 2|number 3|number 4|no 1|no 2|no 3|no. 1|no. 2|no. 3|second biggest phone maker|biggest phone brand|top three|top 3|top 5|world number|stand among|stands among|place among|smartphone makers|phone makers|handset makers|how high does it rank|top club|which club|club|clubs|league",
    de: "rang|rangliste|platz|platzierung unter|drittgrößte|drittgrößter|weltweit größte|größte hersteller|nummer 1|nummer 2|nummer 3|nummer eins|nummer zwei|nummer drei|platz 2|platz 1|platz 3|wievielt größte|der wievielt|wievielter|wievielt|auf welchem platz|klub|klubs|liga|top 100 der welt",
    zh: "排名|排第几|名次|位列|第三大|世界第几|百强|全球第几|第几大|排在|第一大|第二大|第几名|世界第三|全球第三|俱乐部|百强俱乐部|前百|第几位|位居第几|前三|老几|龙头|榜单",
  },
  headquarters: { en: "headquarters|headquartered|hq|head office", de: "hauptsitz|sitz|zentrale", zh: "总部" },
  enter: {
    en: "enter|entered|enters|entry|market entry|foray|venture|ventures|entering|enter the market|got into|break into|get into|gets into|getting into|go into|went into|move into|moved into|step into|stepped into|jump into|jumped into|start making|started making|began making|start building|started building",
    de: "einstieg|einsteigen|markteintritt|eingestiegen|eintritt|stieg ein|einsteigt|ging in|startete mit|begann mit",
    zh: "进入|进军|入局|切入|涉足|开始造|开始做|跨入|踏入",
  },
  foreign: { en: "foreign|foreigners", de: "ausländisch|ausländische|ausländischer", zh: "外国|海外机构" },
  money: { en: "money|fund|funds|capital", de: "geld|mittel|kapital", zh: "钱|资金|资本" },
  sentiment: {
    en: "sentiment|mood|investor sentiment|market sentiment|spirits|animal spirits|vibe|vibes|feeling on the market",
    de: "stimmung|marktstimmung",
    zh: "情绪|市场情绪|氛围|气氛|心情",
  },
  trial: {
    en: "prove|proves|proving|have to prove|will test|a test|is a test|key test|put to the test|acid test|litmus test|be tested|big test|real test|test for|test of",
    de: "beweisen|bewährungsprobe|prüfstein|test für|feuerprobe",
    zh: "考验|检验|证明|试金石",
  },
  gloom: {
    en: "gloom|gloomy|moody in|moody about|moody at|moody on|moody lately|so moody|be moody|been moody|is moody|are moody|space moody|sector moody|stocks moody|investors moody|jittery|jitters|nervous|nervy|on edge|downbeat|pessimism|sour|soured|souring|sombre|bleak|bad mood|low mood|down in the dumps|in the doldrums|doldrums|under pressure|under strain|out of favour|out of favor|depressed|subdued|dampened|battered|beaten down|spooked|rattled|unsettled|scared|suffers|suffer|suffering|struggling|struggles|weak mood|weak sentiment|grim|glum|anxious|fearful|cold feet|risk off|weighing on|weighs on|what is weighing|whats weighing|what weighs|what spooked|what rattled|what unsettled|what scared|what sank|what dragged|dragging on|dragging|drags|dragged|drag down|dragging down|weigh on|weighed on|pulling down|pulls down|holding back|mood bad|mood so bad|sentiment bad|sentiment weak|mood low",
    de: "mies|miese|gedrückt|gedrückte|trüb|trübe|getrübt|verunsichert|verunsicherung|nervös|unter druck|leidet|leiden|schlechte stimmung|miese stimmung|pessimismus|düster|drückt|belastet die stimmung|was drückt|was belastet|was drückt auf|was belastet die|belastet|schlecht|schlechte|stimmung schlecht",
    zh: "低迷|低落|承压|受压|悲观|紧张|不振|受挫|惨淡|萎靡|不安|忧虑|恐慌|情绪差|情绪低|气氛差",
  },
  confidence: {
    en: "confidence|confident|more confident|optimism|better mood|good mood|upbeat|hopeful|brighten|brightened|brighter|cheer|cheered|cheered up|cheerful|encouraged|buoyed|warm to|warmed to|warming to|warmed up to|bullish mood|risk appetite|risk on|feel good|feel better|felt better|good spirits|high spirits|euphoria|euphoric|enthusiasm|what cheered|what lifted the mood|in good heart|eased worries|eased fears|eased concerns|calmed fears|calmed worries|allayed|allayed fears|soothed|reassured|less worried|ease worries|ease fears|ease concerns",
    de: "zuversicht|zuversichtlich|zuversichtlicher|optimismus|vertrauen|bessere stimmung|gute stimmung|besserer stimmung|guter stimmung|hoffnungsvoll|euphorie|beruhigt|beruhigte|ängste genommen|sorgen genommen",
    zh: "信心|有信心|乐观情绪|回暖|好转|情绪好|热情|期待|缓解担忧|打消顾虑|安抚|稳定信心",
  },
  support: {
    en: "tailwind|tailwinds|support|supports|supported|supportive|boost from|lift from|help from|prop up|propped up|give a lift|gave a lift",
    de: "rückenwind|unterstützung|unterstützt|unterstützte|auftrieb|schub",
    zh: "支撑|助力|顺风|东风|提振|带动|利好",
  },
  tech: { en: "tech|technology|technologies|technological", de: "technologie|technik|tech", zh: "科技|技术" },
  internet: {
    en: "internet|internet services|online services",
    de: "internet|internetdienste",
    zh: "互联网|互联网服务",
  },
  finance: {
    en: "fintech|financial technology|financial services",
    de: "finanztechnologie|fintech",
    zh: "金融科技|金融",
  },
};
