import type { Change, RegionDifference } from '../../domain/compare/compareReports.ts';
import { type Comparison, comparisonOf } from '../../domain/compare/comparison.ts';
import { isFiltered } from '../../domain/filters/filter.ts';
import type { Adcode, RegionId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { MapLabel, RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { changeText, differenceTexts as texts, signedNumber } from '../../i18n/difference.ts';
import { differenceColours } from '../../ui/differencePalette.ts';
import type { FrameParts } from './differenceLayer.ts';
import type { LayerColumn, LegendClass, LegendFill, MapLayer } from './mapLayer.ts';

/** What has been drawn of a comparison. */
interface Drawn {
  /** Of provinces and cities: only these are filled. */
  readonly places: readonly RegionDifference[];
  /** The largest change of a place, either way. */
  readonly max: number;
  readonly signed: WeakMap<MapLabel, MapLabel>;
  paints: {
    readonly highlighted: ViewModel['highlighted'];
    readonly palette: MapPalette;
    readonly map: ReadonlyMap<Adcode, RegionPaint>;
  } | null;
}

const drawn = new WeakMap<Comparison, Drawn>();

const deltaOf = ({ before, after }: RegionDifference): number => after - before;

function compared({ linked, compared: before }: ViewModel): Comparison | null {
  return before && comparisonOf(before, linked);
}

function drawnOf(comparison: Comparison): Drawn {
  const known = drawn.get(comparison);
  if (known) return known;
  const { difference, after } = comparison;
  const places = difference.regions.filter(({ id }) => after.atlas.place(id));
  const max = places.reduce((most, each) => Math.max(most, Math.abs(deltaOf(each))), 0);
  const result: Drawn = { places, max, signed: new WeakMap(), paints: null };
  drawn.set(comparison, result);
  return result;
}

/** One scale for each direction, with the same classes: a colour is as strong as its opposite. */
function scalesOf(
  comparison: Comparison,
  palette: MapPalette,
  createCountScale: FrameParts['createCountScale'],
) {
  const { max } = drawnOf(comparison);
  const { more, fewer } = differenceColours(palette);
  return { louder: createCountScale(max, more), quieter: createCountScale(max, fewer) };
}

type Scales = ReturnType<typeof scalesOf>;

function paint(
  comparison: Comparison,
  { linked, highlighted }: ViewModel,
  palette: MapPalette,
  scales: Scales,
): ReadonlyMap<Adcode, RegionPaint> {
  const paints = new Map<Adcode, RegionPaint>();
  for (const { id, level } of linked.atlas.places) {
    if (level === 'county') continue;
    const difference = comparison.of(id);
    if (!difference || highlighted?.has(id) === false) {
      paints.set(id, { fill: palette.unmatched, noData: false });
      continue;
    }
    const delta = deltaOf(difference);
    const scale = delta > 0 ? scales.louder : scales.quieter;
    const isInOne = difference.change === 'new' || difference.change === 'gone';
    const fill = delta === 0 ? palette.land : scale.colour(Math.abs(delta));
    paints.set(id, { fill, noData: isInOne });
  }
  return paints;
}

/** Labelled with the smallest change of the class: a range would not fit below its step. */
function legendClasses({ louder, quieter }: Scales, { land }: MapPalette): readonly LegendClass[] {
  const classOf = (sign: string, { from, colour }: (typeof louder.classes)[number]) => {
    const label = `${sign}${from}`;
    return { label: { zh: label, en: label }, colour };
  };
  if (louder.classes.length === 0) return [];
  return [
    ...quieter.classes.map((each) => classOf('−', each)).reverse(),
    { label: { zh: '0', en: '0' }, colour: land },
    ...louder.classes.map((each) => classOf('+', each)),
  ];
}

function legendFills(comparison: Comparison, palette: MapPalette): readonly LegendFill[] {
  const { places } = drawnOf(comparison);
  const { more, fewer } = differenceColours(palette);
  const has = (change: Change) => places.some((each) => each.change === change);
  const hatched = true as const;
  return [
    ...(has('new') ? [{ label: texts.onlyIn.new, fill: more[1], hatched }] : []),
    ...(has('gone') ? [{ label: texts.onlyIn.gone, fill: fewer[1], hatched }] : []),
    { label: texts.unchanged, fill: palette.land },
  ];
}

function textOf(comparison: Comparison, region: RegionId, language: Language): string | null {
  const difference = comparison.of(region);
  if (!difference) return null;
  const earlier = comparison.before.report.short[language];
  return changeText(difference, { language, basis: comparison.difference.basis, earlier });
}

const tableColumn: LayerColumn = {
  heading: texts.column,
  value: (viewModel, region) => {
    const difference = compared(viewModel)?.of(region);
    return difference ? deltaOf(difference) : null;
  },
  text: (value, language, viewModel, region) => {
    const change = compared(viewModel)?.of(region)?.change;
    const sign = signedNumber(value);
    if (change === 'new' || change === 'gone') return `${sign} ${texts.change[change][language]}`;
    return sign;
  },
};

/** An en space: in small type a word space is hardly visible before a sign. */
const WIDE_SPACE = '\u2002';

/** Renderers compare labels by identity: the same object for the same label. */
function withSign(comparison: Comparison, label: MapLabel): MapLabel {
  const difference = comparison.of(label.id);
  const delta = difference ? deltaOf(difference) : 0;
  if (delta === 0) return label;
  const { signed } = drawnOf(comparison);
  const known = signed.get(label);
  if (known) return known;
  const text = `${label.text}${WIDE_SPACE}${signedNumber(delta)}`;
  // The largest changes are named first where space is scarce.
  const priority = label.priority + 100 * Math.abs(delta);
  const result: MapLabel = { ...label, text, priority, important: true };
  signed.set(label, result);
  return result;
}

/** How the difference layer reads the map once both reports are there. */
export function createDifferenceReading({ fallback, createCountScale }: FrameParts) {
  return {
    signs: (viewModel) => {
      const comparison = compared(viewModel);
      return comparison && ((label) => withSign(comparison, label));
    },
    paints: (viewModel, palette) => {
      const comparison = compared(viewModel);
      if (!comparison) return fallback.paints(viewModel, palette);
      const { highlighted } = viewModel;
      const own = drawnOf(comparison);
      const { paints: last } = own;
      if (last?.highlighted === highlighted && last.palette === palette) return last.map;
      const scales = scalesOf(comparison, palette, createCountScale);
      const map = paint(comparison, viewModel, palette, scales);
      own.paints = { highlighted, palette, map };
      return map;
    },
    legend: (viewModel, palette, level) => {
      const comparison = compared(viewModel);
      if (!comparison) return fallback.legend(viewModel, palette, level);
      const { before, after, difference } = comparison;
      const scales = scalesOf(comparison, palette, createCountScale);
      return {
        heading: texts.heading[difference.basis][level],
        note: texts.note(before.report, after.report, {
          hasRanges: scales.louder.classes.some(({ from, to }) => from < to),
          isFiltered: isFiltered(viewModel.view.filters),
        }),
        classes: legendClasses(scales, palette),
        fills: legendFills(comparison, palette),
      };
    },
    tooltipRow: (viewModel, region, language) => {
      const comparison = compared(viewModel);
      if (!comparison) return fallback.tooltipRow(viewModel, region, language);
      return textOf(comparison, region, language);
    },
    sentence: (viewModel, region, language) => {
      const comparison = compared(viewModel);
      if (!comparison) return fallback.sentence(viewModel, region, language);
      return textOf(comparison, region, language);
    },
    tableColumn,
  } satisfies Partial<MapLayer>;
}
