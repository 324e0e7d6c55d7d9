import { position } from '../corpus/columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { LinkedReport } from '../filters/filter.ts';
import { isAdcode, type RegionId, type StatementId } from '../ids.ts';
import type { Deck, Missing, Scene, Spotlight } from './deck.ts';

interface LoadedTexts {
  readonly parts: ReadonlyMap<StatementId, number>;
  readonly isComplete: boolean;
}

function loadedTexts({ columns, texts }: Corpus): LoadedTexts {
  const parts = new Map<StatementId, number>();
  let isComplete = true;
  for (let index = 0; index < columns.size; index += 1) {
    const text = texts.at(position(index));
    if (typeof text === 'string') isComplete = false;
    else parts.set(text.id, text.parts.length);
  }
  return { parts, isComplete };
}

/** Counties are loaded only when a view draws them, all other places first. */
function mayBeCounty(atlas: Atlas, id: RegionId, { counties }: Scene['view']): boolean {
  return counties && atlas.counties.length === 0 && isAdcode(id) && !id.endsWith('00');
}

function missingStatement(texts: LoadedTexts, spotlight: Spotlight | null): readonly Missing[] {
  if (spotlight?.kind !== 'statement') return [];
  const { id, parts = [] } = spotlight;
  const count = texts.parts.get(id);
  if (count === undefined)
    return [{ kind: 'statement', id, why: texts.isComplete ? 'missing' : 'not-loaded' }];
  return parts.some((part) => part >= count) ? [{ kind: 'part', id, why: 'missing' }] : [];
}

/** Reads the statements of the report only once. */
function createLookup(linked: LinkedReport, atlas: Atlas): (scene: Scene) => readonly Missing[] {
  const { report } = linked;
  let texts: LoadedTexts | null = null;
  const types = new Set<string>(report.types.map(({ id }) => id));
  const sections = new Set<string>(report.sections.map(({ id }) => id));
  const missingIds = (
    kind: Missing['kind'],
    ids: readonly string[],
    exists: (id: string) => boolean,
  ) => ids.filter((id) => !exists(id)).map((id): Missing => ({ kind, id, why: 'missing' }));

  return ({ view, spotlight }) => {
    const { selection, filters, overlays } = view;
    const missing: Missing[] = [];
    if (selection?.kind === 'region' && !atlas.region(selection.id)) {
      const why = mayBeCounty(atlas, selection.id, view) ? 'not-loaded' : 'missing';
      missing.push({ kind: 'region', id: selection.id, why });
    }
    if (selection?.kind === 'strategy' && !linked.strategy(selection.id))
      missing.push({ kind: 'strategy', id: selection.id, why: 'missing' });
    if (selection?.kind === 'speaker' && !linked.speaker(selection.id))
      missing.push({ kind: 'speaker', id: selection.id, why: 'missing' });
    const groupings = new Set([...overlays, ...filters.groupings]);
    for (const id of groupings)
      if (!atlas.grouping(id)) missing.push({ kind: 'region', id, why: 'missing' });
    missing.push(...missingIds('type', filters.types, (id) => types.has(id)));
    missing.push(...missingIds('section', filters.sections, (id) => sections.has(id)));
    if (spotlight?.kind === 'strategy' && !linked.strategy(spotlight.id))
      missing.push({ kind: 'strategy', id: spotlight.id, why: 'missing' });
    if (spotlight?.kind === 'statement') texts ??= loadedTexts(linked.corpus);
    return texts ? [...missing, ...missingStatement(texts, spotlight)] : missing;
  };
}

/** @internal */
export function missingReferences(
  scene: Scene,
  linked: LinkedReport,
  atlas: Atlas,
): readonly Missing[] {
  return createLookup(linked, atlas)(scene);
}

/** Scenes are counted from 1. */
export interface SkippedScene {
  readonly number: number;
  readonly scene: Scene;
  readonly missing: readonly Missing[];
}

export interface PlayableDeck {
  /** The same object where all scenes are valid. */
  readonly deck: Deck;
  readonly skippedScenes: readonly SkippedScene[];
}

/** Skips scenes whose references are missing, not those whose references are only not loaded. */
export function playableDeck(deck: Deck, linked: LinkedReport, atlas: Atlas): PlayableDeck {
  const missingIn = createLookup(linked, atlas);
  const skippedScenes = deck.scenes.flatMap((scene, index): readonly SkippedScene[] => {
    const missing = missingIn(scene).filter(({ why }) => why === 'missing');
    return missing.length === 0 ? [] : [{ number: index + 1, scene, missing }];
  });
  if (skippedScenes.length === 0) return { deck, skippedScenes };
  const skipped = new Set(skippedScenes.map(({ scene }) => scene));
  return {
    deck: { ...deck, scenes: deck.scenes.filter((scene) => !skipped.has(scene)) },
    skippedScenes,
  };
}
