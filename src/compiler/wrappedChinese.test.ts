import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './compileReport.ts';
import { readYaml } from './source.ts';

const readValue = (yaml: string): unknown => readYaml('a.yaml', yaml).source?.value;

const han = fc.constantFrom('海', '洋', '强', '国', '，', '。', '“', '”', '《');
const latin = fc.constantFrom('a', 'GDP', '5', '%', 'x');
const lines = (parts: fc.Arbitrary<string>) =>
  fc.array(
    fc.array(parts, { minLength: 1, maxLength: 5 }).map((line) => line.join('')),
    {
      minLength: 2,
      maxLength: 4,
    },
  );

describe('lines of a wrapped text', () => {
  it.each([
    ['plain', (text: readonly string[]) => `a: 海${text.join('\n  ')}`],
    ['in single quotes', (text: readonly string[]) => `a: '海${text.join('\n  ')}'`],
    ['in double quotes', (text: readonly string[]) => `a: "海${text.join('\n  ')}"`],
    ['folded', (text: readonly string[]) => `a: >-\n  海${text.join('\n  ')}`],
    [
      'folded with Windows line ends',
      (text: readonly string[]) => `a: >-\r\n  海${text.join('\r\n  ')}`,
    ],
  ])('join without a space in Chinese, %s', (_style, write) => {
    fc.assert(
      fc.property(lines(han), (text) => {
        expect(readValue(write(text))).toEqual({ a: `海${text.join('')}` });
      }),
    );
  });

  it('join with one space between Latin words, and between Latin and Chinese', () => {
    expect(readValue('a: >-\n  one\n  two')).toEqual({ a: 'one two' });
    expect(readValue('a: >-\n  海洋\n  GDP\n  增长')).toEqual({ a: '海洋 GDP 增长' });
  });

  it('keep spaces and line breaks that the author wrote', () => {
    expect(readValue('a: 城乡融合 优化布局')).toEqual({ a: '城乡融合 优化布局' });
    expect(readValue('a: |-\n  海洋\n  强国')).toEqual({ a: '海洋\n强国' });
    expect(readValue('a: >-\n  海洋\n\n  强国')).toEqual({ a: '海洋\n强国' });
    expect(readValue('- 海洋\n- 强国\n')).toEqual(['海洋', '强国']);
  });

  it('of the report join by the same rules', () => {
    fc.assert(
      fc.property(lines(han), lines(latin), (chinese, english) => {
        expect(paragraphsOf(chinese.join('\n'))).toEqual([chinese.join('')]);
        expect(paragraphsOf(english.join(' \n '))).toEqual([english.join(' ')]);
      }),
    );
  });
});
