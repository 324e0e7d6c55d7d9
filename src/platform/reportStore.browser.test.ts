import { beforeEach, describe, expect, it } from 'vitest';
import { browserReportStore } from './reportStore.ts';

let id = '';
beforeEach(() => {
  id = `report-${String(Math.random()).slice(2)}`;
});

const about = (savedAt: number) => ({
  id,
  short: { zh: '甲', en: 'A' },
  title: { zh: '甲', en: 'A' },
  date: '2026-01-01',
  statements: 1,
  size: 10,
  savedAt,
});

describe('the reports of the browser', () => {
  it('are read as they were written, with a number for each change', async () => {
    expect(await browserReportStore.read(id)).toBeNull();
    expect(await browserReportStore.write(about(1), { text: '甲' }, 0)).toBe('saved');
    expect(await browserReportStore.write(about(2), { text: '乙' }, 1)).toBe('saved');
    expect(await browserReportStore.read(id)).toEqual({ text: '乙' });
    expect(await browserReportStore.list()).toContainEqual({ ...about(2), revision: 2 });
  });

  it('are not replaced on the basis of an older state', async () => {
    await browserReportStore.write(about(1), 'one', 0);
    await browserReportStore.write(about(2), 'two', 1);
    expect(await browserReportStore.write(about(3), 'mine', 1)).toBe('outdated');
    expect(await browserReportStore.write(about(3), 'mine', 0)).toBe('outdated');
    expect(await browserReportStore.read(id)).toBe('two');
  });

  it('are not brought back by a change of a report that was deleted', async () => {
    await browserReportStore.write(about(1), 'one', 0);
    expect(await browserReportStore.remove(id)).toBe(true);
    expect(await browserReportStore.write(about(2), 'two', 1)).toBe('outdated');
    expect(await browserReportStore.read(id)).toBeNull();
  });

  it('of twenty writes on the same basis, one is stored', async () => {
    await browserReportStore.write(about(0), 'zero', 0);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, at) => browserReportStore.write(about(at), `text ${at}`, 1)),
    );
    expect(results.filter((result) => result === 'saved')).toHaveLength(1);
    const [stored] = (await browserReportStore.list()).filter((report) => report.id === id);
    expect(stored?.revision).toBe(2);
  });
});
