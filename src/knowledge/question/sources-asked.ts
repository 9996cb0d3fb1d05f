// Whether a question is about the sources themselves: the newest or oldest, all of them, who published one, how many tell of
// something. On folded text.
import type { Question } from "./types.ts";

const SOURCE =
  "(?:articles?|sources?|documents?|docs?|pieces?|stor(?:y|ies)|news items?|publications?|reports?|texts?|write ?ups?|artikeln?|artikels|quellen?|dokumente?n?|texte?n?|beitrage?)";
const NEWEST = "(?:newest|latest|most recent|freshest|most up to date|last|neueste\\w*|jungste\\w*|aktuellste\\w*)";
const OLDEST = "(?:oldest|earliest|first|alteste\\w*|fruheste\\w*|erste\\w*)";
const SOURCE_HAN = "(?:文章|来源|文件|资料|报道|稿子|消息源)";

/** "The newest article you have", "which article is the newest", "when is your latest news from". */
const formsOf = (which: string, han: string): RegExp =>
  new RegExp(
    `(?<![a-z])${which} (?:\\w+ )?${SOURCE}(?![a-z])|(?<![a-z])${SOURCE} (?:\\w+ ){0,5}${which}(?![a-z])|(?<![a-z])${which} (?:thing|item|info|information|entry|record|data) (?:\\w+ )?(?:you|u|on file|in (?:your|the)) ?(?:have|got|know|hold|file|database)?|(?<![a-z])(?:your|deine\\w*|eure\\w*) ${which} (?:news|info|information|data|update|knowledge|nachricht\\w*|daten|stand)(?![a-z])|${han}.{0,4}${SOURCE_HAN}|${SOURCE_HAN}.{0,8}${han}`,
  );
const IS_NEWEST = formsOf(NEWEST, "(?:最新|最近|最后)");
const IS_OLDEST = formsOf(OLDEST, "(?:最早|最旧|最老|第一)");

const PUBLISHER =
  "(?:outlet|site|website|web site|newspaper|paper|publication|publisher|portal|medium|media|blog|magazine|zeitung|seite|portal|verlag)";
const PUBLISHED = new RegExp(
  `(?:which|what|welche\\w*|von welche\\w*) (?:news )?${PUBLISHER}(?![a-z])|(?:who|which \\w+|wer|wer hat) (?:has |hat )?(?:published|wrote|ran|carried|brought|printed|posted|put out|den .*veroffentlicht|.*geschrieben|.*gebracht)|where (?:did|does|is|was) .*(?:come from|from|published|posted)|哪家(?:媒体|网站|报纸)|哪个(?:媒体|网站)|谁(?:发|写|报道)`,
);
const STORY = new RegExp(
  `(?<![a-z])(?:${SOURCE}|news|reports?|headline|outlet|bericht\\w*|meldung\\w*|nachricht\\w*)(?![a-z])|${SOURCE_HAN}|新闻`,
);

/** "List your sources", "which articles do you know?" */
const ALL = new RegExp(
  `(?:list|show|name|tell me|give me|nenne|zeig)\\w* (?:me |mir )?(?:all |alle )?(?:of )?(?:your|the|deine|die|eure) ${SOURCE}\\W*$|(?:which|what|welche) ${SOURCE} (?:do|did|have|are|kennst|hast|benutzt|verwendest)(?: you| du)?(?: have| know| use| hold| got| read| in (?:your|the) (?:library|database|memory))?\\W*$|(?:which|what|welche\\w*) (?:\\w+ )?${PUBLISHER}s? (?:do|are|have|does|did|is|nutzt|liest|verwendest|kennst) (?:you|your|the|all|this|du|deine)(?![a-z])[^?]{0,40}$|(?:你|都)?有(?:哪些|什么)${SOURCE_HAN}|列出(?:所有|全部|你的)?${SOURCE_HAN}`,
);

/** How many of them tell of something. */
const COUNTED = new RegExp(
  `(?:how many|number of|count of|count the|in how many|wie ?viele|wie ?vielen|anzahl der) (?:of )?(?:your |the |different |deiner |der )?${SOURCE}(?![a-z])|(?:几|多少)(?:篇|个|份|条)${SOURCE_HAN}`,
);

type Said = Pick<Question, "topics" | "words" | "strange" | "firms" | "subjects" | "time">;

/** Nothing is asked for that a source would tell. */
const isBare = ({ topics, words, strange, firms }: Said): boolean =>
  firms.length + strange.length === 0 &&
  words.every((word) => word === "site") &&
  topics.every(({ term }) => term === "kind:launch");

export function sourcesAsked(folded: string, said: Said): Question["meta"] {
  if (COUNTED.test(folded)) return "count";
  if (!isBare(said)) return undefined;
  const dated = said.time.span !== undefined;
  if (dated && PUBLISHED.test(folded) && STORY.test(folded)) return "published";
  if (dated) return undefined;
  if (IS_NEWEST.test(folded)) return "newest";
  if (IS_OLDEST.test(folded)) return "oldest";
  return ALL.test(folded) ? "all" : undefined;
}
