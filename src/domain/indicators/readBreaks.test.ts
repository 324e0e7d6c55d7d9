import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BREAKS } from './indicatorView.ts';
import { readBreaks } from './readBreaks.ts';

const range = { min: 100, max: 90_000 };

describe('bounds between classes that a user types', () => {
  it.each([
    ['30000, 40000, 50000', [30_000, 40_000, 50_000]],
    ['30000,40000', [30_000, 40_000]],
    ['30,000; 40,000', [30_000, 40_000]],
    ['30,000, 40,000,', [30_000, 40_000]],
    ['３００００，４００００', [30_000, 40_000]],
    ['３０，０００、４０，０００', [30_000, 40_000]],
    ['100,200,300', [100, 200, 300]],
    ['30000，40,000；50000', [30_000, 40_000, 50_000]],
    ['30,000,40,000', [30_000, 40_000]],
    ['1,000.5,2,000', [1000.5, 2000]],
    ['  30000\t40000 ', [30_000, 40_000]],
    ['150.5；２００．２５', [150.5, 200.25]],
    ['150%, 200％', [150, 200]],
  ])('"%s" are understood', (text, breaks) => {
    expect(readBreaks(text, range)).toEqual({ breaks });
  });

  it('may be negative, with any minus sign', () => {
    const signed = readBreaks('−5, –2.5, -1, 0, +3', { min: -10, max: 10 });
    expect(signed).toEqual({ breaks: [-5, -2.5, -1, 0, 3] });
  });

  it.each([
    ['', { kind: 'none' }],
    [' , ；', { kind: 'none' }],
    ['30000, many', { kind: 'notNumber', text: 'many' }],
    ['3e4', { kind: 'notNumber', text: '3e4' }],
    ['40000, 30000', { kind: 'order', first: 40_000, second: 30_000 }],
    ['40000, 40000', { kind: 'order', first: 40_000, second: 40_000 }],
    ['101 102 103 104 105 106 107 108 109', { kind: 'many', count: 9, most: 8 }],
    ['99, 30000', { kind: 'outside', value: 99 }],
    ['900,000', { kind: 'outside', value: 900_000 }],
    ['30000, 90001', { kind: 'outside', value: 90_001 }],
  ])('"%s" are refused with the reason', (text, problem) => {
    expect(readBreaks(text, range)).toEqual({ problem });
  });

  it('are refused where there are more than asked for', () => {
    expect(readBreaks('200 300', range, 1)).toEqual({
      problem: { kind: 'many', count: 2, most: 1 },
    });
  });

  it('are read back as any of the separators writes them', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 100, max: 90_000 }), {
      minLength: 1,
      maxLength: MOST_BREAKS,
    });
    fc.assert(
      fc.property(numbers, fc.constantFrom('; ', '、', ' ', ', '), (given, separator) => {
        const breaks = given.toSorted((a, b) => a - b);
        const plain = breaks.join(separator);
        const grouped = breaks.map((each) => each.toLocaleString('en')).join(separator);
        expect(readBreaks(plain, range)).toEqual({ breaks });
        expect(readBreaks(grouped, range)).toEqual({ breaks });
      }),
    );
  });

  it('that are any text throw nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => void readBreaks(text, range)));
  });
});
