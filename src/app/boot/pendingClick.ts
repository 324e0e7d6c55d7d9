/** Keeps the user's last click on the outline until the app can answer it. */
export interface PendingClick {
  readonly onClick: (event: Event) => void;
  /** Reports clicks from now on, and a pending one at once: the adcode, or null for the sea. */
  readonly onOutlineClick: (select: (code: string | null) => void) => void;
}

const PENDING = 'data-kept';

/** Marks a province of the outline, and no other; null for none. */
export function markOnOutline(code: string | null): void {
  for (const before of document.querySelectorAll(`[${PENDING}]`)) before.removeAttribute(PENDING);
  document.querySelector(`[data-outline-map] [data-adcode="${code}"]`)?.setAttribute(PENDING, '');
}

/** @param onEachClick called for every click on the outline, pending or not */
export function createPendingClick(onEachClick: (code: string | null) => void): PendingClick {
  let pending: { readonly code: string | null } | null = null;
  let select: ((code: string | null) => void) | null = null;
  return {
    onClick: ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-outline-map]')) return;
      const code = target.closest('[data-adcode]')?.getAttribute('data-adcode') ?? null;
      markOnOutline(code);
      onEachClick(code);
      if (select) select(code);
      else pending = { code };
    },
    onOutlineClick: (next) => {
      select = next;
      const before = pending;
      pending = null;
      if (before) next(before.code);
    },
  };
}
