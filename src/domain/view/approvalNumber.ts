/** The maximal length of a map approval number, in characters. Real ones have about 16. */
export const APPROVAL_NUMBER_LENGTH = 40;

/** A map approval number (审图号) that the user has entered, or why it is not valid. */
export type ReadApprovalNumber =
  | { readonly ok: true; readonly number: string | null }
  | { readonly ok: false; readonly problem: 'too-long' | 'line-break' };

const BREAKS = /[\p{Cc}\u2028\u2029]/u;

/**
 * Reads an approval number: a text of one line with at most 40 characters, which is trimmed. A blank text
 * means that there is no number. The form (GS(2024)0650号) is not checked: it differs by province and year.
 */
export function readApprovalNumber(text: string): ReadApprovalNumber {
  const number = text.trim();
  if (BREAKS.test(number)) return { ok: false, problem: 'line-break' };
  if (Array.from(number).length > APPROVAL_NUMBER_LENGTH) return { ok: false, problem: 'too-long' };
  return { ok: true, number: number === '' ? null : number };
}
