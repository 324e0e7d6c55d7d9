/**
 * Shows that a long step is running and how it ended: `[2/4] Building boundaries … done in 6 s`.
 * @template {{ code: number }} T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const started = performance.now();
  const terminal = process.stdout.isTTY;
  process.stdout.write(`${title} … `);
  const ticking = terminal
    ? setInterval(() => process.stdout.write(`\r${title} … ${secondsSince(started)} `), 1000)
    : undefined;
  try {
    const result = await work();
    if (terminal) process.stdout.write(`\r${title} … `);
    console.log(`${result.code === 0 ? 'done in' : 'failed after'} ${secondsSince(started)}`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

/** @param {number} started */
function secondsSince(started) {
  return `${Math.max(1, Math.round((performance.now() - started) / 1000))} s`;
}
