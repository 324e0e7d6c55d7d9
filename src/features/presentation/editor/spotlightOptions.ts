import { position } from '../../../domain/corpus/columns.ts';
import { speakerAt } from '../../../domain/corpus/corpus.ts';
import type { Spotlight } from '../../../domain/deck/deck.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import type { Language } from '../../../domain/language.ts';
import { PANEL } from '../../../i18n/panel.ts';

/** A longer list of statements is not usable as a menu. */
const MAX_STATEMENTS = 300;
/** Characters of a statement in its label. */
const LABEL_LENGTH = 48;

export interface SpotlightOption {
  readonly spotlight: Spotlight;
  readonly label: string;
  /** The texts of all parts of a statement; null for those that are never shown. */
  readonly parts?: readonly (string | null)[];
}

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
  if (corpus.columns.size > MAX_STATEMENTS) return strategies;
  const statements = Array.from(
    { length: corpus.columns.size },
    (_, index): SpotlightOption | null => {
      const at = position(index);
      const text = corpus.texts.at(at);
      if (typeof text === 'string') return null;
      const content = text.parts.map((part) => part.text).join(' ');
      const speaker = speakerAt(corpus, at)?.name[language];
      const label = `${speaker ? `${speaker}${PANEL[language].colon}` : ''}${content.slice(0, LABEL_LENGTH)}…`;
      const parts = text.parts.map((part) => (part.kind === 'attribution' ? null : part.text));
      return { spotlight: { kind: 'statement', id: text.id }, label, parts };
    },
  );
  return [...strategies, ...statements.filter((each) => each !== null)];
}
