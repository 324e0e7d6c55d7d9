import { type Language, LIST_COMMA } from '../language.ts';
import type { Reporters } from './report.ts';

const LABELS = { zh: ['作者：', '；参与采写：'], en: ['By ', '; contributors: '] } as const;

/** Names who wrote the report: `By Li; contributors: Wu, Yang`. */
export function byline({ authors, contributors }: Reporters, language: Language): string {
  const [by, others] = LABELS[language];
  const list = (names: Reporters['authors']) =>
    names.map((name) => name[language]).join(LIST_COMMA[language]);
  return by + list(authors) + (contributors.length > 0 ? others + list(contributors) : '');
}
