import type { Bilingual } from '../domain/language.ts';
import type { ShowAction } from '../domain/deck/showAction.ts';
import type { KeyChord } from './keys.ts';
import { chordOf, isLetterKey, matchesStroke } from './keys.ts';
import { type KeyPress, pressedKeys } from '../domain/keyboard/pressedKeys.ts';

export interface ShowContext {
  readonly dispatch: (action: ShowAction) => void;
  readonly scenes: number;
  readonly askScene: () => void;
  readonly showOverview: () => void;
  /** Opens the window, or brings it to the front. */
  readonly openSpeaker: () => void;
  readonly toggleFullScreen: () => void;
  /** The search and the filters, which are hidden during a show. */
  readonly showTools: () => void;
  readonly leave: () => void;
  readonly openDialog: (dialog: 'capture' | 'minutes') => void;
  readonly toggleDrawing: () => void;
}

export interface ShowCommand {
  readonly id: string;
  readonly label: Bilingual;
  /** The shortcut sheet shows the first. */
  readonly keys: readonly string[];
  readonly run: (context: ShowContext) => void;
}

/** Presentation remotes send PageDown, PageUp, `.` or B for black, F5 and Escape. */
export const SHOW_COMMANDS: readonly ShowCommand[] = [
  {
    id: 'next',
    label: {
      zh: '下一步或下一场景；脱稿时回到本场景',
      en: 'Next step or scene; when off script, back to this one',
    },
    keys: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'],
    run: ({ dispatch }) => dispatch({ kind: 'next' }),
  },
  {
    id: 'previous',
    label: { zh: '上一步或上一场景', en: 'Previous step or scene' },
    keys: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'PageUp', 'p'],
    run: ({ dispatch }) => dispatch({ kind: 'previous' }),
  },
  {
    id: 'next-scene',
    label: { zh: '跳过其余步骤，到下一场景', en: 'Skip the remaining steps to the next scene' },
    keys: ['Shift+PageDown'],
    run: ({ dispatch }) => dispatch({ kind: 'skip', by: 1 }),
  },
  {
    id: 'previous-scene',
    label: { zh: '回到上一场景的开头', en: 'Start of the previous scene' },
    keys: ['Shift+PageUp'],
    run: ({ dispatch }) => dispatch({ kind: 'skip', by: -1 }),
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
    id: 'capture',
    label: {
      zh: '记下提问、意见或决定',
      en: 'Note a question of the audience, a remark, a decision',
    },
    keys: ['q'],
    run: ({ openDialog }) => openDialog('capture'),
  },
  {
    id: 'minutes',
    label: { zh: '会议记录', en: 'Minutes of the meeting' },
    keys: ['Shift+q'],
    run: ({ openDialog }) => openDialog('minutes'),
  },
  {
    id: 'draw',
    label: { zh: '绘图工具', en: 'Drawing tools' },
    keys: ['d'],
    run: ({ toggleDrawing }) => toggleDrawing(),
  },
  {
    id: 'leave',
    label: { zh: '结束演示', en: 'End the presentation' },
    keys: ['Escape'],
    run: ({ leave }) => leave(),
  },
];

/** Works while it is held. The stage handles it. */
export const LASER_KEY = {
  id: 'laser',
  label: { zh: '按住：激光笔', en: 'Hold: laser pointer' },
  keys: ['l'],
} as const;

function commandOfKey(stroke: KeyChord): ShowCommand | undefined {
  const find = (withShift: boolean) =>
    SHOW_COMMANDS.find(({ keys }) =>
      keys.some((key) => key.startsWith('Shift+') === withShift && matchesStroke(key, stroke)),
    );
  // A key with Shift first matches its own command, else the one without Shift.
  return find(true) ?? find(false);
}

/** The caller checks whether keys are available. */
export function showCommandFor(press: KeyPress): ShowCommand | undefined {
  for (const key of pressedKeys(press)) {
    const command = commandOfKey({ ...chordOf(press), key });
    if (command) return command;
  }
  return undefined;
}

/** Whether the press is that of the laser pointer. */
export function isLaserKey(press: KeyPress): boolean {
  return pressedKeys(press).some((key) =>
    LASER_KEY.keys.some((each) => matchesStroke(each, { ...chordOf(press), key })),
  );
}

/** During a show no letter reaches the map or the page. */
export function isLetterStroke(press: KeyPress): boolean {
  const { ctrlKey, metaKey, altKey } = chordOf(press);
  return !ctrlKey && !metaKey && !altKey && pressedKeys(press).some(isLetterKey);
}
