import type { Atlas } from '../../src/domain/regions/atlas.ts';
import { statementId } from '../../src/domain/ids.ts';
import type {
  Basis,
  EditorNote,
  StatementPart,
  Report,
  Section,
  Speaker,
  Statement,
} from '../../src/domain/report/report.ts';
import { type Prose, proseIn } from './prose.ts';
import { createRandom, type Random, shuffle, zipf } from './random.ts';
import { makeSpeakers } from './speakers.ts';

interface CorpusOptions {
  /** How many statements. */
  readonly size: number;
  readonly seed: number;
  /** Report from which types, sections, strategies and vocabulary are taken. */
  readonly base: Report;
  readonly atlas: Atlas;
}

/** The share of Chinese quotations; the rest is English. */
const CHINESE = 0.6;
/** Length of a quotation in letters: many short, a few of several thousand. */
const LENGTH = { median: 90, sigma: 0.95, min: 12, max: 6000 } as const;
/** Exponents of Zipf's law for places, groupings, strategies and speakers. */
const SKEW = { places: 1.1, groupings: 1, strategies: 0.9, speakers: 0.7 } as const;
const BASES: readonly Basis[] = ['named', 'named', 'post', 'post', 'seat', 'heading'];

/** Divides `total` paragraphs evenly among the base's sections and, within these, its sub-topics. */
function divideParagraphs(sections: readonly Section[], total: number): readonly Section[] {
  const cut = (first: number, last: number, index: number, pieces: number) => {
    const length = last - first + 1;
    const from = first + Math.floor((length * index) / pieces);
    const to = first + Math.floor((length * (index + 1)) / pieces) - 1;
    return [from, Math.max(from, to)] as const;
  };
  return sections.map((section, index) => {
    const [first, last] = cut(1, total, index, sections.length);
    return {
      ...section,
      paragraphs: [first, last],
      subtopics: section.subtopics.map((subtopic, place) => ({
        ...subtopic,
        paragraphs: cut(first, last, place, section.subtopics.length),
      })),
    };
  });
}

/** The parts of a statement, all in one paragraph, and that paragraph's text. */
function createParts(random: Random, prose: Prose, paragraph: number, speaker: Speaker) {
  const { min, max, median, sigma } = LENGTH;
  const length = (): number =>
    Math.min(max, Math.max(min, Math.round(random.logNormal(median, sigma))));
  const part = (kind: StatementPart['kind'], text: string): StatementPart => ({
    paragraph,
    kind,
    text,
    inferred: null,
  });
  const parts = [
    ...(random.chance(0.6) ? [part('direct', `“${prose(length())}”`)] : []),
    part('attribution', `Representative ${speaker.name.en} said`),
    part('reported', prose(length())),
  ];
  return { parts, text: parts.map(({ text }) => text).join(' ') };
}

/** The strategies of the shipped report, each named in one paragraph of its section. */
function strategiesIn(base: Report, sections: readonly Section[]): Report['strategies'] {
  return base.strategies.map((strategy) => {
    const home = sections.find(({ id }) => id === strategy.section);
    return { ...strategy, paragraphs: strategy.named ? [home?.paragraphs[0] ?? 1] : [] };
  });
}

/** At most `count` different items, drawn at random. */
function drawSome<Item>(draw: () => Item, count: number): readonly Item[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

/**
 * Creates a report of `size` statements that the product accepts. The same options give the same report.
 * Places, groupings and strategies follow Zipf's law; the length of quotations is log-normal.
 */
export function generateReport({ size, seed, base, atlas }: CorpusOptions): Report {
  const random = createRandom(seed);
  const prose = { zh: proseIn('zh', base, random), en: proseIn('en', base, random) };
  const sections = divideParagraphs(base.sections, size);
  const strategies = strategiesIn(base, sections);
  const speakers = makeSpeakers(Math.max(1, Math.round(size ** 0.75)), atlas, random);

  const places = atlas.places.filter(({ level }) => level !== 'county').map(({ id }) => id);
  const drawPlace = zipf(random, shuffle(random, places), SKEW.places);
  const groupings = atlas.groupings.map(({ id }) => id);
  const drawGrouping = zipf(random, shuffle(random, groupings), SKEW.groupings);
  const drawStrategy = zipf(random, shuffle(random, strategies), SKEW.strategies);
  const drawSpeaker = zipf(random, speakers, SKEW.speakers);
  const basis = (): Basis => random.pick(BASES);

  const paragraphs: string[] = [];
  const statement = (_: unknown, index: number): Statement => {
    const paragraph = index + 1;
    const speaker = drawSpeaker();
    const { parts, text } = createParts(
      random,
      random.chance(CHINESE) ? prose.zh : prose.en,
      paragraph,
      speaker,
    );
    paragraphs.push(text);
    const contains = ({ paragraphs: [first, last] }: Pick<Section, 'paragraphs'>): boolean =>
      first <= paragraph && paragraph <= last;
    const section = sections.find(contains);
    const national = random.chance(0.1);
    return {
      id: statementId(`statement-${paragraph}`),
      kind: 'named',
      speaker: speaker.id,
      section: section?.id ?? null,
      subtopic: section?.subtopics.find(contains)?.id ?? null,
      strategies: drawSome(drawStrategy, 1 + random.below(3)).map(({ id }) => id),
      scope: national ? 'national' : 'regional',
      places: national
        ? []
        : drawSome(drawPlace, random.chance(0.2) ? 2 : 1).map((place) => ({
            place,
            basis: basis(),
          })),
      groupings:
        national || random.chance(0.8)
          ? []
          : drawSome(drawGrouping, 1 + random.below(2)).map((grouping) => ({
              grouping,
              basis: basis(),
            })),
      parts,
      note: null,
    };
  };
  const statements = Array.from({ length: size }, statement);

  return {
    ...base,
    id: `synthetic-${size}`,
    title: { zh: `合成语料：${size} 条`, en: `Synthetic corpus of ${size} statements` },
    short: { zh: `合成语料 ${size}`, en: `Synthetic ${size}` },
    provenance: {
      zh: '为测速而随机生成，不含任何人说过的话。',
      en: 'Generated at random to measure speed; it contains no real statement.',
    },
    paragraphs,
    sections,
    strategies,
    speakers,
    statements,
    notes: notesOn(statements, random),
  };
}

/** A doubt about the first words of every fiftieth statement. */
function notesOn(statements: readonly Statement[], random: Random): readonly EditorNote[] {
  return statements.flatMap(({ parts: [part] }): readonly EditorNote[] =>
    part && random.chance(0.02)
      ? [
          {
            paragraph: part.paragraph,
            anchor: part.text.slice(0, 10),
            note: { zh: '存疑。', en: 'Doubtful.' },
            probableChinese: null,
            confidence: 'low',
          },
        ]
      : [],
  );
}
