import type { Adcode, MapLayerId } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import type { AppState } from '../state/appStore.ts';

export interface CommandContext {
  readonly state: AppState;
  readonly layers: readonly { readonly id: MapLayerId; readonly command: Bilingual }[];
  readonly focusSearch: () => void;
  /** Also shows the map in place of the list. */
  readonly focusMap: () => void;
  readonly focusPanel: () => void;
  readonly zoom: (by: number) => void;
  readonly showCountry: () => void;
  readonly openChooserAt: (place: Adcode) => void;
}

/** In the order of the palette and the shortcut sheet. */
export const COMMAND_SECTIONS = [
  'go',
  'map',
  'filters',
  'groupings',
  'appearance',
  'help',
] as const;
export type CommandSection = (typeof COMMAND_SECTIONS)[number];

export interface Command<Id extends string = string> {
  readonly id: Id;
  readonly label: Bilingual;
  /** As in KeyboardEvent.key (lower case), after `Mod+` (Ctrl or ⌘) or `Shift+`. The first is shown. */
  readonly keys: readonly string[];
  readonly section: CommandSection;
  /** The palette does not list it. */
  readonly keyOnly?: true;
  /** Works again and again while its key is held. */
  readonly repeats?: true;
  readonly when: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

type Draft<Id extends string> = Pick<Command<Id>, 'id' | 'label' | 'run'> &
  Partial<Pick<Command, 'keys' | 'keyOnly' | 'repeats' | 'when'>>;

/** Without `keys` a command has none; without `when` it is always available. */
export function defineCommands<const Id extends string>(
  section: CommandSection,
  drafts: readonly Draft<Id>[],
): readonly Command<Id>[] {
  return drafts.map((draft) => ({ keys: [], when: () => true, ...draft, section }));
}
