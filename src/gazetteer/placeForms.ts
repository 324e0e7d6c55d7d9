import type { NamedGrouping, NamedPlace, PlaceNameKind } from './placeName.ts';

/** One text by which a region is called. */
export interface PlaceForm {
  readonly text: string;
  readonly kind: PlaceNameKind;
}

const ZH_TERM = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|[省市县区旗州盟])$/u;
const EN_TERM = / (?:District|County|Banner|City|Area|Prefecture|League|Autonomous .+)$/u;
/** What English texts add to the short name of a place of a type. */
const EN_TERMS: Readonly<Record<string, readonly string[]>> = {
  province: ['Province', 'province'],
  municipality: ['Municipality', 'City'],
  'autonomous-region': ['Autonomous Region', 'Region'],
  'special-administrative-region': ['SAR'],
  'prefecture-level-city': ['City', 'Municipality', 'Prefecture-level City'],
  'autonomous-prefecture': ['Prefecture', 'Autonomous Prefecture'],
  prefecture: ['Prefecture', 'Region'],
  league: ['League'],
  'county-level-city': ['City'],
  district: ['District'],
};

/** `text` without its generic term, or undefined when fewer than two characters would remain. */
function stemOf(text: string, term: RegExp): string | undefined {
  const stem = text.replace(term, '');
  return stem !== text && Array.from(stem).length > 1 ? stem : undefined;
}

/** All texts by which a place is called in both languages, the more official ones first, without repetition. */
export function placeForms({ level, type, name, short }: NamedPlace): readonly PlaceForm[] {
  const isCounty = level === 'county';
  // The English name of a county-level city has no generic term, so it is as weak as a stem.
  const isBare = isCounty && !EN_TERM.test(name.en);
  const full: PlaceForm[] = [
    { text: name.zh, kind: 'full' },
    { text: name.en, kind: isBare ? 'stem' : 'full' },
  ];
  // The short name of a county of rank is the full one, so a shorter one is only customary.
  const shortKind: PlaceNameKind = isCounty ? 'stem' : 'short';
  const shorts: PlaceForm[] = [short.zh, short.en].map((text) => ({ text, kind: shortKind }));
  const enStem = stemOf(short.en, EN_TERM) ?? short.en;
  const terms = (EN_TERMS[type] ?? []).map(
    (term): PlaceForm => ({ text: `${enStem} ${term}`, kind: 'full' }),
  );
  // The table writes 吉林市 in full to tell it from the province; people also say 吉林.
  const stemKind: PlaceNameKind = type === 'prefecture-level-city' ? 'short' : 'stem';
  const stems = [
    stemOf(name.zh, ZH_TERM),
    stemOf(short.zh, ZH_TERM),
    isCounty ? enStem : stemOf(short.en, EN_TERM),
  ].flatMap((text): PlaceForm[] => (text === undefined ? [] : [{ text, kind: stemKind }]));
  return unique([...full, ...shorts, ...terms, ...stems]);
}

/** The texts of a grouping; explanations in brackets belong to no name. */
export function groupingForms({ name, short }: NamedGrouping): readonly PlaceForm[] {
  const texts = [name.zh, name.en, short.zh, short.en].map((text) =>
    text.replace(/\s*[（(].*[)）]$/u, ''),
  );
  return unique(texts.map((text, at) => ({ text, kind: at < 2 ? 'full' : 'short' })));
}

function unique(forms: readonly PlaceForm[]): readonly PlaceForm[] {
  const seen = new Set<string>();
  return forms.filter(({ text }) => {
    const isNew = text !== '' && !seen.has(text);
    seen.add(text);
    return isNew;
  });
}
