import { ROOT } from './lib/root.mjs';
import { readSourceFiles } from './lib/source-files.mjs';
import { findBannedWords, findingLine } from './lib/words.mjs';

/** Lists names and phrases that the project replaced by standard terms; fails when there is any. */
const SCRIPTS = ['.ts', '.tsx', '.mjs', '.css'];
const files = [
  ...readSourceFiles(ROOT, ['src', 'scripts', 'tests'], SCRIPTS),
  // Reports and tables are sources of their own; only code and prose are checked there.
  ...readSourceFiles(ROOT, ['content', 'geo', 'bench'], [...SCRIPTS, '.md']),
];
const findings = files.flatMap(findBannedWords);
for (const finding of findings) console.error(findingLine(finding));
console.log(
  findings.length === 0
    ? `No banned words in ${files.length} files.`
    : `${findings.length} banned words; scripts/lib/banned-words.mjs is the list.`,
);
process.exit(findings.length === 0 ? 0 : 1);
