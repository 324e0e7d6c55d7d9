import type { Adcode, MapLayerId } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import type { AppState } from '../state/appStore.ts';

/** What commands act on: the store's state and functions, and a few effects outside it. */
export interface CommandContext {
  readonly state: AppState;
  /** The map layers in their order, each with the label of the command that switches to it. */
  readonly layers: readonly { readonly id: MapLayerId; readonly command: Bilingual }[];
  readonly focusSearch: () => void;
  /** Moves the focus to the map, and shows the map in place of the list. */
  readonly focusMap: () => void;
  readonly focusPanel: () => void;
  readonly zoom: (by: number) => void;
  readonly showCountry: () => void;
  /** Opens the overlap chooser on a place. */
  readonly openChooserAt: (place: Adcode) => void;
}

/** The sections of the palette and the shortcut sheet, in their order. */
export const COMMAND_SECTIONS = [
  'go',
  'map',
  'filters',
  'groupings',
  'appearance',
  'help',
] as const;
export type CommandSection = (typeof COMMAND_SECTIONS)[number];

/** Something that the user can do, for buttons, shortcuts and the palette. */
export interface Command<Id extends string = string> {
  readonly id: Id;
  readonly label: Bilingual;
  /**
   * Each of them runs the command, and the first is shown to the user. Keys are named as in KeyboardEvent.key,
   * letters in lower case, with `Mod+` (Ctrl or ⌘) or `Shift+` before them.
   */
  readonly keys: readonly string[];
  readonly section: CommandSection;
  /** Useful as a key only: the palette does not list it. */
  readonly keyOnly?: true;
  /** Whether the command has an effect now. */
  readonly when: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

/** A command without the properties that most commands share. */
type Draft<Id extends string> = Pick<Command<Id>, 'id' | 'label' | 'run'> &
  Partial<Pick<Command, 'keys' | 'keyOnly' | 'when'>>;

/** Defines the commands of one section. Without `keys` a command has none; without `when` it is always available. */
export function defineCommands<const Id extends string>(
  section: CommandSection,
  drafts: readonly Draft<Id>[],
): readonly Command<Id>[] {
  return drafts.map((draft) => ({ keys: [], when: () => true, ...draft, section }));
}
