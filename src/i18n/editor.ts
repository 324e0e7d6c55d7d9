import { defineMessages } from './messages.tsx';

type Field =
  | 'scene'
  | 'id'
  | 'title'
  | 'report'
  | 'scenes'
  | 'kicker'
  | 'notes'
  | 'view'
  | 'camera'
  | 'spotlight'
  | 'theme'
  | 'language'
  | 'seconds';

type Gone = 'region' | 'strategy' | 'speaker' | 'statement' | 'part' | 'type' | 'section';

const GONE = {
  en: {
    region: 'region',
    strategy: 'strategy',
    speaker: 'person',
    statement: 'statement',
    part: 'part of the statement',
    type: 'strategy type',
    section: 'section',
  },
  zh: {
    region: '地区',
    strategy: '战略',
    speaker: '人物',
    statement: '发言',
    part: '发言的段落',
    type: '战略类型',
    section: '部分',
  },
} as const satisfies Record<string, Record<Gone, string>>;

/** Texts of the editor of a deck. */
export const editorMessages = defineMessages(
  {
    title: 'Edit the presentation',
    close: 'Close the editor',
    made: 'This deck came with the report. Your first change makes a copy of your own.',
    own: 'Your own deck, kept on this device.',
    denied:
      'This browser lets no page keep anything here. Save the deck to a file before you leave.',
    full: 'This device has no room left for the deck. Save it to a file before you leave.',
    capture: 'Capture this view',
    present: 'Present',
    undo: 'Undo',
    save: 'Save to a file',
    handouts: 'Hand-outs …',
    open: 'Open a file',
    fromReport: 'Make one from the report',
    back: 'Back to the deck that came with the report',
    more: 'File and start',
    scenes: 'Scenes',
    noScenes: 'This deck has no scenes, so there is nothing to present.',
    firstScene: 'Set the map the way the first scene should look, then capture it.',
    unreadable: (why: string) =>
      `The deck kept on this device cannot be read by this version: ${why}`,
    replaced: 'It stays where it is until your first change, which replaces it.',
    saveKept: 'Save it to a file as it is',
    scene: (number: number, title: string) => `Scene ${number}: ${title}`,
    untitled: 'Untitled scene',
    most: (count: number) => `A deck holds ${count} scenes at most.`,
    moved: (title: string, at: number, all: number) => `${title} is now scene ${at} of ${all}.`,
    deleted: (title: string) => `${title} was deleted. Undo brings it back.`,
    keys: 'Alt with ↑ or ↓ moves a scene.',
    drag: 'Drag to another place',
    titleZh: 'Title in Chinese',
    titleEn: 'Title in English',
    notesZh: 'Notes in Chinese',
    notesEn: 'Notes in English',
    seconds: 'Planned, seconds',
    spotlight: 'Set large',
    nothing: 'nothing',
    strategies: 'Strategies',
    statements: 'Statements',
    preview: 'Show on the map',
    recapture: 'Capture again',
    duplicate: 'Duplicate',
    remove: 'Delete',
    up: 'Move up',
    down: 'Move down',
    gone: (kind: Gone, id: string) =>
      `Not played: the report no longer has the ${GONE.en[kind]} ${id}.`,
    says: {
      'not-json': 'The file cannot be read: it is cut off or no deck that was saved here.',
      'not-a-deck': 'The file is no deck. Open one that was saved with “Save to a file”.',
      newer: (version: number) =>
        `The file was saved by a newer Fangyu (form ${version}). Update this one to open it.`,
      'other-report': (report: string) =>
        `The deck is for another report, “${report}”. Open that report first.`,
      'no-scenes': 'The deck in this file has no scene.',
      'too-many': (count: number, most: number) =>
        `The deck in this file has ${count} scenes; ${most} are the most that can be opened.`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `The file was not opened: the field “${field}” of the deck is missing or wrong.`
          : `The file was not opened: in scene ${scene} the field “${field}” is missing or wrong.`,
      'same-id': (scene: number, first: number) =>
        `The file was not opened: scenes ${first} and ${scene} have the same id.`,
    },
    why: {
      'not-json': 'it is damaged.',
      'not-a-deck': 'what is kept is no deck.',
      newer: (version: number) => `it was saved by a newer Fangyu (form ${version}).`,
      'other-report': (report: string) => `it is for another report, “${report}”.`,
      'no-scenes': 'it has no scene.',
      'too-many': (count: number, most: number) =>
        `it has ${count} scenes, and ${most} are the most that can be opened.`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `the field “${field}” of the deck is missing or wrong.`
          : `in scene ${scene} the field “${field}” is missing or wrong.`,
      'same-id': (scene: number, first: number) => `scenes ${first} and ${scene} have the same id.`,
    },
  },
  {
    title: '编辑演示稿',
    close: '关闭编辑器',
    made: '这份演示稿随报道提供。您的第一处修改会另存为自己的副本。',
    own: '您自己的演示稿，保存在本设备上。',
    denied: '浏览器不允许在此保存数据。离开前请将演示稿存为文件。',
    full: '本设备的存储空间已满。离开前请将演示稿存为文件。',
    capture: '截取当前视图',
    present: '演示',
    undo: '撤销',
    save: '存为文件',
    handouts: '讲义……',
    open: '打开文件',
    fromReport: '由报道生成一份',
    back: '恢复随报道提供的演示稿',
    more: '文件与起点',
    scenes: '场景',
    noScenes: '这份演示稿没有场景，因此无法演示。',
    firstScene: '请先在地图上调好第一幕的画面，再截取。',
    unreadable: (why: string) => `此版本无法读取本设备上保存的演示稿：${why}`,
    replaced: '它会原样保留，直到您的第一处修改将其取代。',
    saveKept: '原样存为文件',
    scene: (number: number, title: string) => `第 ${number} 幕：${title}`,
    untitled: '未命名场景',
    most: (count: number) => `一份演示稿最多 ${count} 幕。`,
    moved: (title: string, at: number, all: number) => `“${title}”现为第 ${at} 幕，共 ${all} 幕。`,
    deleted: (title: string) => `“${title}”已删除，可撤销。`,
    keys: '按住 Alt 再按 ↑ 或 ↓ 可移动场景。',
    drag: '拖动以调整次序',
    titleZh: '中文标题',
    titleEn: '英文标题',
    notesZh: '中文备注',
    notesEn: '英文备注',
    seconds: '计划时间（秒）',
    spotlight: '放大显示',
    nothing: '无',
    strategies: '战略',
    statements: '发言',
    preview: '在地图上查看',
    recapture: '重新截取',
    duplicate: '复制',
    remove: '删除',
    up: '上移',
    down: '下移',
    gone: (kind: Gone, id: string) => `不播放：报道中已没有${GONE.zh[kind]} ${id}。`,
    says: {
      'not-json': '文件无法读取：可能已残缺，或不是在这里保存的演示稿。',
      'not-a-deck': '这个文件不是演示稿。请打开用“存为文件”保存的文件。',
      newer: (version: number) => `文件由更新版本的方舆保存（格式 ${version}），请更新后再打开。`,
      'other-report': (report: string) => `这份演示稿属于另一篇报道“${report}”，请先打开那篇报道。`,
      'no-scenes': '文件中的演示稿没有场景。',
      'too-many': (count: number, most: number) =>
        `文件中的演示稿有 ${count} 幕，最多可打开 ${most} 幕。`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `文件未打开：演示稿的“${field}”字段缺失或有误。`
          : `文件未打开：第 ${scene} 幕的“${field}”字段缺失或有误。`,
      'same-id': (scene: number, first: number) =>
        `文件未打开：第 ${first} 幕与第 ${scene} 幕的 id 相同。`,
    },
    why: {
      'not-json': '数据已残缺。',
      'not-a-deck': '所保存的不是演示稿。',
      newer: (version: number) => `它由更新版本的方舆保存（格式 ${version}）。`,
      'other-report': (report: string) => `它属于另一篇报道“${report}”。`,
      'no-scenes': '其中没有场景。',
      'too-many': (count: number, most: number) => `共有 ${count} 幕，最多可打开 ${most} 幕。`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `演示稿的“${field}”字段缺失或有误。`
          : `第 ${scene} 幕的“${field}”字段缺失或有误。`,
      'same-id': (scene: number, first: number) => `第 ${first} 幕与第 ${scene} 幕的 id 相同。`,
    },
  },
);
