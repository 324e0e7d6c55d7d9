import { deriveLabels } from '../../../domain/paints/deriveLabels.ts';
import { deriveMarkers, deriveOverlays } from '../../../domain/paints/derivePaints.ts';
import type { RegionId } from '../../../domain/ids.ts';
import { COUNTRY_OUTLINE } from '../../../china/bounds.ts';
import type { Language } from '../../../domain/language.ts';
import type { MapLabel } from '../../../domain/paints/paint.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import { appMessages } from '../../../i18n/app.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { type Box, fitBounds, type Size } from '../../../map/camera.ts';
import { drawInset, sizeOfInset } from '../../../map/exportPicture/drawInset.ts';
import { type Drawing, rectangle, type Text } from '../../../map/exportPicture/drawing.ts';
import { drawPicture } from '../../../map/exportPicture/drawPicture.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import type { PictureArea } from '../../../map/exportPicture/pictureMap.ts';
import { breakIntoLines } from '../../../map/exportPicture/textLines.ts';
import type { Geometry } from '../../../map/geometry.ts';
import { isInsetNeeded } from '../../../map/inset/isInsetNeeded.ts';
import { mapLayer } from '../../../map/layers/registry.ts';
import type { Camera } from '../../../map/port.ts';
import { ALBERS } from '../../../map/projection.ts';
import { fitCountryPadding } from '../../../viewport/fitCountry.ts';
import { drawLegend } from './drawLegend.ts';
import { layoutText, PAGE } from './layoutText.ts';
import { langOf, type Page } from './pageInputs.ts';

/** The map is drawn for a sheet of half the page's size and enlarged, so that its names can be read on paper. */
const ENLARGED = 2;
const INSET_SCALE = 1.45;
const AIR = 24;
const CREDIT = { size: 17, leading: 1.3, pad: 6 } as const;

/** What every page of a hand-out shares. */
export interface HandoutContext {
  readonly geometry: Geometry;
  readonly palette: MapPalette;
  readonly measure: MeasureText;
  /** The line beneath the map: where its boundaries and words come from, the approval number, the day. */
  readonly credit: (language: Language) => string;
}

/**
 * Looks at an area, or at the whole country, clear of the boxes of the page that lie on the map; a
 * picture that was framed on the screen keeps its frame.
 */
function cameraFor(
  { area, framed }: Pick<Page, 'area' | 'framed'>,
  sheet: Size,
  covered: readonly Box[],
): Camera {
  const boxes = covered.map(
    ([left, top, right, bottom]): Box => [
      left / ENLARGED,
      top / ENLARGED,
      right / ENLARGED,
      bottom / ENLARGED,
    ],
  );
  if (area === null)
    return fitBounds(COUNTRY_OUTLINE, sheet, fitCountryPadding(sheet, boxes, ALBERS), ALBERS);
  const below = sheet.height - Math.min(...boxes.map(([, top]) => top));
  // What lies in the lower corners takes half the height at the most.
  const bottom = framed ? 8 : Math.min(below, sheet.height / 2) + 8;
  return fitBounds(area, sheet, { top: 8, right: 8, bottom, left: 8 }, ALBERS);
}

