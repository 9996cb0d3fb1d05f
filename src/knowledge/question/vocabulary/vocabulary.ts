// The form of the word lists: a term, and by language the words and phrases for it, divided by "|".
// A term with a colon says what it is (kind:target, ask:when); one without is a word that is looked for in facts.
export type Vocabulary = Readonly<Record<string, { en?: string; de?: string; zh?: string }>>;
