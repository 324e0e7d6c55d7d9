import { create } from 'zustand';

interface Announcer {
  /** What is said last, and how many times something was said before it. */
  readonly said: { readonly text: string; readonly turn: number };
  readonly say: (text: string) => void;
}

/** One voice for everything the map says: what is said later takes the place of what was not heard yet. */
export const useAnnouncer = create<Announcer>((set) => ({
  said: { text: '', turn: 0 },
  say: (text) => set(({ said }) => ({ said: { text, turn: said.turn + 1 } })),
}));
