import { describe, expect, it } from 'vitest';
import { changedItem } from '../domain/sharedList/versioned.ts';
import { type ListReading, openSharedList } from './sharedList.ts';
import type { WindowChannel } from './windowChannel.ts';

interface Item {
  readonly id: string;
  readonly version: number;
  readonly isDeleted: boolean;
}

const item = (id: string): Item => ({ id, version: 1, isDeleted: false });
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'version' in value;

function read(stored: unknown): ListReading<Item> {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return { items: all.filter(isItem), unreadable: all.filter((each) => !isItem(each)) };
}

/** A device with a storage and windows that hear each other. */
function createDevice() {
  const stored = new Map<string, string>();
  const device = { isFull: false, isLinked: true };
  const listeners = new Set<(body: unknown) => void>();
  const openWindow = () => {
    const own = new Set<(body: unknown) => void>();
    const channel: WindowChannel = {
      send: (body) => {
        if (!device.isLinked) return;
        for (const listener of listeners) if (!own.has(listener)) listener(structuredClone(body));
      },
      onMessage: (listener) => {
        own.add(listener);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      addPeer: () => undefined,
      close: () => undefined,
    };
    return openSharedList<Item>({
      key: 'list',
      read,
      channel,
      storage: () => ({
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => {
          if (device.isFull) throw new DOMException('full', 'QuotaExceededError');
          stored.set(key, value);
        },
      }),
    });
  };
  return { device, stored, openWindow };
}

const ids = (list: ReturnType<ReturnType<typeof createDevice>['openWindow']>) =>
  list.getState().items.map(({ id }) => id);

describe('openSharedList', () => {
  it('shows what another window adds at once, and reads it after the tab was closed', () => {
    const { openWindow } = createDevice();
    const [one, other] = [openWindow(), openWindow()];
    one.put([item('a')]);
    other.put([item('b')]);
    expect(ids(one)).toEqual(['a', 'b']);
    expect(ids(other)).toEqual(['a', 'b']);
    expect(ids(openWindow())).toEqual(['a', 'b']);
  });

  it('merges a write that is based on an outdated list', () => {
    const { device, openWindow } = createDevice();
    const [one, other] = [openWindow(), openWindow()];
    device.isLinked = false;
    one.put([item('a')]);
    other.put([item('b')]);
    expect(ids(other)).toEqual(['a', 'b']);
    one.put([changedItem(item('a'), { isDeleted: true })]);
    expect(one.getState().items).toEqual([{ id: 'a', version: 2, isDeleted: true }, item('b')]);
  });

  it('keeps what cannot be stored in all windows, says why, and stores it when there is space', () => {
    const { device, openWindow, stored } = createDevice();
    const [one, other] = [openWindow(), openWindow()];
    device.isFull = true;
    one.put([item('a')]);
    expect(one.getState()).toEqual({ items: [item('a')], unsaved: 'full' });
    expect(other.getState()).toEqual({ items: [item('a')], unsaved: 'full' });
    expect(ids(openWindow())).toEqual(['a']);
    device.isFull = false;
    one.put([item('b')]);
    expect(one.getState().unsaved).toBeNull();
    expect(stored.get('list')).toContain('"a"');
  });

  it('keeps items of another version of the product as they are', () => {
    const { openWindow, stored } = createDevice();
    stored.set('list', JSON.stringify([{ later: true }, item('a')]));
    openWindow().put([item('b')]);
    expect(JSON.parse(stored.get('list') ?? '')).toEqual([item('a'), item('b'), { later: true }]);
  });

  it('reads a damaged list as empty, and keeps its text', () => {
    const { openWindow, stored } = createDevice();
    stored.set('list', '{"half');
    const list = openWindow();
    expect(ids(list)).toEqual([]);
    list.put([item('a')]);
    expect(JSON.parse(stored.get('list') ?? '')).toEqual([item('a'), '{"half']);
  });
});
