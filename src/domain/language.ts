/** The languages of the interface. A new one makes TypeScript list every text that lacks it. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;
