import path from 'node:path';
import { checkBudgets, weightTable } from './lib/budgets.mjs';
import { readJson } from './lib/read-json.mjs';
import { ROOT } from './lib/root.mjs';
import { setUpOrExit } from './lib/setup.mjs';

/** Weighs the built product by part against bench/budgets.json; fails when a part is too heavy. */
await setUpOrExit({ until: 'app' });
const { parts } = /** @type {{ parts: import('./lib/budgets.mjs').Budget[] }} */ (
  readJson(path.join(ROOT, 'bench', 'budgets.json'))
);
const { weights, problems } = checkBudgets(path.join(ROOT, 'dist'), parts);
console.log(weightTable(weights));
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
