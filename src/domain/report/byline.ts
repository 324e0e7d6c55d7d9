import { type Bilingual, type Language, LIST_COMMA } from '../language.ts';
import type { Reporters } from './report.ts';

/** Names who wrote the report: `By Li; contributors: Wu, Yang`. */
export function byline({ authors, contributors }: Reporters, language: Language): string {
  const list = (names: readonly Bilingual[]) =>
    names.map((name) => name[language]).join(LIST_COMMA[language]);
  const others = list(contributors);
  return language === 'zh'
    ? `作者：${list(authors)}${others && `；参与采写：${others}`}`
    : `By ${list(authors)}${others && `; contributors: ${others}`}`;
}
