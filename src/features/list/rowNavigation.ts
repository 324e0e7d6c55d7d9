import type { KeyboardEvent } from 'react';

/** About as many rows as a screen holds. */
const PAGE = 10;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** Moves the focus from row to row by ↑ ↓ Home End and the Page keys, staying in its column of controls. */
export function walkRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof Element ? event.target.closest('tr') : null;
  if (step === undefined || !from || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.rows];
  const at = Math.max(0, Math.min(rows.length - 1, rows.indexOf(from) + step));
  event.preventDefault();
  rows[at]?.querySelector<HTMLElement>('[data-row]')?.focus();
}
