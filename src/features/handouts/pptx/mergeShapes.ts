import type { Drawing, Shape } from '../../../map/exportPicture/drawing.ts';
import { ringArcs } from '../../../map/ringArcs.ts';

/** How many shapes of a slide tool a drawing needs. */
function shapesOf(drawing: Drawing): number {
  return drawing.kind === 'disc' ? ringArcs(drawing.shares).length + 1 : 1;
}

export function countShapes(drawings: readonly Drawing[]): number {
  return drawings.reduce((sum, drawing) => sum + shapesOf(drawing), 0);
}

/**
 * Merges shapes of one look into fewer, each at the place of its first. Rivers and other shapes without a region
 * are merged by their name; land without statements only while there are more than `limit` shapes: first within
 * its group, then everywhere. Land that statements speak of is never merged.
 */
export function mergeShapes(drawings: readonly Drawing[], limit: number): readonly Drawing[] {
  const byName = merge(drawings, (shape) =>
    shape.region === undefined ? [shape.name, groupOf(shape)] : null,
  );
  if (countShapes(byName) <= limit) return byName;
  const inGroups = merge(byName, (shape) =>
    shape.mergedNames ? [shape.mergedNames.ofGroup, groupOf(shape)] : null,
  );
  if (countShapes(inGroups) <= limit) return inGroups;
  const land = inGroups.map((drawing) =>
    drawing.kind === 'shape' && drawing.mergedNames && drawing.groups
      ? { ...drawing, groups: drawing.groups.slice(0, -1) }
      : drawing,
  );
  return merge(land, (shape) => (shape.mergedNames ? [shape.mergedNames.ofAll, ''] : null));
}

function groupOf({ groups = [] }: Shape): string {
  return groups.map(({ id }) => id).join('\n');
}

/** `nameOf` gives the name of the merged shape and a further key; null for a shape that stays alone. */
function merge(
  drawings: readonly Drawing[],
  nameOf: (shape: Shape) => readonly [name: string, key: string] | null,
): readonly Drawing[] {
  const sets = new Map<string, Shape[]>();
  const first = drawings.map((drawing) => {
    const names = drawing.kind === 'shape' ? nameOf(drawing) : null;
    if (drawing.kind !== 'shape' || !names) return { drawing, set: null, name: '' };
    const { closed, fill, fillOpacity, hatched, stroke, width, dash, dashName } = drawing;
    const look = { closed, fill, fillOpacity, hatched, stroke, width, dash, dashName };
    const key = JSON.stringify([names, look]);
    const set = sets.get(key);
    if (set) {
      set.push(drawing);
      return null;
    }
    const opened = [drawing];
    sets.set(key, opened);
    return { drawing, set: opened, name: names[0] };
  });
  return first.flatMap((entry) => {
    if (!entry) return [];
    const { drawing, set, name } = entry;
    if (!set || set.length < 2) return [drawing];
    return [{ ...drawing, name, rings: set.flatMap(({ rings }) => rings) }];
  });
}
