import { describe, expect, it } from 'vitest';
import { loadRealReport } from '../../tests/fixtures/realData.ts';
import { speakerId } from '../domain/ids.ts';
import { readUserReport } from './readUserReport.ts';

const report = loadRealReport();
const [first, ...others] = report.statements;
if (!first) throw new Error('the shipped report has no statement');
const [part] = first.parts;
if (!part) throw new Error('the statement has no part');
const damaged = { ok: false, problem: 'damaged' };

describe('a report that a user brings', () => {
  it('is read as it is', () => {
    const json: unknown = JSON.parse(JSON.stringify(report));
    expect(readUserReport(json)).toEqual({ ok: true, value: report });
  });

  it.each([
    ['no report', null],
    ['a list', []],
    ['another form', { ...report, schema: 2 }],
    ['a missing list', { ...report, speakers: undefined }],
    ['a code that is no adcode', { ...report, statements: [{ ...first, places: ['<img>'] }] }],
    ['an unknown speaker', { ...report, statements: [{ ...first, speaker: speakerId('nobody') }] }],
    ['two statements with one id', { ...report, statements: [first, first, ...others] }],
    [
      'words that are not in the text',
      { ...report, statements: [{ ...first, parts: [{ ...part, text: 'never said' }] }] },
    ],
    [
      'an editor’s note without its words',
      { ...report, paragraphs: report.paragraphs.toReversed() },
    ],
  ])('is refused with %s', (_, json) => {
    expect(readUserReport(json)).toEqual(damaged);
  });
});
