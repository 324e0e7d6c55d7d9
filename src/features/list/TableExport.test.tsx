import { act, configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealIndicators, loadRealNames } from '../../../tests/fixtures/realData.ts';
import { readSilence } from '../../../tests/fixtures/readSilence.ts';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { groupingId, strategyTypeId } from '../../domain/ids.ts';
import { DEFAULT_INDICATOR } from '../../domain/indicators/indicatorView.ts';
import type { Language } from '../../domain/language.ts';
import type { RowLevel } from '../../domain/regionTable/regionRows.ts';
import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { provideIndicatorReading } from '../../map/layers/indicatorLayer.ts';
import { createIndicatorReading } from '../../map/layers/indicatorReading.ts';
import { saveFile } from '../../platform/saveFile.ts';
import { RegionTable } from './RegionTable.tsx';

vi.mock(import('../../platform/saveFile.ts'), () => ({ saveFile: vi.fn() }));

// Nothing in the table is hidden, and asking jsdom so for every cell takes most of a test's time.
beforeAll(() => {
  configure({ defaultHidden: true });
  provideIndicatorReading(createIndicatorReading);
  readSilence();
});
afterAll(() => configure({ defaultHidden: false }));
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  vi.mocked(saveFile).mockClear();
});

interface TableOptions {
  readonly language?: Language;
  readonly level?: RowLevel;
  readonly view?: Partial<ViewState>;
  readonly search?: string;
}

function show({ language = 'en', level = 'province', view = {}, search = '' }: TableOptions = {}) {
  const store = createRealStore(language, view);
  store.getState().setIndicators(loadRealIndicators());
  renderAtlas(store, <RegionTable names={loadRealNames()} onDetails={vi.fn()} />);
  act(() => store.getState().setTable({ level, text: search }));
  return { store, user: userEvent.setup() };
}

/** jsdom's Blob cannot be read in another way. */
function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () =>
      reader.result instanceof ArrayBuffer
        ? resolve(new Uint8Array(reader.result))
        : reject(new Error('no bytes'));
    reader.readAsArrayBuffer(content);
  });
}

async function textOf(content: Blob): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(content));
}

async function saved(): Promise<{ name: string; content: Blob }> {
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalled());
  const [name = '', content = new Blob()] = vi.mocked(saveFile).mock.lastCall ?? [];
  return { name, content };
}

/** What the table shows, cell by cell, read from the page; the last columns of the name are added by the file. */
function shownCells(language: Language): readonly (readonly string[])[] {
  const wordsOf = (element: Element | null | undefined) => element?.textContent ?? '';
  const headings = [...document.querySelectorAll('thead th')].map(wordsOf);
  const added = { en: ['Chinese name', 'Kind'], zh: ['英文名', '类别'] }[language];
  const yesNo = { en: ['yes', 'no'], zh: ['是', '否'] }[language];
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => {
    const box = row.querySelector<HTMLInputElement>('input[type="checkbox"]');
    return [
      ...[...row.querySelectorAll('th button span')].map(wordsOf),
      wordsOf(row.querySelector('th > span')),
      ...[...row.querySelectorAll('td')].map((cell) =>
        cell.contains(box) ? (yesNo[box?.checked ? 0 : 1] ?? '') : wordsOf(cell),
      ),
    ];
  });
  return [[headings[0] ?? '', ...added, ...headings.slice(1)], ...rows];
}

/** `84,834` as a file has it. */
const plain = (cell: string): string =>
  /^\d[\d,.]*$/u.test(cell) ? String(Number(cell.replaceAll(',', ''))) : cell;

interface Case extends TableOptions {
  readonly what: string;
  readonly language: Language;
}

const CASES: readonly Case[] = [
  { what: 'provinces', language: 'en' },
  {
    what: 'cities in Chinese with the layer of silence',
    language: 'zh',
    level: 'city',
    view: { mode: SILENCE_LAYER },
    // All cities would take jsdom a minute.
    search: '河',
  },
  {
    what: 'groupings, one of them on the map',
    language: 'en',
    level: 'grouping',
    view: { overlays: [groupingId('central-plains')], mode: SILENCE_LAYER },
  },
  {
    what: 'provinces with a filter and a selection',
    language: 'en',
    view: {
      filters: filters({ types: [strategyTypeId('marine')] }),
      selection: { kind: 'region', id: groupingId('beibu-gulf') },
    },
  },
];

