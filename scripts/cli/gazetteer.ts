import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readGazetteerSources } from '../../geo/gazetteerSources.ts';
import { buildGazetteer, type Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { ROOT } from '../lib/root.mjs';

/** The gazetteer of the committed tables; no build is needed. Throws an Error when a table is missing or wrong. */
export function readGazetteer(): Gazetteer {
  const read = (file: string): string => readFileSync(path.join(ROOT, 'geo', file), 'utf8');
  return buildGazetteer(
    readGazetteerSources({
      tableText: (file) => read(`tables/${file}`),
      countyNames: read('boundaries/counties.csv'),
    }),
  );
}
