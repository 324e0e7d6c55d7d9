import { describe, expect, it } from 'vitest';
import { isProvinceCode } from '../../src/china/adcode.ts';
import { viewOfScene } from '../../src/domain/deck/show.ts';
import { createStatementFilter } from '../../src/domain/filters/filter.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { deriveLabels } from '../../src/domain/paints/deriveLabels.ts';
import { deriveMarkers } from '../../src/domain/paints/derivePaints.ts';
import type { MapPalette } from '../../src/domain/paints/palette.ts';
import { deriveViewModel } from '../../src/domain/view/viewModel.ts';
import { defaultView, type ViewState } from '../../src/domain/view/view.ts';
import { zoomScale } from '../../src/map/camera.ts';
import { mapStyleOf } from '../../src/map/mapStyle.ts';
import { markersAt } from '../../src/map/markersAt.ts';
import { ALBERS, MERCATOR, type Projection } from '../../src/map/projection.ts';
import {
  countryOf,
  type LabelContext,
  labelCandidates,
  markerRects,
  rectsOf,
} from '../../src/map/svg/labelCandidates.ts';
import { placeLabels } from '../../src/map/svg/labelPlacement.ts';
import { UNITS_PER_PIXEL, unitsToWorld } from '../../src/map/svg/paths.ts';
import { runSync } from '../../src/scheduling/runChunked.ts';
import { LIGHT_PALETTE, PROJECTOR_PALETTE } from '../../src/ui/mapPalettes.ts';
import { outlineTest, pointsAround } from '../fixtures/outlineTest.ts';
import { loadRealDeck, loadRealLinked } from '../fixtures/realData.ts';
import { loadRealGeometry } from '../fixtures/realGeometry.ts';

const geometry = loadRealGeometry();
const isInside = outlineTest(geometry);
const linked = loadRealLinked();
const statementFilter = createStatementFilter(linked);
const { scenes } = loadRealDeck();
/** CSS pixels. */
const TOLERANCE = 1.5;

function place(
  view: ViewState,
  language: Language,
  projection: Projection,
  zoom: number,
  palette: MapPalette = LIGHT_PALETTE,
) {
  const viewModel = deriveViewModel(linked, statementFilter, view);
  const scale = zoomScale(zoom) / UNITS_PER_PIXEL;
  const context: LabelContext = {
    labels: deriveLabels(linked.atlas.places, language, viewModel, palette.legibility.labels),
    markers: markersAt({ markers: deriveMarkers(viewModel, palette), palette }, zoom),
    geometry,
    projection,
    plane: { scale, x: 0, y: 0 },
    zoom,
    mapStyle: mapStyleOf(palette.legibility),
    enlargement: 1,
    measure: (text, _, size) => text.length * size * (language === 'zh' ? 1 : 0.56),
  };
  const candidates = runSync(labelCandidates(context));
  const positions = placeLabels(
    candidates,
    markerRects(context),
    context.mapStyle.labelPadding,
    countryOf(context),
  );
  return { candidates, positions, scale };
}

/** The names that are outside their region without a line. */
function namesOutside(
  { candidates, positions, scale }: ReturnType<typeof place>,
  projection: Projection,
): readonly string[] {
  return candidates.flatMap((candidate, index) => {
    const position = positions[index];
    if (!position || position.leader) return [];
    const rects = rectsOf([candidate], [position], -TOLERANCE - candidate.height * 0.1);
    const points = rects.flatMap(([left, top, right, bottom]) => {
      const margin = candidate.height * 0.1;
      return pointsAround([left - margin, top, right + margin, bottom]);
    });
    const isOut = points.some(
      ([x, y]) =>
        !isInside(candidate.label.id, projection.fromWorld(unitsToWorld([x / scale, y / scale]))),
    );
    return isOut ? [candidate.label.text] : [];
  });
}

const SCENE_ZOOMS = [1.5, 2, 2.5, 3, 3.5, 4, 4.6, 5, 6, 7];
const ZOOMS = Array.from({ length: 31 }, (_, step) => 1.5 + step * 0.2);

describe.each([MERCATOR, ALBERS])('names in $id', (projection) => {
  it.each(LANGUAGES)('are in their own land at every zoom, %s', (language) => {
    for (const palette of [LIGHT_PALETTE, PROJECTOR_PALETTE])
      for (const zoom of ZOOMS) {
        const placed = place(defaultView(language), language, projection, zoom, palette);
        expect(namesOutside(placed, projection), `zoom ${zoom}`).toEqual([]);
      }
  });

  it.each(LANGUAGES)(
    'of the selected and of the most spoken of are always placed, %s',
    (language) => {
      const faults: string[] = [];
      for (const scene of scenes)
        for (const zoom of SCENE_ZOOMS) {
          const view = viewOfScene(scene, language, linked.report.id);
          const { candidates, positions } = place(view, language, projection, zoom);
          const order = candidates.toSorted((a, b) => b.priority - a.priority);
          for (const { label } of order.slice(0, 2))
            if (
              (label.important || label.first) &&
              !positions[candidates.findIndex((one) => one.label === label)]
            )
              faults.push(`${scene.id} ${zoom}: ${label.text}`);
        }
      expect(faults).toEqual([]);
    },
  );

  it('of all provinces are placed from the zoom of a desk', () => {
    for (const language of LANGUAGES) {
      const { candidates, positions } = place(defaultView(language), language, projection, 3.6);
      const dropped = candidates.filter(
        ({ label }, index) => isProvinceCode(label.id) && !positions[index],
      );
      expect(dropped.map(({ label }) => label.text)).toEqual([]);
    }
  });
});
