import { describe, expect, it } from 'vitest';
import { adcode, groupingId, isAdcode, isSlug } from './ids.ts';

describe('administrative codes', () => {
  it('are six digits, kept as text', () => {
    expect(isAdcode('410000')).toBe(true);
    for (const text of ['41000', '4100000', '41000a', ' 410000', '410000\n', '４１００００', ''])
      expect(isAdcode(text), JSON.stringify(text)).toBe(false);
  });

  it('are rejected with a sentence that says what is wrong', () => {
    expect(() => adcode('Henan')).toThrow(
      new RangeError('"Henan" is not a six-digit administrative code'),
    );
  });
});

describe('slugs', () => {
  it('are lower-case words joined by single hyphens', () => {
    expect(isSlug('yangtze-river-delta')).toBe(true);
    expect(isSlug('s1-1')).toBe(true);
    for (const text of ['', '-a', 'a-', 'a--b', 'A', 'a b', '__proto__', '长三角', 'a\n'])
      expect(isSlug(text), JSON.stringify(text)).toBe(false);
  });

  it('never look like an administrative code', () => {
    expect(isSlug('410000')).toBe(false);
    expect(() => groupingId('410000')).toThrow(RangeError);
  });
});
