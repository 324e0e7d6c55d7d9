import * as z from 'zod/mini';

/*
 * Short-lived messages between the stage, the speaker window and its previews. They are no part of the show:
 * a lost one is replaced by the next. Other builds ignore them.
 */

const point = z.tuple([z.number(), z.number()]);

const schema = z.discriminatedUnion('kind', [
  /** Where the speaker points; null for nowhere. */
  z.object({
    fangyu: z.literal('stage'),
    kind: z.literal('pointer'),
    deck: z.string(),
    pointer: z.nullable(
      z.union([
        /** Degrees, so that it is the same place on a map of any shape. */
        z.object({ place: point }),
        /** Shares of the window's width and height. */
        z.object({ share: point }),
      ]),
    ),
  }),
  /** The size of the window that the audience sees, CSS pixels. */
  z.object({
    fangyu: z.literal('stage'),
    kind: z.literal('size'),
    size: point.check(z.refine(([width, height]) => width > 0 && height > 0)),
  }),
  /** What a preview shows: where its map is, CSS pixels, and its camera. */
  z.object({
    fangyu: z.literal('stage'),
    kind: z.literal('preview'),
    preview: z.enum(['now', 'next']),
    scene: z.string(),
    map: z.object({
      left: z.number(),
      top: z.number(),
      width: z.number(),
      height: z.number(),
      center: point,
      zoom: z.number(),
      projection: z.enum(['mercator', 'albers']),
    }),
  }),
  /** Opens search and filters on the stage. */
  z.object({ fangyu: z.literal('stage'), kind: z.literal('tools') }),
]);

export type StageMessage = z.output<typeof schema>;
export type Pointer = Extract<StageMessage, { readonly kind: 'pointer' }>['pointer'];
export type PreviewedMap = Extract<StageMessage, { readonly kind: 'preview' }>['map'];

/** Null for any other message. Never throws. */
export function readStageMessage(value: unknown): StageMessage | null {
  return schema.safeParse(value).data ?? null;
}
