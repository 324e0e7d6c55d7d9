import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { checkBudgets } from '../scripts/lib/budgets.mjs';
import { chromiumArguments, findChromium } from '../scripts/lib/chromium.mjs';
import { readJson } from '../scripts/lib/read-json.mjs';
import { buildPeers } from './buildPeers.ts';
import { buildProbe } from './buildProbe.ts';
import { writeCorpus } from './corpus/write.ts';
import { loadShipped } from './load.ts';
import { averageLoad, readCircumstances } from './machine.ts';
import { readOptions, USAGE } from './options.ts';
import { BUDGETS, PARTIAL, PRODUCT, RESULTS } from './paths.ts';
import { runPlan, describePlan } from './runPlan.ts';
import { performancePage, type Results } from './report.ts';
import { createRecorder } from './results.ts';
import { createPlan } from './createPlan.ts';
import { serve } from './server.ts';

function write(folder: string, results: Results): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'performance.json'), `${JSON.stringify(results)}\n`);
  writeFileSync(path.join(folder, 'performance.md'), performancePage(results));
}

function weigh(): Results['weight'] {
  const budgets = readJson(BUDGETS) as Parameters<typeof checkBudgets>[1];
  return { weighed: checkBudgets(PRODUCT, budgets), most: budgets.start };
}

/**
 * Builds peers and corpora, measures all pages and writes the results. The product must have been
 * built. After every step the results so far are saved in `.cache`, so an interrupted run keeps them.
 */
async function bench(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const options = readOptions(words);
  const startedAt = performance.now();
  const seconds = (): number => Math.round((performance.now() - startedAt) / 1000);
  const print = (sentence: string): void => {
    console.log(`${String(seconds()).padStart(5)} s  ${sentence}`);
  };
  const shipped = loadShipped();
  await buildPeers(shipped);
  const probe = await buildProbe();
  if (options.parts.includes('scaling'))
    for (const corpus of options.corpora) {
      print(`building ${corpus}`);
      await writeCorpus(corpus, shipped);
    }
  const weight = weigh();
  const server = await serve(options.profiles);
  const executablePath = findChromium(() => chromium.executablePath());
  const browser = await chromium.launch({
    args: chromiumArguments(),
    // An interrupted run still writes its results.
    handleSIGINT: false,
    handleSIGTERM: false,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      interruption.abort();
      void browser.close();
    });
  const record = createRecorder(
    (sentence) => print(`✗ ${sentence}`),
    () => browser.isConnected(),
  );
  try {
    const circumstances = await readCircumstances(browser);
    const results = (complete: boolean): Results => ({
      circumstances: { ...circumstances, loadAfter: averageLoad() },
      options: {
        runs: options.runs,
        minutes: options.minutes,
        note: options.note,
        profiles: options.profiles.map(({ id }) => id),
        seconds: seconds(),
      },
      complete,
      series: record.series(),
      deliveries: record.files(),
      renderers: record.renderers(),
      weight,
    });
    const imagePage = await browser.newPage();
    const plan = createPlan({ browser, imagePage, server, probe, shipped, options, record, print });
    for (const line of describePlan(plan)) print(line);
    const savePartialResults = (): void => write(PARTIAL, results(false));
    const shouldContinue = (): boolean => !interruption.signal.aborted;
    try {
      await runPlan(plan, print, savePartialResults, shouldContinue);
    } finally {
      savePartialResults();
    }
    if (!shouldContinue()) throw new Error('interrupted');
    const folder = path.resolve(options.out ?? RESULTS);
    write(folder, results(true));
    print(`written to ${folder}`);
  } catch (error) {
    print(`Interrupted. The results so far are in ${PARTIAL}.`);
    throw error;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
