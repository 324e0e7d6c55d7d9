import type { DialogId } from '../state/interactionSlice.ts';
import { KIOSK_SECONDS } from '../domain/deck/kioskSeconds.ts';
import { isFiltered } from '../domain/filters/filter.ts';
import { RANK, SCATTER } from '../domain/indicators/chartView.ts';
import { adcode } from '../domain/ids.ts';
import type { Bilingual } from '../domain/language.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { type Command, type CommandContext, defineCommands } from './command.ts';
import { canCloseTopmost, closeTopmost } from './closeTopmost.ts';
import { PREFERENCE_COMMANDS } from './preferenceCommands.ts';

const isOnMap = ({ state }: CommandContext) => state.view.layout === 'map';

const canShowChart = ({ state }: CommandContext) =>
  state.linked !== null && !state.presentation.isOn;

/** Undefined for no selection, a grouping, a strategy or a person. */
function selectedPlace({ view, atlas }: CommandContext['state']) {
  return view.selection?.kind === 'region' ? atlas?.place(view.selection.id) : undefined;
}

/** Selects a place that is too small for a pointer on a map of the whole country. */
function goTo<Id extends string>(id: Id, code: string, label: Bilingual) {
  const place = adcode(code);
  return {
    id,
    label,
    when: ({ state }: CommandContext) => state.atlas?.place(place) !== undefined,
    run: ({ state }: CommandContext) => state.select({ kind: 'region', id: place }),
  };
}

function toggleDialog<Id extends DialogId>(id: Id, key: string, label: Bilingual) {
  return {
    id,
    label,
    keys: [key],
    run: ({ state }: CommandContext) =>
      state.openDialog(state.interaction.dialog === id ? null : id),
  };
}

