import type { StatementPart } from '../report/report.ts';
import { cutAt } from './builds.ts';
import type { ShownWords, Spotlight } from './deck.ts';
import { startsMidSentence } from '../report/midSentence.ts';

/** A passage of a statement as a build shows it. The text is `before`, `marked` and `after` in this order. */
export interface ShownPassage {
  readonly part: StatementPart;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Whether words of the sentence or of the part before and after are left out. */
  readonly startsCut: boolean;
  readonly endsCut: boolean;
}

type StatementRef = Extract<Spotlight, { readonly kind: 'statement' }>;

/** Marks alone are not words that are left out. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function whole(part: StatementPart): ShownPassage {
  const cut = { startsCut: startsMidSentence(part), endsCut: false };
  return { part, before: '', marked: part.text, after: '', ...cut };
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
  if (isWhole) return shown.map((part) => whole(part));
  return shown.flatMap((part): readonly ShownPassage[] => {
    const cut = cutAt(part.text, words.text);
    if (words.kind === 'marked') {
      const [before, marked, after] = cut ?? [part.text, '', ''];
      return [{ ...whole(part), before, marked, after }];
    }
    if (!cut) return [];
    const [before, marked, after] = cut;
    return [
      {
        part,
        ...{ before: '', marked, after: '' },
        startsCut: hasWords(before) || startsMidSentence(part),
        endsCut: hasWords(after),
      },
    ];
  });
}
