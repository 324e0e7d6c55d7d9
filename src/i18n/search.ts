import { defineMessages } from './messages.tsx';

const grouped = (number: number): string => number.toLocaleString('en');

export const searchMessages = defineMessages({
  en: {
    label: 'Search places, people, strategies and words',
    placeholder: 'Search places, people, words',
    cancel: 'Cancel',
    results: 'Search results',
    kinds: {
      place: 'Places',
      grouping: 'Groupings',
      person: 'People',
      strategy: 'Strategies',
      statement: 'Statements',
    },
    /** `shown` of `total` results are in the list. */
    count: (shown: number, total: number) =>
      total === 1
        ? '1 result.'
        : shown < total
          ? `${total} results, the first ${shown} shown.`
          : `${total} results.`,
    none: (query: string) => `No results for “${query}”.`,
    hint: 'Try a place in Chinese, pinyin or initials (河南, henan, hn), a speaker’s name, a strategy, or a word from the report.',
    loading: 'Preparing search…',
    slow: 'Search is still being prepared. The rest of the page works.',
    failed: 'Search could not start. The rest of the page works.',
    retry: 'Try again',
    reading: (read: number, size: number) =>
      `${grouped(read)} of ${grouped(size)} statements searched so far; more results may follow.`,
    readingFailed: (read: number, size: number) =>
      `Only the first ${grouped(read)} of ${grouped(size)} statements could be loaded and searched.`,
    withoutNames: 'Pinyin and initials are not available yet. Search by Chinese or English name.',
  },
  zh: {
    label: '搜索地区、人物、战略与词语',
    placeholder: '搜索地区、人物、词语',
    cancel: '取消',
    results: '搜索结果',
    kinds: {
      place: '地区',
      grouping: '区域',
      person: '人物',
      strategy: '战略',
      statement: '发言',
    },
    count: (shown: number, total: number) =>
      shown < total ? `共 ${total} 条结果，显示前 ${shown} 条。` : `共 ${total} 条结果。`,
    none: (query: string) => `没有找到与“${query}”相关的结果。`,
    hint: '可以输入地名的汉字、拼音或首字母（河南、henan、hn），也可以输入发言人姓名、战略名称或报告中的词语。',
    loading: '正在准备搜索……',
    slow: '搜索仍在准备中，其他功能不受影响。',
    failed: '搜索未能启动，其他功能不受影响。',
    retry: '重试',
    reading: (read: number, size: number) =>
      `已搜索 ${grouped(size)} 条发言中的 ${grouped(read)} 条，结果会继续补充。`,
    readingFailed: (read: number, size: number) =>
      `${grouped(size)} 条发言中只加载并搜索了前 ${grouped(read)} 条。`,
    withoutNames: '拼音和首字母暂不可用，请按中文名或英文名查找。',
  },
});
