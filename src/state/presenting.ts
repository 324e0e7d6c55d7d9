import { create } from 'zustand';
import type { Theme } from '../domain/view/theme.ts';

/** What the page knows of a show before the part that plays it has come. */
interface Presenting {
  /** Somebody asked for it: by `P`, or by an address that names a scene. */
  readonly on: boolean;
  /** The scene the address names, and the one that is shown; null outside a show. */
  readonly scene: string | null;
  /** The theme the show asks for; null for the reader's own. */
  readonly theme: Theme | null;
  /** It is begun to be looked through for what will go wrong in the room. */
  readonly rehearse: boolean;
  /** The deck is being edited, in the panel's place. */
  readonly editing: boolean;
  /** Somebody asks for the search and the filters, which a show hides. */
  readonly tools: boolean;
}

const NOT = {
  on: false,
  scene: null,
  theme: null,
  rehearse: false,
  editing: false,
  tools: false,
} as const;

/** Small, since it is part of the first download; the show itself is in `presenter.ts`. */
export const usePresenting = create<Presenting>(() => NOT);

/** Asks for a show, of the scene an address names where one does. */
export function present(scene: string | null = null): void {
  usePresenting.setState({ on: true, scene });
}

/** Asks for a show to be looked through in this room. */
export function rehearse(): void {
  usePresenting.setState({ on: true, scene: null, rehearse: true });
}

/** Opens the editor of the deck; a show ends. */
export function editScenes(): void {
  usePresenting.setState({ ...NOT, editing: true });
}

/** Ends the show, back to the editor where it was begun there; or ends the editing. */
export function stopPresenting(): void {
  usePresenting.setState(({ on, editing }) => ({ ...NOT, editing: on && editing }));
}
