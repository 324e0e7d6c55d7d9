/** Keeps the user's last click on the outline until the app can answer it. */
export interface PendingClick {
  readonly onClick: (event: Event) => void;
  /** Reports clicks from now on, and a pending one at once: the adcode, or null for the sea. */
  readonly onOutlineClick: (select: (code: string | null) => void) => void;
}

const PENDING = 'data-kept';

function highlight(region: Element | null): void {
  for (const before of document.querySelectorAll(`[${PENDING}]`)) before.removeAttribute(PENDING);
  region?.setAttribute(PENDING, '');
}

/** @param onEachClick called for every click on the outline, pending or not */
export function createPendingClick(onEachClick: (code: string | null) => void): PendingClick {
  let pending: { readonly code: string | null } | null = null;
  let select: ((code: string | null) => void) | null = null;
  return {
    onClick: ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-outline-map]')) return;
      const region = target.closest('[data-adcode]');
      const code = region?.getAttribute('data-adcode') ?? null;
      highlight(region && document.querySelector(`[data-outline-map] [data-adcode="${code}"]`));
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
