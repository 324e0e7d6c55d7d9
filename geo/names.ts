import { typedPinyin } from '../src/domain/search/typedPinyin.ts';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { Bilingual } from '../src/domain/language.ts';
import type { SearchName } from '../src/domain/regions/region.ts';

// The dictionary gets the readings of these names wrong when they occur alone.
customPinyin({ 昌都: 'chāng dū', 喀什: 'kā shí' });

/** The fields of a region from which its spellings for search are made. */
export interface Nameable {
  readonly id: SearchName['id'];
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly abbreviations: readonly string[];
  /** Customary other spellings as the table writes them. */
  readonly spellings: { readonly zh: readonly string[]; readonly latin: readonly string[] };
}

/** The Latin letters and digits of a text in lower case, without diacritics and punctuation: `Lüliang` → `luliang`. */
export function plainLatin(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '');
}

function syllables(zh: string): string[] {
  const han = zh.replaceAll(/[^\p{Script=Han}]/gu, '');
  return pinyin(han, { toneType: 'none', type: 'array' });
}

/** The pinyin of a Chinese name as users type it. */
export function pinyinReadings(zh: string): readonly string[] {
  return typedPinyin(syllables(zh).join(''));
}

/** The first letters of the syllables: 湖南 → hn. */
function initials(zh: string): string {
  return plainLatin(
    syllables(zh)
      .map((syllable) => syllable.charAt(0))
      .join(''),
  );
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** All spellings by which the search finds a region. */
export function createSearchName({
  id,
  name,
  short,
  abbreviations,
  spellings,
}: Nameable): SearchName {
  const stem = short.zh.replace(/[州盟]$/u, '');
  const forms = unique([short.zh, name.zh, ...(stem.length > 1 ? [stem] : []), ...spellings.zh]);
  return {
    id,
    zh: unique([...forms, ...abbreviations].map((text) => text.replaceAll(/[“”（）—\s]/gu, ''))),
    latin: unique([
      ...[short.en, name.en].map(plainLatin),
      ...forms.flatMap(pinyinReadings),
      ...spellings.latin.map(plainLatin),
    ]),
    initials: unique(forms.map(initials)),
  };
}
