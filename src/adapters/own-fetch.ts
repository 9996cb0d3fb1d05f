// Several HTTP libraries in one process: whichever comes first serves the requests of all.

/**
 * Brings in Node's own before any other. Where Bolt's came first, it would refuse the files that the Discord client sends;
 * it leaves in place what it finds.
 */
export const keepOwnFetch = (): void => void Reflect.get(globalThis, "FormData");
