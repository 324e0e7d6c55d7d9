import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRealLinked, loadRealReport } from '../../../../tests/fixtures/realData.ts';
import { csvPieces } from './csv.ts';
import type { Evidence } from './evidence.ts';
import { evidenceOf } from './evidence.fixture.ts';
import { hostileReports } from '../../../../tests/fixtures/hostileReports.ts';

const linked = loadRealLinked();
const report = loadRealReport();
const csvOf = (evidence: Evidence) => [...csvPieces(evidence)].join('');
const rowsOf = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });
const recordsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, record_delimiter: '\r\n', columns: true });
/** Without the apostrophe that was put before the start of a formula. */
const original = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '');

/** As UTF-8 can encode it. */
const encodable = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

describe('csvPieces', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    const csv = csvOf(evidenceOf(linked));
    expect(csv.startsWith('\uFEFFReport,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('has one row per quoted or reported passage of the shipped report, verbatim', () => {
    const records = recordsOf(csvOf(evidenceOf(linked)));
    const parts = report.statements.flatMap((statement) => statement.parts);
    expect(records.map((row) => row['Text (verbatim)'])).toEqual(
      parts.filter(({ kind }) => kind !== 'attribution').map(({ text }) => text),
    );
    for (const row of records)
      expect(report.paragraphs[Number(row['Paragraph']) - 1]).toContain(row['Text (verbatim)']);
  });

  it('says in each row whose words they are and where they are printed', () => {
    const at = report.statements.findIndex(({ speaker }) => speaker === 'zhuang-jianqiu');
    const [row] = recordsOf(csvOf(evidenceOf(linked, { positions: [at] })));
    expect(row).toMatchObject({
      Report: 'two-sessions-2024',
      Date: '2024-03-09',
      'Speaker (English)': 'Zhuang Jianqiu',
      Body: 'NPC deputy',
      Passage: '1',
    });
    expect(row?.['Places (codes)']).toMatch(/^41\d{4}/);
    expect(row?.['About the text']).toContain('machine translation');
    expect(row?.['Strategies']).not.toBe('');
  });

  it('has the columns of the language of the export', () => {
    const [heading = []] = rowsOf(csvOf(evidenceOf(linked, { language: 'zh' })));
    expect(heading).toContain('原文（照录）');
    expect(heading).toContain('发言人（中文）');
  });

  it('has a column of editor’s translations only where they are loaded', () => {
    const gloss = 'Editor’s translation (not the speaker’s words)';
    const without = recordsOf(csvOf(evidenceOf(linked)));
    expect(without[0]).not.toHaveProperty([gloss]);
    const glossOf = (at: number, words: string) => `${at}: ${words.length}`;
    const [row] = recordsOf(csvOf(evidenceOf(linked, { glossOf })));
    expect(row?.[gloss]).toMatch(/^0: \d+$/);
    expect(row?.['Text (verbatim)']).not.toContain('0: ');
  });

  it('writes hostile texts so that they are read back, and no cell starts a formula', () => {
    fc.assert(
      fc.property(hostileReports, (hostile) => {
        const evidence = evidenceOf(hostile.linked);
        const [heading = [], ...rows] = rowsOf(csvOf(evidence));
        const texts = evidence.statements.flatMap(({ passages }) =>
          passages.map(({ part }) => encodable(part.text)),
        );
        const at = heading.indexOf('Text (verbatim)');
        expect(rows.map((row) => original(row[at] ?? ''))).toEqual(texts);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
    );
  });
});
