import { z } from 'zod';
import type {
  GroupingId,
  SectionId,
  SpeakerId,
  StatementId,
  StrategyId,
  StrategyTypeId,
} from '../../domain/ids.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { BODIES } from '../../domain/report/report.ts';
import { DEFAULT_MAP_LAYER, MAP_LAYER_IDS } from '../../domain/view/mapLayerIds.ts';
import { VOICES } from '../../domain/view/view.ts';
import { remedy } from './remedy.ts';
import { buildsSchema, contentSchema, region } from './sceneContent.ts';
import { bilingual, own, slug } from './words.ts';

const seconds = z
  .int()
  .min(0, remedy('请写整数秒，例如 90', 'write whole seconds, for example 90'));

/** Whether exactly one field of `value` is given. */
const isOne = (value: object) => Object.values(value).filter((id) => id !== undefined).length === 1;

const select = z
  .strictObject({
    region: region.optional(),
    strategy: slug<StrategyId>().optional(),
    speaker: slug<SpeakerId>().optional(),
  })
  .refine(
    isOne,
    remedy(
      '请只写其中一个字段：region、strategy、speaker',
      'write one of region, strategy, speaker',
    ),
  )
  .meta({ description: 'What is selected on the map: one region, strategy or speaker.' });

const filters = z
  .strictObject({
    types: z.array(slug<StrategyTypeId>()).default([]),
    sections: z.array(slug<SectionId>()).default([]),
    bodies: z.array(z.enum(BODIES)).default([]),
    voices: z.array(z.enum(VOICES)).default([]),
    groupings: z.array(slug<GroupingId>()).default([]),
  })
  .prefault({});

const spotlight = z
  .strictObject({
    statement: slug<StatementId>().optional(),
    parts: z
      .array(z.int().min(1, remedy('片段的序号从 1 开始', 'parts are counted from 1')))
      .min(
        1,
        remedy(
          '请至少列出一个片段；如需全部片段，请不写该字段',
          'list at least one part, or leave the field out for all parts',
        ),
      )
      .optional()
      .meta({ description: 'The parts of the statement, counted from 1; without it all parts.' }),
    strategy: slug<StrategyId>().optional(),
  })
  .refine(
    ({ statement, strategy }) => isOne({ statement, strategy }),
    remedy('请只写其中一个字段：statement、strategy', 'write one of statement, strategy'),
  )
  .refine(
    ({ strategy, parts }) => strategy === undefined || parts === undefined,
    remedy('请不写 parts:，只有发言才有片段', 'leave out parts: only a statement has them'),
  )
  .meta({ description: 'The statement or strategy in large type next to the map.' });

const degrees = (max: number) => z.number().min(-max).max(max);
const camera = z
  .union(
    [
      z.enum(['country', 'selection']),
      z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
    ],
    remedy(
      '请写“country”或“selection”，或写经纬度 [西, 南, 东, 北]',
      'write country, selection, or the degrees [west, south, east, north]',
    ),
  )
  .refine(
    (at) => typeof at === 'string' || (at[0] !== at[2] && at[1] !== at[3]),
    remedy(
      '这一范围没有宽度或高度：请写两个不同的经度和两个不同的纬度',
      'the area has no width or no height: write two different longitudes and two different latitudes',
    ),
  )
  .refine(
    (at) => typeof at === 'string' || (at[0] <= at[2] && at[1] <= at[3]),
    remedy(
      '请按 [西, 南, 东, 北] 的顺序写经纬度',
      'write the degrees in the order [west, south, east, north]',
    ),
  )
  .meta({
    description:
      'The part of the map that is shown. Without it: the selection, or the country where nothing is selected.',
  });

export const sceneSchema = z.strictObject({
  id: own,
  title: bilingual,
  kicker: bilingual.optional().meta({ description: 'The small line above the title.' }),
  select: select.optional(),
  filters,
  overlays: z.array(slug<GroupingId>()).default([]),
  mode: z.enum(MAP_LAYER_IDS).default(DEFAULT_MAP_LAYER),
  counties: z.boolean().default(false),
  camera: camera.optional(),
  spotlight: spotlight.optional(),
  content: contentSchema.optional(),
  builds: buildsSchema,
  theme: z
    .enum(['light', 'dark', 'projector'])
    .optional()
    .meta({ description: 'Without it the show’s theme.' }),
  language: z.enum(LANGUAGES).optional().meta({ description: 'Without it the show’s language.' }),
  notes: bilingual
    .optional()
    .meta({ description: 'For the speaker; never shown to the audience.' }),
  seconds: seconds.default(0).meta({ description: 'The planned time; 0 where none is planned.' }),
});

export const deckSchema = z.strictObject({
  title: bilingual,
  seconds: seconds
    .default(0)
    .meta({ description: 'The planned time of the deck; without it the sum of the scenes.' }),
  scenes: z
    .array(sceneSchema)
    .min(1, remedy('请至少列出一个场景', 'list at least one scene'))
    .max(500, remedy('场景最多 500 个', 'write at most 500 scenes')),
});
