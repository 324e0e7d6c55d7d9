import type { ParsedNode, YAMLError } from 'yaml';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { xmlText } from '../domain/xmlText.ts';
import { codePointName } from './codePoints.ts';
import type { CompileProblem } from './problem.ts';
import { joinMarkedIn, markBreaks } from './wrappedChinese.ts';

/** Field names and list indexes. */
export type Path = readonly PropertyKey[];

export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** From 1. For a missing value, the line of the closest value around it. */
  lineAt(path: Path): number;
}

const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'keep one of the two',
  BAD_INDENT: 'align it with the fields around it',
  MISSING_CHAR: 'close the quotation mark or bracket, or add the missing comma or colon',
  MULTILINE_IMPLICIT_KEY:
    'close the quotation mark; a text that contains ": " or starts with a quotation mark belongs under ">-"',
  BLOCK_AS_IMPLICIT_KEY: 'put a text that contains ": " in quotes',
};

function syntaxProblem(
  file: string,
  text: string,
  lines: LineCounter,
  error: YAMLError,
): CompileProblem {
  const { line } = lines.linePos(error.pos[0]);
  if (/^ *\t/.test(text.split('\n')[line - 1] ?? ''))
    return { file, line, what: 'the line is indented with a tab', remedy: 'indent with spaces' };
  return {
    file,
    line,
    what:
      error.code === 'DUPLICATE_KEY'
        ? 'the same group has this field twice'
        : `the YAML is not valid: ${error.message}`,
    remedy: REMEDIES[error.code] ?? 'correct the line so that it is valid YAML',
  };
}

function lineFinder(root: ParsedNode | null, lines: LineCounter): (path: Path) => number {
  const lineOf = (node: unknown): number | null => {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? null : lines.linePos(offset).line;
  };
  return (path) => {
    let node: unknown = root;
    let line = 1;
    if (path.length > 0) line = lineOf(root) ?? 1;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) return line;
        line = lineOf(pair.key) ?? line;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        const item = node.items[step];
        if (item === undefined) return line;
        line = lineOf(item) ?? line;
        node = item;
      } else {
        return line;
      }
    }
    return line;
  };
}

/** Texts with characters that XML cannot contain, such as those written as escapes. */
function* illegalTexts(
  value: unknown,
  path: Path,
): Generator<{ readonly path: Path; readonly character: string }> {
  if (typeof value === 'string') {
    const character = Array.from(value).find((each) => xmlText(each) === '');
    if (character !== undefined) yield { path, character };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* illegalTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Invalid YAML gives one problem for each invalid line, and no source. */
export function readYaml(
  file: string,
  text: string,
): { readonly source: Source | null; readonly problems: readonly CompileProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(markBreaks(text), { lineCounter: lines, prettyErrors: false });
  const byLine = new Map<number, CompileProblem>();
  for (const error of document.errors) {
    const problem = syntaxProblem(file, text, lines, error);
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  if (byLine.size > 0) return { source: null, problems: [...byLine.values()] };
  const value = joinMarkedIn(document.toJS());
  const lineAt = lineFinder(document.contents, lines);
  const problems = [...illegalTexts(value, [])].map(({ path, character }): CompileProblem => {
    const what = `the text contains the character ${codePointName(character)}`;
    return { file, line: lineAt(path), what, remedy: 'delete the character' };
  });
  return { source: problems.length === 0 ? { file, value, lineAt } : null, problems };
}
