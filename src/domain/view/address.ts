import type {
  GroupingId,
  MapLayerId,
  RegionId,
  SectionId,
  SpeakerId,
  StrategyId,
  StrategyTypeId,
} from '../ids.ts';
import type { Language } from '../language.ts';
import { isSlug } from '../ids.ts';
import { KIOSK_PARAMETER } from '../deck/kioskSeconds.ts';
import { isOverride } from './addressOverrides.ts';
import { MAX_LENGTH, parametersOf, shorten } from './addressParameters.ts';
import { LANGUAGES } from '../language.ts';
import { decodeChart, encodeChart } from '../indicators/chartView.ts';
import { decodeIndicator, encodeIndicator } from '../indicators/indicatorView.ts';
import { BODIES } from '../report/report.ts';
import { DEFAULT_MAP_LAYER, DIFFERENCE_LAYER, INDICATOR_LAYER } from './mapLayerIds.ts';
import type { Filters, Selection, ViewState } from './view.ts';
import { withMode } from './withMode.ts';
import { defaultView, LAYOUTS, MOST_BESIDE, NO_BESIDE, VOICES } from './view.ts';
import { reportIds } from '../report/library.ts';

/** The ids of the loaded data. */
export interface Vocabulary {
  /** The id of the open report: an address of another report has other ids. */
  readonly report: string;
  readonly regions: ReadonlySet<string>;
  readonly groupings: ReadonlySet<string>;
  readonly strategies: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  /** Those that are shown together; empty for one report. */
  readonly reports: ReadonlySet<string>;
  readonly layers: ReadonlySet<string>;
  /** Where the address names no layer. */
  readonly defaultLayer: MapLayerId;
}

/** A notice shows it to the user. */
export interface Dropped {
  /** Shortened; empty where the whole address is unreadable. */
  readonly parameter: string;
  /** Shortened, untrusted text. */
  readonly value: string;
  /**
   * `unreadable`: broken encoding, an unknown parameter, or a parameter that is used twice. `not-beside`: a
   * region that cannot be compared, because no region is selected, it is the selected one, or it is one too many.
   */
  readonly reason: 'unknown' | 'unreadable' | 'too-long' | 'not-beside';
}

export interface Decoded {
  readonly view: ViewState;
  readonly dropped: readonly Dropped[];
}

/** The others: report, ind (indicator), with (the report to compare with), r region, vs (regions beside it), s strategy, p person (speaker), overlays, map layer, chart, layout, language. */
const FILTER_PARAMETERS = {
  type: 'types',
  sec: 'sections',
  body: 'bodies',
  voice: 'voices',
  in: 'groupings',
  from: 'reports',
} as const;
type ListParameter = keyof typeof FILTER_PARAMETERS;
const LIST_PARAMETERS: readonly ListParameter[] = ['type', 'sec', 'body', 'voice', 'in', 'from'];

/** Without `#`; empty for the default view. Slugs and codes need no escaping. */
export function encodeView(view: ViewState, defaultLanguage: Language): string {
  return addressesFrom(view, defaultLanguage)(view.selection);
}

const SELECTIONS = { region: 'r', strategy: 's', speaker: 'p' } as const;

/** {@link encodeView} for many selections: the rest of `view` is encoded once. */
export function addressesFrom(
  view: Omit<ViewState, 'selection'>,
  defaultLanguage: Language,
): (selection: Selection | null) => string {
  const rest = encodeRest(view, defaultLanguage);
  return (selection) => {
    if (!selection) return rest;
    const own = `${SELECTIONS[selection.kind]}=${selection.id}`;
    return rest === '' ? own : `${own}&${rest}`;
  };
}

function encodeRest(view: Omit<ViewState, 'selection'>, defaultLanguage: Language): string {
  const plain = defaultView(defaultLanguage);
  const parameters: (readonly [string, string])[] = [];
  if (view.report !== plain.report) parameters.push(['report', view.report]);
  if (view.beside.length > 0) parameters.push(['vs', view.beside.join(',')]);
  if (view.compare !== null) parameters.push(['with', view.compare]);
  for (const name of LIST_PARAMETERS) {
    const values = view.filters[FILTER_PARAMETERS[name]];
    if (values.length > 0) parameters.push([name, values.join(',')]);
  }
  if (view.overlays.length > 0) parameters.push(['on', view.overlays.join(',')]);
  if (view.indicator !== null) parameters.push(['ind', encodeIndicator(view.indicator)]);
  // The default layer of another report is known only when it has been loaded.
  else if (view.mode !== plain.mode || view.report !== plain.report)
    parameters.push(['map', view.mode]);
  if (view.chart !== null) parameters.push(['chart', encodeChart(view.chart)]);
  if (view.counties) parameters.push(['counties', 'on']);
  if (view.layout !== plain.layout) parameters.push(['view', view.layout]);
  if (view.language !== plain.language) parameters.push(['lang', view.language]);
  return parameters.map(([name, value]) => `${name}=${value}`).join('&');
}

function isOneOf<Value extends string>(values: readonly Value[], text: string): text is Value {
  return values.some((value) => value === text);
}

/** The three parameters of the selection share one slot, because only one thing is selected; so do the two of the map layer. */
function slotOf(name: string): string {
  if (name === 's' || name === 'p') return 'r';
  return name === 'ind' ? 'map' : name;
}

type Guard<Value extends string> = (text: string) => text is Value;

