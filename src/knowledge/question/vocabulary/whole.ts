// Asked of all that is known: everything about a thing, what sources give differently, where a figure holds.
import type { Vocabulary } from "./vocabulary.ts";

export const whole: Vocabulary = {
  "ask:everything": {
    en: "everything|everything you have|everything you know|everything on|everything about|all you have|all you know|all about|all info|all information|all the info|whatever you have|tell me all|the full picture|anything you have|tell me everything|tell me everything about|tell me everything you know|terms|the terms|all the terms|all terms|full terms|all the details|full details|details of the|details on the|the details|all details|key terms|main terms|specifics|particulars|data points|the facts on|the numbers on|all the numbers|all numbers|walk me through|run me through|lay out|break down|breakdown of|deal terms|terms of the deal|terms of the placement|terms of the share sale|terms of the offering|deal details|deal specs|deal numbers|placement terms|placement details|offering terms",
    de: "alles was du|alles über|alles zu|alles zum|alles zur|alle infos|alle informationen|eckdaten|konditionen|alle details|details zur|details zum|einzelheiten|alle zahlen zu|alle zahlen zur|konditionen der platzierung|eckdaten der platzierung|eckdaten der kapitalerhöhung",
    zh: "一切|所有信息|全部信息|所有资料|所有消息|条款|详情|细节|全部细节|具体情况|详细情况|来龙去脉|配售条款|配售详情|配股详情",
  },
  "ask:region": {
    en: "which country|in which country|what country|in what country|which region|in which region|what region|in what region|which countries|which regions",
    de: "in welchem land|welches land|in welcher region|welche region|welche länder",
    zh: "哪个国家|哪个地区|什么国家|什么地区|哪国",
  },
  "ask:contradiction": {
    en: "contradict|contradicts|contradiction|contradictions|contradictory|sources disagree|sources differ|articles disagree|articles differ|disagree on|conflicting figures|conflicting numbers|discrepancy|discrepancies|inconsistent|inconsistency|inconsistencies|mismatch|mismatches|contradicting|conflicting|does not match|do not match|word it differently|says otherwise|one article|another article|the other article|other article|one source|another source|the other source|one text|the other text|one piece|the other piece|sounds like|does not add up|two articles|two sources|both articles|both sources|somewhere i read|somewhere else|in one place|in another place|elsewhere it says|elsewhere i read|and elsewhere|other sources say|another source says|conflicts with|do not agree|does not agree|do not line up|does not line up|do not tally|does not tally|tally|do not square|square with|clash with|different numbers|different figures|differing figures|differing numbers|two different|article a|article b|source a|source b|article one|article two|first article|second article|doc a|doc b|one doc|another doc|the other doc|other says|another says|one says|one story|another story|the other story|one report|another report|the other report|sources vary|vary|varies|varying|deviate|deviates|deviating|conflicted|not consistent|disagrees|do not fit|does not fit|doesnt fit|how does that fit|fit together|add up",
    de: "widerspruch|widersprüche|widersprechen|widersprüchlich|unstimmigkeit|unstimmigkeiten|passt nicht zusammen|ein artikel|der andere artikel|andere quelle|zwei artikel|zwei quellen|unterschiedliche angaben|woanders|an anderer stelle|anderswo|unterschiedliche zahlen|verschiedene zahlen|passt nicht zu|passen nicht zusammen|widerspricht|artikel a|artikel b|der eine artikel|im anderen artikel|im einen|im anderen|ein text|anderer text|weichen ab|weicht ab|abweichend|abweichung|abweichungen|variieren|passt das zusammen",
    zh: "矛盾|出入|不一致|对不上|互相矛盾|说法不一|两篇文章|另一篇|两个来源|有出入|不符|别处|另一处|不同的数字|数字不同|两个数字|说法不同|一篇|另一篇说|一篇说|有的说|一个来源|另一个来源|不统一|有差异|差异|不吻合|出入很大",
  },
};
