import { defineMessages } from './messages.tsx';

/** The sections of commands, and the shortcut sheet's own texts. */
export const commandMessages = defineMessages(
  {
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
    mapKeys: 'While the map has the focus',
    showKeys: 'While presenting',
    letters: 'letters',
    or: 'or',
    off: 'Single-key shortcuts are switched off. What Ctrl, ⌘ or Esc ask for works, and so do the map’s own keys.',
    switchOn: 'Switch them on',
    never: 'No shortcut fires while you type.',
  },
  {
    sections: {
      go: '前往',
      map: '地图',
      filters: '筛选',
      groupings: '地图上的区域组合',
      appearance: '外观',
      help: '帮助与设置',
    },
    sheet: '快捷键',
    close: '关闭快捷键',
    mapKeys: '焦点在地图上时',
    showKeys: '演示时',
    letters: '字母、汉字',
    or: '或',
    off: '单键快捷键已关闭；Ctrl、⌘ 组合键、Esc 和地图自身的按键仍可用。',
    switchOn: '重新开启',
    never: '输入文字时，快捷键不会触发。',
  },
);
