import type { Topology } from 'topojson-specification';
import * as z from 'zod/mini';

/** Accepts a TopoJSON topology that has the named objects; their geometry is decoded, and so checked, later. */
export function topologySchema(objects: readonly string[]): z.ZodMiniType<Topology> {
  const envelope = z.object({
    type: z.literal('Topology'),
    arcs: z.array(z.unknown()),
    objects: z.record(z.string(), z.object({ type: z.string() })),
  });
  return z.custom<Topology>((value) => {
    const parsed = envelope.safeParse(value);
    return parsed.success && objects.every((name) => name in parsed.data.objects);
  });
}
