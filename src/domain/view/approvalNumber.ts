/** Characters. Real ones have about 16. */
export const APPROVAL_NUMBER_LENGTH = 40;

/** A map approval number (审图号), or why it is not valid. */
export type ReadApprovalNumber =
  | { readonly ok: true; readonly number: string | null }
  | { readonly ok: false; readonly problem: 'too-long' | 'line-break' };

const BREAKS = /[\p{Cc}\u2028\u2029]/u;

/** Blank means none. The form (GS(2024)0650号) is not checked: it differs by province and year. */
export function readApprovalNumber(text: string): ReadApprovalNumber {
  const number = text.trim();
  if (BREAKS.test(number)) return { ok: false, problem: 'line-break' };
  if (Array.from(number).length > APPROVAL_NUMBER_LENGTH) return { ok: false, problem: 'too-long' };
  return { ok: true, number: number === '' ? null : number };
}
