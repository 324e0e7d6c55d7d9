/** The languages of the interface. A new one makes TypeScript list every text that lacks it. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Each language as the value of an element's `lang` attribute. */
export const LANG_TAGS = { zh: 'zh-CN', en: 'en' } as const satisfies Bilingual;
export type LangTag = (typeof LANG_TAGS)[Language];

/** Each language by its own name, so that a user who cannot read the page can still switch. */
export const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const satisfies Bilingual;

/** The language of the second name of a place or person shown beside the first. */
export const SECOND_LANGUAGE = { zh: 'en', en: 'zh' } as const satisfies Record<Language, Language>;

/** Between two sentences. */
export const SENTENCE_SPACE = { zh: '', en: ' ' } as const satisfies Bilingual;

/** Between the parts of a sentence. */
export const COMMA = { zh: '，', en: ', ' } as const satisfies Bilingual;

/** Between the items of a list. */
export const LIST_COMMA = { zh: '、', en: ', ' } as const satisfies Bilingual;

/** Descriptive names take the article ("the Yellow River basin"); proper names do not. */
const TAKES_ARTICLE =
  /(?:basin|area|areas|bases|belt|bend|coast|delta|estuary|gulf|peninsula|plain|port|provinces|slope|yangtze)$/i;

/** The English name as part of a sentence. */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}
