import * as z from 'zod/mini';
import { adcode, groupingId, isAdcode, speakerId, statementId, strategyId } from '../domain/ids.ts';
import { INKS, type Stroke } from '../domain/drawing/stroke.ts';
import { ENTRY_KINDS, type MinutesEntry } from '../domain/minutes/entry.ts';
import { boundsSchema, parsed, sceneViewSchema } from './sceneViewSchema.ts';

const region = parsed((text) => (isAdcode(text) ? adcode(text) : groupingId(text)));
const nameIn = z.exactOptional(z.string());
const name = z.object({ zh: nameIn, en: nameIn });

const subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('region'), id: region, name }),
  z.object({ kind: z.literal('statement'), id: parsed(statementId), name }),
  z.object({ kind: z.literal('strategy'), id: parsed(strategyId), name }),
  z.object({ kind: z.literal('speaker'), id: parsed(speakerId), name }),
  z.object({ kind: z.literal('scene'), id: z.string(), name }),
]);

const camera = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('country') }),
  z.object({ kind: z.literal('selection') }),
  z.object({ kind: z.literal('bounds'), bounds: boundsSchema }),
]);

const onScreen = z.object({
  subjects: z.array(subject),
  map: z.nullable(z.object({ view: sceneViewSchema, camera })),
  sheet: z.string(),
});

const entrySchema = z.object({
  id: z.string(),
  version: z.number().check(z.int(), z.minimum(1)),
  isDeleted: z.boolean(),
  kind: z.enum(ENTRY_KINDS),
  text: z.string(),
  asker: z.string(),
  capturedAt: z.number(),
  changedAt: z.number(),
  about: z.nullable(subject),
  onScreen,
  isAnswered: z.boolean(),
});

const point = z.tuple([z.number(), z.number()]);

const strokeSchema = z.object({
  id: z.string(),
  version: z.number().check(z.int(), z.minimum(1)),
  isDeleted: z.boolean(),
  shape: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pen'), points: z.array(point) }),
    z.object({ kind: z.literal('arrow'), from: point, to: point }),
    z.object({ kind: z.literal('ring'), region, name, bounds: boundsSchema }),
    z.object({ kind: z.literal('text'), at: point, text: z.string() }),
  ]),
  ink: z.enum(INKS),
  onScreen,
  drawnAt: z.number(),
  changedAt: z.number(),
  wipedAt: z.nullable(z.number()),
});

interface Reading<Item> {
  readonly items: readonly Item[];
  readonly unreadable: readonly unknown[];
}

/** Items that this version cannot read are returned as they are. */
function readItems<Item>(
  stored: unknown,
  parse: (each: unknown) => { readonly data?: Item | undefined },
): Reading<Item> {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const items: Item[] = [];
  const unreadable: unknown[] = [];
  for (const each of all) {
    const { data } = parse(each);
    if (data) items.push(data);
    else unreadable.push(each);
  }
  return { items, unreadable };
}

/** The entries of stored minutes, or of those that another window sent. Never throws. */
export function readEntries(stored: unknown): Reading<MinutesEntry> {
  return readItems(stored, (each) => entrySchema.safeParse(each));
}

/** What is drawn on the map, as stored or as another window sent it. Never throws. */
export function readStrokes(stored: unknown): Reading<Stroke> {
  return readItems(stored, (each) => strokeSchema.safeParse(each));
}
