import type {
  Build,
  Deck,
  OwnContent,
  Scene,
  SceneCamera,
  ShownWords,
  Spotlight,
} from '../domain/deck/deck.ts';
import type { Selection } from '../domain/view/view.ts';
import type { Draft, WrittenScene } from './draft.ts';
import { deckSchema } from './schema/deck.ts';

function selectionOf({ select }: WrittenScene): Selection | null {
  if (select?.region !== undefined) return { kind: 'region', id: select.region };
  if (select?.strategy !== undefined) return { kind: 'strategy', id: select.strategy };
  return select?.speaker === undefined ? null : { kind: 'speaker', id: select.speaker };
}

function cameraOf({ camera, select }: WrittenScene): SceneCamera {
  if (camera === undefined) return { kind: select ? 'selection' : 'country' };
  return typeof camera === 'string' ? { kind: camera } : { kind: 'bounds', bounds: camera };
}

function spotlightOf({ spotlight }: WrittenScene): Spotlight | null {
  const { statement, strategy, parts } = spotlight ?? {};
  if (strategy !== undefined) return { kind: 'strategy', id: strategy };
  if (statement === undefined) return null;
  // deck.yaml counts parts from 1, the app from 0.
  const chosen = parts && { parts: parts.map((part) => part - 1) };
  return { kind: 'statement', id: statement, ...chosen };
}

function contentOf({ content }: WrittenScene): OwnContent | null {
  if (!content) return null;
  if (content.number) return { kind: 'number', ...content.number };
  if (content.regions) return { kind: 'regions', ids: content.regions };
  for (const kind of ['opening', 'closing', 'text', 'list', 'question'] as const) {
    const lines = content[kind];
    if (lines) return { kind, lines };
  }
  return null;
}

function wordsOf({ only, marked, all }: WrittenScene['builds'][number]): ShownWords | null {
  if (only !== undefined) return { kind: 'only', text: only };
  if (marked !== undefined) return { kind: 'marked', text: marked };
  return all ? { kind: 'all' } : null;
}

function buildsOf({ builds }: WrittenScene): readonly Build[] {
  return builds.map((build) => ({
    words: wordsOf(build),
    overlays: build.overlays,
    region: build.region ?? null,
    gloss: build.gloss ?? false,
    lines: build.lines ?? null,
  }));
}

function sceneOf(written: WrittenScene): Scene {
  const { id, title, kicker, filters, overlays, mode, counties, notes, seconds } = written;
  return {
    id,
    title,
    kicker: kicker ?? {},
    view: {
      selection: selectionOf(written),
      filters: { ...filters, reports: [] },
      overlays,
      mode,
      counties,
    },
    camera: cameraOf(written),
    spotlight: spotlightOf(written),
    content: contentOf(written),
    builds: buildsOf(written),
    theme: written.theme ?? null,
    language: written.language ?? null,
    notes: notes ?? {},
    seconds,
  };
}

/** Null where the report has no deck. `draft` must have passed all checks. */
export function assembleDeck(draft: Draft, report: string): Deck | null {
  const { deck } = draft.sources;
  if (!deck) return null;
  const { title, seconds, scenes } = deckSchema.parse(deck.value);
  return { id: report, title, report, seconds, scenes: scenes.map(sceneOf) };
}
