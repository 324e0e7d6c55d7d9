import type { CommandContext } from './command.ts';

interface Closable {
  readonly isOpen: (context: CommandContext) => boolean;
  readonly close: (context: CommandContext) => void;
}

/** Topmost first. */
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
    isOpen: ({ state }) => state.interaction.isDrawing,
    close: ({ state }) => state.setInteraction({ isDrawing: false }),
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
    isOpen: ({ state }) => state.view.chart !== null,
    close: ({ state }) => state.showChart(null),
  },
  {
    isOpen: ({ state }) => state.view.layout === 'list',
    close: ({ state }) => state.setLayout('map'),
  },
  // Notices come last, since they cover nothing. With the focus inside, a notice closes itself.
  {
    isOpen: ({ state }) => state.notices.length > 0,
    close: ({ state }) => state.notices.slice(-1).forEach(state.dismiss),
  },
];

export function canCloseTopmost(context: CommandContext): boolean {
  return CLOSABLES.some(({ isOpen }) => isOpen(context));
}

export function closeTopmost(context: CommandContext): void {
  CLOSABLES.find(({ isOpen }) => isOpen(context))?.close(context);
}
