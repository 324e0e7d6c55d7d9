import { readApprovalNumber } from '../domain/view/approvalNumber.ts';
import { CLICK_LEVELS, type ClickLevel } from '../domain/regions/regionsAt.ts';
import { type Theme, THEMES } from '../domain/view/theme.ts';
import { isFields } from './reader.ts';

const VERSION = 2;

const LANGUAGES = ['zh', 'en', null] as const;
const RENDERERS = ['auto', 'engine', 'svg'] as const;
const PROJECTIONS = ['mercator', 'albers'] as const;

interface Fields {
  readonly theme: Theme;
  readonly language: (typeof LANGUAGES)[number];
  readonly renderer: (typeof RENDERERS)[number];
  readonly projection: (typeof PROJECTIONS)[number];
  readonly approvalNumber: string | null;
  readonly level: ClickLevel;
  readonly characterKeys: boolean;
}
type Name = keyof Fields;

function isNumber(value: unknown): value is string | null {
  if (value === null) return true;
  return typeof value === 'string' && value.trim() !== '' && readApprovalNumber(value).ok;
}

interface ReadFields {
  readonly preferences: Fields;
  /** The fields whose value does not exist. */
  readonly reset: readonly Name[];
}

/** Lays `value` over `defaults` field by field: one that is wrong does not take the others with it. */
export function parseFields(
  value: Readonly<Record<string, unknown>>,
  defaults: Fields,
): ReadFields {
  const reset: Name[] = [];
  const take = <Key extends Name>(
    name: Key,
    isRight: (found: unknown) => found is Fields[Key],
  ): Fields[Key] => {
    const found = value[name];
    if (found === undefined) return defaults[name];
    if (isRight(found)) return found;
    reset.push(name);
    return defaults[name];
  };
  const oneOf =
    <Value>(values: readonly Value[]) =>
    (found: unknown): found is Value =>
      values.some((known) => known === found);
  const preferences: Fields = {
    theme: take('theme', oneOf(THEMES)),
    language: take('language', oneOf(LANGUAGES)),
    renderer: take('renderer', oneOf(RENDERERS)),
    projection: take('projection', oneOf(PROJECTIONS)),
    approvalNumber: take('approvalNumber', isNumber),
    level: take('level', oneOf(CLICK_LEVELS)),
    characterKeys: take('characterKeys', oneOf([true, false])),
  };
  return { preferences, reset };
}

/** Reads a stored value; null when it is not ours or of a later version. */
export function parsePreferences(value: unknown, defaults: Fields): ReadFields | null {
  // Version 1 knew the first three fields only, with the same meaning; what is absent takes its default.
  const isOurs = isFields(value) && (value['version'] === 1 || value['version'] === VERSION);
  return isOurs ? parseFields(value, defaults) : null;
}

/** The form in which preferences are stored. */
export function toStored(preferences: Fields): Fields & { readonly version: typeof VERSION } {
  return { version: VERSION, ...preferences };
}
