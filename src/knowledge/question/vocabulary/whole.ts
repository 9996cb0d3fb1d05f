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
    en: "contradict|contradicts|contradiction|contradictions|contradictory|sources disagree|sources differ|articles disagree|articles differ|disagree on|conflicting figures|conflicting numbers|discrepancy|discrepancies|inconsistent|inconsistency|inconsistencies|mismatch|mismatches",
    de: "widerspruch|widersprüche|widersprechen|widersprüchlich|unstimmigkeit|unstimmigkeiten",
    zh: "矛盾|出入|不一致|对不上|互相矛盾",
  },
};
