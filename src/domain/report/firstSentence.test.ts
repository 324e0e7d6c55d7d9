import { describe, expect, it } from 'vitest';
import { partOf } from '../../../tests/fixtures/make.ts';
import { firstSentence } from './firstSentence.ts';
import type { PartKind, StatementPart } from './report.ts';

const words = (kind: PartKind, text: string): StatementPart => ({ ...partOf(kind), text });

describe('firstSentence', () => {
  it('leaves out the attribution and the sentences after the first', () => {
    const parts = [
      words('attribution', 'Ms Li said'),
      words('direct', '“Build the port. Then the railway.”'),
    ];
    expect(firstSentence(parts, 'en')).toBe('“Build the port.');
  });

  it('ends a Chinese sentence at its full stop', () => {
    expect(firstSentence([words('direct', '建设港口。再修铁路。')], 'zh')).toBe('建设港口。');
  });

  it('marks reported words that begin mid-sentence', () => {
    expect(firstSentence([words('reported', 'that Jiyuan is small.')], 'en')).toBe(
      '… that Jiyuan is small.',
    );
  });

  it('shortens a very long sentence after a word', () => {
    const short = firstSentence([words('direct', 'word '.repeat(100))], 'en');
    expect(short).toMatch(/^(word )+word…$/);
    expect(short.length).toBeLessThan(305);
    expect(firstSentence([words('direct', '港'.repeat(500))], 'zh')).toHaveLength(301);
  });

  it('is empty for a statement without words', () => {
    expect(firstSentence([], 'en')).toBe('');
    expect(firstSentence([words('attribution', 'He said')], 'en')).toBe('');
  });
});
