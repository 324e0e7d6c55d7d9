import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../scripts/lib/chromium.mjs';
import { buildPeers } from './buildPeers.ts';
import { buildProbe } from './buildProbe.ts';
import { writeCorpus } from './corpus/write.ts';
import { loadShipped } from './load.ts';
import { load, readCircumstances } from './machine.ts';
import { readOptions, USAGE } from './options.ts';
import { RESULTS } from './paths.ts';
import { performancePage, type Results } from './report.ts';
import { createRecorder } from './results.ts';
import { measureAll } from './run.ts';
import { serve } from './server.ts';

/** Builds peers and corpora, measures, and writes down what came of it. The product must have been built. */
async function bench(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const options = readOptions(words);
  const began = performance.now();
  const say = (sentence: string): void => {
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`${String(seconds).padStart(5)} s  ${sentence}`);
  };
  const shipped = loadShipped();
  await buildPeers(shipped);
  const probe = await buildProbe();
  if (options.parts.includes('scaling'))
    for (const corpus of options.corpora) {
      say(`making ${corpus}`);
      await writeCorpus(corpus, shipped);
    }
  const server = await serve(options.profiles);
  const executablePath = findChromium(() => chromium.executablePath());
  const browser = await chromium.launch({
    args: chromiumArguments(),
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const record = createRecorder(
    (sentence) => say(`✗ ${sentence}`),
    () => browser.isConnected(),
  );
  try {
    const before = await readCircumstances(browser);
    await measureAll({ browser, server, probe, shipped, options, record, say });
    const results: Results = {
      circumstances: { ...before, loadAfter: load() },
      options: {
        runs: options.runs,
        minutes: options.minutes,
        note: options.note,
        profiles: options.profiles.map(({ id }) => id),
        seconds: Math.round((performance.now() - began) / 1000),
      },
      series: record.series(),
      deliveries: record.deliveries(),
    };
    const folder = path.resolve(options.out ?? RESULTS);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'performance.json'), `${JSON.stringify(results)}\n`);
    writeFileSync(path.join(folder, 'performance.md'), performancePage(results));
    say(`written to ${folder}`);
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
