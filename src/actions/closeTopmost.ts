import type { CommandContext } from './command.ts';

/** Something that lies over something else and goes away with Esc. */
interface Closable {
  readonly lies: (context: CommandContext) => boolean;
  readonly lift: (context: CommandContext) => void;
}

/** Uppermost first. */
const CLOSABLES: readonly Closable[] = [
  {
    lies: ({ surfaces }) => surfaces.dialog !== null,
    lift: ({ surfaces }) => surfaces.openDialog(null),
  },
  {
    lies: ({ surfaces }) => surfaces.chooserAt !== null,
    lift: ({ surfaces }) => surfaces.askAt(null),
  },
  {
    lies: ({ surfaces }) => surfaces.panning,
    lift: ({ surfaces }) => surfaces.setPanning(false),
  },
  {
    lies: ({ state }) => state.view.selection !== null,
    lift: ({ state }) => state.select(null),
  },
  {
    lies: ({ state }) => state.view.layout === 'list',
    lift: ({ state }) => state.setLayout('map'),
  },
  // A notice covers nothing one works with, so it waits; with the focus in it, it goes at once.
  {
    lies: ({ state }) => state.notices.length > 0,
    lift: ({ state }) => state.notices.slice(-1).forEach(state.dismiss),
  },
];

/** Whether anything lies open that Esc would close. */
export function canCloseTopmost(context: CommandContext): boolean {
  return CLOSABLES.some(({ lies }) => lies(context));
}

/** Closes what lies uppermost, one thing at a time. */
export function closeTopmost(context: CommandContext): void {
  CLOSABLES.find(({ lies }) => lies(context))?.lift(context);
}
