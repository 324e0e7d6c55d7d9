import type { Adcode } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import type { AppState } from '../state/appStore.ts';

/** What commands act on: the store's state and functions, and a few effects outside it. */
export interface CommandContext {
  readonly state: AppState;
  readonly focusSearch: () => void;
  /** Brings the map to the front where the list stands in its place. */
  readonly focusMap: () => void;
  readonly focusPanel: () => void;
  readonly zoom: (by: number) => void;
  readonly showCountry: () => void;
  /** Opens the overlap chooser on a place. */
  readonly askAt: (place: Adcode) => void;
}

/** The groups of the palette and the shortcut sheet, in their order. */
export const COMMAND_SECTIONS = [
  'go',
  'map',
  'filters',
  'groupings',
  'appearance',
  'help',
] as const;
export type CommandSection = (typeof COMMAND_SECTIONS)[number];

/** Something a reader can do. Buttons, shortcuts and the palette all come from here. */
export interface Command<Id extends string = string> {
  readonly id: Id;
  readonly label: Bilingual;
  /**
   * Any of them runs the command; the first is the one shown. As in KeyboardEvent.key, letters in lower
   * case, with `Mod+` (Ctrl or ⌘) or `Shift+` before it.
   */
  readonly keys: readonly string[];
  readonly section: CommandSection;
  /** Makes sense as a key alone: the palette does not list it. */
  readonly keyOnly?: true;
  /** Whether it would do anything now. */
  readonly when: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

/** A command as it is written down: what most of them share is left out. */
type Draft<Id extends string> = Pick<Command<Id>, 'id' | 'label' | 'run'> &
  Partial<Pick<Command, 'keys' | 'keyOnly' | 'when'>>;

/** The commands of one section; without `keys` they have none, without `when` they always make sense. */
export function commandsIn<const Id extends string>(
  section: CommandSection,
  drafts: readonly Draft<Id>[],
): readonly Command<Id>[] {
  return drafts.map((draft) => ({ keys: [], when: () => true, ...draft, section }));
}
