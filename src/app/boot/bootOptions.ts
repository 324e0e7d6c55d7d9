import { readOverrides } from '../../domain/view/addressOverrides.ts';
import { MAX_LENGTH, parametersOf } from '../../domain/view/addressParameters.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';
import { browserLanguage } from '../../platform/browserLanguage.ts';

const THEMES = ['system', 'light', 'dark', 'projector'] as const;

/** What the first picture has to know of stored preferences and address. */
export interface BootOptions {
  readonly theme: (typeof THEMES)[number];
  readonly language: Language;
  /** Whether the map of the whole country, in Mercator, is what will be seen first. */
  readonly country: boolean;
  /** Whether a click on a province opens it with all that is said of it: nothing is filtered, no other layer preferred. */
  readonly plain: boolean;
}

/** What opens something else than the country: a selection, the list. */
const ELSEWHERE: readonly string[] = ['r', 's', 'p'];

/** What changes nothing of what the panel says. */
const HARMLESS: readonly string[] = ['lang', 'theme', 'proj', 'draw'];

function isOneOf<Value extends string>(values: readonly Value[], text: unknown): text is Value {
  return values.some((value) => value === text);
}

function readStored(stored: () => string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored() ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Storage that is denied, or no JSON: the app itself says so later.
    return {};
  }
}

/**
 * Reads what decides the first picture. What it cannot read counts as not there: the app, once it runs,
 * reads the same with care and says what was wrong.
 * @param stored reads the stored preferences; may throw
 * @param hash the page's address
 * @param tags the browser's languages, preferred first
 */
export function readBootOptions(
  stored: () => string | null,
  hash: string,
  tags: readonly string[],
): BootOptions {
  const kept = readStored(stored);
  const asked = new Map(readOverrides(hash).map(({ preference, value }) => [preference, value]));
  const text = hash.replace(/^#/, '');
  const parameters = new Map(
    (text.length > MAX_LENGTH ? [] : parametersOf(text)).map(({ name, value }) => [name, value]),
  );
  const either = (name: 'theme' | 'projection'): readonly unknown[] => [
    asked.get(name),
    kept[name],
  ];
  const theme = either('theme').find((value) => isOneOf(THEMES, value));
  const projection = either('projection').find((value) => isOneOf(['mercator', 'albers'], value));
  const language = [parameters.get('lang'), kept['language']].find((value) =>
    isOneOf(LANGUAGES, value),
  );
  const country =
    projection !== 'albers' &&
    parameters.get('view') !== 'list' &&
    !ELSEWHERE.some((name) => parameters.has(name));
  return {
    theme: isOneOf(THEMES, theme) ? theme : 'system',
    language: isOneOf(LANGUAGES, language) ? language : browserLanguage(tags),
    country,
    plain:
      country &&
      (kept['level'] ?? 'place') === 'place' &&
      [...parameters.keys()].every((name) => HARMLESS.includes(name)),
  };
}
