import { defineMessages } from './messages.tsx';

export const legendMessages = defineMessages({
  en: {
    title: 'Legend',
    everything: (total: number, strategies: number | null, reports = 1): string => {
      const whole = reports > 1 ? `the ${reports} reports` : 'the report';
      if (strategies === 1) return `the only strategy of ${whole}`;
      if (strategies !== null) return `all ${strategies} strategies of ${whole}`;
      if (total === 0) return 'The report has no statements.';
      return total === 1 ? `the only statement of ${whole}` : `all ${total} statements of ${whole}`;
    },
    filtered: (filters: string) => `filter: ${filters}`,
    join: ', ',
    empty: 'No statement matches the filters.',
    classes: 'Colours',
    light: (label: string) => `Highlight: ${label}`,
    noData: 'no data',
    noReport: 'No report is loaded, so there is no data yet.',
    marker: 'Circle size: number of statements; colour: type, as in the filters above',
    markerTyped: 'Circle size: number of statements; colour: type',
    mark: 'Colour and symbol: type, as in the filters above',
    types: 'Types',
    untyped: 'no type',
    groupings: 'Groupings on the map',
    repeated: 'From the ninth grouping on, colours are used again with another line pattern.',
    partial: 'only part belongs',
    unmatched: {
      filters: 'does not match the filters',
      selection: 'not part of the selection',
      both: 'does not match the filters or the selection',
    },
  },
  zh: {
    title: '图例',
    everything: (total: number, strategies: number | null, reports?: number) => {
      const whole = reports !== undefined && reports > 1 ? ` ${reports} 份报告` : '报告';
      if (strategies !== null) return `${whole}的全部 ${strategies} 项战略`.trim();
      return total === 0 ? '报告中没有发言。' : `${whole}的全部 ${total} 条发言`.trim();
    },
    filtered: (filters: string) => `筛选：${filters}`,
    join: '、',
    empty: '没有符合筛选条件的发言。',
    classes: '颜色',
    light: (label: string) => `突出显示：${label}`,
    noData: '无数据',
    noReport: '尚未加载报告，暂无数据。',
    marker: '圆点大小：发言数；颜色：同上方战略类型',
    markerTyped: '圆点大小：发言数；颜色：战略类型',
    mark: '颜色和图标：同上方战略类型',
    types: '战略类型',
    untyped: '未归类',
    groupings: '已显示的区域',
    repeated: '从第九个区域起颜色重复，以线型区分。',
    partial: '仅部分地区列入',
    unmatched: {
      filters: '不符合筛选条件',
      selection: '不属于所选内容',
      both: '不符合筛选条件，或不属于所选内容',
    },
  },
});

type Line =
  | { readonly kind: 'partial' }
  | { readonly kind: 'unmatched'; readonly why: 'filters' | 'selection' | 'both' };

export function nameOfLine(line: Line, texts: typeof legendMessages.en): string {
  return line.kind === 'unmatched' ? texts.unmatched[line.why] : texts[line.kind];
}
