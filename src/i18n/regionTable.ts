import { defineMessages } from './messages.tsx';

type Level = 'province' | 'city' | 'grouping';

const levelsEn: Readonly<Record<Level, readonly [one: string, other: string]>> = {
  province: ['province', 'provinces'],
  city: ['city', 'cities'],
  grouping: ['grouping', 'groupings'],
};
const levelsZh: Readonly<Record<Level, string>> = {
  province: '个省级行政区',
  city: '个地级及以下地区',
  grouping: '个区域',
};

const countedEn = (count: number, level: Level) =>
  `${count} ${levelsEn[level][count === 1 ? 0 : 1]}`;

export const regionTableMessages = defineMessages({
  en: {
    title: 'Regions as a list',
    level: 'Regions to list',
    levels: { province: 'Provinces', city: 'Cities', grouping: 'Groupings' },
    find: 'Find by name, pinyin or 中文',
    columns: {
      name: 'Region',
      province: 'Province',
      own: 'Statements',
      through: 'Through groupings',
      strategies: 'Strategies',
      reports: 'By report',
      members: 'Members',
      groupings: { place: 'Belongs to', grouping: 'Part of' },
      onMap: 'On the map',
    },
    separator: ', ',
    none: 'none',
    noData: 'no data',
    byProvince: 'through its province',
    /** `speaking` regions have statements; null in a report without statements. */
    shown: (count: number, level: Level, speaking: number | null) =>
      countedEn(count, level) + (speaking === null ? '' : `, ${speaking} with statements`),
    filtered: (statements: number, all: number) =>
      all === 1
        ? `the only statement ${statements === 1 ? 'matches' : 'does not match'} the filters`
        : `${statements} of ${all} statements ${statements === 1 ? 'matches' : 'match'} the filters`,
    noReport: 'No report is loaded, so there is no data yet.',
    nothing: (text: string, level: Level) => `No ${levelsEn[level][0]} matches “${text}”.`,
    elsewhere: (count: number, level: Level) =>
      `Show ${countedEn(count, level)} that ${count === 1 ? 'matches' : 'match'}`,
    clear: 'Clear search',
    caption: (level: Level) =>
      `The ${levelsEn[level][1]} with their statements and strategies. Press Enter to open a region, and again to go to its details.`,
    faded: 'outside the selection or filters',
    keepOnMap: (name: string) => `Outline ${name} on the map`,
    copy: 'Copy',
    copyLong: 'Copy the table',
    saveLong: (format: string) => `Save the table as ${format}`,
    allData: 'All data',
    allDataLong: 'Save all data of the report as a workbook (XLSX)',
    notWhole:
      'Nothing was saved: a part of the data could not be loaded. Check the connection and try again. A very long report cannot be saved in one workbook.',
    copied: (rows: number) => (rows === 1 ? '1 row copied' : `${rows} rows copied`),
    saved: (file: string) => `Saved: ${file}`,
    refused: 'The browser blocked access to the clipboard. Save the table as CSV.',
    failed: 'The table could not be copied or saved. Try again.',
  },
  zh: {
    title: '地区列表',
    level: '列表范围',
    levels: { province: '省级', city: '地级及以下', grouping: '区域' },
    find: '按中文、拼音或英文名查找',
    columns: {
      name: '地区',
      province: '所在省份',
      own: '发言',
      through: '因区域涉及',
      strategies: '战略',
      reports: '按报告',
      members: '成员',
      groupings: { place: '所属区域', grouping: '所在区域' },
      onMap: '地图上',
    },
    separator: '、',
    none: '无',
    noData: '无数据',
    byProvince: '随所在省份',
    shown: (count: number, level: Level, speaking: number | null) =>
      `共 ${count} ${levelsZh[level]}${speaking === null ? '' : `，其中 ${speaking} 个有发言`}`,
    filtered: (statements: number, all: number) => `${all} 条发言中有 ${statements} 条符合筛选条件`,
    noReport: '尚未加载报告，暂无数据。',
    nothing: (text: string, level: Level) => `没有与“${text}”匹配的${levelsZh[level].slice(1)}。`,
    elsewhere: (count: number, level: Level) => `查看匹配的 ${count} ${levelsZh[level]}`,
    clear: '清除搜索',
    caption: (level: Level) =>
      `各${levelsZh[level].slice(1)}的发言和战略。按回车键打开地区，再按一次进入详情。`,
    faded: '不属于所选内容或筛选结果',
    keepOnMap: (name: string) => `在地图上显示${name}的轮廓`,
    copy: '复制',
    copyLong: '复制表格',
    saveLong: (format: string) => `将表格保存为 ${format}`,
    allData: '全部数据',
    allDataLong: '将本报告的全部数据保存为工作簿（XLSX）',
    notWhole: '未保存：部分数据无法加载，请检查网络后重试。篇幅很长的报告无法保存为一个工作簿。',
    copied: (rows: number) => `已复制 ${rows} 行`,
    saved: (file: string) => `已保存：${file}`,
    refused: '浏览器不允许访问剪贴板，请将表格保存为 CSV。',
    failed: '表格未能复制或保存，请重试。',
  },
});
