import { LANGUAGES } from '../../domain/language.ts';
import { z } from 'zod';
import type {
  GroupingId,
  SectionId,
  SpeakerId,
  StatementId,
  StrategyId,
  StrategyTypeId,
  SubtopicId,
} from '../../domain/ids.ts';
import { BODIES } from '../../domain/report/report.ts';
import { TYPE_GLYPHS } from '../../domain/report/typeGlyphs.ts';
import { deckSchema } from './deck.ts';
import { remedy } from './remedy.ts';
import { bilingual, own, paragraph, place, range, slug, text } from './words.ts';

/** The map has colours and glyphs for this number of strategy types. `typeProblems` checks it. */
export const MAX_TYPES = 8;

export const reasonSchema = z.strictObject({ id: own, text: bilingual });
export const typeSchema = z.strictObject({
  id: slug<StrategyTypeId>(),
  name: bilingual,
  short: bilingual.meta({ description: 'For a chip: about 14 Latin or 6 Chinese letters.' }),
  glyph: z
    .enum(TYPE_GLYPHS)
    .optional()
    .meta({ description: 'The sign on the chip; without it the app chooses one that is free.' }),
});
const subtopicSchema = z.strictObject({
  id: slug<SubtopicId>(),
  label: bilingual,
  paragraphs: range,
});
export const sectionSchema = z.strictObject({
  id: slug<SectionId>(),
  heading: bilingual.meta({ description: 'In the report’s language as printed.' }),
  short: bilingual,
  paragraphs: range,
  subtopics: z.array(subtopicSchema).default([]),
});

const reportersSchema = z.strictObject({
  authors: z.array(bilingual).min(1, remedy('请至少列出一位作者', 'list at least one author')),
  contributors: z.array(bilingual).default([]),
  chineseStatus: z.enum(['seen', 'reconstructed', 'unverified']),
});

export const reportSchema = z.strictObject({
  id: own.meta({ description: 'The same as the folder’s name.' }),
  title: bilingual,
  short: bilingual,
  publisher: bilingual,
  reporters: reportersSchema
    .optional()
    .meta({ description: 'Who wrote the report, as printed in its text.' }),
  date: z.iso.date(
    remedy(
      '请按“年-月-日”书写日期，例如 "2024-03-09"',
      'write the day as year-month-day, for example "2024-03-09"',
    ),
  ),
  language: z.enum(LANGUAGES).meta({
    description:
      'Language of the text; its file is text.zh.txt or text.en.txt. Without statements there is no text: the language of the documents.',
  }),
  provenance: bilingual.meta({ description: 'What the user must know about the text.' }),
  reasons: z
    .array(reasonSchema)
    .default([])
    .meta({ description: 'Why a passage without attribution is attributed to a speaker.' }),
  types: z
    .array(typeSchema)
    .min(1, remedy('请至少列出一个战略类型', 'list at least one strategy type'))
    .meta({ maxItems: MAX_TYPES }),
  sections: z.array(sectionSchema).default([]),
});

export const documentSchema = z.strictObject({
  id: own,
  title: bilingual,
  number: text.optional().meta({ description: 'For example 国发〔2021〕3号.' }),
  issuer: bilingual,
  date: text
    .optional()
    .meta({ description: '2019, 2019-02 or 2019-02-18, in quotes; leave it out when unknown.' }),
  dateNote: bilingual.optional().meta({ description: 'Shown in brackets after the date.' }),
  period: z
    .string()
    .regex(
      /^\d{4}–\d{4}$/,
      'write the first and the last year with an en dash, for example 2021–2025',
    )
    .optional()
    .meta({ description: 'The years that the document plans for, for example 2021–2025.' }),
  verified: z.enum(['yes', 'partly', 'no']),
});
export const strategySchema = z.strictObject({
  id: slug<StrategyId>(),
  title: bilingual,
  type: slug<StrategyTypeId>(),
  section: slug<SectionId>().optional(),
  subtopic: slug<SubtopicId>().optional(),
  named: z.boolean().default(true).meta({
    description:
      'false for a context strategy that the report does not name. Left out in a report without statements.',
  }),
  paragraphs: z.array(paragraph).default([]).meta({
    description:
      'Where the report names or describes the strategy. Left out in a report without statements.',
  }),
  scope: z.enum(['national', 'regional']),
  places: z.array(place).default([]),
  groupings: z.array(slug<GroupingId>()).default([]),
  documents: z
    .array(own)
    .default([])
    .meta({ description: 'Ids of geo/tables/documents.csv or of the list “documents”.' }),
  note: bilingual.optional(),
});
const strategiesSchema = z.strictObject({
  documents: z
    .array(documentSchema)
    .default([])
    .meta({ description: 'Documents that geo/tables/documents.csv does not have.' }),
  strategies: z
    .array(strategySchema)
    .min(1, remedy('请至少列出一项战略', 'list at least one strategy')),
});

