/** `npm run geo`: builds the served boundaries and region tables under `public/data/`. */
import { decodeText } from '../src/compiler/decodeText.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import { overBudget } from './checks.ts';
import { makeCounties } from './make-counties.ts';
import { makeArtefacts, STEPS } from './make.ts';
import { OUTLINE_FILE, makeOutline } from './outline.ts';
import { throwOnProblems, GeoProblems } from './problem.ts';
import { parseTopology } from './topology.ts';

/** kB after Brotli at quality 9, about what a static host sends. */
const BUDGETS_KB = {
  [ARTEFACTS.regions]: 14,
  [ARTEFACTS.membershipSources]: 5,
  [ARTEFACTS.names]: 16,
  [ARTEFACTS.provinces]: 60,
  [ARTEFACTS.prefectures]: 120,
  [ARTEFACTS.fine]: 275,
  [ARTEFACTS.context]: 65,
  [ARTEFACTS.indicators]: 8,
  [ARTEFACTS.counties]: 100,
  [ARTEFACTS.countyShapes]: 380,
};
const FOLDER = import.meta.dirname;

function topology(name: string) {
  return parseTopology(readFileSync(join(FOLDER, 'boundaries', name), 'utf8'));
}

let step = 0;

function reportProgress(what: string): void {
  step += 1;
  console.log(`geo ${step}/${STEPS + 2} ${what}`);
}

function brotliKilobytes(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(text, { params }).length / 1000;
}

async function build(): Promise<string> {
  const started = performance.now();
  const china = topology('china.topo.json');
  const counties = topology('counties.topo.json');
  const tableText = (file: string) => {
    const decoded = decodeText(`geo/tables/${file}`, readFileSync(join(FOLDER, 'tables', file)));
    if (!decoded.ok) {
      const { line, what, remedy } = decoded.problem;
      const where = `geo/tables/${file}:${line}`;
      throw new GeoProblems([{ where, what: what.en, remedy: remedy.en }]);
    }
    return decoded.text;
  };
  const artefacts = await makeArtefacts(
    { china, counties, context: topology('context.topo.json'), tableText },
    reportProgress,
  );
  reportProgress('fitting the counties');
  const countyArtefacts = await makeCounties({
    china,
    counties,
    countyNames: readFileSync(join(FOLDER, 'boundaries', 'counties.csv'), 'utf8'),
    tableText,
  });
  reportProgress('writing');
  const texts = Object.entries({ ...artefacts, ...countyArtefacts }).map(
    ([path, content]) => [path, JSON.stringify(content)] as const,
  );
  const sizes = Object.fromEntries(texts.map(([path, text]) => [path, brotliKilobytes(text)]));
  throwOnProblems(overBudget(sizes, BUDGETS_KB));
  for (const [path, text] of texts) {
    const file = join(FOLDER, '..', 'public', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const outline = join(FOLDER, '..', OUTLINE_FILE);
  mkdirSync(dirname(outline), { recursive: true });
  writeFileSync(outline, JSON.stringify(await makeOutline(china)));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `geo: ${texts.length} files, ${total.toFixed(0)} kB after Brotli, in ${seconds} s`;
}

try {
  console.log(await build());
} catch (error) {
  if (!(error instanceof GeoProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
