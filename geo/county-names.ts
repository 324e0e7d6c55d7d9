import { customPinyin, pinyin } from 'pinyin-pro';
import type { Bilingual } from '../src/domain/language.ts';
import type { PlaceType } from '../src/domain/regions/region.ts';

/** What follows from the Chinese name of a county-level unit: its type and its names in both languages. */
export interface CountyName {
  readonly type: PlaceType;
  readonly name: Bilingual;
  readonly short: Bilingual;
  /** Syllables of the name without its generic term: `xin zheng`. */
  readonly pinyin: string;
}

const PEOPLES: Readonly<Record<string, string>> = {
  各族: 'Multi-Ethnic',
  达斡尔族: 'Daur',
  鄂温克族: 'Ewenki',
  朝鲜族: 'Korean',
  土家族: 'Tujia',
  仫佬族: 'Mulao',
  毛南族: 'Maonan',
  仡佬族: 'Gelao',
  布依族: 'Buyei',
  哈尼族: 'Hani',
  纳西族: 'Naxi',
  拉祜族: 'Lahu',
  布朗族: 'Blang',
  普米族: 'Pumi',
  独龙族: 'Derung',
  傈僳族: 'Lisu',
  裕固族: 'Yugur',
  东乡族: 'Dongxiang',
  保安族: 'Bonan',
  撒拉族: 'Salar',
  哈萨克族: 'Kazakh',
  蒙古族: 'Mongol',
  哈萨克: 'Kazakh',
  塔吉克: 'Tajik',
  蒙古: 'Mongol',
  锡伯: 'Xibe',
  满族: 'Manchu',
  回族: 'Hui',
  畲族: 'She',
  苗族: 'Miao',
  瑶族: 'Yao',
  侗族: 'Dong',
  壮族: 'Zhuang',
  黎族: 'Li',
  羌族: 'Qiang',
  彝族: 'Yi',
  藏族: 'Tibetan',
  水族: 'Sui',
  傣族: 'Dai',
  佤族: 'Va',
  白族: 'Bai',
  怒族: 'Nu',
  土族: 'Tu',
};

/** Generic terms at the end of a name, the longer ones first. */
const GENERIC_TERMS: readonly {
  readonly zh: string;
  readonly en: string;
  readonly type: PlaceType;
  /** The generic term of the short name, from which a people's name is left out. */
  readonly short: string;
}[] = [
  { zh: '自治县', en: 'Autonomous County', type: 'autonomous-county', short: '县' },
  { zh: '自治旗', en: 'Autonomous Banner', type: 'autonomous-banner', short: '旗' },
  { zh: '新区', en: 'New Area', type: 'district', short: '新区' },
  { zh: '矿区', en: 'Mining District', type: 'district', short: '矿区' },
  { zh: '特区', en: 'Special District', type: 'county-level-unit', short: '特区' },
  { zh: '区', en: 'District', type: 'district', short: '区' },
  { zh: '县', en: 'County', type: 'county', short: '县' },
  { zh: '旗', en: 'Banner', type: 'banner', short: '旗' },
  { zh: '市', en: '', type: 'county-level-city', short: '市' },
];

/** Registers readings of place names that the dictionary gets wrong: pinyin by characters. */
export function setReadings(readings: ReadonlyMap<string, string>): void {
  customPinyin(Object.fromEntries(readings));
}

function syllablesOf(zh: string): readonly string[] {
  return pinyin(zh, { toneType: 'none', type: 'array' });
}

/** One capitalised word. An apostrophe separates a syllable that begins with a vowel (`Ji’an`). */
function joinSyllables(syllables: readonly string[]): string {
  const joined = syllables
    .map((syllable, i) => (i > 0 && /^[aeo]/u.test(syllable) ? `’${syllable}` : syllable))
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** The peoples at the end of a name, and the part before them, which is never empty. */
function withoutPeoples(name: string): { readonly stem: string; readonly peoples: string[] } {
  const people = Object.keys(PEOPLES).find((one) => name.endsWith(one) && name !== one);
  if (people === undefined) return { stem: name, peoples: [] };
  const before = withoutPeoples(name.slice(0, -people.length));
  return { stem: before.stem, peoples: [...before.peoples, PEOPLES[people] ?? ''] };
}

function joinNames(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}

/**
 * Names a county-level unit by rule: the specific part is one word of pinyin, the generic term is
 * translated. A specific part of one character keeps its generic term in pinyin (蔚县 Yuxian County).
 * Undefined for a name that ends in no known generic term.
 */
export function countyName(zh: string): CountyName | undefined {
  const kind =
    GENERIC_TERMS.find((one) => zh.endsWith(one.zh) && zh.length > one.zh.length + 1) ??
    GENERIC_TERMS.find((one) => zh.endsWith(one.zh) && one.zh.length === 1 && zh.length > 1);
  if (!kind) return undefined;
  const { stem, peoples } = withoutPeoples(zh.slice(0, -kind.zh.length));
  // In 东乡族自治县 the people's name is the specific part.
  const specific = stem.replace(/族$/u, '');
  const named = specific.length === 1 ? zh.slice(0, specific.length + kind.zh.length) : specific;
  const syllables = syllablesOf(zh).slice(0, named.length);
  const short = joinSyllables(syllables);
  return {
    type: kind.type,
    name: { zh, en: [short, joinNames(peoples), kind.en].filter((part) => part !== '').join(' ') },
    short: { zh: kind.zh.startsWith('自治') ? `${specific}${kind.short}` : zh, en: short },
    pinyin: syllables.join(' '),
  };
}
