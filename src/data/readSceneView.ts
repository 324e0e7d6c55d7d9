import type { SceneView } from '../domain/deck/deck.ts';
import type { Detour } from '../domain/deck/show.ts';
import {
  adcode,
  groupingId,
  isAdcode,
  sectionId,
  speakerId,
  strategyId,
  strategyTypeId,
} from '../domain/ids.ts';
import type { Bounds } from '../domain/regions/region.ts';
import { BODIES } from '../domain/report/report.ts';
import { MAP_LAYER_IDS } from '../domain/view/mapLayerIds.ts';
import { type Filters, type Selection, VOICES } from '../domain/view/view.ts';
import { isFields } from './reader.ts';

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new RangeError('no text');
  return value;
}

function listOf<Id>(value: unknown, make: (text: string) => Id): readonly Id[] {
  if (!Array.isArray(value)) throw new RangeError('no list');
  return value.map((each: unknown) => make(textOf(each)));
}

function oneOf<Known extends string>(known: readonly Known[]): (text: string) => Known {
  return (text) => {
    const found = known.find((each) => each === text);
    if (found === undefined) throw new RangeError(`unknown: ${text}`);
    return found;
  };
}

function selectionOf(value: unknown): Selection | null {
  if (value === null) return null;
  if (!isFields(value)) throw new RangeError('no selection');
  const id = textOf(value['id']);
  switch (value['kind']) {
    case 'region':
      return { kind: 'region', id: isAdcode(id) ? adcode(id) : groupingId(id) };
    case 'strategy':
      return { kind: 'strategy', id: strategyId(id) };
    case 'speaker':
      return { kind: 'speaker', id: speakerId(id) };
    default:
      throw new RangeError('no selection');
  }
}

function filtersOf(value: unknown): Filters {
  if (!isFields(value)) throw new RangeError('no filters');
  return {
    types: listOf(value['types'], strategyTypeId),
    sections: listOf(value['sections'], sectionId),
    bodies: listOf(value['bodies'], oneOf(BODIES)),
    voices: listOf(value['voices'], oneOf(VOICES)),
    groupings: listOf(value['groupings'], groupingId),
  };
}

function viewOf(value: unknown): SceneView {
  if (!isFields(value) || typeof value['counties'] !== 'boolean') throw new RangeError('no view');
  return {
    selection: selectionOf(value['selection']),
    filters: filtersOf(value['filters']),
    overlays: listOf(value['overlays'], groupingId),
    mode: oneOf(MAP_LAYER_IDS)(textOf(value['mode'])),
    counties: value['counties'],
  };
}

function boundsOf(value: unknown): Bounds | null {
  if (value === null) return null;
  const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
  const [west, south, east, north] = numbers.filter(
    (each): each is number => typeof each === 'number' && Number.isFinite(each),
  );
  if (west === undefined || south === undefined || east === undefined || north === undefined)
    throw new RangeError('no bounds');
  return [west, south, east, north];
}

/** What `read` makes of a value; undefined where something in it is not what it should be. */
function attempt<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    // The makers of ids throw one as well.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads the view of a scene; undefined when it is damaged. Never throws. */
export function readSceneView(value: unknown): SceneView | undefined {
  return attempt(() => viewOf(value));
}

/** Reads bounds in degrees; null for nothing, undefined when they are damaged. Never throws. */
export function readBounds(value: unknown): Bounds | null | undefined {
  return attempt(() => boundsOf(value));
}

/** Reads what a window shows off script; null for nothing, undefined when it is damaged. Never throws. */
export function readDetour(value: unknown): Detour | null | undefined {
  if (value === null) return null;
  if (!isFields(value)) return undefined;
  return attempt(() => ({ view: viewOf(value['view']), bounds: boundsOf(value['bounds']) }));
}
