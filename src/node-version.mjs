// Says in one line that this Node is too old. Plain JavaScript, so that the old Node can read it and say so.
const WANTED = [24, 15];

/** Ends the process unless Node is new enough. */
export function requireNode() {
  const have = process.versions.node;
  const [major, minor] = have.split(".").map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  const wanted = WANTED.join(".");
  process.stderr.write(
    `Footnote needs Node ${wanted} or newer; this is ${have}. "npm ci" installs the right one: start through "npm start" or "npm run …".\n`,
  );
  process.exit(1);
}
