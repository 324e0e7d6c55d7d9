import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Deck } from '../src/domain/deck/deck.ts';
import { toDeckFile } from '../src/domain/deck/deckFile.ts';
import type { Report } from '../src/domain/report/report.ts';
import { type Compiled, compileReport } from '../src/compiler/compileReport.ts';
import { knownRegions, readFolder, reportNames, root } from './files.ts';
import { packReport } from '../src/compiler/packReport.ts';
import { problemSentence } from '../src/compiler/problem.ts';

const target = 'public/data';

function summary(report: Report, file: string, bytes: number): string {
  const parts = report.statements.reduce((sum, statement) => sum + statement.parts.length, 0);
  return [
    `content: ${report.id}: ${report.paragraphs.length} paragraphs`,
    `${report.statements.length} statements in ${parts} parts`,
    `${report.strategies.length} strategies`,
    `${report.speakers.length} speakers`,
    `${report.notes.length} notes → ${file} (${Math.round(bytes / 1024)} kB)`,
  ].join(', ');
}

/** Writes the deck next to its report, or removes the deck of an earlier build. */
function buildDeck(report: string, deck: Deck | null): void {
  const file = `${target}/${report}.deck.json`;
  if (deck === null) {
    rmSync(join(root, file), { force: true });
    return;
  }
  writeFileSync(join(root, file), JSON.stringify(toDeckFile(deck)));
  console.log(`content: ${report}: a deck of ${deck.scenes.length} scenes → ${file}`);
}

function report({ problems, warnings }: Compiled): void {
  for (const warning of warnings) console.warn(`warning: ${problemSentence(warning)}`);
  for (const problem of problems) console.error(problemSentence(problem));
}

/** Compiles every report into `public/data/`. It prints all problems of all reports before it fails. */
function build(): void {
  const known = knownRegions();
  const compiled = reportNames().map((name) => compileReport(readFolder(name), known));
  compiled.forEach(report);
  const wrong = compiled.reduce((sum, { problems }) => sum + problems.length, 0);
  if (wrong > 0) {
    console.error(`content: ${wrong === 1 ? '1 problem' : `${wrong} problems`}, nothing written`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(root, target), { recursive: true });
  for (const { report, deck } of compiled) {
    if (report === null) continue;
    const file = `${target}/${report.id}.json`;
    let bytes = 0;
    for (const [path, text] of packReport(report, file)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      bytes += Buffer.byteLength(text);
    }
    console.log(summary(report, file, bytes));
    buildDeck(report.id, deck);
  }
}

try {
  build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
