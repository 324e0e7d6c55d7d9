/** The words of the first difference in both texts, with a neighbouring word. */
export interface Departure {
  readonly paragraph: string;
  readonly quotation: string;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Each Chinese character is a word. */
function tokens(text: string): readonly Token[] {
  return [...text.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

type Step = 'keep' | 'swap' | 'drop' | 'add';
type Pair = readonly [quotation: number | null, paragraph: number | null, step: Step];
interface Cell {
  readonly cost: number;
  readonly step: Step | 'start';
}

/** Semi-global alignment: words of `paragraph` before and after the aligned part cost nothing. */
function align(quotation: readonly Token[], paragraph: readonly Token[]): readonly Cell[][] {
  const table: Cell[][] = [paragraph.map((): Cell => ({ cost: 0, step: 'start' }))];
  table[0]?.push({ cost: 0, step: 'start' });
  for (const [i, word] of quotation.entries()) {
    const above = table[i] ?? [];
    const row: Cell[] = [{ cost: i + 1, step: 'add' }];
    for (const [j, other] of paragraph.entries()) {
      const same = word.text === other.text;
      const options: readonly Cell[] = [
        { cost: (above[j]?.cost ?? 0) + (same ? 0 : 1), step: same ? 'keep' : 'swap' },
        { cost: (above[j + 1]?.cost ?? 0) + 1, step: 'add' },
        { cost: (row[j]?.cost ?? 0) + 1, step: 'drop' },
      ];
      row.push(options.reduce((best, option) => (option.cost < best.cost ? option : best)));
    }
    table.push(row);
  }
  return table;
}

/** In reading order; null where a word has no counterpart. */
function pairs(table: readonly (readonly Cell[])[]): readonly Pair[] {
  const last = table.at(-1) ?? [];
  let j = last.reduce((best, cell, at) => (cell.cost <= (last[best]?.cost ?? 0) ? at : best), 0);
  let i = table.length - 1;
  const found: Pair[] = [];
  for (;;) {
    const step = table[i]?.[j]?.step ?? 'start';
    if (step === 'start') return found.reverse();
    if (step === 'add') found.push([--i, null, step]);
    else if (step === 'drop') found.push([null, --j, step]);
    else found.push([--i, --j, step]);
  }
}

function stretch(
  quotation: string,
  ours: readonly Token[],
  paragraph: string,
  theirs: readonly Token[],
  window: readonly Pair[],
): Departure {
  const slice = (text: string, words: readonly Token[], positions: readonly (number | null)[]) => {
    const taken = positions.flatMap((at) => (at === null ? [] : (words[at] ?? [])));
    return text.slice(taken[0]?.start ?? 0, taken.at(-1)?.end ?? 0);
  };
  return {
    quotation: slice(
      quotation,
      ours,
      window.map(([at]) => at),
    ),
    paragraph: slice(
      paragraph,
      theirs,
      window.map(([, at]) => at),
    ),
  };
}

/** A quotation with a larger share of changed words counts as a different text. */
const MAX_CHANGED_SHARE = 0.5;

/** With the next word on both sides, or the one before at the end. Null where nothing is similar. */
export function quoteDifference(quotation: string, paragraph: string): Departure | null {
  const ours = tokens(quotation);
  const theirs = tokens(paragraph);
  const aligned = pairs(align(ours, theirs));
  const changed = aligned.filter(([, , step]) => step !== 'keep').length;
  if (ours.length === 0 || changed > ours.length * MAX_CHANGED_SHARE) return null;
  const show = (window: readonly Pair[]) => stretch(quotation, ours, paragraph, theirs, window);
  const from = aligned.findIndex(([, , step]) => step !== 'keep');
  if (from === -1) {
    const gaps = aligned.slice(1).map((_, i) => show(aligned.slice(i, i + 2)));
    return gaps.find((gap) => gap.quotation !== gap.paragraph) ?? show(aligned);
  }
  const length = aligned.slice(from).findIndex(([, , step]) => step === 'keep');
  return show(length === -1 ? aligned.slice(from - 1) : aligned.slice(from, from + length + 1));
}
