import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  loadRealIndicators,
  loadRealRegions,
  loadRealReport,
} from '../../../../tests/fixtures/realData.ts';
import { createRealStore, filters } from '../../../../tests/fixtures/renderAtlas.tsx';
import { strategyTypeId } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/language.ts';
import { saveFile } from '../../../platform/saveFile.ts';
import { createFakeReportStore } from '../../../../tests/fakes/fakeReportStore.ts';
import { saveDataBook } from './saveDataBook.ts';

vi.mock(import('../../../platform/saveFile.ts'), () => ({ saveFile: vi.fn() }));

const report = loadRealReport();
const { places, groupings } = loadRealRegions();
const figures = loadRealIndicators();
/** The workbook does not follow the filters. */
const view = { filters: filters({ types: [strategyTypeId('marine')] }) };

const fromPublic = async (path: string): Promise<Response> =>
  new Response(await readFile(`public/${path.replace(/^.*?(?=data\/)/u, '')}`));

async function save(language: Language = 'en') {
  const { store: device } = createFakeReportStore();
  const name = await saveDataBook(createRealStore(language, view).getState(), device);
  const content = vi.mocked(saveFile).mock.lastCall?.[1];
  if (!content) return { name, sheets: [] };
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () =>
      resolve(reader.result instanceof ArrayBuffer ? reader.result : new ArrayBuffer());
    reader.readAsArrayBuffer(content);
  });
  return { name, sheets: (await readXlsx(new Uint8Array(bytes))).sheets };
}

describe('the workbook of all data', () => {
  beforeEach(() => {
    vi.mocked(saveFile).mockClear();
    vi.stubGlobal('fetch', vi.fn(fromPublic));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('has every passage, region, membership and figure of the report, whatever the filters are', async () => {
    const { name, sheets } = await save();
    expect(name).toBe('fangyu-two-sessions-2024-data.xlsx');
    const rows = (sheet: string) => sheets.find((each) => each.name === sheet)?.rows.slice(1) ?? [];
    const passages = report.statements.flatMap(({ id, parts }) =>
      parts.map(({ text }) => [id, text]),
    );
    expect(rows('Statements').map((row) => [row[1], row[5]])).toEqual(passages);
    expect(rows('Regions').map(([id]) => id)).toEqual(
      expect.arrayContaining([...places, ...groupings].map(({ id }) => id)),
    );
    expect(rows('Strategies').map((row) => row[1])).toEqual(report.strategies.map(({ id }) => id));
    expect(rows('Documents')).toHaveLength(
      report.strategies.flatMap(({ documents }) => documents).length,
    );
    const members = groupings.flatMap(({ id, members: all }) =>
      all.map(({ place }) => [id, place]),
    );
    expect(rows('Memberships').map((row) => [row[0], row[2]])).toEqual(members);
    for (const [series, , , year, place, , value] of rows('Figures')) {
      const found = figures.find(({ id }) => id === series);
      const given = places.find(({ id }) => id === place);
      expect(value).toBe(
        given ? found?.valueAt(given.id, Number(year)) : found?.national(Number(year)),
      );
    }
    const values = figures.flatMap(({ years, valueAt, national }) =>
      years.flatMap((year) =>
        [national(year), ...places.map(({ id }) => valueAt(id, year))].filter(
          (each) => each !== null,
        ),
      ),
    );
    expect(rows('Figures')).toHaveLength(values.length);
    expect(rows('Sources of figures').map(([id]) => id)).toEqual(figures.map(({ id }) => id));
  });

  it('counts the statements about Henan as its panel does without filters', async () => {
    const { sheets } = await save();
    const [headings, ...rows] = sheets.find(({ name }) => name === 'Regions')?.rows ?? [];
    const henan = rows.find(([id]) => id === '410000') ?? [];
    const cell = (heading: string) => henan[headings?.indexOf(heading) ?? -1];
    expect(cell('Statements: direct')).toBe(0);
    expect(cell('Statements: within')).toBe(3);
    expect(cell('Strategies')).toBe(6);
  });

  it('is in Chinese for Chinese', async () => {
    const { sheets } = await save('zh');
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['说明', '地区', '发言', '战略', '文件', '区域成员', '数据', '数据来源'],
    ]);
  });

  it('is not saved without a part of it', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const { name } = await save();
    expect(name).toBeNull();
    expect(saveFile).not.toHaveBeenCalled();
  });
});
