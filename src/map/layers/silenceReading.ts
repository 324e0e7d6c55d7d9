import type { MapLevel } from '../../china/zoomLevels.ts';
import { countsStatements } from '../../domain/filters/filter.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { memoizeLast, paintPlaces } from '../../domain/paints/derivePaints.ts';
import type { legendLines } from '../../domain/paints/legendLines.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { Place } from '../../domain/regions/region.ts';
import {
  ADDRESSED,
  type Addressed,
  addressedAt,
  addressedCounts,
  placesByAddress,
} from '../../domain/silence/addressed.ts';
import { countOfSpeakersOnly, spokenElsewhere } from '../../domain/silence/speakersPlaces.ts';
import { unaddressedGroupings, unaddressedStrategies } from '../../domain/silence/unaddressed.ts';
import { NO_FILTERS } from '../../domain/view/view.ts';
import { placesOfView, type ViewModel } from '../../domain/view/viewModel.ts';
import {
  countsText,
  elsewhereText,
  silentText,
  silenceTexts as texts,
  wayLabel,
  wayText,
} from '../../i18n/silence.ts';
import type { LegendFill, MapLayer } from './mapLayer.ts';

/** What the reading uses of the frame: an import of its own would split the frame's file. */
interface SilenceFrame {
  readonly memoizeLast: typeof memoizeLast;
  readonly paintPlaces: typeof paintPlaces;
  readonly legendLines: typeof legendLines;
}

/** Up to so many names the note of the legend lists them. */
const MAX_NAMES = 12;
/** So many speakers from elsewhere are named. */
const MAX_SPEAKERS = 12;

const countedIn = ({ linked, painted }: ViewModel) =>
  countsStatements(linked, painted.filters) ? 'statements' : 'strategies';

/** The fill of each way; that of no one is hatched. */
export function silenceFills({
  ramp,
  through,
  land,
}: MapPalette): Readonly<Record<Addressed, string>> {
  return { direct: ramp[4], within: ramp[1], through, none: land };
}

/** Null where a selection fades nothing: filters do not, because what they leave silent is the reading. */
const chosenPlaces = ({ linked, view }: Pick<ViewModel, 'linked' | 'view'>) =>
  placesOfView(linked, view);

/** The divisions that the map fills and does not fade; a municipality is a province and a city. */
function placesOf(viewModel: ViewModel, level: MapLevel): readonly Place[] {
  const { atlas } = viewModel.linked;
  const chosen = chosenPlaces(viewModel);
  const isDrawn = (place: Place): boolean =>
    place.level === level ||
    (level === 'prefecture' &&
      place.level === 'province' &&
      atlas.childrenOf(place.id).every((child) => child.level === 'county'));
  return atlas.places.filter((place) => isDrawn(place) && chosen?.has(place.id) !== false);
}

function levelOf(viewModel: ViewModel, region: RegionId): MapLevel {
  const place = viewModel.linked.atlas.place(region);
  return place && place.level !== 'province' ? 'prefecture' : 'province';
}

const shortNames = (items: readonly { readonly short: Bilingual }[]): readonly Bilingual[] =>
  items.length > MAX_NAMES ? [] : items.map(({ short }) => short);

function noteOf(viewModel: ViewModel, level: MapLevel, none: readonly Place[]): Bilingual {
  const unspoken = {
    count: none.length,
    of: placesOf(viewModel, level).length,
    names: shortNames(none),
  };
  const counted = countedIn(viewModel);
  const said = silentText(unspoken, level, counted);
  const caution = texts.caution[counted];
  return { zh: said.zh + caution.zh, en: `${said.en} ${caution.en}` };
}

/** The groupings and strategies that no one speaks of, and the speakers from elsewhere. */
function moreLines(viewModel: ViewModel): readonly Bilingual[] {
  const { atlas } = viewModel.linked;
  const groupings = unaddressedGroupings(viewModel);
  const strategies = unaddressedStrategies(viewModel);
  const elsewhere = spokenElsewhere(viewModel);
  const nameOf = (id: RegionId): Bilingual => atlas.region(id)?.short ?? { zh: id, en: id };
  const about = (
    items: readonly Bilingual[],
    of: number,
    kind: 'grouping' | 'strategy',
  ): Bilingual => silentText({ count: items.length, of, names: items }, kind, countedIn(viewModel));
  return [
    about(
      groupings.items.map(({ short }) => short),
      groupings.of,
      'grouping',
    ),
    ...(strategies
      ? [
          about(
            strategies.items.map(({ title }) => title),
            strategies.of,
            'strategy',
          ),
        ]
      : []),
    ...(elsewhere.length > 0 ? [texts.elsewhere(elsewhere.length)] : []),
    ...elsewhere
      .slice(0, MAX_SPEAKERS)
      .map((each) =>
        elsewhereText(each.speaker.name, each.from.map(nameOf), each.about.map(nameOf)),
      ),
  ];
}

/** How a region is spoken of, in numbers, with a capital letter. */
function textOf(viewModel: ViewModel, region: RegionId, language: Language): string {
  const counted = countedIn(viewModel);
  const reach = {
    way: addressedAt(viewModel, region),
    counted,
    ofSpeakersOnly: counted === 'statements' ? countOfSpeakersOnly(viewModel, region) : 0,
    level: levelOf(viewModel, region),
  } as const;
  return countsText(addressedCounts(viewModel, region), reach, language);
}

/** How the layer of silence reads the map. */
export function createSilenceReading(frame: SilenceFrame) {
  const paintsOf = frame.memoizeLast((inputs, palette) => {
    const fills = silenceFills(palette);
    const silent = new Set<string>();
    const paints = frame.paintPlaces(
      { ...inputs, highlighted: chosenPlaces(inputs) },
      palette,
      ({ id }) => {
        const way = addressedAt(inputs, id);
        if (way === 'none') silent.add(id);
        return fills[way];
      },
    );
    return new Map(
      [...paints].map(([id, paint]) => [id, silent.has(id) ? { ...paint, noData: true } : paint]),
    );
  });
  return {
    paints: paintsOf,
    legend: (viewModel, palette, level) => {
      const fills = silenceFills(palette);
      const ways = placesByAddress(viewModel, placesOf(viewModel, level));
      const none = ways.flatMap(([way, places]) => (way === 'none' ? places : []));
      return {
        heading: texts.heading[level],
        note: noteOf(viewModel, level, none),
        classes: [],
        fills: ways.map(
          ([way, places]): LegendFill => ({
            label: wayLabel(way, level, places.length),
            fill: fills[way],
            ...(way === 'none' && { hatched: true }),
          }),
        ),
        more: { summary: texts.more, lines: () => moreLines(viewModel) },
        lines: frame.legendLines(
          {
            ...viewModel,
            view: { ...viewModel.view, filters: NO_FILTERS },
            highlighted: chosenPlaces(viewModel),
          },
          palette,
        ),
      };
    },
    tooltipRow: textOf,
    sentence: (...about) => textOf(...about).toLowerCase(),
    tableColumn: {
      heading: texts.column,
      // The strongest way has the highest number.
      value: (viewModel, region) =>
        ADDRESSED.length - 1 - ADDRESSED.indexOf(addressedAt(viewModel, region)),
      text: (_, language, viewModel, region) =>
        wayText(addressedAt(viewModel, region), levelOf(viewModel, region), language),
    },
  } satisfies Partial<MapLayer>;
}
