import type { Position } from 'geojson';
import type { Adcode } from '../src/domain/ids.ts';
import type { LinkedReport } from '../src/domain/filter.ts';
import { byRelation } from '../src/domain/touch.ts';
import type { LevelShapes } from '../src/map/geometry.ts';
import type { PeerStatement, Provinces, StatementsByProvince } from './peers/common/model.ts';

/** Four decimals: exactly the grid of the product's own boundaries, and no more digits than that. */
const GRID = 1e4;

function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map((point) => point.map((value) => Math.round(value * GRID) / GRID));
  return rounded.filter((point, index) => {
    const before = rounded[index - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}

function statementsIn(linked: LinkedReport, province: Adcode): readonly PeerStatement[] {
  const { direct, within } = byRelation(linked.statements, province);
  return [...direct, ...within].map(({ item }) => {
    const speaker = linked.speakerOf(item);
    return {
      speaker: speaker?.name.en ?? '',
      post: speaker?.post?.en ?? '',
      words: item.parts.map(({ text }) => text),
    };
  });
}

/** The product's own provinces as the GeoJSON a peer's users would serve, with names and counts. */
export function provincesForPeers(linked: LinkedReport, level: LevelShapes): Provinces {
  return {
    type: 'FeatureCollection',
    features: level.regions.features.map(({ properties: { adcode }, geometry }) => {
      const place = linked.atlas.place(adcode);
      if (!place) throw new RangeError(`no place has the code ${adcode}`);
      return {
        type: 'Feature',
        properties: {
          adcode,
          name: place.short.en,
          nameZh: place.short.zh,
          count: statementsIn(linked, adcode).length,
        },
        geometry:
          geometry.type === 'Polygon'
            ? { type: 'Polygon', coordinates: geometry.coordinates.map(roundRing) }
            : {
                type: 'MultiPolygon',
                coordinates: geometry.coordinates.map((polygon) => polygon.map(roundRing)),
              },
      };
    }),
  };
}

/** What a peer's panel lists: the statements made in each province or about it, with all their words. */
export function statementsForPeers(linked: LinkedReport, level: LevelShapes): StatementsByProvince {
  return Object.fromEntries(
    level.regions.features
      .map(({ properties: { adcode } }) => [adcode, statementsIn(linked, adcode)] as const)
      .filter(([, made]) => made.length > 0),
  );
}
