import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packReport } from '../../src/compiler/packReport.ts';
import { precompress } from '../../scripts/lib/precompress.mjs';
import { ROOT } from '../../scripts/lib/root.mjs';
import { isFresh, makeAndStamp } from '../../scripts/lib/stamp.mjs';
import { buildRenderer, writeFirstPanels } from '../../scripts/vite/firstPanels.ts';
import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import { FIRST_REPORT } from '../../src/domain/report/library.ts';
import type { ShippedData } from '../load.ts';
import { CORPORA } from '../paths.ts';
import { generateReport } from './generate.ts';

/** The corpora with which the product is measured, in addition to the shipped report. */
export const CORPUS_SIZES = { 'synthetic-1k': 1e3, 'synthetic-10k': 1e4, 'synthetic-100k': 1e5 };
export type Corpus = keyof typeof CORPUS_SIZES;
export const CORPUS_NAMES: readonly Corpus[] = ['synthetic-1k', 'synthetic-10k', 'synthetic-100k'];
const SEED = 20_240_309;

/** The folder of a corpus. Its files are served in place of the product's. */
export function corpusFolder(corpus: Corpus): string {
  return path.join(CORPORA, corpus);
}

/** Writes a corpus and its compressed forms, unless they are up to date. */
export async function writeCorpus(corpus: Corpus, { report, atlas }: ShippedData): Promise<void> {
  const folder = corpusFolder(corpus);
  const recipe = {
    id: corpus,
    program: 'bench/corpus/write.ts',
    // The product's own code renders the panels of a corpus.
    inputs: [`public/${FIRST_REPORT.reportFile}`, `public/${ARTEFACTS.regions}`, 'src'],
    outputs: [path.relative(ROOT, folder)],
  };
  if (isFresh(ROOT, recipe)) return;
  await makeAndStamp(ROOT, recipe, async () => {
    rmSync(folder, { recursive: true, force: true });
    const size = CORPUS_SIZES[corpus];
    const made = generateReport({ size, seed: SEED, base: report, atlas });
    for (const [name, text] of packReport(made, FIRST_REPORT.reportFile)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    writeFirstPanels(folder, await buildRenderer(), made);
    await precompress(folder);
    return { code: 0 };
  });
}
