import { describe, expect, it } from 'vitest';
import { groupingId, mapLayerId } from '../domain/ids.ts';
import { type MinutesEntry, newEntry } from '../domain/minutes/entry.ts';
import { NO_FILTERS } from '../domain/view/view.ts';
import { readEntries } from './meetingRecords.ts';

const basin = groupingId('yellow-river-basin');
const about = {
  kind: 'region',
  id: basin,
  name: { zh: '黄河流域', en: 'Yellow River basin' },
} as const;
const scene = { kind: 'scene', id: 'the-task', name: { zh: '任务' } } as const;
const view = {
  selection: { kind: 'region', id: basin },
  filters: NO_FILTERS,
  overlays: [basin],
  mode: mapLayerId('statements'),
  counties: false,
} as const;
const entry: MinutesEntry = newEntry(
  { kind: 'question', text: ' Why? ', asker: '王代表', about },
  { subjects: [about, scene], map: { view, camera: { kind: 'country' } }, sheet: 'the-task' },
  'one',
  1000,
);

describe('readEntries', () => {
  it('reads what was written', () => {
    const stored: unknown = JSON.parse(JSON.stringify([entry]));
    expect(readEntries(stored)).toEqual({ items: [entry], unreadable: [] });
    expect(entry.text).toBe('Why?');
  });

  it.each([
    ['no list', 'text', []],
    ['nothing', null, []],
    ['another kind', [{ ...entry, kind: 'song' }], [{ ...entry, kind: 'song' }]],
    ['a region that cannot exist', [{ ...entry, about: { ...about, id: 'No Slug' } }], undefined],
    ['a missing field', [{ id: 'one' }], [{ id: 'one' }]],
  ])('reads no entry from %s, and returns it', (_what, stored, unreadable) => {
    expect(readEntries(stored)).toEqual({ items: [], unreadable: unreadable ?? stored });
  });
});
