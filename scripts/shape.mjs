import { ROOT } from './lib/root.mjs';
import { measureShape, shapeProblems, shapeTable } from './lib/shape.mjs';
import { readSourceFiles } from './lib/source-files.mjs';

/** Measures the sizes of files and functions; fails when one is over its limit. */
const shape = measureShape(
  readSourceFiles(
    ROOT,
    ['src', 'geo', 'content', 'scripts', 'bench'],
    ['.ts', '.tsx', '.mjs', '.css'],
  ),
);
const problems = shapeProblems(shape);
console.log(shapeTable(shape));
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
