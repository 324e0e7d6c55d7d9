import type { StatementPart } from '../report/report.ts';
import { cutAt } from './builds.ts';
import type { ShownWords, Spotlight } from './deck.ts';
import { startsMidSentence } from '../report/midSentence.ts';

/** A passage of a statement as a build shows it. The text is `before`, `lit` and `after` in this order. */
export interface ShownPassage {
  readonly part: StatementPart;
  readonly before: string;
  readonly lit: string;
  readonly after: string;
  /** Whether words of the sentence or of the part before and after are left out. */
  readonly startsCut: boolean;
  readonly endsCut: boolean;
}

type StatementRef = Extract<Spotlight, { readonly kind: 'statement' }>;

function whole(part: StatementPart, isLit: boolean): ShownPassage {
  const cut = { startsCut: startsMidSentence(part), endsCut: false };
  return isLit
    ? { part, before: '', lit: part.text, after: '', ...cut }
    : { part, before: part.text, lit: '', after: '', ...cut };
}

/** The quoted and reported passages that are on the stage; all of them in full where the words are not found. */
export function shownPassages(
  parts: readonly StatementPart[],
  spotlight: StatementRef,
  words: ShownWords,
): readonly ShownPassage[] {
  const shown = parts.filter(
    ({ kind }, at) => kind !== 'attribution' && (spotlight.parts?.includes(at) ?? true),
  );
  const isWhole = words.kind === 'all' || !shown.some(({ text }) => text.includes(words.text));
  if (isWhole) return shown.map((part) => whole(part, true));
  return shown.flatMap((part): readonly ShownPassage[] => {
    const cut = cutAt(part.text, words.text);
    if (words.kind === 'lit') {
      const [before, lit, after] = cut ?? [part.text, '', ''];
      return [{ ...whole(part, true), before, lit, after }];
    }
    if (!cut) return [];
    const [before, lit, after] = cut;
    return [
      {
        part,
        ...{ before: '', lit, after: '' },
        startsCut: before !== '' || startsMidSentence(part),
        endsCut: after !== '',
      },
    ];
  });
}
