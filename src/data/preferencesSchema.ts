import { readApprovalNumber } from '../domain/approvalNumber.ts';
import { LAYER_LEVELS } from '../domain/layers.ts';
import * as z from 'zod/mini';

const VERSION = 2;

const fields = z.object({
  theme: z.enum(['system', 'light', 'dark', 'projector']),
  language: z.nullable(z.enum(['zh', 'en'])),
  renderer: z.enum(['auto', 'engine', 'svg']),
  projection: z.enum(['mercator', 'albers']),
  approvalNumber: z.nullable(
    z.string().check(z.refine((text) => text.trim() !== '' && readApprovalNumber(text).ok)),
  ),
  level: z.enum(LAYER_LEVELS),
  characterKeys: z.boolean(),
});
type Fields = z.infer<typeof fields>;

/** Version 1 knew the first three fields only, with the same meaning; what is absent takes its default. */
const ours = z.looseObject({ version: z.union([z.literal(1), z.literal(VERSION)]) });

interface ReadFields {
  readonly preferences: Fields;
  /** The fields whose value does not exist. */
  readonly reset: readonly (keyof Fields)[];
}

/** Lays `value` over `defaults` field by field: one that is wrong does not take the others with it. */
export function parseFields(
  value: Readonly<Record<string, unknown>>,
  defaults: Fields,
): ReadFields {
  const issues = z.partial(fields).safeParse(value).error?.issues ?? [];
  const wrong = new Set<unknown>(issues.map(({ path }) => path[0]));
  const right = Object.entries(value).filter(([name]) => !wrong.has(name));
  return {
    preferences: fields.parse({ ...defaults, ...Object.fromEntries(right) }),
    reset: z.keyof(fields).options.filter((name) => wrong.has(name)),
  };
}

/** Reads a stored value; null when it is not ours or of a later version. */
export function parsePreferences(value: unknown, defaults: Fields): ReadFields | null {
  const stored = ours.safeParse(value);
  return stored.success ? parseFields(stored.data, defaults) : null;
}

/** The form in which preferences are stored. */
export function toStored(preferences: Fields): Fields & { readonly version: typeof VERSION } {
  return { version: VERSION, ...preferences };
}
