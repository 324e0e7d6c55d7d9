import type { Bilingual, Language } from '../domain/language.ts';
import { LIST_COMMA } from '../domain/language.ts';
import { defineMessages } from './messages.tsx';

/** More names than this are counted. */
const MOST_NAMES = 8;

/** `Shanghai, Beijing and 4 more`. */
function someNames(names: readonly string[], language: Language): string {
  const list = names.slice(0, MOST_NAMES).join(LIST_COMMA[language]);
  const rest = names.length - MOST_NAMES;
  if (rest <= 0) return list;
  const texts: Bilingual = { zh: `${list}等 ${names.length} 个`, en: `${list} and ${rest} more` };
  return texts[language];
}

type Unit = 'provinces' | 'cities';

/** The ranked bar list and the scatter beside the map. */
export const chartMessages = defineMessages({
  en: {
    title: 'Ranking and scatter plot',
    which: 'Chart',
    kinds: { rank: 'Ranking', scatter: 'Scatter plot' },
    open: { rank: 'Show as a ranking', scatter: 'Show as a scatter plot' },
    close: 'Close the chart',
    loading: 'The figures are still loading, or could not be loaded.',
    order: { highest: 'Highest first', lowest: 'Lowest first' },
    orderLabel: 'Order',
    ranked: (heading: string) => `Ranking: ${heading}`,
    noData: (count: number) => `No data (${count})`,
    noValue: 'no data',
    rankOf: (rank: number) => `${rank}.`,
    excluded: 'left out by the filters',
    outside: 'outside the selection',
    spoken: { statements: 'Spoken of:', strategies: 'Strategies are about it:' },
    types: 'Strategy types of the filter',
    join: ', ',
    hint: 'Arrow keys move, Enter selects the region.',
    against: 'Compared with',
    statements: { statements: 'Number of statements', strategies: 'Number of strategies' },
    statementsUnit: {
      statements: 'about the region or places in it',
      strategies: 'that apply to it',
    },
    axisOf: (name: string, unit: string) => (unit === '' ? name : `${name} (${unit})`),
    unknownAxis: (id: string) =>
      `There is no figure “${id}” for these regions. The number of statements is shown instead.`,
    drawn: (count: number, unit: Unit, x: string, y: string, left: number) =>
      `${count} ${unit} by ${x} (to the right) and ${y} (upwards).${left === 0 ? '' : ` ${left} without data are not drawn.`} All values are in the table below.`,
    range: 'Set the range with sliders',
    ends: {
      x: { from: 'Horizontal axis, from', to: 'Horizontal axis, up to' },
      y: { from: 'Vertical axis, from', to: 'Vertical axis, up to' },
    },
    clear: 'Clear the range',
    drag: 'Drag over the chart to highlight regions on the map.',
    inRange: (names: readonly string[]) =>
      names.length === 0
        ? 'No region is in the range.'
        : `${names.length} in the range: ${someNames(names, 'en')}.`,
    isIn: 'in the range',
    table: 'The values of the scatter plot',
    region: 'Region',
  },
  zh: {
    title: '排名与散点图',
    which: '图表',
    kinds: { rank: '排名', scatter: '散点图' },
    open: { rank: '显示排名', scatter: '显示散点图' },
    close: '关闭图表',
    loading: '数据尚未加载，或未能加载。',
    order: { highest: '从高到低', lowest: '从低到高' },
    orderLabel: '顺序',
    ranked: (heading: string) => `排名：${heading}`,
    noData: (count: number) => `无数据（${count}）`,
    noValue: '无数据',
    rankOf: (rank: number) => `${rank}.`,
    excluded: '不符合筛选',
    outside: '不在所选范围内',
    spoken: { statements: '提及方式：', strategies: '战略涉及方式：' },
    types: '筛选的战略类型',
    join: '、',
    hint: '方向键移动，回车键选中地区。',
    against: '纵轴',
    statements: { statements: '发言数', strategies: '战略数' },
    statementsUnit: { statements: '涉及当地或其下属地区', strategies: '适用于当地' },
    axisOf: (name: string, unit: string) => (unit === '' ? name : `${name}（${unit}）`),
    unknownAxis: (id: string) => `这些地区没有“${id}”这一指标，改为显示发言数。`,
    drawn: (count: number, unit: Unit, x: string, y: string, left: number) =>
      `${count} 个${unit === 'cities' ? '地市' : '省份'}，横轴为${x}，纵轴为${y}。${left === 0 ? '' : `另有 ${left} 个无数据，未画出。`}全部数值见下表。`,
    range: '用滑块选择范围',
    ends: {
      x: { from: '横轴下限', to: '横轴上限' },
      y: { from: '纵轴下限', to: '纵轴上限' },
    },
    clear: '取消框选',
    drag: '在图上拖动，可在地图上突出显示框内地区。',
    inRange: (names: readonly string[]) =>
      names.length === 0
        ? '范围内没有地区。'
        : `范围内有 ${names.length} 个地区：${someNames(names, 'zh')}。`,
    isIn: '在范围内',
    table: '散点图的数值',
    region: '地区',
  },
});
