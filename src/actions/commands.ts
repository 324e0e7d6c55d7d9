import type { Bilingual } from '../domain/language.ts';
import { isFiltered } from '../domain/filter.ts';
import type { AtlasActions, AtlasState, Theme } from '../state/store.ts';
import { THEMES } from '../state/store.ts';

/** What commands act on: the store's state and verbs, and the few effects outside it. */
export interface CommandContext {
  readonly state: AtlasState & AtlasActions;
  readonly focusSearch: () => void;
  readonly zoom: (by: number) => void;
  readonly showCountry: () => void;
}

export type CommandId =
  | 'search'
  | 'peel'
  | 'clear-filters'
  | 'switch-language'
  | 'switch-theme'
  | 'zoom-in'
  | 'zoom-out'
  | 'show-country';

/** Something a reader can do. Buttons, shortcuts and later the palette all come from here. */
export interface Command {
  readonly id: CommandId;
  readonly label: Bilingual;
  /** As in KeyboardEvent.key; any of them runs the command. */
  readonly keys: readonly string[];
  /** Whether it would do anything now. */
  readonly when: (state: AtlasState) => boolean;
  readonly run: (context: CommandContext) => void;
}

const always = () => true;

function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

export const COMMANDS: readonly Command[] = [
  {
    id: 'search',
    label: { zh: '搜索', en: 'Search' },
    keys: ['/'],
    when: always,
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: 'peel',
    label: { zh: '取消选择', en: 'Clear selection' },
    keys: ['Escape'],
    when: ({ view }) => view.selection !== null,
    run: ({ state }) => state.select(null),
  },
  {
    id: 'clear-filters',
    label: { zh: '清除筛选', en: 'Clear filters' },
    keys: ['c'],
    when: ({ view }) => isFiltered(view.filters),
    run: ({ state }) => state.clearFilters(),
  },
  {
    id: 'switch-language',
    label: { zh: 'Switch to English', en: '切换到中文' },
    keys: ['l'],
    when: always,
    run: ({ state }) => state.setLanguage(state.view.language === 'zh' ? 'en' : 'zh'),
  },
  {
    id: 'switch-theme',
    label: { zh: '切换明暗', en: 'Switch theme' },
    keys: ['t'],
    when: always,
    run: ({ state }) => state.setPreferences({ theme: nextTheme(state.preferences.theme) }),
  },
  {
    id: 'zoom-in',
    label: { zh: '放大', en: 'Zoom in' },
    keys: ['+', '='],
    when: always,
    run: ({ zoom }) => zoom(1),
  },
  {
    id: 'zoom-out',
    label: { zh: '缩小', en: 'Zoom out' },
    keys: ['-'],
    when: always,
    run: ({ zoom }) => zoom(-1),
  },
  {
    id: 'show-country',
    label: { zh: '全国', en: 'Whole country' },
    keys: ['0'],
    when: always,
    run: ({ showCountry }) => showCountry(),
  },
];

/** The command with this id; every id has one. */
export function command(id: CommandId): Command {
  const found = COMMANDS.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`no command "${id}"`);
  return found;
}
