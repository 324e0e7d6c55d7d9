import { defineMessages } from './messages.tsx';

export const commandPaletteMessages = defineMessages({
  en: {
    title: 'All commands',
    close: 'Close the commands',
    placeholder: 'What would you like to do?',
    list: 'Commands',
    count: (count: number) => (count === 1 ? '1 command.' : `${count} commands.`),
    none: (query: string) => `No command matches “${query}”.`,
    hint: 'Try another word, in English or Chinese. To find places, people or words, use search.',
  },
  zh: {
    title: '全部命令',
    close: '关闭命令列表',
    placeholder: '想做什么？',
    list: '命令',
    count: (count: number) => `共 ${count} 条命令。`,
    none: (query: string) => `没有与“${query}”匹配的命令。`,
    hint: '请换一个中文或英文词语；查找地区、人物和词语请用搜索。',
  },
});
