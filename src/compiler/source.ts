import type { Document, ParsedNode } from 'yaml';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { xmlText } from '../domain/xmlText.ts';
import { codePointName, DELETE_CHARACTER, INVISIBLE } from './codePoints.ts';
import type { CompileProblem } from './problem.ts';
import { joinMarkedIn, markBreaks } from './wrappedChinese.ts';
import { syntaxWording, unknownAlias } from './yamlSyntax.ts';

/** Field names and list indexes. */
export type Path = readonly PropertyKey[];

export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** From 1. For a missing value, the line of the closest value around it. */
  lineAt(path: Path): number;
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

const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'u');

/** Texts with characters that XML cannot contain or that cannot be seen, such as those written as escapes. */
function* illegalTexts(
  value: unknown,
  path: Path,
): Generator<{ readonly path: Path; readonly character: string }> {
  if (typeof value === 'string') {
    const character = Array.from(value).find((each) => xmlText(each) === '' || HIDDEN.test(each));
    if (character !== undefined) yield { path, character };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      yield* illegalTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A text such as `*note` refers to a part of the file that is marked `&note`. */
function aliasProblems(
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
): readonly CompileProblem[] {
  const problems: CompileProblem[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      const { line } = lines.linePos(alias.range?.[0] ?? 0);
      problems.push({ file, line, ...unknownAlias(alias.source) });
    },
  });
  return problems;
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
    const { line } = lines.linePos(error.pos[0]);
    const wording = syntaxWording(error, text.split('\n')[line - 1] ?? '');
    if (!byLine.has(line)) byLine.set(line, { file, line, ...wording });
  }
  if (byLine.size > 0) return { source: null, problems: [...byLine.values()] };
  const wrongAliases = aliasProblems(file, document, lines);
  if (wrongAliases.length > 0) return { source: null, problems: wrongAliases };
  const value = joinMarkedIn(document.toJS());
  const lineAt = lineFinder(document.contents, lines);
  const problems = [...illegalTexts(value, [])].map(({ path, character }): CompileProblem => {
    const { zh, en } = codePointName(character);
    const what = {
      zh: `文本中有不能使用的字符（${zh}）`,
      en: `the text contains the character ${en}`,
    };
    return { file, line: lineAt(path), what, remedy: DELETE_CHARACTER };
  });
  return { source: problems.length === 0 ? { file, value, lineAt } : null, problems };
}
