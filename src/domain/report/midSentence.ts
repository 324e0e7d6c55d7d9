import type { StatementPart } from './report.ts';

/** A mark of presentation, never part of the printed words. `base.css` sets the same mark. */
export const LEADING_ELLIPSIS = '… ';

/** Only reported speech that begins with a lower-case letter ("that Jiyuan is …"). */
export function startsMidSentence({ kind, text }: Pick<StatementPart, 'kind' | 'text'>): boolean {
  return kind === 'reported' && /^\p{Ll}/u.test(text);
}
