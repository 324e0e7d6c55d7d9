import type { Deck } from '../domain/deck/deck.ts';
import { sceneViewOf } from '../domain/deck/sceneView.ts';
import { currentStage, type Detour, type Show, type Stage } from '../domain/deck/show.ts';
import type { SyncMessage, VersionedShow } from '../domain/deck/sync.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { THEMES, type Theme } from '../domain/view/theme.ts';
import { toSavedShow, readSavedShow } from './savedShow.ts';
import { isFields } from './reader.ts';
import { readDetour } from './readSceneView.ts';

/** A window of another build says nothing to this one. */
const VERSION = 1;
const KINDS = ['request', 'state', 'end', 'leave'] as const;
const ROLES = ['stage', 'speaker'] as const;
/** More presses than a show can see; a clock beyond would leave no room to be newer. */
const LAST_CLOCK = 2 ** 40;

/** What a frozen picture follows from, instead of the picture. */
interface Frozen {
  readonly scene: string;
  readonly detour: Detour | null;
  readonly language: Language;
  readonly theme: Theme;
}

function toFrozen({ scene, view, bounds, theme, offScript }: Stage): Frozen {
  const detour = offScript ? { view: sceneViewOf(view), bounds } : null;
  return { scene: scene.id, detour, language: view.language, theme };
}

/** The form in which a window says something about the show of `deck` to another. */
export function encodeSyncMessage(
  { versionedShow, ...said }: SyncMessage,
  deck: Deck | null,
): unknown {
  const { kind, from, role } = said;
  if (!versionedShow || !deck)
    return { fangyu: 'show', version: VERSION, kind, from, role, told: null };
  const { show, clock, by } = versionedShow;
  const { detour, frozen } = show;
  const kept = toSavedShow(show, deck);
  const wire = { clock, by, kept, detour, frozen: frozen && toFrozen(frozen) };
  return { fangyu: 'show', version: VERSION, kind, from, role, told: wire };
}

function readFrozen(value: unknown, show: Show, deck: Deck): Stage | null {
  if (!isFields(value)) return null;
  const at = deck.scenes.findIndex(({ id }) => id === value['scene']);
  const language = LANGUAGES.find((known) => known === value['language']);
  const theme = THEMES.find((known) => known === value['theme']);
  const detour = readDetour(value['detour']);
  if (at < 0 || !language || !theme || detour === undefined) return null;
  const stage = currentStage({ ...show, at, detour, language, frozen: null }, deck);
  return stage && { ...stage, theme };
}

function readTold(value: unknown, deck: Deck): VersionedShow | null {
  if (!isFields(value)) return null;
  const { clock, by } = value;
  if (typeof by !== 'string' || typeof clock !== 'number') return null;
  if (!Number.isSafeInteger(clock) || clock < 0 || clock > LAST_CLOCK) return null;
  const kept = readSavedShow(value['kept']);
  const at = deck.scenes.findIndex(({ id }) => id === kept?.scene);
  const detour = readDetour(value['detour']);
  if (kept?.deck !== deck.id || at < 0 || detour === undefined) return null;
  const show: Show = { deck: deck.id, at, detour, frozen: null, ...kept.show };
  return { show: { ...show, frozen: readFrozen(value['frozen'], show, deck) }, clock, by };
}

/**
 * Reads what another window said. Null when it is not ours, of another build, or damaged; without its
 * show where that is of another deck than `deck`, or does not hold in it. Never throws.
 */
export function decodeSyncMessage(value: unknown, deck: Deck): SyncMessage | null {
  if (!isFields(value) || value['fangyu'] !== 'show' || value['version'] !== VERSION) return null;
  const kind = KINDS.find((known) => known === value['kind']);
  const role = ROLES.find((known) => known === value['role']);
  const { from } = value;
  if (!kind || !role || typeof from !== 'string' || from === '') return null;
  return { kind, from, role, versionedShow: readTold(value['told'], deck) };
}
