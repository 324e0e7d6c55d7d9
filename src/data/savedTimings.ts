import * as z from 'zod/mini';
import type { Timings } from '../domain/deck/practice.ts';

const VERSION = 1;
/** A scene of a whole day is damage. */
const MAX_SECONDS = 24 * 60 * 60;

const timings = z.record(z.string(), z.int().check(z.minimum(0), z.maximum(MAX_SECONDS)));
const savedTimingsSchema = z.object({
  version: z.literal(VERSION),
  /** By deck id. */
  decks: z.record(z.string(), z.catch(timings, {})),
});

type SavedTimings = z.output<typeof savedTimingsSchema>;

function readAll(value: unknown): SavedTimings['decks'] {
  return savedTimingsSchema.safeParse(value).data?.decks ?? {};
}

/** Of one deck; empty for a value of another program or version, or a damaged one. Never throws. */
export function readSavedTimings(value: unknown, deck: string): Timings {
  const decks = readAll(value);
  return Object.hasOwn(decks, deck) ? (decks[deck] ?? {}) : {};
}

/** The stored value with the timings of a deck added to those of earlier runs. */
export function withSavedTimings(value: unknown, deck: string, run: Timings): SavedTimings {
  const decks = readAll(value);
  return {
    version: VERSION,
    decks: { ...decks, [deck]: { ...readSavedTimings(value, deck), ...run } },
  };
}
