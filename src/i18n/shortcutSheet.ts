import { defineMessages } from './messages.tsx';

export const shortcutSheetMessages = defineMessages({
  en: {
    sections: {
      go: 'Go to',
      map: 'Map',
      filters: 'Filters',
      groupings: 'Groupings on the map',
      appearance: 'Appearance',
      help: 'Help and preferences',
    },
    sheet: 'Keyboard shortcuts',
    close: 'Close the shortcuts',
    mapKeys: 'When the map has focus',
    showKeys: 'While presenting',
    letters: 'letters',
    or: 'or',
    off: 'Single-key shortcuts are off. Ctrl and ⌘ shortcuts, Esc and the map’s own keys still work.',
    switchOn: 'Turn on',
    never: 'Shortcuts do not run while you type.',
  },
  zh: {
    sections: {
      go: '前往',
      map: '地图',
      filters: '筛选',
      groupings: '地图上的区域',
      appearance: '外观',
      help: '帮助与设置',
    },
    sheet: '快捷键',
    close: '关闭快捷键列表',
    mapKeys: '焦点在地图上时',
    showKeys: '演示时',
    letters: '字母、汉字',
    or: '或',
    off: '单键快捷键已关闭；Ctrl、⌘ 组合键、Esc 和地图专用按键仍可用。',
    switchOn: '重新开启',
    never: '输入文字时快捷键不生效。',
  },
});
