import { position } from '../../../domain/corpus/columns.ts';
import { speakerAt } from '../../../domain/corpus/corpus.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import type { Language } from '../../../domain/language.ts';
import type { SpotlightOption } from './SceneForm.tsx';

/** A list of more statements is no list. */
const MOST = 300;
/** So many characters of a statement tell which it is. */
const BEGINNING = 48;

/** What of a report can be set large, in its order. */
export function spotlightOptions(
  linked: LinkedReport,
  language: Language,
): readonly SpotlightOption[] {
  const { report, corpus } = linked;
  const strategies = report.strategies.map(
    ({ id, title }): SpotlightOption => ({
      spotlight: { kind: 'strategy', id },
      label: title[language],
    }),
  );
  if (corpus.columns.size > MOST) return strategies;
  const statements = Array.from(
    { length: corpus.columns.size },
    (_, index): SpotlightOption | null => {
      const at = position(index);
      const text = corpus.texts.at(at);
      if (typeof text === 'string') return null;
      const words = text.parts.map((part) => part.text).join(' ');
      const speaker = speakerAt(corpus, at)?.name[language];
      const label = `${speaker ? `${speaker}: ` : ''}${words.slice(0, BEGINNING)}…`;
      return { spotlight: { kind: 'statement', id: text.id }, label };
    },
  );
  return [...strategies, ...statements.filter((each) => each !== null)];
}
