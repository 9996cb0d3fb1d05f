// What TypeScript needs to know of node-version.mjs.
export function requireNode(): void;
