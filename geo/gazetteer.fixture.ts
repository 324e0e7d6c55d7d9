import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildGazetteer, type Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { readGazetteerSources } from './gazetteerSources.ts';

let built: Gazetteer | undefined;

/** The gazetteer of the committed tables, for tests. */
export function committedGazetteer(): Gazetteer {
  const read = (file: string): string => readFileSync(path.join(import.meta.dirname, file), 'utf8');
  built ??= buildGazetteer(
    readGazetteerSources({
      tableText: (file) => read(`tables/${file}`),
      countyNames: read('boundaries/counties.csv'),
    }),
  );
  return built;
}
