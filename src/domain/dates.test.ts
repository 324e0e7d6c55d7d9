import { describe, expect, test } from 'vitest';
import { dateInWords } from './dates.ts';

describe('dateInWords', () => {
  test.each([
    ['2024-03-09', '9 March 2024', '2024年3月9日'],
    ['2018-09', 'September 2018', '2018年9月'],
    ['2010', '2010', '2010年'],
  ])('writes %s with the same precision', (text, en, zh) => {
    expect(dateInWords(text, 'en')).toBe(en);
    expect(dateInWords(text, 'zh')).toBe(zh);
  });

  test('does not change a phrase without a date', () => {
    expect(dateInWords('spring 2021', 'en')).toBe('spring 2021');
    expect(dateInWords('', 'zh')).toBe('');
    expect(dateInWords('2021-13', 'zh')).toBe('2021-13');
  });

  test('writes the dates within a phrase in words', () => {
    expect(dateInWords('2010-12-21（2011-06-08公布）', 'zh')).toBe(
      '2010年12月21日（2011年6月8日公布）',
    );
    expect(dateInWords('2022-10 (not published in full)', 'en')).toBe(
      'October 2022 (not published in full)',
    );
  });
});
