import type { NavigationLevel } from '../../domain/arrowNavigation/arrowNavigation.ts';
import type { Direction } from '../../domain/arrowNavigation/plane.ts';

/** What a key means while the map has the focus. Everything else is left to the shortcuts and to typing. */
export type KeyIntent =
  | { readonly kind: 'walk'; readonly direction: Direction }
  | { readonly kind: 'push'; readonly direction: Direction }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'change-level'; readonly level: NavigationLevel }
  | { readonly kind: 'open' | 'ask' };

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Mode {
  /** Arrows push the map. */
  readonly panning: boolean;
  /** A name is being typed: a space belongs to it. */
  readonly typing: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** The meaning of a key stroke, or null. */
export function intentOf(stroke: Stroke, { panning, typing }: Mode): KeyIntent | null {
  const { key, shiftKey } = stroke;
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  if (shiftKey) return key === 'Enter' || key === 'F10' ? { kind: 'ask' } : null;
  const direction = ARROWS[key];
  if (direction) return { kind: panning ? 'push' : 'walk', direction };
  switch (key) {
    case 'Home':
      return { kind: 'end', which: 'first' };
    case 'End':
      return { kind: 'end', which: 'last' };
    case 'PageDown':
      return { kind: 'change-level', level: 'city' };
    case 'PageUp':
      return { kind: 'change-level', level: 'province' };
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return typing ? null : { kind: 'open' };
    case 'ContextMenu':
      return { kind: 'ask' };
    default:
      return null;
  }
}
