/** How many ports after the requested one are tried. */
const FURTHER_PORTS = 50;
const MAX_PORT = 65535;

/**
 * @param {string | undefined} text value of PORT or --port
 * @param {number} otherwise
 * @returns {number}
 * @throws {Error} when the text is no port
 */
export function readPort(text, otherwise) {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= MAX_PORT) return port;
  throw new Error(`"${text}" is no port; give a whole number from 1 to ${MAX_PORT}.`);
}

/**
 * Listens on the requested port or, when it is taken, on the next free one. It tries to listen instead of
 * checking first, because another program could take the port between the check and the use.
 * @template T
 * @param {number} requestedPort
 * @param {(port: number) => Promise<T>} listen rejects with EADDRINUSE when the port is taken
 * @returns {Promise<{ port: number, listening: T }>}
 * @throws {Error} when none of the tried ports is free
 */
export async function listenFrom(requestedPort, listen) {
  const last = Math.min(requestedPort + FURTHER_PORTS, MAX_PORT);
  for (let port = requestedPort; port <= last; port += 1) {
    try {
      return { port, listening: await listen(port) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(
    `The ports ${requestedPort} to ${last} are all taken; give a free one with PORT=….`,
  );
}
