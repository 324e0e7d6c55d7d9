import { createStore, type StoreApi } from 'zustand/vanilla';
import { isSameList, mergeVersioned, type Versioned } from '../domain/sharedList/versioned.ts';
import { openWindowChannel, type WindowChannel } from './windowChannel.ts';

/** What was read of a stored list. Items that this version cannot read are kept as they are. */
export interface ListReading<Item> {
  readonly items: readonly Item[];
  readonly unreadable: readonly unknown[];
}

/** Why the last change is not on this device. */
type UnsavedList = 'denied' | 'full';

interface SharedListState<Item> {
  readonly items: readonly Item[];
  /** Null where everything is stored. */
  readonly unsaved: UnsavedList | null;
}

/** A list that is the same in all windows, and is kept on this device. */
export interface SharedList<Item> {
  readonly getState: () => SharedListState<Item>;
  readonly subscribe: StoreApi<SharedListState<Item>>['subscribe'];
  /** Adds new items and later versions of items. What cannot be stored stays in the windows. */
  readonly put: (items: readonly Item[]) => void;
  readonly close: () => void;
}

interface SharedListOptions<Item> {
  /** The name of the list, for the storage and between windows. */
  readonly key: string;
  /** Never throws. */
  readonly read: (stored: unknown) => ListReading<Item>;
  readonly storage?: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly channel?: WindowChannel;
}

/** What is no list becomes its only item, so that it is kept. */
function parse(text: string | null): readonly unknown[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [text];
  }
}

const REQUEST = 'request';

/**
 * Reads the stored list and follows the other windows. A write is merged with what is stored, so that a window
 * that was not up to date loses nothing. Stored at once: a tab that is closed right after loses nothing either.
 */
export function openSharedList<Item extends Versioned>({
  key,
  read,
  storage = () => window.localStorage,
  channel = openWindowChannel(key),
}: SharedListOptions<Item>): SharedList<Item> {
  const store = createStore<SharedListState<Item>>(() => ({ items: [], unsaved: null }));

  const readStored = (): ListReading<Item> | null => {
    try {
      return read(parse(storage().getItem(key)));
    } catch {
      return null;
    }
  };
  const write = (items: readonly Item[], unreadable: readonly unknown[]): UnsavedList | null => {
    try {
      storage().setItem(key, JSON.stringify([...items, ...unreadable]));
      return null;
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return isFull ? 'full' : 'denied';
    }
  };
  /** Merges `received` with the items of this window and of the storage. */
  const update = (received: readonly Item[]): void => {
    const stored = readStored();
    const known = mergeVersioned(store.getState().items, received);
    const items = mergeVersioned(known, stored?.items ?? []);
    const isStored = stored !== null && isSameList(items, mergeVersioned(stored.items, []));
    const unsaved = isStored || items.length === 0 ? null : write(items, stored?.unreadable ?? []);
    const before = store.getState();
    if (unsaved !== before.unsaved || !isSameList(items, before.items))
      store.setState({ items, unsaved });
  };
  const send = (): void => channel.send(store.getState().items);

  const stopListening = channel.onMessage((body) => {
    if (body === REQUEST) send();
    else update(read(body).items);
  });
  const onStorage = (event: StorageEvent): void => {
    if (event.key === key) update([]);
  };
  window.addEventListener('storage', onStorage);
  update([]);
  // Another window may have what could not be stored.
  channel.send(REQUEST);
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    put: (items) => {
      update(items);
      send();
    },
    close: () => {
      stopListening();
      window.removeEventListener('storage', onStorage);
      channel.close();
    },
  };
}
