import { describe, expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../tests/fixtures/realGeometry.ts';
import { deriveLabels } from '../../domain/paints/deriveLabels.ts';
import {
  deriveChoropleth,
  deriveMarkers,
  deriveOverlays,
} from '../../domain/paints/derivePaints.ts';
import { createStatementFilter } from '../../domain/filters/filter.ts';
import { adcode, groupingId } from '../../domain/ids.ts';
import { COUNTRY_OUTLINE } from '../../china/bounds.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import type { Bounds, LngLat } from '../../domain/regions/region.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { defaultView, type ViewState } from '../../domain/view/view.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { type Box, fitBounds } from '../camera.ts';
import { boxesTouch } from '../extents.ts';
import { ALBERS } from '../projection.ts';
import type { Drawing, Shape } from './drawing.ts';
import { drawPicture } from './drawPicture.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const geometry = loadRealGeometry();
const size = { width: 576, height: 540 };
const padding = { top: 0, right: 0, bottom: 0, left: 0 };
const [west, south, east] = SOUTH_CHINA_SEA_BOUNDS;
const COUNTRY: readonly LngLat[] = [...COUNTRY_OUTLINE, [west, south], [east, south]];

const HENAN: Bounds = [110, 31, 117, 37];

function draw(
  area: Bounds | readonly LngLat[],
  given: Partial<ViewState> = {},
  covered: readonly Box[] = [],
) {
  const view = { ...defaultView('en'), ...given };
  const viewModel = deriveViewModel(linked, filter, view);
  const { selection } = view;
  const place = selection?.kind === 'region' ? linked.atlas.place(selection.id) : undefined;
  const camera = fitBounds(area, size, padding, ALBERS);
  return drawPicture(
    { camera, size, projection: ALBERS, origin: [0, 0], scale: 2, bleed: 6 },
    geometry,
    {
      paints: deriveChoropleth(viewModel, LIGHT_PALETTE).paints,
      overlays: deriveOverlays(viewModel, LIGHT_PALETTE),
      markers: deriveMarkers(viewModel, LIGHT_PALETTE),
      groupingLabels: [],
      labels: deriveLabels(linked.atlas.places, 'en', viewModel),
      selected: place?.id ?? null,
      counties: view.counties,
      palette: LIGHT_PALETTE,
      nameOf: (id) => linked.atlas.region(id)?.name.en ?? id,
      lang: 'en',
      texts: {
        sea: 'Sea',
        neighbour: 'Neighbour',
        river: 'River',
        border: 'Boundary',
        selection: 'Selection',
      },
    },
    covered,
    (text, letters) => text.length * letters * 0.5,
  );
}

const shapesNamed = (drawings: readonly Drawing[], name: string) =>
  drawings.filter((one): one is Shape => one.kind === 'shape' && one.name === name);

describe('drawPicture', () => {
  const country = draw(COUNTRY);

  it('draws each province as one shape in the colour of the map on the screen', () => {
    const { paints } = deriveChoropleth(
      deriveViewModel(linked, filter, defaultView('en')),
      LIGHT_PALETTE,
    );
    const provinces = linked.atlas.places.filter(({ level }) => level === 'province');
    expect(provinces).toHaveLength(34);
    for (const { id, name } of provinces)
      expect(shapesNamed(country, name.en).map(({ fill }) => fill)).toEqual([paints.get(id)?.fill]);
  });

  it.each([
    ['410000', 'Henan'],
    ['419001', 'Jiyuan'],
  ])('has the name of the selected region %s as its largest', (code, text) => {
    const drawings = draw(HENAN, { selection: { kind: 'region', id: adcode(code) } });
    const names = drawings.flatMap((one) =>
      one.kind === 'text' ? [{ text: one.fullText, size: one.size }] : [],
    );
    expect(names.length).toBeGreaterThan(3);
    const largest = Math.max(...names.map(({ size: letters }) => letters));
    expect(names.filter(({ size: letters }) => letters === largest)).toEqual([
      { text, size: largest },
    ]);
  });

  it('omits no island: Hainan has its reefs, Taiwan its islands', () => {
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

  it('clips shapes to the picture', () => {
    for (const one of draw(HENAN))
      if (one.kind === 'shape')
        for (const [x, y] of one.rings.flat()) {
          expect(x).toBeGreaterThanOrEqual(-6 - 1e-6);
          expect(y).toBeGreaterThanOrEqual(-6 - 1e-6);
          expect(x).toBeLessThanOrEqual(1152 + 6 + 1e-6);
          expect(y).toBeLessThanOrEqual(1080 + 6 + 1e-6);
        }
  });

  it('outlines the selection and hatches partial members', () => {
    const selection = { kind: 'region', id: adcode('410000') } as const;
    expect(
      shapesNamed(draw(COUNTRY, { selection }), 'Selection').map(({ stroke }) => stroke),
    ).toEqual([LIGHT_PALETTE.casing, LIGHT_PALETTE.selection]);
    const basin = draw(COUNTRY, { overlays: [groupingId('yellow-river-basin')] });
    expect(basin.filter((one) => one.kind === 'shape' && one.hatched)).toHaveLength(1);
  });

  it.each([
    ['the country', COUNTRY],
    ['a province', HENAN],
  ] as const)(
    'places the names of regions of %s inside the picture, without overlap with names, discs and covered boxes',
    (_, area) => {
      const covered: Box = [0, 700, 500, 1080];
      const drawings = draw(area, {}, [covered]);
      const boxes = drawings.flatMap((one): Box[] => {
        if (one.kind !== 'text') return [];
        const [x, y] = one.at;
        const right = one.maxWidth / 2;
        return [[x - right, y, x + right, y + one.size * one.leading]];
      });
      const discs = drawings.flatMap((one): Box[] => {
        if (one.kind !== 'disc') return [];
        const [x, y] = one.at;
        return [[x - one.radius, y - one.radius, x + one.radius, y + one.radius]];
      });
      expect(boxes.length).toBeGreaterThan(10);
      expect(discs.length).toBeGreaterThan(0);
      for (const [index, box] of boxes.entries()) {
        const [left, top, right, bottom] = box;
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1152);
        expect(bottom).toBeLessThanOrEqual(1080);
        for (const other of [...boxes.slice(index + 1), ...discs, covered])
          expect(boxesTouch(box, other)).toBe(false);
      }
    },
  );
});
