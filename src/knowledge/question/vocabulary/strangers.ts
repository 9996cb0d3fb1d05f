// Companies and other names that members may bring up and of which no source here may tell anything: read as names, so
// that what is asked about them is never answered with somebody else. A name of the library counts before them.
const WRITTEN =
  "hims & hers|hims and hers|hims hers|hims|washington post|wapo|once upon a farm|prudential financial|prudential|prudential plc|" +
  "nvidia|nvda|bytedance|byte dance|tiktok|spacex|space x|xai|x ai|anthropic|openai|open ai|chatgpt|softbank|soft bank|arm holdings|toyota|tsmc|taiwan semiconductor|sony|nasdaq|amazon|amzn|palantir|pltr|alphabet|google|googl|goog|tencent|wechat|yuanbao|trumprx|elon musk|musk|jensen huang|jeff bezos|bezos|will lewis|tim cook|sam altman|altman|fda|" +
  "apple|iphone|samsung|huawei|oppo|vivo|oneplus|one plus|transsion|motorola|nokia|nio|li auto|zeekr|leapmotor|leap motor|aito|seres|saic|gac|great wall motor|great wall|chery|changan|volkswagen|vw|bmw|mercedes|daimler|audi|porsche|ford|general motors|gm|honda|nissan|hyundai|rivian|lucid|ferrari|volvo|polestar|" +
  "smartwatch|smartwatches|smart watch|smart watches|how many watches|many watches|watches sold|watch sales|watch shipments|wearables|wristbands|earbuds|headphones|tvs|televisions|laptops|scooters|fridges|refrigerators|washing machines|air conditioners|vacuum cleaners|robot vacuums|routers|power banks|smartuhren|fernseher|kopfhörer|kühlschränke|waschmaschinen|klimaanlagen|手表|手环|耳机|电视机|冰箱|洗衣机|空调|扫地机器人|滑板车|" +
  "alibaba|baba|baidu|bidu|jd com|jd|meituan|pinduoduo|pdd|temu|netease|kuaishou|bilibili|trip com|smic|catl|foxconn|hon hai|qualcomm|mediatek|amd|micron|sk hynix|hynix|microsoft|msft|meta platforms|facebook|netflix|oracle|ibm|dell|hp|asus|acer|cisco|broadcom|asml|didi|shein|deepseek|moonshot|zhipu|minimax|unitree|dji|" +
  "blackrock|blackstone|berkshire|berkshire hathaway|warren buffett|buffett|vanguard|temasek|bitcoin|btc|ethereum|dogecoin|" +
  "英伟达|字节跳动|字节|抖音|软银|丰田|台积电|索尼|亚马逊|谷歌|腾讯|微信|苹果|三星|华为|荣耀手机|蔚来|理想汽车|极氪|零跑|赛力斯|问界|上汽|广汽|长城汽车|奇瑞|长安汽车|大众汽车|宝马|奔驰|奥迪|保时捷|福特|本田|日产|现代汽车|阿里巴巴|阿里|百度|京东|美团|拼多多|网易|快手|哔哩哔哩|中芯国际|宁德时代|富士康|高通|联发科|英特尔|美光|微软|脸书|滴滴|大疆|马斯克|黄仁勋|巴菲特|贝莱德|比特币";

export const STRANGERS: readonly string[] = WRITTEN.split("|");
