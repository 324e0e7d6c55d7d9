import { defineMessages } from './messages.tsx';

/** Texts of the legend. */
export const legendMessages = defineMessages(
  {
    title: 'Legend',
    counted: 'Statements in or about a place',
    everything: (total: number) =>
      total === 1 ? 'the only statement of the report' : `all ${total} statements of the report`,
    filtered: (filters: string) => `filter: ${filters}`,
    join: ', ',
    plain: 'Regions are not coloured.',
    empty: 'No statement matches the filters.',
    classes: 'Colours',
    none: 'none',
    noData: 'no data',
    through: 'through a grouping or province',
    noReport: 'No report is loaded, so there is no data yet.',
    marker: 'Circle size: number of statements; colour: type, as on the chips',
    markerTyped: 'Circle size: number of statements; colour: type',
    types: 'Types',
    untyped: 'no type',
    outline: 'grouping on the map',
    partial: 'only part belongs',
    faded: {
      filters: 'does not match the filters',
      selection: 'not part of the selection',
      both: 'does not match the filters or the selection',
    },
  },
  {
    title: '图例',
    counted: '涉及该地或其辖区的发言数',
    everything: (total: number) => `报道的全部 ${total} 条发言`,
    filtered: (filters: string) => `筛选：${filters}`,
    join: '、',
    plain: '地图未着色。',
    empty: '没有符合筛选条件的发言。',
    classes: '颜色',
    none: '无发言',
    noData: '无数据',
    through: '仅因所属区域或省份涉及',
    noReport: '尚未加载报道，暂无数据。',
    marker: '圆点大小：发言数；颜色：同上方战略类型',
    markerTyped: '圆点大小：发言数；颜色：战略类型',
    types: '战略类型',
    untyped: '未归类',
    outline: '已显示的区域',
    partial: '仅部分地区列入',
    faded: {
      filters: '不符合筛选条件',
      selection: '不属于所选内容',
      both: '不符合筛选条件或所选内容',
    },
  },
);

type Line =
  | { readonly kind: 'none' | 'through' | 'no-data' | 'outline' | 'partial' }
  | { readonly kind: 'faded'; readonly why: 'filters' | 'selection' | 'both' };

/** Returns the text of one line of the legend. */
export function nameOfLine(line: Line, texts: typeof legendMessages.en): string {
  switch (line.kind) {
    case 'faded':
      return texts.faded[line.why];
    case 'no-data':
      return texts.noData;
    default:
      return texts[line.kind];
  }
}
