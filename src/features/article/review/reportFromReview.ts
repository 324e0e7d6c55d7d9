import {
  type SpeakerId,
  speakerId,
  statementId,
  type StrategyId,
  strategyId,
} from '../../../domain/ids.ts';
import type { Bilingual, Language } from '../../../domain/language.ts';
import type {
  ChineseStatus,
  Report,
  Speaker,
  Statement,
  Strategy,
  StrategyType,
} from '../../../domain/report/report.ts';
import { type Article, partsOfRange, wordsAt } from './article.ts';
import { entersReport, type Finding } from './finding.ts';
import type { Review } from './review.ts';
import { freeId } from '../../../domain/report/freeId.ts';
import { slugOf } from './slugs.ts';

/** What the user says of the article, and what is known beside the review. */
export interface AboutReport {
  readonly title: string;
  /** Empty when it is not known. */
  readonly publisher: string;
  /** ISO date. */
  readonly date: string;
  /** The strategy types of the open report, to which the types of findings belong. */
  readonly types: readonly StrategyType[];
  readonly isTaken: (id: string) => boolean;
}

const NO_PUBLISHER: Bilingual = { zh: '未注明来源', en: 'Source not stated' };
const PROVENANCE: Bilingual = {
  zh: '在本机根据一篇文章整理：发言由规则找出，经用户确认或更正；引文照录原文，没有译文。',
  en: 'Made from an article on this device: rules found the statements, and the user confirmed or corrected them. Quotations are verbatim and are not translated.',
};
const NOTE_OF_TYPE: Bilingual = {
  zh: '用户把这些发言归入这一类战略；文章未必提到具体名称。',
  en: 'The user assigned these statements to this type of strategy; the article may not name one.',
};
/** A name that fits the list of reports and the top bar. */
const LONGEST_SHORT: Readonly<Record<Language, number>> = { zh: 18, en: 40 };

/** Whether an article in this language prints the Chinese names. */
const CHINESE_STATUS: Readonly<Record<Language, ChineseStatus>> = { zh: 'seen', en: 'unverified' };

const inBoth = (text: string): Bilingual => ({ zh: text, en: text });

/** A report of the confirmed findings of which it is known what they are about, and nothing else. */
export function reportFromReview({ article, findings }: Review, about: AboutReport): Report {
  const confirmed = findings.filter(entersReport);
  const speakers = speakersOf(article, confirmed);
  const strategies = strategiesOf(article, confirmed, about.types);
  const title = about.title.trim();
  const publisher = about.publisher.trim();
  const slug = slugOf(title, `article-${about.date}`);
  return {
    schema: 1,
    id: freeId(slug, about.isTaken),
    title: inBoth(title),
    short: inBoth(shortened(title, article.language)),
    publisher: publisher === '' ? NO_PUBLISHER : inBoth(publisher),
    reporters: null,
    date: about.date,
    provenance: PROVENANCE,
    language: article.language,
    types: about.types,
    sections: [],
    strategies: strategies.map(({ strategy }) => strategy),
    paragraphs: article.paragraphs.map((range) => wordsAt(article, range)),
    speakers: [...speakers.values()],
    statements: confirmed.map((finding, at) =>
      statementOf(article, finding, {
        number: at + 1,
        speaker: speakers.get(finding.speaker)?.id ?? speakerId('speaker'),
        strategies: strategies
          .filter(({ type }) => finding.types.includes(type))
          .map(({ strategy }) => strategy.id),
      }),
    ),
    notes: [],
  };
}

function shortened(title: string, language: Language): string {
  const points = Array.from(title);
  const most = LONGEST_SHORT[language];
  return points.length <= most
    ? title
    : `${points
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
}

/** By name; body and post are those of the first finding that has them. */
function speakersOf(article: Article, findings: readonly Finding[]): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const taken = new Set<string>();
  for (const { speaker: name, body, post } of findings) {
    const known = speakers.get(name);
    if (known === undefined) {
      const slug = slugOf(name, `speaker-${speakers.size + 1}`);
      const id = speakerId(freeId(slug, (one) => taken.has(one)));
      taken.add(id);
      speakers.set(name, {
        id,
        name: inBoth(name),
        nameByEditor: !article.text.includes(name),
        chineseStatus: CHINESE_STATUS[article.language],
        post: post === '' ? null : inBoth(post),
        body: body === 'none' ? 'not-stated' : body,
      });
    } else
      speakers.set(name, {
        ...known,
        post: known.post ?? (post === '' ? null : inBoth(post)),
        body: known.body === 'not-stated' && body !== 'none' ? body : known.body,
      });
  }
  return speakers;
}

interface StrategyOfType {
  readonly type: StrategyType['id'];
  readonly strategy: Strategy;
}

/** A report ties types to statements through strategies: one for each type that a finding has. */
function strategiesOf(
  article: Article,
  findings: readonly Finding[],
  types: readonly StrategyType[],
): readonly StrategyOfType[] {
  return types.flatMap(({ id: type, name }) => {
    const ofType = findings.filter((finding) => finding.types.includes(type));
    const places = new Set(ofType.flatMap((finding) => finding.places.map(({ id }) => id)));
    const groupings = new Set(ofType.flatMap((finding) => finding.groupings.map(({ id }) => id)));
    const paragraphs = ofType.flatMap(({ range }) =>
      partsOfRange(article, range).map(({ paragraph }) => paragraph),
    );
    if (paragraphs.length === 0) return [];
    const strategy: Strategy = {
      id: strategyId(type),
      title: name,
      spelling: { pinyin: '', initials: '' },
      type,
      section: null,
      subtopic: null,
      named: true,
      paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
      scope: places.size + groupings.size > 0 ? 'regional' : 'national',
      places: [...places],
      groupings: [...groupings],
      documents: [],
      note: NOTE_OF_TYPE,
    };
    return [{ type, strategy }];
  });
}

interface Related {
  readonly number: number;
  readonly speaker: SpeakerId;
  readonly strategies: readonly StrategyId[];
}

function statementOf(
  article: Article,
  { kind, range, places, groupings }: Finding,
  { number, speaker, strategies }: Related,
): Statement {
  return {
    id: statementId(`statement-${number}`),
    kind: 'named',
    speaker,
    section: null,
    subtopic: null,
    strategies,
    scope: places.length + groupings.length === 0 ? 'national' : 'regional',
    places: places.map(({ id, basis }) => ({ place: id, basis })),
    groupings: groupings.map(({ id }) => ({ grouping: id, basis: 'named' as const })),
    parts: partsOfRange(article, range).map(({ paragraph, start, end }) => ({
      paragraph,
      kind,
      text: wordsAt(article, { start, end }),
      inferred: null,
    })),
    note: null,
  };
}
