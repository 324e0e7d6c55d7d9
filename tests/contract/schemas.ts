import * as z from 'zod/mini';
import { type Adcode, type GroupingId, isAdcode, isSlug } from '../../src/domain/ids.ts';
import type { Bounds, LngLat, RegionTable, SearchName } from '../../src/domain/regions/region.ts';
import { GROUPING_CATEGORIES } from '../../src/domain/regions/region.ts';

/** The schemas of the served files. The app itself only checks that a file is complete and of its own build. */
const code = z.custom<Adcode>((value) => typeof value === 'string' && isAdcode(value));
const bilingual = z.object({ zh: z.string(), en: z.string() });
const verification = z.enum(['yes', 'partly', 'no']);
const lngLat: z.ZodMiniType<LngLat> = z.tuple([z.number(), z.number()]);
const bounds: z.ZodMiniType<Bounds> = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const place = z.object({
  kind: z.literal('place'),
  id: code,
  level: z.enum(['province', 'prefecture', 'county']),
  type: z.enum([
    'province',
    'municipality',
    'autonomous-region',
    'special-administrative-region',
    'prefecture-level-city',
    'autonomous-prefecture',
    'prefecture',
    'league',
    'county-level-city',
    'county-level-unit',
    'autonomous-county',
  ]),
  name: bilingual,
  short: bilingual,
  parent: z.nullable(code),
  bounds,
  labelPoint: lngLat,
  neighbours: z.array(code),
});

const grouping = z.object({
  kind: z.literal('grouping'),
  id: z.custom<GroupingId>((value) => typeof value === 'string' && isSlug(value)),
  category: z.enum(GROUPING_CATEGORIES),
  name: bilingual,
  short: bilingual,
  members: z.array(
    z.object({
      place: code,
      role: z.enum(['core', 'member']),
      partial: z.boolean(),
      counties: z.array(code),
      note: z.nullable(bilingual),
      verified: verification,
    }),
  ),
  document: z.nullable(bilingual),
  verified: verification,
  bounds,
});

export const regionTableSchema: z.ZodMiniType<RegionTable> = z.object({
  schema: z.literal(1),
  places: z.array(place),
  groupings: z.array(grouping),
});

export const searchNamesSchema: z.ZodMiniType<readonly SearchName[]> = z.array(
  z.object({
    id: z.custom<SearchName['id']>(
      (value) => typeof value === 'string' && (isAdcode(value) || isSlug(value)),
    ),
    zh: z.array(z.string()),
    latin: z.array(z.string()),
    initials: z.array(z.string()),
  }),
);
