import type { NavigationLevel } from '../../domain/arrowNavigation/arrowNavigation.ts';
import type { Direction } from '../../domain/arrowNavigation/plane.ts';

/** All other keys are shortcuts or typed text. */
export type KeyIntent =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'pan'; readonly direction: Direction }
  | { readonly kind: 'end'; readonly which: 'first' | 'last' }
  | { readonly kind: 'change-level'; readonly level: NavigationLevel }
  | { readonly kind: 'open' | 'open-chooser' | 'compare' };

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Mode {
  readonly panning: boolean;
  /** A space is then part of the name. */
  readonly typing: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** Null for a stroke that does nothing. */
export function intentOf(stroke: Stroke, { panning, typing }: Mode): KeyIntent | null {
  const { key, shiftKey } = stroke;
  if (stroke.altKey) return null;
  if (stroke.ctrlKey || stroke.metaKey) return key === 'Enter' ? { kind: 'compare' } : null;
  if (shiftKey) return key === 'Enter' || key === 'F10' ? { kind: 'open-chooser' } : null;
  const direction = ARROWS[key];
  if (direction) return { kind: panning ? 'pan' : 'move', direction };
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
      return { kind: 'open-chooser' };
    default:
      return null;
  }
}
