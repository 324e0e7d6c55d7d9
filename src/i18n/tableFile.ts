import { defineMessages } from './messages.tsx';

/** The words that a saved table of regions contains, besides those that the table shows. */
export const tableFileMessages = defineMessages({
  en: {
    sheet: 'Regions',
    about: 'About',
    otherName: 'Chinese name',
    kind: 'Kind',
    onMap: { yes: 'yes', no: 'no' },
    report: 'Report',
    regions: 'Regions',
    layer: 'Map colours',
    note: 'Note',
    filters: 'Filters',
    noFilters: 'none',
    counted: 'Statements',
    some: (count: number, all: number) =>
      `${count} of ${all} ${count === 1 ? 'matches' : 'match'} the filters`,
    selected: 'Selected',
    search: 'Search',
    comma: ', ',
    semicolon: '; ',
  },
  zh: {
    sheet: '地区',
    about: '说明',
    otherName: '英文名',
    kind: '类别',
    onMap: { yes: '是', no: '否' },
    report: '报告',
    regions: '列表范围',
    layer: '地图着色',
    note: '说明',
    filters: '筛选',
    noFilters: '无',
    counted: '发言',
    some: (count: number, all: number) => `${all} 条中有 ${count} 条符合筛选条件`,
    selected: '所选内容',
    search: '查找',
    comma: '，',
    semicolon: '；',
  },
});
