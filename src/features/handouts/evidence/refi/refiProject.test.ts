import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everyElement, parseXml, type XmlElement } from '../../../../../tests/pptx/xmlTree.ts';
import { loadRealLinked, loadRealReport } from '../../../../../tests/fixtures/realData.ts';
import { refiFindings } from '../../../../../tests/refi/refiSchema.ts';
import type { Evidence } from '../evidence.ts';
import { evidenceOf } from '../evidence.fixture.ts';
import { hostileReports } from '../../../../../tests/fixtures/hostileReports.ts';
import { writeRefiProject } from '../writeEvidence.ts';
import { projectXmlPieces, sourceFileText } from './projectXml.ts';

const linked = loadRealLinked();
const report = loadRealReport();

const write = () =>
  writeRefiProject({
    linked,
    language: 'en',
    positions: Uint32Array.from(report.statements, (_, at) => at),
    madeAt: '2024-03-09T08:00:00Z',
    signal: new AbortController().signal,
  });
const xmlOf = (evidence: Evidence): string => [...projectXmlPieces(evidence)].join('');
const elementsIn = (root: XmlElement, name: string): readonly XmlElement[] =>
  [...everyElement(root)].filter((element) => element.name === name);

/** The selected texts in the order of the document, by code points. */
function selectedTexts(root: XmlElement, text: string): readonly string[] {
  const characters = Array.from(text);
  return elementsIn(root, 'PlainTextSelection').map(({ attributes }) => {
    const { startPosition, endPosition } = attributes;
    return characters.slice(Number(startPosition), Number(endPosition)).join('');
  });
}

async function filesIn(blob: Blob | null): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? []));
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, strFromU8(file)]));
}

describe('writeRefiProject', () => {
  it('packs a project of the shipped report and its text, and every selection is verbatim', async () => {
    const files = await filesIn(await write());
    const root = parseXml(files['project.qde'] ?? '');
    expect(refiFindings(root)).toEqual([]);
    const [source] = elementsIn(root, 'TextSource');
    const path = source?.attributes['plainTextPath']?.replace('internal://', 'sources/') ?? '';
    expect(Object.keys(files)).toEqual(['project.qde', path]);
    const text = files[path] ?? '';
    expect(text).toBe(report.paragraphs.join('\n\n'));
    const parts = report.statements.flatMap((statement) => statement.parts);
    expect(selectedTexts(root, text)).toEqual(
      parts.filter(({ kind }) => kind !== 'attribution').map((part) => part.text),
    );
  });

  it('gives the same bytes for the same statements and time', async () => {
    const bytesOf = async () => new Uint8Array((await (await write())?.arrayBuffer()) ?? []);
    const [first, second] = [await bytesOf(), await bytesOf()];
    expect(first.length).toBeGreaterThan(1000);
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('projectXmlPieces', () => {
  it('codes passages by strategies in the groups of their types, places and speakers', () => {
    const at = report.statements.findIndex(({ speaker }) => speaker === 'zhuang-jianqiu');
    const root = parseXml(xmlOf(evidenceOf(linked, { positions: [at] })));
    const codes = new Map(
      elementsIn(root, 'Code').map(({ attributes }) => [attributes['guid'], attributes['name']]),
    );
    const [selection] = elementsIn(root, 'PlainTextSelection');
    const applied = elementsIn(selection ?? root, 'CodeRef').map(({ attributes }) =>
      codes.get(attributes['targetGUID']),
    );
    expect(applied).toContain('Zhuang Jianqiu');
    const groups = elementsIn(root, 'Codes')[0]?.children ?? [];
    expect(groups.map(({ attributes }) => attributes['isCodable'])).not.toContain('true');
    expect(groups.map(({ attributes }) => attributes['name'])).toEqual(
      expect.arrayContaining(['Places', 'Speakers']),
    );
    const names = groups.flatMap(({ children }) => children.map((code) => code.attributes['name']));
    expect([...applied].sort()).toEqual([...names].sort());
  });

  it('gives codes that have the same name, ignoring case, different names', () => {
    fc.assert(
      fc.property(hostileReports, ({ linked: hostile }) => {
        const root = parseXml(xmlOf(evidenceOf(hostile)));
        const names = elementsIn(root, 'Code').map(({ attributes }) =>
          (attributes['name'] ?? '').toLowerCase(),
        );
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain('');
      }),
    );
  });

  it('has no codebook for no statements, because an empty one is not allowed', () => {
    const root = parseXml(xmlOf(evidenceOf(linked, { positions: [] })));
    expect(refiFindings(root)).toEqual([]);
    expect(elementsIn(root, 'CodeBook')).toEqual([]);
  });

  it('is valid for hostile texts, with every passage at its position in the text', () => {
    fc.assert(
      fc.property(hostileReports, ({ linked: hostile }) => {
        const evidence = evidenceOf(hostile);
        const root = parseXml(xmlOf(evidence));
        expect(refiFindings(root)).toEqual([]);
        const passages = evidence.statements.flatMap((each) => each.passages);
        const text = evidence.sources[0]?.text.text() ?? '';
        expect(selectedTexts(root, text)).toEqual(passages.map(({ part }) => part.text));
        // The file has as many code points, so the positions are right there as well.
        const file = strFromU8(new TextEncoder().encode(sourceFileText(text)));
        expect(Array.from(file)).toHaveLength(Array.from(text).length);
        expect(file).not.toMatch(/\r|^\uFEFF/u);
      }),
    );
  });
});
