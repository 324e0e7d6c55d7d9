import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../src/domain/report.ts';
import { type Compiled, compileReport, type Folder } from './compile.ts';
import { readKnownRegions } from './known-regions.ts';
import { problemSentence } from './problem.ts';

const content = dirname(fileURLToPath(import.meta.url));
const root = dirname(content);
const target = 'public/data';

function readFolder(name: string): Folder {
  const folder = join(content, name);
  const texts = readdirSync(folder).filter((file) => /\.(yaml|txt)$/.test(file));
  const files = new Map(texts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return { path: `content/${name}`, files };
}

function summary(report: Report, file: string, bytes: number): string {
  const parts = report.statements.reduce((sum, { parts }) => sum + parts.length, 0);
  return [
    `content: ${report.id}: ${report.paragraphs.length} paragraphs`,
    `${report.statements.length} statements in ${parts} parts`,
    `${report.strategies.length} strategies`,
    `${report.speakers.length} speakers`,
    `${report.notes.length} notes → ${file} (${Math.round(bytes / 1024)} kB)`,
  ].join(', ');
}

function tell({ problems, warnings }: Compiled): void {
  for (const warning of warnings) console.warn(`warning: ${problemSentence(warning)}`);
  for (const problem of problems) console.error(problemSentence(problem));
}

/** Compiles every folder beside this file that has a report.yaml. Says all problems before it fails. */
function build(): void {
  const known = readKnownRegions((file) => readFileSync(join(root, 'geo/tables', file), 'utf8'));
  const names = readdirSync(content)
    .sort()
    .filter((name) => existsSync(join(content, name, 'report.yaml')));
  const compiled = names.map((name) => compileReport(readFolder(name), known));
  compiled.forEach(tell);
  const wrong = compiled.reduce((sum, { problems }) => sum + problems.length, 0);
  if (wrong > 0) {
    console.error(`content: ${wrong === 1 ? '1 problem' : `${wrong} problems`}, nothing written`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(root, target), { recursive: true });
  for (const { report } of compiled) {
    if (report === null) continue;
    const file = `${target}/${report.id}.json`;
    const json = JSON.stringify(report);
    writeFileSync(join(root, file), json);
    console.log(summary(report, file, Buffer.byteLength(json)));
  }
}

try {
  build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
