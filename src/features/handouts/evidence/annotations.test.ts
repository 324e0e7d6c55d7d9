import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { loadRealLinked, loadRealReport } from '../../../../tests/fixtures/realData.ts';
import { annotationPieces } from './annotations.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidence.fixture.ts';
import { hostileReports } from '../../../../tests/fixtures/hostileReports.ts';

const linked = loadRealLinked();
const report = loadRealReport();

const urn = z.string().check(z.regex(/^urn:fangyu(?::[a-zA-Z0-9._~!*'()%-]+)+$/));
const textualBody = z.strictObject({
  id: z.optional(urn),
  type: z.literal('TextualBody'),
  purpose: z.enum(['tagging', 'classifying', 'describing']),
  value: z.string(),
  format: z.literal('text/plain'),
  language: z.enum(['en', 'zh-CN']),
});
const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
/** Required properties and values of the W3C model, sections 3 and 5. */
const collectionSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: urn,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  generator: z.strictObject({
    id: z.literal('urn:fangyu'),
    type: z.literal('Software'),
    name: z.literal('Fangyu'),
  }),
  generated: z.iso.datetime(),
  total: z.int(),
  last: urn,
  first: z.strictObject({
    id: urn,
    type: z.literal('AnnotationPage'),
    partOf: urn,
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: urn,
        type: z.literal('Annotation'),
        motivation: z.literal('tagging'),
        generated: z.iso.datetime(),
        body: z.array(textualBody),
        target: z.strictObject({
          source: z.strictObject({
            id: urn,
            type: z.literal('Text'),
            format: z.literal('text/plain'),
            language: z.enum(['en', 'zh-CN']),
          }),
          selector: z.tuple([quoteSelector], positionSelector),
        }),
      }),
    ),
  }),
});

const parsed = (evidence: Evidence) =>
  collectionSchema.parse(JSON.parse([...annotationPieces(evidence)].join('')));
const itemsOf = (evidence: Evidence) => parsed(evidence).first.items;

/** Every quotation is at its position in the paragraphs joined by empty lines, between its contexts. */
function expectSelectorsIn(paragraphs: readonly string[], evidence: Evidence): void {
  const text = Array.from(paragraphs.join('\n\n'));
  for (const { target } of itemsOf(evidence)) {
    const [{ exact, prefix = '', suffix = '' }, position] = target.selector;
    if (!position) continue;
    expect(text.slice(position.start, position.end).join('')).toBe(exact);
    expect(paragraphs.some((each) => each.includes(prefix + exact + suffix))).toBe(true);
    expect(Array.from(prefix).length).toBeLessThanOrEqual(32);
    expect(Array.from(suffix).length).toBeLessThanOrEqual(32);
  }
}

describe('annotationPieces', () => {
  it('selects every passage of the shipped report by its words and its position', () => {
    const evidence = evidenceOf(linked);
    const items = itemsOf(evidence);
    const parts = report.statements.flatMap((statement) => statement.parts);
    expect(items).toHaveLength(parts.filter(({ kind }) => kind !== 'attribution').length);
    for (const { target } of items) expect(target.selector).toHaveLength(2);
    expectSelectorsIn(report.paragraphs, evidence);
  });

  it('gives an annotation the same id in every selection of statements', () => {
    const [one] = itemsOf(evidenceOf(linked, { positions: [3] }));
    const ids = itemsOf(evidenceOf(linked)).map(({ id }) => id);
    expect(ids).toContain(one?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(parsed(evidenceOf(linked, { positions: [3] })).id).not.toBe(
      parsed(evidenceOf(linked)).id,
    );
  });

  it('tags a passage with types, strategies and places, and describes the speaker', () => {
    const at = report.statements.findIndex(({ speaker }) => speaker === 'zhuang-jianqiu');
    const [item] = itemsOf(evidenceOf(linked, { positions: [at] }));
    const ids = item?.body.flatMap(({ id }) => id ?? []) ?? [];
    expect(ids).toContainEqual(expect.stringMatching(/^urn:fangyu:place:41\d{4}$/));
    expect(ids).toContainEqual(expect.stringMatching(/^urn:fangyu:report:two-sessions-2024:type:/));
    expect(ids).toContainEqual(expect.stringMatching(/:strategy:/));
    const [speaker] = item?.body ?? [];
    expect(speaker?.purpose).toBe('describing');
    expect(speaker?.value).toMatch(/^Speaker: Zhuang Jianqiu, NPC deputy/);
  });

  it('is a collection without items for no statements', () => {
    expect(parsed(evidenceOf(linked, { positions: [] }))).toMatchObject({
      total: 0,
      first: { items: [] },
    });
  });

  it('is valid and keeps every quotation for hostile texts', () => {
    fc.assert(
      fc.property(hostileReports, (hostile) => {
        const evidence = evidenceOf(hostile.linked);
        expectSelectorsIn(hostile.report.paragraphs, evidence);
        expect(itemsOf(evidence).map(({ target }) => target.selector[0].exact)).toEqual(
          evidence.statements.flatMap(({ passages }) => passages.map(({ part }) => part.text)),
        );
      }),
    );
  });
});
