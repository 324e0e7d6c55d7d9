import ts from 'typescript';
import { isTestFile } from './source-files.mjs';

/**
 * @typedef {import('./source-files.mjs').SourceFile} SourceFile
 *
 * @typedef {object} Shape The sizes of the code base, in lines. Blank lines and comments count.
 * @property {number} appLines all files of `src/app`
 * @property {readonly string[]} domainFiles the files directly in `src/domain`
 * @property {number} sourceFiles the files of `src` from which median and percentile are computed
 * @property {number} median
 * @property {number} percentile90
 * @property {readonly Size[]} files every measured file, the longest first
 * @property {readonly Size[]} functions every measured function, the longest first
 *
 * @typedef {object} Size
 * @property {string} name a file, or a function with the place where it starts
 * @property {number} lines
 */

const LIMITS = {
  appLines: 3000,
  domainFiles: 8,
  median: 60,
  percentile90: 160,
  fileLines: 300,
  functionLines: 100,
};

const SCRIPT = /\.(?:ts|tsx|mjs)$/u;

/** A file that holds only data or texts: it is read by key, so its length does not make it harder to read. */
const TABLE = /^src\/i18n\/[^/]+\.ts$/u;

/**
 * Measures files and functions. Test files do not count.
 * @param {readonly SourceFile[]} files TypeScript, modules and style sheets
 * @returns {Shape}
 */
export function measureShape(files) {
  const product = files.filter(({ name }) => !isTestFile(name));
  const scripts = product.filter(({ name }) => SCRIPT.test(name));
  const measured = scripts.filter(({ name }) => !TABLE.test(name)).map(toSize);
  const source = measured.filter(({ name }) => name.startsWith('src/'));
  const ascending = source.map(({ lines }) => lines).sort((a, b) => a - b);
  return {
    appLines: product
      .filter(({ name }) => name.startsWith('src/app/'))
      .reduce((total, { text }) => total + countLines(text), 0),
    domainFiles: scripts
      .map(({ name }) => name)
      .filter((name) => /^src\/domain\/[^/]+$/u.test(name)),
    sourceFiles: source.length,
    median: percentile(ascending, 0.5),
    percentile90: percentile(ascending, 0.9),
    files: measured.sort(longestFirst),
    functions: scripts.flatMap(functionSizes).sort(longestFirst),
  };
}

/**
 * @param {Shape} shape
 * @returns {string[]} a sentence for every limit that is broken
 */
export function shapeProblems(shape) {
  const { appLines, domainFiles, median, percentile90 } = shape;
  return [
    ...(appLines < LIMITS.appLines
      ? []
      : [
          `src/app has ${appLines} lines and must stay below ${LIMITS.appLines}: move code that is not about starting or wiring the app into its layer.`,
        ]),
    ...(domainFiles.length <= LIMITS.domainFiles
      ? []
      : [
          `src/domain has ${domainFiles.length} files in its root and may have ${LIMITS.domainFiles}: move some into a folder of their subject (${domainFiles.join(', ')}).`,
        ]),
    ...(median <= LIMITS.median
      ? []
      : [
          `The median file of src has ${median} lines and may have ${LIMITS.median}: split files that have two subjects.`,
        ]),
    ...(percentile90 <= LIMITS.percentile90
      ? []
      : [
          `A tenth of the files of src have more than ${percentile90} lines; the limit is ${LIMITS.percentile90}.`,
        ]),
    ...shape.files
      .filter(({ lines }) => lines > LIMITS.fileLines)
      .map(
        ({ name, lines }) =>
          `${name} has ${lines} lines and may have ${LIMITS.fileLines}: split it by meaning.`,
      ),
    ...shape.functions
      .filter(({ lines }) => lines > LIMITS.functionLines)
      .map(
        ({ name, lines }) =>
          `${name} has ${lines} lines and may have ${LIMITS.functionLines}: split the function.`,
      ),
  ];
}

/**
 * @param {Shape} shape
 * @returns {string} a table: what is measured, its value, its limit
 */
export function shapeTable(shape) {
  const [longestFile] = shape.files;
  const [longestFunction] = shape.functions;
  const rows = /** @type {const} */ ([
    ['src/app, lines', shape.appLines, `< ${LIMITS.appLines}`, ''],
    ['src/domain, files in its root', shape.domainFiles.length, `≤ ${LIMITS.domainFiles}`, ''],
    ['src, median file', shape.median, `≤ ${LIMITS.median}`, `${shape.sourceFiles} files`],
    ['src, 90th percentile', shape.percentile90, `≤ ${LIMITS.percentile90}`, ''],
    ['longest file', longestFile?.lines ?? 0, `≤ ${LIMITS.fileLines}`, longestFile?.name ?? ''],
    [
      'longest function',
      longestFunction?.lines ?? 0,
      `≤ ${LIMITS.functionLines}`,
      longestFunction?.name ?? '',
    ],
  ]);
  return rows
    .map(([what, value, limit, remark]) =>
      `${what.padEnd(30)} ${String(value).padStart(5)}  ${limit.padEnd(7)} ${remark}`.trimEnd(),
    )
    .join('\n');
}

/** @param {string} text @returns {number} a line feed at the end starts no further line */
function countLines(text) {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** @param {SourceFile} file @returns {Size} */
function toSize({ name, text }) {
  return { name, lines: countLines(text) };
}

/** @param {Size} a @param {Size} b */
function longestFirst(a, b) {
  return b.lines - a.lines || (a.name < b.name ? -1 : 1);
}

/**
 * @param {readonly number[]} ascending
 * @param {number} share from 0 to 1
 * @returns {number} the smallest value that at least this share of the values does not exceed; 0 when there is none
 */
function percentile(ascending, share) {
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? 0;
}

/** @param {SourceFile} file @returns {Size[]} every function with a body, nested ones too */
function functionSizes({ name, text }) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  /** @type {Size[]} */
  const sizes = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.end).line;
      sizes.push({
        name: `${functionName(node, source)} (${name}:${first + 1})`,
        lines: last - first + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sizes;
}

/** @param {ts.SignatureDeclaration} node @param {ts.SourceFile} source @returns {string} */
function functionName(node, source) {
  if (node.name !== undefined) return node.name.getText(source);
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const { parent } = node;
  const named = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return named ? parent.name.getText(source) : 'a function without a name';
}
