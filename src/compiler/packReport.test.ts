import { afterEach, expect, it, vi } from 'vitest';
import { completeReport } from '../data/fetchReport.ts';
import { readReport } from '../data/readReport.ts';
import { position } from '../domain/corpus/columns.ts';
import { corpusOf } from '../domain/corpus/corpus.ts';
import { statementId } from '../domain/ids.ts';
import type { Report } from '../domain/report/report.ts';
import { loadRealReport } from '../../tests/fixtures/realData.ts';
import { MAX_STATEMENTS_IN_ONE_FILE, packReport } from './packReport.ts';

const report = loadRealReport();
/** The shipped report over and over, until it is long. */
const long: Report = {
  ...report,
  statements: Array.from({ length: 30 }, (_, round) =>
    report.statements.map((one) => ({ ...one, id: statementId(`${one.id}-${round}`) })),
  ).flat(),
};

function serve(files: ReadonlyMap<string, string | Uint8Array>) {
  vi.stubGlobal('fetch', (path: string) => {
    const file = files.get(path);
    const body = file instanceof Uint8Array ? file.slice() : file;
    return Promise.resolve(new Response(body ?? '', { status: file === undefined ? 404 : 200 }));
  });
}
afterEach(() => vi.unstubAllGlobals());

function first(files: ReadonlyMap<string, string | Uint8Array>) {
  const json: unknown = JSON.parse(String(files.get('data/r.json')));
  const reading = readReport(json);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
}

it('packReport writes a short report as one file', () => {
  expect([...packReport(report, 'data/r.json').keys()]).toEqual(['data/r.json']);
  expect(report.statements.length).toBeLessThan(MAX_STATEMENTS_IN_ONE_FILE);
});

it('completeReport restores a long report from its files', async () => {
  const files = packReport(long, 'data/r.json');
  serve(files);
  const corpus = await completeReport('data/r.json', first(files));
  const whole = corpusOf(long);
  expect(corpus.columns).toEqual(whole.columns);
  expect(corpus.speakers).toEqual(whole.speakers);
  expect(corpus.frame).toEqual(whole.frame);
  const last = position(long.statements.length - 1);
  corpus.texts.request(last);
  await vi.waitFor(() => expect(corpus.texts.at(last)).toEqual(whole.texts.at(last)));
});

it('completeReport rejects files that are missing or do not fit', async () => {
  const files = new Map(packReport(long, 'data/r.json'));
  const file = first(files);
  files.set('data/r/columns.bin', new Uint8Array(8));
  serve(files);
  await expect(completeReport('data/r.json', file)).rejects.toThrow(RangeError);
  files.delete('data/r/columns.bin');
  await expect(completeReport('data/r.json', file)).rejects.toThrow(RangeError);
});
