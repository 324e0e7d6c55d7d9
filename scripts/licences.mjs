import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COUNTRIES, DIVISIONS } from '../geo/sources.ts';
import { findBundledPackages } from './lib/bundled-packages.mjs';
import { ROOT } from './lib/root.mjs';
import { setUpOrExit } from './lib/setup.mjs';
import { thirdPartyProblems, writeSoftware } from './lib/third-party.mjs';

/**
 * Writes the packages that the built app contains into THIRD_PARTY.md; with `--check` it only
 * compares. Fails when a licence is missing or not allowed, or the document is out of date.
 */
await setUpOrExit({ until: 'app' });
const file = path.join(ROOT, 'THIRD_PARTY.md');
const packages = findBundledPackages(path.join(ROOT, 'dist'), ROOT);
const dataSources = [DIVISIONS, COUNTRIES].map(({ name, version }) => ({
  name,
  version,
  hasLicenceText: existsSync(path.join(ROOT, 'geo', 'boundaries', `LICENCE-${name}.txt`)),
}));
if (!process.argv.includes('--check'))
  writeFileSync(file, writeSoftware(readFileSync(file, 'utf8'), packages));
const problems = thirdPartyProblems(readFileSync(file, 'utf8'), packages, dataSources);
for (const problem of problems) console.error(problem);
console.log(
  `${packages.length} packages are bundled; ${problems.length === 0 ? 'all are in THIRD_PARTY.md' : `problems found: ${problems.length}`}.`,
);
process.exit(problems.length === 0 ? 0 : 1);