/** The map of a page with legend, inset and credit, from the back to the front. */
export function composeMap(
  { viewModel, language, ...look }: Pick<Page, 'viewModel' | 'area' | 'framed' | 'language'>,
  { geometry, palette, measure, credit }: HandoutContext,
  { width, height }: Size,
): readonly Drawing[] {
  const { atlas } = viewModel.linked;
  const messages = appMessages[language];
  const lang = langOf(language);
  const { sheetWords } = handoutMessages[language];
  const nameOf = (id: RegionId): string => atlas.region(id)?.name[language] ?? id;
  const line: Text = {
    kind: 'text',
    name: sheetWords.credit,
    fullText: credit(language),
    lines: breakIntoLines(credit(language), width - 2 * AIR, lang, (words) =>
      measure(words, CREDIT.size, 400, 'sans'),
    ),
    align: 'left',
    at: [AIR, 0],
    maxWidth: width - 2 * AIR,
    ...CREDIT,
    weight: 400,
    colour: palette.label,
    face: 'sans',
    lang,
  };
  const footTop = height - line.lines.length * CREDIT.size * CREDIT.leading - 2 * CREDIT.pad;
  const legend = drawLegend({ viewModel, palette, language, measure });
  const inset = sizeOfInset(INSET_SCALE);
  const boxes = {
    legend: [AIR, footTop - AIR / 2 - legend.height, AIR + legend.width, footTop - AIR / 2],
    inset: [
      width - AIR - inset.width,
      footTop - AIR / 2 - inset.height,
      width - AIR,
      footTop - AIR / 2,
    ],
    foot: [0, footTop, width, height],
  } as const satisfies Record<string, Box>;
  const { inset: insetBox, ...others } = boxes;
  const size = { width: width / ENLARGED, height: height / ENLARGED };
  const camera = cameraFor(look, size, Object.values(boxes));
  const hasInset = isInsetNeeded(camera, size, ALBERS);
  const covered: readonly Box[] = hasInset ? Object.values(boxes) : Object.values(others);
  const sheet: PictureArea = {
    camera,
    size,
    projection: ALBERS,
    origin: [0, 0],
    scale: ENLARGED,
    bleed: 6,
  };
  const paints = mapLayer(viewModel.view.mode).paints(viewModel, palette);
  const { selection } = viewModel.view;
  const place = selection?.kind === 'region' ? atlas.place(selection.id) : undefined;
  // Of the counties only the one that is meant is named: the others would be as small as they are many.
  const countyLabel: readonly MapLabel[] =
    place?.level === 'county'
      ? [
          {
            id: place.id,
            point: place.labelPoint,
            text: place.short[language],
            level: 'prefecture',
            priority: 0,
            first: true,
            faded: false,
          },
        ]
      : [];
  return [
    ...drawPicture(
      sheet,
      geometry,
      {
        paints,
        overlays: deriveOverlays(viewModel, palette),
        markers: deriveMarkers(viewModel, palette),
        labels: [...deriveLabels(atlas.places, language, viewModel), ...countyLabel],
        counties: viewModel.view.counties,
        selected: place?.id ?? null,
        palette,
        nameOf,
        lang,
        texts: sheetWords,
      },
      covered,
      measure,
    ),
    ...legend.at(boxes.legend[0], boxes.legend[1]),
    ...(hasInset
      ? drawInset([insetBox[0], insetBox[1]], INSET_SCALE, {
          geometry,
          paints,
          palette,
          nameOf,
          label: messages.southChinaSea,
          lang,
          measure,
        })
      : []),
    rectangle(boxes.foot, {
      name: sheetWords.credit,
      fill: palette.casing,
      fillOpacity: 0.85,
      stroke: null,
    }),
    { ...line, at: [AIR, footTop + CREDIT.pad] },
  ];
}

/** A whole page: the map, and the words beside it in their order. */
export interface ComposedPage {
  readonly map: readonly Drawing[];
  readonly texts: readonly Text[];
}

/** Lays out a page. */
export function composePage(page: Page, setting: HandoutContext): ComposedPage {
  const { palette, measure } = setting;
  const colours = { ink: palette.label, quiet: palette.labelFaded };
  const { mapWidth, texts } = layoutText(page, colours, measure);
  const { paper } = handoutMessages[page.language].sheetWords;
  const beside: Box = [mapWidth, 0, PAGE.width, PAGE.height];
  return {
    map: [
      ...composeMap(page, setting, { width: mapWidth, height: PAGE.height }),
      rectangle(beside, { name: paper, fill: palette.casing, stroke: null }),
    ],
    texts,
  };
}
