/*
 * What the server answers to a request, before any file is opened. Pure, so that every rule has a test.
 */

/** Names by which a browser on this machine reaches the server. */
const OWN_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);
const METHODS = ['GET', 'HEAD'];

/**
 * @typedef {object} Refusal
 * @property {number} status
 * @property {string} sentence
 * @property {Record<string, string>} [headers]
 */

/**
 * Why a request is refused; null where its file may be looked up.
 * @param {{ method?: string | undefined, url?: string | undefined, headers: { host?: string | undefined } }} request
 * @returns {Refusal | null}
 */
export function refusalOf({ method = '', url = '', headers }) {
  if (!METHODS.includes(method))
    return {
      status: 405,
      sentence: 'This server only answers GET and HEAD.',
      headers: { Allow: METHODS.join(', ') },
    };
  // Another site may have made its name point to this machine (DNS rebinding).
  if (headers.host !== undefined && !isOwnHost(headers.host))
    return { status: 421, sentence: 'Open the address that the terminal shows.' };
  const pathname = pathOf(url);
  if (pathname === null) return { status: 400, sentence: 'The address is not valid.' };
  if (pathname.split('/').some((segment) => segment.startsWith('.')))
    return { status: 404, sentence: 'There is no such file here.' };
  return null;
}

/** @param {string} host the header, with or without a port */
function isOwnHost(host) {
  return OWN_HOSTS.has(host.toLowerCase().replace(/:\d*$/, ''));
}

/**
 * The decoded path of a request; null where it is not valid.
 * @param {string} url
 * @returns {string | null}
 */
export function pathOf(url) {
  const [raw = ''] = url.split(/[?#]/, 1);
  if (!raw.startsWith('/')) return null;
  try {
    const pathname = decodeURIComponent(raw);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    return /[\u0000-\u001f\\]/.test(pathname) ? null : pathname;
  } catch {
    return null;
  }
}

/**
 * The part of a file that a `Range` header asks for, first and last byte; null for the whole file,
 * also for a header that is malformed or asks for several parts; `unsatisfiable` beyond the end.
 * Source: RFC 9110, section 14.
 * @param {string | undefined} header
 * @param {number} size bytes
 * @returns {{ start: number, end: number } | 'unsatisfiable' | null}
 */
export function rangeOf(header, size) {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '')
    return Number(last) === 0 || size === 0
      ? 'unsatisfiable'
      : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
