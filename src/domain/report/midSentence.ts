import type { StatementPart } from './report.ts';

/**
 * Shown before a reported passage that begins mid-sentence. It is a mark of presentation and never part of
 * the printed words; `base.css` sets the same mark before `[data-mid-sentence]`.
 */
export const LEADING_ELLIPSIS = '… ';

/** Whether a part is reported speech that begins with a lower-case letter ("that Jiyuan is …"). */
export function startsMidSentence({ kind, text }: Pick<StatementPart, 'kind' | 'text'>): boolean {
  return kind === 'reported' && /^\p{Ll}/u.test(text);
}
