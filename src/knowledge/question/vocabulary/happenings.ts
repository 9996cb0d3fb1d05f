// What happened in politics and among buyers, by the words that members have for it.
import type { Vocabulary } from "./vocabulary.ts";

export const happenings: Vocabulary = {
  nationwide: {
    en: "nationwide|nation wide|countrywide|country wide|across the country|all over the country|the whole country|all of china|national|local|regional|regionally|provincial|province|provinces|certain cities|some cities|selected cities",
    de: "landesweit|landesweite|landesweites|bundesweit|im ganzen land|ganz china|regional|regionale|regionen|einzelnen regionen|einzelne regionen|provinz|provinzen|lokal",
    zh: "全国|全国性|全国范围|全中国|地方性|地方|各省|省市|部分省市|部分城市|个别城市|局部",
  },
  consumer: {
    en: "consumer|consumers|consumer spending|consumption|shopper|shoppers|shopping|retail|retail spending|retail sales|household|households|spend more|people spend|people's spending|private spending|purchases by households|kinds of spending|kind of spending|sort of purchases|kinds of purchases",
    de: "verbraucher|konsumenten|konsum|käufer|einzelhandel|haushalte|konsumausgaben|privatkonsum|konsumlaune",
    zh: "消费者|消费|零售|购物|居民消费|消费支出|老百姓",
  },
  electronics: {
    en: "electronics|consumer electronics|gadgets",
    de: "elektronik|unterhaltungselektronik",
    zh: "电子产品|消费电子|数码产品|家电",
  },
  green: {
    en: "green tech|green technology|clean tech|cleantech|environmentally friendly|eco friendly",
    de: "grüne technik|grüne technologie|umwelttechnik|umweltfreundlich",
    zh: "绿色科技|绿色技术|环保技术",
  },
  beneficiary: {
    en: "beneficiary|beneficiaries|benefit from|benefits from|benefited from|benefitted from|profit from|profits from|profited from|profit most|gain from|gains from|gained from|stand to gain|winners of|winners from|wins from|won from",
    de: "profitieren|profitiert|profitierten|nutznießer|gewinner der",
    zh: "受益|受益者|受惠|得益",
  },
  demand: {
    en: "how strong was demand|how strong was the demand|how good was demand|how was demand|how was the demand|how much demand|how big was demand|demand|investor demand|book building demand|well received|oversubscribed|over subscribed|oversubscription|appetite for|appetite|investors wanted|wanted more of the shares|investors like the|investors liked the|snapped up by investors|sought after",
    de: "nachfrage|überzeichnet|gefragt|interesse der anleger",
    zh: "需求|超额认购|超购|认购|抢购|反应热烈",
  },
  analysis: {
    en: "market analyses|market analysis|upbeat research|positive research|bullish research|favourable research|favorable research|glowing research|research note|research notes|analyst note|analyst notes|analyst reports|broker notes|bullish notes|upbeat notes|positive notes|upbeat analyses|positive analyses|upbeat reports|positive reports|good reviews",
    de: "marktanalysen|analystenstudien|positive studien|positive analysen|studien",
    zh: "市场分析|研报|研究报告|分析报告|看好的报告",
  },
  nudge: {
    en: "nudge|nudged|nudging|encourage|encouraged|encourages|encouraging|encouragement|egged on|egged investors on|urge|urged|urging|talked up|talk up|talking up|endorse|endorsed|endorses|endorsement|endorsements|vouch|vouched|praise|praised|cheer|cheered|tout|touted|touting|back chinese tech|cheerlead|cheerleading|add to their holdings|add to holdings|add to their|increase their holdings|increase holdings|raise their holdings|buy more of these shares|add chinese tech",
    de: "ermuntert|ermunterten|ermutigt|ermutigten|angehalten|empfahlen|befürwortet|gelobt|lobten",
    zh: "鼓励|鼓吹|力挺|唱好|推荐|背书|增持",
  },
  // "Who buys the dip?" asks who did; to buy it is advice.
  dip: {
    en: "dip|dips|the dip|who buys the dip|who bought the dip|who is buying the dip|who are the dip buyers|dip buyers|dip buyer|dip buying",
    de: "rücksetzer|wer kauft den dip|wer kauft nach|wer kauft den rücksetzer",
    zh: "谁在抄底|谁抄底|抄底的是谁|逢低买入的是谁|边个抄底",
  },
  "retail-network": {
    en: "retail and service system|retail and service network|retail and service setup|service system|sales network|service network|retail network|sales and service network|dealer network|retail system|after sales|aftersales|servicing network|new retail|retail setup|retail and servicing",
    de: "vertriebsnetz|servicenetz|händlernetz|verkaufsnetz|vertriebssystem|servicesystem|vertriebs und servicesystem|vertriebs und servicenetz|handels und servicesystem|kundendienstnetz|vertrieb und service|vertriebs- und servicenetz|vertrieb",
    zh: "零售和服务体系|零售与服务体系|零售服务体系|服务体系|零售体系|销售网络|服务网络|销售和服务网络|销售服务网络|新零售|售后|售后服务|售后网络|销售体系|渠道体系",
  },
  // When figures come out: no source tells.
  "results-day": {
    en: "next earnings|next earnings report|earnings date|earnings day|earnings call|next results|results date|results day|reporting date|next quarterly report|next quarterly results|next report|next annual report|upcoming earnings|upcoming results|next numbers",
    de: "nächste quartalszahlen|nächsten quartalszahlen|nächste zahlen|nächsten zahlen|quartalsbericht|geschäftsbericht|nächste ergebnisse|nächsten ergebnisse|zahlentermin",
    zh: "下次财报|下一次财报|财报日|业绩会|业绩发布|公布业绩|发布财报|公布财报|下季财报|年报",
  },
  "handset-stocks": {
    en: "handset stocks|handset related shares|handset-related shares|handset shares|handset names|handset equities|phone stocks|smartphone stocks|phone makers shares|shares of handset makers|shares of phone makers|handset related stocks|handset makers shares|handset related equities",
    de: "handyaktien|smartphone aktien|smartphoneaktien|handywerte|aktien der handyhersteller|aktien von handyherstellern",
    zh: "手机股|手机概念股|手机产业链|手机相关股票|手机板块",
  },
  transformation: {
    en: "transformation|transform|transformed|transforms|change from a phone maker|shift from|turned into|turn into|metamorphosis|reinvent|reinvented",
    de: "wandel|wandlung|transformation|verwandlung|wandelt|gewandelt",
    zh: "转型|蜕变|转变|升级转型|脱胎换骨",
  },
  "lasting-growth": {
    en: "growth lasts|growth that lasts|sustainable growth|sustained growth|lasting growth|long term growth|grow sustainably|sustainability of growth|key to growth|keep growing|durable growth|continued growth|sustainable success|growth sustainable|secret to growth|lasting success",
    de: "nachhaltiges wachstum|nachhaltigem wachstum|nachhaltigen wachstum|nachhaltige wachstum|nachhaltigen wachstums|dauerhaftes wachstum|dauerhaftem wachstum|dauerhaft wachsen|nachhaltig wachsen|langfristiges wachstum|langfristigem wachstum|langfristigen wachstum|schlüssel zum wachstum|anhaltendes wachstum|nachhaltigen erfolg",
    zh: "可持续增长|持续增长|长期增长|可持续发展|持续发展|长远发展|长期发展|持久增长|持续成长|稳定增长",
  },
  // What takes risks away is none.
  diversification: {
    en: "spread the risk|spreads the risk|spread risk|spreads risk|spreading risk|diversify|diversified|diversifies|diversifying|diversification|not depend on one",
    de: "diversifizierung|diversifiziert|risiko streuen|streut das risiko|risikostreuung",
    zh: "多元化|多样化|分散风险|分散",
  },
  // What could bring opposite opinions together.
  reconcile: {
    en: "reconcile|reconciles|reconciled|reconciling|bridge|bridges|bridging|bridged|bridge the gap|bridge the gap between|close the gap|close the gap between|narrow the gap|narrow the gap between|bring together|bring them together|settle the argument|settle the debate|settle the dispute|find common ground|common ground",
    de: "überbrücken|überbrückt|versöhnen|versöhnt|annähern|zusammenbringen|kluft schließen|auf einen nenner",
    zh: "弥合|调和|弥合分歧|消除分歧|化解分歧|拉近",
  },
  milestone: {
    en: "milestone|milestones|landmark|landmarks|mark|which mark|what mark|which level|what level|threshold|thresholds|which threshold",
    de: "meilenstein|meilensteine|welche marke|marke|schwelle",
    zh: "里程碑|哪个关口|关口",
  },
  trend: {
    en: "trend|wider trend|broader trend|bigger trend|larger trend|part of a trend|part of a wave|wave of|one case of|one case of it|part of a pattern|isolated case|isolated|one off|alone in this|not the only one|others doing the same|others doing it",
    de: "trend|teil eines trends|einzelfall|ein fall davon|welle von",
    zh: "趋势|大趋势|潮流|个案|个例|一波",
  },
};
