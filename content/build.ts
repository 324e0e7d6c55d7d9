import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BOUNDARIES } from '../scripts/lib/setup.mjs';
import type { Deck } from '../src/domain/deck/deck.ts';
import { toDeckFile } from '../src/domain/deck/deckFile.ts';
import type { Glosses } from '../src/domain/report/gloss.ts';
import type { Report } from '../src/domain/report/report.ts';
import { type Compiled, compileReport } from '../src/compiler/compileReport.ts';
import { knownTables, readFolder, reportNames, ROOT } from './files.ts';
import { packGlosses } from '../src/compiler/glosses.ts';
import { packReport } from '../src/compiler/packReport.ts';
import { problemSentence } from '../src/compiler/problem.ts';

const target = 'public/data';
/** The folder of `content/`, `geo/tables/` and `public/`; another than the project's for a test. */
const root = process.argv[2] ?? ROOT;

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

function write(file: string, text: string | Uint8Array): number {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return Buffer.byteLength(text);
}

/** Writes the deck next to its report. Returns its file, null where there is none. */
function buildDeck(report: string, deck: Deck | null): string | null {
  if (deck === null) return null;
  const file = `${target}/${report}.deck.json`;
  write(file, JSON.stringify(toDeckFile(deck)));
  console.log(`content: ${report}: a deck of ${deck.scenes.length} scenes → ${file}`);
  return file;
}

/** Writes the glosses, which the page loads only when it shows them. Returns their files. */
function buildGlosses(report: string, glosses: readonly Glosses[] | null): readonly string[] {
  if (glosses === null) return [];
  const files = [...packGlosses(report, glosses)];
  const count = glosses.reduce((sum, each) => sum + Object.keys(each).length, 0);
  console.log(`content: ${report}: ${count} glosses`);
  return files.map(([path, text]) => {
    const file = `public/${path}`;
    write(file, text);
    return file;
  });
}

/** Removes the files of reports that no longer exist: everything but the boundaries and what was just written. */
function removeOthers(written: ReadonlySet<string>): void {
  const kept = new Set([...BOUNDARIES.outputs, ...written]);
  for (const entry of readdirSync(join(root, target), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name).slice(join(root, '/').length);
    if (!entry.isFile() || kept.has(file.replaceAll('\\', '/'))) continue;
    rmSync(join(root, file));
    console.log(`content: removed ${file}, which no source makes`);
  }
}

function report({ problems, warnings }: Compiled): void {
  for (const warning of warnings) console.warn(`warning: ${problemSentence(warning, 'en')}`);
  for (const problem of problems) console.error(problemSentence(problem, 'en'));
}

/** Compiles every report into `public/data/`. It prints all problems of all reports before it fails. */
function build(): void {
  const known = knownTables(root);
  const compiled = reportNames(root).map((name) => compileReport(readFolder(name, root), known));
  compiled.forEach(report);
  const wrong = compiled.reduce((sum, { problems }) => sum + problems.length, 0);
  if (wrong > 0) {
    console.error(`content: ${wrong === 1 ? '1 problem' : `${wrong} problems`}, nothing written`);
    process.exitCode = 1;
    return;
  }
  const written = new Set<string>();
  for (const { report, deck, glosses } of compiled) {
    if (report === null) continue;
    const file = `${target}/${report.id}.json`;
    let bytes = 0;
    for (const [path, text] of packReport(report, file)) {
      bytes += write(path, text);
      written.add(path);
    }
    console.log(summary(report, file, bytes));
    const deckFile = buildDeck(report.id, deck);
    if (deckFile !== null) written.add(deckFile);
    for (const glossFile of buildGlosses(report.id, glosses)) written.add(glossFile);
  }
  if (existsSync(join(root, target))) removeOthers(written);
}

try {
  build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
