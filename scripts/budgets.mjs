import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkBudgets, countBudgets, startLine, weightTable } from './lib/budgets.mjs';
import { readJson } from './lib/read-json.mjs';
import { ROOT } from './lib/root.mjs';
import { setUpOrExit } from './lib/setup.mjs';

/** Compares the size of the built product by part with bench/budgets.json; fails when a part is too large. */
await setUpOrExit({ until: 'app' });
const budgets = /** @type {Parameters<typeof checkBudgets>[1]} */ (
  readJson(path.join(ROOT, 'bench', 'budgets.json'))
);
const weighed = checkBudgets(path.join(ROOT, 'dist'), budgets);
console.log(weightTable(weighed.weights));
console.log(startLine(weighed.start, budgets.start));
for (const problem of weighed.problems) console.error(problem);
const report = process.env['FANGYU_REPORT'];
if (report) writeFileSync(report, JSON.stringify(countBudgets(weighed)));
process.exit(weighed.problems.length === 0 ? 0 : 1);
