import { LANGUAGES, type Language } from '../domain/language.ts';
import { readApprovalNumber } from '../domain/view/approvalNumber.ts';
import { CLICK_LEVELS, type ClickLevel } from '../domain/regions/regionsAt.ts';
import { type Theme, THEMES } from '../domain/view/theme.ts';
import { isRecord } from './reader.ts';

const VERSION = 2;

const RENDERERS = ['auto', 'engine', 'svg'] as const;
const PROJECTIONS = ['albers', 'mercator'] as const;

interface StoredPreferences {
  readonly theme: Theme;
  /** Null for the language of the browser. */
  readonly language: Language | null;
  readonly renderer: (typeof RENDERERS)[number];
  readonly projection: (typeof PROJECTIONS)[number];
  readonly approvalNumber: string | null;
  readonly level: ClickLevel;
  readonly characterKeys: boolean;
  readonly glosses: boolean;
}
type FieldName = keyof StoredPreferences;

function isApprovalNumber(value: unknown): value is string | null {
  if (value === null) return true;
  return typeof value === 'string' && value.trim() !== '' && readApprovalNumber(value).ok;
}

interface ReadFields {
  readonly preferences: StoredPreferences;
  /** The fields whose stored value is invalid. */
  readonly reset: readonly FieldName[];
}

/** An invalid field does not affect the others. */
export function parseFields(
  value: Readonly<Record<string, unknown>>,
  defaults: StoredPreferences,
): ReadFields {
  const reset: FieldName[] = [];
  const take = <Key extends FieldName>(
    name: Key,
    isValid: (found: unknown) => found is StoredPreferences[Key],
  ): StoredPreferences[Key] => {
    const found = value[name];
    if (found === undefined) return defaults[name];
    if (isValid(found)) return found;
    reset.push(name);
    return defaults[name];
  };
  const oneOf =
    <Value>(values: readonly Value[]) =>
    (found: unknown): found is Value =>
      values.some((each) => each === found);
  const isBoolean = oneOf([true, false]);
  const preferences: StoredPreferences = {
    theme: take('theme', oneOf(THEMES)),
    language: take('language', oneOf([...LANGUAGES, null])),
    renderer: take('renderer', oneOf(RENDERERS)),
    projection: take('projection', oneOf(PROJECTIONS)),
    approvalNumber: take('approvalNumber', isApprovalNumber),
    level: take('level', oneOf(CLICK_LEVELS)),
    characterKeys: take('characterKeys', isBoolean),
    glosses: take('glosses', isBoolean),
  };
  return { preferences, reset };
}

/** Null for a value of another program or of a later version. */
export function parsePreferences(value: unknown, defaults: StoredPreferences): ReadFields | null {
  // Version 1 had only the first three fields, with the same meaning. Missing fields get their defaults.
  const isSupported = isRecord(value) && (value['version'] === 1 || value['version'] === VERSION);
  return isSupported ? parseFields(value, defaults) : null;
}

export function toStored(
  preferences: StoredPreferences,
): StoredPreferences & { readonly version: typeof VERSION } {
  return { version: VERSION, ...preferences };
}
