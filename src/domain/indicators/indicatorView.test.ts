import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLASS_COUNTS,
  CLASS_METHODS,
  DEFAULT_INDICATOR,
  decodeIndicator,
  encodeIndicator,
} from './indicatorView.ts';

const views = fc.record({
  id: fc.constantFrom('income', 'gdp-per-head'),
  year: fc.option(fc.integer({ min: 1990, max: 2030 })),
  since: fc.option(fc.integer({ min: 1950, max: 1989 })),
  method: fc.constantFrom(...CLASS_METHODS),
  classes: fc.integer(CLASS_COUNTS),
});

describe('an indicator in the address', () => {
  it('leaves out what is the default at its end', () => {
    expect(encodeIndicator(DEFAULT_INDICATOR)).toBe('income');
    expect(encodeIndicator({ ...DEFAULT_INDICATOR, year: 2023 })).toBe('income.2023');
    expect(encodeIndicator({ ...DEFAULT_INDICATOR, classes: 7 })).toBe('income.last.quantile.7');
    expect(encodeIndicator({ ...DEFAULT_INDICATOR, since: 2019 })).toBe('income.from2019');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeIndicator(encodeIndicator(view))).toEqual(view);
      }),
    );
  });

  it.each([
    ['income.2023.natural.5', 'income.2023.natural'],
    ['income.last', 'income'],
    ['income.2024.quantile.5.from2019', 'income.2024.from2019'],
  ])('%s, with a default written out, is %s', (text, short) => {
    const view = decodeIndicator(text);
    expect(view && encodeIndicator(view)).toBe(short);
  });

  it.each([
    '',
    'Income',
    'income.',
    'income.23',
    'income.2023.jenks',
    'income.2023.quantile.2',
    'income.2023.quantile.10',
    'income.2023.quantile.4.5',
    'income.2023.quantile.07',
    'income.natural',
    'income.2023.5',
    'income.2023.from2023',
    'income.2019.from2023',
    'income.from19',
    'income.from2019.2023',
    'income.from2019.from2020',
    '410000',
    '__proto__',
  ])('that is written "%s" is refused', (text) => {
    expect(decodeIndicator(text)).toBeNull();
  });

  it('that is any text throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const view = decodeIndicator(text);
        if (view !== null) expect(decodeIndicator(encodeIndicator(view))).toEqual(view);
      }),
    );
  });
});
