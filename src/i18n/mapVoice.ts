import { defineMessages } from './messages.tsx';

type PlaceType =
  | 'province'
  | 'municipality'
  | 'autonomous-region'
  | 'special-administrative-region'
  | 'prefecture-level-city'
  | 'autonomous-prefecture'
  | 'prefecture'
  | 'league'
  | 'county-level-city'
  | 'county-level-unit'
  | 'autonomous-county'
  | 'district'
  | 'county'
  | 'banner'
  | 'autonomous-banner';
type Direction = 'up' | 'right' | 'down' | 'left';

interface Place {
  readonly name: string;
  readonly type: PlaceType;
  readonly outer: string | null;
  readonly seats: readonly {
    readonly name: string;
    readonly core: boolean;
    readonly partial: boolean;
  }[];
}

interface Country {
  readonly provinces: number;
  readonly spoken: number;
  readonly placed: number;
  readonly shown: number;
  readonly all: number;
}

/** More groupings than this are given by their number, after the first two. */
const NAMED = 3;
/** Up to this many, the role in each is said too. */
const WITH_ROLES = 2;

const TYPES_EN: Readonly<Record<PlaceType, string>> = {
  province: 'province',
  municipality: 'municipality',
  'autonomous-region': 'autonomous region',
  'special-administrative-region': 'special administrative region',
  'prefecture-level-city': 'city',
  'autonomous-prefecture': 'autonomous prefecture',
  prefecture: 'prefecture',
  league: 'league',
  'county-level-city': 'county-level city',
  'county-level-unit': 'county-level unit',
  'autonomous-county': 'autonomous county',
  district: 'district',
  county: 'county',
  banner: 'banner',
  'autonomous-banner': 'autonomous banner',
};

const TYPES_ZH: Readonly<Record<PlaceType, string>> = {
  province: '省',
  municipality: '直辖市',
  'autonomous-region': '自治区',
  'special-administrative-region': '特别行政区',
  'prefecture-level-city': '地级市',
  'autonomous-prefecture': '自治州',
  prefecture: '地区',
  league: '盟',
  'county-level-city': '县级市',
  'county-level-unit': '县级行政单位',
  'autonomous-county': '自治县',
  district: '区',
  county: '县',
  banner: '旗',
  'autonomous-banner': '自治旗',
};

const SIDES_EN: Readonly<Record<Direction, string>> = {
  up: 'north',
  right: 'east',
  down: 'south',
  left: 'west',
};
const SIDES_ZH: Readonly<Record<Direction, string>> = {
  up: '北',
  right: '东',
  down: '南',
  left: '西',
};

/** Names that describe a stretch of land take the article, proper names do not. */
const DESCRIBES =
  /(?:basin|area|areas|bases|belt|bend|coast|delta|estuary|gulf|peninsula|plain|port|provinces|slope|yangtze)$/i;

function seatsEn(seats: Place['seats']): string {
  const named = seats.slice(0, seats.length > NAMED ? 2 : NAMED);
  const names = named.map(({ name, core, partial }) => {
    const role = core ? ' (core)' : partial ? ' (in part)' : '';
    const said = DESCRIBES.test(name) ? `the ${name}` : name;
    return seats.length > WITH_ROLES ? said : said + role;
  });
  const more = seats.length - named.length;
  const parts = more > 0 ? [...names, `${more} more groupings`] : names;
  const last = parts.pop();
  return parts.length === 0 ? (last ?? '') : `${parts.join(', ')} and ${last ?? ''}`;
}

function seatsZh(seats: Place['seats']): string {
  const named = seats.slice(0, seats.length > NAMED ? 2 : NAMED);
  const names = named.map(({ name, core, partial }) => {
    const role = core ? '（核心）' : partial ? '（部分）' : '';
    return seats.length > WITH_ROLES ? name : name + role;
  });
  const list = names.join('、');
  return seats.length > named.length ? `${list}等 ${seats.length} 个区域组合` : list;
}

const statementsEn = (count: number) => (count === 1 ? '1 statement' : `${count} statements`);

