import { defineMessages } from './messages.tsx';

export const HEADLINE = defineMessages({
  en: {
    label: 'Headline',
    whose: 'What NPC deputies and CPPCC members said about China’s regions',
    what: 'What was said about China’s regions',
    source: (publisher: string, date: string, title: string) => `${publisher}, ${date}: ${title}`,
    hint: 'Click a region',
    close: 'Close the headline',
    quotations: 'Quotations',
    previous: 'Previous quotation',
    next: 'Next quotation',
    pause: 'Pause',
    of: (number: number, total: number) => `${String(number)} of ${String(total)}`,
    waiting: 'Loading the quotation…',
    failed: 'The quotation could not be loaded.',
  },
  zh: {
    label: '要点',
    whose: '全国人大代表、全国政协委员谈各地发展',
    what: '关于全国各地的发言',
    source: (publisher: string, date: string, title: string) =>
      `《${title}》，${publisher}，${date}`,
    hint: '点击地图上的地区',
    close: '关闭要点',
    quotations: '引文',
    previous: '上一条引文',
    next: '下一条引文',
    pause: '暂停',
    of: (number: number, total: number) => `第 ${String(number)} 条，共 ${String(total)} 条`,
    waiting: '正在加载引文……',
    failed: '引文未能加载。',
  },
});
