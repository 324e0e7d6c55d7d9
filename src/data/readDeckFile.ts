import type { Deck, PartlyBilingual, Scene, SceneCamera, Spotlight } from '../domain/deck/deck.ts';
import { MAX_SCENES, MAX_SECONDS } from '../domain/deck/editDeck.ts';
import { DECK_VERSION } from '../domain/deck/deckFile.ts';
import { plainText } from '../domain/deck/plainText.ts';
import type { DeckField, DeckProblem, SceneField } from '../domain/deck/deckProblem.ts';
import { statementId, strategyId } from '../domain/ids.ts';
import { LANGUAGES } from '../domain/language.ts';
import { isFields } from './reader.ts';
import { readBounds, readSceneView } from './readSceneView.ts';

/** Themes a scene may fix; `system` is a reader's, not a room's. */
const ROOM_THEMES = ['light', 'dark', 'projector'] as const;

export type DeckReadResult =
  | { readonly ok: true; readonly deck: Deck }
  | { readonly ok: false; readonly problem: DeckProblem };

function bilingualOf(value: unknown): PartlyBilingual | undefined {
  if (value === undefined) return {};
  if (!isFields(value)) return undefined;
  const texts = LANGUAGES.map((language) => [language, value[language]] as const);
  const given = texts.filter(([, text]) => text !== undefined);
  if (given.some(([, text]) => typeof text !== 'string')) return undefined;
  return plainText(Object.fromEntries(given));
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function secondsOf(value: unknown): number | undefined {
  if (value === undefined) return 0;
  const isTime = typeof value === 'number' && Number.isInteger(value);
  return isTime && value >= 0 && value <= MAX_SECONDS ? value : undefined;
}

function cameraOf(value: unknown): SceneCamera | undefined {
  if (!isFields(value)) return undefined;
  const { kind } = value;
  if (kind === 'country' || kind === 'selection') return { kind };
  const bounds = kind === 'bounds' ? readBounds(value['bounds']) : undefined;
  return bounds ? { kind: 'bounds', bounds } : undefined;
}

function isPart(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function spotlightOf(value: unknown): Spotlight | null | undefined {
  if (value === undefined || value === null) return null;
  if (!isFields(value) || typeof value['id'] !== 'string') return undefined;
  const { kind, id, parts } = value;
  try {
    if (kind === 'strategy') return { kind, id: strategyId(id) };
    if (kind !== 'statement') return undefined;
    if (parts === undefined) return { kind, id: statementId(id) };
    const numbers: readonly unknown[] = Array.isArray(parts) ? parts : [null];
    return numbers.every(isPart) ? { kind, id: statementId(id), parts: numbers } : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What is fixed of `known`; null for nothing, undefined for something else. */
function fixedOf<Known extends string>(
  known: readonly Known[],
  value: unknown,
): Known | null | undefined {
  return value === undefined || value === null ? null : known.find((each) => each === value);
}

/** A scene, or the first field of it that is wrong. */
function readScene(value: unknown): Scene | SceneField {
  if (!isFields(value)) return 'scene';
  const id = idOf(value['id']);
  if (id === undefined) return 'id';
  const title = bilingualOf(value['title']);
  if (!title) return 'title';
  const kicker = bilingualOf(value['kicker']);
  if (!kicker) return 'kicker';
  const notes = bilingualOf(value['notes']);
  if (!notes) return 'notes';
  const view = readSceneView(value['view']);
  if (!view) return 'view';
  const camera = cameraOf(value['camera']);
  if (!camera) return 'camera';
  const spotlight = spotlightOf(value['spotlight']);
  if (spotlight === undefined) return 'spotlight';
  const theme = fixedOf(ROOM_THEMES, value['theme']);
  if (theme === undefined) return 'theme';
  const language = fixedOf(LANGUAGES, value['language']);
  if (language === undefined) return 'language';
  const seconds = secondsOf(value['seconds']);
  if (seconds === undefined) return 'seconds';
  return { id, title, kicker, view, camera, spotlight, theme, language, notes, seconds };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function no(problem: DeckProblem): DeckReadResult {
  return { ok: false, problem };
}

/**
 * Reads a deck that this device kept, for the report at hand: the whole of it, or what is wrong with it.
 * It may have no scene: somebody deleted the last one. Never throws.
 */
export function readSavedDeck(json: unknown, report: string): DeckReadResult {
  const field = (name: DeckField, scene: number | null = null) =>
    no({ kind: 'field', scene, field: name });
  if (!isFields(json) || json['fangyu'] !== 'deck') return no({ kind: 'not-a-deck' });
  const { version } = json;
  if (typeof version === 'number' && version > DECK_VERSION) return no({ kind: 'newer', version });
  if (version !== DECK_VERSION) return no({ kind: 'not-a-deck' });
  const id = idOf(json['id']);
  if (id === undefined) return field('id');
  const title = bilingualOf(json['title']);
  if (!title) return field('title');
  const its = idOf(json['report']);
  if (its === undefined) return field('report');
  if (its !== report) return no({ kind: 'other-report', report: its });
  const seconds = secondsOf(json['seconds']);
  if (seconds === undefined) return field('seconds');
  if (!Array.isArray(json['scenes'])) return field('scenes');
  const list: readonly unknown[] = json['scenes'];
  if (list.length > MAX_SCENES)
    return no({ kind: 'too-many', count: list.length, max: MAX_SCENES });

  const scenes: Scene[] = [];
  const numbers = new Map<string, number>();
  for (const [index, value] of list.entries()) {
    const number = index + 1;
    const scene = readScene(value);
    if (typeof scene === 'string') return field(scene, number);
    const first = numbers.get(scene.id);
    if (first !== undefined) return no({ kind: 'same-id', scene: number, first });
    numbers.set(scene.id, number);
    scenes.push(scene);
  }
  return { ok: true, deck: { id, title, report: its, seconds, scenes } };
}

/**
 * Reads a deck that somebody saved, for the report at hand: the whole of it, or what is wrong with it.
 * What its scenes name is not looked up: `playable` does. Never throws.
 * @param text the file's content, JSON
 * @param report the id of the report at hand
 */
export function readDeckFile(text: string, report: string): DeckReadResult {
  const json = parsed(text);
  if (json === undefined) return no({ kind: 'not-json' });
  const reading = readSavedDeck(json, report);
  const isEmpty = reading.ok && reading.deck.scenes.length === 0;
  return isEmpty ? no({ kind: 'no-scenes' }) : reading;
}
