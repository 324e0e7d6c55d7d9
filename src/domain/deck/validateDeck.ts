import { position } from '../corpus/columns.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { StatementPart } from '../report/report.ts';
import type { LinkedReport } from '../filters/filter.ts';
import { isAdcode, type RegionId, type StatementId } from '../ids.ts';
import type { Build, Deck, Missing, Scene, Spotlight } from './deck.ts';

interface LoadedTexts {
  readonly parts: ReadonlyMap<StatementId, readonly StatementPart[]>;
  readonly isComplete: boolean;
}

function loadedTexts({ columns, texts }: Corpus): LoadedTexts {
  const parts = new Map<StatementId, readonly StatementPart[]>();
  let isComplete = true;
  for (let index = 0; index < columns.size; index += 1) {
    const text = texts.at(position(index));
    if (typeof text === 'string') isComplete = false;
    else parts.set(text.id, text.parts);
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
  const count = texts.parts.get(id)?.length;
  if (count === undefined)
    return [{ kind: 'statement', id, why: texts.isComplete ? 'missing' : 'not-loaded' }];
  return parts.some((part) => part >= count) ? [{ kind: 'part', id, why: 'missing' }] : [];
}

interface Lookup {
  readonly missingIn: (scene: Scene) => readonly Missing[];
  readonly missingInBuild: (scene: Scene, build: Build) => readonly Missing[];
}

/** Reads the statements of the report only once. */
function createLookup(linked: LinkedReport, atlas: Atlas): Lookup {
  const { report } = linked;
  let texts: LoadedTexts | null = null;
  const types = new Set<string>(report.types.map(({ id }) => id));
  const sections = new Set<string>(report.sections.map(({ id }) => id));
  const missingIds = (
    kind: Missing['kind'],
    ids: readonly string[],
    exists: (id: string) => boolean,
  ) => ids.filter((id) => !exists(id)).map((id): Missing => ({ kind, id, why: 'missing' }));

  const missingRegion = (id: RegionId, view: Scene['view']): readonly Missing[] => {
    if (atlas.region(id)) return [];
    const why = mayBeCounty(atlas, id, view) ? 'not-loaded' : 'missing';
    return [{ kind: 'region', id, why }];
  };
  const missingIn: Lookup['missingIn'] = ({ view, spotlight, content }) => {
    const { selection, filters, overlays } = view;
    const missing: Missing[] = [];
    if (selection?.kind === 'region') missing.push(...missingRegion(selection.id, view));
    if (content?.kind === 'regions')
      missing.push(...content.ids.flatMap((id) => missingRegion(id, view)));
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
  const missingWords = ({ spotlight }: Scene, { words }: Build): readonly Missing[] => {
    if (words === null || words.kind === 'all') return [];
    if (spotlight?.kind === 'statement') texts ??= loadedTexts(linked.corpus);
    const parts = spotlight?.kind === 'statement' ? texts?.parts.get(spotlight.id) : [];
    // A text that is not loaded may contain them.
    const isFound = parts?.some(({ text }) => text.includes(words.text)) ?? true;
    return isFound ? [] : [{ kind: 'words', id: words.text, why: 'missing' }];
  };
  return {
    missingIn,
    missingInBuild: (scene, build) => [
      ...build.overlays.flatMap((id): readonly Missing[] =>
        atlas.grouping(id) ? [] : [{ kind: 'region', id, why: 'missing' }],
      ),
      ...(build.region === null ? [] : missingRegion(build.region, scene.view)),
      ...missingWords(scene, build),
    ],
  };
}

/** @internal */
export function missingReferences(
  scene: Scene,
  linked: LinkedReport,
  atlas: Atlas,
): readonly Missing[] {
  return createLookup(linked, atlas).missingIn(scene);
}

/** Scenes are counted from 1. */
export interface SkippedScene {
  readonly number: number;
  readonly scene: Scene;
  readonly missing: readonly Missing[];
}

/** Of a scene that is played, counted from 1 as its builds are. */
export interface SkippedBuild {
  readonly number: number;
  readonly scene: Scene;
  readonly build: number;
  readonly missing: readonly Missing[];
}

export interface PlayableDeck {
  /** The same object where all scenes are valid. */
  readonly deck: Deck;
  readonly skippedScenes: readonly SkippedScene[];
  readonly skippedBuilds: readonly SkippedBuild[];
}

/** Skips scenes and builds whose references are missing, not those whose references are only not loaded. */
export function playableDeck(deck: Deck, linked: LinkedReport, atlas: Atlas): PlayableDeck {
  const { missingIn, missingInBuild } = createLookup(linked, atlas);
  const isMissing = ({ why }: Missing): boolean => why === 'missing';
  const skippedScenes = deck.scenes.flatMap((scene, index): readonly SkippedScene[] => {
    const missing = missingIn(scene).filter(isMissing);
    return missing.length === 0 ? [] : [{ number: index + 1, scene, missing }];
  });
  const skipped = new Set(skippedScenes.map(({ scene }) => scene));
  const skippedBuilds = deck.scenes.flatMap((scene, index): readonly SkippedBuild[] =>
    skipped.has(scene)
      ? []
      : scene.builds.flatMap((build, step): readonly SkippedBuild[] => {
          const missing = missingInBuild(scene, build).filter(isMissing);
          return missing.length === 0
            ? []
            : [{ number: index + 1, scene, build: step + 1, missing }];
        }),
  );
  if (skippedScenes.length + skippedBuilds.length === 0)
    return { deck, skippedScenes, skippedBuilds };
  const played = deck.scenes
    .filter((scene) => !skipped.has(scene))
    .map((scene) => withoutBuilds(scene, skippedBuilds));
  return { deck: { ...deck, scenes: played }, skippedScenes, skippedBuilds };
}

/** The same object where all builds of the scene are played. */
function withoutBuilds(scene: Scene, skippedBuilds: readonly SkippedBuild[]): Scene {
  const numbers = new Set(
    skippedBuilds.filter((skipped) => skipped.scene === scene).map(({ build }) => build),
  );
  if (numbers.size === 0) return scene;
  return { ...scene, builds: scene.builds.filter((_, step) => !numbers.has(step + 1)) };
}
