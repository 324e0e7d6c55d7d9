import { beforeEach, describe, expect, it } from 'vitest';
import { browserDeckStore } from './deckStore.ts';

const device = browserDeckStore;

let report = '';
beforeEach(() => {
  report = `report-${String(Math.random())}`;
});

describe('the decks of the browser', () => {
  it('are none at first', async () => {
    expect(await device.read(report)).toEqual({ value: null, revision: 0 });
    expect(await device.readLeft(report)).toBeNull();
  });

  it('are the newest revision of each report', async () => {
    expect(await device.write(report, 'one', 1)).toBe('saved');
    expect(await device.write(report, 'two', 2)).toBe('saved');
    expect(await device.write(`${report}-other`, 'other', 1)).toBe('saved');
    expect(await device.read(report)).toEqual({ value: 'two', revision: 2 });
  });

  it('are not replaced by a write with a revision that is stored', async () => {
    await device.write(report, 'theirs', 1);
    expect(await device.write(report, 'mine', 1)).toBe('outdated');
    await device.write(report, 'theirs again', 2);
    expect(await device.write(report, 'mine', 1)).toBe('outdated');
    expect(await device.read(report)).toEqual({ value: 'theirs again', revision: 2 });
  });
});

describe('a window that is left during a write', () => {
  it('stores the waiting deck as the next revision', async () => {
    const [, left] = await Promise.all([
      device.write(report, 'mine', 1),
      device.leave(report, 'waiting', 2),
    ]);
    expect(left).toBe('saved');
    expect(await device.read(report)).toEqual({ value: 'waiting', revision: 2 });
    expect(await device.readLeft(report)).toBeNull();
  });

  it('keeps the waiting deck beside that of another window if its write was refused', async () => {
    await device.write(report, 'theirs', 1);
    const answers = await Promise.all([
      device.write(report, 'mine', 1),
      device.leave(report, 'waiting', 2),
    ]);
    expect(answers).toEqual(['outdated', 'outdated']);
    expect(await device.read(report)).toEqual({ value: 'theirs', revision: 1 });
    expect(await device.readLeft(`${report}-other`)).toBeNull();
    const left = await device.readLeft(report);
    expect(left?.value).toBe('waiting');
    await device.removeLeft(report, left?.window);
    expect(await device.readLeft(report)).toBeNull();
  });

  it('keeps the waiting deck if another window stored the next revision', async () => {
    await device.write(report, 'one', 1);
    await device.write(report, 'theirs', 3);
    const answers = await Promise.all([
      device.write(report, 'mine', 4),
      device.leave(report, 'waiting', 3),
    ]);
    expect(answers).toEqual(['saved', 'outdated']);
    expect((await device.readLeft(report))?.value).toBe('waiting');
  });

  it('can write again', async () => {
    await device.write(report, 'theirs', 1);
    await Promise.all([device.write(report, 'mine', 1), device.leave(report, 'waiting', 2)]);
    expect(await device.write(report, 'merged', 2)).toBe('saved');
    const [, left] = await Promise.all([
      device.write(report, 'more', 3),
      device.leave(report, 'last', 4),
    ]);
    expect(left).toBe('saved');
    expect(await device.read(report)).toEqual({ value: 'last', revision: 4 });
  });
});
