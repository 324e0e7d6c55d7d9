import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLASS_COUNTS,
  COMPUTED_METHODS,
  DEFAULT_INDICATOR,
  decodeIndicator,
  encodeIndicator,
  MOST_BREAKS,
  NO_BREAKS,
} from './indicatorView.ts';

/** −0 and 0 are one number in an address. */
const numbers = fc
  .oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const breaks = fc
  .uniqueArray(numbers, { minLength: 1, maxLength: MOST_BREAKS })
  .map((given) => given.toSorted((a, b) => a - b));
const methods = fc.oneof(
  fc.record({ method: fc.constantFrom(...COMPUTED_METHODS), breaks: fc.constant(NO_BREAKS) }),
  fc.record({ method: fc.constant('own' as const), breaks }),
);
const colours = fc.oneof(
  fc.record({
    since: fc.option(fc.integer({ min: 1950, max: 1989 })),
    middle: fc.constant(null),
  }),
  fc.record({
    since: fc.constant(null),
    middle: fc.oneof(numbers, fc.constantFrom('national' as const, null)),
  }),
);
const views = fc
  .tuple(
    fc.record({
      id: fc.constantFrom('income', 'gdp-per-head'),
      year: fc.option(fc.integer({ min: 1990, max: 2030 })),
      classes: fc.integer(CLASS_COUNTS),
    }),
    methods,
    colours,
  )
  .map(([one, method, colour]) => ({ ...one, ...method, ...colour }));

describe('an indicator in the address', () => {
  it('leaves out what is the default at its end', () => {
    expect(encodeIndicator(DEFAULT_INDICATOR)).toBe('income');
    expect(encodeIndicator({ ...DEFAULT_INDICATOR, year: 2023 })).toBe('income.2023');
    expect(encodeIndicator({ ...DEFAULT_INDICATOR, classes: 7 })).toBe('income.last.quantile.7');
    expect(encodeIndicator({ ...DEFAULT_INDICATOR, since: 2019 })).toBe('income.from2019');
    const own = { ...DEFAULT_INDICATOR, method: 'own', breaks: [-1.5, 20_000] } as const;
    expect(encodeIndicator(own)).toBe('income.last.own:-1.5,20000');
    expect(encodeIndicator({ ...own, middle: 3 })).toBe('income.last.own:-1.5,20000~3');
    expect(encodeIndicator({ ...DEFAULT_INDICATOR, middle: 'national' })).toBe('income~china');
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
    'income.2023.own',
    'income.2023.natural:3',
    'income.2023.own:3,2',
    'income.2023.own:3,3',
    'income.2023.own:',
    'income.2023.own:1,2,3,4,5,6,7,8,9',
    'income.2023.own:1e+999',
    'income~',
    'income~beijing',
    'income~1e+999',
    'income.from2019~3',
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
