import type { Bilingual } from '../domain/language.ts';
import type { ShowAction } from '../domain/deck/showAction.ts';
import type { Chord } from './keys.ts';
import { isLetterKey, isStruck } from './keys.ts';

/** What the keys of a show act on. */
export interface ShowContext {
  readonly dispatch: (action: ShowAction) => void;
  /** How many scenes there are. */
  readonly scenes: number;
  /** Asks for the number or name of a scene. */
  readonly askScene: () => void;
  /** Lays all scenes out. */
  readonly showOverview: () => void;
  /** Opens the speaker's window, or brings it to the front. */
  readonly openSpeaker: () => void;
  readonly toggleFullScreen: () => void;
  /** Shows the search and the filters, which a show hides. */
  readonly showTools: () => void;
  readonly leave: () => void;
}

/** Something a key does while a show runs, wherever the focus is. */
export interface ShowCommand {
  readonly id: string;
  readonly label: Bilingual;
  /** As in the registry; the first is the one the shortcut sheet shows. */
  readonly keys: readonly string[];
  readonly run: (context: ShowContext) => void;
}

/** The keys of presenting. Clickers send PageDown and PageUp, `.` or B for black, F5 and Escape. */
export const SHOW_COMMANDS: readonly ShowCommand[] = [
  {
    id: 'next',
    label: {
      zh: '下一场景；脱稿时回到本场景',
      en: 'Next scene; when off script, back to this one',
    },
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'],
    run: ({ dispatch }) => dispatch({ kind: 'next' }),
  },
  {
    id: 'previous',
    label: { zh: '上一场景', en: 'Previous scene' },
    keys: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'PageUp', 'p'],
    run: ({ dispatch }) => dispatch({ kind: 'previous' }),
  },
  {
    id: 'first',
    label: { zh: '第一个场景', en: 'First scene' },
    keys: ['Home'],
    run: ({ dispatch }) => dispatch({ kind: 'go', at: 0 }),
  },
  {
    id: 'last',
    label: { zh: '最后一个场景', en: 'Last scene' },
    keys: ['End'],
    run: ({ dispatch, scenes }) => dispatch({ kind: 'go', at: scenes - 1 }),
  },
  {
    id: 'go',
    label: { zh: '转到场景', en: 'Go to a scene' },
    keys: ['g'],
    run: ({ askScene }) => askScene(),
  },
  {
    id: 'overview',
    label: { zh: '全部场景', en: 'All scenes' },
    keys: ['o'],
    run: ({ showOverview }) => showOverview(),
  },
  {
    id: 'speaker',
    label: { zh: '演讲者窗口', en: 'Speaker window' },
    keys: ['s'],
    run: ({ openSpeaker }) => openSpeaker(),
  },
  {
    id: 'black',
    label: { zh: '黑屏，或恢复', en: 'Black screen, and back' },
    keys: ['b', '.'],
    run: ({ dispatch }) => dispatch({ kind: 'black' }),
  },
  {
    id: 'return',
    label: { zh: '回到演示稿', en: 'Back to the script' },
    keys: ['Backspace'],
    run: ({ dispatch }) => dispatch({ kind: 'return' }),
  },
  {
    id: 'full-screen',
    label: { zh: '全屏，或退出全屏', en: 'Full screen, and back' },
    keys: ['f', 'F5'],
    run: ({ toggleFullScreen }) => toggleFullScreen(),
  },
  {
    id: 'tools',
    label: { zh: '搜索与筛选（脱稿）', en: 'Search and filters (off script)' },
    keys: ['/'],
    run: ({ showTools }) => showTools(),
  },
  {
    id: 'leave',
    label: { zh: '结束演示', en: 'End the presentation' },
    keys: ['Escape'],
    run: ({ leave }) => leave(),
  },
];

/** A key that does something as long as it is held; what it does lives with the stage. */
export const LASER_KEY = {
  id: 'laser',
  label: { zh: '按住：激光笔', en: 'Hold: laser pointer' },
  keys: ['l'],
} as const;

/** The command of a show that a key asks for, if any. Whether keys are free is for the caller to know. */
export function showCommandFor(stroke: Chord): ShowCommand | undefined {
  const struck = (shifted: boolean) =>
    SHOW_COMMANDS.find(({ keys }) =>
      keys.some((key) => key.startsWith('Shift+') === shifted && isStruck(key, stroke)),
    );
  // A key that is no letter is the same with Shift, unless something is said of it with Shift.
  return struck(true) ?? struck(false);
}

/** Whether a key alone is a letter: a show keeps all of them from the map's and the page's own shortcuts. */
export function isLetterStroke({ key, ctrlKey, metaKey, altKey }: Chord): boolean {
  return !ctrlKey && !metaKey && !altKey && isLetterKey(key);
}
