import type { Bilingual } from '../domain/language.ts';

/** The map handles the key itself. */
export interface MapKey {
  /** As the keys of a command, for example `Shift+Enter`; `letters` means any letter. */
  readonly keys: readonly string[];
  readonly label: Bilingual;
}

/** The map leaves Shift with a letter to the shortcuts. */
export const MAP_KEYS: readonly MapKey[] = [
  {
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    label: { zh: '移到该方向的相邻地区', en: 'Move to the neighbouring region in that direction' },
  },
  { keys: ['Enter'], label: { zh: '打开该地区', en: 'Open the region' } },
  {
    keys: ['Shift+Enter', 'ContextMenu'],
    label: { zh: '列出此处的地区', en: 'List the regions here: city, province, groupings' },
  },
  {
    keys: ['PageDown', 'PageUp'],
    label: { zh: '进入下辖城市，返回省份', en: 'Go to the cities, back to the province' },
  },
  { keys: ['Home', 'End'], label: { zh: '第一个、最后一个地区', en: 'First and last region' } },
  {
    keys: ['letters'],
    label: {
      zh: '输入汉字、拼音或字母按名称跳转',
      en: 'Jump to a region by name (letters, pinyin or Chinese)',
    },
  },
];
