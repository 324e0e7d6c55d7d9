import { useMemo, useSyncExternalStore } from 'react';
import { v4 } from 'uuid';
import { readStrokes } from '../../data/meetingRecords.ts';
import {
  drawingOf,
  type Ink,
  newStroke,
  type Stroke,
  type StrokeShape,
  undoLast,
  wipeSheet,
} from '../../domain/drawing/stroke.ts';
import type { OnScreen } from '../../domain/minutes/entry.ts';
import { withoutOldDeleted } from '../../domain/sharedList/versioned.ts';
import { openSharedList, type SharedList } from '../../platform/sharedList.ts';

type DrawingList = SharedList<Stroke>;

const lists = new Map<string, DrawingList>();

/** What is drawn on the maps of a report, opened once in this window: it follows the other windows from then on. */
export function drawingListOf(report: string): DrawingList {
  const opened = lists.get(report);
  if (opened) return opened;
  const list = openSharedList({
    key: `fangyu.drawing.${report}`,
    read: (stored) => {
      const { items, unreadable } = readStrokes(stored);
      return { items: withoutOldDeleted(items, Date.now()), unreadable };
    },
  });
  lists.set(report, list);
  return list;
}

/** The drawing of a sheet, and what can be done with it. */
export function useDrawing(report: string, sheet: string) {
  const list = drawingListOf(report);
  const { items, unsaved } = useSyncExternalStore(list.subscribe, list.getState);
  const strokes = useMemo(() => drawingOf(items, sheet), [items, sheet]);
  return {
    strokes,
    unsaved,
    canUndo: items.some(({ isDeleted, onScreen }) => !isDeleted && onScreen.sheet === sheet),
    undo: () => list.put(undoLast(list.getState().items, sheet, Date.now())),
    wipe: () => list.put(wipeSheet(list.getState().items, sheet, Date.now())),
  };
}

export function draw(report: string, shape: StrokeShape, ink: Ink, onScreen: OnScreen): void {
  drawingListOf(report).put([newStroke({ id: v4(), shape, ink, onScreen }, Date.now())]);
}
