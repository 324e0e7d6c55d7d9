import * as z from 'zod/mini';
import { sceneStateAt } from '../domain/deck/builds.ts';
import type { Deck } from '../domain/deck/deck.ts';
import { sceneViewOf } from '../domain/deck/sceneView.ts';
import { currentStage, type Detour, type Show, type Stage } from '../domain/deck/show.ts';
import type { SyncMessage, VersionedShow } from '../domain/deck/sync.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { type Theme, THEMES } from '../domain/view/theme.ts';
import { savedShowSchema, textScaleSchema, toSavedShow } from './savedShow.ts';
import { detourSchema } from './sceneViewSchema.ts';

/** Changes with the form of the messages. */
const VERSION = 3;
/** Larger than any number of changes in a show. A larger clock could not be exceeded any more. */
const MAX_CLOCK = 2 ** 40;

/** Sent instead of the frozen stage, which is derived from it. */
interface Frozen {
  readonly scene: string;
  readonly build: number;
  readonly detour: Detour | null;
  readonly language: Language;
  readonly theme: Theme;
  /** Absent in messages of earlier builds: then that of the show. */
  readonly textScale?: number;
}

const frozenSchema = z.object({
  scene: z.string(),
  build: z.int().check(z.minimum(0)),
  detour: detourSchema,
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  textScale: z.exactOptional(textScaleSchema),
});

const versionedShowSchema = z.object({
  clock: z.int().check(z.minimum(0), z.maximum(MAX_CLOCK)),
  by: z.string(),
  saved: savedShowSchema,
  detour: detourSchema,
  frozen: z.catch(z.nullable(frozenSchema), null),
});

/** Messages of other builds are ignored. */
const messageSchema = z.object({
  fangyu: z.literal('show'),
  version: z.literal(VERSION),
  kind: z.enum(['request', 'state', 'end', 'leave']),
  from: z.string().check(z.minLength(1)),
  role: z.enum(['stage', 'guest', 'speaker']),
  versionedShow: z.catch(z.nullable(versionedShowSchema), null),
});

function toFrozen({ scene, build, view, bounds, theme, textScale, offScript }: Stage): Frozen {
  const detour = offScript ? { view: sceneViewOf(view), bounds } : null;
  return { scene: scene.id, build, detour, language: view.language, theme, textScale };
}

export function encodeSyncMessage(
  { versionedShow, ...message }: SyncMessage,
  deck: Deck | null,
): unknown {
  const envelope = { fangyu: 'show', version: VERSION, ...message };
  if (!versionedShow || !deck) return { ...envelope, versionedShow: null };
  const { show, clock, by } = versionedShow;
  const { detour, frozen } = show;
  const saved = toSavedShow(show, deck);
  return {
    ...envelope,
    versionedShow: { clock, by, saved, detour, frozen: frozen && toFrozen(frozen) },
  };
}

function indexOfScene(deck: Deck, id: string): number {
  return deck.scenes.findIndex((scene) => scene.id === id);
}

function restoreFrozen(frozen: Frozen, show: Show, deck: Deck): Stage | null {
  const at = indexOfScene(deck, frozen.scene);
  if (at < 0) return null;
  const { build, detour, language, theme, textScale = show.textScale } = frozen;
  const stage = currentStage(
    { ...show, at, build, detour, language, textScale, frozen: null },
    deck,
  );
  return stage && { ...stage, theme };
}

function restoreShow(
  { saved, detour, frozen, clock, by }: z.output<typeof versionedShowSchema>,
  deck: Deck,
): VersionedShow | null {
  const at = indexOfScene(deck, saved.scene);
  if (saved.deck !== deck.id || at < 0) return null;
  const scene = deck.scenes[at];
  const build = scene ? sceneStateAt(scene, saved.build).build : 0;
  const show: Show = { deck: deck.id, at, build, detour, frozen: null, ...saved.show };
  return { show: { ...show, frozen: frozen && restoreFrozen(frozen, show, deck) }, clock, by };
}

/** Null for a damaged value or another build; the show is null for another deck. Never throws. */
export function decodeSyncMessage(value: unknown, deck: Deck): SyncMessage | null {
  const message = messageSchema.safeParse(value).data;
  if (!message) return null;
  const { kind, from, role, versionedShow } = message;
  return { kind, from, role, versionedShow: versionedShow && restoreShow(versionedShow, deck) };
}
