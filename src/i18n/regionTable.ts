import { defineMessages } from './messages.tsx';

type Level = 'province' | 'city' | 'grouping';

const levelsEn: Readonly<Record<Level, readonly [one: string, other: string]>> = {
  province: ['province', 'provinces'],
  city: ['city', 'cities'],
  grouping: ['grouping', 'groupings'],
};
const levelsZh: Readonly<Record<Level, string>> = {
  province: '个省级行政区',
  city: '个城市等',
  grouping: '个区域组合',
};

const countedEn = (count: number, level: Level) =>
  `${count} ${levelsEn[level][count === 1 ? 0 : 1]}`;

/** Texts of the table of regions. */
export const regionTableMessages = defineMessages(
  {
    title: 'Regions as a list',
    level: 'Which regions',
    levels: { province: 'Provinces', city: 'Cities', grouping: 'Groupings' },
    find: 'Find by name, pinyin or 中文',
    columns: {
      name: 'Region',
      province: 'Province',
      own: 'Statements',
      through: 'Through groupings',
      strategies: 'Strategies',
      members: 'Members',
      groupings: { place: 'Belongs to', grouping: 'Lies inside' },
      onMap: 'On the map',
    },
    separator: ', ',
    none: 'none',
    noData: 'no data',
    byProvince: 'via its province',
    /** What is listed, and how much of it has something to say. */
    shown: (count: number, level: Level, speaking: number) =>
      `${countedEn(count, level)}, ${speaking} with statements`,
    filtered: (statements: number, all: number) =>
      `${statements} of ${all} statements pass the filters`,
    noReport: 'No report is loaded: nothing is known about any region yet.',
    nothing: (text: string, level: Level) =>
      `None of the ${levelsEn[level][1]} is called “${text}”.`,
    elsewhere: (count: number, level: Level) => `Show ${countedEn(count, level)} with this name`,
    clear: 'Clear the name',
    caption: (level: Level) =>
      `The ${levelsEn[level][1]} with what the report has on them. Enter opens a region, Enter again goes to its details.`,
    faded: 'not part of the selection or the filters',
    keepOnMap: (name: string) => `Outline ${name} on the map`,
  },
  {
    title: '区域列表',
    level: '列出哪些区域',
    levels: { province: '省级', city: '地级及以下', grouping: '区域组合' },
    find: '按中文、拼音或英文名查找',
    columns: {
      name: '区域',
      province: '所在省份',
      own: '发言',
      through: '经区域组合',
      strategies: '战略',
      members: '成员',
      groupings: { place: '所属区域组合', grouping: '位于' },
      onMap: '地图上',
    },
    separator: '、',
    none: '无',
    noData: '无数据',
    byProvince: '仅随省份',
    shown: (count: number, level: Level, speaking: number) =>
      `共${count}${levelsZh[level]}，其中${speaking}个有发言`,
    filtered: (statements: number, all: number) => `${all}条发言中有${statements}条符合筛选条件`,
    noReport: '尚未载入报道，各地情况未知。',
    nothing: (text: string, level: Level) => `没有名为“${text}”的${levelsZh[level].slice(1)}。`,
    elsewhere: (count: number, level: Level) => `查看同名的${count}${levelsZh[level]}`,
    clear: '清除名称',
    caption: (level: Level) =>
      `各${levelsZh[level].slice(1)}在报道中的情况。按回车键打开区域，再按一次转到详情。`,
    faded: '不属于当前选择或筛选',
    keepOnMap: (name: string) => `在地图上勾画${name}`,
  },
);
