import * as z from 'zod/mini';
import type { Deck, Scene } from '../domain/deck/deck.ts';
import { DECK_VERSION } from '../domain/deck/deckFile.ts';
import type { DeckProblem, SceneField } from '../domain/deck/deckProblem.ts';
import { MAX_SCENES, MAX_SECONDS } from '../domain/deck/editDeck.ts';
import { plainText } from '../domain/deck/plainText.ts';
import { statementId, strategyId } from '../domain/ids.ts';
import { LANGUAGES } from '../domain/language.ts';
import { isRecord } from './reader.ts';
import { buildsSchema, contentSchema } from './sceneContentSchema.ts';
import { boundsSchema, parsed, sceneViewSchema } from './sceneViewSchema.ts';

type DeckReadResult =
  /** `isOlder`: saved by a version without builds and own content, which its scenes now have as empty. */
  | { readonly ok: true; readonly deck: Deck; readonly isOlder?: true }
  | { readonly ok: false; readonly problem: DeckProblem };

const id = z.string().check(z.regex(/\S/));
const text = z.exactOptional(z.string());
const bilingual = z._default(z.pipe(z.object({ zh: text, en: text }), z.transform(plainText)), {});
const seconds = z._default(z.int().check(z.minimum(0), z.maximum(MAX_SECONDS)), 0);

const camera = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal(['country', 'selection']) }),
  z.object({ kind: z.literal('bounds'), bounds: boundsSchema }),
]);

const spotlight = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('strategy'), id: parsed(strategyId) }),
  z.object({
    kind: z.literal('statement'),
    id: parsed(statementId),
    parts: z.exactOptional(z.array(z.int().check(z.minimum(0)))),
  }),
]);

/** The fields are checked in this order: the first that is wrong is reported. */
const sceneSchema = z.object({
  id,
  title: bilingual,
  kicker: bilingual,
  notes: bilingual,
  view: sceneViewSchema,
  camera,
  spotlight: z._default(z.nullable(spotlight), null),
  content: z._default(z.nullable(contentSchema), null),
  builds: z._default(buildsSchema, []),
  /** Not `system`, which depends on the user's device. */
  theme: z._default(z.nullable(z.enum(['light', 'dark', 'projector'])), null),
  language: z._default(z.nullable(z.enum(LANGUAGES)), null),
  seconds,
});

/** Its scenes are read one by one, so that a problem names the scene. */
function deckSchema(reportId: string) {
  return z.object({
    id,
    title: bilingual,
    report: id.check(z.refine((given) => given === reportId)),
    seconds,
    scenes: z.array(z.unknown()),
  });
}

/** Null if the value is not an object. */
function wrongField<Field extends string>(
  fields: Readonly<Record<Field, unknown>>,
  error: z.core.$ZodError,
): Field | null {
  const [first] = error.issues[0]?.path ?? [];
  for (const field in fields) if (field === first) return field;
  return null;
}

function readScene(value: unknown): Scene | SceneField {
  const result = sceneSchema.safeParse(value);
  if (!result.success) return wrongField(sceneSchema.shape, result.error) ?? 'scene';
  return result.data.content && result.data.spotlight ? 'content' : result.data;
}

/** Whether a camera shows an area without width or height, or with its sides exchanged. */
function isWithoutArea({ camera }: Scene): boolean {
  if (camera.kind !== 'bounds') return false;
  const [west, south, east, north] = camera.bounds;
  return west >= east || south >= north;
}

/** The versions of files that this version reads. */
function isReadable(version: unknown): boolean {
  return version === DECK_VERSION || version === DECK_VERSION - 1;
}

function failure(problem: DeckProblem): DeckReadResult {
  return { ok: false, problem };
}

/** A saved deck may have no scene, because the user can delete the last one. Never throws. */
export function readSavedDeck(json: unknown, report: string): DeckReadResult {
  if (!isRecord(json) || json['fangyu'] !== 'deck') return failure({ kind: 'not-a-deck' });
  const { version } = json;
  if (typeof version === 'number' && version > DECK_VERSION)
    return failure({ kind: 'newer', version });
  if (!isReadable(version)) return failure({ kind: 'not-a-deck' });
  const schema = deckSchema(report);
  const result = schema.safeParse(json);
  if (!result.success) {
    const field = wrongField(schema.shape, result.error) ?? 'id';
    const otherReport = field === 'report' ? id.safeParse(json['report']).data : undefined;
    return failure(
      otherReport === undefined
        ? { kind: 'field', scene: null, field }
        : { kind: 'other-report', report: otherReport },
    );
  }
  const deck = result.data;
  const count = deck.scenes.length;
  if (count > MAX_SCENES) return failure({ kind: 'too-many', count, max: MAX_SCENES });

  const scenes = new Map<string, Scene>();
  for (const value of deck.scenes) {
    const number = scenes.size + 1;
    const scene = readScene(value);
    if (typeof scene === 'string') return failure({ kind: 'field', scene: number, field: scene });
    if (isWithoutArea(scene)) return failure({ kind: 'no-area', scene: number });
    const first = [...scenes.keys()].indexOf(scene.id) + 1;
    if (first > 0) return failure({ kind: 'same-id', scene: number, first });
    scenes.set(scene.id, scene);
  }
  const complete = { ...deck, scenes: [...scenes.values()] };
  return version === DECK_VERSION
    ? { ok: true, deck: complete }
    : { ok: true, deck: complete, isOlder: true };
}

const NEWLINE = 0x0a;

/** The number of the first line that is not UTF-8. */
function firstWrongLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return line;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    [line, start] = [line + 1, end + 1];
  }
}

/** `bytes` of a file in UTF-8. Does not check whether the report contains what the scenes name. Never throws. */
export function readDeckFile(bytes: Uint8Array, report: string): DeckReadResult {
  let content: string;
  let json: unknown;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure({ kind: 'not-utf8', line: firstWrongLine(bytes) });
  }
  try {
    json = JSON.parse(content);
  } catch {
    return failure({ kind: 'not-json' });
  }
  const result = readSavedDeck(json, report);
  const isEmpty = result.ok && result.deck.scenes.length === 0;
  return isEmpty ? failure({ kind: 'no-scenes' }) : result;
}
