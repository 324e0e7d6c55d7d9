import type { CommandContext } from './command.ts';

/** Something that lies over something else and goes away with Esc. */
interface Closable {
  readonly isOpen: (context: CommandContext) => boolean;
  readonly close: (context: CommandContext) => void;
}

/** Uppermost first. */
const CLOSABLES: readonly Closable[] = [
  {
    isOpen: ({ state }) => state.interaction.dialog !== null,
    close: ({ state }) => state.openDialog(null),
  },
  {
    isOpen: ({ state }) => state.interaction.chooserAt !== null,
    close: ({ state }) => state.openChooser(null),
  },
  {
    isOpen: ({ state }) => state.interaction.isPanning,
    close: ({ state }) => state.setPanning(false),
  },
  {
    isOpen: ({ state }) => state.view.selection !== null,
    close: ({ state }) => state.select(null),
  },
  {
    isOpen: ({ state }) => state.view.layout === 'list',
    close: ({ state }) => state.setLayout('map'),
  },
  // A notice covers nothing one works with, so it waits; with the focus in it, it goes at once.
  {
    isOpen: ({ state }) => state.notices.length > 0,
    close: ({ state }) => state.notices.slice(-1).forEach(state.dismiss),
  },
];

/** Whether anything lies open that Esc would close. */
export function canCloseTopmost(context: CommandContext): boolean {
  return CLOSABLES.some(({ isOpen }) => isOpen(context));
}

/** Closes what lies uppermost, one thing at a time. */
export function closeTopmost(context: CommandContext): void {
  CLOSABLES.find(({ isOpen }) => isOpen(context))?.close(context);
}