function guardsOf(vocabulary: Vocabulary) {
  return {
    region: (text: string): text is RegionId => vocabulary.regions.has(text),
    grouping: (text: string): text is GroupingId => vocabulary.groupings.has(text),
    strategy: (text: string): text is StrategyId => vocabulary.strategies.has(text),
    speaker: (text: string): text is SpeakerId => vocabulary.speakers.has(text),
    type: (text: string): text is StrategyTypeId => vocabulary.types.has(text),
    section: (text: string): text is SectionId => vocabulary.sections.has(text),
    report: (text: string): text is string => vocabulary.reports.has(text),
    layer: (text: string): text is MapLayerId => vocabulary.layers.has(text),
  };
}

function chartIn(raw: string): Pick<ViewState, 'chart'> | null {
  const chart = decodeChart(raw);
  return chart && { chart };
}

/** The regions that can be compared with the selection: others, and not too many. */
function besideSelection({ selection, beside }: ViewState): readonly RegionId[] {
  if (selection?.kind !== 'region' || beside.length === 0) return NO_BESIDE;
  const others = beside.filter((id) => id !== selection.id).slice(0, MOST_BESIDE);
  // One list for none: views are compared by identity.
  return others.length === 0 ? NO_BESIDE : others;
}

/** Without what the rest of the view does not allow, which is dropped. */
function withoutContradictions(
  view: ViewState,
  drop: (parameter: string, value: string, reason: Dropped['reason']) => void,
): ViewState {
  const beside = besideSelection(view);
  for (const id of view.beside) if (!beside.includes(id)) drop('vs', id, 'not-beside');
  const hasNoDifference = view.mode === DIFFERENCE_LAYER && view.compare === null;
  if (hasNoDifference) drop('map', view.mode, 'unknown');
  const chart = view.indicator === null ? null : view.chart;
  if (chart !== view.chart && view.chart) drop('chart', encodeChart(view.chart), 'unknown');
  return {
    ...view,
    beside,
    ...(hasNoDifference && { mode: DEFAULT_MAP_LAYER }),
    chart,
  };
}

/** The id of the report that an address names, as written; null where it names none. Never throws. */
export function reportIn(hash: string): string | null {
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return null;
  return parametersOf(text).find(({ name }) => name === 'report')?.value ?? null;
}

/** What cannot be used is dropped and listed. Never throws. */
export function decodeView(
  hash: string,
  vocabulary: Vocabulary,
  defaultLanguage: Language,
): Decoded {
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string, reason: Dropped['reason']) => {
    dropped.push({ parameter: shorten(parameter), value: shorten(value), reason });
  };
  let view: ViewState = {
    ...defaultView(defaultLanguage),
    report: vocabulary.report,
    mode: vocabulary.defaultLayer,
  };
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) {
    drop('', text, 'too-long');
    return { view, dropped };
  }

  const is = guardsOf(vocabulary);
  /** Null where the value is unknown, undefined where the parameter is unknown. */
  const read = (
    name: string,
    raw: string,
    filters: Filters,
  ): Partial<ViewState> | null | undefined => {
    const list = <Value extends string>(isKnown: Guard<Value>): readonly Value[] => {
      const values = new Set<Value>();
      for (const value of raw.split(',')) {
        if (isKnown(value)) values.add(value);
        else drop(name, value, 'unknown');
      }
      return [...values];
    };
    switch (name) {
      case 'report':
        // Of several reports, those that are unknown are dropped one by one.
        list((id): id is string => reportIds(vocabulary.report).includes(id));
        return {};
      case 'with':
        // Which reports exist on the device is known later.
        return isSlug(raw) && raw !== vocabulary.report && vocabulary.reports.size === 0
          ? { compare: raw }
          : null;
      case 'r':
        return is.region(raw) ? { selection: { kind: 'region', id: raw } } : null;
      case 'vs':
        return { beside: list(is.region) };
      case 's':
        return is.strategy(raw) ? { selection: { kind: 'strategy', id: raw } } : null;
      case 'p':
        return is.speaker(raw) ? { selection: { kind: 'speaker', id: raw } } : null;
      case 'type':
        return { filters: { ...filters, types: list(is.type) } };
      case 'sec':
        return { filters: { ...filters, sections: list(is.section) } };
      case 'body':
        return { filters: { ...filters, bodies: list((value) => isOneOf(BODIES, value)) } };
      case 'voice':
        return { filters: { ...filters, voices: list((value) => isOneOf(VOICES, value)) } };
      case 'in':
        return { filters: { ...filters, groupings: list(is.grouping) } };
      case 'from':
        return { filters: { ...filters, reports: list(is.report) } };
      case 'on':
        return { overlays: list(is.grouping) };
      case 'map':
        return is.layer(raw) ? withMode(raw) : null;
      case 'ind': {
        const indicator = decodeIndicator(raw);
        return indicator && { indicator, mode: INDICATOR_LAYER };
      }
      case 'chart':
        return chartIn(raw);
      case 'counties':
        return raw === 'on' ? { counties: true } : null;
      case 'view':
        return isOneOf(LAYOUTS, raw) ? { layout: raw } : null;
      case 'lang':
        return isOneOf(LANGUAGES, raw) ? { language: raw } : null;
      default:
        // They are read once, when the page opens.
        return isOverride(name) || name === KIOSK_PARAMETER ? {} : undefined;
    }
  };

  const readSlots = new Set<string>();
  for (const { name, value } of parametersOf(text)) {
    if (value === null) {
      drop('', name, 'unreadable');
      continue;
    }
    const change = readSlots.has(slotOf(name)) ? undefined : read(name, value, view.filters);
    readSlots.add(slotOf(name));
    if (change) view = { ...view, ...change };
    else drop(name, value, change === null ? 'unknown' : 'unreadable');
  }
  return { view: withoutContradictions(view, drop), dropped };
}
