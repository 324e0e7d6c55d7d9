import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statement as statementOf, reportOf, same } from '../../../tests/fixtures/make.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { statementTexts } from '../corpus/texts.ts';
import { statementId } from '../ids.ts';
import { annotate } from './passages.ts';
import type { EditorNote, StatementPart, Report } from './report.ts';

const real = loadRealReport();
const texts = statementTexts(real);
const annotateReal = (id: string) => {
  const text = texts.find((one) => one.id === id);
  if (!text) throw new Error(`no statement ${id}`);
  return annotate(text);
};

function noteOn(anchor: string, paragraph = 1): EditorNote {
  return { paragraph, anchor, note: same(anchor), probableChinese: null, confidence: 'high' };
}

function reportWith(
  paragraph: string,
  parts: readonly StatementPart[],
  notes: readonly EditorNote[],
) {
  const statement = statementOf(statementId('someone'), { parts });
  const report: Report = reportOf({ paragraphs: [paragraph], statements: [statement], notes });
  const [text] = statementTexts(report);
  if (!text) throw new Error('no statement');
  return annotate(text);
}

const part = (kind: StatementPart['kind'], text: string): StatementPart => ({
  paragraph: 1,
  kind,
  text,
  inferred: null,
});

describe('annotate', () => {
  test('marks the anchor and numbers it where it ends', () => {
    const { passages } = reportWith(
      '"Go far." X said.',
      [part('direct', '"Go far."')],
      [noteOn('far')],
    );
    expect(passages[0]?.segments).toEqual([
      { text: '"Go ', from: 0, marked: false, ends: [] },
      { text: 'far', from: 4, marked: true, ends: [1] },
      { text: '."', from: 7, marked: false, ends: [] },
    ]);
  });

  test('lists a note on the attribution separately, and leaves out a note on other text', () => {
    const { passages, asides } = reportWith(
      'A heading. "Go far." X said.',
      [part('direct', '"Go far."'), part('attribution', 'X said.')],
      [noteOn('X said'), noteOn('heading')],
    );
    expect(passages.flatMap(({ notes }) => notes)).toEqual([]);
    expect(asides.map(({ anchor }) => anchor)).toEqual(['X said']);
  });

  test('marks an anchor across several parts in each, and puts its note under the last', () => {
    const { passages, asides } = reportWith(
      '"Go far." And further.',
      [part('direct', '"Go far."'), part('reported', 'And further.')],
      [noteOn('far." And')],
    );
    expect(asides).toEqual([]);
    expect(passages.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[], [1]]);
    expect(
      passages.map(({ segments }) => segments.filter(({ marked }) => marked).map((s) => s.text)),
    ).toEqual([['far."'], ['And']]);
  });

  test('numbers the notes in the order of their anchors, over all passages', () => {
    const { passages } = annotateReal('qi-meiwen');
    const anchors = passages.flatMap(({ notes }) =>
      notes.map(({ number, note }) => [number, note.anchor]),
    );
    expect(anchors).toEqual([
      [1, 'of good people'],
      [2, 'Youyang Yangzhou'],
      [3, 'vigorously building new cities'],
      [4, 'urgent, difficult and anxious problems'],
    ]);
  });

  test('keeps the note on the attribution of Quan Heng', () => {
    const { asides } = annotateReal('quan-heng');
    expect(asides.map(({ anchor }) => anchor)).toEqual([
      'Secretary of the Party Committee of the Shanghai Academy of Social Sciences weighed in on the representative.',
    ]);
  });

  test('shows every note on a statement’s parts once', () => {
    for (const statement of real.statements) {
      const { passages, asides } = annotateReal(statement.id);
      const shown = [...passages.flatMap(({ notes }) => notes.map(({ note }) => note)), ...asides];
      expect(new Set(shown).size).toBe(shown.length);
      const inParts = real.notes.filter(({ paragraph, anchor }) =>
        statement.parts.some((p) => p.paragraph === paragraph && p.text.includes(anchor)),
      );
      expect(new Set(shown)).toEqual(new Set(inParts));
    }
  });

  test('gives segments that join to the text, and each number once, for any anchors', () => {
    const words = 'abcab cabca bcabc';
    const anchor = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 6 }))
      .map(([from, length]) => noteOn(words.slice(from, from + length)));
    fc.assert(
      fc.property(fc.array(anchor, { maxLength: 6 }), fc.nat(words.length), (notes, cut) => {
        const parts = [part('direct', words.slice(0, cut)), part('reported', words.slice(cut))];
        const { passages, asides } = reportWith(words, parts, notes);
        for (const { part: shown, segments } of passages)
          expect(segments.map(({ text }) => text).join('')).toBe(shown.text);
        const ends = passages.flatMap(({ segments }) => segments.flatMap((s) => s.ends));
        const numbers = passages.flatMap((passage) => passage.notes.map(({ number }) => number));
        expect(ends.toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(numbers.length + asides.length).toBe(notes.length);
      }),
    );
  });
});