function placeEn({ name, type, outer, seats }: Place, reading: string | null): string {
  const kind = outer === null ? TYPES_EN[type] : `${TYPES_EN[type]} in ${outer}`;
  const head = [name, kind, reading].filter((part) => part !== null).join(', ');
  return seats.length === 0 ? `${head}.` : `${head}; part of ${seatsEn(seats)}.`;
}

function placeZh({ name, type, outer, seats }: Place, reading: string | null): string {
  const kind = outer === null ? TYPES_ZH[type] : `${outer}的${TYPES_ZH[type]}`;
  const head = [name, kind, reading].filter((part) => part !== null).join('，');
  return seats.length === 0 ? `${head}。` : `${head}；属于${seatsZh(seats)}。`;
}

function countryEn({ provinces, spoken, placed, shown, all }: Country): string {
  const some = shown < all ? ` (${shown} of ${all} pass the filters)` : '';
  return placed === 0
    ? `${provinces} provinces; no statement is tied to one of them${some}.`
    : `${provinces} provinces; ${statementsEn(placed)} in ${spoken} of them${some}.`;
}

function countryZh({ provinces, spoken, placed, shown, all }: Country): string {
  const some = shown < all ? `（${all} 条中有 ${shown} 条符合筛选）` : '';
  return placed === 0
    ? `${provinces} 个省级行政区，没有与其直接相关的发言${some}。`
    : `${provinces} 个省级行政区，其中 ${spoken} 个有 ${placed} 条发言${some}。`;
}

/** What the map says to those who do not see it, and what its keyboard shows. */
export const mapVoiceMessages = defineMessages(
  {
    map: 'Map of China',
    kind: 'map',
    field: 'Place on the map',
    place: placeEn,
    country: countryEn,
    filters: (names: string) => `Filters: ${names}.`,
    overlays: (names: string) => `Switched on: ${names}.`,
    join: ', ',
    keys:
      'Arrow keys walk to the neighbour in that direction. Enter opens a region, and once more goes to its details. ' +
      'Page Down goes into the cities, Page Up back. Home and End go to the first and last by code. ' +
      'Letters, pinyin or Chinese jump to a name. Shift Enter tells what lies here. Question mark lists all keys.',
    edge: (name: string, side: Direction) => `Nothing farther ${SIDES_EN[side]} of ${name}.`,
    intoCities: 'Among the cities:',
    intoProvinces: 'Among the provinces:',
    notFound: (typed: string) => `No region begins with “${typed}”.`,
    opened: (name: string) => `${name} is open in the details.`,
    closed: 'Nothing is selected.',
    list: 'The list of regions is shown in place of the map.',
    back: 'The map is shown.',
    panning: 'Arrow keys move the map',
    panningOn: 'Arrow keys move the map. Escape lets them walk again.',
    panningOff: 'Arrow keys walk from region to region.',
    leave: 'Esc ends',
  },
  {
    map: '中国地图',
    kind: '地图',
    field: '地图上的位置',
    place: placeZh,
    country: countryZh,
    filters: (names: string) => `筛选：${names}。`,
    overlays: (names: string) => `已显示：${names}。`,
    join: '、',
    keys:
      '方向键走到该方向的相邻地区；回车打开，再按回车进入详情；Page Down 进入城市，Page Up 返回省份；' +
      'Home 和 End 到代码最前和最后的地区；输入汉字、拼音或字母跳转；Shift+回车查看此处有哪些区域；问号列出全部按键。',
    edge: (name: string, side: Direction) => `${name}以${SIDES_ZH[side]}没有更远的地区。`,
    intoCities: '进入城市：',
    intoProvinces: '回到省份：',
    notFound: (typed: string) => `没有以“${typed}”开头的地区。`,
    opened: (name: string) => `已打开${name}的详情。`,
    closed: '已取消选择。',
    list: '已用地区列表代替地图。',
    back: '已显示地图。',
    panning: '方向键正在平移地图',
    panningOn: '方向键现在平移地图，按 Esc 恢复逐个走访地区。',
    panningOff: '方向键逐个走访地区。',
    leave: '按 Esc 结束',
  },
);