describe('the files of the table', () => {
  it.each(CASES)('have what the table shows, cell by cell: $what', async (given) => {
    const { user } = show(given);
    const cells = shownCells(given.language);
    expect(cells.length).toBeGreaterThan(5);
    await user.click(screen.getByText('CSV'));
    const csv = await textOf((await saved()).content);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const records: string[][] = parse(csv, { bom: true, relax_column_count: true });
    expect(records.slice(0, cells.length)).toEqual(cells.map((row) => row.map(plain)));

    vi.mocked(saveFile).mockClear();
    await user.click(screen.getByText('XLSX'));
    const { content } = await saved();
    const { sheets } = await readXlsx(await bytesOf(content));
    const written = sheets[0]?.rows.map((row) => cells[0]?.map((_, at) => String(row[at] ?? '')));
    expect(written).toEqual(cells.map((row) => row.map(plain)));

    await user.click(screen.getByText(/^(?:Copy|复制)$/u));
    const copied = (await navigator.clipboard.readText()).split('\n');
    expect(copied.map((line) => line.split('\t'))).toEqual(cells.map((row) => row.map(plain)));
  });

  it('has the values of an official figure as numbers, with the unit in the heading', async () => {
    const { user, store } = show();
    act(() => store.getState().showIndicator({ ...DEFAULT_INDICATOR, year: 2023 }));
    const cells = shownCells('en');
    expect(cells[0]).toContain('Disposable income per head, 2023 (yuan)');
    await user.click(screen.getByRole('button', { name: 'Save the table as XLSX' }));
    const { name, content } = await saved();
    expect(name).toBe('fangyu-two-sessions-2024-indicator-province.xlsx');
    const { sheets } = await readXlsx(await bytesOf(content));
    const shanghai = sheets[0]?.rows.find(([region]) => region === 'Shanghai');
    expect(shanghai?.[3]).toBe(84_834);
    expect(sheets[0]?.rows.find(([region]) => region === 'Taiwan')?.[3]).toBe('no data');
    expect(sheets[1]?.rows.map(String).join('\n')).toContain('National Bureau of Statistics');
  });

  it('include a workbook of all data of the report', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const { user } = show();
    await user.click(screen.getByText('All data'));
    expect(await screen.findByText(/Nothing was saved: a part of the data/u)).toBeInTheDocument();
    expect(saveFile).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('name the report, the filters and the search', async () => {
    const view = { filters: filters({ types: [strategyTypeId('marine')] }) };
    const { user } = show({ view });
    await user.type(screen.getByRole('searchbox'), 'hn');
    await user.click(screen.getByRole('button', { name: 'Save the table as CSV' }));
    const { name, content } = await saved();
    expect(name).toBe('fangyu-two-sessions-2024-statements-province-filtered.csv');
    const records: string[][] = parse(await textOf(content), {
      bom: true,
      relax_column_count: true,
    });
    expect(records.slice(-7)).toEqual([
      ['Regions', 'Provinces'],
      ['Map colours', 'Where the strategies apply'],
      ['Filters', 'Marine'],
      ['Statements', '2 of 20 match the filters'],
      [
        'In brief',
        'Marine: 1 of 2 statements is about 1 of 34 provinces; 1 is about the whole country; none is about Western Development.',
      ],
      ['In brief', 'Marine: no one speaks of 33 of 34 provinces.'],
      ['Search', 'hn'],
    ]);
    expect(screen.getByText(`Saved: ${name}`)).toBeVisible();
  });
});

describe('copying the table', () => {
  it('says how many rows were copied', async () => {
    const { user } = show({ language: 'zh' });
    await user.click(screen.getByRole('button', { name: '复制表格' }));
    expect(await screen.findByText('已复制 34 行')).toBeVisible();
  });

  it('says what to do where the browser refuses the clipboard', async () => {
    const { user } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy the table' }));
    expect(await screen.findByText(/Save the table as CSV/u)).toBeVisible();
  });

  it('is not offered without rows', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'qqqq');
    expect(screen.queryByRole('button', { name: 'Copy the table' })).toBeNull();
  });
});
