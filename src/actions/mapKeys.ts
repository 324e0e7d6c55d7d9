import type { Bilingual } from '../domain/language.ts';

/** A key that works while the map has the focus, with its label. The map handles the key itself. */
export interface MapKey {
  /** As the keys of a command, for example `Shift+Enter`; `letters` means any letter. */
  readonly keys: readonly string[];
  readonly label: Bilingual;
}

/** The keys of the map, for the shortcut sheet. The map leaves Shift with a letter to the shortcuts. */
export const MAP_KEYS: readonly MapKey[] = [
  {
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    label: { zh: '走到该方向的相邻地区', en: 'Walk to the neighbour in that direction' },
  },
  { keys: ['Enter'], label: { zh: '打开该地区', en: 'Open the region' } },
  {
    keys: ['Shift+Enter', 'ContextMenu'],
    label: { zh: '此处有哪些区域', en: 'What lies here: choose between city, province, groupings' },
  },
  {
    keys: ['PageDown', 'PageUp'],
    label: { zh: '进入下辖城市，返回省份', en: 'Into the cities, back to the province' },
  },
  { keys: ['Home', 'End'], label: { zh: '第一个、最后一个地区', en: 'First and last region' } },
  {
    keys: ['letters'],
    label: {
      zh: '按地名的汉字、拼音或字母跳转',
      en: 'Jump to the region whose name begins so (letters, pinyin or Chinese)',
    },
  },
];
