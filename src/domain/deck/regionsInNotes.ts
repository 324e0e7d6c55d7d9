import type { RegionId } from '../ids.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { memoize } from '../memoize.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { PartlyBilingual } from './deck.ts';

/** Words that are the name of a region and, in a running text, mostly something else. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  '东方 白银 大同 和平 和田 昆玉 新星 双河 定安 东部 中部 西部 东北 沿海 边境 East West Central Coast'.split(
    ' ',
  ),
);

interface NameSearch {
  readonly pattern: RegExp;
  readonly ids: ReadonlyMap<string, RegionId>;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** People also say a name without its generic term: 中原 for 中原城市群. */
const GENERIC_TERM = /城市群$|都市圈$/u;

function textsOf(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [name, name.replace(GENERIC_TERM, '')]);
}

/** Provinces come first in the atlas: of equal names they win. */
function createSearch(atlas: Atlas, language: Language): NameSearch {
  const ids = new Map<string, RegionId>();
  for (const { id, name, short } of [...atlas.places, ...atlas.groupings])
    for (const text of textsOf(short[language], name[language]))
      if (text.length > 1 && !COMMON_WORDS.has(text) && !ids.has(text)) ids.set(text, id);
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const anyName = `(?:${longestFirst.join('|')})`;
  const pattern = { zh: anyName, en: String.raw`(?<![\p{L}–-])${anyName}(?![\p{L}–-])` };
  return { pattern: new RegExp(pattern[language], 'gu'), ids };
}

const searchesOf = memoize((atlas: Atlas) => ({
  zh: createSearch(atlas, 'zh'),
  en: createSearch(atlas, 'en'),
}));

/**
 * The regions that notes name, in either language, in the order of the text: a stage names the same ones in both
 * languages. Of names that contain each other, the longer one counts.
 */
export function regionsInNotes(notes: PartlyBilingual, atlas: Atlas): ReadonlySet<RegionId> {
  const searches = searchesOf(atlas);
  const found = LANGUAGES.flatMap((language) => {
    const { pattern, ids } = searches[language];
    return [...(notes[language] ?? '').matchAll(pattern)].flatMap(([text]) => ids.get(text) ?? []);
  });
  return new Set(found);
}
