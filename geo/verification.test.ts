import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from './tables.ts';

const { tables } = readTables((file) =>
  readFileSync(join(import.meta.dirname, 'tables', file), 'utf8'),
);
const rowsOf = (grouping: string) =>
  tables.memberships.flatMap(({ cells }) => (cells.grouping === grouping ? [cells] : []));

function verifications(grouping: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { verified } of rowsOf(grouping)) counts[verified] = (counts[verified] ?? 0) + 1;
  return counts;
}

test.each([
  ['marine-economy-coastal', { yes: 11 }],
  ['central-guizhou', { yes: 6 }],
  ['chengdu-chongqing', { yes: 14, partly: 2 }],
  ['guangdong-fujian-zhejiang-coast', { partly: 20 }],
  ['hainan-free-trade-port', { partly: 18 }],
  ['ningxia-yellow-river', { partly: 4 }],
  ['old-revolutionary-base', { yes: 18, partly: 1, no: 1 }],
  ['ethnic-autonomous', { yes: 42 }],
])('the memberships of %s are verified as far as a source was seen', (grouping, counts) => {
  expect(verifications(grouping)).toEqual(counts);
});

test('memberships whose official list was not seen are not said to be verified', () => {
  expect(verifications('beijing-tianjin-hebei')).toEqual({ partly: 13 });
  expect(verifications('border-areas')).toEqual({ partly: 30, no: 17 });
  expect(verifications('northern-tianshan')).toEqual({ no: 8 });
});

test('of the key cities in old revolutionary base areas, Zunyi was not found in a source', () => {
  const unseen = rowsOf('old-revolutionary-base').filter(({ verified }) => verified === 'no');
  expect(unseen.map((cells) => cells.place_name)).toEqual(['遵义市']);
});
