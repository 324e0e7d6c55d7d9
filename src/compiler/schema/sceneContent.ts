import { z } from 'zod';
import { MAX_BUILDS } from '../../domain/deck/builds.ts';
import { MAX_LINES, MOST_COLUMNS } from '../../domain/deck/ownContent.ts';
import type { GroupingId } from '../../domain/ids.ts';
import { remedy } from './remedy.ts';
import { bilingual, place, slug, text } from './words.ts';

const given = (...fields: readonly unknown[]): number =>
  fields.filter((field) => field !== undefined).length;

export const region = z.union(
  [place, slug<GroupingId>()],
  remedy(
    '请写加引号的六位代码，或区域的 id',
    'write a six-digit code in quotes, or the id of a grouping',
  ),
);

const lines = z
  .array(bilingual)
  .max(MAX_LINES, remedy(`最多 ${MAX_LINES} 行`, `write at most ${MAX_LINES} lines`));

const buildSchema = z
  .strictObject({
    only: text
      .optional()
      .meta({ description: 'Only these words of the statement, verbatim, in large type.' }),
    marked: text
      .optional()
      .meta({ description: 'These words of the statement, verbatim; the others in grey.' }),
    all: z.literal(true).optional().meta({ description: 'All words of the statement.' }),
    overlays: z.array(slug<GroupingId>()).default([]).meta({ description: 'Added on the map.' }),
    region: region.optional().meta({ description: 'The region selected from here on.' }),
    gloss: z.literal(true).optional().meta({ description: 'Adds the editor’s translation.' }),
    lines: z
      .int()
      .min(0, remedy('请写行数，例如 1', 'write a number of lines, for example 1'))
      .optional()
      .meta({ description: 'So many lines of the content are shown.' }),
  })
  .refine(
    ({ only, marked, all }) => given(only, marked, all) <= 1,
    remedy('请只写其中一个字段：only、marked、all', 'write one of only, marked, all'),
  );

export const buildsSchema = z
  .array(buildSchema)
  .max(MAX_BUILDS, remedy(`步骤最多 ${MAX_BUILDS} 个`, `write at most ${MAX_BUILDS} builds`))
  .default([])
  .meta({
    description:
      'The steps of the scene; the first is what it begins with. Without them all is shown at once.',
  });

export const contentSchema = z
  .strictObject({
    opening: lines.optional(),
    closing: lines.optional(),
    text: lines.optional(),
    list: lines.optional(),
    question: lines.optional(),
    number: z.strictObject({ number: bilingual, caption: bilingual }).optional(),
    regions: z.array(region).min(2).max(MOST_COLUMNS).optional(),
  })
  .refine(
    (content) => given(...Object.values(content)) === 1,
    remedy(
      '请只写其中一个字段：opening、closing、text、list、question、number、regions',
      'write one of opening, closing, text, list, question, number, regions',
    ),
  )
  .meta({ description: 'What the scene shows that is not of the report, instead of a spotlight.' });
