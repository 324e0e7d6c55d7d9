import type { KeyboardEvent } from 'react';

/** About as many as fit on a screen. */
const PAGE_ROWS = 10;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_ROWS,
  PageUp: -PAGE_ROWS,
  Home: -Infinity,
  End: Infinity,
};

/** Moves the focus to the name button of another row by ↑ ↓ Home End and the Page keys. */
export function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = STEPS[event.key];
  const from = event.target instanceof Element ? event.target.closest('tr') : null;
  if (step === undefined || !from || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.rows];
  const at = Math.max(0, Math.min(rows.length - 1, rows.indexOf(from) + step));
  event.preventDefault();
  rows[at]?.querySelector<HTMLElement>('[data-row]')?.focus();
}
