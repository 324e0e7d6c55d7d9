import * as z from 'zod/mini';
import {
  adcode,
  groupingId,
  isAdcode,
  sectionId,
  speakerId,
  strategyId,
  strategyTypeId,
} from '../domain/ids.ts';
import { BODIES } from '../domain/report/report.ts';
import { MAP_LAYER_IDS } from '../domain/view/mapLayerIds.ts';
import { VOICES } from '../domain/view/view.ts';

/** A RangeError of `parse` is an issue of the schema. */
export function parsed<Value>(parse: (text: string) => Value) {
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      try {
        return parse(text);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        context.issues.push({ code: 'custom', message: error.message, input: text });
        return z.NEVER;
      }
    }),
  );
}

const selection = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('region'),
    id: parsed((text) => (isAdcode(text) ? adcode(text) : groupingId(text))),
  }),
  z.object({ kind: z.literal('strategy'), id: parsed(strategyId) }),
  z.object({ kind: z.literal('speaker'), id: parsed(speakerId) }),
]);

export const sceneViewSchema = z.object({
  selection: z.nullable(selection),
  filters: z.object({
    types: z.array(parsed(strategyTypeId)),
    sections: z.array(parsed(sectionId)),
    bodies: z.array(z.enum(BODIES)),
    voices: z.array(z.enum(VOICES)),
    groupings: z.array(parsed(groupingId)),
    // Earlier decks do not have it.
    reports: z._default(z.array(z.string()), []),
  }),
  overlays: z.array(parsed(groupingId)),
  mode: z.enum(MAP_LAYER_IDS),
  counties: z.boolean(),
});

/** West, south, east and north in degrees. */
export const boundsSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Null while the window follows the deck. */
export const detourSchema = z.nullable(
  z.object({ view: sceneViewSchema, bounds: z.nullable(boundsSchema) }),
);
