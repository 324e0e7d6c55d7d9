import { readOverrides } from '../../domain/view/addressOverrides.ts';
import { MAX_LENGTH, parametersOf } from '../../domain/view/addressParameters.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';
import { browserLanguage } from '../../platform/browserLanguage.ts';

const THEMES = ['system', 'light', 'dark', 'projector'] as const;

/** What the page needs to know of the stored preferences and the address before its first paint. */
export interface BootOptions {
  readonly theme: (typeof THEMES)[number];
  readonly language: Language;
  /** Whether the app will first show the whole country in the projection of the outline. */
  readonly showsCountry: boolean;
  /** The adcode of the province that the address selects, else null. */
  readonly province: string | null;
  /** Whether a click on a province opens its unfiltered panel. */
  readonly hasPlainPanel: boolean;
}

/** Parameters that select something: the camera may then start elsewhere, except for a province. */
const SELECTIONS: readonly string[] = ['r', 's', 'p'];
const PROVINCE = /^\d{2}0000$/;

/** Parameters that do not change the panel. */
const NEUTRAL: readonly string[] = ['lang', 'theme', 'proj', 'draw'];

function isOneOf<Value extends string>(values: readonly Value[], text: unknown): text is Value {
  return values.some((value) => value === text);
}

function readStored(stored: () => string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored() ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Storage may be denied, or hold no JSON. The app reports that later.
    return {};
  }
}

/** Anything unreadable counts as missing: the app validates it later and reports the problem. */
export function readBootOptions(
  stored: () => string | null,
  hash: string,
  tags: readonly string[],
): BootOptions {
  const preferences = readStored(stored);
  const overrides = new Map(
    readOverrides(hash).map(({ preference, value }) => [preference, value]),
  );
  const text = hash.replace(/^#/, '');
  const parameters = new Map(
    (text.length > MAX_LENGTH ? [] : parametersOf(text)).map(({ name, value }) => [name, value]),
  );
  const either = (name: 'theme' | 'projection'): readonly unknown[] => [
    overrides.get(name),
    preferences[name],
  ];
  const theme = either('theme').find((value) => isOneOf(THEMES, value));
  const projection = either('projection').find((value) => isOneOf(['albers', 'mercator'], value));
  const language = [parameters.get('lang'), preferences['language']].find((value) =>
    isOneOf(LANGUAGES, value),
  );
  const selected = parameters.get('r') ?? '';
  const province = PROVINCE.test(selected) ? selected : null;
  const showsCountry =
    projection !== 'mercator' &&
    parameters.get('view') !== 'list' &&
    !SELECTIONS.some((name) => parameters.has(name) && (name !== 'r' || province === null));
  return {
    theme: isOneOf(THEMES, theme) ? theme : 'system',
    language: isOneOf(LANGUAGES, language) ? language : browserLanguage(tags),
    showsCountry,
    province,
    hasPlainPanel:
      showsCountry &&
      (preferences['level'] ?? 'place') === 'place' &&
      [...parameters.keys()].every((name) => NEUTRAL.includes(name)),
  };
}
