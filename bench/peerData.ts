import type { Position } from 'geojson';
import { position } from '../src/domain/corpus/columns.ts';
import { speakerAt } from '../src/domain/corpus/corpus.ts';
import type { Adcode } from '../src/domain/ids.ts';
import type { LinkedReport } from '../src/domain/filters/filter.ts';
import type { LevelShapes } from '../src/map/geometry.ts';
import type { PeerStatement, Provinces, StatementsByProvince } from './peers/common/model.ts';

/** Four decimals, the grid of the product's own boundaries. */
const GRID = 1e4;

function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map((point) => point.map((value) => Math.round(value * GRID) / GRID));
  return rounded.filter((point, index) => {
    const before = rounded[index - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}

function statementsIn(linked: LinkedReport, province: Adcode): readonly PeerStatement[] {
  const { direct, within } = linked.statements.at(province);
  return [...direct, ...within].map((index) => {
    const speaker = speakerAt(linked.corpus, position(index));
    const text = linked.corpus.texts.at(position(index));
    return {
      speaker: speaker?.name.en ?? '',
      post: speaker?.post?.en ?? '',
      words: typeof text === 'string' ? [] : text.parts.map((part) => part.text),
    };
  });
}

/** The product's provinces as GeoJSON with names and counts, as a user of the peer would serve them. */
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

/** The full statements made in each province or about it, for a peer's panel. */
export function statementsForPeers(linked: LinkedReport, level: LevelShapes): StatementsByProvince {
  return Object.fromEntries(
    level.regions.features
      .map(({ properties: { adcode } }) => [adcode, statementsIn(linked, adcode)] as const)
      .filter(([, made]) => made.length > 0),
  );
}
