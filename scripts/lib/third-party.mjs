/**
 * @typedef {import('./bundled-packages.mjs').BundledPackage} BundledPackage
 *
 * @typedef {object} DataSource A package from which boundaries were taken.
 * @property {string} name
 * @property {string} version
 * @property {boolean} hasLicenceText is its licence committed beside the boundaries?
 */

/** Licences that allow serving the code with its notice and ask for nothing else. */
const ALLOWED_LICENCES = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'OFL-1.1',
  // Of zlib's algorithm within pako: as permissive as MIT.
  'Zlib',
]);

/** What the app uses a package for. A package that another one brought along says so. */
const USES = new Map([
  ['@atlaskit/pragmatic-drag-and-drop', 'dragging scenes in the editor of a presentation'],
  ['@atlaskit/pragmatic-drag-and-drop-hitbox', 'the place where a dragged scene is dropped'],
  ['@babel/runtime', 'part of pragmatic-drag-and-drop'],
  ['@xmldom/xmldom', 'part of mammoth'],
  ['base64-js', 'part of mammoth'],
  ['bind-event-listener', 'part of pragmatic-drag-and-drop'],
  ['comlink', 'messages to the workers that read articles and workbooks'],
  ['d3-array', 'part of d3-scale'],
  ['d3-color', 'part of d3-scale'],
  ['d3-format', 'part of d3-scale'],
  ['d3-interpolate', 'part of d3-scale'],
  ['d3-scale', 'the classes of official figures'],
  ['dingbat-to-unicode', 'part of mammoth'],
  ['docx', 'Word documents: minutes and briefs'],
  ['entities', 'part of htmlparser2'],
  ['fflate', 'ZIP files of hand-outs'],
  ['htmlparser2', 'the text of web pages'],
  ['hucre', 'workbooks (.xlsx)'],
  ['idb', 'storage of the user’s deck and reports in the browser'],
  ['jszip', 'part of mammoth'],
  ['lop', 'part of mammoth'],
  ['lucide-react', 'icons'],
  ['mammoth', 'the text of Word documents'],
  ['maplibre-gl', 'the map engine'],
  ['marked', 'the marks of Markdown files'],
  ['minisearch', 'search in names and statements'],
  ['option', 'part of mammoth'],
  ['raf-schd', 'part of pragmatic-drag-and-drop'],
  ['pinyin-pro', 'the pinyin of names in the user’s own reports'],
  ['react', 'the user interface'],
  ['react-dom', 'the user interface'],
  ['scheduler', 'part of react-dom'],
  ['simple-statistics', 'natural breaks of official figures'],
  ['topojson-client', 'reading boundaries'],
  ['underscore', 'part of mammoth'],
  ['unpdf', 'the text of PDF files'],
  ['uuid', 'identifiers in projects for coding software'],
  ['virtua', 'long lists of statements'],
  ['xmlbuilder', 'part of mammoth'],
  ['zod', 'decoding saved decks, shows and window messages'],
  ['zustand', 'state'],
]);

const BEGIN = '<!-- Written by `npm run licences` from here -->';
const END = '<!-- to here -->';
const WRITTEN = new RegExp(`${BEGIN}[\\s\\S]*${END}`, 'u');

/**
 * Writes the tables of bundled packages into the document.
 * @param {string} document THIRD_PARTY.md
 * @param {readonly BundledPackage[]} packages
 * @returns {string}
 * @throws {Error} when the document has no place for them
 */
export function writeSoftware(document, packages) {
  if (!WRITTEN.test(document))
    throw new Error(`THIRD_PARTY.md has no place for the packages; add "${BEGIN}" and "${END}".`);
  const software = packages.filter(({ name }) => !isFont(name));
  const direct = software.filter(({ within }) => within === null);
  const contained = software.filter(({ within }) => within !== null);
  const tables = [
    BEGIN,
    table(
      ['package', 'version', 'licence', 'copyright', 'used for'],
      direct.map((it) => [it.name, it.version, it.licence, it.copyright, USES.get(it.name) ?? '']),
    ),
    'Code within the distribution files of other packages:',
    table(
      ['package', 'licence', 'copyright', 'within'],
      contained.map((it) => [it.name, it.licence, it.copyright, it.within ?? '']),
    ),
    END,
  ];
  return document.replace(WRITTEN, () => tables.join('\n\n'));
}

/**
 * Checks that the document is up to date and that everything bundled may be served.
 * @param {string} document THIRD_PARTY.md
 * @param {readonly BundledPackage[]} packages
 * @param {readonly DataSource[]} dataSources
 * @returns {string[]} a sentence for every problem
 */
export function thirdPartyProblems(document, packages, dataSources) {
  const handWritten = document.replace(WRITTEN, '');
  const names = new Set(packages.map(({ name }) => name));
  return [
    ...packages.flatMap((bundled) => packageProblems(bundled, handWritten)),
    ...[...USES.keys()]
      .filter((name) => !names.has(name))
      .map((name) => `${name} is no longer bundled: remove it from scripts/lib/third-party.mjs.`),
    ...dataSources.flatMap((source) => dataSourceProblems(source, handWritten)),
    ...(writeSoftware(document, packages) === document
      ? []
      : ['THIRD_PARTY.md is out of date: run npm run licences and commit it.']),
  ];
}

/** @param {BundledPackage} bundled @param {string} handWritten @returns {string[]} */
function packageProblems({ name, licence, copyright, hasLicenceText, within }, handWritten) {
  const problems = [];
  if (!isAllowed(licence))
    problems.push(
      `${name} is bundled under the licence "${licence}", which is not among ${[...ALLOWED_LICENCES].join(', ')}.`,
    );
  if (!hasLicenceText) problems.push(`${name} is bundled and has no licence text.`);
  if (isFont(name)) {
    if (!handWritten.includes(`\`${name}\``))
      problems.push(`The font ${name} is bundled and has no row in THIRD_PARTY.md.`);
    return problems;
  }
  if (copyright === '') problems.push(`${name} is bundled and its licence has no copyright line.`);
  if (within === null && !USES.has(name))
    problems.push(
      `${name} is bundled: say in scripts/lib/third-party.mjs what it is used for, then run npm run licences.`,
    );
  return problems;
}

/** @param {DataSource} source @param {string} handWritten @returns {string[]} */
function dataSourceProblems({ name, version, hasLicenceText }, handWritten) {
  return [
    ...(handWritten.includes(`\`${name}\` ${version}`)
      ? []
      : [`The boundaries come from ${name} ${version}, which THIRD_PARTY.md does not name.`]),
    ...(hasLicenceText
      ? []
      : [`The licence of ${name} is missing: add geo/boundaries/LICENCE-${name}.txt.`]),
  ];
}

/** @param {string} name */
function isFont(name) {
  return name.startsWith('@fontsource');
}

/** @param {string} expression SPDX: of "OR" one licence must be allowed, of "AND" all */
function isAllowed(expression) {
  return expression
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED_LICENCES.has(licence)));
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows @returns {string} in Markdown */
function table(head, rows) {
  const cells = [head, head.map(() => '---'), ...rows];
  return cells.map((row) => `| ${row.map(escapeCell).join(' | ')} |`).join('\n');
}

/** @param {string} text @returns {string} addresses in angle brackets would be taken for tags */
function escapeCell(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
