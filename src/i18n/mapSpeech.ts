import { withArticle } from '../domain/language.ts';
import type { PlaceType } from '../domain/regions/region.ts';
import { defineMessages } from './messages.tsx';

type Direction = 'up' | 'right' | 'down' | 'left';

interface Place {
  readonly name: string;
  readonly type: PlaceType;
  readonly outer: string | null;
  readonly memberships: readonly {
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

/** Above this number of groupings, the first two are named and the rest are counted. */
const MAX_NAMED_GROUPINGS = 3;
/** Up to this number of groupings, the place's role in each is included. */
const MAX_WITH_ROLES = 2;

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

function groupingsEn(memberships: Place['memberships']): string {
  const named = memberships.slice(
    0,
    memberships.length > MAX_NAMED_GROUPINGS ? 2 : MAX_NAMED_GROUPINGS,
  );
  const names = named.map(({ name, core, partial }) => {
    const role = core ? ' (core)' : partial ? ' (in part)' : '';
    return withArticle(name) + (memberships.length > MAX_WITH_ROLES ? '' : role);
  });
  const more = memberships.length - named.length;
  const parts = more > 0 ? [...names, `${more} more groupings`] : names;
  const last = parts.pop();
  return parts.length === 0 ? (last ?? '') : `${parts.join(', ')} and ${last ?? ''}`;
}

function groupingsZh(memberships: Place['memberships']): string {
  const named = memberships.slice(
    0,
    memberships.length > MAX_NAMED_GROUPINGS ? 2 : MAX_NAMED_GROUPINGS,
  );
  const names = named.map(({ name, core, partial }) => {
    const role = core ? '（核心）' : partial ? '（部分）' : '';
    return memberships.length > MAX_WITH_ROLES ? name : name + role;
  });
  const list = names.join('、');
  return memberships.length > named.length ? `${list}等 ${memberships.length} 个区域` : list;
}

const statementsEn = (count: number) => (count === 1 ? '1 statement' : `${count} statements`);

function placeEn({ name, type, outer, memberships }: Place, reading: string | null): string {
  const kind = outer === null ? TYPES_EN[type] : `${TYPES_EN[type]} in ${outer}`;
  const head = [name, kind, reading].filter((part) => part !== null).join(', ');
  return memberships.length === 0 ? `${head}.` : `${head}; part of ${groupingsEn(memberships)}.`;
}

function placeZh({ name, type, outer, memberships }: Place, reading: string | null): string {
  const kind = outer === null ? TYPES_ZH[type] : `${outer}的${TYPES_ZH[type]}`;
  const head = [name, kind, reading].filter((part) => part !== null).join('，');
  return memberships.length === 0 ? `${head}。` : `${head}；属于${groupingsZh(memberships)}。`;
}

function countryEn({ provinces, spoken, placed, shown, all }: Country): string {
  if (all === 0) return `${provinces} provinces.`;
  const some = shown < all ? ` (${shown} of ${all} match the filters)` : '';
  return placed === 0
    ? `${provinces} provinces; no statements about any of them${some}.`
    : `${provinces} provinces; ${statementsEn(placed)} in ${spoken} of them${some}.`;
}

function countryZh({ provinces, spoken, placed, shown, all }: Country): string {
  if (all === 0) return `${provinces} 个省级行政区。`;
  const some = shown < all ? `（${all} 条中有 ${shown} 条符合筛选）` : '';
  return placed === 0
    ? `${provinces} 个省级行政区，没有直接涉及的发言${some}。`
    : `${provinces} 个省级行政区，其中 ${spoken} 个有 ${placed} 条发言${some}。`;
}

/** Texts for the screen reader on the map, and for its keyboard mode. */
export const mapSpeechMessages = defineMessages({
  en: {
    map: 'Map of China',
    kind: 'map',
    field: 'Place on the map',
    place: placeEn,
    country: countryEn,
    filters: (names: string) => `Filters: ${names}.`,
    overlays: (names: string) => `On the map: ${names}.`,
    join: ', ',
    keys:
      'Arrow keys move to the neighbouring region. Enter opens a region; press it again to go to its details. ' +
      'Page Down goes to the cities, Page Up back to the provinces. Home and End go to the first and last region by code. ' +
      'Type letters, pinyin or Chinese to jump to a name. Shift Enter lists the regions at this point, Control Enter puts the region beside the selected one. Question mark shows all keys.',
    edge: (name: string, side: Direction) => `No region further ${SIDES_EN[side]} than ${name}.`,
    intoCities: 'Cities:',
    intoProvinces: 'Provinces:',
    notFound: (typed: string) => `No region name starts with “${typed}”.`,
    opened: (name: string) => `${name} is open in the details.`,
    closed: 'Nothing is selected.',
    beside: (names: string) => `Side by side: ${names}.`,
    alone: 'No regions are side by side.',
    list: 'The list of regions is shown instead of the map.',
    back: 'The map is shown.',
    panning: 'Arrow keys move the map',
    panningOn: 'Arrow keys move the map. Press Escape to move between regions again.',
    panningOff: 'Arrow keys move from region to region.',
    leave: 'Esc to stop',
  },
  zh: {
    map: '中国地图',
    kind: '地图',
    field: '地图上的位置',
    place: placeZh,
    country: countryZh,
    filters: (names: string) => `筛选：${names}。`,
    overlays: (names: string) => `已显示：${names}。`,
    join: '、',
    keys:
      '方向键移到相邻地区；回车打开地区，再按回车进入详情；Page Down 进入城市，Page Up 返回省份；' +
      'Home 和 End 移到代码最前和最后的地区；输入汉字、拼音或字母可按名称跳转；Shift+回车列出此处的地区；Ctrl+回车将地区与所选地区对比；问号显示全部按键。',
    edge: (name: string, side: Direction) => `${name}以${SIDES_ZH[side]}没有其他地区。`,
    intoCities: '进入城市：',
    intoProvinces: '返回省份：',
    notFound: (typed: string) => `没有名称以“${typed}”开头的地区。`,
    opened: (name: string) => `已打开${name}的详情。`,
    closed: '已取消选择。',
    beside: (names: string) => `正在对比：${names}。`,
    alone: '没有正在对比的地区。',
    list: '已切换到地区列表。',
    back: '已切换到地图。',
    panning: '方向键平移地图',
    panningOn: '方向键现在平移地图，按 Esc 恢复在地区间移动。',
    panningOff: '方向键在地区间移动。',
    leave: '按 Esc 结束',
  },
});
