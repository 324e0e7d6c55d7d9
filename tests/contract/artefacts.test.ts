import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/data/reportSchema.ts';
import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import { createAtlas } from '../../src/domain/regions/atlas.ts';
import type { Adcode } from '../../src/domain/ids.ts';
import { toGeometry } from '../../src/map/topology.ts';
import { readTopology } from '../fixtures/realGeometry.ts';
import { loadRealNames, loadRealRegions, loadRealReport } from '../fixtures/realData.ts';
import { regionTableSchema, searchNamesSchema } from './schemas.ts';

const geometry = toGeometry({
  provinces: readTopology(ARTEFACTS.provinces, ['provinces', 'lines']),
  prefectures: readTopology(ARTEFACTS.prefectures, ['prefectures']),
  fine: readTopology(ARTEFACTS.fine, ['provinces', 'prefectures', 'lines']),
  context: readTopology(ARTEFACTS.context, ['countries', 'rivers']),
});
const table = loadRealRegions();
const atlas = createAtlas(table);
const report = loadRealReport();

function shapesOf(
  level: { regions: { features: readonly { properties: { adcode: Adcode } }[] } } | null,
) {
  return new Set(level?.regions.features.map(({ properties }) => properties.adcode));
}

describe('the served files have the form that the app reads', () => {
  it('regions', () => expect(regionTableSchema.safeParse(table).success).toBe(true));
  it('report', () => expect(reportSchema.safeParse(report).success).toBe(true));
  it('spellings', () => expect(searchNamesSchema.safeParse(loadRealNames()).success).toBe(true));
});

describe('regions and shapes agree', () => {
  const provinces = table.places.filter(({ level }) => level === 'province').map(({ id }) => id);
  const prefectures = table.places
    .filter(({ level }) => level === 'prefecture')
    .map(({ id }) => id);

  it('each of the 34 provinces has one shape on both levels of detail', () => {
    expect(provinces).toHaveLength(34);
    expect(shapesOf(geometry.provinces)).toEqual(new Set(provinces));
    expect(shapesOf(geometry.fine?.provinces ?? null)).toEqual(new Set(provinces));
  });

  it('every prefecture has a shape, and every shape of that layer a place', () => {
    const shapes = shapesOf(geometry.prefectures);
    expect(shapes.size).toBe(372);
    expect(prefectures.filter((id) => !shapes.has(id))).toEqual([]);
    expect([...shapes].filter((id) => !atlas.place(id))).toEqual([]);
    expect(shapesOf(geometry.fine?.prefectures ?? null)).toEqual(shapes);
  });

  it('the ten-dash line has ten parts', () => {
    const line = geometry.lines.features.find(
      ({ properties }) => properties.kind === 'ten-dash-line',
    );
    expect(line?.geometry.coordinates).toHaveLength(10);
  });

  it('the shapes include Taiwan, Hong Kong, Macao and Sansha', () => {
    const shapes = shapesOf(geometry.prefectures);
    for (const id of ['710000', '810000', '820000', '460300']) {
      expect([...shapes], id).toContain(id);
    }
  });

  it('the context has both rivers', () => {
    const rivers = new Set(
      geometry.context?.rivers.features.map(({ properties }) => properties.id),
    );
    expect(rivers).toEqual(new Set(['yellow-river', 'yangtze-river']));
  });

  it('no neighbouring country is China', () => {
    const context = readTopology(ARTEFACTS.context, ['countries']);
    const countries = context.objects['countries'];
    if (!countries) throw new Error('no countries');
    const shapes = feature(context, countries);
    const ids =
      shapes.type === 'FeatureCollection' ? shapes.features.map(({ id }) => String(id)) : [];
    expect(ids.filter((id) => ['156', '158', '344', '446'].includes(id))).toEqual([]);
  });
});

describe('report and regions agree', () => {
  it('every place and grouping of a statement is a region', () => {
    const ties = report.statements.flatMap(({ places, groupings }) => [
      ...places.map(({ place }) => place),
      ...groupings.map(({ grouping }) => grouping),
    ]);
    expect(ties.filter((id) => !atlas.region(id))).toEqual([]);
  });

  it('every place and grouping of a strategy is a region', () => {
    const ties = report.strategies.flatMap(({ places, groupings }) => [...places, ...groupings]);
    expect(ties.filter((id) => !atlas.region(id))).toEqual([]);
  });

  it('every region can be searched', () => {
    const named = new Set<string>(loadRealNames().map(({ id }) => id));
    const regions = [...table.places, ...table.groupings].map(({ id }) => id);
    expect(regions.filter((id) => !named.has(id))).toEqual([]);
  });
});
