import { joinMarked, markBreaks } from './wrappedChinese.ts';
import { type Bilingual, LANGUAGES, type Language } from '../domain/language.ts';
import type { Deck } from '../domain/deck/deck.ts';
import type { Glosses } from '../domain/report/gloss.ts';
import type { Report } from '../domain/report/report.ts';
import { assemble } from './assemble.ts';
import { assembleDeck } from './assembleDeck.ts';
import type { KnownTables } from './checks/references.ts';
import { usageWarnings } from './checks/ties.ts';
import { type Draft, draftOf } from './draft.ts';
import { draftProblems } from './draftProblems.ts';
import { problemAt } from './entries.ts';
import { assembleGlosses } from './glosses.ts';
import { inReadingOrder, type CompileProblem } from './problem.ts';
import { FILE_NAMES, type FileName, OPTIONAL_FILES, STATEMENT_FILES } from './schema/report.ts';
import { shapeProblems } from './checks/shape.ts';
import { readYaml, type Source } from './source.ts';

export interface Folder {
  /** From the project's root, e.g. `content/two-sessions-2024`. */
  readonly path: string;
  readonly files: ReadonlyMap<string, string>;
  /** Of files that could not be decoded. */
  readonly problems: readonly CompileProblem[];
}

export interface Compiled {
  /** Null when there is any problem. */
  readonly report: Report | null;
  /** Null also when the report has no deck. */
  readonly deck: Deck | null;
  /** By statement, with none for a statement without glosses. Null also when the report has none. */
  readonly glosses: readonly Glosses[] | null;
  readonly problems: readonly CompileProblem[];
  /** Problems that do not fail the build. */
  readonly warnings: readonly CompileProblem[];
}

const NOTHING = { report: null, deck: null, glosses: null, warnings: [] } as const;

/** Blocks between blank lines, trimmed. A line break inside counts as a space, between Chinese characters as nothing. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((block) => joinMarked(markBreaks(block.trim()).replace(/\s*\r?\n\s*/g, ' ')))
    .filter((block) => block !== '');
}

function missingFile(file: string): CompileProblem {
  const what: Bilingual = { zh: '文件不存在', en: 'the file is missing' };
  const remedy: Bilingual = {
    zh: '请按 content/README.md 的说明添加',
    en: 'add it as described in content/README.md',
  };
  return { file, line: 1, what, remedy };
}

function headProblems(draft: Draft): readonly CompileProblem[] {
  const source = draft.sources.report;
  const { value } = source ?? {};
  if (!source || typeof value !== 'object' || value === null || !('id' in value)) return [];
  const folder = draft.folder.split('/').at(-1) ?? '';
  if (value.id === folder || typeof value.id !== 'string') return [];
  const what: Bilingual = {
    zh: `报告的 id 是“${value.id}”，而文件夹名为“${folder}”`,
    en: `the report has the id "${value.id}" but its folder is called "${folder}"`,
  };
  const remedy: Bilingual = {
    zh: `请写 id: ${folder}，或更改文件夹的名称`,
    en: `write id: ${folder}, or rename the folder`,
  };
  return [problemAt(source, ['id'], what, remedy)];
}

/** English until the report names a known language. */
function languageOf(source: Source | undefined): Language {
  const { value } = source ?? {};
  const named =
    typeof value === 'object' && value !== null && 'language' in value && value.language;
  return LANGUAGES.find((language) => language === named) ?? 'en';
}

/** Whether the folder has any of the files that only statements need. */
function hasStatements({ files }: Folder): boolean {
  const needed = [
    ...[...STATEMENT_FILES].map((name) => `${name}.yaml`),
    ...LANGUAGES.map((language) => `text.${language}.txt`),
  ];
  return needed.some((file) => files.has(file));
}

/** Lists all problems at once, except references to a file that could not be read. */
export function compileReport(folder: Folder, known: KnownTables): Compiled {
  if (folder.problems.length > 0) return { ...NOTHING, problems: inReadingOrder(folder.problems) };
  const problems: CompileProblem[] = [];
  const withStatements = hasStatements(folder);
  const sources: Partial<Record<FileName, Source>> = {};
  for (const name of FILE_NAMES) {
    const file = `${folder.path}/${name}.yaml`;
    const text = folder.files.get(`${name}.yaml`);
    if (text === undefined) {
      const isNeeded = withStatements || !STATEMENT_FILES.has(name);
      if (isNeeded && !OPTIONAL_FILES.has(name)) problems.push(missingFile(file));
      continue;
    }
    const read = readYaml(file, text);
    problems.push(...read.problems);
    if (read.source === null) continue;
    sources[name] = read.source;
    problems.push(...shapeProblems(name, read.source));
  }
  const language = languageOf(sources.report);
  const textFile = `text.${language}.txt`;
  const text = folder.files.get(textFile);
  if (text === undefined && withStatements)
    problems.push(missingFile(`${folder.path}/${textFile}`));
  const draft = draftOf({
    folder: folder.path,
    sources,
    hasStatements: withStatements,
    paragraphs: text === undefined ? null : paragraphsOf(text),
  });
  problems.push(...headProblems(draft), ...draftProblems(draft, known, language));
  const isValid = problems.length === 0;
  const report = isValid ? assemble(draft, known) : null;
  return {
    report,
    deck: report && assembleDeck(draft, report.id),
    glosses: report?.glossLanguage === undefined ? null : assembleGlosses(draft),
    problems: inReadingOrder(problems),
    warnings: isValid ? usageWarnings(draft) : [],
  };
}
