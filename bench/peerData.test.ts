import { expect, it } from 'vitest';
import { loadRealLinked, loadRealReport } from '../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../tests/fixtures/realGeometry.ts';
import { provincesForPeers, statementsForPeers } from './peerData.ts';

const linked = loadRealLinked();
const level = loadRealGeometry().provinces;
const provinces = provincesForPeers(linked, level);
const statements = statementsForPeers(linked, level);

it('provincesForPeers gives the same 34 provinces, with closed rings', () => {
  expect(provinces.features.map(({ properties }) => properties.adcode)).toEqual(
    level.regions.features.map(({ properties }) => properties.adcode),
  );
  expect(provinces.features).toHaveLength(34);
  for (const { geometry, properties } of provinces.features) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) {
      expect(ring.length, properties.name).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1), properties.name).toEqual(ring[0]);
    }
  }
});

it('statementsForPeers gives all statements in and about Henan in full', () => {
  const henan = statements['410000'] ?? [];
  expect(henan.map(({ speaker }) => speaker)).toEqual([
    'Zhuang Jianqiu',
    'Zhang Gaiping',
    'Wang Dubo',
  ]);
  const words = loadRealReport().statements.find(({ speaker }) => speaker === 'zhang-gaiping');
  expect(henan[1]?.words).toEqual(words?.parts.map(({ text }) => text));
});

it('provincesForPeers counts the statements that statementsForPeers lists', () => {
  for (const { properties } of provinces.features)
    expect(statements[properties.adcode] ?? []).toHaveLength(properties.count);
});
