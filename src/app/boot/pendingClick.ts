/** Keeps the reader's last click on the outline until somebody can answer it. */
export interface PendingClick {
  readonly onClick: (event: Event) => void;
  /** From now on clicks go to `pick`, a kept one at once: the adcode, null for the sea. */
  readonly answer: (pick: (code: string | null) => void) => void;
}

const KEPT = 'data-kept';

/** Marks what was clicked, so that it is seen that the click was heard. */
function mark(region: Element | null): void {
  for (const before of document.querySelectorAll(`[${KEPT}]`)) before.removeAttribute(KEPT);
  region?.setAttribute(KEPT, '');
}

/** @param told is told of every click, kept or not */
export function createPendingClick(told: (code: string | null) => void): PendingClick {
  let kept: { readonly code: string | null } | null = null;
  let pick: ((code: string | null) => void) | null = null;
  return {
    onClick: ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-outline-map]')) return;
      const region = target.closest('[data-adcode]');
      const code = region?.getAttribute('data-adcode') ?? null;
      mark(region && document.querySelector(`[data-outline-map] [data-adcode="${code}"]`));
      told(code);
      if (pick) pick(code);
      else kept = { code };
    },
    answer: (next) => {
      pick = next;
      const before = kept;
      kept = null;
      if (before) next(before.code);
    },
  };
}
