import type { Bilingual } from '../../domain/language.ts';

/** In no message, and not in the text of one. */
const BETWEEN = '\n';

/** A remedy in both languages as the message of a Zod check, which is one string. */
export function remedy(zh: string, en: string): string {
  return `${en}${BETWEEN}${zh}`;
}

/** The two languages of a message that {@link remedy} made; null for a message of Zod's own. */
export function remedyOf(message: string): Bilingual | null {
  const [en = '', zh] = message.split(BETWEEN);
  return zh === undefined ? null : { zh, en };
}
