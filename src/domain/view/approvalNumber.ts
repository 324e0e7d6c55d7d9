/** Longest map approval number kept, in characters; real ones have about 16. */
export const APPROVAL_NUMBER_LENGTH = 40;

/** A map approval number (审图号) as written by the reader, or why it cannot be one. */
export type ReadApprovalNumber =
  | { readonly ok: true; readonly number: string | null }
  | { readonly ok: false; readonly problem: 'too-long' | 'line-break' };

const BREAKS = /[\p{Cc}\u2028\u2029]/u;

/**
 * Takes any text of one line and at most 40 characters, trimmed; a blank one means there is no number.
 * The form (GS(2024)0650号) is not enforced: provinces and years write it differently.
 */
export function readApprovalNumber(text: string): ReadApprovalNumber {
  const number = text.trim();
  if (BREAKS.test(number)) return { ok: false, problem: 'line-break' };
  if (Array.from(number).length > APPROVAL_NUMBER_LENGTH) return { ok: false, problem: 'too-long' };
  return { ok: true, number: number === '' ? null : number };
}
