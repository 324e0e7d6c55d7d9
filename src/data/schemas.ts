import * as z from 'zod/mini';
import { type Adcode, isAdcode, isSlug } from '../domain/ids.ts';
import type { Report } from '../domain/report.ts';
import { BODIES } from '../domain/report.ts';

/** What the artefacts must hold. The build has checked their meaning; here only their form is, since a network may cut or swap them. */
const code = z.custom<Adcode>((value) => typeof value === 'string' && isAdcode(value));
const slugOf = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === 'string' && isSlug(value));
const bilingual = z.object({ zh: z.string(), en: z.string() });
const verification = z.enum(['yes', 'partly', 'no']);
const paragraphs = z.tuple([z.int(), z.int()]);

type Ids = Report['statements'][number];
const section = slugOf<NonNullable<Ids['section']>>();
const subtopic = slugOf<NonNullable<Ids['subtopic']>>();
const strategy = slugOf<Ids['strategies'][number]>();
const strategyType = slugOf<Report['types'][number]['id']>();
const speaker = slugOf<Ids['speaker']>();
const groupingSlug = slugOf<Ids['groupings'][number]['grouping']>();
const basis = z.enum(['named', 'post', 'seat', 'heading']);
const scope = z.enum(['national', 'regional']);

export const reportSchema: z.ZodMiniType<Report> = z.object({
  schema: z.literal(1),
  id: z.string(),
  title: bilingual,
  short: bilingual,
  publisher: bilingual,
  date: z.string(),
  provenance: bilingual,
  language: z.enum(['zh', 'en']),
  paragraphs: z.array(z.string()),
  types: z.array(z.object({ id: strategyType, name: bilingual, short: bilingual })),
  sections: z.array(
    z.object({
      id: section,
      heading: bilingual,
      short: bilingual,
      paragraphs,
      subtopics: z.array(z.object({ id: subtopic, label: bilingual, paragraphs })),
    }),
  ),
  strategies: z.array(
    z.object({
      id: strategy,
      title: bilingual,
      spelling: z.object({ pinyin: z.string(), initials: z.string() }),
      type: strategyType,
      section: z.nullable(section),
      subtopic: z.nullable(subtopic),
      named: z.boolean(),
      paragraphs: z.array(z.int()),
      scope,
      places: z.array(code),
      groupings: z.array(groupingSlug),
      documents: z.array(
        z.object({
          title: bilingual,
          issuer: bilingual,
          date: z.nullable(bilingual),
          verified: verification,
        }),
      ),
      note: z.nullable(bilingual),
    }),
  ),
  speakers: z.array(
    z.object({
      id: speaker,
      name: bilingual,
      nameByEditor: z.boolean(),
      chineseStatus: z.enum(['seen', 'reconstructed', 'unverified']),
      post: z.nullable(bilingual),
      body: z.enum(BODIES),
    }),
  ),
  statements: z.array(
    z.object({
      id: slugOf<Ids['id']>(),
      kind: z.enum(['named', 'collective', 'government-work-report']),
      speaker,
      section: z.nullable(section),
      subtopic: z.nullable(subtopic),
      strategies: z.array(strategy),
      scope,
      places: z.array(z.object({ place: code, basis })),
      groupings: z.array(z.object({ grouping: groupingSlug, basis })),
      parts: z.array(
        z.object({
          paragraph: z.int(),
          kind: z.enum(['direct', 'reported', 'attribution']),
          text: z.string(),
          inferred: z.nullable(bilingual),
        }),
      ),
      note: z.nullable(bilingual),
    }),
  ),
  notes: z.array(
    z.object({
      paragraph: z.int(),
      anchor: z.string(),
      note: bilingual,
      probableChinese: z.nullable(z.string()),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
});
