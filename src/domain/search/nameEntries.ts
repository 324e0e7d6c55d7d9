import { allBits } from '../corpus/bits.ts';
import { type LinkedReport, sizeOf } from '../filters/filter.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { RegionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { PlaceLevel, Region, SearchName } from '../regions/region.ts';
import type { Speaker, Strategy } from '../report/report.ts';
import { ownCount } from '../view/viewModel.ts';
import type { Selection } from '../view/view.ts';
import { fold } from './foldText.ts';
import { initialsOf } from './pinyinInitials.ts';
import { typedPinyin } from './typedPinyin.ts';
import { type Spellings, tailsOf } from './spellings.ts';

/** A statement opens its speaker. */
export const RESULT_KINDS = ['place', 'grouping', 'person', 'strategy', 'statement'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface NameEntry {
  readonly kind: Exclude<ResultKind, 'statement'>;
  readonly selection: Selection;
  readonly label: Bilingual;
  readonly full: Bilingual;
  /** Tells namesakes apart: a city's province, a person's post, a strategy's type. */
  readonly context: Bilingual | null;
  readonly spellings: Spellings;
  /** Among equal matches the smaller comes first: provinces before cities. */
  readonly order: number;
  /** Its own statements; more come first. */
  readonly weight: number;
}

const LEVEL_ORDER: Readonly<Record<PlaceLevel, number>> = { province: 0, prefecture: 1, county: 2 };

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(fold))].filter((text) => text !== '');
}

function spellingsOfRegion(region: Region, given: SearchName | undefined): Spellings {
  const { name, short } = region;
  return {
    zh: unique([short.zh, name.zh, ...(given?.zh ?? [])]),
    latin: unique([...(given?.latin ?? []), short.en, name.en]),
    initials: given?.initials ?? [],
    tails: [...tailsOf(short.en), ...tailsOf(name.en)],
  };
}

function contextOfRegion(atlas: Atlas, region: Region): Bilingual | null {
  if (region.kind === 'grouping' || region.parent === null) return null;
  return atlas.place(region.parent)?.short ?? null;
}

export function keyOf(kind: ResultKind, id: string): string {
  return `${kind}:${id}`;
}

/** Without `names` they have only those of the region table. */
export function regionEntries(
  atlas: Atlas,
  names: readonly SearchName[] | null,
  linked: LinkedReport | null,
): readonly NameEntry[] {
  const given = new Map<RegionId, SearchName>(names?.map((name) => [name.id, name]));
  const all = linked && allBits(sizeOf(linked));
  return [...atlas.places, ...atlas.counties, ...atlas.groupings].map((region) => ({
    kind: region.kind,
    selection: { kind: 'region', id: region.id },
    label: region.short,
    full: region.name,
    context: contextOfRegion(atlas, region),
    spellings: spellingsOfRegion(region, given.get(region.id)),
    order: region.kind === 'place' ? LEVEL_ORDER[region.level] : 0,
    weight: linked && all ? ownCount(linked.statements.countsAt(region.id, all)) : 0,
  }));
}

/** A person's English name is the pinyin of the Chinese name. */
function isPerson({ body }: Speaker): boolean {
  return body !== 'collective' && body !== 'government';
}

function initialsOfPerson(
  pinyin: string,
  words: readonly string[],
  characterCount: number,
): readonly string[] {
  const ofWords = words.map((word) => word.charAt(0)).join('');
  return unique([initialsOf(pinyin, characterCount) ?? '', ofWords]);
}

function spellingsOfSpeaker(speaker: Speaker): Spellings {
  const { zh, en } = speaker.name;
  const words = en.split(/\s+/u);
  return {
    zh: unique([zh]),
    // Input methods write ü as v; folding makes it u.
    latin: unique([en, en.replaceAll('ü', 'v')]),
    initials: isPerson(speaker) ? initialsOfPerson(fold(en), words, Array.from(zh).length) : [],
    tails: tailsOf(en),
  };
}

function entryOfSpeaker(speaker: Speaker, weight: number): NameEntry {
  return {
    kind: 'person',
    selection: { kind: 'speaker', id: speaker.id },
    label: speaker.name,
    full: speaker.name,
    context: speaker.post,
    spellings: spellingsOfSpeaker(speaker),
    order: isPerson(speaker) ? 0 : 1,
    weight,
  };
}

function entryOfStrategy(strategy: Strategy, context: Bilingual | null): NameEntry {
  const { zh, en } = strategy.title;
  return {
    kind: 'strategy',
    selection: { kind: 'strategy', id: strategy.id },
    label: strategy.title,
    full: strategy.title,
    context,
    spellings: {
      zh: unique([zh]),
      latin: unique([en, ...typedPinyin(strategy.spelling.pinyin)]),
      initials: unique([strategy.spelling.initials]),
      tails: tailsOf(en),
    },
    order: strategy.named ? 0 : 1,
    weight: 0,
  };
}

export function reportEntries({ report, corpus }: LinkedReport): readonly NameEntry[] {
  const counts = new Uint32Array(corpus.speakers.length + 1);
  for (const number of corpus.columns.speakers) counts[number] = (counts[number] ?? 0) + 1;
  return [
    ...corpus.speakers.map((speaker, index) => entryOfSpeaker(speaker, counts[index + 1] ?? 0)),
    ...report.strategies.map((strategy) =>
      entryOfStrategy(strategy, report.types.find(({ id }) => id === strategy.type)?.short ?? null),
    ),
  ];
}
