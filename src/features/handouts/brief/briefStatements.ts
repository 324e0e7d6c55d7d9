import { position } from '../../../domain/corpus/columns.ts';
import { speakerAt } from '../../../domain/corpus/corpus.ts';
import { type Language, LANG_TAGS, type LangTag } from '../../../domain/language.ts';
import { reachingGroupings, statementsAt } from '../../../domain/panel/panelLists.ts';
import { formatRuns } from '../../../domain/report/citation.ts';
import { LEADING_ELLIPSIS, startsMidSentence } from '../../../domain/report/midSentence.ts';
import { annotate } from '../../../domain/report/passages.ts';
import type { Region } from '../../../domain/regions/region.ts';
import type { ViewModel } from '../../../domain/view/viewModel.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { PANEL } from '../../../i18n/panel.ts';
import { attributionOf, labelOf } from '../page/attribution.ts';
import { type Brief, MAX_STATEMENTS } from './drawBrief.ts';

type StatementsOf = Pick<Brief, 'region' | 'viewModel' | 'language'>;

/** A statement as the texts of a document. */
export interface BriefStatementText {
  readonly passages: readonly {
    /** Empty where the passage needs none. */
    readonly label: string;
    readonly text: string;
    readonly lang: LangTag;
    /** The editor's notes. */
    readonly notes: readonly string[];
  }[];
  readonly speaker: string;
  readonly facts: string;
  /** Report and paragraphs, and the groupings through which the region is concerned. */
  readonly source: string;
}

interface BriefSection {
  readonly title: string;
  /** A sentence where the text could not be loaded. */
  readonly statements: readonly (BriefStatementText | string)[];
  /** How many are left out; null for none. */
  readonly more: string | null;
}

interface BriefStatements {
  readonly sections: readonly BriefSection[];
  readonly hidden: string | null;
  /** That no statement names the region; null where one does. */
  readonly none: string | null;
}

/** The statements that concern a region, by how they do. */
export function briefStatements({ region, viewModel, language }: StatementsOf): BriefStatements {
  const messages = PANEL[language];
  const kind = viewModel.linked.atlas.place(region.id) ? 'place' : 'grouping';
  const lists = statementsAt(viewModel, region.id);
  const hidden = lists.reduce((sum, list) => sum + list.hidden, 0);
  const sections = lists.flatMap(({ relation, statements }): BriefSection[] => {
    if (statements.length === 0) return [];
    const more = statements.length - MAX_STATEMENTS;
    const through = relation === 'through' ? region : null;
    return [
      {
        title: messages.relation[kind][relation](region.short[language]),
        statements: [...statements.subarray(0, MAX_STATEMENTS)].map((at) =>
          statementText(viewModel, at, through, language),
        ),
        more: more > 0 ? handoutMessages[language].more(more) : null,
      },
    ];
  });
  return {
    sections,
    hidden: hidden > 0 ? messages.hidden(hidden) : null,
    none: lists.length === 0 ? messages.notNamed[kind](region.short[language]) : null,
  };
}

function statementText(
  { linked }: ViewModel,
  index: number,
  through: Region | null,
  language: Language,
): BriefStatementText | string {
  const messages = PANEL[language];
  const { report, corpus, atlas } = linked;
  const at = position(index);
  const text = corpus.texts.at(at);
  if (typeof text === 'string') return messages.textUnavailable;
  const { passages } = annotate(text);
  const paragraphs = [...new Set(passages.map(({ part }) => part.paragraph))];
  const speaker = speakerAt(corpus, at);
  const attribution = speaker && attributionOf(speaker, language);
  const reasons = through ? reachingGroupings(linked, at, through.id) : [];
  const names = reasons.map((id) => atlas.grouping(id)?.short[language] ?? id);
  const source = messages.paragraphOf(
    report.short[language],
    formatRuns(paragraphs),
    paragraphs.length > 1,
  );
  return {
    passages: passages.map(({ part, notes }) => ({
      label: labelOf(part, language),
      text: (startsMidSentence(part) ? LEADING_ELLIPSIS : '') + part.text,
      lang: LANG_TAGS[report.language],
      notes: notes.map(
        ({ note }) =>
          messages.editor + messages.colon + messages.onAnchor(note.anchor) + note.note[language],
      ),
    })),
    speaker: attribution?.name ?? '',
    facts: attribution?.facts ?? '',
    source:
      names.length > 0
        ? `${source} · ${messages.through}${messages.colon}${names.join(legendMessages[language].join)}`
        : source,
  };
}