export const speakerSchema = z.strictObject({
  id: slug<SpeakerId>(),
  name: bilingual,
  nameByEditor: z
    .boolean()
    .default(false)
    .meta({ description: 'true when the name is not in the report.' }),
  chineseStatus: z.enum(['seen', 'reconstructed', 'unverified']),
  post: bilingual.optional(),
  body: z.enum(BODIES),
});
const speakersSchema = z
  .array(speakerSchema)
  .min(1, remedy('请至少列出一位发言人', 'list at least one speaker'));

const basis = z.enum(['named', 'post', 'seat', 'heading']).meta({
  description:
    'named: the statement names it; post: the speaker’s post names it; seat: it is the seat of the speaker’s institution; heading: the heading names it.',
});
const glossSchema = z
  .strictObject({ zh: text.optional(), en: text.optional() })
  .refine(
    ({ zh, en }) => (zh === undefined) !== (en === undefined),
    remedy(
      '请只写一种译文，语言与报告不同',
      'write one translation, in the language that the report does not have',
    ),
  )
  .meta({
    description:
      'The editor’s translation of these words, without quotation marks: zh in an English report, en in a Chinese one. It can be switched on below the quotation and is never in a citation.',
  });
const partSchema = z.strictObject({
  paragraph,
  kind: z.enum(['direct', 'reported', 'attribution']).meta({
    description:
      'direct: words in quotation marks; reported: the reporter’s words; attribution: who said it.',
  }),
  text: text.meta({ description: 'Verbatim from that paragraph.' }),
  inferred: own.optional().meta({ description: 'Id of a reason from report.yaml.' }),
  gloss: glossSchema.optional(),
});
export const statementSchema = z.strictObject({
  id: slug<StatementId>(),
  kind: z.enum(['named', 'collective', 'government-work-report']),
  speaker: slug<SpeakerId>(),
  section: slug<SectionId>().optional(),
  subtopic: slug<SubtopicId>().optional(),
  strategies: z.array(slug<StrategyId>()).default([]),
  scope: z.enum(['national', 'regional']).default('regional'),
  places: z.array(z.strictObject({ place, basis })).default([]),
  groupings: z.array(z.strictObject({ grouping: slug<GroupingId>(), basis })).default([]),
  parts: z.array(partSchema).min(1, remedy('请至少列出一个片段', 'list at least one part')),
  note: bilingual.optional(),
});
const statementsSchema = z
  .array(statementSchema)
  .min(1, remedy('请至少列出一条发言', 'list at least one statement'));

export const noteSchema = z.strictObject({
  paragraph,
  anchor: text.meta({ description: 'The doubted words, verbatim in that paragraph.' }),
  note: bilingual,
  probableChinese: text.optional(),
  confidence: z.enum(['high', 'medium', 'low']),
});
const notesSchema = z.array(noteSchema);

/** The JSON Schemas in `content/schema/` are made from these. A message here is the remedy. */
export const FILES = {
  report: reportSchema,
  strategies: strategiesSchema,
  speakers: speakersSchema,
  statements: statementsSchema,
  notes: notesSchema,
  deck: deckSchema,
} as const;
export type FileName = keyof typeof FILES;
export const FILE_NAMES: readonly FileName[] = [
  'report',
  'strategies',
  'speakers',
  'statements',
  'notes',
  'deck',
];
export const OPTIONAL_FILES: ReadonlySet<FileName> = new Set(['deck']);
/** What a report with statements has beside its text. A report without statements has none of them. */
export const STATEMENT_FILES: ReadonlySet<FileName> = new Set(['speakers', 'statements', 'notes']);

/** For editors that check YAML while the user types. */
export function jsonSchemaOf(name: FileName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(FILES[name], { io: 'input' });
}

/** The text of the committed file `content/schema/<name>.schema.json`. */
export function jsonSchemaText(name: FileName): string {
  return `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
}
