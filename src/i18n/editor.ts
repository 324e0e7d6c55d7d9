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
  | 'content'
  | 'builds'
  | 'theme'
  | 'language'
  | 'seconds';

type Gone = 'region' | 'strategy' | 'speaker' | 'statement' | 'part' | 'words' | 'type' | 'section';

const GONE = {
  en: {
    region: 'region',
    strategy: 'strategy',
    speaker: 'person',
    statement: 'statement',
    part: 'part of the statement',
    words: 'words',
    type: 'strategy type',
    section: 'section',
  },
  zh: {
    region: '地区',
    strategy: '战略',
    speaker: '人物',
    statement: '发言',
    part: '发言的段落',
    words: '词句',
    type: '战略类型',
    section: '章节',
  },
} as const satisfies Record<string, Record<Gone, string>>;

export const editorMessages = defineMessages({
  en: {
    title: 'Edit the presentation',
    close: 'Close the editor',
    made: 'This presentation comes with the report. Your first change creates your own copy.',
    own: 'Your own presentation, saved on this device.',
    denied:
      'This browser does not allow saving data. Save the presentation to a file before you leave.',
    full: 'This device has no storage space left. Save the presentation to a file before you leave.',
    capture: 'Capture this view',
    present: 'Present',
    undo: 'Undo',
    save: 'Save to a file',
    handouts: 'Handouts…',
    open: 'Open a file',
    fromReport: 'Create one from the report',
    back: 'Restore the report’s own presentation',
    more: 'More actions',
    scenes: 'Scenes',
    noScenes: 'This presentation has no scenes yet.',
    firstScene: 'Set up the map as the first scene should look, then capture it.',
    unreadable: (why: string) =>
      `This version cannot read the presentation saved on this device: ${why}`,
    outdated:
      'Another window has changed this presentation. Your last changes in this window are not saved. Choose what to keep:',
    conflict: {
      mine: 'Keep this window’s',
      theirs: 'Keep the other window’s',
      both: 'Keep both',
    },
    bothHint:
      '“Keep both” adds those scenes of the other window that differ from yours, or that you deleted, after yours. At most 500 in all.',
    replaced: 'It is kept until your first change, which replaces it.',
    saveKept: 'Save it to a file unchanged',
    scene: (number: number, title: string) => `Scene ${number}: ${title}`,
    untitled: 'Untitled scene',
    most: (count: number) => `A presentation can have at most ${count} scenes.`,
    moved: (title: string, at: number, all: number) => `“${title}” is now scene ${at} of ${all}.`,
    deleted: (title: string) => `“${title}” was deleted. You can undo this.`,
    keys: 'Press Alt with ↑ or ↓ to move a scene.',
    drag: 'Drag to reorder',
    titleIn: { zh: 'Title in Chinese', en: 'Title in English' },
    notesIn: { zh: 'Notes in Chinese', en: 'Notes in English' },
    seconds: 'Planned time (seconds)',
    spotlight: 'Show large',
    nothing: 'Nothing',
    strategies: 'Strategies',
    statements: 'Statements',
    preview: 'Show on the map',
    recapture: 'Capture again',
    duplicate: 'Duplicate',
    remove: 'Delete',
    up: 'Move up',
    down: 'Move down',
    thing: (kind: Gone, id: string) => `the ${GONE.en[kind]} “${id}”`,
    gone: (kind: Gone, id: string) =>
      `Skipped: the report no longer has the ${GONE.en[kind]} ${id}.`,
    says: {
      'not-utf8': (line: number) =>
        `The file was not opened: line ${line} is not in UTF-8. Save the file as UTF-8 in the program that changed it.`,
      'not-json': 'The file cannot be read: it is incomplete or was not saved by Fangyu.',
      'not-a-deck':
        'This file is not a presentation. Open one that was saved with “Save to a file”.',
      newer: (version: number) =>
        `The file was saved by a newer version of Fangyu (format ${version}). Update Fangyu to open it.`,
      'other-report': (report: string) =>
        `This presentation belongs to another report, “${report}”. Open that report first.`,
      'no-scenes': 'The presentation in this file has no scenes.',
      'too-many': (count: number, most: number) =>
        `The presentation in this file has ${count} scenes; at most ${most} can be opened.`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `The file was not opened: the field “${field}” of the presentation is missing or invalid.`
          : `The file was not opened: in scene ${scene} the field “${field}” is missing or invalid.`,
      'no-area': (scene: number) =>
        `The file was not opened: the camera of scene ${scene} has an area without width or height; its bounds must be west, south, east and north, in this order.`,
      'same-id': (scene: number, first: number) =>
        `The file was not opened: scenes ${first} and ${scene} have the same id.`,
    },
    why: {
      'not-utf8': (line: number) => `line ${line} is not in UTF-8.`,
      'not-json': 'it is damaged.',
      'not-a-deck': 'the saved data is not a presentation.',
      newer: (version: number) => `it was saved by a newer version of Fangyu (format ${version}).`,
      'other-report': (report: string) => `it belongs to another report, “${report}”.`,
      'no-scenes': 'it has no scenes.',
      'too-many': (count: number, most: number) =>
        `it has ${count} scenes; at most ${most} can be opened.`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `the field “${field}” of the presentation is missing or invalid.`
          : `in scene ${scene} the field “${field}” is missing or invalid.`,
      'no-area': (scene: number) =>
        `the camera of scene ${scene} has an area without width or height; its bounds must be west, south, east and north, in this order.`,
      'same-id': (scene: number, first: number) => `scenes ${first} and ${scene} have the same id.`,
    },
  },
  zh: {
    title: '编辑演示稿',
    close: '关闭编辑器',
    made: '这份演示稿随报告提供。首次修改时，会为您另存一份副本。',
    own: '自己的演示稿，保存在本设备上。',
    denied: '浏览器不允许保存数据，离开前请将演示稿存为文件。',
    full: '本设备存储空间已满，离开前请将演示稿存为文件。',
    capture: '截取当前视图',
    present: '演示',
    undo: '撤销',
    save: '存为文件',
    handouts: '讲义……',
    open: '打开文件',
    fromReport: '根据报告生成',
    back: '恢复随报告提供的演示稿',
    more: '更多操作',
    scenes: '场景',
    noScenes: '这份演示稿还没有场景。',
    firstScene: '请先在地图上调好第一个场景的画面，再截取。',
    unreadable: (why: string) => `此版本无法读取本设备上保存的演示稿：${why}`,
    outdated: '另一个窗口修改了这份演示稿，本窗口最近的修改尚未保存。请选择保留哪一份：',
    conflict: {
      mine: '保留本窗口的',
      theirs: '保留另一个窗口的',
      both: '两份都保留',
    },
    bothHint:
      '选择“两份都保留”时，另一个窗口中与本窗口不同（或本窗口已删除）的场景会排在后面，合计最多 500 个。',
    replaced: '它会保留到首次修改，之后被替换。',
    saveKept: '原样存为文件',
    scene: (number: number, title: string) => `场景 ${number}：${title}`,
    untitled: '未命名场景',
    most: (count: number) => `一份演示稿最多 ${count} 个场景。`,
    moved: (title: string, at: number, all: number) => `“${title}”现为场景 ${at}，共 ${all} 个。`,
    deleted: (title: string) => `“${title}”已删除，可撤销。`,
    keys: '按住 Alt 再按 ↑ 或 ↓ 可移动场景。',
    drag: '拖动以调整顺序',
    titleIn: { zh: '中文标题', en: '英文标题' },
    notesIn: { zh: '中文备注', en: '英文备注' },
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
    thing: (kind: Gone, id: string) => `${GONE.zh[kind]}“${id}”`,
    gone: (kind: Gone, id: string) => `已跳过：报告中已没有${GONE.zh[kind]} ${id}。`,
    says: {
      'not-utf8': (line: number) =>
        `文件未打开：第 ${line} 行不是 UTF-8 编码。请在改动过它的程序中另存为 UTF-8。`,
      'not-json': '文件无法读取：内容不完整，或不是由方舆保存的演示稿。',
      'not-a-deck': '这个文件不是演示稿。请打开用“存为文件”保存的文件。',
      newer: (version: number) =>
        `文件由较新版本的方舆保存（格式 ${version}），请更新方舆后再打开。`,
      'other-report': (report: string) => `这份演示稿属于另一份报告“${report}”，请先打开那份报告。`,
      'no-scenes': '文件中的演示稿没有场景。',
      'too-many': (count: number, most: number) =>
        `文件中的演示稿有 ${count} 个场景，最多可打开 ${most} 个。`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `文件未打开：演示稿的“${field}”字段缺失或有误。`
          : `文件未打开：场景 ${scene} 的“${field}”字段缺失或有误。`,
      'no-area': (scene: number) =>
        `文件未打开：场景 ${scene} 的画面范围没有宽度或高度；四个数须依次为西、南、东、北。`,
      'same-id': (scene: number, first: number) =>
        `文件未打开：场景 ${first} 与场景 ${scene} 的 id 相同。`,
    },
    why: {
      'not-utf8': (line: number) => `第 ${line} 行不是 UTF-8 编码。`,
      'not-json': '数据已损坏。',
      'not-a-deck': '保存的数据不是演示稿。',
      newer: (version: number) => `它由较新版本的方舆保存（格式 ${version}）。`,
      'other-report': (report: string) => `它属于另一份报告“${report}”。`,
      'no-scenes': '其中没有场景。',
      'too-many': (count: number, most: number) => `共有 ${count} 个场景，最多可打开 ${most} 个。`,
      field: (field: Field, scene: number | null) =>
        scene === null
          ? `演示稿的“${field}”字段缺失或有误。`
          : `场景 ${scene} 的“${field}”字段缺失或有误。`,
      'no-area': (scene: number) =>
        `场景 ${scene} 的画面范围没有宽度或高度；四个数须依次为西、南、东、北。`,
      'same-id': (scene: number, first: number) => `场景 ${first} 与场景 ${scene} 的 id 相同。`,
    },
  },
});
