import type {
  GroupingId,
  RegionId,
  SectionId,
  SpeakerId,
  StrategyId,
  StrategyTypeId,
} from './ids.ts';
import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';
import { BODIES } from './report.ts';
import type { Filters, Selection, ViewState } from './view.ts';
import { defaultView, MAP_MODES, VOICES } from './view.ts';

/** The ids an address may name, as far as the data at hand knows them. */
export interface Vocabulary {
  readonly regions: ReadonlySet<string>;
  readonly groupings: ReadonlySet<string>;
  readonly strategies: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

/** A part of an address that was left out, for a notice. */
export interface Dropped {
  /** The parameter it stood in, shortened; empty when the address as a whole was unreadable. */
  readonly parameter: string;
  /** The value as written, shortened; it is foreign text and shown as such. */
  readonly value: string;
  readonly reason: 'unknown' | 'unreadable' | 'too-long';
}

export interface Decoded {
  readonly view: ViewState;
  readonly dropped: readonly Dropped[];
}

/** Longer addresses than any view can have; what is behind is not looked at. */
const MAX_LENGTH = 4096;
const MAX_SHOWN = 40;

/** Parameters: r region, s strategy, p person (speaker); then filters, groupings switched on, map mode, language. */
const LISTS = {
  type: 'types',
  sec: 'sections',
  body: 'bodies',
  voice: 'voices',
  in: 'groupings',
} as const;
type ListParameter = keyof typeof LISTS;
const LIST_PARAMETERS: readonly ListParameter[] = ['type', 'sec', 'body', 'voice', 'in'];

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= MAX_SHOWN ? text : `${letters.slice(0, MAX_SHOWN).join('')}…`;
}

/**
 * The hash part of an address for `view`, without `#`; empty for the default view.
 * Values are lower-case slugs and codes, so nothing needs escaping.
 */
export function encodeView(view: ViewState, defaultLanguage: Language): string {
  const plain = defaultView(defaultLanguage);
  const parameters: (readonly [string, string])[] = [];
  const { selection } = view;
  if (selection)
    parameters.push([{ region: 'r', strategy: 's', speaker: 'p' }[selection.kind], selection.id]);
  for (const name of LIST_PARAMETERS) {
    const values = view.filters[LISTS[name]];
    if (values.length > 0) parameters.push([name, values.join(',')]);
  }
  if (view.overlays.length > 0) parameters.push(['on', view.overlays.join(',')]);
  if (view.mode !== plain.mode) parameters.push(['map', view.mode]);
  if (view.language !== plain.language) parameters.push(['lang', view.language]);
  return parameters.map(([name, value]) => `${name}=${value}`).join('&');
}

function isOneOf<Value extends string>(values: readonly Value[], text: string): text is Value {
  return values.some((value) => value === text);
}

/** Undoes percent-encoding that mail and chat programs add; null when it is broken. */
function unescape(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Reads one address; what it cannot use it drops and says so. Never throws, whatever `hash` holds. */
export function decodeView(
  hash: string,
  vocabulary: Vocabulary,
  defaultLanguage: Language,
): Decoded {
  const dropped: Dropped[] = [];
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) {
    const notice: Dropped = { parameter: '', value: shorten(text), reason: 'too-long' };
    return { view: defaultView(defaultLanguage), dropped: [notice] };
  }
  const drop = (parameter: string, value: string, reason: Dropped['reason']) => {
    dropped.push({ parameter: shorten(parameter), value: shorten(value), reason });
  };

  /** The values of a comma list that `knows` accepts, each once. */
  const known = <Id extends string>(
    parameter: string,
    raw: string,
    knows: (value: string) => value is Id,
  ): readonly Id[] => {
    const ids = new Set<Id>();
    for (const value of raw.split(',')) {
      if (knows(value)) ids.add(value);
      else drop(parameter, value, 'unknown');
    }
    return [...ids];
  };
  const among =
    <Id extends string>(set: ReadonlySet<string>) =>
    (value: string): value is Id =>
      set.has(value);

  let view: ViewState = defaultView(defaultLanguage);
  const withFilter = (filters: Partial<Filters>) => {
    view = { ...view, filters: { ...view.filters, ...filters } };
  };
  const withSelection = (
    parameter: string,
    raw: string,
    set: ReadonlySet<string>,
    make: () => Selection,
  ) => {
    if (set.has(raw)) view = { ...view, selection: make() };
    else drop(parameter, raw, 'unknown');
  };

  const read = (name: string, raw: string): void => {
    switch (name) {
      case 'r':
        return withSelection(name, raw, vocabulary.regions, () => ({
          kind: 'region',
          id: raw as RegionId,
        }));
      case 's':
        return withSelection(name, raw, vocabulary.strategies, () => ({
          kind: 'strategy',
          id: raw as StrategyId,
        }));
      case 'p':
        return withSelection(name, raw, vocabulary.speakers, () => ({
          kind: 'speaker',
          id: raw as SpeakerId,
        }));
      case 'type':
        return withFilter({ types: known(name, raw, among<StrategyTypeId>(vocabulary.types)) });
      case 'sec':
        return withFilter({ sections: known(name, raw, among<SectionId>(vocabulary.sections)) });
      case 'body':
        return withFilter({ bodies: known(name, raw, (value) => isOneOf(BODIES, value)) });
      case 'voice':
        return withFilter({ voices: known(name, raw, (value) => isOneOf(VOICES, value)) });
      case 'in':
        return withFilter({ groupings: known(name, raw, among<GroupingId>(vocabulary.groupings)) });
      case 'on':
        view = { ...view, overlays: known(name, raw, among<GroupingId>(vocabulary.groupings)) };
        return;
      case 'map':
        if (isOneOf(MAP_MODES, raw)) view = { ...view, mode: raw };
        else drop(name, raw, 'unknown');
        return;
      case 'lang':
        if (isOneOf(LANGUAGES, raw)) view = { ...view, language: raw };
        else drop(name, raw, 'unknown');
        return;
      default:
        drop(name, raw, 'unreadable');
    }
  };

  for (const piece of text.split('&')) {
    if (piece === '') continue;
    const plain = unescape(piece);
    if (plain === null) {
      drop('', piece, 'unreadable');
      continue;
    }
    const [name = '', ...rest] = plain.split('=');
    read(name, rest.join('='));
  }
  return { view, dropped };
}
