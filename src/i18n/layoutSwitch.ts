import { defineMessages } from './messages.tsx';

/** The list's own texts load with the list. */
export const layoutSwitchMessages = defineMessages({
  en: {
    toMap: 'Map',
    toList: 'List',
    toMapLong: 'Show the map instead of the list',
    toListLong: 'Show a list instead of the map',
  },
  zh: {
    toMap: '地图',
    toList: '列表',
    toMapLong: '切换到地图',
    toListLong: '切换到列表',
  },
});
