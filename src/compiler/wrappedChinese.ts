/** A character for private use: files that contain it are refused. */
export const BREAK_MARK = '\ue000';
/** After these and before these a line break in Chinese is no space. */
const CHINESE = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…';
const BREAK = new RegExp(`(?<=[${CHINESE}])[ \\t]*(\\r?\\n[ \\t]*)(?=[${CHINESE}])`, 'gu');

/**
 * Marks each line break between two Chinese characters, so that {@link joinMarked} can tell it from a space
 * that the author wrote. The number of lines stays the same.
 */
export function markBreaks(text: string): string {
  return text.replace(BREAK, `${BREAK_MARK}$1`);
}

/** Removes the marks, together with the space into which a line break was folded. */
export function joinMarked(text: string): string {
  return text.replaceAll(new RegExp(`${BREAK_MARK} ?`, 'gu'), '');
}

/** {@link joinMarked} for every text in a value of YAML or JSON, keys included. */
export function joinMarkedIn(value: unknown): unknown {
  if (typeof value === 'string') return joinMarked(value);
  if (Array.isArray(value)) return value.map(joinMarkedIn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [joinMarked(key), joinMarkedIn(part)]),
  );
}
