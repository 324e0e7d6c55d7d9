import { type MapLevel, mapLevelAt } from '../../../china/zoomLevels.ts';
import type { RegionId } from '../../../domain/ids.ts';
import { type Language, LANG_TAGS } from '../../../domain/language.ts';
import { deriveGroupingLabels } from '../../../domain/paints/groupingLabels.ts';
import { deriveLabels } from '../../../domain/paints/deriveLabels.ts';
import { deriveOverlays } from '../../../domain/paints/derivePaints.ts';
import type { MapLabel } from '../../../domain/paints/paint.ts';
import type { MapPalette } from '../../../domain/paints/palette.ts';
import type { Place } from '../../../domain/regions/region.ts';
import { appMessages } from '../../../i18n/app.ts';
import { glyphsOf } from '../../../domain/report/typeGlyphs.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { statementMarkMessages } from '../../../i18n/statementMarks.ts';
import type { Box, Size } from '../../../map/camera.ts';
import { drawInset, sizeOfInset } from '../../../map/exportPicture/drawInset.ts';
import { type Drawing, inGroup } from '../../../map/exportPicture/drawing.ts';
import { drawStrokes } from '../../../map/exportPicture/drawStrokes.ts';
import { drawPicture } from '../../../map/exportPicture/drawPicture.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import type { PictureArea } from '../../../map/exportPicture/pictureMap.ts';
import type { Geometry } from '../../../map/geometry.ts';
import { isInsetNeeded } from '../../../map/inset/isInsetNeeded.ts';
import { drawnMarkers, drawnPaints } from '../../../map/layers/drawnPaints.ts';
import { legendContents } from '../../../map/layers/legendContents.ts';
import { mapLayer } from '../../../map/layers/registry.ts';
import { drawMarks } from '../../../map/marks/drawMarks.ts';
import { layOutMarks } from '../../../map/marks/layOutMarks.ts';
import { ALBERS } from '../../../map/projection.ts';
import { groupRegions } from './groupRegions.ts';
import { drawLegend } from './legend/drawLegend.ts';
import { drawFooter, type FooterText, MAP_MARGIN } from './mapFooter.ts';
import { pageCamera } from './pageCamera.ts';
import type { PageContent } from './pageContent.ts';

/** The map is drawn at half the size and enlarged, so that its names can be read on paper. */
const MAP_SCALE = 2;
const INSET_SCALE = 1.45;
/** Space between two boxes over the map, units of the page. */
const BOX_GAP = MAP_MARGIN / 2;
/** How far shapes continue beyond the edge of the map, units of the page. */
const OVERDRAW = 6;

export interface HandoutContext {
  readonly geometry: Geometry;
  readonly palette: MapPalette;
  readonly measure: MeasureText;
  readonly credit: (language: Language) => FooterText;
  /** The map approval number (审图号), or that the map is for reference only. */
  readonly approval: (language: Language) => FooterText;
}

type MapContent = Pick<
  PageContent,
  'viewModel' | 'area' | 'framed' | 'level' | 'language' | 'strokes'
>;

