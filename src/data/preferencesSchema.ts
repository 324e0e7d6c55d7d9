import { GROUPING_CATEGORIES } from '../domain/region.ts';
import * as z from 'zod/mini';

/** Version of the stored form; a stored value of another version is not read. */
const VERSION = 2;

const stored = z.object({
  version: z.literal(VERSION),
  theme: z.enum(['system', 'light', 'dark', 'projector']),
  language: z.nullable(z.enum(['zh', 'en'])),
  renderer: z.enum(['auto', 'svg']),
  projection: z.enum(['mercator', 'albers']),
  approvalNumber: z.nullable(z.string()),
  level: z.enum(['place', 'province', ...GROUPING_CATEGORIES]),
});

type Stored = z.infer<typeof stored>;

/** Reads a stored value; null when it is of another version or not ours. */
export function parsePreferences(value: unknown): Omit<Stored, 'version'> | null {
  const parsed = stored.safeParse(value);
  if (!parsed.success) return null;
  const { version: _, ...preferences } = parsed.data;
  return preferences;
}

/** The form in which preferences are stored. */
export function toStored(preferences: Omit<Stored, 'version'>): Stored {
  return { version: VERSION, ...preferences };
}
