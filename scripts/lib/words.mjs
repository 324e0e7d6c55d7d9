import path from 'node:path';
import ts from 'typescript';
import { BANNED_NAMES, BANNED_PHRASES } from './banned-words.mjs';

/**
 * @typedef {import('./source-files.mjs').SourceFile} SourceFile
 *
 * @typedef {object} Finding
 * @property {string} file
 * @property {number} line from 1
 * @property {string} word as it is written there
 * @property {string} instead
 *
 * @typedef {object} Piece Text in which phrases are looked for: a comment, a test name, a paragraph.
 * @property {number} start position in the file
 * @property {string} text
 */

const TEST_FUNCTIONS = new Set(['describe', 'it', 'test']);

/** Names as lists of lower-case words. */
const NAMES = BANNED_NAMES.map((entry) => ({ ...entry, parts: partsOf(entry.name) }));

/**
 * Finds banned names and phrases in one file, by its extension: identifiers, comments and test names
 * in TypeScript and modules, comments in style sheets, everything in Markdown. Other strings are not
 * checked: they are texts for users.
 * @param {SourceFile} file
 * @returns {Finding[]} in the order of their lines
 */
export function findBannedWords({ name, text }) {
  const { names, pieces } = scan(name, text);
  const baseName = path.posix.basename(name).split('.', 1)[0] ?? '';
  const found = [
    ...findNames({ start: 0, text: baseName }),
    ...names.flatMap(findNames),
    ...pieces.flatMap((piece) => [...findPhrases(piece), ...findNamesInProse(piece)]),
  ];
  const lineOf = lineCounter(text);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, word, instead }) => ({ file: name, line: lineOf(start), word, instead }));
}

/** @param {Finding} finding @returns {string} `file:line: word → what to write instead` */
export function findingLine({ file, line, word, instead }) {
  return `${file}:${line}: "${word}" → ${instead}`;
}

/** @typedef {{ start: number, word: string, instead: string }} Found */

/** @param {Piece} identifier @returns {Found[]} at most one */
function findNames({ start, text }) {
  const parts = partsOf(text);
  const banned = NAMES.find((entry) =>
    entry.match === 'whole' ? entry.name === text : containsRun(parts, entry.parts),
  );
  return banned ? [{ start, word: text, instead: banned.instead }] : [];
}

/**
 * Names with a capital inside cannot be English words, so they are found in prose too.
 * @param {Piece} piece
 * @returns {Found[]}
 */
function findNamesInProse({ start, text }) {
  return [...text.matchAll(/\b[A-Za-z]+[a-z][A-Z]\w*/gu)].flatMap(({ 0: word, index }) =>
    findNames({ start: start + index, text: word }),
  );
}

/** @param {Piece} piece @returns {Found[]} */
function findPhrases({ start, text }) {
  // A phrase may continue on the next line of a comment.
  const flat = text.replaceAll(/\n[ \t]*(?:\*|\/\/)?|\s/gu, (space) => ' '.repeat(space.length));
  return BANNED_PHRASES.flatMap(({ pattern, instead }) =>
    [...flat.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(({ 0: word, index }) => ({
      start: start + index,
      word,
      instead,
    })),
  );
}

/** @param {string} name @param {string} text @returns {{ names: Piece[], pieces: Piece[] }} */
function scan(name, text) {
  if (name.endsWith('.md')) return { names: [], pieces: [{ start: 0, text }] };
  if (name.endsWith('.css')) return { names: [], pieces: styleComments(text) };
  return scanScript(name, text);
}

/** @param {string} text @returns {Piece[]} */
function styleComments(text) {
  return [...text.matchAll(/\/\*[\s\S]*?\*\//gu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

/** @param {string} name @param {string} text @returns {{ names: Piece[], pieces: Piece[] }} */
function scanScript(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  /** @type {Piece[]} */
  const names = [];
  /** @type {Map<number, Piece>} by start: two tokens may lead to the same comment */
  const pieces = new Map();
  /** @type {[number, number][]} */
  const literals = [];
  /** @param {readonly ts.CommentRange[] | undefined} ranges */
  const addComments = (ranges = []) => {
    for (const { pos, end } of ranges) pieces.set(pos, { start: pos, text: text.slice(pos, end) });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isJSDoc(node)) return;
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
      names.push({ start: node.getStart(source), text: node.text.replace('#', '') });
    if (ts.isJsxText(node)) literals.push([node.pos, node.end]);
    else if (ts.isToken(node)) {
      addComments(ts.getLeadingCommentRanges(text, node.pos));
      addComments(ts.getTrailingCommentRanges(text, node.end));
    }
    const title = testTitle(node);
    if (title) {
      const start = title.getStart(source);
      pieces.set(start, { start, text: text.slice(start, title.end) });
    }
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  const isInLiteral = (/** @type {number} */ at) =>
    literals.some(([from, to]) => at >= from && at < to);
  return { names, pieces: [...pieces.values()].filter(({ start }) => !isInLiteral(start)) };
}

/**
 * The first argument of `describe`, `it` and `test`, also of `test.each(…)(…)` and `test.step(…)`.
 * @param {ts.Node} node
 * @returns {ts.Node | undefined}
 */
function testTitle(node) {
  if (!ts.isCallExpression(node)) return undefined;
  const [title] = node.arguments;
  if (title === undefined || !(ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)))
    return undefined;
  /** @type {ts.Node} */
  let callee = node.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee))
    callee = callee.expression;
  return ts.isIdentifier(callee) && TEST_FUNCTIONS.has(callee.text) ? title : undefined;
}

/** @param {string} identifier @returns {string[]} the words of a camel-case or upper-case name, in lower case */
function partsOf(identifier) {
  return (identifier.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/gu) ?? []).map((part) =>
    part.toLowerCase(),
  );
}

/** @param {readonly string[]} parts @param {readonly string[]} run */
function containsRun(parts, run) {
  return parts.some((_, from) => run.every((part, index) => parts[from + index] === part));
}

/** @param {string} text @returns {(position: number) => number} the line of a position, from 1 */
function lineCounter(text) {
  const starts = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return (position) => starts.filter((end) => end < position).length + 1;
}
