import type { Position } from '../../../domain/corpus/columns.ts';
import {
  groupingTiesAt,
  originOf,
  placeTiesAt,
  reportsIn,
  speakerAt,
  strategiesAt,
} from '../../../domain/corpus/corpus.ts';
import type { StatementText } from '../../../domain/corpus/texts.ts';
import type { LinkedReport } from '../../../domain/filters/filter.ts';
import type { StatementId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReportFrame, Speaker, StatementPart } from '../../../domain/report/report.ts';
import type { ChunkedTask } from '../../../scheduling/runChunked.ts';
import { createSourceText, type LocatedText, type SourceText } from './sourceText.ts';

/** A place, grouping, strategy or type, named in the language of the export. */
export interface NamedItem {
  readonly id: string;
  readonly name: string;
}

export interface EvidencePassage extends LocatedText {
  /** From 1 in the statement. */
  readonly number: number;
  readonly part: StatementPart & { readonly kind: 'direct' | 'reported' };
  /** The editor's translation; empty where there is none. */
  readonly gloss: string;
}

export interface EvidenceStatement {
  /** The one that it comes from. */
  readonly report: ReportFrame;
  /** In that report. */
  readonly id: StatementId;
  readonly speaker: Speaker | undefined;
  readonly places: readonly NamedItem[];
  readonly groupings: readonly NamedItem[];
  /** With the id of its type. */
  readonly strategies: readonly (NamedItem & { readonly type: string })[];
  readonly types: readonly NamedItem[];
  readonly passages: readonly EvidencePassage[];
}

export interface Source {
  readonly report: ReportFrame;
  readonly text: SourceText;
}

/** What every format writes: the passages of some statements of one report, or of several that are shown together. */
export interface Evidence {
  readonly report: ReportFrame;
  readonly language: Language;
  /** When the export was made, as `2024-03-09T08:00:00Z`. */
  readonly madeAt: string;
  readonly hasGlosses: boolean;
  /** The text of each report. */
  readonly sources: readonly Source[];
  readonly statements: readonly EvidenceStatement[];
}

export interface EvidenceInputs {
  readonly linked: LinkedReport;
  readonly language: Language;
  readonly madeAt: string;
  /** The statements, ascending, with their loaded texts. */
  readonly statements: readonly { readonly at: Position; readonly text: StatementText }[];
  /** The editor's translation of quoted words of a statement; null where no translations are loaded. */
  readonly glossOf: ((at: Position, words: string) => string | undefined) | null;
}

/** Collects what the formats write, one statement per step. The same inputs give an equal result. */
export function* gatherEvidence(inputs: EvidenceInputs): ChunkedTask<Evidence> {
  const { linked, language, madeAt, glossOf } = inputs;
  const { corpus, report } = linked;
  const sources = reportsIn(corpus).map((each, index) => {
    const { paragraphs } = corpus.members?.[index]?.corpus ?? corpus;
    return { report: each, text: createSourceText(paragraphs) };
  });
  const statements: EvidenceStatement[] = [];
  for (const { at, text } of inputs.statements) {
    const origin = originOf(corpus, at);
    const own = origin.corpus.texts.at(origin.at);
    const source = sources.find((each) => each.report === origin.corpus.frame);
    statements.push({
      report: origin.corpus.frame,
      id: typeof own === 'string' ? text.id : own.id,
      speaker: speakerAt(corpus, at),
      ...subjectsOf(linked, at, language),
      passages: source ? passagesOf(text, source.text, (words) => glossOf?.(at, words) ?? '') : [],
    });
    yield;
  }
  const hasGlosses = glossOf !== null;
  return { report, language, madeAt, hasGlosses, sources, statements };
}

function subjectsOf(
  { corpus, atlas }: LinkedReport,
  at: Position,
  language: Language,
): Pick<EvidenceStatement, 'places' | 'groupings' | 'strategies' | 'types'> {
  const strategies = strategiesAt(corpus, at);
  return {
    // A region that the table lacks is named by its id.
    places: placeTiesAt(corpus, at).map(({ place: id }) => ({
      id,
      name: atlas.place(id)?.name[language] ?? id,
    })),
    groupings: groupingTiesAt(corpus, at).map(({ grouping: id }) => ({
      id,
      name: atlas.grouping(id)?.name[language] ?? id,
    })),
    strategies: strategies.map(({ id, type, title }) => ({
      id,
      type,
      name: title[language],
    })),
    types: corpus.frame.types
      .filter(({ id }) => strategies.some(({ type }) => type === id))
      .map(({ id, name }) => ({ id, name: name[language] })),
  };
}

/** Without the printed attributions, which are not quotations. */
function passagesOf(
  { parts }: StatementText,
  sourceText: SourceText,
  glossOf: (words: string) => string,
): readonly EvidencePassage[] {
  const located = sourceText.locate(parts);
  const passages: EvidencePassage[] = [];
  for (const [index, part] of parts.entries()) {
    const place = located[index];
    const { kind } = part;
    if (!place || kind === 'attribution') continue;
    passages.push({
      ...place,
      number: passages.length + 1,
      part: { ...part, kind },
      gloss: glossOf(part.text),
    });
  }
  return passages;
}