/** No two have the same key. */
export const COMMANDS = [
  ...defineCommands('go', [
    {
      id: 'search',
      label: { zh: '搜索地区、人物、战略和词语', en: 'Search places, people, strategies, words' },
      keys: ['/'],
      run: ({ focusSearch }) => focusSearch(),
    },
    {
      id: 'focus-map',
      label: { zh: '转到地图', en: 'Go to the map' },
      keys: ['m'],
      run: ({ focusMap }) => focusMap(),
    },
    {
      id: 'focus-panel',
      label: { zh: '转到详情', en: 'Go to the details' },
      run: ({ focusPanel }) => focusPanel(),
    },
    goTo('hong-kong', '810000', { zh: '打开香港', en: 'Open Hong Kong' }),
    goTo('macao', '820000', { zh: '打开澳门', en: 'Open Macao' }),
    {
      id: 'what-lies-here',
      label: { zh: '所选地点的各级地区', en: 'Regions at the selected place' },
      when: (context) => isOnMap(context) && selectedPlace(context.state) !== undefined,
      run: ({ state, openChooserAt: askAt }) => {
        const place = selectedPlace(state);
        if (place) askAt(place.id);
      },
    },
    {
      id: 'reports',
      label: { zh: '报告：切换、添加、删除', en: 'Reports: switch, add, delete' },
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.openDialog('reports'),
    },
    {
      id: 'import',
      label: { zh: '添加报告：工作簿、表格、文章', en: 'Add a report: workbook, table, article' },
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.openDialog('import'),
    },
    {
      id: 'own-figures',
      label: {
        zh: '添加您自己的数据：表格、工作簿',
        en: 'Add your own figures: table, workbook',
      },
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.openDialog('figures'),
    },
    {
      id: 'ranking',
      label: { zh: '排名：按统计指标排列各地区', en: 'Ranking of the regions by a figure' },
      when: canShowChart,
      run: ({ state }) => state.showChart(RANK),
    },
    {
      id: 'scatter',
      label: {
        zh: '散点图：两项指标，或指标与发言数',
        en: 'Scatter of two figures, or of statements',
      },
      when: canShowChart,
      run: ({ state }) => state.showChart(SCATTER),
    },
    {
      id: 'compare',
      label: { zh: '比较两份报告', en: 'Compare two reports' },
      when: ({ state }) => state.linked !== null && !state.presentation.isOn,
      run: ({ state }) => state.openDialog('reports'),
    },
    {
      id: 'present',
      label: { zh: '演示', en: 'Present' },
      keys: ['p'],
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.present(),
    },
    {
      id: 'kiosk',
      label: {
        zh: '自动播放演示（展厅、大厅）',
        en: 'Play the presentation by itself (exhibition, lobby)',
      },
      when: ({ state }) => state.linked !== null && !state.presentation.isOn,
      run: ({ state }) => state.presentKiosk(KIOSK_SECONDS.usual),
    },
    {
      id: 'edit-scenes',
      label: { zh: '编辑演示稿', en: 'Edit the presentation' },
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.editScenes(),
    },
    {
      id: 'handouts',
      label: { zh: '讲义：幻灯片、打印、图片', en: 'Handouts: slides, print, images' },
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.openDialog('handouts'),
    },
    {
      id: 'rehearse',
      label: {
        zh: '排练检查：按观众视角逐一检查场景',
        en: 'Rehearsal check: test every scene as the audience will see it',
      },
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.rehearse(),
    },
    {
      id: 'capture',
      label: { zh: '记下问题、意见或决定', en: 'Note a question, a remark or a decision' },
      keys: ['q'],
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.openDialog('capture'),
    },
    {
      id: 'minutes',
      label: {
        zh: '会议记录：待答问题、决定、存为文件',
        en: 'Minutes: open questions, decisions, files',
      },
      keys: ['Shift+q'],
      when: ({ state }) => state.linked !== null,
      run: ({ state }) => state.openDialog('minutes'),
    },
    {
      id: 'clear-selection',
      label: { zh: '取消选择', en: 'Clear the selection' },
      when: ({ state }) => state.view.selection !== null,
      run: ({ state }) => state.select(null),
    },
    {
      id: 'close-topmost',
      label: { zh: '逐层关闭，最后取消选择', en: 'Close what is open, then clear the selection' },
      keys: ['Escape'],
      keyOnly: true,
      when: canCloseTopmost,
      run: closeTopmost,
    },
  ]),
  ...defineCommands('map', [
    {
      id: 'toggle-list',
      label: { zh: '切换地图与列表', en: 'Switch between map and list' },
      keys: ['v'],
      run: ({ state }) => state.setLayout(state.view.layout === 'map' ? 'list' : 'map'),
    },
    {
      id: 'zoom-in',
      label: { zh: '放大', en: 'Zoom in' },
      keys: ['+', '='],
      repeats: true,
      when: isOnMap,
      run: ({ zoom }) => zoom(1),
    },
    {
      id: 'zoom-out',
      label: { zh: '缩小', en: 'Zoom out' },
      keys: ['-'],
      repeats: true,
      when: isOnMap,
      run: ({ zoom }) => zoom(-1),
    },
    {
      id: 'show-country',
      label: { zh: '显示全国', en: 'Show the whole country' },
      keys: ['0'],
      when: isOnMap,
      run: ({ showCountry }) => showCountry(),
    },
    {
      id: 'pan-mode',
      label: { zh: '方向键平移地图，开或关', en: 'Pan with the arrow keys, on or off' },
      keys: ['Shift+p'],
      when: isOnMap,
      run: ({ state, focusMap }) => {
        state.setPanning(!state.interaction.isPanning);
        focusMap();
      },
    },
    {
      id: 'draw',
      label: { zh: '在地图上绘图，开或关', en: 'Draw on the map, on or off' },
      keys: ['d'],
      when: (context) => isOnMap(context) && context.state.linked !== null,
      run: ({ state }) => state.setInteraction({ isDrawing: !state.interaction.isDrawing }),
    },
    {
      id: 'toggle-counties',
      label: { zh: '显示或隐藏区县', en: 'Show or hide the counties' },
      when: isOnMap,
      run: ({ state }) => state.setCounties(!state.view.counties),
    },
    {
      id: 'reset-level',
      label: { zh: '恢复为点击选中最小地区', en: 'Let clicks select the smallest place again' },
      when: ({ state }) => state.preferences.level !== DEFAULT_PREFERENCES.level,
      run: ({ state }) => state.setPreferences({ level: DEFAULT_PREFERENCES.level }),
    },
  ]),
  ...defineCommands('filters', [
    {
      id: 'clear-filters',
      label: { zh: '清除全部筛选', en: 'Clear all filters' },
      keys: ['c'],
      when: ({ state }) => isFiltered(state.view.filters),
      run: ({ state }) => state.clearFilters(),
    },
  ]),
  ...defineCommands('groupings', [
    {
      id: 'clear-overlays',
      label: { zh: '从地图上移除所有区域', en: 'Remove all groupings from the map' },
      when: ({ state }) => state.view.overlays.length > 0,
      run: ({ state }) => state.setOverlays([]),
    },
  ]),
  ...PREFERENCE_COMMANDS,
  ...defineCommands('help', [
    { ...toggleDialog('palette', 'Mod+k', { zh: '全部命令', en: 'All commands' }), keyOnly: true },
    toggleDialog('shortcuts', '?', { zh: '快捷键一览', en: 'Keyboard shortcuts' }),
    toggleDialog('preferences', ',', { zh: '偏好设置', en: 'Preferences' }),
    {
      id: 'dismiss-notices',
      label: { zh: '关闭所有提示', en: 'Dismiss the notices' },
      when: ({ state }) => state.notices.length > 0,
      run: ({ state }) => state.notices.forEach(state.dismiss),
    },
  ]),
];

export type CommandId = (typeof COMMANDS)[number]['id'];

export function command(id: CommandId): Command<CommandId> {
  const found = COMMANDS.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`no command "${id}"`);
  return found;
}

/** The first key of a command as `aria-keyshortcuts`. */
export function ariaKeys(id: CommandId): string | undefined {
  return command(id).keys[0]?.replace(/^\+$/u, 'Plus');
}
