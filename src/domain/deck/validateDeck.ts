import { position } from '../corpus/columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { LinkedReport } from '../filters/filter.ts';
import { isAdcode, type RegionId, type StatementId } from '../ids.ts';
import type { Deck, Missing, Scene, Spotlight } from './deck.ts';

/** The number of parts of each statement whose text is loaded, and whether all texts are loaded. */
interface PartCounts {
  readonly parts: ReadonlyMap<StatementId, number>;
  readonly complete: boolean;
}

function countParts({ columns, texts }: Corpus): PartCounts {
  const parts = new Map<StatementId, number>();
  let complete = true;
  for (let index = 0; index < columns.size; index += 1) {
    const text = texts.at(position(index));
    if (typeof text === 'string') complete = false;
    else parts.set(text.id, text.parts.length);
  }
  return { parts, complete };
}

/**
 * Whether an unknown code may be a county that is not loaded yet: counties are loaded when a view shows
 * them. All other places are in the atlas from the start.
 */
function mayBeCounty(atlas: Atlas, id: RegionId, { counties }: Scene['view']): boolean {
  return counties && atlas.counties.length === 0 && isAdcode(id) && !id.endsWith('00');
}

function missingParts(partCounts: PartCounts, spotlight: Spotlight | null): readonly Missing[] {
  if (spotlight?.kind !== 'statement') return [];
  const { id, parts = [] } = spotlight;
  const count = partCounts.parts.get(id);
  if (count === undefined)
    return [{ kind: 'statement', id, why: partCounts.complete ? 'gone' : 'not-here' }];
  return parts.some((part) => part >= count) ? [{ kind: 'part', id, why: 'gone' }] : [];
}

/** Creates the check of scenes against a report and its atlas. The statements are counted once for all scenes. */
function createLookup(linked: LinkedReport, atlas: Atlas): (scene: Scene) => readonly Missing[] {
  const { report } = linked;
  let partCounts: PartCounts | null = null;
  const types = new Set<string>(report.types.map(({ id }) => id));
  const sections = new Set<string>(report.sections.map(({ id }) => id));
  const gone = (kind: Missing['kind'], ids: readonly string[], exists: (id: string) => boolean) =>
    ids.filter((id) => !exists(id)).map((id): Missing => ({ kind, id, why: 'gone' }));

  return ({ view, spotlight }) => {
    const { selection, filters, overlays } = view;
    const missing: Missing[] = [];
    if (selection?.kind === 'region' && !atlas.region(selection.id)) {
      const why = mayBeCounty(atlas, selection.id, view) ? 'not-here' : 'gone';
      missing.push({ kind: 'region', id: selection.id, why });
    }
    if (selection?.kind === 'strategy' && !linked.strategy(selection.id))
      missing.push({ kind: 'strategy', id: selection.id, why: 'gone' });
    if (selection?.kind === 'speaker' && !linked.speaker(selection.id))
      missing.push({ kind: 'speaker', id: selection.id, why: 'gone' });
    const groupings = new Set([...overlays, ...filters.groupings]);
    for (const id of groupings)
      if (!atlas.grouping(id)) missing.push({ kind: 'region', id, why: 'gone' });
    missing.push(...gone('type', filters.types, (id) => types.has(id)));
    missing.push(...gone('section', filters.sections, (id) => sections.has(id)));
    if (spotlight?.kind === 'strategy' && !linked.strategy(spotlight.id))
      missing.push({ kind: 'strategy', id: spotlight.id, why: 'gone' });
    if (spotlight?.kind === 'statement') partCounts ??= countParts(linked.corpus);
    return partCounts ? [...missing, ...missingParts(partCounts, spotlight)] : missing;
  };
}

/**
 * The references of a scene to things that are missing, one for each field of the scene with such a reference.
 * @internal
 */
export function missingReferences(
  scene: Scene,
  linked: LinkedReport,
  atlas: Atlas,
): readonly Missing[] {
  return createLookup(linked, atlas)(scene);
}

/** A scene that is skipped, its number in the deck from 1, and the missing references. */
export interface SkippedScene {
  readonly number: number;
  readonly scene: Scene;
  readonly missing: readonly Missing[];
}

/** The part of a deck that can be presented. */
export interface PlayableDeck {
  /** The deck without the skipped scenes. The same object when no scene is skipped. */
  readonly deck: Deck;
  readonly skippedScenes: readonly SkippedScene[];
}

/** Skips the scenes with a reference to something that no longer exists. What may still be loaded does not skip a scene. */
export function playableDeck(deck: Deck, linked: LinkedReport, atlas: Atlas): PlayableDeck {
  const lookUp = createLookup(linked, atlas);
  const skippedScenes = deck.scenes.flatMap((scene, index): readonly SkippedScene[] => {
    const missing = lookUp(scene).filter(({ why }) => why === 'gone');
    return missing.length === 0 ? [] : [{ number: index + 1, scene, missing }];
  });
  if (skippedScenes.length === 0) return { deck, skippedScenes };
  const gone = new Set(skippedScenes.map(({ scene }) => scene));
  return {
    deck: { ...deck, scenes: deck.scenes.filter((scene) => !gone.has(scene)) },
    skippedScenes,
  };
}
