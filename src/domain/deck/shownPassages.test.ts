import { expect, it } from 'vitest';
import { statementId } from '../ids.ts';
import type { StatementPart } from '../report/report.ts';
import { shownPassages } from './shownPassages.ts';

const part = (kind: StatementPart['kind'], text: string): StatementPart => ({
  paragraph: 1,
  kind,
  text,
  inferred: null,
});
const parts = [
  part('direct', 'The sea is wide.'),
  part('attribution', 'said Li'),
  part('reported', 'that ports matter.'),
];
const li = { kind: 'statement', id: statementId('li') } as const;

it('shows all quoted and reported passages, or the chosen parts', () => {
  const texts = (parts_?: readonly number[]) =>
    shownPassages(parts, parts_ ? { ...li, parts: parts_ } : li, { kind: 'all' }).map(
      ({ marked, startsCut }) => [marked, startsCut],
    );
  expect(texts()).toEqual([
    ['The sea is wide.', false],
    ['that ports matter.', true],
  ]);
  expect(texts([2])).toEqual([['that ports matter.', true]]);
});

it('shows some words alone, and marks what is left out', () => {
  expect(shownPassages(parts, li, { kind: 'only', text: 'sea' })).toEqual([
    { part: parts[0], before: '', marked: 'sea', after: '', startsCut: true, endsCut: true },
  ]);
  // A full stop is no word.
  expect(shownPassages(parts, li, { kind: 'only', text: 'The sea is wide' })).toMatchObject([
    { marked: 'The sea is wide', startsCut: false, endsCut: false },
  ]);
});

it('lights some words, and keeps all others in their places', () => {
  expect(shownPassages(parts, li, { kind: 'marked', text: 'ports' })).toMatchObject([
    { before: 'The sea is wide.', marked: '', after: '' },
    { before: 'that ', marked: 'ports', after: ' matter.', startsCut: true },
  ]);
});

it('shows everything where the statement does not contain the words', () => {
  for (const kind of ['only', 'marked'] as const)
    expect(shownPassages(parts, li, { kind, text: 'lake' }).map(({ marked }) => marked)).toEqual([
      'The sea is wide.',
      'that ports matter.',
    ]);
});
