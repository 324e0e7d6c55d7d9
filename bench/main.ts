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
import { load, readCircumstances } from './machine.ts';
import { readOptions, USAGE } from './options.ts';
import { BUDGETS, PARTIAL, PRODUCT, RESULTS } from './paths.ts';
import { carryOut, planInWords } from './plan.ts';
import { performancePage, type Results } from './report.ts';
import { createRecorder } from './results.ts';
import { planOf } from './run.ts';
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
 * Builds peers and corpora, measures, and writes down what came of it. The product must have been
 * built. After every step what is known so far is kept in `.cache`, whatever ends the run.
 */
async function bench(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const options = readOptions(words);
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 1000);
  const say = (sentence: string): void => {
    console.log(`${String(seconds()).padStart(5)} s  ${sentence}`);
  };
  const shipped = loadShipped();
  await buildPeers(shipped);
  const probe = await buildProbe();
  if (options.parts.includes('scaling'))
    for (const corpus of options.corpora) {
      say(`making ${corpus}`);
      await writeCorpus(corpus, shipped);
    }
  const weight = weigh();
  const server = await serve(options.profiles);
  const executablePath = findChromium(() => chromium.executablePath());
  const browser = await chromium.launch({
    args: chromiumArguments(),
    // An interrupted run still writes what it has.
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
    (sentence) => say(`✗ ${sentence}`),
    () => browser.isConnected(),
  );
  try {
    const circumstances = await readCircumstances(browser);
    const results = (complete: boolean): Results => ({
      circumstances: { ...circumstances, loadAfter: load() },
      options: {
        runs: options.runs,
        minutes: options.minutes,
        note: options.note,
        profiles: options.profiles.map(({ id }) => id),
        seconds: seconds(),
      },
      complete,
      series: record.series(),
      deliveries: record.deliveries(),
      renderers: record.renderers(),
      weight,
    });
    const darkroom = await browser.newPage();
    const plan = planOf({ browser, darkroom, server, probe, shipped, options, record, say });
    for (const line of planInWords(plan)) say(line);
    const keep = (): void => write(PARTIAL, results(false));
    const goesOn = (): boolean => !interruption.signal.aborted;
    try {
      await carryOut(plan, say, keep, goesOn);
    } finally {
      keep();
    }
    if (!goesOn()) throw new Error('interrupted');
    const folder = path.resolve(options.out ?? RESULTS);
    write(folder, results(true));
    say(`written to ${folder}`);
  } catch (error) {
    say(`Cut short; what was measured until then is in ${PARTIAL}.`);
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
