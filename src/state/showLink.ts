import { create } from 'zustand';

interface ShowLinkState {
  /** Whether a window of the other kind, stage or speaker's, answers. */
  readonly linked: boolean;
}

/** What this window knows of the link to the others of its show. */
export const useShowLink = create<ShowLinkState>(() => ({ linked: false }));
