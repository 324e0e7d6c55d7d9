import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language.ts';
import type { StatementPart } from '../report/report.ts';
import { openingWords } from './openingWords.ts';

const said = (text: string, kind: StatementPart['kind'] = 'direct'): StatementPart => ({
  kind,
  text,
  paragraph: 1,
  inferred: null,
});
const rest = ' Further words follow it, and more of them.'.repeat(8);

describe('openingWords', () => {
  it('are the first sentence of a long quotation, without its opening mark', () => {
    const parts = [
      said('He says that', 'attribution'),
      said(`“The sea is a strategic area.${rest}”`),
    ];
    expect(openingWords(parts, 'en')).toBe('The sea is a strategic area.');
    expect(
      openingWords([said(`海洋是高质量发展的战略要地。${'深耕蓝色国土，'.repeat(20)}`)], 'zh'),
    ).toBe('海洋是高质量发展的战略要地。');
  });

  it('are the first clauses where the sentence is long, and the first words where a clause is', () => {
    const clauses = `to promote the flow of resources, to keep the vitality of the country, ${'and further words '.repeat(20)}`;
    expect(openingWords([said(clauses, 'reported')], 'en')).toBe(
      'to promote the flow of resources, to keep the vitality of the country',
    );
    expect(openingWords([said('development '.repeat(40))], 'en')).toMatch(
      /^(development )+development$/,
    );
  });

  it('do not exist for a short quotation', () => {
    expect(openingWords([said('The sea is a strategic area. We go there.')], 'en')).toBeNull();
    expect(openingWords([], 'en')).toBeNull();
  });

  it('are verbatim words of the first passage, and short', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 300 }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          const words = openingWords([said(text)], language);
          if (words === null) return;
          expect(text).toContain(words);
          expect(words.length).toBeLessThanOrEqual(130);
          expect(words).not.toBe('');
        },
      ),
    );
  });
});
