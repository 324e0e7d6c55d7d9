import * as z from 'zod/mini';
import { adcode, groupingId, isAdcode, speakerId, statementId, strategyId } from '../domain/ids.ts';
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
  onScreen: z.object({
    subjects: z.array(subject),
    map: z.nullable(z.object({ view: sceneViewSchema, camera })),
  }),
  isAnswered: z.boolean(),
});

/** Items that are no entries of this version are returned as they are. Never throws. */
export function readEntries(stored: unknown): {
  readonly items: readonly MinutesEntry[];
  readonly unreadable: readonly unknown[];
} {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const items: MinutesEntry[] = [];
  const unreadable: unknown[] = [];
  for (const each of all) {
    const { data } = entrySchema.safeParse(each);
    if (data) items.push(data);
    else unreadable.push(each);
  }
  return { items, unreadable };
}
