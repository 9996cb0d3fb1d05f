// All names of subjects and firms in memory, read anew when their revision has changed: another process may have imported.
import type { Marks } from "./database/marks.ts";
import type { Handle } from "./database/open.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import { type Firm, firmNames } from "./firms.ts";
import { createNames, type Names } from "./names.ts";
import { createLexicon, type Lexicon } from "./question/lexicon.ts";
import { type Subject, subjectNames } from "./subjects.ts";

export type Directory = {
  company: Names;
  firm: Names;
  subjects: Map<string, Subject>;
  firms: Map<string, Firm>;
  /** All names as they are found in running text. Made when it is first needed. */
  lexicon(): Lexicon;
};

export function createDirectory(db: Handle<KnowledgeTables>["db"], marks: Marks) {
  let loaded: { revision: string | undefined; directory: Promise<Directory> } | undefined;

  const load = async (): Promise<Directory> => {
    const subjects = (await db.selectFrom("subjects").select("body").execute()).map(
      (r) => JSON.parse(r.body) as Subject,
    );
    const firms = (await db.selectFrom("firms").select("body").execute()).map((r) => JSON.parse(r.body) as Firm);
    const [subjectsById, firmsById] = [new Map(subjects.map((s) => [s.id, s])), new Map(firms.map((f) => [f.id, f]))];
    let lexicon: Lexicon | undefined;
    return {
      company: createNames(subjects.map((s) => ({ id: s.id, name: s.name, names: subjectNames(s) }))),
      firm: createNames(firms.map((f) => ({ id: f.id, name: f.name, names: firmNames(f) }))),
      subjects: subjectsById,
      firms: firmsById,
      lexicon: () => (lexicon ??= createLexicon(subjectsById, firmsById)),
    };
  };

  return async (): Promise<Directory> => {
    const revision = (await marks.read()).get("names");
    if (!loaded || loaded.revision !== revision) {
      const directory = load();
      loaded = { revision, directory };
      directory.catch(() => (loaded = undefined));
    }
    return loaded.directory;
  };
}
