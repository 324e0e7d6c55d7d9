import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { VARIANTS_MODULE, variantsModule } from '../../../content/variants.ts';
import { loadRealLinked, loadRealNames } from '../../../tests/fixtures/realData.ts';
import { SIMPLIFIED, VARIANTS } from './chineseVariants.ts';
import { fold, foldWithMap } from './foldText.ts';
import { foldWords } from './foldWords.ts';
import { createSearchIndex } from './searchIndex.ts';
import { simplify } from './simplify.ts';
import { queryTerms, tokensOf } from './tokens.ts';

const linked = loadRealLinked();
const { atlas } = linked;
const index = createSearchIndex({ atlas, names: loadRealNames(), linked });
const first = (query: string) => index.search(query).groups[0]?.results[0]?.key;

/** A text with each character replaced by its last variant. */
const traditional = (text: string): string =>
  Array.from(text, (character) => {
    const at = SIMPLIFIED.lastIndexOf(character);
    return at < 0 ? character : VARIANTS.charAt(at);
  }).join('');

const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0x21 + 0xff01),
  );

describe('simplify', () => {
  it('has the variants of every character of the reports, tables and names', () => {
    expect(readFileSync(VARIANTS_MODULE, 'utf8')).toBe(variantsModule());
    expect(Array.from(VARIANTS)).toHaveLength(Array.from(SIMPLIFIED).length);
  });

  it('is part of one way of folding, also for texts in which no letter has another form', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(text)).toBe(foldWithMap(text).text);
      }),
    );
  });

  it('changes each character alone and nothing twice', () => {
    const han = fc.string({
      unit: fc.constantFrom(...Array.from(VARIANTS + SIMPLIFIED), 'a', '〇', '😀'),
    });
    fc.assert(
      fc.property(han, (text) => {
        expect(simplify(text)).toHaveLength(text.length);
        expect(simplify(simplify(text))).toBe(simplify(text));
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
        expect(foldWithMap(text).text).toHaveLength(foldWithMap(text).starts.length);
      }),
    );
  });
});

test('texts and queries give the same terms in either script', () => {
  for (const { name } of atlas.places) {
    const terms = (text: string) => tokensOf(text).map(({ term }) => term);
    expect(terms(traditional(name.zh))).toEqual(terms(name.zh));
    expect(queryTerms(traditional(name.zh))).toEqual(queryTerms(name.zh));
    expect(foldWords(traditional(name.zh))).toBe(foldWords(name.zh));
  }
});

describe('search', () => {
  it.each([
    ...[
      '廣東',
      '臺灣',
      '台灣',
      '臺湾',
      '長三角',
      '黃河',
      '東北',
      '烏魯木齊',
      '內蒙古',
      '黑龍江',
      '遼寧',
    ],
    ...[
      '陝西',
      '貴州',
      '雲南',
      '寧夏',
      '廣西',
      '江蘇',
      '濟南',
      '濟源',
      '鄭州',
      '長沙',
      '瀋陽',
      '哈爾濱',
    ],
    ...[
      '蘭州',
      '銀川',
      '呂梁',
      '廈門',
      '寧波',
      '重慶',
      '澳門',
      '齊齊哈爾',
      '鄂爾多斯',
      '呼倫貝爾',
      '連雲港',
    ],
    ...[
      '內蒙古自治區',
      '廣東省',
      '長江經濟帶',
      '粵港澳大灣區',
      '成渝',

      '中原城市羣',
      '福建省',
    ],
  ])('finds %s as it finds the simplified name', (name) => {
    expect(first(name)).toBeDefined();
    expect(first(name)).toBe(first(simplify(name)));
  });

  test('the traditional name of every place and grouping has the same first result', () => {
    for (const { name, short } of [...atlas.places, ...atlas.groupings])
      for (const simplified of [name.zh, short.zh])
        expect([simplified, first(traditional(simplified))]).toEqual([
          simplified,
          first(simplified),
        ]);
  });

  it.each(['Henan', 'henan', 'Sanya', 'hn', '2024'])('finds %s in full-width letters', (query) => {
    expect(first(fullWidth(query))).toBe(first(query));
    expect(first(query)).toBeDefined();
  });
});
