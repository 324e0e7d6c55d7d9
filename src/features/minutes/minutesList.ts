import { useSyncExternalStore } from 'react';
import { v4 } from 'uuid';
import { readEntries } from '../../data/meetingRecords.ts';
import {
  changedEntry,
  type EntryChange,
  type EntryText,
  type MinutesEntry,
  newEntry,
  type OnScreen,
} from '../../domain/minutes/entry.ts';
import { withoutOldDeleted } from '../../domain/sharedList/versioned.ts';
import { openSharedList, type SharedList } from '../../platform/sharedList.ts';

export type MinutesList = SharedList<MinutesEntry>;

const lists = new Map<string, MinutesList>();

/** The minutes of a report, opened once in this window: they follow the other windows from then on. */
export function minutesListOf(report: string): MinutesList {
  const opened = lists.get(report);
  if (opened) return opened;
  const list = openSharedList({
    key: `fangyu.minutes.${report}`,
    read: (stored) => {
      const { items, unreadable } = readEntries(stored);
      return { items: withoutOldDeleted(items, Date.now()), unreadable };
    },
  });
  lists.set(report, list);
  return list;
}

export function useMinutes(list: MinutesList): ReturnType<MinutesList['getState']> {
  return useSyncExternalStore(list.subscribe, list.getState);
}

export function addEntry(list: MinutesList, text: EntryText, onScreen: OnScreen): void {
  list.put([newEntry(text, onScreen, v4(), Date.now())]);
}

export function changeEntries(
  list: MinutesList,
  entries: readonly MinutesEntry[],
  change: EntryChange,
): void {
  list.put(entries.map((entry) => changedEntry(entry, change, Date.now())));
}