/** The map with all that is on it, from the back to the front; `size` in units of the page. */
export function composeMap(
  content: MapContent,
  context: HandoutContext,
  size: Size,
): readonly Drawing[] {
  const { viewModel, language } = content;
  const { geometry, palette, measure } = context;
  const { sheetWords } = handoutMessages[language];
  const lang = LANG_TAGS[language];
  const first = drawCorners(content, context, size, 'province');
  const mapSize = { width: size.width / MAP_SCALE, height: size.height / MAP_SCALE };
  const allBoxes = [...first.boxes, first.insetBox];
  const camera = pageCamera(content, mapSize, allBoxes.map(toMapPixels));
  // The legend names the level, which the camera decides, which keeps clear of the legend.
  const corners = drawCorners(content, context, size, mapLevelAt(camera.zoom, content.level));
  const hasInset = isInsetNeeded(camera, mapSize, ALBERS);
  const { atlas } = viewModel.linked;
  const paints = drawnPaints(viewModel, palette);
  const overlays = deriveOverlays(viewModel, palette);
  const { selection } = viewModel.view;
  const selected = selection?.kind === 'region' ? atlas.place(selection.id) : undefined;
  const nameOf = (id: RegionId): string => atlas.region(id)?.name[language] ?? id;
  const [left, top] = corners.insetBox;
  const area: PictureArea = {
    ...{ camera, size: mapSize, projection: ALBERS, scale: MAP_SCALE, bleed: OVERDRAW },
    origin: [0, 0],
  };
  const picture = [
    ...drawPicture(
      area,
      geometry,
      {
        paints,
        overlays,
        groupingLabels: deriveGroupingLabels(overlays, atlas, language),
        markers: drawnMarkers(viewModel, palette),
        labels: [
          ...deriveLabels(atlas.places, language, viewModel),
          ...countyLabel(selected, language),
        ],
        level: content.level,
        counties: viewModel.view.counties,
        selected: selected?.id ?? null,
        palette,
        nameOf,
        lang,
        texts: sheetWords,
      },
      hasInset ? allBoxes : corners.boxes,
      measure,
    ),
    ...drawStatements(content, context, area),
    ...drawStrokes(content.strokes ?? [], {
      ...{ area, palette, measure, lang },
      name: handoutMessages[language].sheetWords.drawing,
    }),
  ];
  const label = appMessages[language].southChinaSea;
  const inset = hasInset
    ? drawInset([left, top], INSET_SCALE, {
        ...{ geometry, paints, palette, nameOf, label, lang, measure },
      })
    : [];
  const { slideWords } = handoutMessages[language];
  const { heading } = legendContents(viewModel, palette, mapLevelAt(camera.zoom));
  return [
    ...inGroup(groupRegions(picture, viewModel, language), {
      id: 'map',
      name: slideWords.map,
      description: slideWords.mapOf(heading[language]),
    }),
    ...corners.drawings,
    ...inGroup(inset, { id: 'inset', name: label, description: label }),
  ];
}

/** Where the map layer draws each statement. */
function drawStatements(
  { viewModel, language }: MapContent,
  { geometry, palette, measure }: HandoutContext,
  area: PictureArea,
): readonly Drawing[] {
  if (!mapLayer(viewModel.view.mode).drawsMarks?.(viewModel)) return [];
  const layout = layOutMarks({
    ...{ viewModel, geometry, palette, language, projection: ALBERS },
    zoom: area.camera.zoom,
    measure: (text, weight, size) => measure(text, size * area.scale, weight, 'sans') / area.scale,
  });
  return drawMarks({
    ...{ layout, area, palette, measure },
    glyphs: glyphsOf(viewModel.linked.report.types),
    lang: LANG_TAGS[language],
    countryName: statementMarkMessages[language].country,
  });
}

function drawCorners(
  { viewModel, language }: MapContent,
  { palette, measure, credit, approval }: HandoutContext,
  size: Size,
  level: MapLevel,
) {
  const footer = drawFooter(
    {
      approval: approval(language),
      credit: credit(language),
      names: handoutMessages[language].sheetWords,
      palette,
      measure,
    },
    size,
  );
  const bottom = footer.box[1] - BOX_GAP;
  const inset = sizeOfInset(INSET_SCALE);
  const right = size.width - MAP_MARGIN;
  const insetBox: Box = [right - inset.width, bottom - inset.height, right, bottom];
  const legend = drawLegend({ viewModel, palette, language, measure, level });
  const legendTop = bottom - legend.height;
  const legendBox: Box = [MAP_MARGIN, legendTop, MAP_MARGIN + legend.width, bottom];
  const legendDrawings = legend.at(MAP_MARGIN, legendTop);
  const legendTexts = legendDrawings.flatMap((one) => (one.kind === 'text' ? one.fullText : []));
  const { title } = legendMessages[language];
  return {
    boxes: [legendBox, footer.box],
    insetBox,
    drawings: [
      ...inGroup(legendDrawings, {
        id: 'legend',
        name: title,
        description: legendTexts.join('; '),
      }),
      ...footer.drawings,
    ],
  };
}

function toMapPixels([left, top, right, bottom]: Box): Box {
  return [left / MAP_SCALE, top / MAP_SCALE, right / MAP_SCALE, bottom / MAP_SCALE];
}

/** The name of a selected county. The other counties are too small and too many to be named. */
function countyLabel(place: Place | undefined, language: Language): readonly MapLabel[] {
  return place?.level === 'county'
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
}
