import { describe, expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../tests/fixtures/realGeometry.ts';
import { deriveLabels } from '../../domain/deriveLabels.ts';
import { deriveChoropleth, deriveMarkers, deriveOverlays } from '../../domain/derivePaints.ts';
import { createStatementFilter } from '../../domain/filter.ts';
import { adcode, groupingId } from '../../domain/ids.ts';
import { COUNTRY_OUTLINE, SOUTH_CHINA_SEA_BOUNDS } from '../../domain/levels.ts';
import type { Bounds, LngLat } from '../../domain/region.ts';
import { deriveShown } from '../../domain/shown.ts';
import { defaultView, type ViewState } from '../../domain/view.ts';
import { LIGHT_PALETTE } from '../../ui/palette.ts';
import { fitBounds } from '../camera.ts';
import { ALBERS } from '../projection.ts';
import type { Drawing, Shape } from './drawing.ts';
import { drawStill } from './drawStill.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const geometry = loadRealGeometry();
const size = { width: 576, height: 540 };
const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const [west, south, east] = SOUTH_CHINA_SEA_BOUNDS;
const COUNTRY: readonly LngLat[] = [...COUNTRY_OUTLINE, [west, south], [east, south]];

function draw(area: Bounds | readonly LngLat[], given: Partial<ViewState> = {}) {
  const view = { ...defaultView('en'), ...given };
  const shown = deriveShown(linked, filter, view);
  const { selection } = view;
  const place = selection?.kind === 'region' ? linked.atlas.place(selection.id) : undefined;
  const camera = fitBounds(area, size, padding, ALBERS);
  return drawStill(
    { camera, size, projection: ALBERS, origin: [0, 0], scale: 2, beyond: 6 },
    geometry,
    {
      paints: deriveChoropleth(shown, LIGHT_PALETTE).paints,
      overlays: deriveOverlays(shown, LIGHT_PALETTE),
      markers: deriveMarkers(shown, LIGHT_PALETTE),
      labels: deriveLabels(linked.atlas.places, 'en', shown),
      selected: place?.id ?? null,
      palette: LIGHT_PALETTE,
      nameOf: (id) => linked.atlas.region(id)?.name.en ?? id,
      lang: 'en',
      words: {
        sea: 'Sea',
        neighbour: 'Neighbour',
        river: 'River',
        border: 'Boundary',
        selection: 'Selection',
      },
    },
    [],
    (text, letters) => text.length * letters * 0.5,
  );
}

const shapesNamed = (drawings: readonly Drawing[], name: string) =>
  drawings.filter((one): one is Shape => one.kind === 'shape' && one.name === name);

describe('a still map', () => {
  const country = draw(COUNTRY);

  it('draws each province as a shape of its own, in the colour the map on the screen has', () => {
    const { paints } = deriveChoropleth(
      deriveShown(linked, filter, defaultView('en')),
      LIGHT_PALETTE,
    );
    const provinces = linked.atlas.places.filter(({ level }) => level === 'province');
    expect(provinces).toHaveLength(34);
    for (const { id, name } of provinces)
      expect(shapesNamed(country, name.en).map(({ fill }) => fill)).toEqual([paints.get(id)?.fill]);
  });

  it('leaves off no island: Hainan keeps its reefs, Taiwan its islands', () => {
    const rings = (code: string) =>
      geometry.provinces.regions.features.flatMap(({ properties, geometry: shape }) => {
        if (properties.adcode !== adcode(code)) return [];
        return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates;
      });
    for (const code of ['460000', '710000']) {
      const name = linked.atlas.place(adcode(code))?.name.en ?? '';
      const [drawn] = shapesNamed(country, name);
      expect(drawn?.rings).toHaveLength(rings(code).length);
    }
  });

  it('draws the ten-dash line', () => {
    const dashes = shapesNamed(country, 'Boundary').flatMap(({ rings, closed }) =>
      closed ? [] : rings,
    );
    expect(dashes.length).toBeGreaterThanOrEqual(10);
  });

  it('cuts off what lies beyond the picture', () => {
    const henan: Bounds = [110, 31, 117, 37];
    for (const one of draw(henan))
      if (one.kind === 'shape')
        for (const [x, y] of one.rings.flat()) {
          expect(x).toBeGreaterThanOrEqual(-6 - 1e-6);
          expect(y).toBeGreaterThanOrEqual(-6 - 1e-6);
          expect(x).toBeLessThanOrEqual(1152 + 6 + 1e-6);
          expect(y).toBeLessThanOrEqual(1080 + 6 + 1e-6);
        }
  });

  it('outlines what is selected, and hatches what belongs in part', () => {
    const selection = { kind: 'region', id: adcode('410000') } as const;
    expect(
      shapesNamed(draw(COUNTRY, { selection }), 'Selection').map(({ stroke }) => stroke),
    ).toEqual([LIGHT_PALETTE.casing, LIGHT_PALETTE.selection]);
    const basin = draw(COUNTRY, { overlays: [groupingId('yellow-river-basin')] });
    expect(basin.filter((one) => one.kind === 'shape' && one.hatched)).toHaveLength(1);
  });

  it('names regions within the picture, none over another', () => {
    const labels = country.filter((one) => one.kind === 'text');
    expect(labels.map(({ whole }) => whole)).toContain('Xinjiang');
    const boxes = labels.map(({ at: [x, y], across, size: letters, leading }) => [
      x - across / 2,
      y,
      x + across / 2,
      y + letters * leading,
    ]);
    for (const [index, [left = 0, top = 0, right = 0, bottom = 0]] of boxes.entries()) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(1152);
      for (const [l = 0, t = 0, r = 0, b = 0] of boxes.slice(index + 1))
        expect(left < r && l < right && top < b && t < bottom).toBe(false);
    }
  });
});
