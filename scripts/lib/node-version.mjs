import { readJson } from './read-json.mjs';

/** @returns {void} Ends the program with a message when this Node is older than package.json requires. */
export function requireNode() {
  const { engines } = /** @type {{ engines: { node: string } }} */ (
    readJson(new URL('../../package.json', import.meta.url))
  );
  const complaint = complainAboutNode(process.versions.node, engines.node);
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(1);
}

/**
 * @param {string} current such as `20.20.2`
 * @param {string} range `>=` and a version, as in package.json
 * @returns {string | undefined} one sentence when `current` is too old
 */
export function complainAboutNode(current, range) {
  const wanted = range.replace('>=', '').split('.').map(Number);
  const given = current.split('.').map(Number);
  const differing = wanted.findIndex((part, index) => part !== given[index]);
  const tooOld = differing !== -1 && (given[differing] ?? 0) < (wanted[differing] ?? 0);
  return tooOld
    ? `Fangyu needs Node ${wanted.join('.')} or newer, and this is Node ${current}; install a newer one and try again.`
    : undefined;
}
