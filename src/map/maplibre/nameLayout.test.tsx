import { expect, it } from 'vitest';
import { loadRealDeck, loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../tests/fixtures/realGeometry.ts';
import { viewOfScene } from '../../domain/deck/show.ts';
import { createStatementFilter } from '../../domain/filters/filter.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { deriveLabels } from '../../domain/paints/deriveLabels.ts';
import { deriveMarkers } from '../../domain/paints/derivePaints.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { PROJECTOR_PALETTE } from '../../ui/mapPalettes.ts';
import { project } from '../camera.ts';
import { atZoom, mapStyleOf } from '../mapStyle.ts';
import { MERCATOR } from '../projection.ts';
import { createNameLayout, type NameFrame } from './nameLayout.ts';

const geometry = loadRealGeometry();
const linked = loadRealLinked();
const filter = createStatementFilter(linked);
/** Some of the deck's scenes: all of them take a minute. */
const scenes = loadRealDeck().scenes.filter((_, at) => at % 6 === 0);
const layOutNames = createNameLayout();
const palette: MapPalette = {
  ...PROJECTOR_PALETTE,
  legibility: { ...PROJECTOR_PALETTE.legibility, minText: 24 },
};
const mapStyle = mapStyleOf(palette.legibility);
const ZOOMS = [3, 4.2, 5.5];
/** Over the middle of the country, the coast and the west. */
const CENTERS: readonly LngLat[] = [
  [113, 34],
  [119, 30],
  [96, 38],
];
const SIZES = [
  { width: 1200, height: 760 },
  { width: 520, height: 420 },
];
/** Such as the inset at the lower right. */
const coveredIn = ({ width, height }: NameFrame['size']) =>
  [[width - 160, height - 180, width, height]] as const;

/** The texts that the layout puts into the window, and where: left, top, right, bottom, CSS pixels. */
function namesIn(frame: NameFrame, zoom: number, view: ViewState, language: Language) {
  const viewModel = deriveViewModel(linked, filter, view);
  const scene = {
    ...{ palette, level: null, riverNames: {}, groupingLabels: [] },
    labels: deriveLabels(linked.atlas.places, language, viewModel, palette.legibility.labels),
    markers: deriveMarkers(viewModel, palette),
  };
  const { names } = layOutNames(scene, geometry, zoom, frame);
  return names.features.flatMap(({ geometry: place, properties }) => {
    if (place.type !== 'Point') return [];
    const [lng = 0, lat = 0] = place.coordinates;
    const [x, y] = project({ center: frame.center, zoom }, frame.size, [lng, lat], MERCATOR);
    const lines = String(properties?.['text']).split('\n');
    const stops = properties?.['level'] === 'province' ? 'provinceLabel' : 'prefectureLabel';
    const size = atZoom(mapStyle[stops], zoom) * Number(properties?.['factor']);
    const letters = Math.max(...lines.map((line) => line.length));
    // As the layout estimates it where there is no canvas.
    const half = (letters * size * (language === 'zh' ? 1 : 0.56)) / 2;
    const high = (lines.length * size) / 2;
    return { text: lines.join(' '), box: [x - half, y - high, x + half, y + high] as const };
  });
}

it.each(LANGUAGES)(
  'no name of the engine is cut off by the window or under a control during a show, %s',
  (language) => {
    const faults: string[] = [];
    let count = 0;
    for (const scene of scenes)
      for (const center of CENTERS)
        for (const zoom of ZOOMS)
          for (const size of SIZES) {
            const covered = coveredIn(size);
            const view = viewOfScene(scene, language, linked.report.id);
            const [[fromX, fromY]] = covered;
            for (const { text, box } of namesIn({ center, size, covered }, zoom, view, language)) {
              const [left, top, right, bottom] = box;
              const isVisible = right > 0 && bottom > 0 && left < size.width && top < size.height;
              if (!isVisible) continue;
              count += 1;
              const isWhole = left >= 0 && top >= 0 && right <= size.width && bottom <= size.height;
              const isCovered = right > fromX && bottom > fromY;
              if (!isWhole || isCovered) faults.push(`${scene.id} ${zoom}: ${text}`);
            }
          }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(300);
  },
);
