/** The two languages of the product. */
export type Language = 'zh' | 'en';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** One text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
